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
          aangemeld: "202\(scheef(2, &worp))-0\(1 + scheef(8, &worp))")
      )
    }
  }

  @Test(
    "Elke combinatie die te zien is, wordt door ten minste tien bewoners gedeeld, ook de verborgen rest",
    arguments: 1...200)
  func tien(zaad: Int) {
    let leden = Self.leden(zaad)
    let getoond = Verhulling.verhul(leden)
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
    for (lid, getoond) in zip(leden, Verhulling.verhul(leden)) {
      #expect(lid.herkenning.trappen.contains(getoond))
    }
  }

  @Test("De volgorde van de casussen maakt niets uit", arguments: 1...20)
  func volgorde(zaad: Int) {
    var worp = Worp(zaad)
    let leden = Self.leden(zaad)
    let volgorde = leden.indices.shuffled(using: &worp)
    let recht = Verhulling.verhul(leden)
    #expect(Verhulling.verhul(volgorde.map { leden[$0] }) == volgorde.map { recht[$0] })
  }

  @Test("Met genoeg casussen blijft er iets te zien")
  func nuttig() {
    let leden = (0..<300).map { nummer in
      (
        bewoner: Bewonernummer(nummer),
        herkenning: Herkenning(
          stadsdeel: nummer % 2 == 0 ? "West" : "Oost", leeftijdsklasse: "65+", kanaal: "huisarts",
          route: "buurtwerk", aangemeld: "2022-0\(1 + nummer % 9)")
      )
    }
    #expect(Verhulling.verhul(leden).allSatisfy { $0.stadsdeel != nil && $0.aangemeld?.count == 7 })
  }

  @Test("Er staan geen namen, nummers, dagen of teksten in, en de volgorde zegt niets")
  func kaal() throws {
    let proef = try Proefregister.gespeeld(60)
    let regels = try proef.register.alleCasussen()
    let tekst = String(decoding: casussenMetPseudoniem(regels, sleutel), as: UTF8.self)
    for verboden in ["Mevrouw", "Praktijk", "vraag", "Straat", "noor", "overleden"] {
      #expect(!tekst.contains(verboden))
    }
    #expect(!regels.contains { tekst.contains($0.aangemeld.iso) })
    let pseudoniemen = pseudoniemregels(regels, sleutel).map(\.casus)
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
