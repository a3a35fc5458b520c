@testable import Bestandsvorm

func lees(_ tekst: String, bestand: String = "proef.json5") -> (knoop: Knoop?, fouten: [Leesfout]) {
  leesJson5(Array(tekst.utf8), bestand: bestand)
}

/// The errors of a document as the user reads them, without the name of the file.
func zinnen(_ tekst: String) -> [String] {
  lees(tekst, bestand: "x").fouten.map { String($0.zin.dropFirst(2)) }
}

/// A value without its places, for comparing.
indirect enum Kaal: Equatable {
  case niets
  case waarheid(Bool)
  case getal(Double)
  case tekst(String)
  case lijst([Kaal])
  case object([String: Kaal])
  case afgekeurd
}

extension Kaal {
  init(_ knoop: Knoop) {
    switch knoop.waarde {
    case .niets: self = .niets
    case .afgekeurd: self = .afgekeurd
    case .waarheid(let waarheid): self = .waarheid(waarheid)
    case .getal(let getal, _): self = .getal(getal)
    case .tekst(let tekst): self = .tekst(tekst)
    case .lijst(let leden): self = .lijst(leden.map(Kaal.init))
    case .object(let velden):
      self = .object(Dictionary(uniqueKeysWithValues: velden.map { ($0.naam, Kaal($0.waarde)) }))
    }
  }
}

extension Kaal: ExpressibleByStringLiteral, ExpressibleByFloatLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByBooleanLiteral, ExpressibleByNilLiteral, ExpressibleByArrayLiteral,
  ExpressibleByDictionaryLiteral
{
  init(stringLiteral tekst: String) { self = .tekst(tekst) }
  init(floatLiteral getal: Double) { self = .getal(getal) }
  init(integerLiteral getal: Int) { self = .getal(Double(getal)) }
  init(booleanLiteral waarheid: Bool) { self = .waarheid(waarheid) }
  init(nilLiteral: ()) { self = .niets }
  init(arrayLiteral leden: Kaal...) { self = .lijst(leden) }
  init(dictionaryLiteral velden: (String, Kaal)...) {
    self = .object(Dictionary(uniqueKeysWithValues: velden))
  }
}
