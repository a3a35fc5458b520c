import Testing

@testable import Bestandsvorm

@Suite("Fouten in CSV")
struct CsvFoutenTests {
  @Test(
    "Een bestand zonder tabel wordt zo genoemd",
    arguments: [
      ("", "1:1", leeg), ("\u{FEFF}", "1:1", leeg), (" \r\n\t\n", "1:1", leeg), (";;;\n;;", "1:1", leeg),
      ("sep=;\n", "2:1", leeg), ("sep=,\n,,", "2:1", leeg),
      ("\na;b\n1;2", "1:1", legeKopregel), (" ;\u{A0}\n1;2", "1:1", legeKopregel),
      ("a;b", "1:4", geenRijen), ("a;b\n", "2:1", geenRijen), ("a;b\r\n;;\r\n", "2:1", geenRijen),
    ])
  func zonderTabel(tekst: String, plek: String, zin: String) {
    verwacht(tekst, tabel: nil, ["\(plek)  \(zin)"])
  }

  @Test(
    "Kolommen zonder naam of met dezelfde naam blijven wat ze zijn",
    arguments: [
      ("a;;c\n1;2;3", ["a", "", "c"]), ("a; \n1;2", ["a", " "]),
      ("Naam;b;naam \n1;2;3", ["Naam", "b", "naam "]),
    ])
  func koppen(tekst: String, koppen: [String]) {
    #expect(csvZinnen(tekst) == [])
    #expect(leesCsv(tekst).tabel?.koppen.map(\.tekst) == koppen)
  }

  @Test(
    "Een rij met te veel of te weinig cellen wordt gemeld; lege regels en lege cellen achteraan tellen niet")
  func aantal() {
    verwacht(
      "a;b\n1\n1;2;3\n\n5;6\n7;8;;9\n7;8; ;",
      tabel: [["a", "b"], ["5", "6"], ["7", "8"]],
      [
        "2:1  deze rij heeft 1 cel; verwacht 2 cellen, net als op de eerste regel",
        "3:1  deze rij heeft 3 cellen; verwacht 2 cellen, net als op de eerste regel",
        "6:1  deze rij heeft 4 cellen; verwacht 2 cellen, net als op de eerste regel",
      ])
  }

  @Test(
    "Een aanhalingsteken dat nergens sluit, wordt gemeld waar het staat",
    arguments: [
      ("a;b\n1;2\n3;\"4\n5;6\n\n;\n", "3:3"), ("a;b\n\"1;2", "2:1"), ("\"a;b\n1;2", "1:1"),
      ("a;b\n\"1\"\";2", "2:1"), ("a\n\"", "2:1"),
    ])
  func nietAfgesloten(tekst: String, plek: String) {
    verwacht(
      tekst, tabel: nil,
      [
        "\(plek)  het aanhalingsteken dat hier staat, wordt nergens gesloten; verwacht een \" na de tekst"
      ])
  }

  @Test("Tekst na een sluitend aanhalingsteken noemt de cel, en de volgende rij wordt gelezen")
  func naAanhaling() {
    verwacht(
      "a;b\n\"zegt \"ja\" hoor\";2\n\"x\ny\" ;4\n5;6",
      tabel: [["a", "b"], ["5", "6"]],
      [
        "2:8  na het sluitende aanhalingsteken van de cel op regel 2, kolom 1 staat nog \"ja\" hoor\"\"; een aanhalingsteken in een tekst schrijft u dubbel; verwacht een puntkomma of een nieuwe regel",
        "4:3  na het sluitende aanhalingsteken van de cel op regel 3, kolom 1 staat nog \" \"; een aanhalingsteken in een tekst schrijft u dubbel; verwacht een puntkomma of een nieuwe regel",
      ])
  }

  @Test("Een spatie voor een openend aanhalingsteken wordt geweigerd: de cel zou anders eindigen dan bedoeld")
  func spatieVoorAanhaling() {
    verwacht(
      "a,b\n1,  \"2,3\"\n4,5",
      tabel: [["a", "b"], ["4", "5"]],
      [
        "2:5  voor dit aanhalingsteken staat een spatie; verwacht het aanhalingsteken meteen na de komma, of aan het begin van de regel"
      ])
  }

  @Test("Een cel van 20.000 tekens wordt gelezen, een langere geweigerd", arguments: ["a", "é", "😀"])
  func lang(teken: String) {
    let langste = String(repeating: teken, count: 20_000)
    #expect(csvZinnen("a;b\n\(langste);\"\(langste)\"") == [])
    verwacht(
      "a;b\n1;\(langste)x\n\"\(langste)x\";2\n5;6",
      tabel: [["a", "b"], ["5", "6"]],
      ["2:3", "3:1"].map { "\($0)  deze cel heeft 20001 tekens; verwacht hooguit 20000 tekens" })
  }

  @Test("Duizend kolommen worden gelezen, een meer geweigerd")
  func breed() {
    func breed(_ aantal: Int) -> String {
      (1...aantal).map { "k\($0)" }.joined(separator: ";") + "\n"
        + String(repeating: ";", count: aantal - 1) + "1"
    }
    #expect(csvZinnen("1" + breed(1000)) == [])
    verwacht(
      breed(1001), tabel: nil, ["1:1  deze regel heeft te veel kolommen; verwacht hooguit 1000 kolommen"])
  }

  @Test("Na tweehonderd fouten stopt het lezen, en dat staat erbij", arguments: [200, 201, 5000])
  func teVeel(aantal: Int) {
    let (tabel, fouten) = leesCsv("a;b\n" + String(repeating: "1\n", count: aantal) + "2;3")
    #expect(fouten.count == min(aantal, 201))
    #expect((tabel == nil) == (aantal > 200))
    #expect(
      zinnen(fouten).last
        == (aantal > 200
          ? "202:1  er zijn meer dan 200 fouten; de rest van het bestand is niet gelezen"
          : "201:1  deze rij heeft 1 cel; verwacht 2 cellen, net als op de eerste regel"))
  }

  @Test("Een ander scheidingsteken achter sep= wordt genoemd", arguments: ["|", "x", " ", "é"])
  func sep(teken: String) {
    verwacht(
      "sep=\(teken)\na\(teken)b\n1\(teken)2", tabel: nil,
      ["1:5  \(teken) kan geen scheidingsteken zijn; verwacht sep= met een puntkomma, een komma of een tab"])
  }

  @Test("Wat geen tekst is, geeft een fout en geen tabel")
  func geenTekst() { #expect(leesCsv([0xFF, 0xFE, 0x61], bestand: "x").tabel == nil) }

  private func verwacht(
    _ tekst: String, tabel: [[String]]?, _ fouten: [String], op plaats: SourceLocation = #_sourceLocation
  ) {
    let gelezen = leesCsv(tekst)
    #expect(zinnen(gelezen.fouten) == fouten, sourceLocation: plaats)
    #expect(gelezen.tabel?.teksten == tabel, sourceLocation: plaats)
  }

  private static let leeg =
    "het bestand is leeg; verwacht een regel met de namen van de kolommen, en daaronder de rijen"
  private static let legeKopregel = "de eerste regel is leeg; verwacht een regel met de namen van de kolommen"
  private static let geenRijen = "onder de namen van de kolommen staan geen rijen; verwacht minstens 1 rij"
}
