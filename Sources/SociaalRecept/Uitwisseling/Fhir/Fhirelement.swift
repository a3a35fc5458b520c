import Bestandsvorm

/// A value in a FHIR file, and the way to it: `entry[2].resource.name[0].text`.
struct Fhirelement {
  let knoop: Knoop
  let pad: String

  /// What stands under a name; nil when nothing does.
  subscript(naam: String) -> Fhirelement? {
    guard let knoop = knoop[naam] else { return nil }
    if case .niets = knoop.waarde { return nil }
    return Fhirelement(knoop: knoop, pad: pad.isEmpty ? naam : "\(pad).\(naam)")
  }

  /// The members of a list; what is no list counts as its only member.
  var leden: [Fhirelement] {
    guard case .lijst(let leden) = knoop.waarde else { return [self] }
    return leden.enumerated().map { Fhirelement(knoop: $1, pad: "\(pad)[\($0)]") }
  }

  /// The text that stands here, if one does.
  var tekst: String? {
    if case .tekst(let tekst) = knoop.waarde { tekst } else { nil }
  }

  var waarheid: Bool? {
    if case .waarheid(let waarheid) = knoop.waarde { waarheid } else { nil }
  }

  /// The code within a CodeableConcept that is of this system.
  func code(_ stelsel: String) -> Fhirelement? {
    self["coding"]?.leden.first { $0["system"]?.tekst == stelsel }?["code"]
  }

  /// Whether an Identifier is one that may not be kept.
  var isBsn: Bool {
    if let stelsel = self["system"]?.tekst, Fhirwoorden.bsn.contains(stelsel) { return true }
    return self["value"]?.tekst.map { Burgerservicenummer.komtVoor(in: $0) } ?? false
  }
}

extension Knoop {
  /// Whether two values are equal, wherever they stand.
  func zegtHetzelfde(als ander: Knoop) -> Bool {
    switch (waarde, ander.waarde) {
    case (.tekst(let een), .tekst(let twee)): een == twee
    case (.waarheid(let een), .waarheid(let twee)): een == twee
    case (.getal(let een, _), .getal(let twee, _)): een == twee
    case (.lijst(let een), .lijst(let twee)):
      een.count == twee.count && zip(een, twee).allSatisfy { $0.zegtHetzelfde(als: $1) }
    case (.object(let een), .object(let twee)):
      een.count == twee.count
        && een.allSatisfy { veld in ander[veld.naam].map { veld.waarde.zegtHetzelfde(als: $0) } ?? false }
    default: false
    }
  }
}

extension Fhirelement? {
  /// The members of a list that may be missing.
  var leden: [Fhirelement] { self?.leden ?? [] }
}

extension Fhirelement {
  /// Whether what has a `period` held on a day.
  func gold(op dag: Datum) -> Bool {
    guard let periode = self["period"] else { return true }
    if let begin = periode["start"]?.dagtekst, begin > dag.iso.prefix(begin.count) { return false }
    if let einde = periode["end"]?.dagtekst, einde < dag.iso.prefix(einde.count) { return false }
    return true
  }

  /// Whether it ended before a day.
  func wasVoorbij(op dag: Datum) -> Bool {
    guard let einde = self["period"]?["end"]?.dagtekst else { return false }
    return einde < dag.iso.prefix(einde.count)
  }

  /// The date of a dateTime as it was written, whole or up to its month or year; those compare as texts.
  private var dagtekst: Substring? { tekst?.prefix { $0 != "T" } }
}
