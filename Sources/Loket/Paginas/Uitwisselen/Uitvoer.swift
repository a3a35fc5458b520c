import SociaalRecept
import Weergave

/// A file with all casussen that can be fetched.
struct Uitvoer: Sendable, Hashable, CaseIterable {
  let vorm: Uitvoervorm
  let metNamen: Bool

  static let allCases = [false, true].flatMap { metNamen in
    Uitvoervorm.allCases.map { Uitvoer(vorm: $0, metNamen: metNamen) }
  }

  var pad: String { "/uitvoer/\(metNamen ? "met" : "zonder")-namen/\(bestandsnaam)" }

  var naam: String { "\(vorm.naam), \(metNamen ? "met namen en teksten" : "zonder namen")" }

  var bestandsnaam: StaticString {
    switch vorm {
    case .csv: "casussen.csv"
    case .json: "casussen.json"
    case .fhir: "casussen-fhir.json"
    }
  }

  var soort: String { vorm == .csv ? "text/csv; charset=utf-8" : "application/json" }
}

extension Uitvoervorm {
  fileprivate var naam: String {
    switch self {
    case .csv: "Voor een rekenblad (CSV)"
    case .json: "Met alles wat er is gebeurd (JSON)"
    case .fhir: "Voor een systeem in de zorg (FHIR R4)"
    }
  }
}

extension Plaats {
  static let uitvoer = Uitvoer.allCases.map { uitvoer in
    bestand(Padvorm(stringLiteral: uitvoer.pad), voor: [.makelaar], baan: .rekenen) {
      bezoek throws(Paginafout) in
      let tekst = try bladgewijs(
        try bezoek.doe { zitting throws(Registerfout) in
          try zitting.uitvoer(uitvoer.vorm, metNamen: uitvoer.metNamen).tekst
        })
      return .bestand(uitvoer.bestandsnaam, uitvoer.soort, Array(tekst.utf8))
    }
  }
}
