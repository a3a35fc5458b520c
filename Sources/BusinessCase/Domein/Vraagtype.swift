/// What the question is about, as far as one word tells.
public enum Vraagtype: String, Sendable, Hashable, CaseIterable {
  case eenzaamheid, somberheid, schulden
  /// Bodily complaints that nobody can explain.
  case klachten
  case mantelzorg, rouw, werk, wonen, gezin, anders
}
