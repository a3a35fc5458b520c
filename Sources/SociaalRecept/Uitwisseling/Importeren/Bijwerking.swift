import BusinessCase
import Taal

/// What a file says anew of a casus that was read in before.
///
/// Three versions are held against each other: what the source told the last time, what the register has, and what the
/// file says. What changed at the source only is taken over; what was changed here stays.
struct Bijwerking {
  let casus: Casus
  /// What is nil stays.
  private(set) var persoon = Persoon()
  private(set) var bron: Persoonsbron
  private(set) var aanvulling: Aanvulling
  /// Steps that follow on what is known here.
  private(set) var feiten: [Feit] = []
  /// What changes, in words.
  private(set) var zinnen: [String] = []
  /// What is different here and stays so, in words.
  private(set) var gelaten: [String] = []

  /// - Parameters:
  ///   - rij: the resident, with what the source told.
  ///   - eerst: the verwijzing as it was read in.
  ///   - teksten: those of the casus.
  init(
    _ opgave: Casusopgave, _ casus: Casus, _ rij: Persoonrij, eerst: Verwijzing,
    teksten: [Tekstnummer: String], vandaag: Datum
  ) {
    self.casus = casus
    bron = rij.bron
    aanvulling = Aanvulling(op: vandaag)
    neemPersoon(opgave.persoon, rij)
    neemVerwijzing(opgave, eerst)
    vergelijkVast(opgave, eerst, teksten)
    neemStappen(opgave, vandaag)
  }

  var isLeeg: Bool { zinnen.isEmpty }
  var heeftAanvulling: Bool { aanvulling != Aanvulling(op: aanvulling.op) }
}

extension Bijwerking {
  private mutating func neemPersoon(_ nieuw: Persoon, _ rij: Persoonrij) {
    let nu = rij.persoon
    if nu.naam == nil, let naam = nieuw.naam {
      persoon.naam = naam
      zinnen.append("de naam wordt \(naam)")
    }
    if let geboren = nieuw.geboren, nu.geboren == nil || nu.geboortejaar != nil && nieuw.geboortedatum != nil
    {
      persoon.geboren = geboren
      zinnen.append("de geboortedatum wordt \(geboren)")
    }
    persoon.adres = neem("het adres", nieuw.adres, nu.adres, eerst: rij.bron.adres)
    persoon.telefoon = neem("het telefoonnummer", nieuw.telefoon, nu.telefoon, eerst: rij.bron.telefoon)
    (bron.adres, bron.telefoon) = (nieuw.adres ?? bron.adres, nieuw.telefoon ?? bron.telefoon)
  }

  /// The value to take over, if any.
  private mutating func neem<Waarde: Hashable & CustomStringConvertible>(
    _ naam: String, _ nieuw: Waarde?, _ nu: Waarde?, eerst: Waarde?
  ) -> Waarde? {
    guard let nieuw, nieuw != nu, nieuw != eerst else { return nil }
    if let nu, nu != eerst {
      gelaten.append("\(naam) is hier \(nu), en in het bestand \(nieuw)")
      return nil
    }
    zinnen.append("\(naam) wordt \(nieuw)" + (nu.map { " (was \($0))" } ?? ""))
    return nieuw
  }

  private mutating func neemVerwijzing(_ nieuw: Casusopgave, _ eerst: Verwijzing) {
    let nu = casus.verwijzing
    let wijk = neem("de wijk", nieuw.wijk?.naam, nu.wijk?.naam, eerst: eerst.wijk?.naam)
    aanvulling.wijk = wijk.flatMap { Wijk($0) }
    let vraagtype = neem(
      "het vraagtype", nieuw.vraagtype?.rawValue, nu.vraagtype?.rawValue, eerst: eerst.vraagtype?.rawValue)
    aanvulling.vraagtype = vraagtype.flatMap { Vraagtype(rawValue: $0) }
    // A file that does not speak of it says "gewoon".
    let prioriteit = neem(
      "de prioriteit", nieuw.prioriteit.rawValue, nu.prioriteit.rawValue, eerst: eerst.prioriteit.rawValue)
    aanvulling.prioriteit = prioriteit.flatMap { Prioriteit(rawValue: $0) }
    let weet = neem(
      "de bewoner weet ervan:", nieuw.isClientOpDeHoogte.map(jaNee), nu.isClientOpDeHoogte.map(jaNee),
      eerst: eerst.isClientOpDeHoogte.map(jaNee))
    aanvulling.isClientOpDeHoogte = weet.map { $0 == "ja" }
    // Otherwise it follows from the birth.
    let leeftijd = nieuw.persoon.geboren == nil || persoon.geboren != nil ? nieuw.leeftijd : nil
    aanvulling.leeftijd = neem("de leeftijd", leeftijd, nu.leeftijd, eerst: eerst.leeftijd)
  }

  private func jaNee(_ waarheid: Bool) -> String { waarheid ? "ja" : "nee" }

  /// What cannot be changed by reading a file again.
  private mutating func vergelijkVast(
    _ nieuw: Casusopgave, _ eerst: Verwijzing, _ teksten: [Tekstnummer: String]
  ) {
    let bekend = [eerst, casus.verwijzing]
    for (naam, tekst, nummers) in [
      ("de vraag", nieuw.vraag, bekend.map(\.vraag)),
      ("de verwijzer", nieuw.verwijzer, bekend.map(\.verwijzer)),
    ] {
      guard let tekst, !nummers.contains(where: { $0.flatMap { teksten[$0] } == tekst }) else { continue }
      gelaten.append("\(naam) is in het bestand anders")
    }
    if !bekend.map(\.kanaal).contains(nieuw.kanaal) {
      gelaten.append("het kanaal is in het bestand \(nieuw.kanaal.naam)")
    }
  }

  /// The steps of the file that come after those of the casus. A file that is behind says nothing; one that tells
  /// another course is left.
  private mutating func neemStappen(_ nieuw: Casusopgave, _ vandaag: Datum) {
    let eigen = Casusopgave(casus).feiten()
    let stappen = nieuw.feiten()
    var over = stappen
    for feit in eigen {
      guard let plaats = over.firstIndex(of: feit) else {
        let isVerder = stappen.allSatisfy { eigen.contains($0) }
        if !isVerder { gelaten.append("het verloop is in het bestand anders (\(nieuw.verloop.status.naam))") }
        return
      }
      over.remove(at: plaats)
    }
    var daarna = casus
    for feit in over {
      do throws(Weigering) { try daarna.mag(feit, vandaag: vandaag) } catch {
        return gelaten.append("het verloop is in het bestand anders: \(error.zin)")
      }
      daarna.gebeurt(feit)
    }
    feiten = over
    zinnen += over.map { feit in "\(feit.op.map { "\($0): " } ?? "")\(feit.zin.zonderPunt)" }
  }
}

extension String {
  fileprivate var zonderPunt: String { hasSuffix(".") ? String(dropLast()) : self }
}
