import BusinessCase
import SociaalRecept
import Taal
import Weergave

/// The judgement of one claim, by whoever judges.
struct Toetsformulier {
  let vraag: Toetsvraag
  let toetser: Toetser
  /// What else is known, such as which patient it is.
  var vooraf: [Kenmerk] = []
  let scenario: Scenario?

  static let nietBeoordeeld = "niet door u beoordeeld"
  static let klaar = "Er is niets meer te toetsen."

  func formulier(terug: String) -> Formulier {
    let regel = vraag.regel.regel
    return Formulier(
      "Had deze bewoner deze zorg zonder het traject echt gekregen?",
      inleiding: [.kenmerken(vooraf + kenmerken)]
        + (vraag.omschrijving.map { [.element("blockquote", ["class": "lk-tekst"], [.tekst($0)])] } ?? [])
        + vraag.voorbehouden.map { .alinea(.tekst("Hier gaat iets van af: \($0).")) },
      velden: [
        Veld(
          "oordeel", "Uw oordeel",
          .keuze([
            .init(Oordeelwoord.bevestigd.rawValue, "bevestigd: dit klopt"),
            .init(Oordeelwoord.bijgesteld.rawValue, "bijgesteld: het was minder"),
            .init(Oordeelwoord.verworpen.rawValue, "verworpen: dit klopt niet"),
            .init(Oordeelwoord.kanNiet.rawValue, "kan ik niet beoordelen"),
          ]), uitleg: "Kunt u het niet beoordelen, dan blijft de regel ongetoetst door u.",
          verplicht: "kies een oordeel"),
        Veld(
          Regelgetal.aantal.sleutel, "Bijgesteld: hoeveel was het volgens u?",
          uitleg: "Nu staat er \(getalTekst(regel.hoeveelheid.aantal)). Alleen invullen bij bijgesteld."),
        Veld(
          Regelgetal.kans.sleutel, "Bijgesteld: hoe waarschijnlijk was het volgens u?",
          uitleg:
            "Een getal van 0 tot en met 1; nu staat er \(getalTekst(regel.kans.waarde)). Alleen invullen bij bijgesteld."
        ),
        Veld("reden", "Waarom?", .tekst, uitleg: "Moet bij verworpen. Geen namen."),
      ]
        + (toetser == .huisarts
          ? [Veld("naam", "Uw naam", uitleg: "Die staat dan bij het oordeel in het logboek.")] : []),
      knop: "Oordeel opslaan", terug: terug)
  }

  private var kenmerken: [Kenmerk] {
    let regel = vraag.regel.regel
    return [
      Kenmerk("Zorg die niet nodig was", scenario?.naam(regel.post) ?? regel.post.tekst),
      Kenmerk("Hoeveel", regel.omvang), Kenmerk("Kans", getalTekst(regel.kans.waarde)),
      Kenmerk("Route", vraag.route?.naam ?? "onbekend"),
      Kenmerk("Leeftijd", vraag.leeftijdsklasse.map { "\($0.rawValue) jaar" } ?? "onbekend"),
    ]
  }
}

private enum Oordeelwoord: String {
  case bevestigd, bijgesteld, verworpen
  case kanNiet = "kan-niet"
}

extension Invulling {
  /// What the toetser said, or everything that is wrong with it.
  ///
  /// - Returns: nil when the toetser cannot judge it.
  func toetsoordeel() throws(Weerwoord) -> Toetsoordeel? {
    guard let woord: Oordeelwoord = keuze("oordeel") else { throw .fout("oordeel", "kies een oordeel") }
    var fouten: [Veldfout] = []
    let aantal = tekst(Regelgetal.aantal.sleutel).flatMap { tekst -> Double? in
      if let getal = kommagetal(tekst), Zorgregelveld.hoeveelheden.contains(getal) { return getal }
      fouten.append(Veldfout(Regelgetal.aantal.sleutel, "dit is geen getal; verwacht er een zoals 1,5"))
      return nil
    }
    let kans = tekst(Regelgetal.kans.sleutel).flatMap { tekst -> Kans? in
      if let kans = kommagetal(tekst).flatMap({ Kans($0) }) { return kans }
      fouten.append(Veldfout(Regelgetal.kans.sleutel, "verwacht een getal van 0 tot en met 1, zoals 0,8"))
      return nil
    }
    if woord != .bijgesteld {
      for veld in [Regelgetal.aantal.sleutel, Regelgetal.kans.sleutel] where tekst(veld) != nil {
        fouten.append(Veldfout(veld, "dit hoort alleen bij bijgesteld; maak het leeg, of kies bijgesteld"))
      }
    }
    if woord == .bijgesteld, aantal == nil, kans == nil, fouten.isEmpty {
      fouten.append(
        Veldfout(
          Regelgetal.aantal.sleutel, "vul hier het aantal in dat u juist vindt, of hieronder de kans"))
    }
    if woord == .verworpen, tekst("reden") == nil {
      fouten.append(Veldfout("reden", "schrijf in een zin waarom dit niet klopt"))
    }
    guard fouten.isEmpty else { throw .fouten(fouten) }
    switch woord {
    case .bevestigd: return .bevestigd
    case .bijgesteld: return .bijgesteld(aantal: aantal, kans: kans)
    case .verworpen: return .verworpen
    case .kanNiet: return nil
    }
  }
}
