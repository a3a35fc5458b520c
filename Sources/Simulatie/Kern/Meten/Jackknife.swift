import BusinessCase

/// What can be counted in parts and joined.
package protocol Samenvoegbaar {
  mutating func tel(_ ander: Self)
}

extension Waarnemingen: Samenvoegbaar {}
extension Overleving: Samenvoegbaar {}

/// A figure of all observations, and the same figure without each of a number of groups in turn: what the groups say
/// about how far chance moves it, also for a median or a ratio.
///
/// With θ₍₋g₎ the figure without group g of G, its variance is (G-1)/G · Σ (θ₍₋g₎ - mean of those)².
/// Sources: Tukey, Annals of Mathematical Statistics 29 (1958); Efron & Tibshirani, "An introduction to the
/// bootstrap" (1993), chapter 11.
package struct Jackknife: Sendable, Hashable {
  package let geheel: Double
  /// Nil where the figure cannot be given without the group.
  private let zonder: [Double?]

  /// - Parameter figuur: nil where there is nothing to tell.
  /// - Returns: nil when the figure cannot be given for all together.
  /// - Complexity: linear in groups, times joining two and the figure of one.
  package init?<Deel: Samenvoegbaar>(_ groepen: [Deel], _ figuur: (Deel) -> Double?) {
    guard let laatste = groepen.last else { return nil }
    // From behind: all from each group on.
    var vanaf = [laatste]
    for groep in groepen.dropLast().reversed() {
      var samen = groep
      samen.tel(vanaf[vanaf.count - 1])
      vanaf.append(samen)
    }
    guard let geheel = figuur(vanaf[vanaf.count - 1]) else { return nil }
    self.geheel = geheel
    var (ervoor, zonder): (Deel?, [Double?]) = (nil, [])
    for nummer in groepen.indices where groepen.count > 1 {
      var rest = ervoor
      if nummer + 1 < groepen.count {
        let erna = vanaf[groepen.count - 2 - nummer]
        if rest == nil { rest = erna } else { rest?.tel(erna) }
      }
      zonder.append(rest.flatMap(figuur))
      if ervoor == nil { ervoor = groepen[nummer] } else { ervoor?.tel(groepen[nummer]) }
    }
    self.zonder = zonder
  }

  private init(geheel: Double, zonder: [Double?]) { (self.geheel, self.zonder) = (geheel, zonder) }

  /// The difference of two figures over the same groups: what moves both alike falls away.
  package static func - (links: Jackknife, rechts: Jackknife) -> Jackknife {
    Jackknife(
      geheel: links.geheel - rechts.geheel,
      zonder: zip(links.zonder, rechts.zonder).map { een, ander in
        een.flatMap { een in ander.map { een - $0 } }
      })
  }

  /// Half the width of the 95% interval, by Student's t with G - 1 degrees of freedom; nil for one group, or when the
  /// figure cannot be given without one of them.
  package var marge: Double? {
    let bekend = zonder.compactMap(\.self)
    guard bekend.count == zonder.count, let fout = Steekproef(bekend).sd else { return nil }
    let aantal = Double(bekend.count)
    let t = Student.kwantiel(0.975, vrijheidsgraden: aantal - 1)
    return t * fout * (aantal - 1) / aantal.squareRoot()
  }
}
