/// Classes of priority: the lowest class first, within a class first come, first served.
///
/// Priority says who is called next; it does not take anyone away from somebody who is being helped.
package struct Voorrangsrij<Klant: BitwiseCopyable> {
  private var klassen: [Wachtrij<Klant>]
  package private(set) var aantal = 0

  /// - Parameter klassen: how many classes, at least one.
  package init(klassen: Int) {
    self.klassen = Array(repeating: Wachtrij(), count: max(1, klassen))
  }

  package var isLeeg: Bool { aantal == 0 }

  /// How many wait in a class.
  package func aantal(klasse: Int) -> Int { klassen[klasse].aantal }

  /// Everybody in a class, the one in front first.
  package func klanten(klasse: Int) -> [Klant] { klassen[klasse].klanten }

  /// Puts someone at the end of their class.
  @inline(__always)
  package mutating func sluitAan(_ klant: Klant, klasse: Int) {
    klassen[klasse].sluitAan(klant)
    aantal &+= 1
  }

  /// Takes the one in front of the lowest class in which anyone waits.
  @inline(__always)
  package mutating func roep() -> Klant? {
    guard aantal > 0 else { return nil }
    for klasse in klassen.indices where !klassen[klasse].isLeeg {
      aantal &-= 1
      return klassen[klasse].roep()
    }
    return nil
  }

  /// Takes the one in front of one class, for who may not be called now in another.
  @inline(__always)
  package mutating func roep(klasse: Int) -> Klant? {
    guard let klant = klassen[klasse].roep() else { return nil }
    aantal &-= 1
    return klant
  }
}
