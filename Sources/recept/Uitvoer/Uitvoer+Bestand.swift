import Taal

extension Uitvoer {
  /// The name of a file that is none: what is written to it goes to standard output.
  static let standaarduitvoer = "-"

  /// Says that a file was made.
  func meldGemaakt(_ pad: String) {
    if pad != Self.standaarduitvoer { meld("\(pad) is gemaakt.") }
  }

  /// The contents of a file on standard output, byte for byte.
  private func toonOngewijzigd(_ tekst: String) throws(Afbreking) {
    guard Self.schrijf(tekst, naar: 1) else { throw Self.uitvoerKanNiet }
  }

  /// Writes a file whole or not at all: beside its place first, and then moved there.
  ///
  /// What is there already and is no ordinary file (a device, a pipe) is written to, never replaced.
  ///
  /// - Parameters:
  ///   - invoer: every file that the command read; see `magNaar`.
  ///   - vertrouwelijk: nobody but the user may read the file.
  func bewaar(
    _ tekst: String, als pad: String, invoer: [String], vertrouwelijk: Bool = false
  ) throws(Afbreking) {
    if pad == Self.standaarduitvoer { return try toonOngewijzigd(tekst) }
    try magNaar(pad, invoer: invoer)
    var kenmerken = stat()
    let bestaat = stat(pad, &kenmerken) == 0
    if bestaat, kenmerken.st_mode & S_IFMT == S_IFDIR { throw .kanNietMaken(pad, "dit is een map") }
    if bestaat, kenmerken.st_mode & S_IFMT != S_IFREG { return try schrijf(tekst, in: pad, O_WRONLY, 0) }
    let doel = bestaat ? Self.zonderKoppelingen(pad) : pad
    let naast = "\(doel).\(getpid()).nieuw"
    do throws(Afbreking) {
      try schrijf(tekst, in: naast, O_WRONLY | O_CREAT | O_EXCL, vertrouwelijk ? 0o600 : 0o666)
      guard rename(naast, doel) == 0 else { throw .kanNietSchrijven(pad) }
    } catch {
      unlink(naast)
      throw error.uitgang == .kanNietMaken
        ? .kanNietMaken(pad, "bestaat de map, en mag u er schrijven?") : .kanNietSchrijven(pad)
    }
  }

  /// Whether something may be written there: not over what the command reads, under whatever name, and not over a
  /// register or what SQLite keeps beside one. A slip of the hand would cost every casus in it.
  func magNaar(_ pad: String, invoer: [String]) throws(Afbreking) {
    guard pad != Self.standaarduitvoer else { return }
    if pad.isEmpty { throw .kanNietMaken("\"\"", "verwacht de naam van een bestand") }
    let doel = Self.zonderKoppelingen(pad)
    if Self.isDatabase(doel) {
      throw .kanNietMaken(pad, "daar staat een register, en dat blijft staan. Noem een ander bestand")
    }
    if let kenmerk = Kenmerk(doel), let zelfde = invoer.first(where: { Kenmerk($0) == kenmerk }) {
      throw .kanNietMaken(pad, "dat is \(zelfde), en daar leest deze opdracht uit. Noem een ander bestand")
    }
    if let kenmerk = Kenmerk(doel), kenmerk == Kenmerk(Self.kostenkaart) {
      throw .kanNietMaken(pad, "dat is de kostenkaart waarmee scenario's rekenen. Noem een ander bestand")
    }
    for achter in ["-wal", "-shm", "-journal"] where doel.hasSuffix(achter) {
      let register = String(doel.dropLast(achter.count))
      if Self.isDatabase(register) {
        throw .kanNietMaken(pad, "dat hoort bij het register \(register). Noem een ander bestand")
      }
    }
  }

  /// The price list that is read when none is named; no command may write over it, also one that reads no prices.
  static let kostenkaart = "scenarios/kostenkaart.json5"

  /// What makes two names the same file.
  private struct Kenmerk: Equatable {
    let schijf: dev_t
    let nummer: ino_t

    /// Nil when there is no ordinary file of that name.
    init?(_ pad: String) {
      var kenmerken = stat()
      guard stat(pad, &kenmerken) == 0, kenmerken.st_mode & S_IFMT == S_IFREG else { return nil }
      (schijf, nummer) = (kenmerken.st_dev, kenmerken.st_ino)
    }
  }

  private func schrijf(_ tekst: String, in pad: String, _ wijze: Int32, _ rechten: mode_t) throws(Afbreking) {
    let bestand = open(pad, wijze | O_CLOEXEC, rechten)
    guard bestand >= 0 else { throw .kanNietMaken(pad, "mag u er schrijven?") }
    let isGeschreven = Self.schrijf(tekst, naar: bestand)
    // A device cannot be synchronised; a full disk shows here at the latest.
    let isBewaard = fsync(bestand) == 0 || errno == EINVAL || errno == ENOTSUP
    guard close(bestand) == 0, isGeschreven, isBewaard else { throw .kanNietSchrijven(pad) }
  }

  /// Whether the file begins as every database of SQLite does.
  private static func isDatabase(_ pad: String) -> Bool {
    let begin = Array("SQLite format 3".utf8)
    // Without waiting: a pipe holds nothing until somebody writes to it.
    let bestand = open(pad, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard bestand >= 0 else { return false }
    defer { close(bestand) }
    var kenmerken = stat()
    guard fstat(bestand, &kenmerken) == 0, kenmerken.st_mode & S_IFMT == S_IFREG else { return false }
    var bytes = [UInt8](repeating: 0, count: begin.count)
    return read(bestand, &bytes, bytes.count) == bytes.count && bytes == begin
  }

  /// Where a symbolic link leads, so that the file behind it is replaced and not the link. Of a file that is not there
  /// yet, the links in the names of its folders.
  private static func zonderKoppelingen(_ pad: String) -> String {
    if let echt = volledig(pad) { return echt }
    guard let plaats = pad.lastIndex(of: "/"), let map = volledig(String(pad[...plaats])) else { return pad }
    return "\(map)/\(pad[pad.index(after: plaats)...])"
  }

  private static func volledig(_ pad: String) -> String? {
    guard let echt = realpath(pad, nil) else { return nil }
    defer { free(echt) }
    return String(cString: echt)
  }
}

extension Afbreking {
  fileprivate static func kanNietMaken(_ pad: String, _ reden: String) -> Afbreking {
    Afbreking(.kanNietMaken, ["\(pad): dit bestand kan niet worden gemaakt; \(reden)"])
  }

  fileprivate static func kanNietSchrijven(_ pad: String) -> Afbreking {
    Afbreking(.kanNietSchrijven, ["\(pad): dit bestand kan niet worden geschreven; is de schijf vol?"])
  }
}
