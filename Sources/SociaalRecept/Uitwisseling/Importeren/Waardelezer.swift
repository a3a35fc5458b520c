import Bestandsvorm
import BusinessCase
import Taal

/// Reads the words and dates of a file, and writes down what is wrong with them.
///
/// Texts that look like formulas are texts: they are kept as they are, and guarded when they are written again.
struct Waardelezer {
  var boek: Inleesboek
  let vandaag: Datum
  /// The source of the file, if somebody named it.
  var herkomst: String? = nil

  /// A text that may be kept; nil when it may not.
  mutating func tekst(_ tekst: String, _ plek: Plek, _ pad: String, hoogstens: Int = Tekstkeuring.hoogstens)
    -> String?
  {
    do throws(Registerfout) {
      let gekeurd = try Tekstkeuring.keur(tekst, veld: pad)
      if gekeurd.unicodeScalars.count <= hoogstens { return gekeurd }
      boek.noteer(
        plek, pad, "dit zijn \(gekeurd.unicodeScalars.count) tekens", verwacht: "er hooguit \(hoogstens)")
    } catch {
      noteer(error, plek, pad)
    }
    return nil
  }

  /// The name of a casus in another system. It goes into the log and stays there when the resident is erased, so it
  /// must not be the resident's own name.
  mutating func kenmerk(_ tekst: String, _ plek: Plek, _ pad: String) -> String? {
    guard let kenmerk = self.tekst(tekst, plek, pad, hoogstens: 100) else { return nil }
    if !kenmerk.contains(where: \.isWhitespace) { return kenmerk }
    boek.noteer(
      plek, pad,
      "\"\(kenmerk.ingekort)\" is geen kenmerk: het blijft staan als de naam van de bewoner is gewist",
      verwacht: "een nummer of code zonder spaties")
    return nil
  }

  private mutating func noteer(_ fout: Registerfout, _ plek: Plek, _ pad: String) {
    switch fout {
    case .bsn: boek.noteer(plek, pad, Inleesboek.bsn)
    case .besturingsteken:
      boek.noteer(plek, pad, "hier staat een onzichtbaar stuurteken", verwacht: "gewone letters")
    case .teLang(_, let tekens):
      boek.noteer(plek, pad, "dit zijn \(tekens) tekens", verwacht: "er hooguit \(Tekstkeuring.hoogstens)")
    default: boek.noteer(plek, pad, "dit is leeg", verwacht: "ten minste één teken")
    }
  }

  /// A day that exists and is not after today.
  mutating func datum(_ tekst: String, _ plek: Plek, _ pad: String) -> Datum? {
    let gelezen: Datum? =
      switch Dagtekst(tekst) {
      case .dag(let dag): dag
      // No casus is of the century before.
      case .kort(let jaar, let maand, let dag): Datum(jaar: jaar, maand: maand, dag: dag)
      case .jaar, .geen: nil
      }
    guard let gelezen else { return geenDag(tekst, plek, pad) }
    return geweest(gelezen, plek, pad) ? gelezen : nil
  }

  /// When somebody was born: a day, or a year alone. A year of two digits is of the century before when it cannot be
  /// of this one, and else it is not clear.
  mutating func geboorte(_ tekst: String, _ plek: Plek, _ pad: String) -> Geboorte? {
    switch Dagtekst(tekst) {
    case .dag(let dag): return geweest(dag, plek, pad) ? .dag(dag) : nil
    case .jaar(let jaar):
      let laatste = vandaag.delen.jaar
      if jaar <= laatste { return .jaar(jaar) }
      boek.noteer(plek, pad, "\(jaar) is nog niet geweest", verwacht: "een jaar tot en met \(laatste)")
      return nil
    case .kort(let jaar, let maand, let dag):
      guard let vroeger = Datum(jaar: jaar - 100, maand: maand, dag: dag) else { break }
      guard let later = Datum(jaar: jaar, maand: maand, dag: dag), later <= vandaag else {
        return .dag(vroeger)
      }
      boek.noteer(
        plek, pad, "\"\(tekst.ingekort)\" kan \(vroeger) zijn en \(later)",
        verwacht: "een jaar van vier cijfers")
      return nil
    case .geen: break
    }
    return geenDag(tekst, plek, pad)
  }

  private mutating func geenDag<Dag>(_ tekst: String, _ plek: Plek, _ pad: String) -> Dag? {
    boek.noteer(plek, pad, "\"\(tekst.ingekort)\" is geen dag die bestaat", verwacht: Datum.verwacht)
    return nil
  }

  private mutating func geweest(_ dag: Datum, _ plek: Plek, _ pad: String) -> Bool {
    if dag <= vandaag { return true }
    boek.noteer(plek, pad, "\(dag) is nog niet geweest", verwacht: "een dag tot en met vandaag, \(vandaag)")
    return false
  }

  mutating func geheel(_ tekst: String, _ plek: Plek, _ pad: String, in bereik: ClosedRange<Int>) -> Int? {
    if let getal = Int(tekst), bereik.contains(getal) { return getal }
    boek.noteer(
      plek, pad, "\"\(tekst.ingekort)\" past niet",
      verwacht: "een heel getal van \(bereik.lowerBound) tot en met \(bereik.upperBound)")
    return nil
  }

  /// One of a few words, in any case; with the nearest one when it is none of them.
  mutating func woord<Waarde>(_ tekst: String, _ plek: Plek, _ pad: String, uit lijst: Woordenlijst<Waarde>)
    -> Waarde?
  {
    if let waarde = lijst.bijWoord[tekst.lowercased()] { return waarde }
    boek.noteer(
      plek, pad, "\"\(tekst.ingekort)\" is hier geen bekend woord",
      verwacht: "een van: \(lijst.namen.joined(separator: ", "))",
      bedoeld: dichtstbijzijnde(tekst, in: lijst.namen + lijst.bijWoord.keys.sorted()))
    return nil
  }

  /// The age at T0, in whole years, by the birth as far as it is known.
  ///
  /// A file may tell the age that somebody has by now. One that fits neither day contradicts the birth.
  ///
  /// - Parameter gegeven: what the file says of the age, and where.
  mutating func leeftijd(
    _ gegeven: (leeftijd: Int, plek: Plek, pad: String)?, _ geboren: Geboorte?, op: Datum, _ plek: Plek,
    _ pad: String
  ) -> Int? {
    guard let geboren else { return gegeven?.leeftijd }
    guard keurGeboorte(geboren, op, plek, pad) else { return nil }
    let toen = geboren.leeftijden(op: op)
    let nu = geboren.leeftijden(op: vandaag)
    if let gegeven, !(toen.lowerBound...nu.upperBound ~= gegeven.leeftijd) {
      boek.noteer(
        gegeven.plek, gegeven.pad,
        "\(gegeven.leeftijd) jaar klopt niet met de geboorte (\(geboren)): op \(op) is dat \(toen.woorden)",
        verwacht: "een leeftijd en een geboortedatum die bij elkaar horen")
      return nil
    }
    if toen.count == 1 { return toen.lowerBound }
    return gegeven.flatMap { toen.contains($0.leeftijd) ? $0.leeftijd : nil }
  }

  /// The birth and T0 must be possible together.
  private mutating func keurGeboorte(_ geboren: Geboorte, _ op: Datum, _ plek: Plek, _ pad: String) -> Bool {
    do throws(Weigering) {
      _ = try Verwijzing.leeftijden(geboren: geboren, op: op)
      return true
    } catch {
      boek.noteer(plek, pad, error.zin)
      return false
    }
  }
}

/// The words that stand for a few values.
struct Woordenlijst<Waarde: Sendable>: Sendable {
  let namen: [String]
  let bijWoord: [String: Waarde]

  /// - Parameter paren: every value with its words, of which the first is the one to show.
  init(_ paren: [(Waarde, [String])]) {
    namen = paren.compactMap(\.1.first)
    bijWoord = Dictionary(
      paren.flatMap { waarde, woorden in woorden.map { ($0.lowercased(), waarde) } },
      uniquingKeysWith: { eerste, _ in eerste })
  }
}

/// All lists of words, for files of any form.
enum Woorden {
  static let kanaal = Woordenlijst(Kanaal.allCases.map { ($0, [$0.rawValue, $0.naam]) })
  static let vraagtype = Woordenlijst(Vraagtype.allCases.map { ($0, [$0.rawValue]) })
  static let prioriteit = Woordenlijst<Prioriteit>([
    (.gewoon, ["gewoon", "routine"]), (.voorrang, ["voorrang", "urgent"]),
    (.spoed, ["spoed", "asap", "stat"]),
  ])
  static let wijk = Woordenlijst(
    Wijk.allCases.map { ($0, [$0.naam, $0.rawValue] + $0.naam.split(separator: "/").map(String.init)) })
  /// A casus that was entered in error is not handed on; a part of one may have been.
  static let status = statussen(Status.allCases.filter { $0 != .foutieveInvoer })
  static let deelstatus = statussen(Status.allCases)

  private static func statussen(_ alle: [Status]) -> Woordenlijst<Status> {
    Woordenlijst(alle.map { ($0, [$0.rawValue, $0.naam, $0.kort]) })
  }

  static let reden = Woordenlijst(Reden.allCases.map { ($0, [$0.rawValue, $0.naam]) })
  static let route = Woordenlijst(Route.allCases.map { ($0, [$0.rawValue, $0.naam]) })
  static let waarheid = Woordenlijst<Bool>([
    (true, ["ja", "true", "waar", "1", "j"]), (false, ["nee", "false", "onwaar", "0", "n"]),
  ])
}
