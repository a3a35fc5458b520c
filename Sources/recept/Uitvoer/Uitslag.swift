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

  func tekst(breedte: Int) -> String {
    delen.map { deel in
      switch deel {
      case .zin(let zin): alinea(zin, breedte: breedte)
      case .lijst(let kop, let punten):
        ([kop] + punten.map { alinea("- \($0)", breedte: breedte, inspringing: 2) }).joined(separator: "\n")
      case .tabel(let tabel): tabel.tekst(breedte: breedte)
      case .regels(let regels): regels
      }
    }.joined(separator: "\n\n") + "\n"
  }

  /// The tables one below the other, each under its title.
  var csv: String {
    let tabellen = delen.compactMap { if case .tabel(let tabel) = $0 { tabel } else { nil } }
    let breedte = tabellen.map(\.kop.count).max() ?? 1
    func rij(_ cellen: [Csvwaarde]) -> [Csvwaarde] {
      cellen + Array(repeating: .leeg, count: breedte - cellen.count)
    }
    let rijen = tabellen.enumerated().flatMap { nummer, tabel -> [[Csvwaarde]] in
      let kop =
        (nummer == 0 ? [] : [rij([]), rij([.tekst(tabel.titel)])]) + [rij(tabel.kop.map { .tekst($0.naam) })]
      return kop
        + (tabel.rijen + [tabel.voet].compactMap(\.self)).map { rij($0.map(Csvwaarde.init(getoond:))) }
    }
    let titel = [tabellen.first?.titel ?? ""] + Array(repeating: "", count: breedte - 1)
    return String(decoding: schrijfCsv(koppen: titel, rijen: rijen), as: UTF8.self)
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
      : invoer.heeft(.csv) ? uitslag.csv : uitslag.tekst(breedte: Self.breedte)
    guard let bestand = invoer.tekst(Optie.naarBestand.naam) ?? (invoer.heeft(.csv) ? "-" : nil) else {
      return try toon(tekst)
    }
    try bewaar(tekst, als: bestand, invoer: uitslag.invoer)
    meldGemaakt(bestand)
  }

  /// How many characters fit on a line: as wide as the terminal is, within what reads well, and 80 where there is none.
  static var breedte: Int {
    var venster = winsize()
    guard isatty(1) == 1, ioctl(1, UInt(TIOCGWINSZ), &venster) == 0, venster.ws_col > 0 else { return 80 }
    return min(120, max(40, Int(venster.ws_col)))
  }
}

extension Csvwaarde {
  /// A cell of a table as a spreadsheet counts with it: "€ 1.234,50" is a number there.
  fileprivate init(getoond tekst: String) {
    let kaal = tekst.hasPrefix("€ ") ? String(tekst.dropFirst(2)) : tekst
    let cijfers = kaal.split(separator: ".", omittingEmptySubsequences: false).joined()
      .split(separator: ",", omittingEmptySubsequences: false).joined(separator: ".")
    let isGetal =
      !cijfers.isEmpty && cijfers.allSatisfy { ("0"..."9").contains($0) || $0 == "." || $0 == "-" }
    self = (isGetal ? Double(cijfers) : nil).map { .getal($0) } ?? (tekst.isEmpty ? .leeg : .tekst(tekst))
  }
}
