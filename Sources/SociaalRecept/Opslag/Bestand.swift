import Taal

/// The file of a register in its folder.
enum Bestand {
  /// Makes a file that appears under its name only when it is whole: it is made beside its place, and gets its name when
  /// all of it is on the disk. Whatever stops the program before that leaves a file of which the name says that it is
  /// half, and that the next run takes away.
  ///
  /// Only its owner may read it, since it will hold personal data. SQLite gives the files beside it the same rights.
  ///
  /// - Parameter werk: fills the empty file at the path that it is given, and closes it.
  /// - Throws: `bestaatAl` when there is something of that name, or what `werk` throws; then nothing was made.
  static func maak(_ pad: String, _ werk: (String) throws(Registerfout) -> Void) throws(Registerfout) {
    let naast = try opgeslagen(try begin(pad))
    do throws(Registerfout) {
      try werk(naast)
      try opgeslagen(try maakAf(naast, pad))
    } catch {
      wis(naast)
      throw error
    }
  }

  private static func begin(_ pad: String) throws(Opslagfout) -> String {
    guard !isAnders(pad) else { throw .geenBestand(pad) }
    ruimOp(pad)
    // What is left of a register that is gone would be taken for part of the new one.
    for achter in achtervoegsels where staat(pad + achter) { throw .bestaatAl(pad + achter) }
    let naast = "\(pad).\(getpid())\(half)"
    let bestand = open(naast, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR)
    guard bestand >= 0 else { throw fout(errno, pad) }
    close(bestand)
    return naast
  }

  private static func maakAf(_ naast: String, _ pad: String) throws(Opslagfout) {
    // A write-ahead log that could not be taken in says that the disk is full.
    if staat("\(naast)-wal") { throw .schijfVol }
    try bevestig(naast, pad)
    // A second name, unlike a new one, never takes the place of a file that came in between. Some disks have none.
    if link(naast, pad) == 0 {
      unlink(naast)
    } else if errno == EEXIST || staat(pad) {
      throw .bestaatAl(pad)
    } else if rename(naast, pad) != 0 {
      throw fout(errno, pad)
    }
    try? bevestig(map(van: pad), pad)
  }

  /// Makes an empty file that only its owner may read, unless there is one. What is there is never opened: closing it
  /// would take away the locks that other connections of this program have on it, and another program would then clear
  /// their write-ahead log away.
  ///
  /// Source: sqlite.org/howtocorrupt.html, 2.2.
  static func maakLeeg(_ pad: String) throws(Opslagfout) {
    guard !isVerwijzing(pad) else { throw .nietTeOpenen(pad) }
    guard !staat(pad) else { return }
    var naast = Array("\(pad).XXXXXX".utf8CString)
    let bestand = mkstemp(&naast)
    guard bestand >= 0 else { throw errno == ENOSPC ? .schijfVol : .nietTeOpenen(pad) }
    close(bestand)
    defer { unlink(naast) }
    // Some disks have no second names.
    guard link(naast, pad) != 0, errno != EEXIST, !staat(pad), rename(naast, pad) != 0 else { return }
    throw fout(errno, pad)
  }

  /// Waits until all of it is on the disk.
  private static func bevestig(_ bestand: String, _ pad: String) throws(Opslagfout) {
    let handvat = open(bestand, O_RDONLY | O_CLOEXEC)
    guard handvat >= 0 else { throw fout(errno, pad) }
    defer { close(handvat) }
    if fsync(handvat) != 0, errno != EINVAL, errno != ENOTSUP { throw fout(errno, pad) }
  }

  /// Takes away what runs that were broken off left beside a path, also of files that are named after it.
  static func ruimOp(_ pad: String) {
    let (map, naam) = (map(van: pad), "\(pad.split(separator: "/").last ?? "").")
    for ander in namen(in: map) where ander.hasPrefix(naam) && ander.hasSuffix(half) {
      let nummer = ander.dropFirst(naam.count).dropLast(half.count).split(separator: ".").last ?? ""
      guard let maker = pid_t(nummer), maker > 0, kill(maker, 0) != 0, errno == ESRCH else { continue }
      wis("\(map)/\(ander)")
    }
  }

  private static let half = ".half"

  private static func namen(in map: String) -> [String] {
    guard let stroom = opendir(map) else { return [] }
    defer { closedir(stroom) }
    var namen: [String] = []
    while let deel = readdir(stroom) {
      namen.append(
        withUnsafeBytes(of: deel.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) })
    }
    return namen
  }

  private static func map(van pad: String) -> String {
    switch pad.lastIndex(of: "/") {
    case nil: "."
    case pad.startIndex: "/"
    case .some(let plaats): String(pad[..<plaats])
    }
  }

  /// Takes a file away, with what SQLite keeps beside it.
  static func wis(_ pad: String) {
    for achter in achtervoegsels { unlink(pad + achter) }
  }

  /// SQLite takes such a path for something else than a file of its own, or clears a file of that name away.
  private static func isAnders(_ pad: String) -> Bool {
    pad.isEmpty || pad == ":memory:" || pad.lowercased().hasPrefix("file:")
      || achtervoegsels.contains { !$0.isEmpty && pad.hasSuffix($0) }
  }

  /// The path in a form that SQLite takes for nothing but a path.
  static func adres(_ pad: String) -> String { pad.hasPrefix("/") ? pad : "./\(pad)" }

  static func bestaat(_ pad: String) -> Bool { access(pad, F_OK) == 0 }

  /// Whether there is something of this name, even a link that leads nowhere.
  private static func staat(_ pad: String) -> Bool {
    var kenmerken = stat()
    return lstat(pad, &kenmerken) == 0
  }

  /// Whether it is a name for another place.
  private static func isVerwijzing(_ pad: String) -> Bool {
    var kenmerken = stat()
    return lstat(pad, &kenmerken) == 0 && kenmerken.st_mode & S_IFMT == S_IFLNK
  }

  /// Whether it can be read, but not written, or not in its folder.
  static func isAlleenTeLezen(_ pad: String) -> Bool {
    access(pad, R_OK) == 0 && (access(pad, W_OK) != 0 || access(map(van: pad), W_OK) != 0)
  }

  /// Gives a file, and what SQLite keeps beside it, another name that nothing has yet.
  static func hernoem(_ pad: String, _ nieuw: String) throws(Opslagfout) {
    if staat(nieuw) { throw .bestaatAl(nieuw) }
    for achter in achtervoegsels where bestaat(pad + achter) {
      if rename(pad + achter, nieuw + achter) != 0 { throw fout(errno, nieuw) }
    }
  }

  private static let achtervoegsels = ["", "-wal", "-shm", "-journal"]

  private static func fout(_ nummer: Int32, _ pad: String) -> Opslagfout {
    switch nummer {
    case EEXIST: .bestaatAl(pad)
    case ENOSPC, EDQUOT: .schijfVol
    case EROFS, EACCES, EPERM: .alleenLezen
    default: .nietTeOpenen(pad)
    }
  }
}

extension Bestand {
  /// All bytes of a file.
  static func lees(_ pad: String) throws(Opslagfout) -> [UInt8] {
    let bestand = open(pad, O_RDONLY | O_CLOEXEC)
    guard bestand >= 0 else { throw .nietTeOpenen(pad) }
    defer { close(bestand) }
    var kenmerken = stat()
    guard fstat(bestand, &kenmerken) == 0 else { throw .schijffout }
    var (bytes, gelezen) = ([UInt8](repeating: 0, count: Int(kenmerken.st_size)), 0)
    while gelezen < bytes.count {
      let aantal = bytes.withUnsafeMutableBytes {
        read(bestand, $0.baseAddress?.advanced(by: gelezen), $0.count - gelezen)
      }
      if aantal < 0, errno == EINTR { continue }
      guard aantal > 0 else { throw .schijffout }
      gelezen += aantal
    }
    return bytes
  }

  /// Whether something stands in the write-ahead log beside a file.
  static func heeftLogboekErnaast(_ pad: String) -> Bool {
    var kenmerken = stat()
    return stat("\(pad)-wal", &kenmerken) == 0 && kenmerken.st_size > 0
  }
}
