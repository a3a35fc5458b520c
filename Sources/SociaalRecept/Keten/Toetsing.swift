import BusinessCase

/// Who judges a claimed saving.
public enum Toetser: String, Sendable, Hashable, CaseIterable {
  case huisarts, wijkteam
}

/// What a toetser says of one zorgregel.
public enum Toetsoordeel: Sendable, Hashable {
  case bevestigd
  /// With the numbers that the toetser finds right; at least one of them.
  case bijgesteld(aantal: Double?, kans: Kans?)
  case verworpen

  public var naam: String {
    switch self {
    case .bevestigd: "bevestigd"
    case .bijgesteld: "bijgesteld"
    case .verworpen: "verworpen"
    }
  }
}

/// One judgement. The reason is a free text, obligatory when a line is rejected.
public struct Toetsing: Sendable, Hashable {
  public var door: Toetser
  public var oordeel: Toetsoordeel
  public var reden: Tekstnummer?
  public var op: Datum

  public init(door: Toetser, oordeel: Toetsoordeel, reden: Tekstnummer? = nil, op: Datum) {
    self.door = door
    self.oordeel = oordeel
    self.reden = reden
    self.op = op
  }
}
