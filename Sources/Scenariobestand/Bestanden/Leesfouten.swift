import Bestandsvorm

/// All that is wrong with the files of one computation: file by file in the order of reading, from top to bottom.
package struct Leesfouten: Error, Sendable {
  package let fouten: [Leesfout]
  /// True when the only trouble is that a file is not there or cannot be read.
  package let isToegang: Bool

  package init(fouten: [Leesfout], isToegang: Bool) {
    self.fouten = fouten
    self.isToegang = isToegang
  }
}

extension Leesfouten {
  init(_ fouten: [Leesfout], bestanden: [String], isToegang: Bool) {
    let volgorde = Dictionary(bestanden.enumerated().map { ($1, $0) }) { eerste, _ in eerste }
    let plaatsen = fouten.enumerated().map { nummer, fout in
      let bestand = volgorde[fout.plek?.bestand ?? fout.bestand] ?? bestanden.count
      return (fout: fout, plaats: (bestand, fout.plek?.regel ?? 0, fout.plek?.kolom ?? 0, nummer))
    }
    self.init(fouten: plaatsen.sorted { $0.plaats < $1.plaats }.map(\.fout), isToegang: isToegang)
  }
}
