import Testing
import Weergave

@Suite("Tabellen")
struct TabelTests {
  let uitkomst = Tabel(
    titel: "Uitkomst per termijn",
    kop: [Kolom("Termijn"), Kolom("Saldo (€)", .rechts), Kolom("Verhouding", .rechts)],
    rijen: [["kort", "-999,06", "0,04"], ["lang", "624,80", "1,60"]],
    voet: ["samen", "-374,26", "–"])

  let bronnen = Tabel(
    titel: "Prijzen en waar ze vandaan komen",
    kop: [Kolom("Zorg"), Kolom("Prijs", .rechts), Kolom("Bron")],
    rijen: [
      [
        "Consult huisarts", "€ 28,74",
        "Kostenhandleiding 2024, de referentieprijs teruggerekend met de CPI naar 2022",
      ],
      ["Begeleiding Wmo", "€ 64,00", "Kostenhandleiding 2024"],
    ])

  @Test("Op de terminal staan getallen rechts onder elkaar en is de kop onderstreept")
  func tekst() {
    #expect(
      uitkomst.tekst(breedte: 80) == """
        Uitkomst per termijn
        Termijn  Saldo (€)  Verhouding
        ───────  ─────────  ──────────
        kort       -999,06        0,04
        lang        624,80        1,60
        ───────  ─────────  ──────────
        samen      -374,26           –
        """)
  }

  @Test("De laatste kolom met woorden loopt door op de volgende regel")
  func afbreken() {
    #expect(
      bronnen.tekst(breedte: 60) == """
        Prijzen en waar ze vandaan komen
        Zorg                Prijs  Bron
        ────────────────  ───────  ─────────────────────────────────
        Consult huisarts  € 28,74  Kostenhandleiding 2024, de
                                   referentieprijs teruggerekend met
                                   de CPI naar 2022
        Begeleiding Wmo   € 64,00  Kostenhandleiding 2024
        """)
  }

  @Test("Wat in kolommen niet past, komt onder elkaar")
  func gestapeld() {
    #expect(
      uitkomst.tekst(breedte: 20) == """
        Uitkomst per termijn
        kort
          Saldo (€): -999,06
          Verhouding: 0,04
        lang
          Saldo (€): 624,80
          Verhouding: 1,60
        samen
          Saldo (€): -374,26
          Verhouding: –
        """)
  }

  @Test("Geen regel is breder dan gevraagd", arguments: [20, 24, 30, 40, 55, 72, 80, 100, 132])
  func breedte(_ breedte: Int) {
    for tabel in [uitkomst, bronnen] {
      for regel in tabel.tekst(breedte: breedte).split(separator: "\n") {
        #expect(regel.count <= breedte, "\(regel)")
      }
    }
  }

  @Test("Getallen worden nooit afgebroken", arguments: [24, 40, 60, 80])
  func getallenHeel(_ breedte: Int) {
    #expect(bronnen.tekst(breedte: breedte).contains("€ 28,74"))
  }

  @Test("Een dag wordt nooit afgebroken, een samengesteld woord wel")
  func dagHeel() {
    let dagen = Tabel(
      titel: "", kop: [Kolom("Dag"), Kolom("Wie"), Kolom("Wat")],
      rijen: [["12-12-2022", "makelaar-west", "gesprek"]])
    #expect(
      dagen.tekst(breedte: 30) == """
        Dag         Wie        Wat
        ──────────  ─────────  ───────
        12-12-2022  makelaar-  gesprek
                    west
        """)
  }

  @Test("Onder elkaar blijft weg wat er niet is")
  func leegBlijftWeg() {
    let smal = Tabel(
      titel: "", kop: [Kolom("Wat"), Kolom("Laag", .rechts), Kolom("Saldo", .rechts)],
      rijen: [["alles bij het gemiddelde", "", "€ -334.095"]])
    #expect(smal.tekst(breedte: 14) == "alles bij het\ngemiddelde\n  Saldo:\n  € -334.095")
  }

  @Test("Een regel eindigt niet met spaties")
  func geenSpatiesAanHetEind() {
    let regels = bronnen.tekst(breedte: 60).split(separator: "\n")
    #expect(regels.allSatisfy { $0.last != " " })
  }

  @Test("Een lege tabel zegt dat er geen gegevens zijn")
  func leeg() {
    let leeg = Tabel(titel: "Nog niets", kop: [Kolom("Wat")], rijen: [])
    #expect(leeg.tekst() == "Nog niets\nGeen gegevens.")
    #expect(leeg.html.opmaak.contains("Geen gegevens."))
  }

  @Test("Op een pagina heeft elke cel een kop, en is de tabel een gebied waar het toetsenbord bij kan")
  func html() throws {
    let knopen = try knopen(uitkomst.html)
    #expect(knopen.teksten("caption") == ["Uitkomst per termijn"])
    #expect(
      knopen.filter { $0.attributen["scope"] == "col" }.map(\.tekst)
        == ["Termijn", "Saldo (€)", "Verhouding"])
    #expect(knopen.filter { $0.attributen["scope"] == "row" }.map(\.tekst) == ["kort", "lang", "samen"])
    let gebied = try #require(knopen.first { $0.attributen["role"] == "region" })
    #expect(gebied.attributen["tabindex"] == "0")
    #expect(gebied.attributen["aria-label"] == "Tabel: Uitkomst per termijn")
  }

  @Test("Alleen de kolommen met getallen staan rechts")
  func uitlijning() throws {
    let cellen = try knopen(uitkomst.html).filter { $0.naam == "th" || $0.naam == "td" }
    let rechts = cellen.filter { $0.attributen["class"] == "sr-getal" }.map(\.tekst)
    #expect(
      rechts == ["Saldo (€)", "Verhouding", "-999,06", "0,04", "624,80", "1,60", "-374,26", "–"])
  }
}
