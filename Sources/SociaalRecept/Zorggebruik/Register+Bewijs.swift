import BusinessCase

/// What the register has of measured care use.
package struct Bewijsgegevens: Sendable {
  package let casussen: [Meetcasus]
  /// Up to which day it is known.
  package let peildatum: Datum
  /// The register, in which state.
  package let bron: Registerbron
}

extension Register {
  /// Care that was counted, with who waited and who was helped when, and what was claimed.
  ///
  /// - Throws: `uitgaveGewist` when somebody in the uitgave has since taken back their consent or was erased: the same
  ///   figure cannot be made again, and another one would tell what they used.
  package func bewijsgegevens(
    _ blik: Blik, voor opdracht: String, door handeling: Handeling?
  ) throws(Registerfout) -> Bewijsgegevens {
    func nu() throws(Registerfout) -> Bewijsgegevens { try bewijsgegevens() }
    return try lees(blik, .bewijs, opdracht, handeling, nu: nu, aantal: \.casussen.count) {
      zitting, uitgave throws(Registerfout) in
      var casussen: [Meetcasus] = []
      for casus in try zitting.casussen(uitgave) {
        var tellingen: [Meettelling] = []
        for telling in casus.zorggebruik {
          guard let tekst = try zitting.database.gebruikstekst(telling.gebruik) else {
            throw .uitgaveGewist(uitgave.nummer)
          }
          tellingen += telling.meettellingen(tekst)
        }
        casussen.append(Meetcasus(casus.regel, casus.afwezig, tellingen, casus.beoordeling))
      }
      return Bewijsgegevens(
        casussen: casussen, peildatum: uitgave.op.datum,
        bron: .voorBewijs(self.pad, uitgave.stand, false, uitgave.nummer))
    }.gelezen
  }

  private func bewijsgegevens() throws(Registerfout) -> Bewijsgegevens {
    let isFictief = try instellingen().fictief
    return try database.inTransactie(als: .lezen, try bewijsgegevens(isFictief: isFictief))
  }

  private func bewijsgegevens(isFictief: Bool) throws(Registerfout) -> Bewijsgegevens {
    var gemeten: [Casusnummer: (afwezig: [Range<Int>], tellingen: [Meettelling], Beoordeling?)] = [:]
    try Logboek(database: database).casussen(waar: .gemeten) { casus throws(Registerfout) in
      var tellingen: [Meettelling] = []
      for telling in casus.zorggebruik {
        if let tekst = try database.gebruikstekst(telling.gebruik) {
          tellingen += telling.meettellingen(tekst)
        }
      }
      gemeten[casus.nummer] = (casus.afwezig, tellingen, try casus.beoordeling(isFictief))
    }
    let regels = try opgeslagen(try database.rijen(Casusregel.self, "ORDER BY \(Casusregel.Kolom.nummer)"))
      .filter { $0.status != .foutieveInvoer && !$0.isVernietigd }
    let stand = try opgeslagen(try Logboek(database: database).stand())
    return Bewijsgegevens(
      casussen: regels.map {
        let meting = gemeten[$0.nummer]
        return Meetcasus($0, meting?.afwezig ?? [], meting?.tellingen ?? [], meting?.2)
      },
      peildatum: regels.map(\.laatste).max() ?? Datum(dagnummer: 0),
      bron: .voorBewijs(pad, stand, isFictief, nil))
  }

}

extension Database {
  /// The numbers of a count; nil when they were erased.
  fileprivate func gebruikstekst(_ nummer: Tekstnummer) throws(Registerfout) -> Gebruikstekst? {
    try opgeslagen(
      try rijen(Tekstrij.self, "WHERE \(Tekstrij.Kolom.nummer) = ?", [.init(nummer)])
    ).first.flatMap { Gebruikstekst($0.tekst) }
  }
}

extension Zorggebruik {
  fileprivate func meettellingen(_ tekst: Gebruikstekst) -> [Meettelling] {
    tekst.posten.map {
      Meettelling(
        bron: bron.rawValue, rang: Bron.allCases.firstIndex(of: bron) ?? 0,
        dagen: venster.van.dagnummer..<venster.tot.dagnummer, post: $0.post, aantal: $0.aantal,
        opDagen: $0.dagen?.map(\.dagnummer))
    }
  }
}

extension Meetcasus {
  fileprivate init(
    _ regel: Casusregel, _ afwezig: [Range<Int>], _ tellingen: [Meettelling], _ beoordeling: Beoordeling?
  ) {
    self.init(
      persoon: regel.bewoner.nummer, prioriteit: regel.prioriteit.rawValue, leeftijd: regel.leeftijd,
      verwezen: regel.aangemeld.dagnummer, geholpen: regel.hulp?.dagnummer, einde: regel.gesloten?.dagnummer,
      afwezig: afwezig, tellingen: tellingen, beoordeling: beoordeling)
  }
}

extension Casus {
  /// When no help came for another reason than that there was no room: who was away did not wait for us.
  var afwezig: [Range<Int>] {
    verloop.pauzes.filter { $0.reden == .bewonerAfwezig || $0.reden == .anders }.compactMap {
      $0.van < $0.tot ? $0.van.dagnummer..<$0.tot.dagnummer : nil
    }
      + (verloop.wachtSinds.flatMap { sinds in
        verloop.reden == .bewonerAfwezig || verloop.reden == .anders
          ? [sinds.dagnummer..<sinds.dagnummer + 100_000] : nil
      } ?? [])
  }
}

extension Registerbron {
  fileprivate static func voorBewijs(_ pad: String, _ stand: Stand, _ isFictief: Bool, _ uitgave: Int?)
    -> Registerbron
  {
    var bron = Registerbron(
      bestand: pad, gebeurtenissen: stand.nummer, vingerafdruk: stand.vingerafdruk, isFictief: isFictief,
      populatie: Populatie([]), nietBeoordeeld: 0, claims: [], achterstand: [])
    bron.uitgave = uitgave
    return bron
  }
}
