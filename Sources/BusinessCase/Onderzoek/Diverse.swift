/// What is not shown by itself in figures of real residents that leave: numbers of one casus, and prices of care that
/// hardly anybody used. Together they are "diverse".
extension Scenario {
  /// The posts of so few casussen that a figure about one of them would be about somebody. When all of these casussen
  /// together are still too few, the next smallest post joins them.
  ///
  /// - Complexity: linear in the zorgregels.
  package var diversePosten: Set<Kostenpost.ID> {
    guard register?.isAfgeschermd == true, case .casussen(let casussen) = methode else { return [] }
    var perPost: [Kostenpost.ID: Set<Beoordeling.ID>] = [:]
    for casus in casussen {
      for regel in casus.zorgregels { perPost[regel.post, default: []].insert(casus.casus) }
    }
    let opOmvang = perPost.sorted { ($0.value.count, $0.key) < ($1.value.count, $1.key) }
    var (diverse, samen): (Set<Kostenpost.ID>, Set<Beoordeling.ID>) = ([], [])
    for (post, wie) in opOmvang {
      let isKlein = wie.count < Afscherming.ondergrens
      guard isKlein || (!samen.isEmpty && samen.count < Afscherming.ondergrens) else { break }
      diverse.insert(post)
      samen.formUnion(wie)
    }
    return diverse
  }

  /// Whether a number may not be shown by itself.
  ///
  /// - Parameter diverse: `diversePosten`, for who asks it of many numbers.
  func isVerborgen(_ parameter: Parameter, _ diverse: Set<Kostenpost.ID>) -> Bool {
    guard register?.isAfgeschermd == true else { return false }
    return switch parameter {
    case .gedeeld(.prijs(let post)): diverse.contains(post)
    case .gedeeld, .discontovoet: false
    case .regel(let casus, _, _): isBewoner(casus)
    }
  }

  /// Whether this is somebody, and not the profile of a route or the waiting of all.
  func isBewoner(_ casus: Beoordeling.ID) -> Bool {
    casus != Beoordeling.wachten && programma?.profielen.contains { $0.casus == casus } != true
  }
}
