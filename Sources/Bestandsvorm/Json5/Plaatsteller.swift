/// Turns byte offsets into places, so that the reader itself need not think of lines and columns.
///
/// It only walks forward: ask for offsets in rising order. All questions together cost O(bytes).
struct Plaatsteller {
  private let bytes: [UInt8]
  private let bestand: String
  private var positie: Int
  private var regel: Int
  private var kolom = 1

  /// - Parameter regel: the number of the first line.
  init(_ bytes: [UInt8], bestand: String, regel: Int = 1) {
    self.bytes = bytes
    self.bestand = bestand
    self.regel = regel
    // A byte order mark at the start is not something the user sees.
    positie = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  mutating func plek(op doel: Int) -> Plek {
    while positie < doel {
      let byte = bytes[positie]
      positie += 1
      if byte == .nieuweRegel || byte == .wagenterug && !volgtNieuweRegel {
        regel += 1
        kolom = 1
      } else if !byte.isVervolg {
        kolom += 1
      }
    }
    return Plek(bestand: bestand, regel: regel, kolom: kolom)
  }

  /// A carriage return before a line feed does not end a line of its own.
  private var volgtNieuweRegel: Bool { positie < bytes.count && bytes[positie] == .nieuweRegel }
}
