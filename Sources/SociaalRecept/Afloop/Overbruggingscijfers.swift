/// What bridged the wait, and for how many of those who waited there was something.
package struct Overbruggingscijfers: Sendable, Hashable {
  /// Casussen that waited.
  package let gewacht: Int
  /// Of those, with bridging care; nil when there are too few to show.
  package let overbrugd: Int?
  /// A casus can have more than one.
  package let vormen: [Overbrugging.Vorm: Int?]

  init(_ casussen: [Afloopcasus], isAfgeschermd: Bool) {
    let wachtenden = casussen.filter { $0.heeftGewacht || $0.isOverbrugd }
    gewacht = wachtenden.count
    overbrugd = wachtenden.count(where: \.isOverbrugd).getoond(isAfgeschermd)
    var vormen: [Overbrugging.Vorm: Int] = [:]
    for vorm in wachtenden.flatMap(\.overbrugd) { vormen[vorm, default: 0] += 1 }
    self.vormen = vormen.mapValues { $0.getoond(isAfgeschermd) }
  }
}
