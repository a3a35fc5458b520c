import BusinessCase
import SociaalRecept
import Taal

/// Asks the questions of an aanmelding one by one on a terminal. Enter passes a question over.
struct Vraaggesprek {
  /// - Throws: when there is nobody to ask.
  init() throws(Afbreking) {
    guard isatty(0) == 1 else {
      throw Afbreking(
        .verkeerdGebruik,
        [
          "Achter register aanmelden ontbreekt een naam – bijvoorbeeld: recept register aanmelden \"Mevrouw Voorbeeld\" eenzaam"
        ])
    }
  }

  func aanmelding(_ vandaag: Datum) throws(Afbreking) -> Aanmelding {
    Uitvoer.terzijde(
      "Een nieuwe aanmelding. Enter slaat een vraag over; Ctrl-C stopt zonder iets te bewaren.\n")
    var aanmelding = Aanmelding(op: vandaag)
    aanmelding.persoon.naam = try vraag("Hoe heet de bewoner?", verplicht: true) { .goed($0) }
    aanmelding.vraag = try vraag("Wat is de vraag, in een woord of een zin?") { .goed($0) }
    aanmelding.verwijzing.kanaal = try keuze("Langs welke weg kwam de aanmelding?") ?? .huisarts
    aanmelding.verwijzer = try vraag("Wie verwijst (zoals de naam van de praktijk)?") { .goed($0) }
    aanmelding.persoon.geboren = try vraag("Wat is de geboortedatum, of het jaar?") { tekst in
      guard let geboren = Geboorte(tekst) else { return .fout("verwacht \(Geboorte.verwacht)") }
      do throws(Weigering) { _ = try Verwijzing.leeftijden(geboren: geboren, op: vandaag) } catch {
        return .fout(error.zin)
      }
      return .goed(geboren)
    }
    aanmelding.verwijzing.wijk = try vraag("In welke wijk woont de bewoner?") {
      Wijk($0).map { .goed($0) } ?? .fout(Wijk.verwacht($0))
    }
    aanmelding.persoon.adres = try vraag("Wat is het adres?") { .goed($0) }
    aanmelding.persoon.telefoon = try vraag("Wat is het telefoonnummer?") { .goed($0) }
    aanmelding.verwijzing.isClientOpDeHoogte = try vraag(
      "Weet de bewoner van de verwijzing (ja of nee)?", jaNee)
    return aanmelding
  }

  /// Asks whether somebody with a known name is the same resident.
  func beslis(_ aanmelding: inout Aanmelding, bekend casus: Casusnummer) throws(Afbreking) {
    let zin =
      "\(aanmelding.persoon.naam ?? "") staat al in het register, bij casus \(casus). Is dit dezelfde bewoner (ja of nee)?"
    let isDezelfde = try vraag(zin, verplicht: true, jaNee)
    if isDezelfde == true {
      aanmelding.verwijzing.vorige = casus
    } else {
      aanmelding.isIemandAnders = true
    }
  }

  private enum Antwoord<Waarde> {
    case goed(Waarde)
    case fout(String)
  }

  private func jaNee(_ tekst: String) -> Antwoord<Bool> {
    switch tekst.lowercased() {
    case "ja", "j": .goed(true)
    case "nee", "n": .goed(false)
    default: .fout("verwacht ja of nee")
    }
  }

  private func keuze<Keuze: CaseIterable & RawRepresentable<String>>(_ zin: String) throws(Afbreking)
    -> Keuze?
  {
    let woorden = Keuze.allCases.map(\.rawValue).joined(separator: ", ")
    return try vraag("\(zin) (\(woorden))") {
      Keuze(rawValue: $0.lowercased()).map { .goed($0) } ?? .fout("verwacht een van: \(woorden)")
    }
  }

  /// Asks until the answer is right.
  private func vraag<Waarde>(
    _ zin: String, verplicht: Bool = false, _ lees: (String) -> Antwoord<Waarde>
  ) throws(Afbreking) -> Waarde? {
    while true {
      Uitvoer.terzijde("\(zin) ")
      guard let regel = readLine() else {
        throw Afbreking(.verkeerdGebruik, ["", "De aanmelding is gestopt; er is niets bewaard."])
      }
      let kaal = regel.zonderRand
      if kaal.isEmpty, !verplicht { return nil }
      if !kaal.isEmpty {
        switch gekeurd(kaal, lees) {
        case .goed(let waarde): return waarde
        case .fout(let bezwaar): Uitvoer.terzijde("  \(bezwaar)\n")
        }
      }
    }
  }

  private func gekeurd<Waarde>(_ tekst: String, _ lees: (String) -> Antwoord<Waarde>) -> Antwoord<Waarde> {
    do throws(Registerfout) { return lees(try Tekstkeuring.keur(tekst, veld: "antwoord")) } catch {
      return .fout(error.zin)
    }
  }
}
