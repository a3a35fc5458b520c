import BusinessCase
import Testing

@testable import SociaalRecept

@Suite("De toets van een praktijk met één formulier")
struct ToetsantwoordenTests {
  /// Five claims of one practice on a finished casus.
  private func proef() throws -> (Proefregister, Casusnummer) {
    let proef = try Proefregister()
    var aanmelding = Aanmelding(op: dag(0))
    aanmelding.persoon = Persoon(naam: "Jan Proef", geboortedatum: Datum("1-10-1950"))
    aanmelding.verwijzer = "Praktijk Noord"
    _ = try proef.register.meldAan(aanmelding, handeling)
    let nummer = Casusnummer(1)
    try proef.doe(
      .aangenomen(op: 1), .gesprek(op: 2), .route(.geenVervolg, op: 3), .teruggekoppeld(op: 4),
      .afgerond(op: 5),
      bij: nummer)
    let claims = (1...5).map { regel in
      Beoordeelderegel(
        nummer: regel,
        regel: Zorgregel(
          soort: .vermeden(.init()), post: .init("huisarts-consult-kort"), hoeveelheid: .eenmalig(4),
          kans: .een))
    }
    try proef.doe(.beoordeeld(claims, op: dag(6)), bij: nummer)
    return (proef, nummer)
  }

  private func vragen(_ proef: Proefregister) throws -> [Praktijkvraag] {
    try proef.register.doe(handeling) { zitting throws(Registerfout) in try zitting.praktijkvragen() }
  }

  private func ingevuld(_ proef: Proefregister) throws -> [UInt8] {
    let antwoorden = [
      "Klopt;;;;Dr. Proef", "klopt deels;2;;de helft;Dr. Proef", "klopt-niet;;;was er al;Dr. Proef",
      "kan ik niet beoordelen;;;;Dr. Proef", ";;;;",
    ]
    let regels = String(decoding: try vragen(proef).alsCsv, as: UTF8.self).split(separator: "\r\n")
    #expect(regels.count == 6 && regels[1].contains("J.P., geboren in 1950, verwezen op 1-10-2021"))
    let gevuld = zip(regels.dropFirst(), antwoorden).map { regel, antwoord in
      "\(regel.dropLast(4))\(antwoord)"
    }
    return Array(([String(regels[0])] + gevuld).joined(separator: "\r\n").utf8)
  }

  private func leesIn(_ bytes: [UInt8], _ proef: Proefregister) throws -> Toetsverslag {
    let regels = try leesToetsantwoorden(bytes, bestand: "toets.csv")
    return try proef.register.doe(handeling) { zitting throws(Registerfout) in
      try zitting.neemOver(regels, op: dag(10))
    }
  }

  @Test(
    "Vier antwoorden in één keer; wie het niet kan beoordelen laat de regel ongetoetst, en wie oordeelde staat in het logboek"
  )
  func inEenKeer() throws {
    let (proef, nummer) = try proef()
    let bytes = try ingevuld(proef)
    #expect(try leesIn(bytes, proef) == Toetsverslag(getoetst: 3, onthouden: 1))
    let casus = try proef.casus(nummer)
    #expect(
      casus.regels.map { $0.toetsingen[.huisarts]?.oordeel.naam } == [
        "bevestigd", "bijgesteld", "verworpen", nil, nil,
      ])
    // Untested by this party, and not asked of it again; the wijkteam still can.
    #expect(casus.teToetsen(door: .huisarts).map(\.beoordeeld.nummer) == [5])
    #expect(casus.teToetsen(door: .wijkteam).map(\.beoordeeld.nummer) == [1, 2, 4, 5])
    if case .vermeden(let claim)? = casus.regels[3].getoetst?.soort { #expect(claim.toets == .geen) }
    let wie = try proef.register.doe(handeling) { zitting throws(Registerfout) in
      try zitting.gebeurtenissen(nummer).filter { [.getoetst, .onthouding].contains($0.feit.soort) }.map(
        \.wie)
    }
    #expect(wie == Array(repeating: "Dr. Proef", count: 4))
    #expect(try leesIn(bytes, proef) == Toetsverslag(bekend: 4))
    #expect(try vragen(proef).count == 1)
  }

  @Test("Eén fout en er verandert niets; alle fouten tegelijk, met hun plaats")
  func fouten() throws {
    let csv =
      "casus;regel;antwoord;aantal;kans;reden;naam\n1;1;misschien;;;;Dr\n1;x;klopt;;;;\n1;2;klopt deels;;;;Dr\n1;3;klopt niet;;;;Dr\n"
    #expect {
      _ = try leesToetsantwoorden(Array(csv.utf8), bestand: "toets.csv")
    } throws: { fout in
      (fout as? Inleesfouten)?.fouten.compactMap { $0.plek?.regel } == [2, 3, 3, 4, 5]
    }
  }
}
