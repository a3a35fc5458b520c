import Foundation
import Testing

/// Small scenarios in Tests/randen/gevallen that lie right at an edge, as a user would run them.
@Suite("Het rekenhart aan zijn randen")
struct RandgevallenTests {
  private static let map = Programma.wortel.appendingPathComponent("Tests/randen/gevallen")

  private func draai(_ opdracht: String, _ geval: String, _ rest: String...) throws -> Programma.Afloop {
    try Programma.draai([opdracht, "\(geval).json5"] + rest, in: Self.map)
  }

  /// On one line, so that a sentence does not depend on where it was broken.
  private func plat(_ tekst: String) -> String {
    tekst.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  @Test("Tien keer € 10,04 is na tien maanden precies € 100,40")
  func terugverdiend() throws {
    let json = try Programma.json("bereken", "terugverdiend.json5", in: Self.map)
    #expect(json["terugverdientijd"] as? Int == 10)
  }

  @Test("De volgorde van zorgregels verandert geen letter, en twee gelijke casussen geven geen marge")
  func volgorde() throws {
    let werkmap = try Werkmap()
    let tekst = try String(
      contentsOf: Self.map.appendingPathComponent("gelijke-casussen.json5"), encoding: .utf8)
    var regels = tekst.components(separatedBy: "\n")
    let begin = try #require(regels.firstIndex { $0.contains("\"twee\"") }) + 1
    regels[begin..<begin + 3].reverse()
    try werkmap.schrijf(
      "kostenkaart.json5", Data(contentsOf: Self.map.appendingPathComponent("kostenkaart.json5")))
    try werkmap.schrijf("een.json5", tekst)
    try werkmap.schrijf("ander.json5", regels.joined(separator: "\n"))
    for opdracht in [["onderzoek"], ["bereken"], ["gevoeligheid", "--trekkingen", "200"]] {
      let uitvoer = try ["een.json5", "ander.json5"].map {
        try Programma.draai([opdracht[0], $0] + opdracht.dropFirst(), in: werkmap.map).uitvoer
      }
      #expect(uitvoer[0] == uitvoer[1] && !uitvoer[0].isEmpty, "\(opdracht)")
      #expect(!uitvoer[0].contains("ja, aangetoond"))
    }
    #expect(plat(try draai("onderzoek", "gelijke-casussen").uitvoer).contains("er geen marge te geven"))
  }

  @Test("Een saldo dat twee keer omslaat, heeft twee omslagpunten, in tekst en in JSON")
  func omslagpunten() throws {
    let tekst = plat(try draai("omslagpunt", "omslagpunt-gemist", "discontovoet").uitvoer)
    #expect(tekst.contains("Bij 6,4% en 7,6% is het saldo nul"), "\(tekst)")
    #expect(tekst.contains("Tot 6,4% is het saldo negatief, daarna tot 7,6% positief en daarboven negatief."))
    let json = try Programma.json("omslagpunt", "omslagpunt-gemist.json5", "discontovoet", in: Self.map)
    let punt = try #require((json["omslagpunten"] as? [[String: Any]])?.first)
    #expect((punt["omslagpunten"] as? [Double])?.count == 2 && punt["dichtstbij"] is NSNull)
    #expect(
      (punt["stukken"] as? [[String: Any]])?.compactMap { $0["saldo"] as? String } == [
        "negatief", "positief", "negatief",
      ])
  }

  @Test("Zonder omslagpunt staat er wat is gezocht, en hoe dicht het saldo bij nul komt")
  func geenOmslagpunt() throws {
    let tekst = plat(try draai("omslagpunt", "geen-spreiding", "discontovoet").uitvoer)
    #expect(
      tekst.contains("Er is geen omslagpunt. Gezocht is 0% tot 100%: daar is het saldo overal positief."),
      "\(tekst)")
    #expect(tekst.contains("Het dichtst bij nul is het bij 100%: € "))
  }

  @Test(
    "Zonder spreiding zegt elke opdracht dat eerst, en noemt zij geen kans en geen waarde van nul",
    arguments: ["geen-spreiding", "factor-zonder-spreiding"],
    [["bereken"], ["gevoeligheid"], ["waarde"], ["onderhandel"], ["onderzoek"], ["rapport"]])
  func geenSpreiding(geval: String, opdracht: [String]) throws {
    if opdracht == ["onderzoek"], geval.hasPrefix("factor") { return }
    let werkmap = try Werkmap()
    let html = werkmap.map.appendingPathComponent("uit.html")
    let opties = opdracht == ["onderzoek"] ? [] : ["--trekkingen", "200"]
    let afloop = try Programma.draai(
      opdracht + ["\(geval).json5"] + opties + (opdracht == ["rapport"] ? ["-o", html.path] : []),
      in: Self.map)
    #expect(afloop.code == 0, "\(afloop.fouten)")
    let tekst = plat(opdracht == ["rapport"] ? try String(contentsOf: html, encoding: .utf8) : afloop.uitvoer)
    if opdracht != ["onderzoek"] || tekst.contains("marge") {
      #expect(tekst.contains("geen enkel getal onzeker") || opdracht == ["onderzoek"], "\(tekst)")
    }
    for zin in [
      "meer kan geen enkel onderzoek", "aangenomen spreiding", "Met 95% zekerheid", "is de kans het grootst",
    ] {
      #expect(!tekst.contains(zin), "\(zin)")
    }
    #expect(!tekst.contains(#/[Kk]ans[^.<]{0,60}\b(0|100)%/#))
    if opdracht == ["rapport"] || opdracht == ["onderzoek"] { return }
    let json = try Programma.draai(opdracht + ["\(geval).json5", "--json"] + opties, in: Self.map).uitvoer
    #expect(json.contains(#""geenGetalOnzeker": true"#))
    #expect(!json.contains(#/"(kans\w+|evpi)": [01]\b/#))
  }

  @Test(
    "Vergeleken met zichzelf is een scenario zonder spreiding gelijk, en staat erbij dat niets onzeker is")
  func vergelijk() throws {
    let tekst = plat(
      try Programma.draai("vergelijk", "geen-spreiding.json5", "geen-spreiding.json5", in: Self.map).uitvoer)
    #expect(tekst.contains("In Vaste getallen en Vaste getallen is geen enkel getal onzeker"), "\(tekst)")
    #expect(tekst.contains("gelijk"))
  }

  @Test("Een kans die op een afronding na 1 is, rekent als 1")
  func kansBijnaEen() throws {
    func cijfers(_ kans: String) throws -> String {
      let werkmap = try Werkmap()
      let bron = try String(
        contentsOf: Self.map.appendingPathComponent("kans-bijna-een.json5"), encoding: .utf8)
      try werkmap.schrijf(
        "kostenkaart.json5", Data(contentsOf: Self.map.appendingPathComponent("kostenkaart.json5")))
      try werkmap.schrijf("x.json5", bron.replacing("0.9999999999999999", with: kans))
      let opdrachten = [["gevoeligheid", "--json"], ["onderhandel"], ["waarde"]]
      return try opdrachten.map { opdracht in
        let afloop = try Programma.draai(
          [opdracht[0], "x.json5", "--trekkingen", "500"] + opdracht.dropFirst(), in: werkmap.map)
        #expect(afloop.code == 0, "\(opdracht): \(afloop.fouten)")
        return afloop.uitvoer.split(separator: "\n").filter { !$0.contains("\"hash\"") }.joined(
          separator: "\n")
      }.joined()
    }
    let precies = try cijfers("1")
    #expect(try cijfers("0.9999999999999999") == precies)
    #expect(try cijfers("0.999999999") == precies)
  }

  @Test("Een interval waar geen verdeling op past, wordt geweigerd op zijn plek, met de reden")
  func geenVerdeling() throws {
    let afloop = try draai("controleer", "interval-tot-een")
    #expect(afloop.code == 65)
    #expect(
      afloop.fouten.contains(
        "interval-tot-een.json5:11:73  casussen[0].zorgregels[0].kans: bij deze laag en hoog is geen beta te vinden: 1 op de 40 keer ligt het getal boven hoog, en boven 1 kan dat niet"
      ), "\(afloop.fouten)")
  }

  @Test("Een kans van bijna niets rekent als niets")
  func kansBijnaNul() throws {
    for opdracht in ["bereken", "gevoeligheid", "waarde", "onderhandel"] {
      let afloop = try draai(opdracht, "kans-bijna-nul", "--trekkingen", "200")
      #expect(afloop.code == 0 && !afloop.uitvoer.contains("onbepaald"), "\(opdracht): \(afloop.fouten)")
    }
  }

  @Test("Twee kansen op dezelfde zorg in een casus heten niet hetzelfde")
  func namen() throws {
    let tekst = try draai("gevoeligheid", "twee-gelijke-namen", "--trekkingen", "200").uitvoer
    for nummer in [1, 2] { #expect(plat(tekst).contains("Kans op zorg, casus een, zorgregel \(nummer)")) }
    let json = try Programma.json(
      "gevoeligheid", "twee-gelijke-namen.json5", "--trekkingen", "200", in: Self.map)
    let parameters = (json["tornado"] as? [String: Any])?["parameters"] as? [[String: Any]] ?? []
    #expect(Set(parameters.compactMap { $0["naam"] as? String }).count == 2)
  }

  @Test("Zorg die twee keer wordt geclaimd, staat bij controleer, bereken en in het rapport, met de bedragen")
  func dubbel() throws {
    let werkmap = try Werkmap()
    let bron = try String(
      contentsOf: Self.map.appendingPathComponent("twee-gelijke-namen.json5"), encoding: .utf8)
    try werkmap.schrijf(
      "kostenkaart.json5", Data(contentsOf: Self.map.appendingPathComponent("kostenkaart.json5")))
    try werkmap.schrijf("x.json5", bron.replacing("vanaf: 12,", with: ""))
    let zin = "casus een, zorg: zorgregel 1 (€ 250,00) en zorgregel 2 (€ 40,00), samen € 290,00"
    for opdracht in ["controleer", "bereken"] {
      let afloop = try Programma.draai(opdracht, "x.json5", in: werkmap.map)
      #expect(afloop.code == 0 && plat(afloop.uitvoer).contains(zin), "\(afloop.uitvoer)")
    }
    _ = try Programma.draai("rapport", "x.json5", "-o", "uit.html", "--trekkingen", "200", in: werkmap.map)
    let html = try String(contentsOf: werkmap.map.appendingPathComponent("uit.html"), encoding: .utf8)
    #expect(plat(html.replacing("\u{A0}", with: " ")).contains(zin))
    #expect(!plat(try draai("controleer", "twee-gelijke-namen").uitvoer).contains("meer dan eens"))
  }
}
