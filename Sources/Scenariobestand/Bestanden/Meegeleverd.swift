import CScenario

/// The scenarios and the price list that are in the program itself, so that they are found from anywhere.
package enum Meegeleverd {
  /// The folder that they seem to be in. No folder on a disk is looked at under this name.
  package static let map = "(ingebouwd)"

  /// Every file by its name.
  package static let bestanden: [String: [UInt8]] = {
    var (bestanden, volgende) = ([String: [UInt8]](), meegeleverde_scenarios())
    while let bestand = volgende?.pointee, let naam = bestand.naam {
      bestanden[String(cString: naam)] = Array(
        UnsafeBufferPointer(start: bestand.bytes, count: bestand.aantal))
      volgende = volgende?.advanced(by: 1)
    }
    return bestanden
  }()

  /// The name of a file in the folder; nil for any other path.
  static func naam(_ pad: String) -> String? {
    pad.hasPrefix("\(map)/") ? String(pad.dropFirst(map.count + 1)) : nil
  }
}

/// The disk, and behind it what is in the program itself.
package struct SchijfMetMeegeleverd: Bestandstoegang {
  private let schijf: Schijf

  /// - Parameter scenariomappen: folders on the disk, the nearest first.
  package init(scenariomappen: [String]) { schijf = Schijf(scenariomappen: scenariomappen) }

  package var scenariomappen: [String] { schijf.scenariomappen + [Meegeleverd.map] }

  package func bestaat(_ pad: String) -> Bool {
    Meegeleverd.naam(pad).map { Meegeleverd.bestanden[$0] != nil } ?? schijf.bestaat(pad)
  }

  package func namen(in map: String) -> [String] {
    map == Meegeleverd.map ? Meegeleverd.bestanden.keys.sorted() : schijf.namen(in: map)
  }

  package func lees(_ pad: String, hoogstens: Int) throws(Toegangsfout) -> [UInt8] {
    guard let naam = Meegeleverd.naam(pad) else { return try schijf.lees(pad, hoogstens: hoogstens) }
    guard let bytes = Meegeleverd.bestanden[naam] else { throw .ontbreekt }
    return bytes
  }
}
