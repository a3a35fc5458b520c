import BusinessCase

@testable import Simulatie
@testable import SociaalRecept

extension Ketenmodel {
  /// Whether the design allows it.
  ///
  /// - Parameter gaten: numbers may have gaps, where something was taken out since.
  func mag(_ feit: Feit, vandaag: Datum, gaten: Bool = false) -> Bool {
    guard let op = feit.op?.dagnummer, op <= vandaag.dagnummer, !isGewist else { return false }
    if op < zelf.dagen["t0"]!, !losVanDagen(feit) { return false }
    let wasFout = zelf.status == "entered-in-error"
    switch feit {
    case .aangemeld: return false
    case .aangevuld(let nieuw):
      let iets: [Any?] = [
        nieuw.wijk, nieuw.leeftijd, nieuw.prioriteit, nieuw.vraagtype, nieuw.makelaar,
        nieuw.isClientOpDeHoogte,
      ]
      return !wasFout && iets.contains { $0 != nil } && (0...120).contains(nieuw.leeftijd ?? 0)
    case .aangenomen(let deel, _, _): return spoor(deel)?.kan("accepted", op) ?? false
    case .contactGezocht(let poging): return isBezig && past(poging.minuten)
    case .bezocht(let bezoek):
      let vanaf = zelf.status == "in-progress" ? zelf.dagen["t1"] : zelf.dagen["stap"]
      return isBezig && past(bezoek.minuten) && op >= vanaf!
    case .routeGekozen(let nieuw, _): return magRoute(nieuw, op)
    case .hulpBegonnen(let deel, _): return magHulp(deel, op)
    case .gepauzeerd(let deel, let reden, _, _, _):
      return (spoor(deel)?.kan("on-hold", op) ?? false) && Self.redenen["on-hold"]!.contains(reden)
    case .hervat(let deel, _):
      return spoor(deel).map { $0.status == "on-hold" && op >= $0.dagen["stap"]! } ?? false
    case .gesloten(let deel, let sluiting): return magDicht(deel, sluiting, op)
    case .teruggekoppeld: return zelf.status != "requested" && !wasFout
    case .genoteerd(let notitie): return !wasFout && past(notitie.minuten)
    case .persoonGewijzigd(let velden, _): return !velden.isEmpty
    case .opnieuwVerwezen: return zelf.isOpen
    case .samengevoegd(let van, let met, _): return van == bewoner && met != bewoner
    case .effectmeting(let mag, _): return !wasFout && mag != isToegestaan
    case .zorggebruikGeteld(let telling):
      return !wasFout && isToegestaan && telling.venster.tot.dagnummer <= vandaag.dagnummer
    case .dossier(let feit): return magInDossier(feit, op, gaten)
    case .vernietigd: return !zelf.isOpen
    case .doorgehaald, .verbeterd: return false
    case .doelGesteld, .doelGemeten, .eenzaamheidGemeten: return magMeten(feit, op, gaten)
    case .beoordeeld, .regelVervallen, .getoetst: return magOordelen(feit, op, gaten)
    }
  }

  static let redenen: [String: Set<Reden>] = [
    "on-hold": [.geenPlek, .bewonerAfwezig, .ziekteMedewerker, .wachtOpAnder, .anders],
    "completed": [.doelBereikt, .deelsBereikt, .overgedragenWijkteam, .overgedragenAnders, .anders],
    "rejected": [.nietPassend, .zwaardereZorg, .dubbel, .anders],
    "cancelled": [.bewonerWilNiet, .nietBereikbaar, .verhuisd, .overleden, .dubbel, .anders],
    "failed": [.bewonerWilNiet, .nietBereikbaar, .verhuisd, .overleden, .zwaardereZorg, .geenPlek, .anders],
    "entered-in-error": [.dubbel, .anders],
  ]
  static let onderdelen: [Route: Set<Deel>] = [
    .buurtwerk: [.buurtwerk], .wijkteam: [.wijkteam], .combinatie: [.buurtwerk, .wijkteam],
    .motivatietraject: [], .terugNaarHuisarts: [], .geenVervolg: [],
  ]

  /// A mistake, and erasing.
  private func losVanDagen(_ feit: Feit) -> Bool {
    if case .gesloten(_, let sluiting) = feit { return sluiting.als == .foutieveInvoer }
    if case .vernietigd = feit { return true }
    return false
  }

  private func spoor(_ deel: Deel?) -> Spoor? { deel.map { delen[$0] } ?? zelf }
  private func past(_ minuten: Int?) -> Bool { (0...1440).contains(minuten ?? 0) }
  private var isBezig: Bool { ["accepted", "in-progress", "on-hold"].contains(zelf.status) }

  private func magRoute(_ nieuw: Route, _ op: Int) -> Bool {
    guard zelf.status == "in-progress", nieuw != route else { return false }
    let nodig = Self.onderdelen[nieuw]!
    for (deel, spoor) in delen {
      if spoor.isOpen, !nodig.contains(deel) { return false }
      if ["cancelled", "failed", "rejected"].contains(spoor.status), nodig.contains(deel) { return false }
    }
    return op >= routedag ?? gesprek ?? zelf.dagen["t1"]!
  }

  private func magHulp(_ deel: Deel?, _ op: Int) -> Bool {
    guard zelf.isOpen, let spoor = spoor(deel), spoor.dagen["t3"] == nil else { return false }
    if deel == nil, route != .motivatietraject { return false }
    return ["accepted", "in-progress", "on-hold"].contains(spoor.status) && op >= spoor.dagen["stap"]!
  }

  private func magDicht(_ deel: Deel?, _ sluiting: Sluiting, _ op: Int) -> Bool {
    let als = sluiting.als.rawValue
    let dag = als == "entered-in-error" ? .max : op
    guard Self.gesloten.contains(als), let spoor = spoor(deel), spoor.kan(als, dag),
      let reden = sluiting.reden, Self.redenen[als]!.contains(reden)
    else { return false }
    if deel != nil || als == "entered-in-error" { return true }
    if delen.values.contains(where: { $0.isOpen || $0.dagen["stap"]! > op }) { return false }
    if als != "completed" { return true }
    let nodig = route.map { Self.onderdelen[$0]! } ?? []
    return !(route == nil && gesprek != nil) && !terug.isEmpty
      && nodig.allSatisfy { delen[$0]?.status == "completed" }
  }

  private func magMeten(_ feit: Feit, _ op: Int, _ gaten: Bool) -> Bool {
    if ["requested", "rejected", "cancelled", "entered-in-error"].contains(zelf.status) { return false }
    switch feit {
    case .doelGesteld(let nummer, _, let cijfer, _):
      return doelen.count < 3 && (0...10).contains(cijfer)
        && (gaten ? nummer > hoogsteDoel : nummer == hoogsteDoel + 1)
    case .doelGemeten(let nummer, let cijfer, _):
      return doel(nummer).map { op >= doelen[$0].dag } ?? false && (0...10).contains(cijfer)
    default: return true
    }
  }

  private func magOordelen(_ feit: Feit, _ op: Int, _ gaten: Bool) -> Bool {
    guard ["completed", "failed"].contains(zelf.status), route != nil else { return false }
    switch feit {
    case .beoordeeld(let nieuw, _):
      if nieuw.isEmpty { return !isBeoordeeld }
      let stops = regels.filter { !$0.isWeg && $0.stopt }.count + nieuw.filter { Regel($0, op).stopt }.count
      let begin = gaten ? max(nieuw[0].nummer, hoogsteRegel + 1) : hoogsteRegel + 1
      return stops < 2 && nieuw.enumerated().allSatisfy { $1.nummer == begin + $0 && heeftZin($1.regel) }
    case .regelVervallen(let nummer, _): return regel(nummer).map { op >= $0.dag } ?? false
    case .getoetst(let nummer, let toetsing):
      guard let regel = regel(nummer), regel.isBesparing, op >= regel.dag else { return false }
      switch toetsing.oordeel {
      case .bevestigd: return true
      case .verworpen: return toetsing.reden != nil
      case .bijgesteld(let aantal, let kans):
        if aantal == nil, kans == nil { return false }
        let (a, k) = (aantal ?? regel.aantal, kans?.waarde ?? regel.kans.waarde)
        return a <= regel.aantal && k <= regel.kans.waarde && (aantal == nil || a > 0)
          && (kans == nil || k > 0)
      }
    default: return false
    }
  }

  private func regel(_ nummer: Int) -> Regel? {
    guard let plaats = plaats(nummer), !regels[plaats].isWeg else { return nil }
    return regels[plaats]
  }

  private func heeftZin(_ regel: Zorgregel) -> Bool {
    var maanden = [regel.periode.vanaf, regel.periode.duur ?? 0]
    if case .vermeden(let claim) = regel.soort { maanden.append(claim.getoetstTot) }
    return regel.hoeveelheid.aantal >= 0 && regel.hoeveelheid.aantal <= 1_000_000
      && maanden.allSatisfy { (0...1200).contains($0) }
  }
}
