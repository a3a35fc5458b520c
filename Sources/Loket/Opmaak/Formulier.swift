import SociaalRecept
import Weergave

/// A page with questions and one button.
struct Formulier: Sendable, Hashable {
  var titel: String
  /// Above the questions.
  var inleiding: [Html] = []
  var velden: [Veld]
  var knop: String
  /// The same questions again are a new form: signing in, which may be done over and over.
  var isEenmalig = true
  /// Files are sent along.
  var heeftBestand: Bool { velden.contains { $0.soort == .bestand } }
  /// Below the button.
  var naslag: [Html] = []
  /// Where somebody goes who does not want to: a path of ours.
  var terug: String?

  init(
    _ titel: String, inleiding: [Html] = [], velden: [Veld] = [], knop: String, isEenmalig: Bool = true,
    naslag: [Html] = [], terug: String? = nil
  ) {
    (self.titel, self.inleiding, self.velden, self.knop) = (titel, inleiding, velden, knop)
    (self.isEenmalig, self.naslag, self.terug) = (isEenmalig, naslag, terug)
  }
}

/// What was typed in a form, held against its fields.
struct Invulling: Sendable, Hashable {
  private let invoer: Invoer
  private let vandaag: Datum

  init(_ invoer: Invoer, vandaag: Datum) { (self.invoer, self.vandaag) = (invoer, vandaag) }

  /// As it was typed.
  func ruw(_ naam: String) -> String? { invoer[naam] }

  /// Nil for a field that is empty, or not there.
  func tekst(_ naam: String) -> String? {
    invoer[naam].map(\.zonderRand).flatMap { $0.isEmpty ? nil : $0 }
  }

  /// Without taking anything off: a space may be part of it.
  func wachtwoord(_ naam: String) -> String { invoer[naam] ?? "" }

  func dag(_ naam: String) -> Datum? { tekst(naam).flatMap { Datum($0) } }

  func tijd(_ naam: String) -> Kloktijd? { tekst(naam).flatMap { Kloktijd($0) } }

  func geboorte(_ naam: String) -> Geboorte? { tekst(naam).flatMap { Geboorte($0) } }

  /// The day on which it happened.
  var op: Datum { dag("op") ?? vandaag }

  func getal(_ naam: String) -> Int? { tekst(naam).flatMap { Int($0) } }

  func keuze<Woord: RawRepresentable<String>>(_ naam: String, _: Woord.Type = Woord.self) -> Woord? {
    tekst(naam).flatMap { Woord(rawValue: $0) }
  }

  func vink(_ naam: String) -> Bool { tekst(naam) != nil }

  func alle(_ naam: String) -> [String] { invoer.alle(naam) }

  /// Nil when none was chosen, which a browser sends as a file without a name.
  func bestand(_ naam: String) -> Invoer.Bestand? {
    invoer.bestanden.first { $0.veld == naam && !$0.naam.isEmpty }
  }
}

/// What is wrong with what was typed: about a field, or about all of it.
struct Veldfout: Sendable, Hashable {
  /// Nil when it is about no single field.
  let veld: String?
  let zin: String

  init(_ veld: String?, _ zin: String) { (self.veld, self.zin) = (veld, zin) }
}

/// Why a form is not carried out. What was typed is shown again with it.
enum Weerwoord: Error, Sendable, Hashable {
  case fouten([Veldfout])
  /// Not wrong, but something must be known or chosen first: what is shown above the form, and what is asked besides.
  case bedenk([Html], [Veld] = [])
  case register(Registerfout)
  /// There is no such page after all.
  case pagina(Paginafout)

  static func fout(_ veld: String?, _ zin: String) -> Weerwoord { .fouten([Veldfout(veld, zin)]) }
}

/// What came of a form.
struct Gedaan: Sendable, Hashable {
  /// Where to go on.
  let naar: String
  /// What was done, said there once.
  var melding: String?
  /// Cookies and the like.
  var koppen: [Antwoord.Kop] = []
  /// What is shown at once, in the place of going on: for what can be shown only once.
  var blad: Blad?

  init(naar: String, melding: String? = nil, koppen: [Antwoord.Kop] = [], blad: Blad? = nil) {
    (self.naar, self.melding, self.koppen, self.blad) = (naar, melding, koppen, blad)
  }
}

/// What goes wrong in the register is told beside the form.
func formuliergewijs<Uitkomst>(
  _ werk: @autoclosure () throws(Registerfout) -> Uitkomst
) throws(Weerwoord) -> Uitkomst {
  do throws(Registerfout) { return try werk() } catch { throw .register(error) }
}

func formulieropslag<Uitkomst>(
  _ werk: @autoclosure () throws(Opslagfout) -> Uitkomst
) throws(Weerwoord) -> Uitkomst {
  do throws(Opslagfout) { return try werk() } catch { throw .register(.opslag(error)) }
}

extension Veld {
  /// What is wrong with what was typed, whatever it is for.
  func bezwaar(_ invulling: Invulling) -> String? {
    if case .bestand = soort { return invulling.bestand(naam) == nil ? verplicht : nil }
    if case .wachtwoord = soort { return invulling.wachtwoord(naam).isEmpty ? verplicht : nil }
    guard let tekst = invulling.tekst(naam) else { return verplicht }
    switch soort {
    case .dag where Datum(tekst) == nil: return "dit is geen dag; verwacht \(Datum.verwacht)"
    case .tijd where Kloktijd(tekst) == nil: return "dit is geen tijd; verwacht \(Kloktijd.verwacht)"
    case .geboorte where Geboorte(tekst) == nil: return "verwacht \(Geboorte.verwacht)"
    case .getal(let bereik):
      guard let getal = Int(tekst), bereik.contains(getal) else {
        return "verwacht een heel getal van \(bereik.lowerBound) tot en met \(bereik.upperBound)"
      }
      return nil
    case .keuze(let keuzes) where !keuzes.contains(where: { $0.woord == tekst }):
      return "kies een van de antwoorden"
    case .groepen(let groepen) where !groepen.contains(where: { $0.keuzes.contains { $0.woord == tekst } }):
      return "kies iets uit de lijst"
    default: return nil
    }
  }
}
