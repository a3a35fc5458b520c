import BusinessCase
import Testing

/// `Tests/mutaties` shows that each of these fails when its formula is broken.
@Suite("De ingebouwde controles")
struct ControleTests {
  @Test("Elke controle slaagt", arguments: Controle.alle.map(\.naam))
  func slaagt(naam: String) throws {
    let controle = try #require(Controle.alle.first { $0.naam == naam })
    let uitslag = controle.voerUit()
    #expect(uitslag.isGoed, "\(uitslag.afwijkingen)")
  }

  @Test("Er zijn er ten minste vijftien, elk met een eigen naam")
  func aantal() {
    #expect(Set(Controle.alle.map(\.naam)).count == Controle.alle.count)
    #expect(Controle.alle.count >= 15)
  }
}
