/// The known word that looks most like `woord`, if any looks enough like it to be worth suggesting.
///
/// - Complexity: O(words x length²).
package func dichtstbijzijnde(_ woord: String, in bekend: some Sequence<String>) -> String? {
  let gezocht = Array(woord.lowercased())
  let hoogstens = max(1, gezocht.count / 3)
  var beste: (woord: String, afstand: Int)?
  for kandidaat in bekend {
    let letters = Array(kandidaat.lowercased())
    guard abs(letters.count - gezocht.count) <= hoogstens else { continue }
    let afstand = woordafstand(gezocht, letters)
    if afstand <= hoogstens, afstand < beste?.afstand ?? .max { beste = (kandidaat, afstand) }
  }
  return beste?.woord
}

/// Letters to add, drop, change or swap with their neighbour to turn one word into the other.
private func woordafstand(_ links: [Character], _ rechts: [Character]) -> Int {
  guard !links.isEmpty, !rechts.isEmpty else { return max(links.count, rechts.count) }
  var voorvorige: [Int] = []
  var vorige = Array(0...rechts.count)
  for i in 1...links.count {
    var huidige = [i]
    for j in 1...rechts.count {
      let gelijk = links[i - 1] == rechts[j - 1]
      var afstand = min(vorige[j] + 1, huidige[j - 1] + 1, vorige[j - 1] + (gelijk ? 0 : 1))
      if i > 1, j > 1, links[i - 1] == rechts[j - 2], links[i - 2] == rechts[j - 1] {
        afstand = min(afstand, voorvorige[j - 2] + 1)
      }
      huidige.append(afstand)
    }
    (voorvorige, vorige) = (vorige, huidige)
  }
  return vorige[rechts.count]
}
