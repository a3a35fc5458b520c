/// The Shapley value: what each player adds, averaged over all orders in which they can join.
///
///     φᵢ = Σ over S without i of |S|! (n - |S| - 1)! / n! · (v(S ∪ i) - v(S))
///
/// Source: Shapley, "A value for n-person games", Contributions to the Theory of Games II (1953).
///
/// - Parameters:
///   - spelers: number of players, at most one per payer.
///   - waarde: v(S); bit i of the coalition says whether player i is in it. v of nobody must be 0.
/// - Returns: one value per player; together v of all players.
/// - Complexity: O(n · 2ⁿ).
package func shapleywaarden(spelers: Int, waarde: (_ coalitie: Int) -> Double) -> [Double] {
  precondition(spelers <= Betaler.allCases.count, "meer spelers dan betalers")
  let waarden = (0..<(1 << spelers)).map(waarde)
  let gewichten = (0..<spelers).map { 1 / Double(spelers) / combinaties(spelers - 1, $0) }
  return (0..<spelers).map { speler in
    waarden.indices.reduce(0) { som, coalitie in
      guard coalitie & (1 << speler) == 0 else { return som }
      let erbij = waarden[coalitie | 1 << speler] - waarden[coalitie]
      return som + gewichten[coalitie.nonzeroBitCount] * erbij
    }
  }
}

/// n over k.
private func combinaties(_ n: Int, _ k: Int) -> Double {
  (0..<k).reduce(1) { $0 * Double(n - $1) / Double($1 + 1) }
}
