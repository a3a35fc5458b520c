import BusinessCase
import Taal

/// What a file says anew of a casus that was read in before.
///
/// Three versions are held against each other: what the source told the last time, what the register has, and what the
/// file says. What changed at the source only is taken over; what was changed here stays.
struct Bijwerking {
  let casus: Casus
  /// Whose casus it was when it was read in; since then it may have been put together with somebody else.
  let bewoner: Bewonernummer
  /// What is nil stays.
  private(set) var persoon: Persoon
  private(set) var bron: Persoonsbron
  private(set) var aanvulling: Aanvulling
  /// Steps that follow on what is known here.
  private(set) var feiten: [Feit] = []
  /// What changes, in words.
  private(set) var zinnen: [String]
  /// What is different here and stays so, in words.
  private(set) var gelaten: [String]

  /// - Parameters:
  ///   - rij: the resident, with what the source told.
  ///   - eerst: the verwijzing as it was read in.
  ///   - herzien: what no longer counts as it was written.
  ///   - teksten: those of the casus.
  init(
    _ opgave: Casusopgave, _ casus: Casus, _ rij: Persoonrij, eerst: Verwijzing,
    herzien: [Feit], teksten: [Tekstnummer: String], vandaag: Datum
  ) {
    self.casus = casus
    bewoner = eerst.bewoner
    let persoonlijk = Persoonsbijwerking(opgave.persoon, rij)
    let isSamengevoegd = eerst.bewoner != casus.bewoner
    (persoon, bron) = isSamengevoegd ? (Persoon(), rij.bron) : (persoonlijk.persoon, persoonlijk.bron)
    zinnen = isSamengevoegd ? [] : persoonlijk.zinnen
    gelaten = persoonlijk.gelaten
    if isSamengevoegd {
      gelaten += persoonlijk.zinnen.map {
        "\($0) in het bestand; de bewoner is hier samengevoegd met een ander"
      }
    }
    aanvulling = Aanvulling(op: vandaag)
    neemVerwijzing(opgave, eerst)
    vergelijkVast(opgave, eerst, teksten)
    neemStappen(opgave, herzien, vandaag)
  }

  var isLeeg: Bool { zinnen.isEmpty }
  var heeftAanvulling: Bool { aanvulling != Aanvulling(op: aanvulling.op) }
}

extension Bijwerking {
  /// The value to take over, if any.
  private mutating func neem(_ naam: String, _ nieuw: String?, _ nu: String?, eerst: String?) -> String? {
    let keuze = Bronkeuze(naam, nieuw, nu, eerst: eerst)
    zinnen += keuze.zinnen
    gelaten += keuze.gelaten
    return keuze.waarde
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
    aanvulling.leeftijd = neem(
      "de leeftijd", leeftijd.map { String($0) }, nu.leeftijd.map { String($0) },
      eerst: eerst.leeftijd.map { String($0) }
    ).flatMap { Int($0) }
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
  private mutating func neemStappen(_ nieuw: Casusopgave, _ herzien: [Feit], _ vandaag: Datum) {
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
    if let weg = over.first(where: { feit in herzien.contains { $0.soort == feit.soort && $0.op == feit.op } }
    ) {
      gelaten.append("het verloop is in het bestand anders: hier is teruggenomen \"\(weg.zin.zonderPunt)\"")
      return
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
