import BusinessCase

/// How a referral to the voorveld went: linked, arrived, still there, helped; of each how many are not known.
package struct Voorveld: Sendable, Hashable {
  package enum Groep: Sendable, Hashable, Comparable {
    case alle
    /// By the number on the sociale kaart.
    case aanbod(Int)
    case vraagtype(Vraagtype?)
    /// All that are too small to show, together.
    case diverse

    package static func < (links: Groep, rechts: Groep) -> Bool { links.plaats < rechts.plaats }

    private var plaats: (Int, Int) {
      switch self {
      case .alle: (0, 0)
      case .aanbod(let nummer): (1, nummer)
      case .vraagtype(let vraagtype): (2, vraagtype.flatMap { Vraagtype.allCases.firstIndex(of: $0) } ?? 99)
      case .diverse: (3, 0)
      }
    }
  }

  /// Yes, no, and not known, of all that were linked.
  package struct Verdeling: Sendable, Hashable {
    package var ja = 0
    package var nee = 0
    package var onbekend = 0

    package init(ja: Int = 0, nee: Int = 0, onbekend: Int = 0) {
      (self.ja, self.nee, self.onbekend) = (ja, nee, onbekend)
    }

    /// Of those that are known; nil when none is.
    package var aandeel: Double? { ja + nee == 0 ? nil : Double(ja) / Double(ja + nee) }

    mutating func tel(_ waarde: Bool?) {
      switch waarde {
      case true?: ja += 1
      case false?: nee += 1
      case nil: onbekend += 1
      }
    }
  }

  package struct Rij: Sendable, Hashable {
    package let groep: Groep
    package var gekoppeld = 0
    package var erbij: [Navraag.Moment: Verdeling] = [:]
    package var geholpen: [Navraag.Hulp: Int] = [:]
    package var geholpenOnbekend = 0

    mutating func tel(_ koppeling: Afloopcasus.Koppeling) {
      gekoppeld += 1
      for moment in Navraag.Moment.allCases {
        erbij[moment, default: Verdeling()].tel(koppeling.erbij[moment])
      }
      if let hulp = koppeling.geholpen { geholpen[hulp, default: 0] += 1 } else { geholpenOnbekend += 1 }
    }
  }

  package let rijen: [Rij]

  /// - Parameter isAfgeschermd: groups below ten go together, and are left out when they still are too few.
  init(_ casussen: [Afloopcasus], isAfgeschermd: Bool) {
    func rijen(_ groep: (Afloopcasus, Afloopcasus.Koppeling) -> Groep) -> [Rij] {
      var perGroep: [Groep: [Afloopcasus.Koppeling]] = [:]
      for casus in casussen {
        for koppeling in casus.koppelingen {
          perGroep[groep(casus, koppeling), default: []].append(koppeling)
        }
      }
      if isAfgeschermd { perGroep = perGroep.zonderKleine(samen: .diverse) }
      return perGroep.sorted { $0.key < $1.key }.map { groep, koppelingen in
        koppelingen.reduce(into: Rij(groep: groep)) { $0.tel($1) }
      }
    }
    self.rijen =
      rijen { _, _ in .alle } + rijen { .aanbod($1.aanbod) }
      + rijen { casus, _ in .vraagtype(casus.vraagtype) }
  }
}

extension Dictionary {
  /// Groups of fewer than ten go together in one, which is left out when it still has fewer.
  func zonderKleine<Lid>(samen diverse: Key) -> [Key: [Lid]] where Value == [Lid] {
    let grens = Afscherming.ondergrens
    var groot = filter { $0.value.count >= grens }
    let klein = filter { $0.value.count < grens }.flatMap(\.value)
    if klein.count >= grens { groot[diverse] = klein }
    return groot
  }
}

extension Int {
  /// Nil when somebody could be recognised in so few.
  func getoond(_ isAfgeschermd: Bool) -> Int? { isAfgeschermd && self < Afscherming.ondergrens ? nil : self }
}
