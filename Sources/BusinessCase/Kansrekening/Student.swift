/// Student's t distribution, for the mean of a few observations whose spread is estimated.
package enum Student {
  /// The share of t with `vrijheidsgraden` degrees of freedom below `t`.
  package static func verdelingsfunctie(_ t: Double, vrijheidsgraden: Double) -> Double {
    let helft = 0.5 * onvolledigeBeta(vrijheidsgraden / 2, 0.5, vrijheidsgraden / (vrijheidsgraden + t * t))
    return t < 0 ? helft : 1 - helft
  }

  /// The t below which a share `p` lies, 0 < p < 1.
  package static func kwantiel(_ p: Double, vrijheidsgraden: Double) -> Double {
    guard p != 0.5 else { return 0 }
    if p < 0.5 { return -kwantiel(1 - p, vrijheidsgraden: vrijheidsgraden) }
    var boven = 2.0
    while verdelingsfunctie(boven, vrijheidsgraden: vrijheidsgraden) < p, boven < 1e12 { boven *= 2 }
    return nulpunt(0...boven) { verdelingsfunctie($0, vrijheidsgraden: vrijheidsgraden) - p } ?? boven
  }
}
