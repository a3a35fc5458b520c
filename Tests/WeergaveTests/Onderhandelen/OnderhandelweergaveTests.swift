import BusinessCase
import Taal
import Testing
import Weergave

@Suite("De onderhandeling in woorden en tabellen")
struct OnderhandelweergaveTests {
  @Test("Alle tabellen passen op 80 kolommen", arguments: Proefonderhandeling.allCases)
  func breedte(proef: Proefonderhandeling) throws {
    let onderhandeling = try proef.onderhandeling
    for tabel in onderhandeling.tabellen {
      let tekst = tabel.tekst()
      #expect(tekst.split(separator: "\n").allSatisfy { $0.count <= 80 }, "\(tekst)")
      #expect(!tekst.contains("onbepaald"))
    }
  }

  @Test("De zinnen zijn heel: hoofdletter voorop, een punt erachter", arguments: Proefonderhandeling.allCases)
  func zinnen(proef: Proefonderhandeling) throws {
    let onderhandeling = try proef.onderhandeling
    let zinnen =
      onderhandeling.zinnen + onderhandeling.verdeeluitleg + onderhandeling.vervallenzinnen
      + [onderhandeling.zonderGeldzin].compactMap(\.self)
    for zin in zinnen {
      #expect(zin.first?.isUppercase == true, "\(zin)")
      #expect(zin.hasSuffix("."), "\(zin)")
      #expect(!zin.contains("  ") && !zin.contains(".."), "\(zin)")
    }
  }

  @Test("Elke sectie is goed XML, en staat een keer in het rapport", arguments: Proefonderhandeling.allCases)
  func secties(proef: Proefonderhandeling) throws {
    let onderhandeling = try proef.onderhandeling
    let secties = onderhandeling.secties(
      grafiek: .alinea("grafiek"),
      prijsbasis: Prijsbasisonderhandeling(integraal: onderhandeling, declaratie: onderhandeling))
    let knopen = try knopen(Html.samen(secties.flatMap(\.inhoud)))
    #expect(knopen.teksten("p").count { $0 == "grafiek" } == 1)
    #expect(Set(secties.map(\.sleutel)).count == secties.count)
    #expect((4...5).contains(secties.count))
  }

  @Test("Met ruimte staat er van waar tot waar; zonder ruimte wat er waar moet zijn")
  func ruimte() throws {
    let met = try Proefonderhandeling.ruimte.onderhandeling
    #expect(
      met.ruimtezin
        == "Er is ruimte voor een afspraak: draagt de zorgverzekeraar € 638,00 tot € 900,00 per traject bij, dan verliezen beide naar verwachting niets."
    )
    #expect(met.voorwaardenzinnen.isEmpty)
    let zonder = try Proefonderhandeling.geenRuimte.onderhandeling
    #expect(
      zonder.ruimtezin
        == "Er is geen ruimte voor een afspraak tussen gemeente en zorgverzekeraar: de gemeente heeft ten minste € 738,00 nodig, en daarvoor kan de zorgverzekeraar ten hoogste € 500,00 missen. Samen komen zij € 238,00 per traject tekort."
    )
    #expect(zonder.voorwaardenzinnen.count == 3)
  }

  @Test("De JSON heeft vaste sleutels, en null waar iets er niet is")
  func json() throws {
    let ruimte = try Proefonderhandeling.ruimte.onderhandeling.json.document
    #expect(ruimte.contains("\"voorwaarden\": null"))
    #expect(ruimte.contains("\"van\": 638"))
    #expect(ruimte.contains("\"perBevestigdeEuro\""))
    let zonder = try Proefonderhandeling.niemand.onderhandeling.json.document
    #expect(zonder.contains("\"ruimte\": null"))
    #expect(zonder.contains("\"besteBijdrage\": null"))
    #expect(!zonder.contains("nan") && !zonder.contains("inf"))
  }

  @Test("Scheelt de prijsbasis de ruimte, dan staat dat er")
  func prijsbasis() throws {
    let vergelijking = Prijsbasisonderhandeling(
      integraal: try Proefonderhandeling.ruimte.onderhandeling,
      declaratie: try Proefonderhandeling.geenRuimte.onderhandeling)
    #expect(vergelijking.zin.contains("€ 400,00 per traject"))
    #expect(
      vergelijking.zin.hasSuffix(
        "Op integrale prijzen is er ruimte voor een afspraak, op declaratieprijzen niet."))
    #expect(vergelijking.tabel.tekst().split(separator: "\n").allSatisfy { $0.count <= 80 })
  }
}

enum Proefonderhandeling: CaseIterable {
  case ruimte, geenRuimte, niemand, alleen, veel, echt, groot, andersom, terug

  var onderhandeling: Onderhandeling {
    get throws {
      switch self {
      case .ruimte: try maak([(.gemeente, [400]), (.zorgverzekeraar, [900])])
      case .geenRuimte:
        try maak([(.gemeente, [300]), (.zorgverzekeraar, [500]), (.zorgkantoor, [300]), (.rijk, [100])])
      case .niemand: try maak([(.gemeente, [-10, -20]), (.zorgverzekeraar, [-5, -6])])
      case .alleen: try maak([(.gemeente, [1200])])
      case .veel:
        try maak(
          Betaler.allCases.enumerated().map { nummer, betaler in
            (betaler, (0..<1000).map { Double(($0 * (37 + 6 * nummer)) % 1300 - nummer * 50) })
          })
      case .echt:
        try maak([
          (.gemeente, (0..<500).map { 120 + Double($0 * 37 % 500) }),
          (.zorgverzekeraar, (0..<500).map { 60 + Double($0 * 91 % 500) * 2.6 }),
          (.zorgkantoor, (0..<500).map { Double($0 * 53 % 500) * 0.8 }),
          (.bewoner, (0..<500).map { 10 + Double($0 * 17 % 500) / 3 }),
        ])
      case .groot: try maak([(.gemeente, [-123_456.78]), (.zorgverzekeraar, [234_567.89])])
      case .andersom: try maak([(.gemeente, [400]), (.zorgverzekeraar, [900])], huidig: .zorgverzekeraar)
      case .terug: try maak([(.gemeente, [2000]), (.zorgverzekeraar, [-400]), (.bewoner, [900])])
      }
    }
  }

  private func maak(_ partijen: [(Betaler, [Double])], huidig: Betaler = .gemeente) throws -> Onderhandeling {
    let aantal = partijen.first?.1.count ?? 1
    return Onderhandeling(
      try Onderhandelinvoer(
        partijen: partijen.map {
          Partijtrekkingen(betaler: $0, saldoZonderTraject: $1, bevestigd: $1.map { max(0, $0 * 0.6) })
        }, trajectprijs: Array(repeating: 1038, count: aantal),
        ongedeeld: Array(repeating: self == .veel || self == .echt ? 250 : 0, count: aantal), huidig: huidig))
  }
}

extension Onderhandeling {
  fileprivate var tabellen: [Tabel] {
    [partijtabel, omslagtabel, bijdragetabel, verdeeltabel] + [zonderGeldtabel].compactMap(\.self)
  }
}
