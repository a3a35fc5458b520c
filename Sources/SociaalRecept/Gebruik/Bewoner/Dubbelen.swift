import Taal

/// Residents who may be one. They are shown to somebody who knows, and never made one by the program.
package struct Dubbelen: Sendable, Hashable {
  /// In which they are the same.
  package enum Gelijkenis: String, Sendable, Hashable, CaseIterable {
    case naam, adres, telefoon

    package var woorden: String {
      switch self {
      case .naam: "dezelfde naam en geboortedatum"
      case .adres: "hetzelfde adres en geboortejaar"
      case .telefoon: "hetzelfde telefoonnummer"
      }
    }
  }

  package var gelijkenissen: [Gelijkenis]
  /// The last casus of each, at least two.
  package var casussen: [Casusnummer]
}

/// A resident who is known and may be whom somebody sends in.
package struct Bekende: Sendable, Hashable {
  /// The last casus.
  package var casus: Casusnummer
  /// In which they are the same; empty when that is the name alone.
  package var gelijkenissen: [Dubbelen.Gelijkenis]

  package init(casus: Casusnummer, gelijkenissen: [Dubbelen.Gelijkenis]) {
    (self.casus, self.gelijkenissen) = (casus, gelijkenissen)
  }
}

extension Register {
  /// Who may be whom somebody sends in, before anything is written down: whoever has the same name, or would be named among
  /// the `dubbelen` afterwards.
  package func bekenden(
    als persoon: Persoon, _ handeling: Handeling
  ) throws(Registerfout) -> [Bekende] {
    try bekijk(handeling) { zitting throws(Registerfout) in try zitting.bekenden(als: persoon) }
  }

  /// - Parameter casus: only those that its resident may be one with; nil for all.
  package func dubbelen(
    van casus: Casusnummer? = nil, _ handeling: Handeling
  ) throws(Registerfout) -> [Dubbelen] {
    guard let casus else {
      let dubbelen = try bekijk(handeling) { zitting throws(Registerfout) in try zitting.dubbelen() }
      try legInzageVast("dubbelen", aantal: dubbelen.reduce(0) { $0 + $1.casussen.count }, handeling)
      return dubbelen
    }
    return try doe(handeling) { zitting throws(Registerfout) in
      try zitting.dubbelen(met: [try zitting.casus(casus).bewoner])
    }
  }
}

extension Zitting {
  /// All residents who may be one, in the order of their numbers.
  ///
  /// - Parameter nieuwe: only groups with one of these; nil for all.
  /// - Complexity: O(n) in the residents of the register.
  package func dubbelen(met nieuwe: Set<Bewonernummer>? = nil) throws(Registerfout) -> [Dubbelen] {
    if let nieuwe, nieuwe.isEmpty { return [] }
    let verschillend = try verschillenden()
    var groepen: [String: [Persoonrij]] = [:]
    for rij in try personen("ORDER BY \(Persoonrij.Kolom.bewoner)") {
      for sleutel in rij.persoon.gelijkenissen { groepen[sleutel, default: []].append(rij) }
    }
    var perGroep: [[Bewonernummer]: Set<Dubbelen.Gelijkenis>] = [:]
    for (sleutel, rijen) in groepen where rijen.count > 1 {
      guard let soort = Dubbelen.Gelijkenis.allCases.first(where: { sleutel.hasPrefix($0.rawValue + ":") })
      else { continue }
      for samen in soort == .naam ? rijen.perGeboorte : [rijen] {
        let leden = samen.compactMap(\.bewoner)
        if leden.count > 1, !leden.zijnAllen(verschillend),
          nieuwe.map({ !$0.isDisjoint(with: leden) }) ?? true
        {
          perGroep[leden, default: []].insert(soort)
        }
      }
    }
    var dubbelen: [Dubbelen] = []
    for (leden, soorten) in perGroep {
      var casussen: [Casusnummer] = []
      for lid in leden { if let laatste = try self.casussen(van: lid).last { casussen.append(laatste) } }
      guard casussen.count > 1 else { continue }
      dubbelen.append(
        Dubbelen(
          gelijkenissen: Dubbelen.Gelijkenis.allCases.filter(soorten.contains), casussen: casussen.sorted()))
    }
    return dubbelen.sorted { $0.casussen.lexicographicallyPrecedes($1.casussen) }
  }
}

extension Zitting {
  /// - Complexity: O(n) in the residents of the register, of whom only those of the same year or phone are read.
  fileprivate func bekenden(als persoon: Persoon) throws(Registerfout) -> [Bekende] {
    var gelijk: [Bewonernummer: [Dubbelen.Gelijkenis]] = [:]
    for bewoner in try bekend(persoon) { gelijk[bewoner] = [] }
    let sleutels = Set(persoon.gelijkenissen)
    for rij in sleutels.isEmpty ? [] : try misschien(persoon) {
      let gedeeld = rij.persoon.gelijkenissen.filter(sleutels.contains)
      let soorten = Dubbelen.Gelijkenis.allCases.filter { soort in
        gedeeld.contains { $0.hasPrefix("\(soort.rawValue):") }
          && (soort != .naam || rij.persoon.isGeborenAls(persoon))
      }
      if let bewoner = rij.bewoner, !soorten.isEmpty { gelijk[bewoner] = soorten }
    }
    var bekenden: [Casusnummer: Bekende] = [:]
    for (bewoner, soorten) in gelijk {
      guard let casus = try laatsteCasus(van: bewoner) else { continue }
      bekenden[casus] = Bekende(casus: casus, gelijkenissen: soorten)
    }
    return bekenden.values.sorted { $0.casus < $1.casus }
  }

  /// Whoever was born in the same year, or has a phone number with the same last digits: nobody else can be a double.
  private func misschien(_ persoon: Persoon) throws(Registerfout) -> [Persoonrij] {
    typealias Kolom = Persoonrij.Kolom
    let jaar = persoon.geboren?.jaartal
    func dag(_ maand: Int, _ dag: Int) -> Database.Waarde {
      jaar.flatMap { Datum(jaar: $0, maand: maand, dag: dag) }.map { .init($0) } ?? .niets
    }
    // Whatever stands between the digits.
    let cijfers = persoon.nummer.map { "%" + $0.suffix(8).map(String.init).joined(separator: "%") + "%" }
    return try personen(
      """
      WHERE \(Kolom.geboortejaar) = ? OR \(Kolom.geboortedatum) BETWEEN ? AND ?
        OR \(Kolom.telefoon) LIKE ?
      ORDER BY \(Kolom.bewoner)
      """,
      [jaar.map { .geheel($0) } ?? .niets, dag(1, 1), dag(12, 31), cijfers.map { .tekst($0) } ?? .niets])
  }

  /// Says that the residents of two casussen are not one, so that nobody is asked again.
  package func houdUitElkaar(_ nummer: Casusnummer, _ ander: Casusnummer) throws(Registerfout) {
    let (een, twee) = (try casus(nummer).bewoner, try casus(ander).bewoner)
    guard een != twee else { throw .alEenBewoner(nummer, ander) }
    try schrijf(.verschillend(min(een, twee), max(een, twee)))
  }

  private func verschillenden() throws(Registerfout) -> Set<[Bewonernummer]> {
    var paren: Set<[Bewonernummer]> = []
    try Logboek(database: database).aantekeningen(.verschillend) { aantekening, _ in
      if case .verschillend(let een, let ander) = aantekening { paren.insert([een, ander].sorted()) }
    }
    return paren
  }
}

extension [Bewonernummer] {
  fileprivate func zijnAllen(_ verschillend: Set<[Bewonernummer]>) -> Bool {
    indices.allSatisfy { een in
      self[(een + 1)...].allSatisfy { verschillend.contains([self[een], $0].sorted()) }
    }
  }
}

extension [Persoonrij] {
  /// Residents of one year, by the day that they were born; who is known by the year alone can be any of them.
  fileprivate var perGeboorte: [[Persoonrij]] {
    let dagen = Set(compactMap(\.persoon.geboortedatum)).sorted()
    if dagen.isEmpty { return [self] }
    return dagen.map { dag in filter { $0.persoon.geboren?.past(bij: .dag(dag)) ?? false } }
  }
}

extension Persoon {
  /// What others with the same have in common with this resident.
  fileprivate var gelijkenissen: [String] {
    var sleutels: [String] = []
    if let zoeknaam, let geboren { sleutels.append("naam:\(geboren.jaartal) \(zoeknaam)") }
    if let straat, let geboren { sleutels.append("adres:\(geboren.jaartal) \(straat)") }
    if let nummer { sleutels.append("telefoon:\(nummer)") }
    return sleutels
  }

  fileprivate func isGeborenAls(_ ander: Persoon) -> Bool {
    guard let een = geboren, let twee = ander.geboren else { return false }
    return een.past(bij: twee)
  }

  /// Street and number, as far as the address has a number.
  private var straat: String? {
    let woorden = adres.map { String($0.split(separator: ",").first ?? "").zoekwoorden } ?? []
    return woorden.contains { $0.contains(where: \.isNumber) } ? woorden.joined(separator: " ") : nil
  }

  /// The digits, those of the Netherlands without country.
  fileprivate var nummer: String? {
    guard var cijfers = telefoon?.filter({ $0.isASCII && $0.isNumber }) else { return nil }
    if cijfers.hasPrefix("0031") { cijfers = "0" + cijfers.dropFirst(4) }
    if cijfers.hasPrefix("31"), cijfers.count == 11 { cijfers = "0" + cijfers.dropFirst(2) }
    return cijfers.count >= 8 ? cijfers : nil
  }
}
