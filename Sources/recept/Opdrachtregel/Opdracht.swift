import Taal

/// One command of `recept`: what it is called, what it takes, and what it does.
struct Opdracht: Sendable {
  let naam: String
  /// What follows the name, as shown in help: `SCENARIO…`.
  let onderwerp: String
  let samenvatting: String
  let voorbeeld: String
  let aantal: ClosedRange<Int>
  let opties: [Optie]
  let voer: @Sendable (Invoer, Uitvoer) throws(Afbreking) -> Void

  init(
    _ naam: String, _ onderwerp: String = "", aantal: ClosedRange<Int> = 0...0, samenvatting: String,
    voorbeeld: String, opties: [Optie] = [],
    voer: @escaping @Sendable (Invoer, Uitvoer) throws(Afbreking) -> Void
  ) {
    self.naam = naam
    self.onderwerp = onderwerp
    self.aantal = aantal
    self.samenvatting = samenvatting
    self.voorbeeld = voorbeeld
    self.opties = opties + Optie.overal
    self.voer = voer
  }
}

/// An option of a command.
struct Optie: Sendable {
  enum Soort: Sendable {
    case vlag
    /// A whole number within bounds; `naam` is shown in help.
    case getal(naam: String, ClosedRange<Int>)
    case tekst(naam: String)
    /// A text that may be given more than once.
    case lijst(naam: String)
  }

  /// With its dashes: `--json`.
  let naam: String
  let kort: String?
  let soort: Soort
  let uitleg: String

  init(_ naam: String, kort: String? = nil, _ soort: Soort, _ uitleg: String) {
    self.naam = naam
    self.kort = kort
    self.soort = soort
    self.uitleg = uitleg
  }

  static let json = Optie("--json", .vlag, "uitvoer als JSON, bedragen niet afgerond")
  static let zaad = Optie(
    "--zaad", .getal(naam: "GETAL", 0...Int.max),
    "begin van het toeval; hetzelfde getal geeft hetzelfde (gewoonlijk 2022)")
  static let stil = Optie("--stil", .vlag, "alleen de uitkomst, geen berichten ernaast")
  static let hulp = Optie("--help", kort: "-h", .vlag, "uitleg over deze opdracht")
  static let overal = [stil, hulp]

  /// What it means, with its bounds.
  var uitlegMetGrenzen: String {
    guard case .getal(_, let grenzen) = soort, grenzen.upperBound < Int.max else { return uitleg }
    let (laagste, hoogste) = (getalTekst(Double(grenzen.lowerBound)), getalTekst(Double(grenzen.upperBound)))
    return "\(uitleg); \(laagste) tot en met \(hoogste)"
  }

  /// `--zaad ZAAD` as help shows it.
  var vorm: String {
    let namen = [kort, naam].compactMap { $0 }.joined(separator: ", ")
    switch soort {
    case .vlag: return namen
    case .getal(let waarde, _), .tekst(let waarde), .lijst(let waarde): return "\(namen) \(waarde)"
    }
  }
}
