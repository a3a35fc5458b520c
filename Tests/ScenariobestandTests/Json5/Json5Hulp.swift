@testable import Scenariobestand

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

/// The numbers of SplitMix64 (Steele, Lea and Flood 2014): the same mutations on every machine.
struct SplitMix64: RandomNumberGenerator {
  var toestand: UInt64

  mutating func next() -> UInt64 {
    toestand &+= 0x9E37_79B9_7F4A_7C15
    var z = toestand
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
