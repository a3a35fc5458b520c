import Bestandsvorm
import BusinessCase
import Testing

@testable import SociaalRecept

@Suite("Uitvoer met pseudoniemen")
struct PseudoniemTests {
  private let sleutel = Pseudoniemsleutel(Array("0123456789abcdefghijklmnopqrstuvwxyz\n".utf8))!

  /// Residents by chance, some with more than one casus, some kinds rare.
  private static func leden(_ zaad: Int) -> [(bewoner: Bewonernummer, herkenning: Herkenning)] {
    var worp = Worp(zaad)
    let aantal = Int.random(in: 0...400, using: &worp)
    return (0..<aantal).map { _ in
      let scheef = { (hoogstens: Int, worp: inout Worp) in
        min(Int.random(in: 0...hoogstens, using: &worp), Int.random(in: 0...hoogstens, using: &worp))
      }
      return (
        Bewonernummer(Int.random(in: 0...max(1, aantal * 2), using: &worp)),
        Herkenning(
          stadsdeel: "s\(scheef(3, &worp))", leeftijdsklasse: "l\(scheef(2, &worp))",
          kanaal: "k\(scheef(5, &worp))", route: "r\(scheef(6, &worp))",
          aangemeld: "202\(scheef(2, &worp))-0\(1 + scheef(8, &worp))", status: "t\(scheef(3, &worp))",
          duren: (0..<4).map { _ in Bool.random(using: &worp) ? scheef(200, &worp) : nil })
      )
    }
  }

  @Test(
    "Elke combinatie die te zien is, wordt door ten minste tien bewoners gedeeld, ook de verborgen rest",
    arguments: 1...200)
  func tien(zaad: Int) {
    let leden = Self.leden(zaad)
    let getoond = Verhulling(leden).getoond
    #expect(getoond.count == leden.count)
    let groepen = Dictionary(grouping: leden.indices) { getoond[$0] }
    for (herkenning, groep) in groepen {
      let bewoners = Set(groep.map { leden[$0].bewoner }).count
      let isIedereen = herkenning == .geheim && groep.count == leden.count
      #expect(bewoners >= Verhulling.ondergrens || isIedereen, "\(herkenning): \(bewoners)")
    }
  }

  @Test("Wat te zien is, is waar: het is wat er stond, of er is iets weggelaten", arguments: 1...50)
  func waar(zaad: Int) {
    let leden = Self.leden(zaad)
    let verhulling = Verhulling(leden)
    for (lid, getoond) in zip(leden, verhulling.getoond) {
      let grof = verhulling.gedaan.reduce(into: lid.herkenning) { $1.pasToe(op: &$0, lid.herkenning) }
      #expect(getoond == grof || getoond == .geheim)
    }
    #expect(verhulling.gedaan == Array(Vergroving.allCases.prefix(verhulling.gedaan.count)))
  }

  @Test("De volgorde van de casussen maakt niets uit", arguments: 1...20)
  func volgorde(zaad: Int) {
    var worp = Worp(zaad)
    let leden = Self.leden(zaad)
    let volgorde = leden.indices.shuffled(using: &worp)
    let recht = Verhulling(leden).getoond
    #expect(Verhulling(volgorde.map { leden[$0] }).getoond == volgorde.map { recht[$0] })
  }

  @Test("Met genoeg casussen blijft er iets te zien")
  func nuttig() {
    let leden = (0..<300).map { nummer in
      (
        bewoner: Bewonernummer(nummer),
        herkenning: Herkenning(
          stadsdeel: nummer % 2 == 0 ? "West" : "Oost", leeftijdsklasse: "65+", kanaal: "huisarts",
          route: "buurtwerk", aangemeld: "2022-0\(1 + nummer % 9)", status: "completed",
          duren: [nummer % 9, 20, nil, 100])
      )
    }
    let verhulling = Verhulling(leden)
    #expect(verhulling.gedaan == [] && verhulling.verborgen == 0)
    #expect(verhulling.getoond == leden.map(\.herkenning))
  }

  @Test("Weken, maanden en kwartalen worden van dagen gemaakt, en van iedereen evenveel")
  func grover() {
    let leden = (0..<40).map { nummer in
      (
        bewoner: Bewonernummer(nummer),
        herkenning: Herkenning(
          stadsdeel: "West", leeftijdsklasse: "65+", kanaal: "huisarts", route: "buurtwerk",
          aangemeld: "2022-01", status: "completed", duren: [nummer, nil, 7, 190])
      )
    }
    let verhulling = Verhulling(leden)
    // Forty different days are six weeks, and those are two months: 0 to 29 and 30 to 39.
    #expect(verhulling.gedaan == [.durenInWeken, .durenInMaanden])
    #expect(verhulling.getoond.map(\.duren) == (0..<40).map { [$0 / 30, nil, 0, 6] })
  }

  @Test("Met echte casussen hoort bij elke uitgave een eigen sleutel, en de uitgifte staat in het journaal")
  func uitgifte() throws {
    let proef = try Proefregister()
    for _ in 1...12 { _ = try proef.meldAan() }
    let eerst = try proef.register.pseudoniemexport(sleutel, handeling).export
    _ = try proef.meldAan()
    #expect(try proef.register.pseudoniemexport(sleutel, handeling).export.csv == eerst.csv)
    for _ in 1...9 { _ = try proef.meldAan() }
    #expect(throws: Registerfout.sleutelGebruikt(uitgave: 1)) {
      try proef.register.pseudoniemexport(sleutel, handeling)
    }
    let ander = Pseudoniemsleutel(Array("zyxwvutsrqponmlkjihgfedcba9876543210".utf8))!
    #expect(try proef.register.pseudoniemexport(ander, handeling).export.rijen.count == 22)
    #expect(
      try proef.aantekeningen(.uitgifte) == [
        .uitgifte(Uitgifte(kenmerk: sleutel.kenmerk, uitgave: 1)),
        .uitgifte(Uitgifte(kenmerk: sleutel.kenmerk, uitgave: 1)),
        .uitgifte(Uitgifte(kenmerk: ander.kenmerk, uitgave: 2)),
      ])
    #expect(try proef.register.gebreken() == [])
  }

  @Test("Er staan geen namen, nummers, dagen of teksten in, en de volgorde zegt niets")
  func kaal() throws {
    let proef = try Proefregister.gespeeld(60)
    let regels = try proef.register.alleCasussen()
    let export = Pseudoniemexport(regels, sleutel)
    let tekst = String(decoding: export.csv, as: UTF8.self)
    for verboden in ["Mevrouw", "Praktijk", "vraag", "Straat", "noor", "overleden"] {
      #expect(!tekst.contains(verboden))
    }
    #expect(!regels.contains { tekst.contains($0.aangemeld.iso) })
    let pseudoniemen = export.rijen.map(\.pseudoniem)
    #expect(pseudoniemen == pseudoniemen.sorted())
    #expect(Set(pseudoniemen).count == regels.count)
  }

  @Test("Dezelfde sleutel geeft hetzelfde pseudoniem, een andere een ander")
  func sleutels() {
    let met = Pseudoniemsleutel(Array("0123456789abcdefghijklmnopqrstuvwxyz \r\n".utf8))!
    let ander = Pseudoniemsleutel(Array("0123456789abcdefghijklmnopqrstuvwxyZ".utf8))!
    #expect(sleutel.pseudoniem(Casusnummer(1)) == met.pseudoniem(Casusnummer(1)))
    #expect(sleutel.pseudoniem(Casusnummer(1)) != ander.pseudoniem(Casusnummer(1)))
    #expect(sleutel.pseudoniem(Casusnummer(1)) != sleutel.pseudoniem(Casusnummer(2)))
  }

  @Test(
    "Een korte of eentonige sleutel wordt geweigerd",
    arguments: ["", "geheim", String(repeating: "a", count: 40)])
  func zwak(tekst: String) {
    #expect(Pseudoniemsleutel(Array(tekst.utf8)) == nil)
  }
}
