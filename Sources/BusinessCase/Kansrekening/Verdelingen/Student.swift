/// Student's t distribution, for the mean of a few observations whose spread is estimated.
package enum Student {
  /// The share of t with `vrijheidsgraden` degrees of freedom below `t`.
  package static func verdelingsfunctie(_ t: Double, vrijheidsgraden: Double) -> Double {
    let staart = staart(t, vrijheidsgraden)
    return t < 0 ? staart : 1 - staart
  }

  /// The t below which a share `p` lies, 0 < p < 1; sought in the tail, where small shares keep their digits.
  package static func kwantiel(_ p: Double, vrijheidsgraden: Double) -> Double {
    guard p != 0.5 else { return 0 }
    let aandeel = min(p, 1 - p)
    var (onder, boven) = (0.0, 2.0)
    while staart(boven, vrijheidsgraden) > aandeel, boven < 1e300 { (onder, boven) = (boven, 2 * boven) }
    let t = nulpunt(onder...boven) { staart($0, vrijheidsgraden) - aandeel } ?? boven
    return p < 0.5 ? -t : t
  }

  /// The share beyond |t| on one side.
  private static func staart(_ t: Double, _ vrijheidsgraden: Double) -> Double {
    let som = vrijheidsgraden + t * t
    return 0.5 * onvolledigeBeta(vrijheidsgraden / 2, 0.5, vrijheidsgraden / som, rest: t * t / som)
  }
}
