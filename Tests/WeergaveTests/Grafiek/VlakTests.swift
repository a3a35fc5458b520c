import Testing

@testable import Weergave

@Suite("Assen en namen in een vlak")
struct VlakTests {
  @Test("Een as omvat alle waarden, met nul erbij waar dat moet")
  func bereik() {
    #expect(As([320, 410], .euro(.heleEuros), metNul: false).verdeling == [320, 340, 360, 380, 400, 420])
    #expect(As([320, 410], .euro(.heleEuros), metNul: true).verdeling == [0, 100, 200, 300, 400, 500])
  }

  @Test("Waarden die op een as niet te onderscheiden zijn, tellen als gelijk")
  func gelijk() {
    #expect(As([1e9, 1e9 + 1], .euro(.heleEuros), metNul: false).verdeling.first == 0)
  }

  @Test(
    "Een as van aantallen heeft nooit halve stappen",
    arguments: [[1], [1, 2], [1, 3], [0, 20], [7, 7], [0]])
  func geheel(_ waarden: [Double]) {
    let verdeling = As(waarden, .getal(decimalen: 0), metNul: true).verdeling
    #expect(verdeling.allSatisfy { $0 == $0.rounded() })
  }

  @Test("Een waarde buiten de as staat aan het eind ervan")
  func begrensd() {
    #expect([-1, 0.25, 2].map(As.kans.deel) == [0, 0.25, 1])
  }

  @Test("Grote getallen langs een as worden kort geschreven")
  func opschriften() {
    let getal = Grootheid.getal(decimalen: 0)
    #expect(getal.asTekst(1_500_000, as: [0, 1_500_000]) == "1,5 mln")
    #expect(getal.asTekst(2e9, as: [0, 2e9]) == "2 mld")
    #expect(getal.asTekst(0, as: [0, 2e9]) == "0")
    #expect(Grootheid.procent.asTekst(0.025, as: [0, 0.025]) == "2,5%")
  }

  @Test("Een waarde wordt getekend zoals zij gelezen wordt")
  func afgerond() {
    #expect(Grootheid.procent.afgerond(0.12345) == 0.123)
    #expect(Grootheid.getal(decimalen: 1).afgerond(3.25) == 3.3)
    #expect(Grootheid.euro(.heleEuros).afgerond(-582.5) == -583)
    #expect(Grootheid.procent.afgerond(.infinity) == .infinity)
  }

  @Test("Uitdunnen is gelijkmatig en houdt de eerste en de laatste")
  func uitgedund() {
    #expect(Array(1...100).uitgedund(hoogstens: 4) == [1, 34, 67, 100])
    #expect([1, 2, 3].uitgedund(hoogstens: 3) == [1, 2, 3])
    #expect([Int]().uitgedund(hoogstens: 2).isEmpty)
  }

  @Test("De namen van twee merklijnen staan nooit over elkaar of over elkaars lijn", arguments: 0...40)
  func merklabels(_ plaats: Int) {
    let een = Double(plaats) * 16
    for twee in stride(from: 0.0, through: 640, by: 20) where abs(een - twee) > 4 {
      let labels = Merklabels([("zorgverzekeraar quitte: € 745", een), ("gemeente quitte: € 582", twee)])
        .labels
      #expect(labels.count == 2 && !labels[0].botst(met: labels[1]), "\(een) en \(twee)")
      #expect(labels.allSatisfy { $0.links >= 0 && $0.links + $0.breedte <= 640 })
    }
  }
}
