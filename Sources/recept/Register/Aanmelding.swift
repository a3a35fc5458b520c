import BusinessCase
import SociaalRecept

/// What is known of somebody who is sent in, before it is written down.
struct Aanmelding {
  var persoon = Persoon()
  /// Its `bewoner` is filled in when the aanmelding is written down.
  var verwijzing: Verwijzing
  var vraag: String?
  var verwijzer: String?
  /// Somebody else than a resident of the same name.
  var isIemandAnders = false

  enum Uitkomst {
    case aangemeld(Casusnummer)
    /// There is a resident of this name; this is that resident's last casus.
    case bekend(Casusnummer)
  }

  init(op: Datum) { verwijzing = Verwijzing(bewoner: Bewonernummer(0), op: op) }

  /// What was understood, so that forgotten quotes show: `: Mevrouw Voorbeeld, "eenzaam"`.
  var herhaling: String {
    let delen = [persoon.naam, vraag.map { "\"\($0)\"" }].compactMap { $0 }
    return delen.isEmpty ? "" : ": \(delen.joined(separator: ", "))"
  }

  /// Writes it down, unless it may be about somebody who is known.
  func schrijf(in zitting: Zitting) throws(Registerfout) -> Uitkomst {
    if let casus = try bekend(in: zitting) { return .bekend(casus) }
    var verwijzing = verwijzing
    if let vorige = verwijzing.vorige {
      verwijzing.bewoner = try zitting.casus(vorige).verwijzing.bewoner
    } else {
      verwijzing.bewoner = try zitting.nieuweBewoner(persoon)
    }
    let bekendePersoon = try zitting.persoon(verwijzing.bewoner)
    let geboren = persoon.geboortedatum ?? bekendePersoon.geboortedatum
    verwijzing.leeftijd = geboren.map { verwijzing.op.jaren(sinds: $0) }
    verwijzing.vraag = try zitting.bewaar(vraag, van: verwijzing.bewoner, veld: "vraag")
    verwijzing.verwijzer = try zitting.bewaar(verwijzer, van: verwijzing.bewoner, veld: "verwijzer")
    let nummer = try zitting.meldAan(verwijzing)
    // Somebody who comes back may have moved.
    if verwijzing.vorige != nil, persoon != Persoon() { try zitting.wijzig(persoon, van: nummer) }
    return .aangemeld(nummer)
  }

  private func bekend(in zitting: Zitting) throws(Registerfout) -> Casusnummer? {
    guard !isIemandAnders, verwijzing.vorige == nil, let naam = persoon.naam else { return nil }
    let bewoners = try zitting.bekend(naam, geboren: persoon.geboortedatum)
    return try bewoners.last.flatMap { bewoner throws(Registerfout) in try zitting.casussen(van: bewoner).last
    }
  }
}

extension Datum {
  /// Why this cannot be the day of birth of somebody who is sent in on `op`; nil when it can.
  func bezwaar(alsGeboortedatumOp op: Datum) -> String? {
    if self > op { return "deze geboortedatum ligt na de aanmelding" }
    return op.jaren(sinds: self) > 120 ? "wie zo geboren is, is ouder dan 120 jaar" : nil
  }
}
