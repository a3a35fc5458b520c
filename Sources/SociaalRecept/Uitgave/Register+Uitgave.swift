import BusinessCase

/// With whose eyes figures of a register are read.
package enum Blik: Sendable, Hashable {
  /// For others: of real casussen the frozen uitgave.
  case uitgave
  /// For whoever works with the register, and not to be shared: the present.
  case intern
}

/// Which state of the register figures were made of, for whoever shows them.
package enum Registerblik: Sendable, Hashable {
  /// Everything is invented; nobody needs to be protected.
  case verzonnen
  case uitgave(Uitgave)
  case intern

  /// The number of the uitgave, when it is one.
  package var uitgave: Int? { if case .uitgave(let uitgave) = self { uitgave.nummer } else { nil } }
  /// The day that its waits are counted up to.
  package var peildatum: Datum? { if case .uitgave(let uitgave) = self { uitgave.op.datum } else { nil } }
}

extension Register {
  /// The assessed casussen for the engine, and in which state of the register they are. Of real casussen it is written down
  /// who read them, for what, and how many.
  ///
  /// - Parameters:
  ///   - deel: what the figures are about: `onderzoek`, or `geld`.
  ///   - opdracht: what they are read for.
  ///   - handeling: who asks; nil will do for an invented register.
  package func onderzoekscasussen(
    _ blik: Blik, _ deel: Uitgavedeel, voor opdracht: String, door handeling: Handeling?
  ) throws(Registerfout) -> Registercasussen {
    try lees(blik, deel, opdracht, handeling, nu: onderzoekscasussen, aantal: \.beoordelingen.count) {
      zitting, uitgave throws(Registerfout) in try zitting.casussen(uitgave, bestand: self.pad)
    }.gelezen
  }

  /// The same of the chain.
  package func ketengegevens(
    _ blik: Blik, voor opdracht: String, door handeling: Handeling?
  ) throws(Registerfout) -> (gelezen: Ketengegevens, blik: Registerblik) {
    try lees(blik, .keten, opdracht, handeling, nu: ketengegevens, aantal: \.casussen.count) {
      zitting, uitgave throws(Registerfout) in
      let casussen = try zitting.casussen(uitgave)
      return Ketengegevens(
        casussen.map(\.regel), casussen.flatMap(\.delen), try zitting.instellingen(uitgave))
    }
  }

  /// The same for waits, with the norms that they are held against.
  package func wachtgegevens(
    _ blik: Blik, per indeling: Wachtoverzicht.Indeling?, voor opdracht: String, door handeling: Handeling?
  ) throws(Registerfout) -> (gelezen: Wachtgegevens, blik: Registerblik) {
    func nu() throws(Registerfout) -> Wachtgegevens {
      Wachtgegevens(casussen: try alleCasussen(), instellingen: try instellingen())
    }
    return try lees(blik, Uitgavedeel(indeling), opdracht, handeling, nu: nu, aantal: \.casussen.count) {
      zitting, uitgave throws(Registerfout) in
      Wachtgegevens(
        casussen: try zitting.casussen(uitgave).map(\.regel), instellingen: try zitting.instellingen(uitgave))
    }
  }

  /// The same of what changed for residents.
  package func effecten(
    _ blik: Blik, voor opdracht: String, door handeling: Handeling?
  ) throws(Registerfout) -> (gelezen: [Effect], blik: Registerblik) {
    try lees(
      blik, .effect, opdracht, handeling, nu: effecten,
      aantal: \.gemeten
    ) { zitting, uitgave throws(Registerfout) in
      let casussen = try zitting.casussen(uitgave)
      return Effect.Maat.allCases.map { maat in
        Effect(maat, casussen.compactMap { $0.metingen[maat].map { (voor: $0.voor, na: $0.na) } })
      }
    }
  }

  /// The same of how it went.
  package func afloop(
    _ blik: Blik, _ deel: Afloop.Deel, voor opdracht: String, door handeling: Handeling?
  ) throws(Registerfout) -> (gelezen: Afloop, blik: Registerblik) {
    let kaart = try aanbod()
    func nu() throws(Registerfout) -> [Afloopcasus] { try afloopcasussen() }
    let (casussen, blik) = try lees(blik, Uitgavedeel(deel), opdracht, handeling, nu: nu, aantal: \.count) {
      zitting, uitgave throws(Registerfout) in try zitting.casussen(uitgave).map(\.afloop)
    }
    return (Afloop(casussen, aanbod: kaart, isAfgeschermd: blik.uitgave != nil), blik)
  }

  func lees<Gegevens>(
    _ blik: Blik, _ deel: Uitgavedeel, _ opdracht: String, _ handeling: Handeling?,
    nu: () throws(Registerfout) -> Gegevens, aantal: (Gegevens) -> Int,
    van: (Zitting, Uitgave) throws(Registerfout) -> Gegevens
  ) throws(Registerfout) -> (gelezen: Gegevens, blik: Registerblik) {
    if try instellingen().fictief { return (try nu(), .verzonnen) }
    guard let handeling else { throw .leeg(veld: "wie") }
    if blik == .intern {
      let gelezen = try nu()
      try legInzageVast("\(opdracht), intern", aantal: aantal(gelezen), handeling)
      return (gelezen, .intern)
    }
    return try doe(handeling) { zitting throws(Registerfout) in
      let uitgave = try zitting.uitgave(deel)
      let gelezen = try van(zitting, uitgave)
      try zitting.legInzageVast("\(opdracht), uitgave \(uitgave.nummer)", aantal: aantal(gelezen))
      return (gelezen, .uitgave(uitgave))
    }
  }
}

extension [Effect] {
  /// Casussen that were measured at all, on the measure that most of them were.
  fileprivate var gemeten: Int { map { $0.paren + $0.ontbreekt }.max() ?? 0 }
}

/// What waits are counted from.
package struct Wachtgegevens: Sendable {
  package let casussen: [Casusregel]
  package let instellingen: Instellingen
}

extension Zitting {
  func casussen(_ uitgave: Uitgave) throws(Registerfout) -> [Uitgavecasus] {
    try casussen([uitgave])[0]
  }

  /// The casussen of each of these uitgaven, in order of number.
  private func casussen(_ uitgaven: [Uitgave]) throws(Registerfout) -> [[Uitgavecasus]] {
    let opVolgorde = uitgaven.indices.sorted { uitgaven[$0].nummer < uitgaven[$1].nummer }
    var casussen = Array(repeating: [Uitgavecasus](), count: uitgaven.count)
    try Logboek(database: database).verlopen(op: opVolgorde.map { uitgaven[$0].stand.nummer }) {
      _, standen in
      for (plaats, stand) in zip(opVolgorde, standen) { if let stand { casussen[plaats].append(stand) } }
    }
    return casussen
  }

  /// With the breakdowns of the uitgaven in which they stand; one that may stand in none yet is empty.
  fileprivate func casussen(_ uitgave: Uitgave, bestand: String) throws(Registerfout) -> Registercasussen {
    let delen = Indeling.allCases.map { Uitgavedeel($0) } + [.toets]
    let geldend = try geldend(delen)
    let uitgaven = delen.map { geldend[$0] ?? uitgave }
    let gelezen = try casussen([uitgave] + uitgaven)
    let eigen = gelezen[0]
    func eerdere(_ plaats: Int, isErAltijd: Bool = false) -> Registerbron.Eerder? {
      let isEr = isErAltijd || geldend[delen[plaats]] != nil
      guard !isEr || uitgaven[plaats] != uitgave else { return nil }
      let casussen = isEr ? gelezen[plaats + 1] : []
      return Registerbron.Eerder(
        uitgave: uitgaven[plaats].nummer, beoordelingen: casussen.compactMap(\.beoordeling),
        claims: casussen.flatMap(\.claims), populatie: Populatie(casussen.compactMap(\.lid)))
    }
    let populatie = Populatie(eigen.compactMap(\.lid))
    let beoordelingen = eigen.compactMap(\.beoordeling)
    var bron = Registerbron(
      bestand: bestand, gebeurtenissen: uitgave.stand.nummer, vingerafdruk: uitgave.stand.vingerafdruk,
      isFictief: false, populatie: populatie, nietBeoordeeld: populatie.aantal - beoordelingen.count,
      claims: eigen.flatMap(\.claims), achterstand: [])
    bron.uitgave = uitgave.nummer
    for (plaats, indeling) in Indeling.allCases.enumerated() { bron.indelingen[indeling] = eerdere(plaats) }
    bron.toets = eerdere(Indeling.allCases.count, isErAltijd: true)
    return Registercasussen(beoordelingen: beoordelingen, bron: bron)
  }

  /// What was set when the uitgave was made: with another norm the same casussen would give another figure.
  fileprivate func instellingen(_ uitgave: Uitgave) throws(Registerfout) -> Instellingen {
    var instellingen = Instellingen()
    try Logboek(database: database).aantekeningen(.ingesteld) { aantekening, rij throws(Registerfout) in
      guard case .ingesteld(let sleutel, let waarde) = aantekening, rij.nummer < uitgave.stand.nummer else {
        return
      }
      try instellingen.neemOver(Instellingrij(sleutel: sleutel, waarde: waarde))
    }
    return instellingen
  }
}
