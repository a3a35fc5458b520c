import Taal

/// What can be wrong with the syntax of a file. All sentences about it are made here.
enum Syntaxfout {
  case leeg, utf16, geenTekst, geenUtf8
  case houdtOp(OpenHaak)
  case verkeerdeHaak(UInt8, OpenHaak)
  case teDiep(hoogstens: Int)
  case naHetEinde(String)
  case zonderAccolades
  case hierStaat(String, verwacht: String)
  case kommaOntbreekt
  case dubbeleSleutel(String, eerder: Plek)
  case sleutelZonderAanhaling(String)
  case tekstZonderAanhaling(String)
  case anderWoord(String, verwacht: String)
  case krulaanhaling(String)
  case tekstNietAfgesloten(met: UInt8)
  case opmerkingNietAfgesloten
  case onbekendeCode(String, verwacht: String)
  case halfTeken(String)
  case codeInSleutel(String)
  case geenGetal(String)
  case geenBruikbaarGetal(String)
  case decimaleKomma(String, goed: String)
  case teVeelFouten(Int)

  /// What was found and what would be right, in plain Dutch.
  var woorden: (gevonden: String, verwacht: String) {
    switch self {
    case .leeg: ("het bestand is leeg", "een object tussen { en }")
    case .utf16: ("dit is UTF-16; sla het bestand op als UTF-8", "")
    case .geenTekst: ("dit is geen tekstbestand", "een tekstbestand met JSON5")
    case .geenUtf8: ("geen geldige UTF-8; sla het bestand op als UTF-8", "")
    case .houdtOp(let haak): ("het bestand houdt op terwijl \(haak) nog open staat", haak.sluitteken.alsTekst)
    case .verkeerdeHaak(let teken, let haak):
      ("\(teken.alsTekst) past niet bij \(haak)", haak.sluitteken.alsTekst)
    case .teDiep(let hoogstens): ("dit is te diep genest", "hooguit \(hoogstens) haken in elkaar")
    case .naHetEinde(let teken): ("na het einde staat nog \(teken)", "niets meer")
    case .zonderAccolades: ("hier ontbreekt een { om het hele bestand", "een object tussen { en }")
    case .hierStaat(let teken, let verwacht): ("hier staat \(teken)", verwacht)
    case .kommaOntbreekt: ("na deze waarde ontbreekt een komma", "")
    case .dubbeleSleutel(let naam, let eerder):
      (
        "de sleutel \"\(naam.ingekort)\" staat ook al op regel \(eerder.regel), kolom \(eerder.kolom)",
        "elke sleutel maar een keer"
      )
    case .sleutelZonderAanhaling(let naam):
      ("\(naam.ingekort): deze sleutel hoort tussen aanhalingstekens", "\"\(naam.ingekort)\"")
    case .tekstZonderAanhaling(let tekst):
      ("\(tekst.ingekort): tekst hoort tussen aanhalingstekens", "\"\(tekst.ingekort)\"")
    case .anderWoord(let woord, let verwacht): ("\(woord): dit woord schrijft u hier anders", verwacht)
    case .krulaanhaling(let teken): ("\(teken) is geen recht aanhalingsteken", "\"")
    case .tekstNietAfgesloten(let teken):
      ("de tekst die hier begint, is niet afgesloten", "\(teken.alsTekst) op dezelfde regel")
    case .opmerkingNietAfgesloten: ("de opmerking die hier begint, is niet afgesloten", "*/")
    case .onbekendeCode(let code, let verwacht): ("\(code) betekent niets", verwacht)
    case .halfTeken(let code): ("\(code) is maar een half teken", "twee \\u-codes die bij elkaar horen")
    case .codeInSleutel(let code): ("\(code) hoort niet in een sleutel zonder aanhalingstekens", "een letter")
    case .geenGetal(let tekst):
      ("\(tekst.ingekort) is geen getal", "een getal zoals 12 of 0.5, of een tekst tussen aanhalingstekens")
    case .geenBruikbaarGetal(let tekst):
      ("\(tekst.ingekort) is geen bruikbaar getal", "een gewoon getal, zoals 12 of 0.5")
    case .decimaleKomma(let tekst, let goed): ("\(tekst.ingekort): een getal krijgt een punt", goed.ingekort)
    case .teVeelFouten(let aantal):
      ("er zijn meer dan \(aantal) fouten; de rest van het bestand is niet gelezen", "")
    }
  }
}

/// A bracket that waits for its other half.
struct OpenHaak: CustomStringConvertible {
  let teken: UInt8
  let plek: Plek

  var sluitteken: UInt8 { teken == .accolade ? .sluitaccolade : .sluithaak }

  var description: String { "\(teken.alsTekst) van regel \(plek.regel), kolom \(plek.kolom)" }
}
