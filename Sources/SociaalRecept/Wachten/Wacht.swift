import BusinessCase

/// How one casus waited for one thing, as it stood on a day. Days are whole days since the wait began,
/// never negative.
package enum Wacht: Sendable, Hashable {
  /// It came.
  case voorbij(dagen: Int)
  /// It has not come yet.
  case loopt(dagen: Int)
  /// It will not come any more: the casus ended, or nothing follows.
  case vervallen(dagen: Int)

  package var dagen: Int {
    switch self {
    case .voorbij(let dagen), .loopt(let dagen), .vervallen(let dagen): dagen
    }
  }

  package var loopt: Bool { if case .loopt = self { true } else { false } }
}

extension Casusregel {
  /// The wait for the thing that `norm` is about, as far as it was known on `peildatum`.
  ///
  /// What happened later than that day has not happened yet; the route is the last one that was chosen.
  ///
  /// - Returns: nil when this wait had not begun, or never counts: a casus that was a mistake.
  package func wacht(op norm: Instellingen.Norm, peildatum: Datum) -> Wacht? {
    guard status != .foutieveInvoer, aangemeld <= peildatum else { return nil }
    guard let begin = begin(norm), begin <= peildatum else { return nil }
    if let op = gebeurd(norm), op <= peildatum { return .voorbij(dagen: max(0, op.dagen(sinds: begin))) }
    if let op = vervallen(norm), op <= peildatum { return .vervallen(dagen: max(0, op.dagen(sinds: begin))) }
    return .loopt(dagen: peildatum.dagen(sinds: begin))
  }

  /// All clocks run from the aanmelding, but that of the terugkoppeling.
  private func begin(_ norm: Instellingen.Norm) -> Datum? {
    norm == .terugkoppeling ? terugkoppelenSinds : aangemeld
  }

  /// From the choice of a route or from the end, whichever came first; from a later referral when there is one.
  var terugkoppelenSinds: Datum? {
    [routeOp, gesloten].compactMap { $0 }.min().map { max($0, verwezen) }
  }

  private func gebeurd(_ norm: Instellingen.Norm) -> Datum? {
    switch norm {
    case .aannemen: aangenomen
    case .contact: eersteContact
    case .gesprek: gesprek
    case .hulp: hulp
    case .terugkoppeling: terugkoppeling
    }
  }

  /// When it became certain that it would not come. Who is already helped no longer waits for a first conversation;
  /// who referred can no longer hear anything after the data were erased.
  private func vervallen(_ norm: Instellingen.Norm) -> Datum? {
    switch norm {
    case .aannemen, .contact, .gesprek: [gesloten, hulp].compactMap { $0 }.min()
    case .hulp: [gesloten, isRouteZonderHulp ? routeOp : nil].compactMap { $0 }.min()
    case .terugkoppeling: isVernietigd ? laatste : nil
    }
  }

  var isRouteZonderHulp: Bool { route.map { !$0.geeftHulp } ?? false }
}
