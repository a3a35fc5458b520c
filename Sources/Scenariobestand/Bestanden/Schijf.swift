import Taal

/// The files on disk. Paths are relative to the working directory.
///
/// Plain system calls: loading Foundation would cost a short command a quarter of its time.
package struct Schijf: Bestandstoegang {
  package let scenariomappen: [String]

  package init(scenariomappen: [String] = ["scenarios"]) { self.scenariomappen = scenariomappen }

  package func bestaat(_ pad: String) -> Bool {
    var kenmerken = stat()
    return !pad.heeftNul && stat(pad, &kenmerken) == 0 && !kenmerken.isMap
  }

  package func lees(_ pad: String, hoogstens: Int) throws(Toegangsfout) -> [UInt8] {
    guard !pad.heeftNul else { throw .ontbreekt }
    // Without waiting, because opening a pipe that nobody writes to would never end.
    let bestand = open(pad, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard bestand >= 0 else { throw Self.nietTeVinden.contains(errno) ? .ontbreekt : .geenToegang }
    defer { close(bestand) }
    var kenmerken = stat()
    guard fstat(bestand, &kenmerken) == 0 else { throw .geenToegang }
    guard !kenmerken.isMap else { throw .isMap }
    guard kenmerken.st_mode & S_IFMT == S_IFREG else { throw .onleesbaar("het is geen gewoon bestand") }
    guard kenmerken.st_size <= hoogstens else {
      throw .teGroot(bytes: Int(kenmerken.st_size), hoogstens: hoogstens)
    }
    return try Self.inhoud(bestand, verwacht: Int(kenmerken.st_size), hoogstens: hoogstens)
  }

  /// Whether an ordinary file begins with these bytes; false when it cannot be read.
  package func begint(_ pad: String, met begin: [UInt8]) -> Bool {
    guard bestaat(pad) else { return false }
    let bestand = open(pad, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard bestand >= 0 else { return false }
    defer { close(bestand) }
    var bytes = begin.map { _ in UInt8(0) }
    let aantal = bytes.withUnsafeMutableBytes { read(bestand, $0.baseAddress, $0.count) }
    return aantal == begin.count && bytes == begin
  }

  package func namen(in map: String) -> [String] {
    guard let stroom = opendir(map) else { return [] }
    defer { closedir(stroom) }
    var namen: [String] = []
    while let deel = readdir(stroom) {
      namen.append(
        withUnsafeBytes(of: deel.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) })
    }
    return namen.sorted()
  }

  private static let nietTeVinden = [ENOENT, ENOTDIR, ENAMETOOLONG, ELOOP]

  /// All bytes up to the end; the file may have grown or shrunk since it was measured.
  private static func inhoud(
    _ bestand: Int32, verwacht: Int, hoogstens: Int
  ) throws(Toegangsfout) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: verwacht + 1)
    var gevuld = 0
    while true {
      let aantal = bytes.withUnsafeMutableBytes {
        read(bestand, $0.baseAddress?.advanced(by: gevuld), $0.count - gevuld)
      }
      if aantal < 0 && errno == EINTR { continue }
      guard aantal >= 0 else { throw .geenToegang }
      gevuld += aantal
      guard gevuld <= hoogstens else { throw .teGroot(bytes: gevuld, hoogstens: hoogstens) }
      if aantal == 0 { break }
      if gevuld == bytes.count { bytes += [UInt8](repeating: 0, count: bytes.count) }
    }
    bytes.removeLast(bytes.count - gevuld)
    return bytes
  }
}

extension String {
  /// The system would stop reading a path at its first NUL.
  fileprivate var heeftNul: Bool { utf8.contains(0) }
}

extension stat {
  fileprivate var isMap: Bool { st_mode & S_IFMT == S_IFDIR }
}

extension Toegangsfout {
  fileprivate static let geenToegang = Toegangsfout.onleesbaar(
    "u hebt geen toestemming, of de schijf werkt niet mee")
}
