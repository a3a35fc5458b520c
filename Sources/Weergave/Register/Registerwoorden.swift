import Bestandsvorm
import BusinessCase
import SociaalRecept

extension Instellingen {
  /// Parts of a page with an empty line between them. What comes out of an invented register says so first.
  func pagina(_ delen: [String?]) -> String {
    let kop = fictief ? alinea("Verzonnen gegevens: dit register is om mee te oefenen.") : nil
    return ([kop] + delen).compactMap(\.self).joined(separator: "\n\n") + "\n"
  }

  func isAanname(_ norm: Norm) -> Bool { normen[norm] == nil }

  /// "42 dagen (aanname)".
  func tekst(_ norm: Norm) -> String {
    dagenTekst(self[norm]) + (isAanname(norm) ? " (aanname)" : "")
  }
}

/// "1 dag", "12 dagen".
package func dagenTekst(_ dagen: Int) -> String { "\(dagen) \(dagen == 1 ? "dag" : "dagen")" }

/// A number, or a dash where there is none.
func getalOfStreep(_ getal: Int?) -> String { getal.map { String($0) } ?? "–" }

extension Json {
  static func datum(_ datum: Datum?) -> Json { misschien(datum) { .tekst($0.iso) } }
  static func geheelOfNiets(_ geheel: Int?) -> Json { misschien(geheel) { .geheel($0) } }
  static func tekstOfNiets(_ tekst: String?) -> Json { misschien(tekst) { .tekst($0) } }
  static func woord<Woord: RawRepresentable<String>>(_ woord: Woord?) -> Json {
    misschien(woord) { .tekst($0.rawValue) }
  }
}
