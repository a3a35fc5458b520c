/// Euros a month of real residents leave in whole euros, like everything else of them; shares and counts stay.
extension Bewijs {
  /// - Parameter korrel: what amounts of one person are a multiple of; see `Korrel`.
  package func afgerond(_ korrel: Double) -> Bewijs {
    guard korrel > 0 else { return self }
    var bewijs = self
    bewijs.voorNa = voorNa?.afgerond(korrel)
    bewijs.primair.euro.rd = primair.euro.rd?.afgerond(korrel)
    bewijs.primair.verschilscore = primair.verschilscore?.afgerond(korrel)
    bewijs.primair.ancova = primair.ancova?.afgerond(korrel)
    bewijs.perPost = perPost.map { $0.afgerond(korrel) }
    bewijs.perBetaler = perBetaler.map { $0.afgerond(korrel) }
    bewijs.verhouding?.claim = verhouding.map { $0.claim.afgerond(korrel) } ?? 0
    bewijs.uitval.voorGebleven = uitval.voorGebleven?.afgerond(korrel)
    bewijs.uitval.voorWeg = uitval.voorWeg?.afgerond(korrel)
    return bewijs
  }
}

extension Bewijs.VoorNa {
  fileprivate func afgerond(_ korrel: Double) -> Bewijs.VoorNa {
    var voorNa = self
    voorNa.voor = voor.afgerond(korrel)
    voorNa.na = na.afgerond(korrel)
    voorNa.verschil = verschil.afgerond(korrel)
    voorNa.bijGeenEffect = bijGeenEffect?.afgerond(korrel)
    return voorNa
  }
}

extension Bewijs.Deel {
  fileprivate func afgerond(_ korrel: Double) -> Bewijs.Deel<Sleutel> {
    var deel = self
    deel.euro = euro?.afgerond(korrel)
    return deel
  }
}
