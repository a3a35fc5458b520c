import Taal

extension Register {
  /// Takes the files of a register away, such as one that was made a moment ago and cannot be finished.
  package static func haalWeg(_ pad: String) {
    Bestand.wis(pad)
  }
}
