import Taal

/// The file of a register in its folder.
enum Bestand {
  /// SQLite's name for a database that is in no file at all.
  private static let inGeheugen = ":memory:"

  /// Makes an empty file that only its owner may read, since it will hold personal data, and does `werk` with it.
  /// SQLite gives the files beside it the same rights.
  ///
  /// When `werk` fails the file is taken away again.
  ///
  /// - Throws: `bestaatAl` when there is something of that name, or what `werk` throws.
  static func maak<Uitkomst>(
    _ pad: String, _ werk: @autoclosure () throws(Opslagfout) -> Uitkomst
  ) throws(Opslagfout) -> Uitkomst {
    if pad == inGeheugen { return try werk() }
    let bestand = open(pad, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR)
    guard bestand >= 0 else { throw fout(errno, pad) }
    close(bestand)
    do throws(Opslagfout) { return try werk() } catch {
      for achter in achtervoegsels { unlink(pad + achter) }
      throw error
    }
  }

  static func bestaat(_ pad: String) -> Bool { access(pad, F_OK) == 0 }

  /// Whether it can be read, but not written, or not in its folder.
  static func isAlleenTeLezen(_ pad: String) -> Bool {
    let map = pad.lastIndex(of: "/").map { String(pad[...$0]) } ?? "."
    return access(pad, R_OK) == 0 && (access(pad, W_OK) != 0 || access(map, W_OK) != 0)
  }

  /// Gives a file, and what SQLite keeps beside it, another name that nothing has yet.
  static func hernoem(_ pad: String, _ nieuw: String) throws(Opslagfout) {
    if bestaat(nieuw) { throw .bestaatAl(nieuw) }
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
