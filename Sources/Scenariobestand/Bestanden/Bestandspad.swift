/// Paths as text; nothing here looks at the disk.
enum Bestandspad {
  /// The folder of a path, with its slash; empty for the working directory.
  static func map(van pad: String) -> String {
    pad.lastIndex(of: "/").map { String(pad[...$0]) } ?? ""
  }

  /// `pad` as seen from the folder of `bestand`.
  static func van(_ pad: String, vanuit bestand: String) -> String {
    pad.hasPrefix("/") ? pad : map(van: bestand) + pad
  }

  /// The same path without detours, so that `./a`, `b/../a` and `a` are known to be one file.
  static func zonderOmwegen(_ pad: String) -> String {
    var delen: [Substring] = []
    for deel in pad.split(separator: "/") where deel != "." {
      if deel == "..", let vorige = delen.last, vorige != ".." {
        delen.removeLast()
      } else {
        delen.append(deel)
      }
    }
    return (pad.hasPrefix("/") ? "/" : "") + delen.joined(separator: "/")
  }
}
