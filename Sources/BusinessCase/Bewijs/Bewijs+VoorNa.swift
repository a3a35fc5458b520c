extension Bewijs {
  /// Before and after in the same people. Everybody shows it, and it is no saving: use falls by itself.
  package struct VoorNa: Sendable {
    package let bewoners: Int
    /// Mean euros per month, in the last three months before T0 and once helped.
    package internal(set) var voor: Double
    package internal(set) var na: Double
    package internal(set) var verschil: Schattingsmarge
    /// The same difference in those who were still waiting: what there is to see when nothing is done.
    package internal(set) var bijGeenEffect: Schattingsmarge?
    /// How many of those there are.
    package let wachtend: Int
    package let meeChua: MeeChua?

    init?(_ stukken: Meetstukken, _ prijzen: Meetprijzen) {
      let voor = stukken.perMaandVoor(prijzen)
      let gepaard = Self.paren(
        voor, stukken.perMaand(prijzen) { $0.fase == .hulp && $0.maand <= Bewijs.uiterste })
      guard !gepaard.isEmpty else { return nil }
      let steekproef = Steekproef(gepaard.map { $0.na - $0.voor })
      bewoners = gepaard.count
      self.voor = gepaard.map(\.voor).gemiddelde
      na = gepaard.map(\.na).gemiddelde
      verschil = Schattingsmarge(steekproef.gemiddelde ?? 0, steekproef.marge)
      let wacht = Self.paren(
        voor, stukken.perMaand(prijzen) { $0.fase == .wacht && $0.maand <= Bewijs.uiterste })
      let zonder = Steekproef(wacht.map { $0.na - $0.voor })
      bijGeenEffect = zonder.gemiddelde.map { Schattingsmarge($0, zonder.marge) }
      wachtend = wacht.count
      meeChua = MeeChua(voor: gepaard.map(\.voor), na: gepaard.map(\.na))
    }

    /// Per casus what its posts together were a month, those only that were counted both times.
    private static func paren(
      _ voor: [Int: [Kostenpost.ID: Double]], _ na: [Int: [Kostenpost.ID: Double]]
    ) -> [(voor: Double, na: Double)] {
      na.keys.sorted().compactMap { casus in
        guard let eerst = voor[casus], let daarna = na[casus] else { return nil }
        let posten = eerst.keys.filter { daarna[$0] != nil }.sorted()
        guard !posten.isEmpty else { return nil }
        return (
          posten.reduce(0) { $0 + (eerst[$1] ?? 0) }, posten.reduce(0) { $0 + (daarna[$1] ?? 0) }
        )
      }
    }
  }

  /// Who was not measured, or not any more.
  package struct Uitval: Sendable, Hashable {
    package let groepen: [Groep]
    /// Use before T0 of who was measured afterwards, and of who was not, in euros a month.
    package internal(set) var voorGebleven: Double?
    package internal(set) var voorWeg: Double?
    package let gebleven: Int
    package let weg: Int

    package struct Groep: Sendable, Hashable {
      package let naam: String
      package let mogelijk: Int
      package let gemeten: Int
    }

    init(_ casussen: [Meetcasus], _ stukken: Meetstukken, _ prijzen: Meetprijzen) {
      let gemeten = Set(stukken.alle.filter { $0.fase != .voor }.map(\.casus))
      func groep(_ naam: String, _ leden: [Int]) -> Groep {
        Groep(naam: naam, mogelijk: leden.count, gemeten: leden.count { gemeten.contains($0) })
      }
      let perPrioriteit = Dictionary(grouping: casussen.indices) { casussen[$0].prioriteit }
      let perLeeftijd = Dictionary(grouping: casussen.indices) { casus in
        casussen[casus].leeftijd.map { Leeftijdsklasse(leeftijd: $0).rawValue } ?? "leeftijd onbekend"
      }
      let prioriteiten = perPrioriteit.sorted { $0.key < $1.key }.map {
        groep("prioriteit \($0.key)", $0.value)
      }
      let leeftijden = perLeeftijd.sorted { $0.key < $1.key }.map { groep($0.key, $0.value) }
      groepen = prioriteiten + leeftijden
      let voor = stukken.perMaandVoor(prijzen).mapValues { posten in
        posten.keys.sorted().reduce(0) { $0 + (posten[$1] ?? 0) }
      }
      let (bleven, gingen) = (
        voor.keys.sorted().filter(gemeten.contains), voor.keys.sorted().filter { !gemeten.contains($0) }
      )
      (gebleven, weg) = (bleven.count, gingen.count)
      voorGebleven = bleven.isEmpty ? nil : bleven.compactMap { voor[$0] }.gemiddelde
      voorWeg = gingen.isEmpty ? nil : gingen.compactMap { voor[$0] }.gemiddelde
    }
  }
}

extension Bewijs.Aanwezig {
  init(_ casussen: [Meetcasus], _ stukken: Meetstukken, peildag: Int) {
    let perCasus = Dictionary(grouping: stukken.alle, by: \.casus)
    bewoners = Set(stukken.alle.map(\.persoon)).count
    perBron = stukken.perBron.mapValues(\.count)
    doorgesneden = stukken.doorgesneden
    // However many posts were counted over a day, it is one day of one person.
    let dagen = perCasus.values.reduce(0) { som, eigen in
      let perPost = Dictionary(grouping: eigen, by: \.post).values
      return som + (perPost.map { $0.reduce(0) { $0 + $1.dagen.count } }.max() ?? 0)
    }
    persoonsmaanden = Double(dagen) / Meetmaand.dagen
    vensters = Self.vensters.map { naam, maanden in
      Venster(
        naam: naam, maanden: maanden,
        mogelijk: casussen.count { $0.isVoorbij(maanden, peildag) },
        gemeten: perCasus.count { casus, stukken in
          casussen[casus].isVoorbij(maanden, peildag) && stukken.contains { maanden.contains($0.maand) }
        })
    }
  }

  private static let vensters: [(String, ClosedRange<Int>)] = [
    ("het jaar voor de verwijzing", -12...(-1)), ("maand 1 tot en met 3", 1...3),
    ("maand 4 tot en met 6", 4...6),
    ("maand 7 tot en met 12", 7...12),
  ]
}

extension Meetcasus {
  /// Whether these months since T0 have passed.
  fileprivate func isVoorbij(_ maanden: ClosedRange<Int>, _ peildag: Int) -> Bool {
    maanden.upperBound < 0 || verwezen + Meetmaand.begin(maanden.upperBound) <= peildag
  }
}

extension Meetstukken {
  /// Euros a month in the last three months before T0, per casus and post.
  func perMaandVoor(_ prijzen: Meetprijzen) -> [Int: [Kostenpost.ID: Double]] {
    perMaand(prijzen) { $0.fase == .voor && $0.maand >= -3 }
  }

  func perMaand(_ prijzen: Meetprijzen, waar: (Meetstuk) -> Bool) -> [Int: [Kostenpost.ID: Double]] {
    var sommen: [Int: [Kostenpost.ID: (tijd: Double, euro: Double)]] = [:]
    for stuk in alle where waar(stuk) && prijzen.tarieven[stuk.post] != nil {
      let som = sommen[stuk.casus]?[stuk.post] ?? (0, 0)
      sommen[stuk.casus, default: [:]][stuk.post] = (som.tijd + stuk.tijd, som.euro + prijzen.euro(stuk))
    }
    return sommen.mapValues { $0.mapValues { $0.euro / $0.tijd } }
  }
}
