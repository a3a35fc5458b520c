/// Care that somebody uses in each week of waiting for help. It is meerzorg of the payer of its post.
public struct Wachtzorg: Sendable, Hashable {
  public var post: Kostenpost.ID
  /// Units of the post in one week of waiting.
  public var perWeek: Double
  /// How likely somebody who waits uses it.
  public var kans: Kans
  public var omschrijving: String?
  /// How sure `perWeek` (as `aantal`) and `kans` are, where somebody said so.
  public var spreiding = Regelspreiding()

  public init(post: Kostenpost.ID, perWeek: Double, kans: Kans, omschrijving: String? = nil) {
    self.post = post
    self.perWeek = perWeek
    self.kans = kans
    self.omschrijving = omschrijving
  }

  /// The numbers of it that do something.
  static let getallen: [Regelgetal] = [.aantal, .kans]

  /// The same care as a zorgregel of one week of waiting: once, in the first month, as if waiting took about a month.
  var zorgregel: Zorgregel {
    var regel = Zorgregel(
      soort: .meer, post: post, hoeveelheid: .eenmalig(perWeek), kans: kans, omschrijving: omschrijving)
    regel.spreiding = spreiding
    return regel
  }
}

extension Beoordeling {
  /// One week of waiting stands among the beoordelingen under this number.
  public static let wachten = ID("wachten")

  /// One week of waiting as a beoordeling, so that it is counted, drawn and explained like any other care.
  init(eenWeekWachten wachtzorg: [Wachtzorg]) throws(Rekenfout) {
    // Nobody who waits is on a route yet; the route of this one is never looked at.
    try self.init(casus: Self.wachten, route: .geenVervolg, zorgregels: wachtzorg.map(\.zorgregel))
  }
}
