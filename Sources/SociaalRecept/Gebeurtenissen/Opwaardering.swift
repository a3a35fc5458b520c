/// How contents that an older version wrote become those of this version. The log itself is never rewritten.
struct Opwaardering: Sendable {
  /// The version that this step starts from; it leads to the next.
  let van: Int
  let stap: @Sendable (_ soort: String, _ inhoud: String) -> (soort: String, inhoud: String)

  /// One step for every version that was ever released, but the last.
  static let alle: [Opwaardering] = []

  /// The version in which contents are written now.
  static var huidig: Int { alle.count + 1 }

  static func pasToe(
    _ soort: String, _ inhoud: String, versie: Int, stappen: [Opwaardering] = alle
  ) -> (soort: String, inhoud: String) {
    stappen.filter { $0.van >= versie }.reduce((soort, inhoud)) { $1.stap($0.0, $0.1) }
  }
}
