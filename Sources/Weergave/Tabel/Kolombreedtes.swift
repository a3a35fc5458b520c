/// How wide every column becomes when a table must fit a terminal, in characters.
///
/// Columns start at their natural width. When that is too much they give way in the order in which a reader
/// suffers least: the last column of words (an explanation, a source), other columns of words, and the headers
/// of number columns; first down to their longest word, then to the longest part of a word with dashes. No word is
/// broken, and no number.
struct Kolombreedtes {
  static let tussenruimte = 2

  let breedtes: [Int]

  /// - Returns: nil where even the narrowest columns do not fit.
  init?(_ tabel: Tabel, breedte: Int) {
    let inhoud = tabel.kop.indices.map { kolom in tabel.alleRijen.map { $0[kolom] } }
    let natuurlijk = zip(tabel.kop, inhoud).map { kop, cellen in
      langste([kop.naam] + cellen)
    }
    let beschikbaar = breedte - Self.tussenruimte * max(0, tabel.kop.count - 1)
    guard natuurlijk.reduce(0, +) > beschikbaar else {
      breedtes = natuurlijk
      return
    }
    let opWoorden = zip(tabel.kop, inhoud).map { kop, cellen in
      let langsteWoord = langste(woorden(kop.naam))
      return switch kop.uitlijning {
      case .links: max(langsteWoord, langste(cellen.flatMap(woorden)))
      case .rechts: max(langsteWoord, langste(cellen))
      }
    }
    let opDelen = zip(tabel.kop, inhoud).map { kop, cellen in
      let langsteDeel = langste(woorden(kop.naam).flatMap(woorddelen))
      return switch kop.uitlijning {
      case .links: max(langsteDeel, langste(cellen.flatMap(woorden).flatMap(woorddelen)))
      case .rechts: max(langsteDeel, langste(cellen))
      }
    }

    var breedtes = natuurlijk
    for ondergrens in [opWoorden, opDelen] {
      for kolom in Self.inkrimpvolgorde(tabel, natuurlijk) {
        let teveel = breedtes.reduce(0, +) - beschikbaar
        guard teveel > 0 else { break }
        breedtes[kolom] = max(min(ondergrens[kolom], breedtes[kolom]), breedtes[kolom] - teveel)
      }
    }
    guard breedtes.reduce(0, +) <= beschikbaar else { return nil }
    self.breedtes = breedtes
  }

  private static func inkrimpvolgorde(_ tabel: Tabel, _ natuurlijk: [Int]) -> [Int] {
    let links = tabel.kop.indices.filter { tabel.kop[$0].uitlijning == .links }
    let rechts = tabel.kop.indices.filter { tabel.kop[$0].uitlijning == .rechts }
    let breedsteEerst = links.dropLast().sorted { (-natuurlijk[$0], $0) < (-natuurlijk[$1], $1) }
    return [links.last].compactMap(\.self) + breedsteEerst + rechts
  }
}

private func langste(_ teksten: [String]) -> Int {
  teksten.map(\.count).max() ?? 0
}
