import SociaalRecept
import Weergave

extension Plaats {
  /// Who looked, what was refused and what changed around the register; nothing of what is in a casus.
  static let inzage = [
    Plaats.pagina("/inzage", voor: [.beheerder], menu: "Wie keek") { bezoek throws(Paginafout) in
      let regels = try bladgewijs(try bezoek.open.register.toegangslog(hoogstens: 200))
      let tabel = Tabel(
        titel: "De laatste 200 keer, de laatste bovenaan",
        kop: ["Wanneer (UTC)", "Wie", "Wat"].map { Kolom($0) },
        rijen: regels.map { ["\($0.tijdstip)".leesbareTijd, $0.wie, $0.wat] })
      return Blad("Wie keek", [tabel.html], isBreed: true)
    }
  ]

  /// Where the journal is, and whether the register is whole.
  static let stand =
    formulier(
      "/stand", voor: [.beheerder], menu: "Stand", baan: .rekenen,
      toon: { bezoek throws(Paginafout) in
        let register = bezoek.open.register
        let aantal = try bladgewijs(try register.aantalGebeurtenissen())
        let stand = try bladgewijs(try register.stand())
        return Formulier(
          "Stand van het register",
          inleiding: [
            .alinea(
              "\(aantal == 1 ? "Er staat 1 gebeurtenis" : "Er staan \(aantal) gebeurtenissen") in. Bewaar de stand buiten het register; later is daarmee na te gaan of er iets ontbreekt."
            ),
            .element("p", [:], [.element("code", [:], [.tekst("\(stand)")])]),
          ],
          velden: [
            Veld(
              "stand", "Een stand die u eerder bewaarde",
              uitleg: "Dan wordt ook gekeken of het logboek die nog heeft.")
          ], knop: "Controleer het register", isEenmalig: false)
      },
      doe: { bezoek, invulling throws(Weerwoord) in
        var verwacht: Stand?
        if let tekst = invulling.tekst("stand") {
          guard let stand = Stand(tekst) else {
            throw .fout("stand", "verwacht een nummer, een dubbele punt en 64 tekens, zoals hierboven staat")
          }
          verwacht = stand
        }
        let gebreken = try formuliergewijs(try bezoek.open.register.gebreken(verwacht: verwacht))
        let uitkomst: [Html] =
          gebreken.isEmpty
          ? [
            .alinea(
              "Het register is in orde: alles volgt uit het logboek, en niets is buiten het programma om veranderd."
            )
          ]
          : [
            .alinea(
              "Er klopt iets niet. Laat niemand verder werken en vraag wie het register technisch beheert om hulp."
            ),
            .lijst(gebreken.map { .tekst($0.zin.alsZin) }),
          ]
        return Gedaan(
          naar: "/stand", blad: Blad("Controle", uitkomst + [.knoppen([.knop("/stand", "Terug")])]))
      })
}

extension String {
  /// `2026-02-05T13:45:09Z` as people read it.
  fileprivate var leesbareTijd: String { split(separator: "T").joined(separator: " ").filter { $0 != "Z" } }
}
