import BusinessCase

/// What has changed between every earlier uitgave and now, cell by cell.
struct Wisselboek {
  private let eerder: [Uitgave]
  /// Casussen in every cell now.
  private var nu: [Uitgavedeel: [String: Int]] = [:]
  /// Per earlier uitgave, and first of all for a register with nobody in it.
  private var verschillen: [[Uitgavedeel: [String: Verschil]]]

  /// Between two moments, in one cell.
  private struct Verschil {
    var casussen: Set<Casusnummer> = []
    /// How many more there are now.
    var groei = 0
  }

  init(_ logboek: Logboek, _ eerder: [Uitgave]) throws(Registerfout) {
    self.eerder = eerder
    verschillen = Array(repeating: [:], count: eerder.count + 1)
    try logboek.verlopen(op: eerder.map(\.stand.nummer) + [Int.max]) { nummer, standen in
      tel(nummer, standen)
    }
  }

  private mutating func tel(_ casus: Casusnummer, _ standen: [Uitgavecasus?]) {
    let laatste = standen.last ?? nil
    let vorige: [Uitgavecasus?] = [nil] + standen.dropLast()
    for deel in Uitgavedeel.allCases {
      let cellen = laatste?.cellen(deel) ?? [:]
      for cel in cellen.keys { nu[deel, default: [:]][cel, default: 0] += 1 }
      for (plaats, toen) in vorige.enumerated() where toen != laatste {
        tel(casus, deel, van: toen?.cellen(deel) ?? [:], naar: cellen, plaats)
      }
    }
  }

  private mutating func tel(
    _ casus: Casusnummer, _ deel: Uitgavedeel, van: [String: AnyHashable], naar: [String: AnyHashable],
    _ plaats: Int
  ) {
    for cel in Set(van.keys).union(naar.keys) where van[cel] != naar[cel] {
      var verschil = verschillen[plaats][deel]?[cel] ?? Verschil()
      verschil.casussen.insert(casus)
      verschil.groei += (naar[cel] == nil ? 0 : 1) - (van[cel] == nil ? 0 : 1)
      verschillen[plaats][deel, default: [:]][cel] = verschil
    }
  }

  /// The parts that a new uitgave may show as they are now, and that are not so already.
  var teVernieuwen: Set<Uitgavedeel> { Set(Uitgavedeel.allCases.filter(isTeVernieuwen)) }

  private func isTeVernieuwen(_ deel: Uitgavedeel) -> Bool {
    let eigen = eerder.indices.filter { eerder[$0].delen.contains(deel) }.map { $0 + 1 }
    let zelfdeGeheel = eerder.indices.filter { eerder[$0].delen.contains { $0.geheel == deel.geheel } }
    guard ([0] + zelfdeGeheel.map { $0 + 1 }).allSatisfy({ isGenoeg(deel.geheel, sinds: $0) }),
      eigen.allSatisfy({ isGenoeg(deel, sinds: $0) })
    else { return false }
    let vorige = eigen.last ?? 0
    return heeftVerschil(deel, sinds: vorige) || heeftVerschil(deel.geheel, sinds: vorige)
  }

  private func heeftVerschil(_ deel: Uitgavedeel, sinds plaats: Int) -> Bool {
    !(verschillen[plaats][deel] ?? [:]).isEmpty
  }

  /// Whether every cell changed by none or by enough. Cells that were and are too small to show count as one: who takes
  /// the others from the whole has them together.
  private func isGenoeg(_ deel: Uitgavedeel, sinds plaats: Int) -> Bool {
    let grens = Afscherming.ondergrens
    var diverse: Set<Casusnummer> = []
    for (cel, verschil) in verschillen[plaats][deel] ?? [:] {
      let aantal = nu[deel]?[cel] ?? 0
      if max(aantal, aantal - verschil.groei) < grens {
        diverse.formUnion(verschil.casussen)
      } else if verschil.casussen.count < grens {
        return false
      }
    }
    return diverse.isEmpty || diverse.count >= grens
  }
}

extension Logboek {
  /// Every casus as it was at each of these rows, in order of number; nil where it was not there yet, or no longer counts.
  ///
  /// - Parameter rijen: in ascending order; what stands before a row had happened then.
  func verlopen(
    op rijen: [Int], _ neem: (Casusnummer, [Uitgavecasus?]) throws(Registerfout) -> Void
  ) throws(Registerfout) {
    try perCasus { gebeurtenissen throws(Registerfout) in
      guard let nummer = gebeurtenissen.first?.casus else { return }
      var (standen, gelezen): ([Uitgavecasus?], Int) = ([], 0)
      for rij in rijen {
        let tot = gebeurtenissen.prefix { $0.nummer < rij }
        if tot.count == gelezen, let vorige = standen.last {
          standen.append(vorige)
          continue
        }
        gelezen = tot.count
        guard let casus = Casus(nummer, uit: Array(tot)) else {
          standen.append(nil)
          continue
        }
        standen.append(try Uitgavecasus(casus))
      }
      try neem(nummer, standen)
    }
  }
}
