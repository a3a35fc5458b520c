/// Where files come from: the disk, or memory in tests.
package protocol Bestandstoegang: Sendable {
  /// True for a file; a folder is none.
  func bestaat(_ pad: String) -> Bool
  /// - Parameter hoogstens: files with more bytes are refused before they are read.
  func lees(_ pad: String, hoogstens: Int) throws(Toegangsfout) -> [UInt8]
  /// The names in a folder, for suggesting one; none when it cannot be listed.
  func namen(in map: String) -> [String]
  /// The folders where a scenario is found by its name, the nearest first.
  var scenariomappen: [String] { get }
}

extension Bestandstoegang {
  package var scenariomappen: [String] { ["scenarios"] }

  /// The scenarios that can be called by their name.
  func scenarionamen() -> [String] {
    let bestanden = scenariomappen.flatMap(namen).filter { $0.hasSuffix(".json5") }
    var gezien: Set<String> = []
    return bestanden.filter { gezien.insert($0).inserted }.map { String($0.dropLast(".json5".count)) }
  }

  /// The file that is meant: at this path, with or without its ending, or the scenario with this name.
  func vind(_ pad: String, naam: String) -> String? {
    ([pad, "\(pad).json5"] + scenariomappen.map { "\($0)/\(naam).json5" }).first(where: bestaat)
  }
}

/// Why a file could not be read.
package enum Toegangsfout: Error, Sendable, Hashable {
  case ontbreekt
  case isMap
  case onleesbaar(String)
  case teGroot(bytes: Int, hoogstens: Int)

  /// What would have been right, for the file that a user named.
  var hint: String {
    self == .ontbreekt ? "het pad van een bestand, of de naam van een scenario in de map scenarios" : ""
  }

  var isTeGroot: Bool { if case .teGroot = self { true } else { false } }

  package var zin: String {
    switch self {
    case .ontbreekt: "dit bestand bestaat niet"
    case .isMap: "dit is een map, geen bestand"
    case .onleesbaar(let reden): "dit bestand is niet te lezen (\(reden))"
    case .teGroot(let bytes, let hoogstens):
      "dit bestand is te groot (\(bytes / 1_000_000) MB); verwacht hooguit \(hoogstens / 1_000_000) MB"
    }
  }
}

/// Files that exist only in memory.
package struct Geheugen: Bestandstoegang {
  package var bestanden: [String: [UInt8]]

  package init(_ bestanden: [String: String]) {
    self.bestanden = bestanden.mapValues { Array($0.utf8) }
  }

  package func bestaat(_ pad: String) -> Bool { bestanden[pad] != nil }

  package func namen(in map: String) -> [String] {
    bestanden.keys.filter { $0.hasPrefix(map + "/") }.map { String($0.dropFirst(map.count + 1)) }.sorted()
  }

  package func lees(_ pad: String, hoogstens: Int) throws(Toegangsfout) -> [UInt8] {
    guard let bytes = bestanden[pad] else { throw .ontbreekt }
    guard bytes.count <= hoogstens else { throw .teGroot(bytes: bytes.count, hoogstens: hoogstens) }
    return bytes
  }
}
