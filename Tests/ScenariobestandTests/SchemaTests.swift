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

/// A kind of object: where it stands in a document, and where its schema is.
struct Objectplaats: CustomTestStringConvertible {
  /// As the reader writes it.
  let pad: String
  /// § stands for the object.
  let document: String
  /// As `file#/pointer`; references on the way are followed.
  let schema: String
  /// Where the schema requires more keys under a condition that an empty object meets.
  let voorwaarden: [String]

  init(_ pad: String, _ document: String, _ schema: String, voorwaarden: [String] = []) {
    (self.pad, self.document, self.schema, self.voorwaarden) = (pad, document, schema, voorwaarden)
  }

  var testDescription: String { schema }

  static let alle = stukken + ketenstukken + getallen + onzekereGetallen

  private static let ketenstukken =
    [
      Objectplaats("keten", "{ keten: § }", "scenario#/properties/keten"),
      Objectplaats(
        "keten.makelaars.perStadsdeel", "{ keten: { makelaars: { perStadsdeel: § } } }",
        "scenario#/properties/keten/properties/makelaars/properties/perStadsdeel"),
      Objectplaats(
        "keten.wijkteam.perWijk", "{ keten: { wijkteam: { perWijk: § } } }",
        "scenario#/properties/keten/properties/wijkteam/properties/perWijk"),
      Objectplaats(
        "keten.vraagtypes[0]", "{ keten: { vraagtypes: [§] } }",
        "scenario#/properties/keten/properties/vraagtypes/items"),
      Objectplaats(
        "keten.vraagtypes[0].routes", "{ keten: { vraagtypes: [{ routes: § }] } }",
        "scenario#/properties/keten/properties/vraagtypes/items/properties/routes"),
      Objectplaats(
        "keten.wachtzorg[0]", "{ keten: { wachtzorg: [§] } }",
        "scenario#/properties/keten/properties/wachtzorg/items"),
      Objectplaats(
        "keten.kantoor.van", "{ keten: { kantoor: { van: § } } }",
        "scenario#/properties/keten/properties/kantoor/properties/van"),
      Objectplaats(
        "keten.inloop", "{ keten: { inloop: § } }", "scenario#/properties/keten/properties/inloop"),
      Objectplaats(
        "keten.makelaars.perStadsdeel.West", "{ keten: { makelaars: { perStadsdeel: { West: § } } } }",
        "scenario#/properties/keten/properties/makelaars/properties/perStadsdeel/properties/West"),
    ] + ketendelen
  private static let ketendelen = [
    "wijken", "kantoor", "makelaars", "stappen", "doorlooptijden", "trajecten", "vervolg", "wijkteam",
    "afhaken",
    "normen",
  ].map {
    Objectplaats("keten.\($0)", "{ keten: { \($0): § } }", "scenario#/properties/keten/properties/\($0)")
  }

  private static let stukken = [
    Objectplaats("", "§", "scenario#", voorwaarden: ["scenario#/else"]),
    Objectplaats("horizonnen", "{ horizonnen: § }", "scenario#/properties/horizonnen"),
    Objectplaats("verantwoording", "{ verantwoording: § }", "scenario#/properties/verantwoording"),
    Objectplaats(
      "optimismecorrectie", "{ optimismecorrectie: § }", "scenario#/properties/optimismecorrectie"),
    Objectplaats("traject", "{ traject: § }", "scenario#/properties/traject"),
    Objectplaats(
      "totaal", "{ totaal: § }", "scenario#/properties/totaal",
      voorwaarden: ["scenario#/else/properties/totaal"]),
    Objectplaats(
      "programma", "{ programma: § }", "scenario#/properties/programma",
      voorwaarden: ["scenario#/else/properties/programma"]),
    Objectplaats(
      "programma.instroom[0]", "{ programma: { instroom: [§] } }",
      "scenario#/properties/programma/properties/instroom/items"),
    Objectplaats(
      "programma.routemix", "{ programma: { routemix: § } }",
      "scenario#/properties/programma/properties/routemix"),
    Objectplaats(
      "programma.verdeling[0]", "{ programma: { verdeling: [§] } }",
      "scenario#/properties/programma/properties/verdeling/items"),
    Objectplaats(
      "programma.profielen", "{ programma: { profielen: § } }",
      "scenario#/properties/programma/properties/profielen"),
    zorgregel(
      "programma.profielen.wijkteam[0]", "{ programma: { profielen: { wijkteam: [§] } } }",
      "scenario#/properties/programma/properties/profielen/properties/wijkteam/items"),
    Objectplaats("onzekerheid", "{ onzekerheid: § }", "scenario#/properties/onzekerheid"),
    Objectplaats(
      "onzekerheid.beoordelaarsfout", "{ onzekerheid: { beoordelaarsfout: § } }",
      "scenario#/properties/onzekerheid/properties/beoordelaarsfout"),
    onzekerheid("kans"), onzekerheid("toerekening"), onzekerheid("aantal"), onzekerheid("prijs"),
    Objectplaats("samenhang[0]", "{ samenhang: [§] }", "scenario#/$defs/samenhang"),
    Objectplaats(
      "resultaatafspraken[0]", "{ resultaatafspraken: [§] }",
      "scenario#/properties/resultaatafspraken/items"),
    Objectplaats("casussen[0]", "{ casussen: [§] }", "scenario#/properties/casussen/items"),
    Objectplaats("kostenposten[0]", "{ kostenposten: [§] }", "scenario#/properties/kostenposten/items"),

    Objectplaats("", "§", "kostenkaart#"),
    Objectplaats("prijsindex", "{ prijsindex: § }", "kostenkaart#/properties/prijsindex"),
    Objectplaats("kostenposten[0]", "{ kostenposten: [§] }", "kostenkaart#/properties/kostenposten/items"),
    Objectplaats(
      "kostenposten[0].personeel", "{ kostenposten: [{ personeel: § }] }",
      "kostenkaart#/properties/kostenposten/items/properties/personeel"),
    Objectplaats(
      "kostenposten[0].hoogstens", "{ kostenposten: [{ hoogstens: § }] }",
      "kostenkaart#/properties/kostenposten/items/properties/hoogstens"),
    Objectplaats(
      "kostenposten[0].prijzen[0]", "{ kostenposten: [{ prijzen: [§] }] }",
      "kostenkaart#/properties/kostenposten/items/properties/prijzen/items"),

    Objectplaats("", "§", "casussen#"),
    Objectplaats("[0]", "[§]", "casussen#/items"),
    zorgregel(
      "casussen[0].zorgregels[0]", "{ casussen: [{ zorgregels: [§] }] }",
      "casussen#/properties/casussen/items/properties/zorgregels/items"),
  ]

  /// A number with its source; one place of each kind.
  private static let getallen = [
    Objectplaats("formaat", "{ formaat: § }", "scenario#/properties/formaat"),
    Objectplaats("discontovoet", "{ discontovoet: § }", "scenario#/properties/discontovoet"),
    Objectplaats("prijspeil", "{ prijspeil: § }", "scenario#/properties/prijspeil"),
    Objectplaats(
      "horizonnen.kort", "{ horizonnen: { kort: § } }", "scenario#/properties/horizonnen/properties/kort"),
    Objectplaats(
      "totaal.casussen", "{ totaal: { casussen: § } }", "scenario#/properties/totaal/properties/casussen"),
    Objectplaats(
      "totaal.variatie", "{ totaal: { variatie: § } }", "scenario#/properties/totaal/properties/variatie"),
    Objectplaats(
      "programma.jaren", "{ programma: { jaren: § } }", "scenario#/properties/programma/properties/jaren"),
    Objectplaats(
      "onzekerheid.kans.n", "{ onzekerheid: { kans: { n: § } } }",
      "scenario#/properties/onzekerheid/properties/kans/properties/n"),
    Objectplaats(
      "onzekerheid.prijs.cv", "{ onzekerheid: { prijs: { cv: § } } }",
      "scenario#/properties/onzekerheid/properties/prijs/properties/cv"),
    Objectplaats(
      "kostenposten[0].personeel.uren", "{ kostenposten: [{ personeel: { uren: § } }] }",
      "kostenkaart#/properties/kostenposten/items/properties/personeel/properties/uren"),
    Objectplaats(
      "kostenposten[0].hoogstens.aantal", "{ kostenposten: [{ hoogstens: { aantal: § } }] }",
      "kostenkaart#/properties/kostenposten/items/properties/hoogstens/properties/aantal"),
    afspraak("perBevestigdeEuro"), afspraak("plafond"),
    Objectplaats(
      "samenhang[0].rangcorrelatie", "{ samenhang: [{ rangcorrelatie: § }] }",
      "scenario#/$defs/samenhang/properties/rangcorrelatie"),
    Objectplaats("[0].leeftijd", "[{ leeftijd: § }]", "casussen#/items/properties/leeftijd"),
    Objectplaats(
      "prijsindex.stijging.2022", "{ prijsindex: { stijging: { '2022': § } } }",
      "kostenkaart#/properties/prijsindex/properties/stijging/additionalProperties"),
  ]

  /// A number that may say how sure it is; one place of each kind.
  private static let onzekereGetallen = [
    onzeker(
      "optimismecorrectie.een", "{ optimismecorrectie: { een: § } }",
      "scenario#/properties/optimismecorrectie/properties/een"),
    onzeker("factor", "{ factor: § }", "scenario#/properties/factor"),
    onzeker(
      "traject.prijs", "{ traject: { prijs: § } }", "scenario#/properties/traject/properties/prijs"),
    onzeker(
      "programma.groei", "{ programma: { groei: § } }", "scenario#/properties/programma/properties/groei"),
    onzeker(
      "programma.instroom[0].perJaar", "{ programma: { instroom: [{ perJaar: § }] } }",
      "scenario#/properties/programma/properties/instroom/items/properties/perJaar"),
  ]

  /// How sure all numbers of a kind are.
  private static func onzekerheid(_ soort: String) -> Objectplaats {
    Objectplaats(
      "onzekerheid.\(soort)", "{ onzekerheid: { \(soort): § } }",
      "scenario#/properties/onzekerheid/properties/\(soort)",
      voorwaarden: ["scenario#/else/properties/onzekerheid/properties/\(soort)"])
  }

  private static func afspraak(_ sleutel: String) -> Objectplaats {
    Objectplaats(
      "resultaatafspraken[0].\(sleutel)", "{ resultaatafspraken: [{ \(sleutel): § }] }",
      "scenario#/properties/resultaatafspraken/items/properties/\(sleutel)")
  }

  private static func onzeker(_ pad: String, _ document: String, _ schema: String) -> Objectplaats {
    Objectplaats(pad, document, schema, voorwaarden: ["bouwstenen#/$defs/waardeErbij/allOf/0/else"])
  }

  private static func zorgregel(_ pad: String, _ document: String, _ schema: String) -> Objectplaats {
    Objectplaats(pad, document, schema, voorwaarden: ["casussen#/$defs/zorgregel/allOf/0/else"])
  }

  /// What the reader says about a document with `object` in this place.
  func lees(_ object: String) -> [Leesfout] {
    let tekst = document.replacingOccurrences(of: "§", with: object)
    let zitting = Leeszitting(Geheugen(["bestand.json5": tekst]))
    switch schema.prefix(while: { $0 != "#" }) {
    case "kostenkaart": _ = zitting.kostenkaart("bestand.json5")
    case "casussen": _ = zitting.casussenbestand("bestand.json5", nil)
    default: _ = zitting.scenario("bestand.json5")
    }
    return zitting.boek.fouten
  }

  var onbekendeSleutel: Leesfout? {
    lees("{ onbekend: 1 }").first { $0.gevonden == "onbekende sleutel \"onbekend\"" }
  }

  /// What the reader says about a word that is never right.
  func verkeerdeWaarde(_ sleutel: String) -> Leesfout? {
    lees("{ \"\(sleutel)\": \"onbekend\" }").first {
      $0.pad == (pad.isEmpty ? sleutel : "\(pad).\(sleutel)")
    }
  }
}

extension Leesfout {
  /// The words in "een van: a, b, c".
  fileprivate var woorden: Set<String> {
    Set(verwacht.dropFirst("een van: ".count).components(separatedBy: ", "))
  }
}

/// The schemas of the folder, with the references between them.
struct Schemamap {
  typealias Schema = [String: Any]
  /// A schema with what it refers to, and the place where its keys are listed.
  typealias Deel = (inhoud: Schema, plek: String)

  static let namen = ["bouwstenen", "scenario", "kostenkaart", "casussen"]
  private var bestanden: [String: Schema] = [:]

  init() throws {
    for naam in Self.namen {
      let gegevens = try Data(contentsOf: URL(fileURLWithPath: "scenarios/schema/\(naam).schema.json"))
      bestanden[naam] = try #require(JSONSerialization.jsonObject(with: gegevens) as? Schema)
    }
  }

  /// The schemas of the keys of an object, each with what it refers to.
  func sleutels(_ plaats: String, onder woord: String = "properties") throws -> [String: Schema] {
    let (inhoud, plek) = try deel(plaats)
    let namen = try #require(inhoud[woord] as? Schema, "\(plaats) heeft geen \(woord)").keys
    return try Dictionary(uniqueKeysWithValues: namen.map { ($0, try deel("\(plek)/\(woord)/\($0)").inhoud) })
  }

  /// - Parameter plaats: `file#/pointer`, where the pointer may lead through references.
  func deel(_ plaats: String) throws -> Deel {
    let delen = plaats.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    var plek = "\(delen[0])#"
    var knoop: Any = try #require(bestanden[delen[0]])
    for stap in delen[1].split(separator: "/").map(String.init) {
      if let schema = knoop as? Schema, schema[stap] == nil { (knoop, plek) = try volg(schema, plek) }
      let volgende: Any? =
        if let lijst = knoop as? [Any] { Int(stap).map { lijst[$0] } } else { (knoop as? Schema)?[stap] }
      knoop = try #require(volgende, "\(plaats): \(stap) is er niet")
      plek += "/\(stap)"
    }
    return try volg(try #require(knoop as? Schema, "\(plaats) is geen schema"), plek)
  }

  /// Lays a schema over the one that it refers to, if any.
  private func volg(_ schema: Schema, _ plek: String) throws -> Deel {
    guard let verwijzing = schema["$ref"] as? String else { return (schema, plek) }
    let eigen = plek.prefix { $0 != "#" }
    let doel = try deel(
      verwijzing.hasPrefix("#") ? eigen + verwijzing : verwijzing.replacing(".schema.json", with: ""))
    return (doel.inhoud.merging(schema) { _, eigen in eigen }, doel.plek)
  }

  /// The places of all objects that list their keys.
  func objecten(in namen: [String]) -> Set<String> {
    Set(namen.flatMap { Self.objecten(bestanden[$0] ?? [:], "\($0)#") })
  }

  /// Conditions look at some keys of an object that is described elsewhere.
  private static let overslaan: Set = ["if", "then", "else", "allOf", "contains", "examples", "default"]

  private static func objecten(_ schema: Schema, _ plek: String) -> [String] {
    let eigen = schema["properties"] is Schema ? [plek] : []
    return schema.filter { !overslaan.contains($0.key) }.reduce(into: eigen) { plekken, lid in
      if let binnen = lid.value as? Schema { plekken += objecten(binnen, "\(plek)/\(lid.key)") }
    }
  }
}
