import BusinessCase
import Taal

/// What a register may be told about how the team works. All numbers are assumptions until somebody sets them.
package struct Instellingen: Sendable, Hashable {
  /// Days within which something should happen, counted from the aanmelding.
  package enum Norm: String, Sendable, Hashable, CaseIterable {
    case aannemen, contact, gesprek, hulp
    /// From the choice of a route, or the end, to the message back to who referred.
    case terugkoppeling

    /// Its key among the settings; in JSON it is the word alone.
    package var instelling: String { "norm-" + rawValue }

    /// Assumptions: nobody published a norm for Sociaal Recept.
    package var gewoonlijk: Int {
      switch self {
      case .aannemen: 3
      case .contact: 7
      case .gesprek: 14
      case .hulp: 42
      case .terugkoppeling: 14
      }
    }

    package var naam: String {
      switch self {
      case .aannemen: "aannemen"
      case .contact: "eerste contact"
      case .gesprek: "eerste gesprek"
      case .hulp: "start van de hulp"
      case .terugkoppeling: "terugkoppeling"
      }
    }
  }

  package var normen: [Norm: Int] = [:]
  /// Makelaars and the part of town that their pair serves, so that somebody without casussen shows too.
  package var makelaars: [String: Stadsdeel] = [:]
  /// Months after closing that personal data may stay. A proposal; the decision is that of the FG.
  package var bewaarPersoon: Int = 24
  /// Months after closing that pseudonymous facts may stay.
  package var bewaarFeiten: Int = 60
  /// Of each source what its files call the columns that we know under another name.
  package var kolommen: [String: [Kolomkeuze]] = [:]
  /// Everything in this register is invented.
  package var fictief: Bool = false

  /// In days.
  package subscript(norm: Norm) -> Int { normen[norm] ?? norm.gewoonlijk }
}

extension Instellingen {
  private static let makelaarvoor = "makelaar."
  private static let kolomvoor = "kolom."
  static let fictiefsleutel = "fictief"
  package static let ja = "ja"
  package static let nee = "nee"

  package static let sleutels =
    Norm.allCases.map(\.instelling) + [
      "bewaar-persoon", "bewaar-feiten", "makelaar.NAAM", "kolom.HERKOMST.ONZE", fictiefsleutel,
    ]

  /// Sets one value by its key; an empty value takes a makelaar away.
  package mutating func stel(_ sleutel: String, op waarde: String) throws(Registerfout) {
    if let norm = Norm.allCases.first(where: { $0.instelling == sleutel }) {
      normen[norm] = try Self.getal(sleutel, waarde, 0...730, "dagen")
    } else if sleutel == "bewaar-persoon" {
      bewaarPersoon = try Self.getal(sleutel, waarde, 1...240, "maanden")
    } else if sleutel == "bewaar-feiten" {
      bewaarFeiten = try Self.getal(sleutel, waarde, 1...480, "maanden")
    } else if sleutel == Self.fictiefsleutel {
      guard [Self.ja, Self.nee].contains(waarde) else {
        throw .instellingswaarde(sleutel, waarde, verwacht: "ja of nee")
      }
      fictief = waarde == Self.ja
    } else if sleutel.hasPrefix(Self.makelaarvoor), sleutel.count > Self.makelaarvoor.count {
      let naam = try Tekstkeuring.keur(String(sleutel.dropFirst(Self.makelaarvoor.count)), veld: "makelaar")
      makelaars[naam] = try Self.stadsdeel(sleutel, waarde)
    } else if sleutel.hasPrefix(Self.kolomvoor) {
      try stelKolom(sleutel, waarde)
    } else {
      throw .instelling(sleutel, bedoeld: dichtstbijzijnde(sleutel, in: Self.sleutels))
    }
  }

  /// The key under which a choice of a source is kept.
  package static func sleutel(_ keuze: Kolomkeuze, van herkomst: String) -> String {
    "\(kolomvoor)\(herkomst).\(keuze.onze)"
  }

  /// `kolom.praktijk-a.naam`, with what the practice calls it; an empty value takes the choice away.
  private mutating func stelKolom(_ sleutel: String, _ waarde: String) throws(Registerfout) {
    let delen = sleutel.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard delen.count == 3, isHerkomst(delen[1]) else { throw .instelling(sleutel, bedoeld: nil) }
    let anders = kolommen[delen[1], default: []].filter { $0.onze != delen[2] }
    if waarde.isEmpty {
      kolommen[delen[1]] = anders
      return
    }
    do throws(Kolomkeuzefout) {
      var keuze = try Kolomkeuze("\(delen[2])=\(waarde)")
      keuze.isBewaard = true
      kolommen[delen[1]] = anders + [keuze]
    } catch {
      throw .instellingswaarde(sleutel, waarde, verwacht: "de naam van een kolom (\(error.zin))")
    }
  }

  private static func getal(
    _ sleutel: String, _ waarde: String, _ bereik: ClosedRange<Int>, _ eenheid: String
  ) throws(Registerfout) -> Int {
    guard let getal = Int(waarde), bereik.contains(getal) else {
      throw .instellingswaarde(
        sleutel, waarde,
        verwacht: "een heel aantal \(eenheid) van \(bereik.lowerBound) tot en met \(bereik.upperBound)")
    }
    return getal
  }

  private static func stadsdeel(_ sleutel: String, _ waarde: String) throws(Registerfout) -> Stadsdeel? {
    if waarde.isEmpty { return nil }
    guard let stadsdeel = Stadsdeel.allCases.first(where: { $0.rawValue.lowercased() == waarde.lowercased() })
    else {
      let namen = Stadsdeel.allCases.map(\.rawValue).joined(separator: ", ")
      throw .instellingswaarde(
        sleutel, waarde, verwacht: "een stadsdeel: \(namen); of niets om de makelaar weg te halen")
    }
    return stadsdeel
  }

  /// As keys and values, for keeping and showing.
  package var paren: [(sleutel: String, waarde: String)] {
    let vast = Norm.allCases.map { ($0.instelling, String(self[$0])) }
    let overig = [
      ("bewaar-persoon", String(bewaarPersoon)), ("bewaar-feiten", String(bewaarFeiten)),
      (Self.fictiefsleutel, fictief ? Self.ja : Self.nee),
    ]
    let namen = makelaars.sorted { $0.key < $1.key }.map { (Self.makelaarvoor + $0.key, $0.value.rawValue) }
    let keuzes = kolommen.sorted { $0.key < $1.key }.flatMap { herkomst, keuzes in
      keuzes.map { (Self.sleutel($0, van: herkomst), $0.naam) }.sorted { $0.0 < $1.0 }
    }
    return (vast + overig + namen + keuzes).map { (sleutel: $0.0, waarde: $0.1) }
  }
}

/// The name of a source: something that a person can type and a file can hold.
package func isHerkomst(_ naam: String) -> Bool {
  1...40 ~= naam.utf8.count
    && naam.utf8.allSatisfy { teken in
      48...57 ~= teken || 65...90 ~= teken || 97...122 ~= teken || teken == UInt8(ascii: "-")
    } && !Burgerservicenummer.komtVoor(in: naam)
}

extension Instellingen {
  /// Takes over what the file has; what cannot have been set was changed outside the program.
  mutating func neemOver(_ rij: Instellingrij) throws(Registerfout) {
    do throws(Registerfout) { try stel(rij.sleutel, op: rij.waarde) } catch {
      throw .onleesbareInstelling(rij.sleutel)
    }
  }
}

extension Zitting {
  /// Whether everything is invented can be said only while there is nobody: later it would take away the protection of
  /// real residents.
  package func stel(_ sleutel: String, op waarde: String) throws(Registerfout) {
    var proef = Instellingen()
    try proef.stel(sleutel, op: waarde)
    if sleutel == Instellingen.fictiefsleutel, try hoogste() > 0 { throw .fictiefStaatVast }
    try keurKlok()
    try schrijf(.ingesteld(sleutel: sleutel, waarde: waarde))
    try opgeslagen(try database.vervang(Instellingrij(sleutel: sleutel, waarde: waarde)))
  }
}

extension Database {
  fileprivate func instellingen() throws(Registerfout) -> Instellingen {
    var instellingen = Instellingen()
    for rij in try opgeslagen(try rijen(Instellingrij.self)) { try instellingen.neemOver(rij) }
    return instellingen
  }
}

extension Zitting {
  func instellingen() throws(Registerfout) -> Instellingen { try database.instellingen() }
}

extension Register {
  package func instellingen() throws(Registerfout) -> Instellingen { try database.instellingen() }

  package func stel(_ sleutel: String, op waarde: String, _ handeling: Handeling) throws(Registerfout) {
    try doe(handeling) { zitting throws(Registerfout) in try zitting.stel(sleutel, op: waarde) }
  }
}
