import Bestandsvorm

extension Inzagedossier {
  /// The file in a form that other programs read (AVG art. 20).
  package var json: Json {
    .object(
      [("bewoner", .tekst(bewoner.description))] + persoon.inzagevelden
        + [
          ("ook", .lijst(ook.map { .object($0.inzagevelden) })),
          ("casussen", .lijst(casussen.map(\.json))),
        ])
  }
}

extension Persoon {
  fileprivate var inzagevelden: [(sleutel: String, waarde: Json)] {
    [
      ("naam", .misschien(naam) { .tekst($0) }), ("geboortedatum", .misschien(geboren) { .tekst($0.iso) }),
      ("adres", .misschien(adres) { .tekst($0) }), ("telefoon", .misschien(telefoon) { .tekst($0) }),
    ]
  }
}

extension Inzagecasus {
  fileprivate var json: Json {
    [
      "casus": .geheel(casus.nummer.nummer), "status": .tekst(casus.status.rawValue),
      "gebeurtenissen": .lijst(
        gebeurtenissen.map { gebeurtenis in
          [
            "tijdstip": .tekst(gebeurtenis.tijdstip.description), "wie": .tekst(gebeurtenis.wie),
            "soort": .tekst(gebeurtenis.feit.soort.rawValue), "inhoud": gebeurtenis.feit.json,
            "zin": .tekst(gebeurtenis.feit.zin),
            "teksten": .lijst(gebeurtenis.feit.teksten.map { .misschien(teksten[$0]) { .tekst($0) } }),
          ]
        }),
      "inzagen": .lijst(
        inzagen.map {
          [
            "dag": .tekst($0.dag.iso), "wie": .tekst($0.wie), "wat": .tekst($0.wat), "keer": .geheel($0.keer),
          ]
        }),
    ]
  }
}
