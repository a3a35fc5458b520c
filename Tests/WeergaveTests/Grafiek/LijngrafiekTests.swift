import Taal
import Testing
import Weergave

@testable import Bestandsvorm

@Suite("Grafieken van onzekerheid")
struct LijngrafiekTests {
  private typealias Voorbeelden = Lijngrafiekvoorbeelden

  @Test(
    "Lijnen, banden en tekens staan binnen de tekening", arguments: Voorbeelden.gewoon + Voorbeelden.vreemd)
  func plaatsen(_ html: Html) throws {
    let knopen = try knopen(html)
    let svg = try #require(knopen.first { $0.naam == "svg" })
    let hoogte = try #require(svg.attributen["viewBox"]?.split(separator: " ").last.flatMap { Double($0) })
    for punt in knopen.flatMap(\.punten) {
      #expect((0...640).contains(punt.x) && (0...hoogte).contains(punt.y), "\(punt)")
    }
    for opmaak in ["NaN", "nan,", "inf,", "Infinity"] { #expect(!html.opmaak.contains(opmaak)) }
  }

  @Test("Zonder gegevens staat er dat er nog geen gegevens zijn", arguments: Voorbeelden.leeg)
  func leeg(_ html: Html) throws {
    #expect(try knopen(html).teksten("text") == ["Er zijn nog geen gegevens."])
  }

  @Test("Wat geen getal is, heet in de tabel onbepaald; wat te groot is, te groot")
  func onbepaald() {
    let rijen = Verloopdiagram(
      "x", titel: "X", reeks: "saldo", xNaam: "n", grootheid: .euro(.centen),
      punten: [.init(1, Bandwaarde(.nan, laag: -.infinity, hoog: 1e15)), .init(2, Bandwaarde(3))]
    ).tabel.rijen
    #expect(rijen == [["1", "onbepaald", "onbepaald", "te groot"], ["2", "€ 3,00", "–", "–"]])
  }

  @Test("Elke lijn heeft een eigen streep en een eigen teken, dus nooit alleen een eigen kleur")
  func nietAlleenKleur() throws {
    let lijnen = ["a", "b", "c", "d", "e"]
    let knopen = try knopen(
      Kansdiagram(
        "vijf", titel: "Vijf", xNaam: "x", grootheid: .procent, lijnen: lijnen,
        punten: [.init(0, [0, 0.1, 0.2, 0.3, 0.4]), .init(1, [0.5, 0.6, 0.7, 0.8, 0.9])]
      ).html)
    let tekens = knopen.filter { $0.naam == "path" }.prefix(lijnen.count)
    let legenda = knopen.filter { $0.naam == "polyline" }.prefix(lijnen.count)
    let paren = zip(tekens, legenda).map { [$0.attributen["d"], $1.attributen["stroke-dasharray"]] }
    #expect(Set(paren).count == lijnen.count)
  }
}

extension Knoop {
  /// The places on the drawing of a line, a band or a sign.
  var punten: [(x: Double, y: Double)] {
    let getallen = (attributen["points"] ?? attributen["transform"] ?? "")
      .split { " ,()".contains($0) }.map { Double($0) }
    let alleGetallen = attributen["points"] == nil ? Array(getallen.dropFirst().prefix(2)) : getallen
    // A text that is not a number fails every test that looks at the place.
    let waarden = alleGetallen.map { $0 ?? .nan }
    return stride(from: 0, to: waarden.count - 1, by: 2).map { (waarden[$0], waarden[$0 + 1]) }
  }
}

extension [Knoop] {
  /// The solid or dashed line of series `index`, as long as the chart has no gaps; not its sign in the legend.
  func lijn(kleur: String) -> [(x: Double, y: Double)] {
    filter { $0.naam == "polyline" && $0.attributen["stroke"] == kleur }.dropFirst().flatMap(\.punten)
  }
}

/// Whether places lie as far from each other as values do: one straight line runs through all of them.
func isEvenredig(_ plaatsen: [Double], met waarden: [Double]) -> Bool {
  guard plaatsen.count == waarden.count, let links = waarden.indices.min(by: { waarden[$0] < waarden[$1] }),
    let rechts = waarden.indices.max(by: { waarden[$0] < waarden[$1] }), waarden[links] < waarden[rechts]
  else { return false }
  let schaal = (plaatsen[rechts] - plaatsen[links]) / (waarden[rechts] - waarden[links])
  return zip(plaatsen, waarden).allSatisfy {
    abs(plaatsen[links] + ($1 - waarden[links]) * schaal - $0) < 0.3
  }
}
