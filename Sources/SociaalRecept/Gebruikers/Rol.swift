/// What somebody is to the register, which says what they may see and do in the loket. Who judges a claim by link has no
/// rol: such a link opens that claim and nothing else.
package enum Rol: String, Sendable, Hashable, CaseIterable {
  /// Every casus, their own first.
  case makelaar
  /// Deeltrajecten and their toets.
  case wijkteam
  /// The research and all overviews; no names.
  case projectleider
  /// Sums over many casussen.
  case onderhandelaar
  /// Users, settings and who looked; nothing of what is in a casus.
  case beheerder
}
