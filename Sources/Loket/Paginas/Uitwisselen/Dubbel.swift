import SociaalRecept
import Weergave

extension Plaats {
  /// Residents who may be one; somebody decides.
  static let dubbel =
    [
      pagina("/dubbel", voor: [.makelaar], menu: "Dubbele bewoners") { bezoek throws(Paginafout) in
        let dubbelen = try bladgewijs(try bezoek.open.register.dubbelen(bezoek.handeling))
        guard !dubbelen.isEmpty else {
          return Blad("Dubbele bewoners", [.alinea("Niemand lijkt dubbel in het register te staan.")])
        }
        return Blad(
          "Dubbele bewoners",
          [
            .alinea(
              "Kijk bij elke casus of het echt dezelfde bewoner is. Het programma beslist dat nooit zelf."),
            .element("ul", ["class": "lk-lijst"], dubbelen.map(\.regel)),
          ])
      }
    ]
    + Casusformulier.maak(
      "/casus/:casus/samenvoegen", voor: [.makelaar], "Dezelfde bewoner als in een andere casus",
      knop: "Samenvoegen",
      velden: { vraag in
        [
          Veld(
            "andere", "Nummer van de andere casus", .getal(1...Int(Int32.max)),
            uitleg:
              "Wat van de bewoner van deze casus bekend is, gaat voor. Het kan weer uit elkaar worden gehaald.",
            verplicht: "vul het nummer van de andere casus in",
            waarde: vraag.bezoek.open.vraag["andere"] ?? "")
        ]
      },
      doe: { werk throws(Registerfout) in
        let andere = Casusnummer(werk.in.getal("andere") ?? 0)
        let over = try werk.zitting.voegSamen(werk.nummer, met: andere)
        return over.count == 1
          ? "Casus \(over[0]) is nu van dezelfde bewoner."
          : "\(over.count) casussen zijn nu van dezelfde bewoner."
      })
    + Casusformulier.maak(
      "/casus/:casus/niet-dezelfde", voor: [.makelaar], "Niet dezelfde bewoner als in een andere casus",
      knop: "Dit zijn twee bewoners",
      velden: { vraag in
        [
          Veld(
            "andere", "Nummer van de andere casus", .getal(1...Int(Int32.max)),
            uitleg: "Het wordt daarna niet meer voorgesteld.",
            verplicht: "vul het nummer van de andere casus in",
            waarde: vraag.bezoek.open.vraag["andere"] ?? "")
        ]
      },
      doe: { werk throws(Registerfout) in
        let andere = Casusnummer(werk.in.getal("andere") ?? 0)
        try werk.zitting.houdUitElkaar(werk.nummer, andere)
        return "Casus \(werk.nummer) en casus \(andere) zijn van twee bewoners."
      })
    + Casusformulier.maak(
      "/casus/:casus/splitsen", voor: [.makelaar], "Toch niet dezelfde bewoner", knop: "Uit elkaar halen",
      velden: { _ in
        [
          Veld(
            "reden", "Wat was er verkeerd?", uitleg: "Dit blijft erbij staan.",
            verplicht: "schrijf wat er verkeerd was")
        ]
      },
      doe: { werk throws(Registerfout) in
        let terug = try werk.zitting.splits(werk.nummer, reden: werk.in.tekst("reden") ?? "")
        return terug.count == 1
          ? "Casus \(terug[0]) is weer van een eigen bewoner."
          : "\(terug.count) casussen zijn weer van een eigen bewoner."
      })
}

extension Dubbelen {
  fileprivate var regel: Html {
    let (eerste, ander) = (casussen[0], casussen[1])
    return .element(
      "li", [:],
      [
        .element("p", [:], [.tekst(vermoeden)]),
        .element(
          "p", [:],
          casussen.flatMap { [.link("/casus/\($0)", "Bekijk casus \($0)"), " "] }
            + [
              .link("/casus/\(eerste)/samenvoegen?andere=\(ander)", "Dit is dezelfde bewoner"), " ",
              .link("/casus/\(eerste)/niet-dezelfde?andere=\(ander)", "Dit zijn twee bewoners"),
            ]),
      ])
  }
}
