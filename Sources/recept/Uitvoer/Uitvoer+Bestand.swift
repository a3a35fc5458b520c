import Taal

extension Uitvoer {
  /// Writes a file whole or not at all: beside its place first, and then moved there.
  ///
  /// What is there already and is no ordinary file (a device, a pipe) is written to, never replaced. A register
  /// is never replaced by something else: a slip of the hand would cost every casus in it.
  ///
  /// - Parameter vertrouwelijk: nobody but the user may read the file.
  func bewaar(_ tekst: String, als pad: String, vertrouwelijk: Bool = false) throws(Afbreking) {
    var kenmerken = stat()
    let bestaat = stat(pad, &kenmerken) == 0
    if bestaat, kenmerken.st_mode & S_IFMT == S_IFDIR { throw .kanNietMaken(pad, "dit is een map") }
    if bestaat, kenmerken.st_mode & S_IFMT != S_IFREG { return try schrijf(tekst, in: pad, O_WRONLY, 0) }
    if bestaat, Self.isDatabase(pad) {
      throw .kanNietMaken(pad, "daar staat een register, en dat blijft staan. Noem een ander bestand")
    }
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
    let bestand = open(pad, O_RDONLY | O_CLOEXEC)
    guard bestand >= 0 else { return false }
    defer { close(bestand) }
    var bytes = [UInt8](repeating: 0, count: begin.count)
    return read(bestand, &bytes, bytes.count) == bytes.count && bytes == begin
  }

  /// Where a symbolic link leads, so that the file behind it is replaced and not the link.
  private static func zonderKoppelingen(_ pad: String) -> String {
    guard let echt = realpath(pad, nil) else { return pad }
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
