import Bestandsvorm

/// What a feit of the dossier says. Its fields are said once, in `velden`; writing, reading, the texts in it and putting it
/// right all go by them.
package protocol Dossierinhoud: Sendable, Hashable {
  /// The word in the log.
  static var soort: Feit.Soort { get }
  /// What a reader begins with.
  static var leeg: Self { get }
  /// The day that it happened.
  var op: Datum { get set }
  var feit: Dossierfeit { get }
  /// The number that it gives to something or that it is about; nil when it has neither.
  var nummering: Nummering? { get }
  /// The words of people that stand in the log itself, each with its field. They can never be erased.
  var woorden: [(veld: String, tekst: String)] { get }
  /// Lends its fields, but for the day, to who reads or writes them.
  mutating func velden(_ werk: inout some Veldwerk)
}

/// Things of one casus that count from 1 each in their own row. A number is never given twice.
package enum Dossierreeks: String, Sendable, Hashable, CaseIterable {
  case afspraak, betrokkene, actie, koppeling, klacht
}

package enum Nummering: Sendable, Hashable {
  case nieuw(Dossierreeks, Int)
  /// A new one, or a change of an earlier one.
  case nieuwOfEerder(Dossierreeks, Int)
  case over(Dossierreeks, Int)
}

extension Dossierinhoud {
  package var nummering: Nummering? { nil }
  package var woorden: [(veld: String, tekst: String)] { [] }

  /// The free texts in it, in order.
  var teksten: [Tekstnummer] {
    var werk = Tekstzoeker()
    _ = met(&werk)
    return werk.teksten
  }

  var json: Json {
    var werk = Feitschrijver()
    _ = met(&werk)
    return .object(werk.velden)
  }

  /// The same with what was done to its fields.
  func met(_ werk: inout some Veldwerk) -> Dossierfeit {
    var inhoud = self
    werk.neem(Dossierveld.op, &inhoud.op)
    inhoud.velden(&werk)
    return inhoud.feit
  }
}

/// The keys that more than one kind has, or that somebody asks for by name.
enum Dossierveld {
  static let op = "op"
  static let nummer = "nummer"
  /// The main free text, which `verbeter` can put right.
  static let tekst = "tekst"
}

/// Something that passes along the fields of a feit. What may be absent is an optional.
package protocol Veldwerk {
  mutating func neem<Waarde: Feitwaarde>(_ sleutel: String, _ waarde: inout Waarde)
  mutating func neem<Waarde: Feitwaarde>(_ sleutel: String, _ waarde: inout Waarde?)
}

/// A value that can stand in the contents of a feit.
package protocol Feitwaarde: Sendable, Hashable {
  init?(_ knoop: Knoop)
  var json: Json { get }
}

extension Int: Feitwaarde {
  package init?(_ knoop: Knoop) {
    guard let geheel = knoop.alsGeheel else { return nil }
    self = geheel
  }
  package var json: Json { .geheel(self) }
}

extension Bool: Feitwaarde {
  package init?(_ knoop: Knoop) {
    guard case .waarheid(let waarheid) = knoop.waarde else { return nil }
    self = waarheid
  }
  package var json: Json { .waarheid(self) }
}

extension String: Feitwaarde {
  package init?(_ knoop: Knoop) {
    guard let tekst = knoop.alsTekst else { return nil }
    self = tekst
  }
  package var json: Json { .tekst(self) }
}

extension Datum: Feitwaarde {
  package init?(_ knoop: Knoop) {
    guard let tekst = knoop.alsTekst, let datum = Datum(tekst) else { return nil }
    self = datum
  }
  package var json: Json { .tekst(iso) }
}

extension Tekstnummer: Feitwaarde {
  package init?(_ knoop: Knoop) {
    guard let nummer = knoop.alsGeheel else { return nil }
    self.init(nummer)
  }
  package var json: Json { .geheel(nummer) }
}

extension Feitwaarde where Self: RawRepresentable<String> {
  package init?(_ knoop: Knoop) {
    guard let woord = knoop.alsTekst else { return nil }
    self.init(rawValue: woord)
  }
  package var json: Json { .tekst(rawValue) }
}

/// Makes the contents for the log: only keys that have a value, in a fixed order.
private struct Feitschrijver: Veldwerk {
  private(set) var velden: [(sleutel: String, waarde: Json)] = []

  mutating func neem<Waarde: Feitwaarde>(_ sleutel: String, _ waarde: inout Waarde) {
    velden.append((sleutel, waarde.json))
  }

  mutating func neem<Waarde: Feitwaarde>(_ sleutel: String, _ waarde: inout Waarde?) {
    if let waarde { velden.append((sleutel, waarde.json)) }
  }
}

/// Fills in what the log says. What is not there, or is something else, makes it fail.
struct Dossierlezer: Veldwerk {
  let knoop: Knoop
  private(set) var isGoed = true

  init(_ knoop: Knoop) { self.knoop = knoop }

  mutating func neem<Waarde: Feitwaarde>(_ sleutel: String, _ waarde: inout Waarde) {
    guard let gelezen = knoop[sleutel].flatMap({ Waarde($0) }) else {
      isGoed = false
      return
    }
    waarde = gelezen
  }

  mutating func neem<Waarde: Feitwaarde>(_ sleutel: String, _ waarde: inout Waarde?) {
    guard let plaats = knoop[sleutel] else {
      waarde = nil
      return
    }
    waarde = Waarde(plaats)
    if waarde == nil { isGoed = false }
  }
}

private struct Tekstzoeker: Veldwerk {
  private(set) var teksten: [Tekstnummer] = []

  mutating func neem<Waarde: Feitwaarde>(_ sleutel: String, _ waarde: inout Waarde) {
    if let tekst = waarde as? Tekstnummer { teksten.append(tekst) }
  }

  mutating func neem<Waarde: Feitwaarde>(_ sleutel: String, _ waarde: inout Waarde?) {
    if let tekst = waarde as? Tekstnummer { teksten.append(tekst) }
  }
}

/// Puts another day and another text in the place of those that were.
struct Verbeterwerk: Veldwerk {
  let op: Datum?
  var tekst: Tekstnummer?

  init(op: Datum?) { self.op = op }

  mutating func neem<Waarde: Feitwaarde>(_ sleutel: String, _ waarde: inout Waarde) {
    if sleutel == Dossierveld.op, let dag = op as? Waarde { waarde = dag }
    if sleutel == Dossierveld.tekst, let nieuw = tekst as? Waarde { waarde = nieuw }
  }

  mutating func neem<Waarde: Feitwaarde>(_ sleutel: String, _ waarde: inout Waarde?) {
    if sleutel == Dossierveld.tekst, let nieuw = tekst as? Waarde { waarde = nieuw }
  }
}

/// Looks whether there is a main free text, or a place for one.
private struct Tekstplaats: Veldwerk {
  private(set) var isEr = false

  mutating func neem<Waarde: Feitwaarde>(_ sleutel: String, _ waarde: inout Waarde) {
    if sleutel == Dossierveld.tekst { isEr = true }
  }

  mutating func neem<Waarde: Feitwaarde>(_ sleutel: String, _ waarde: inout Waarde?) {
    if sleutel == Dossierveld.tekst { isEr = true }
  }
}

extension Dossierinhoud {
  var heeftTekst: Bool {
    var werk = Tekstplaats()
    _ = met(&werk)
    return werk.isEr
  }
}
