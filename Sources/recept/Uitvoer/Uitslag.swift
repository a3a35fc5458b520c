import Bestandsvorm
import Taal
import Weergave

/// What a command answers, in every form in which it can be asked: for a reader, as JSON, or as tables for a spreadsheet.
struct Uitslag {
  enum Deel {
    /// A paragraph.
    case zin(String)
    case lijst(String, [String])
    case tabel(Tabel)
    /// Lines that are laid out already.
    case regels(String)
  }

  let delen: [Deel]
  /// Made when it is asked for.
  let json: () -> Json
  /// Every file that the command read.
  let invoer: [String]

  init(_ delen: [Deel?], invoer: [String], json: @autoclosure @escaping () -> Json) {
    self.delen = delen.compactMap(\.self)
    self.invoer = invoer
    self.json = json
  }

  var tekst: String {
    delen.map { deel in
      switch deel {
      case .zin(let zin): alinea(zin)
      case .lijst(let kop, let punten):
        ([kop] + punten.map { alinea("- \($0)", inspringing: 2) }).joined(separator: "\n")
      case .tabel(let tabel): tabel.tekst()
      case .regels(let regels): regels
      }
    }.joined(separator: "\n\n") + "\n"
  }

  /// The tables one below the other, each under its title.
  var csv: String {
    let tabellen = delen.compactMap { if case .tabel(let tabel) = $0 { tabel } else { nil } }
    return String(decoding: tabellen.csv, as: UTF8.self)
  }
}

extension Optie {
  static let csv = Optie("--csv", .vlag, "de tabellen voor een rekenblad (Excel)")
  static let naarBestand = Optie(
    "--uitvoer", kort: "-o", .tekst(naam: "BESTAND"), "schrijf naar een bestand; - is het scherm")
  /// The forms in which a command answers.
  static let vormen = [json, csv, naarBestand]
}

extension Uitvoer {
  /// An answer in the form that was asked for, on the screen or in a file.
  func geef(_ uitslag: Uitslag, _ invoer: Invoer) throws(Afbreking) {
    if invoer.heeft(.json), invoer.heeft(.csv) {
      throw Afbreking(.verkeerdGebruik, ["Kies \(Optie.json.naam) of \(Optie.csv.naam); samen gaan ze niet."])
    }
    let tekst =
      invoer.heeft(.json)
      ? uitslag.json().document
      : invoer.heeft(.csv) ? uitslag.csv : uitslag.tekst
    guard let bestand = invoer.tekst(Optie.naarBestand.naam) ?? (invoer.heeft(.csv) ? "-" : nil) else {
      return try toon(tekst)
    }
    try bewaar(tekst, als: bestand, invoer: uitslag.invoer)
    meldGemaakt(bestand)
  }

  static var isTerminal: Bool { isatty(1) == 1 }

  /// How wide the terminal behind a channel is; nil when there is none.
  static func kolommen(_ kanaal: Int32) -> Int? {
    var venster = winsize()
    guard isatty(kanaal) == 1, ioctl(kanaal, UInt(TIOCGWINSZ), &venster) == 0, venster.ws_col > 0
    else { return nil }
    return Int(venster.ws_col)
  }

  /// How many characters fit on a line: as wide as the terminal is, within what reads well, and 80 where there is none.
  static var breedte: Int { min(120, max(40, kolommen(1) ?? 80)) }
}
