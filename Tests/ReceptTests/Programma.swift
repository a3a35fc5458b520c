import BusinessCase
import Foundation

/// Runs the built program as a user would, from the root of the project.
struct Programma {
  struct Afloop {
    let code: Int32
    let uitvoer: String
    let fouten: String
  }

  static let wortel = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The program stands beside the test bundle.
  static let pad = [Bundle.main.executableURL, URL(fileURLWithPath: CommandLine.arguments[0])].compactMap {
    $0
  }
  .map { $0.deletingLastPathComponent().appendingPathComponent("recept") }
  .first { FileManager.default.isExecutableFile(atPath: $0.path) }

  static func draai(_ argumenten: String..., in map: URL = wortel) throws -> Afloop {
    try draai(argumenten, in: map)
  }

  static func draai(_ argumenten: [String], in map: URL = wortel) throws -> Afloop {
    guard let pad else { throw Ontbreekt() }
    let proces = Process()
    proces.executableURL = pad
    proces.arguments = argumenten
    proces.currentDirectoryURL = map
    proces.standardInput = FileHandle.nullDevice
    // Files, not pipes: a long output would fill a pipe and wait for ever.
    let werkmap = try Werkmap()
    let (uit, fout) = (werkmap.map.appendingPathComponent("uit"), werkmap.map.appendingPathComponent("fout"))
    for bestand in [uit, fout] { _ = FileManager.default.createFile(atPath: bestand.path, contents: nil) }
    proces.standardOutput = try FileHandle(forWritingTo: uit)
    proces.standardError = try FileHandle(forWritingTo: fout)
    try proces.run()
    proces.waitUntilExit()
    return Afloop(
      code: proces.terminationStatus, uitvoer: try String(contentsOf: uit, encoding: .utf8),
      fouten: try String(contentsOf: fout, encoding: .utf8))
  }

  /// The JSON of a command as a dictionary.
  static func json(_ argumenten: String..., in map: URL = wortel) throws -> [String: Any] {
    try json(argumenten, in: map)
  }

  static func json(_ argumenten: [String], in map: URL = wortel) throws -> [String: Any] {
    let afloop = try draai(argumenten + ["--json"], in: map)
    let waarde = try JSONSerialization.jsonObject(with: Data(afloop.uitvoer.utf8))
    return waarde as? [String: Any] ?? [:]
  }

  struct Ontbreekt: Error {}
}

/// A folder that is gone after the test.
final class Werkmap {
  let map: URL

  init() throws {
    map = FileManager.default.temporaryDirectory.appendingPathComponent("recept-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: map, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: map) }

  @discardableResult
  func schrijf(_ naam: String, _ tekst: String) throws -> String {
    try schrijf(naam, Data(tekst.utf8))
  }

  @discardableResult
  func schrijf(_ naam: String, _ bytes: Data) throws -> String {
    let pad = map.appendingPathComponent(naam)
    try bytes.write(to: pad)
    return pad.path
  }
}
