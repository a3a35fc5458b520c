import BusinessCase

@testable import Simulatie
@testable import SociaalRecept

extension Ketenmodel {
  /// What follows from a feit that may happen.
  mutating func gebeurt(_ feit: Feit) {
    let op = feit.op!.dagnummer
    laatste = max(laatste, op)
    switch feit {
    case .aangevuld(let nieuw): if let wie = nieuw.makelaar { makelaar = wie }
    case .aangenomen(nil, let wie, _):
      makelaar = wie
      zelf.ga("accepted", op)
    case .aangenomen(let deel?, _, _): delen[deel]!.ga("accepted", op)
    case .contactGezocht(let poging):
      pogingen += 1
      minuten += poging.minuten ?? 0
      if poging.gelukt { contact = min(contact ?? op, op) }
    case .bezocht(let bezoek):
      minuten += bezoek.minuten ?? 0
      gesprek = min(gesprek ?? op, op)
      contact = min(contact ?? op, op)
      if zelf.status != "in-progress" { zelf.ga("in-progress", op) }
    case .routeGekozen(let nieuw, _):
      (route, routedag) = (nieuw, op)
      for deel in Self.onderdelen[nieuw]!
      where (delen[deel]?.status ?? "entered-in-error") == "entered-in-error" {
        delen[deel] = Spoor(op)
      }
    case .hulpBegonnen(let deel, _):
      metSpoor(deel) { spoor in
        if spoor.status != "in-progress" { spoor.ga("in-progress", op) }
        spoor.dagen["t3"] = op
        spoor.dagen["stap"] = max(op, spoor.dagen["stap"]!)
      }
    case .gepauzeerd(let deel, let reden, _, _, _): metSpoor(deel) { $0.ga("on-hold", op, reden) }
    case .hervat(let deel, _): metSpoor(deel) { $0.ga("in-progress", op) }
    case .gesloten(let deel, let sluiting): dicht(deel, sluiting.als.rawValue, sluiting.reden!, op)
    case .teruggekoppeld: if op >= verwezen { terug.append(op) }
    case .opnieuwVerwezen: (verwezen, terug) = (max(verwezen, op), [])
    case .samengevoegd(_, let met, _): bewoner = met
    case .genoteerd(let notitie): minuten += notitie.minuten ?? 0
    case .doelGesteld(let nummer, _, let cijfer, _):
      hoogsteDoel = max(hoogsteDoel, nummer)
      doelen.append((nummer, cijfer, nil, op))
    case .doelGemeten(let nummer, let cijfer, _): doelen[doel(nummer)!].na = cijfer
    case .eenzaamheidGemeten(let schaal, let moment, _): metingen[moment] = schaal
    case .beoordeeld(let nieuw, _):
      isBeoordeeld = true
      regels += nieuw.map { Regel($0, op) }
      hoogsteRegel = max(hoogsteRegel, nieuw.map(\.nummer).max() ?? 0)
    case .regelVervallen(let nummer, _): regels[plaats(nummer)!].isWeg = true
    case .getoetst(let nummer, let toetsing):
      regels[plaats(nummer)!].oordelen[toetsing.door] = toetsing.oordeel
    case .effectmeting(let mag, _): (isToegestaan, tellingen) = (mag, mag ? tellingen : [])
    case .zorggebruikGeteld(let telling): tellingen.append(telling)
    case .dossier(let feit):
      dossier.append(feit)
      if let (reeks, nummer) = Self.geeft(feit) {
        hoogsteNummer[reeks] = max(hoogsteNummer[reeks] ?? 0, nummer)
      }
    case .vernietigd: isGewist = true
    case .aangemeld, .persoonGewijzigd, .doorgehaald, .verbeterd: break
    }
  }

  func doel(_ nummer: Int) -> Int? { doelen.firstIndex { $0.nummer == nummer } }
  func plaats(_ nummer: Int) -> Int? { regels.firstIndex { $0.nummer == nummer } }

  private mutating func dicht(_ deel: Deel?, _ als: String, _ reden: Reden, _ op: Int) {
    metSpoor(deel) { $0.ga(als, op, reden) }
    guard deel == nil, als == "entered-in-error" else { return }
    for (deel, spoor) in delen where spoor.status != als { delen[deel]!.ga(als, op, reden) }
  }

  private mutating func metSpoor(_ deel: Deel?, _ werk: (inout Spoor) -> Void) {
    if let deel { werk(&delen[deel]!) } else { werk(&zelf) }
  }
}
