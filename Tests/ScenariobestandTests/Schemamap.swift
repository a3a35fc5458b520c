import Foundation
import Testing

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
