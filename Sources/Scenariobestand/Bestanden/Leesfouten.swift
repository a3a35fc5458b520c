/// All that is wrong with the files of one computation, in the order of reading.
package struct Leesfouten: Error, Sendable {
  package let fouten: [Leesfout]
  /// True when the only trouble is that a file is not there or cannot be read.
  package let isToegang: Bool

  package init(fouten: [Leesfout], isToegang: Bool) {
    self.fouten = fouten
    self.isToegang = isToegang
  }
}
