import SociaalRecept
import Weergave

extension Plaats {
  /// A form of its own, so that what somebody looks for stands in no address and no list of pages seen.
  static let zoeken = Plaats.formulier(
    "/zoeken", voor: [.makelaar, .wijkteam], menu: "Zoeken",
    toon: { _ in
      Formulier(
        "Zoeken",
        velden: [
          Veld(
            "zoek", "Wie of wat zoekt u?",
            uitleg:
              "Een naam of een deel ervan, een geboortedatum, adres, telefoonnummer, verwijzer, of het nummer van een casus. Dat u zocht, wordt vastgelegd.",
            verplicht: "vul in wie of wat u zoekt")
        ], knop: "Zoeken", isEenmalig: false)
    },
    doe: { bezoek, invulling throws(Weerwoord) in
      let woorden = invulling.tekst("zoek") ?? ""
      let treffers = try formuliergewijs(
        try bezoek.doe { zitting throws(Registerfout) in try zitting.zoek(woorden) }
      ).filter { bezoek.magZien($0.regel) }
      return Gedaan(naar: "/zoeken", blad: blad(treffers))
    })

  private static func blad(_ treffers: [Zoektreffer]) -> Blad {
    let telling =
      switch treffers.count {
      case 0: "Er is niets gevonden. Probeer een korter stuk van de naam, of alleen de achternaam."
      case 1: "Er is 1 casus gevonden."
      case Zitting.hoogstensTreffers...:
        "Dit zijn de laatste \(treffers.count) casussen; zoek preciezer als de goede er niet bij is."
      default: "Er zijn \(treffers.count) casussen gevonden."
      }
    return Blad(
      "Gevonden",
      [
        .alinea(.tekst(telling)),
        treffers.isEmpty ? .leeg : .element("ul", ["class": "lk-lijst"], treffers.map(\.html)),
        .knoppen([.knop("/zoeken", "Opnieuw zoeken")]),
      ])
  }
}

extension Zoektreffer {
  fileprivate var html: Html {
    let wat = [
      geboren.map { "geboren \($0)" }, regel.wijk?.naam, regel.status.kort,
      regel.makelaar.map { "makelaar \($0)" }, "aangemeld \(regel.aangemeld)",
    ].compactMap { $0 }
    return .element(
      "li", [:],
      [
        .element(
          "p", [:],
          [
            .link("/casus/\(regel.nummer)", "\(regel.nummer) \(regel.naam ?? "zonder naam")"), " ",
            regel.prioriteit.merk,
          ]),
        .klein(wat.joined(separator: "; ")),
      ])
  }
}
