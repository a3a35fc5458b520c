/// Uncertain numbers that are high or low together, or the one high where the other is low.
public struct Samenhang: Sendable, Hashable {
  /// Every number that any of these words covers goes together with every other.
  public let getallen: [Getalgroep]
  /// Spearman's rank correlation of each pair, -1 to 1.
  public let rangcorrelatie: Double

  public init(_ getallen: [Getalgroep], rangcorrelatie: Double) {
    (self.getallen, self.rangcorrelatie) = (getallen, rangcorrelatie)
  }
}

/// What is wrong with how numbers are said to go together.
package enum Samenhangfout: Error, Sendable, Hashable {
  /// No uncertain number goes by the word; the nearest that does.
  case onbekend(String, bedoeld: String?)
  /// Fewer than two uncertain numbers.
  case teWeinig
  /// A pair is said to go together in two ways.
  case tweemaal(String, String)
  /// No numbers can go together like this; the nearest that can, pair by pair.
  case onmogelijk([Paar])

  package struct Paar: Sendable, Hashable {
    package let een: String
    package let ander: String
    package let rangcorrelatie: Double
  }
}

/// Numbers of one scenario that go together, by the names of their streams.
struct Samenhangmodel: Sendable {
  /// Numbers that depend on each other, and on nobody else.
  struct Groep: Sendable {
    let sleutels: [String]
    /// L, row by row.
    let wortel: [Double]
  }

  let groepen: [Groep]
  /// Where a number stands among those of all groups, by its key.
  let plaatsen: [String: Int]

  /// How many numbers there are in all groups.
  var aantal: Int { plaatsen.count }

  /// - Throws: what is wrong with it; a scenario that was read has nothing wrong with it.
  init(_ scenario: Scenario) throws(Samenhangfout) {
    var paren: [[String]: Double] = [:]
    for samenhang in scenario.samenhang {
      let sleutels = try samenhang.sleutels(in: scenario)
      for (nummer, een) in sleutels.enumerated() {
        for ander in sleutels[..<nummer] {
          let paar = [een, ander].sorted()
          guard paren.updateValue(samenhang.rangcorrelatie, forKey: paar) == nil else {
            throw .tweemaal(ander, een)
          }
        }
      }
    }
    var groepen: [Groep] = []
    for sleutels in Self.verbonden(paren.keys.sorted { $0.lexicographicallyPrecedes($1) }) {
      groepen.append(try Self.groep(sleutels, paren))
    }
    self.groepen = groepen
    plaatsen = Dictionary(
      groepen.flatMap(\.sleutels).enumerated().map { ($1, $0) }, uniquingKeysWith: { eerste, _ in eerste })
  }

  private static func groep(
    _ sleutels: [String], _ paren: [[String]: Double]
  ) throws(Samenhangfout) -> Groep {
    var correlatie = Correlatie(orde: sleutels.count)
    let bekend = Dictionary(uniqueKeysWithValues: sleutels.enumerated().map { ($1, $0) })
    let eigen = paren.filter { bekend[$0.key[0]] != nil }
    for (paar, rang) in eigen {
      guard let i = bekend[paar[0]], let j = bekend[paar[1]] else { continue }
      correlatie[i, j] = Correlatie.vanRang(rang)
    }
    if let wortel = correlatie.wortel { return Groep(sleutels: sleutels, wortel: wortel) }
    let dichtst = correlatie.dichtstbijzijnde
    throw .onmogelijk(
      eigen.keys.sorted { $0.lexicographicallyPrecedes($1) }.compactMap { paar in
        guard let i = bekend[paar[0]], let j = bekend[paar[1]] else { return nil }
        return Samenhangfout.Paar(
          een: paar[0], ander: paar[1], rangcorrelatie: Correlatie.naarRang(dichtst[i, j]))
      })
  }

  /// The keys by groups that are connected, each in alphabetical order.
  private static func verbonden(_ paren: [[String]]) -> [[String]] {
    var groepen: [Set<String>] = []
    for paar in paren {
      let geraakt = groepen.filter { !$0.isDisjoint(with: paar) }
      groepen.removeAll { !$0.isDisjoint(with: paar) }
      groepen.append(geraakt.reduce(into: Set(paar)) { $0.formUnion($1) })
    }
    return groepen.map { $0.sorted() }.sorted { $0[0] < $1[0] }
  }
}

extension Samenhang {
  fileprivate func sleutels(in scenario: Scenario) throws(Samenhangfout) -> [String] {
    var gevonden: Set<String> = []
    for groep in getallen {
      let parameters = (try? scenario.onzekereGetallen(groep)) ?? []
      if parameters.isEmpty, scenario.register == nil {
        throw .onbekend(groep.woord, bedoeld: scenario.bedoeldeGroep(groep.woord))
      }
      gevonden.formUnion(parameters.map(\.sleutel))
    }
    if gevonden.count < 2, scenario.register == nil { throw .teWeinig }
    return gevonden.sorted()
  }
}

extension Scenario {
  /// What is wrong with how its numbers go together; nil when nothing is.
  package var samenhangfout: Samenhangfout? {
    do throws(Samenhangfout) {
      _ = try Samenhangmodel(self)
      return nil
    } catch {
      return error
    }
  }
}
