import BusinessCase

/// Who judges a claimed saving.
package enum Toetser: String, Sendable, Hashable, CaseIterable {
  case huisarts, wijkteam

  package var naam: String { self == .huisarts ? "de huisarts" : "het wijkteam" }
}

/// What a toetser says of one zorgregel.
package enum Toetsoordeel: Sendable, Hashable {
  case bevestigd
  /// With the numbers that the toetser finds right; at least one of them.
  case bijgesteld(aantal: Double?, kans: Kans?)
  case verworpen

  package var naam: String {
    switch self {
    case .bevestigd: "bevestigd"
    case .bijgesteld: "bijgesteld"
    case .verworpen: "verworpen"
    }
  }
}

/// One judgement. The reason is a free text, obligatory when a line is rejected.
package struct Toetsing: Sendable, Hashable {
  package var door: Toetser
  package var oordeel: Toetsoordeel
  package var reden: Tekstnummer?
  package var op: Datum

  package init(door: Toetser, oordeel: Toetsoordeel, reden: Tekstnummer? = nil, op: Datum) {
    self.door = door
    self.oordeel = oordeel
    self.reden = reden
    self.op = op
  }
}
