import Bestandsvorm
import BusinessCase

extension Zorgregel {
  /// Keys and values as in a casussen file. Every number is written out, so that defaults can change later; what does
  /// not count on this kind of line is null.
  package func velden(_ velden: [Zorgregelveld]) -> [(sleutel: String, waarde: Json)] {
    let opgave = Zorgregelopgave(self)
    return velden.map { ($0.sleutel, .misschien($0.waarde(in: opgave)) { $0.json }) }
  }
}

extension [(sleutel: String, waarde: Json)] {
  /// Without the keys that have no value.
  package var ingevuld: Self { filter { if case .niets = $0.waarde { false } else { true } } }
}

extension Zorgregelveld.Waarde {
  fileprivate var json: Json {
    switch self {
    case .tekst(let tekst): .tekst(tekst)
    case .getal(let getal), .deel(let getal): .getal(getal)
    case .maanden(let maanden): .geheel(maanden)
    case .waarheid(let waarheid): .waarheid(waarheid)
    }
  }
}
