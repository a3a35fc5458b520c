import BusinessCase
import Foundation
import Taal
import Testing

@testable import Bestandsvorm
@testable import Scenariobestand

/// The schemas in scenarios/schema say in JSON Schema what the reader knows; here the two are held together.
///
/// What the reader knows, it says itself in its errors: "een van: a, b, c" or "een getal van 0 tot en met 1".
/// Paths are relative to the root of the package, where `swift test` runs.
@Suite("De schema's en de lezer")
struct SchemaTests {
  @Test("Een object heeft in het schema de sleutels die de lezer kent", arguments: Objectplaats.alle)
  func sleutels(plaats: Objectplaats) throws {
    let bekend = try #require(plaats.onbekendeSleutel).woorden
    #expect(try Set(Schemamap().sleutels(plaats.schema).keys) == bekend)
  }

  @Test("Het schema verplicht de sleutels die de lezer verplicht", arguments: Objectplaats.alle)
  func verplicht(plaats: Objectplaats) throws {
    // What a zorgregel needs depends on its soort, so it is asked both with and without one.
    let ontbreekt = ["{}", #"{ "soort": "meer" }"#].flatMap { plaats.lees($0) }.filter {
      $0.pad == plaats.pad && $0.gevonden.hasSuffix(" ontbreekt")
    }
    let schemas = try Schemamap()
    let verplicht = try ([plaats.schema] + plaats.voorwaarden).flatMap {
      try schemas.deel($0).inhoud["required"] as? [String] ?? []
    }
    #expect(Set(verplicht) == Set(ontbreekt.map { $0.gevonden.split(separator: "\"")[0] }.map(String.init)))
  }

  @Test("Het schema staat null toe bij de sleutels die de lezer mag missen", arguments: Objectplaats.alle)
  func niets(plaats: Objectplaats) throws {
    for (sleutel, schema) in try Schemamap().sleutels(plaats.schema) {
      // Depends on the kind of line, or on whether there is an interval; the gevallen have both.
      if sleutel == "kans" || sleutel == "waarde" { continue }
      let soorten = schema["type"] as? [String] ?? []
      let woorden = schema["enum"] as? [Any] ?? []
      let mist = plaats.lees("{ \"\(sleutel)\": null }").contains {
        $0.pad == plaats.pad && $0.gevonden == "\"\(sleutel)\" ontbreekt"
      }
      #expect((soorten.contains("null") || woorden.contains { $0 is NSNull }) == !mist, "\(sleutel)")
    }
  }

  @Test("Een keuze heeft in het schema de woorden die de lezer kent", arguments: Objectplaats.alle)
  func keuzes(plaats: Objectplaats) throws {
    for (sleutel, schema) in try Schemamap().sleutels(plaats.schema) {
      guard let woorden = schema["enum"] as? [Any] else { continue }
      let fout = try #require(plaats.verkeerdeWaarde(sleutel), "\(sleutel)")
      // A stadsdeel may be written small, but the message names it once.
      let schrijfwijzen = Set(woorden.compactMap { ($0 as? String)?.lowercased() })
      #expect(schrijfwijzen == Set(fout.woorden.map { $0.lowercased() }), "\(sleutel)")
    }
  }

  @Test("Een getal heeft in het schema het bereik dat de lezer kent", arguments: Objectplaats.alle)
  func getallen(plaats: Objectplaats) throws {
    for (sleutel, schema) in try Schemamap().sleutels(plaats.schema) {
      guard let soorten = schema["type"] as? [String], ["number", "integer"].contains(soorten[0]) else {
        continue
      }
      let fout = try #require(plaats.verkeerdeWaarde(sleutel), "\(sleutel)")
      // Of an amount the reader says only how it is written.
      if fout.verwacht.hasPrefix("een bedrag in euro's") { continue }
      let laagste = try #require(schema["minimum"] as? Double, "\(sleutel)")
      let hoogste = try #require(schema["maximum"] as? Double, "\(sleutel)")
      let soort = soorten[0] == "integer" ? "een geheel getal" : "een getal"
      let bereik = "\(soort) van \(leesbaar(laagste)) tot en met \(leesbaar(hoogste))"
      #expect(fout.verwacht == (laagste == hoogste ? leesbaar(laagste) : bereik), "\(sleutel)")
    }
  }

  @Test("Een getal heeft in zijn object het bereik dat het kaal heeft")
  func getallenInObject() throws {
    for (naam, schema) in try Schemamap().sleutels("bouwstenen#", onder: "$defs") {
      guard let sleutels = schema["properties"] as? [String: [String: Any]] else { continue }
      for grens in ["minimum", "maximum"] {
        #expect(sleutels["waarde"]?[grens] as? Double == schema[grens] as? Double, "\(naam): \(grens)")
      }
    }
  }

  @Test("Een getal mag in het schema onzeker zijn waar dat in de lezer mag", arguments: Objectplaats.alle)
  func onzeker(plaats: Objectplaats) throws {
    for (sleutel, schema) in try Schemamap().sleutels(plaats.schema) {
      let soorten = schema["type"] as? [String] ?? []
      guard soorten.contains("object"), ["number", "integer"].contains(soorten[0]) else { continue }
      let pad = plaats.pad.isEmpty ? sleutel : "\(plaats.pad).\(sleutel)"
      let fout = plaats.lees("{ \"\(sleutel)\": { onbekend: 1 } }").first {
        $0.pad == pad && $0.gevonden == "onbekende sleutel \"onbekend\""
      }
      let sleutels = try #require(schema["properties"] as? [String: Any], "\(sleutel)")
      #expect(try Set(sleutels.keys) == #require(fout, "\(sleutel)").woorden, "\(sleutel)")
    }
  }

  @Test("Elk object in de schema's is met de lezer vergeleken")
  func volledig() throws {
    let schemas = try Schemamap()
    let vergeleken = try Objectplaats.alle.map { try schemas.deel($0.schema).plek }
    #expect(schemas.objecten(in: Schemamap.namen) == Set(vergeleken))
  }

  @Test("De lezer geeft een geval het oordeel dat in zijn naam staat", arguments: Geval.alle)
  func geval(geval: Geval) {
    do throws(Leesfouten) {
      let soort = try Scenariobibliotheek(Schijf()).controleer(geval.pad).soort
      #expect(geval.naam.hasPrefix("goed-\(soort)"))
    } catch {
      #expect(!geval.isGoed, "\(error.fouten.map(\.zin))")
    }
  }

  @Test("De gevallen zijn er")
  func gevallenZijnEr() {
    #expect(Geval.alle.count > 40)
  }
}

/// A document that the schemas have a verdict on; its name says which.
struct Geval: CustomTestStringConvertible {
  let naam: String

  static let map = "Tests/schema/gevallen/"
  static let alle = ((try? FileManager.default.contentsOfDirectory(atPath: map)) ?? [])
    .filter { $0.hasSuffix(".json5") }.sorted().map(Geval.init)

  var pad: String { Self.map + naam }
  var isGoed: Bool { naam.hasPrefix("goed-") }
  var testDescription: String { naam }
}
