import Bestandsvorm
import BusinessCase
import Testing

@testable import SociaalRecept

@Suite("Kapotte bestanden")
struct KapotteBestandenTests {
  @Test("Meer dan tweehonderd kapotte bestanden: nooit een crash, nooit half, altijd regel en kolom")
  func alles() throws {
    let proef = try Proefregister()
    try proef.importeer("naam;datum\nMevrouw Eerder;1-2-2022\n")
    let bestanden = Kapot.zekerFout + Kapot.verminkt
    #expect(bestanden.count >= 200)
    var geweigerd = 0
    for bestand in bestanden {
      let voor = try proef.stand()
      switch lees(bestand.bytes, bestand.naam) {
      case .failure(let fouten):
        geweigerd += 1
        #expect(try proef.stand() == voor)
        #expect(!fouten.zinnen.isEmpty)
        for zin in fouten.zinnen { #expect(noemtPlaats(zin, bestand.naam), "\(zin)") }
      case .success(let gelezen):
        #expect(
          !bestand.isZekerFout,
          "\(bestand.naam): \(String(decoding: bestand.bytes.prefix(200), as: UTF8.self))")
        guard case .success(let verslag) = try proef.register.importeer(gelezen, handeling) else {
          #expect(try proef.stand() == voor)
          continue
        }
        #expect(verslag.nieuw + verslag.bekend + verslag.bijgewerkt.count == gelezen.count)
      }
    }
    #expect(geweigerd >= 200)
    #expect(try proef.register.gebreken() == [])
  }

  @Test("Twintigduizend rijen met een fout in de laatste: één fout, op zijn plaats")
  func veel() {
    var bytes = Array("id;datum\n".utf8)
    for nummer in 1..<20_000 { bytes += Array("\(nummer);1-2-2022\n".utf8) }
    bytes += Array("x;31-4-2022\n".utf8)
    guard case .failure(let fouten) = lees(bytes) else {
      Issue.record("niet geweigerd")
      return
    }
    #expect(fouten.zinnen.map { $0.prefix(18) } == ["proef.csv:20001:3 "])
  }

  /// `naam:12:5  …`
  private func noemtPlaats(_ zin: String, _ naam: String) -> Bool {
    guard zin.hasPrefix("\(naam):") else { return false }
    let delen = zin.dropFirst(naam.count + 1).prefix { $0 != " " }.split(separator: ":")
    return delen.count == 2 && delen.allSatisfy { Int($0).map { $0 > 0 } ?? false }
  }
}

/// Files that nobody should be able to read in, or that may have become unreadable.
struct Kapot {
  let naam: String
  let bytes: [UInt8]
  let isZekerFout: Bool

  private static let kop = "id;naam;geboortedatum;datum;kanaal;wijk;vraag;status\n"
  private static let goed =
    kop
    + "1;Mevrouw Één;5-3-1950;5-2-2022;huisarts;Wielwijk;\"een; \"\"vraag\"\"\";\n2;De heer Twee;;6-2-2022;poh;;;\n"
  private static let bundel = """
    {"resourceType": "Bundle", "type": "collection", "entry": [
    {"resource": {"resourceType": "Patient", "id": "p", "name": [{"text": "Mevrouw Test"}], "birthDate": "1950-02-06"}},
    {"resource": {"resourceType": "Task", "id": "t", "status": "requested", "intent": "order", "authoredOn": "2022-02-05",
      "for": {"reference": "Patient/p"}, "priority": "routine", "description": "eenzaam",
      "input": [{"type": {"coding": [{"system": "urn:sociaal-recept:gegeven", "code": "leeftijd"}]}, "valueInteger": 71}]}}
    ]}
    """

  static let zekerFout: [Kapot] = {
    let tabellen = cellen.map {
      kop + "1;A;5-3-1950;5-2-2022;huisarts;Wielwijk;vraag;\n" + rij($0.kolom, $0.waarde)
    }
    let csv = (tabellen + losse).map { Array($0.utf8) } + bytes
    let fhir = bundels.map { Array($0.utf8) }
    return csv.enumerated().map { Kapot(naam: "fout-\($0).csv", bytes: $1, isZekerFout: true) }
      + fhir.enumerated().map { Kapot(naam: "fout-\($0).json", bytes: $1, isZekerFout: true) }
  }()

  /// Good files with bytes changed, dropped, doubled or swapped by chance. Most become unreadable, some do not.
  static let verminkt: [Kapot] = (1...240).map { zaad in
    var worp = Worp(zaad)
    let isJson = zaad % 2 == 0
    var bytes = Array((isJson ? bundel : goed).utf8)
    for _ in 0...Int.random(in: 0...3, using: &worp) {
      let plaats = Int.random(in: bytes.indices, using: &worp)
      switch Int.random(in: 0...5, using: &worp) {
      case 0: bytes[plaats] = UInt8.random(in: 0...255, using: &worp)
      case 1: bytes.remove(at: plaats)
      case 2: bytes.insert(worp.een(Array(";\"\n\r,{}[]:0-=\u{0}".utf8)), at: plaats)
      case 3: bytes = Array(bytes[..<max(1, plaats)])
      case 4: bytes.insert(contentsOf: bytes[plaats...].prefix(40), at: plaats)
      default: bytes.swapAt(plaats, Int.random(in: bytes.indices, using: &worp))
      }
    }
    return Kapot(
      naam: isJson ? "verminkt-\(zaad).json" : "verminkt-\(zaad).csv", bytes: bytes, isZekerFout: false)
  }

  private static func rij(_ kolom: Int, _ waarde: String) -> String {
    var cellen = ["2", "B", "5-3-1950", "6-2-2022", "poh", "Wielwijk", "vraag", ""]
    cellen[kolom] = waarde
    return cellen.joined(separator: ";") + "\n"
  }

  private static let cellen: [(kolom: Int, waarde: String)] =
    [
      "30-2-2022", "29-2-2023", "31-4-2022", "0-1-2022", "1-0-2022", "1-13-2022", "2022-02-30", "22-11-2026",
      "1-1-2030",
      "2199-12-31", "9999-01-01", "gisteren", "5-2", "5 brumaire 2022", "5.2-2022", "05022022", "44597",
      "-1-2-2022",
      "5-2-222", "", " ", "5-2-2022 25:00", "2022-02-05T10:00:00X", "５-2-2022", "1e3", "NaN",
      "99999999999999999999-1-1",
      "111222333",
    ].map { (3, $0) }
    + ["7-2-2022", "1-1-1890", "31-2-1950", "onbekend", "195", "1-1-2030"].map { (2, $0) }
    + ["huisart", "dokter", "=huisarts", "111222333", "x\u{85}y"].map { (4, $0) }
    + ["Crabehof", "Zwijndrecht", "3311 AA", "="].map { (5, $0) }
    + ["1", "111222333", "111.222.333", String(repeating: "x", count: 101)].map { (0, $0) }
    + [
      "111222333", "BSN: 111 222 333", String(repeating: "é", count: 10_001), "a\u{0}b", "a\u{1B}[31mb",
      "a\u{7F}",
    ]
    .map { (1, $0) }
    + ["\"open", "\"dicht\"nog", " \"spatie\"", "a;b", "a\u{8}b", "bsn 1112.22.333"].map { (6, $0) }
    + [
      "klaar", "completed", "accepted", "on-hold", "rejected", "in-progress", "entered-in-error", "111222333",
    ].map { (7, $0) }

  private static let losse = [
    "", "\n\n\n", " ", ";;;\n", "naam;datum", "naam;datum\n", "naam;datum\n\n\n", "datum\n1-2-2022\n",
    "naam\nA\n",
    "naam;naam;datum\nA;B;1-2-2022\n", "naam;;datum\nA;;1-2-222\n",
    "naam;datum;vraag;hulpvraag\nA;1-2-2022;x;y\n",
    "naam;datum\nA\n", "naam;datum\nA;1-2-2022;x\n", "naam;datum\nA;1-2-2022\n\nB;1-2\n",
    "sep=|\nnaam|datum\nA|1-2-2022\n", "naam;datum;\"vraag\nA;1-2-2022;x\n",
    "<html><body>naam;datum</body></html>\n",
    "naam;geboren\nA;1-2-1950\n", "naam|datum\nA|1-2-2022\n", "1;2;3\n4;5;6\n",
    "111222333;datum\nA;1-2-2022\n",
    String(repeating: ";", count: 2000) + "\n", String(repeating: "a", count: 100_000),
    String(repeating: "\"", count: 9999), "naam;datum\n" + String(repeating: "A;x\n", count: 1000),
    "id;datum\n" + String(repeating: "7;1-2-2022\n", count: 300),
    "naam;datum;leeftijd\nA;1-2-2022;121\n", "naam;datum;leeftijd\nA;1-2-2022;-1\n",
    "naam;datum;leeftijd\nA;1-2-2022;9223372036854775808\n", "naam;datum;leeftijd\nA;1-2-2022;7,5\n",
    "naam;datum;prioriteit\nA;1-2-2022;heel hoog\n", "naam;datum;opDeHoogte\nA;1-2-2022;misschien\n",
    "naam;datum;route\nA;1-2-2022;buurtwerk\n", "naam;datum;datumEinde\nA;1-2-2022;2-2-2022\n",
    "naam;datum;statusBuurtwerk\nA;1-2-2022;completed\n", "naam;datum;datumStart\nA;1-2-2022;3-2-2022\n",
    "naam;datum;toelichting\nA;1-2-2022;waarom\n", "naam;datum;reden\nA;1-2-2022;verhuisd\n",
  ]

  private static let bytes: [[UInt8]] = [
    // Half a sign at the end, and half a pair of signs.
    [0xFF, 0xFE] + goed.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] } + [0x41],
    [0xFE, 0xFF] + goed.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] } + [0xD8, 0x00],
    [0x50, 0x4B, 0x03, 0x04] + Array(goed.utf8), [0xD0, 0xCF, 0x11, 0xE0] + Array(goed.utf8),
    [0xEF, 0xBB, 0xBF] + Array(goed.utf8) + [0xC3], Array(goed.utf8) + [0x81], [0], [0xFF],
    [0xEF, 0xBB, 0xBF],
    Array(repeating: 0, count: 1000), Array(goed.utf8) + [0], Array((0...255).map { UInt8($0) }),
    [0x1F, 0x8B, 8, 0] + Array(goed.utf8), Array("%PDF-1.4\n".utf8),
    [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A],
  ]

  private static let bundels: [String] =
    [
      "{", "[", "{}", "[]", "null", "3", "\"Bundle\"", "{\"resourceType\": 3}",
      "{\"resourceType\": \"Patient\"}",
      "{\"resourceType\": \"Bundle\"}", "{\"resourceType\": \"Bundle\", \"entry\": {}}",
      "{\"resourceType\": \"Bundle\", \"entry\": [null]}",
      "{\"resourceType\": \"Bundle\", \"entry\": [{\"resource\": {}}]}",
      "{\"resourceType\": \"Bundle\", \"entry\": [{\"resource\": {\"resourceType\": \"Observation\"}}]}",
      String(repeating: "[", count: 5000), String(repeating: "{\"a\":", count: 5000), "{\"a\": 1e999}",
      "{\"a\": \"\u{0}\"}", "{\"a\": \"x", bundel + "}", bundel + bundel, String(bundel.dropLast(2)),
      String(bundel.dropLast(200)),
    ]
    + [
      ("\"requested\"", "\"draft\""), ("\"requested\"", "\"klaar\""), ("\"requested\"", "7"),
      ("\"requested\"", "null"),
      ("\"2022-02-05\"", "\"2022-02-30\""), ("\"2022-02-05\"", "\"2022-02\""), ("\"2022-02-05\"", "20220205"),
      ("\"2022-02-05\"", "\"2030-01-01\""), ("\"2022-02-05\"", "\"5-2-2022\""), ("\"2022-02-05\"", "[]"),
      ("\"1950-02-06\"", "\"195\""), ("\"1950-02-06\"", "\"2023-01-01\""),
      ("\"1950-02-06\"", "\"1850-01-01\""),
      ("\"1950-02-06\"", "{}"), ("\"routine\"", "\"hoog\""), ("\"routine\"", "1"),
      ("\"eenzaam\"", "\"bsn 111222333\""),
      ("\"eenzaam\"", "[1]"), ("\"Mevrouw Test\"", "\"111222333\""), ("\"Mevrouw Test\"", "5"),
      ("[{\"text\"", "{\"x\": [{\"text\""),
      ("71}", "\"zeventig\"}"), ("71}", "1e400}"), ("71}", "-3}"), ("71}", "7.5}"),
      ("\"leeftijd\"", "\"leefijd\""),
      ("\"valueInteger\": 71", "\"valueQuantity\": {}"), ("\"id\": \"t\", ", ""),
      ("\"id\": \"t\"", "\"id\": 5"),
      ("\"input\": [", "\"partOf\": [{\"reference\": \"Task/weg\"}], \"input\": ["),
      ("\"Patient/p\"", "\"Task/t\""),
      ("\"resourceType\": \"Task\"", "\"resourceType\": \"Goal\""),
      ("\"id\": \"p\",", "\"id\": \"p\", \"id\": \"p\","), ("\"intent\"", "\"intent"),
      ("\"authoredOn\": \"2022-02-05\",", ""),
      ("\"status\": \"requested\",", ""), ("\"birthDate\"", "\"address\": 3, \"birthDate\""),
      ("\"birthDate\"", "\"implicitRules\": \"x\", \"birthDate\""),
    ].map { bundel.replacing($0.0, with: $0.1) }
}
