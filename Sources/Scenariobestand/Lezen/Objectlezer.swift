import Bestandsvorm
import BusinessCase
import Taal

/// Reads an object strictly: every key must be asked for, every value must be what was asked.
///
/// What is wrong goes into the error book and the value becomes nil, so that reading goes on.
struct Objectlezer {
  let knoop: Knoop
  let pad: String
  let boek: Foutenboek
  private let velden: [Veld]
  /// In order of asking; a list, because there are few and a message names them.
  private var gevraagd: [String] = []

  /// Nil, with an error in the book, when the value is not an object.
  init?(_ knoop: Knoop, pad: String, boek: Foutenboek) {
    guard case .object(let velden) = knoop.waarde else {
      boek.noteer(bij: knoop, pad: pad, verwacht: "een object tussen { en }")
      return nil
    }
    self.knoop = knoop
    self.pad = pad
    self.boek = boek
    self.velden = velden
  }

  /// The value of a key; nil when the key is absent or `null`.
  mutating func knoop(_ naam: String) -> Knoop? {
    gevraagd.append(naam)
    guard let waarde = velden.first(where: { $0.naam == naam })?.waarde else { return nil }
    if case .niets = waarde.waarde { return nil }
    return waarde
  }

  /// The same, but its absence is an error.
  mutating func verplicht(_ naam: String, _ verwacht: @autoclosure () -> String) -> Knoop? {
    if let waarde = knoop(naam) { return waarde }
    if boek.isZonderBasis(knoop.plek.bestand) { return nil }
    boek.noteer(bij: knoop, pad: pad, gevonden: "\"\(naam)\" ontbreekt", verwacht: verwacht())
    return nil
  }

  /// All keys that are there, for objects whose keys are data.
  mutating func alleVelden() -> [Veld] {
    gevraagd += velden.map(\.naam)
    return velden
  }

  /// Makes keys known that are read only where they occur.
  mutating func vraagNaar(_ namen: [String]) { gevraagd += namen }

  func pad(naar naam: String) -> String { pad.isEmpty ? naam : "\(pad).\(naam)" }

  /// Reports the keys that nobody asked for, each with the nearest key that is known.
  func sluitAf() {
    guard velden.count(where: { gevraagd.contains($0.naam) }) < velden.count else { return }
    let bekend = Set(gevraagd).sorted()
    for veld in velden where !gevraagd.contains(veld.naam) && !boek.isVol {
      boek.noteer(
        Leesfout(
          plek: veld.plek, bestand: veld.plek.bestand, pad: pad,
          gevonden: "onbekende sleutel \"\(veld.naam.ingekort)\"",
          verwacht: "een van: \(bekend.joined(separator: ", "))",
          bedoeld: dichtstbijzijnde(veld.naam.ingekort, in: bekend)))
    }
  }
}

/// Whether a key must be there.
enum Plicht {
  case verplicht, optioneel
}

extension Objectlezer {
  mutating func knoop(_ naam: String, _ plicht: Plicht, _ verwacht: @autoclosure () -> String) -> Knoop? {
    plicht == .verplicht ? verplicht(naam, verwacht()) : knoop(naam)
  }

  mutating func tekst(_ naam: String, _ plicht: Plicht = .optioneel) -> String? {
    knoop(naam, plicht, Self.alsTekst).flatMap { tekst($0, pad(naar: naam)) }
  }

  /// A value as text, with something in it to read.
  func tekst(_ waarde: Knoop, _ pad: @autoclosure () -> String) -> String? {
    guard case .tekst(let tekst) = waarde.waarde else {
      boek.noteer(bij: waarde, pad: pad(), verwacht: Self.alsTekst)
      return nil
    }
    guard !tekst.unicodeScalars.contains(where: \.isBesturing) else {
      boek.noteer(
        bij: waarde, pad: pad(), gevonden: "een tekst met een besturingsteken", verwacht: "gewone letters")
      return nil
    }
    guard tekst.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else {
      boek.noteer(bij: waarde, pad: pad(), gevonden: "een lege tekst", verwacht: "ten minste één teken")
      return nil
    }
    return tekst
  }

  private static let alsTekst = "een tekst tussen aanhalingstekens"

  mutating func waarheid(_ naam: String) -> Bool? {
    guard let waarde = knoop(naam) else { return nil }
    guard case .waarheid(let waarheid) = waarde.waarde else {
      boek.noteer(bij: waarde, pad: pad(naar: naam), verwacht: "true of false")
      return nil
    }
    return waarheid
  }

  /// One word of a fixed list.
  mutating func keuze<Keuze: CaseIterable & RawRepresentable<String>>(
    _ naam: String, _ plicht: Plicht, als _: Keuze.Type = Keuze.self, uit keuzes: [Keuze]? = nil
  ) -> Keuze? {
    if let keuze = keuze(naam, als: Keuze.self),
      keuzes?.contains(where: { $0.rawValue == keuze.rawValue }) != false
    {
      gevraagd.append(naam)
      return keuze
    }
    return keuze(naam, plicht, uit: (keuzes ?? Array(Keuze.allCases)).map(\.rawValue)).flatMap(
      Keuze.init(rawValue:))
  }

  /// The word when it is right, without building the list of words that a message would need.
  private func keuze<Keuze: RawRepresentable<String>>(_ naam: String, als _: Keuze.Type) -> Keuze? {
    guard case .tekst(let tekst) = velden.first(where: { $0.naam == naam })?.waarde.waarde else { return nil }
    return Keuze(rawValue: tekst)
  }

  /// - Parameter ongeachtHoofdletters: for words that people write both ways.
  mutating func keuze(
    _ naam: String, _ plicht: Plicht, uit woorden: [String], ongeachtHoofdletters: Bool = false
  ) -> String? {
    var verwacht: String { "een van: \(woorden.joined(separator: ", "))" }
    guard let waarde = knoop(naam, plicht, verwacht) else { return nil }
    guard case .tekst(let tekst) = waarde.waarde else {
      boek.noteer(bij: waarde, pad: pad(naar: naam), verwacht: verwacht)
      return nil
    }
    if let woord = woorden.first(where: { $0 == tekst }) { return woord }
    if ongeachtHoofdletters, let woord = woorden.first(where: { $0.lowercased() == tekst.lowercased() }) {
      return woord
    }
    // Of one or two letters every other word is near.
    let bedoeld = tekst.count > 2 ? dichtstbijzijnde(tekst.ingekort, in: woorden) : nil
    boek.noteer(bij: waarde, pad: pad(naar: naam), verwacht: verwacht, bedoeld: bedoeld)
    return nil
  }

  mutating func lijst(_ naam: String, _ plicht: Plicht, _ verwacht: String) -> [(knoop: Knoop, pad: String)]?
  {
    guard let waarde = knoop(naam, plicht, verwacht) else { return nil }
    guard case .lijst(let leden) = waarde.waarde else {
      boek.noteer(bij: waarde, pad: pad(naar: naam), verwacht: verwacht)
      return nil
    }
    let begin = pad(naar: naam)
    return leden.enumerated().map { ($1, "\(begin)[\($0)]") }
  }

  mutating func object(_ naam: String, _ plicht: Plicht = .optioneel) -> Objectlezer? {
    let verwacht = "een object tussen { en }"
    return knoop(naam, plicht, verwacht).flatMap { Objectlezer($0, pad: pad(naar: naam), boek: boek) }
  }
}

extension Unicode.Scalar {
  /// Could ring the bell of a terminal or recolour it; a line end or tab only makes space.
  fileprivate var isBesturing: Bool {
    // Control characters are those below the space and from delete to U+009F; looking them up costs more than all else.
    (value < 0x20 || 0x7F...0x9F ~= value) && self != "\n" && self != "\r" && self != "\t"
  }
}
