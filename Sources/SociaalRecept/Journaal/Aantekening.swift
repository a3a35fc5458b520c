import Bestandsvorm

/// What the journal holds besides feiten: who looked, what was set, what the rows beside the journal were when they were
/// written, what was tried and refused, what may leave, and the move from the log of an earlier program.
enum Aantekening: Sendable, Hashable {
  /// Somebody looked (NEN 7513).
  case ingezien(Inzagewoorden)
  case ingesteld(sleutel: String, waarde: String)
  case vastgelegd([Vastlegging])
  /// Somebody asked for what is not there or may not be done.
  case geweigerd(wat: String)
  /// What stands before this row may leave; see `Uitgave`. These parts of it are new.
  case uitgave(Set<Uitgavedeel>)
  /// Pseudonyms left the register.
  case uitgifte(Uitgifte)
  case overgang(Overgang)
  /// What was done about somebody who works with the register: their name, and what.
  case gebruiker(naam: String, wat: String)
  /// Two residents are not one, though they look like it.
  case verschillend(Bewonernummer, Bewonernummer)

  enum Soort: String, Sendable, Hashable, CaseIterable {
    case ingezien, ingesteld, vastgelegd, geweigerd, uitgave, uitgifte, overgang, gebruiker, verschillend
  }

  /// The form of the contents, which stands with every row.
  static let versie = 1

  var soort: Soort {
    switch self {
    case .ingezien: .ingezien
    case .ingesteld: .ingesteld
    case .vastgelegd: .vastgelegd
    case .geweigerd: .geweigerd
    case .uitgave: .uitgave
    case .uitgifte: .uitgifte
    case .overgang: .overgang
    case .gebruiker: .gebruiker
    case .verschillend: .verschillend
    }
  }

  var json: Json {
    switch self {
    case .ingezien(let inzage):
      .object(
        [
          ("casus", .misschien(inzage.casus) { .geheel($0.nummer) }), ("wat", .tekst(inzage.wat)),
          ("aantal", .misschien(inzage.aantal) { .geheel($0) }),
        ].ingevuld)
    case .ingesteld(let sleutel, let waarde): ["sleutel": .tekst(sleutel), "waarde": .tekst(waarde)]
    case .vastgelegd(let rijen): ["rijen": .lijst(rijen.map(\.json))]
    case .geweigerd(let wat): ["wat": .tekst(wat)]
    case .uitgave(let delen): ["delen": .lijst(delen.map(\.rawValue).sorted().map { .tekst($0) })]
    case .uitgifte(let uitgifte):
      .object(
        [
          ("sleutel", .tekst(uitgifte.kenmerk)), ("uitgave", .misschien(uitgifte.uitgave) { .geheel($0) }),
        ].ingevuld)
    case .overgang(let overgang): overgang.json
    case .gebruiker(let naam, let wat): ["naam": .tekst(naam), "wat": .tekst(wat)]
    case .verschillend(let een, let ander): ["een": .geheel(een.nummer), "ander": .geheel(ander.nummer)]
    }
  }
}

/// What was looked at: one casus, or how many at once.
struct Inzagewoorden: Sendable, Hashable {
  var casus: Casusnummer?
  var wat: String
  var aantal: Int?
}

extension Aantekening {
  /// Nil for what this program did not write.
  init?(_ soort: String, _ inhoud: String) {
    let knoop = leesJson5(Array(inhoud.utf8), bestand: "").knoop
    guard let soort = Soort(rawValue: soort), let knoop else { return nil }
    switch soort {
    case .ingezien:
      guard let wat = knoop["wat"]?.alsTekst else { return nil }
      self = .ingezien(
        Inzagewoorden(
          casus: knoop["casus"]?.alsGeheel.map { Casusnummer($0) }, wat: wat,
          aantal: knoop["aantal"]?.alsGeheel))
    case .ingesteld:
      guard let sleutel = knoop["sleutel"]?.alsTekst, let waarde = knoop["waarde"]?.alsTekst else {
        return nil
      }
      self = .ingesteld(sleutel: sleutel, waarde: waarde)
    case .vastgelegd:
      guard case .lijst(let leden) = knoop["rijen"]?.waarde else { return nil }
      let rijen = leden.compactMap { Vastlegging($0) }
      guard rijen.count == leden.count else { return nil }
      self = .vastgelegd(rijen)
    case .geweigerd:
      guard let wat = knoop["wat"]?.alsTekst else { return nil }
      self = .geweigerd(wat: wat)
    case .uitgave:
      guard case .lijst(let leden) = knoop["delen"]?.waarde else { return nil }
      let delen = leden.compactMap { $0.alsTekst.flatMap { Uitgavedeel(rawValue: $0) } }
      guard delen.count == leden.count else { return nil }
      self = .uitgave(Set(delen))
    case .uitgifte:
      guard let kenmerk = knoop["sleutel"]?.alsTekst else { return nil }
      self = .uitgifte(Uitgifte(kenmerk: kenmerk, uitgave: knoop["uitgave"]?.alsGeheel))
    case .overgang:
      guard let overgang = Overgang(knoop) else { return nil }
      self = .overgang(overgang)
    case .gebruiker:
      guard let naam = knoop["naam"]?.alsTekst, let wat = knoop["wat"]?.alsTekst else { return nil }
      self = .gebruiker(naam: naam, wat: wat)
    case .verschillend:
      guard let een = knoop["een"]?.alsGeheel, let ander = knoop["ander"]?.alsGeheel else { return nil }
      self = .verschillend(Bewonernummer(een), Bewonernummer(ander))
    }
  }
}

extension Knoop {
  var alsTekst: String? { if case .tekst(let tekst) = waarde { tekst } else { nil } }
  var alsGeheel: Int? { if case .getal(let getal, _) = waarde { Int(exactly: getal) } else { nil } }
}
