import Bestandsvorm
import BusinessCase
import Taal

/// The form on which a practice judges its claims, and what it answered.
package enum Toetskolom: String, Sendable, Hashable, CaseIterable {
  case casus, regel, patient, claim, antwoord, aantal, kans, reden, naam

  /// What the practice fills in.
  package static let ingevuld: [Toetskolom] = [.antwoord, .aantal, .kans, .reden, .naam]
}

/// The four answers on the form.
package enum Toetsantwoord: String, Sendable, Hashable, CaseIterable {
  case klopt
  case deels = "klopt-deels"
  case kloptNiet = "klopt-niet"
  case kanNiet = "kan-ik-niet-beoordelen"

  package var naam: String {
    switch self {
    case .klopt: "klopt"
    case .deels: "klopt deels"
    case .kloptNiet: "klopt niet"
    case .kanNiet: "kan ik niet beoordelen"
    }
  }

  /// As people write it on a form: with spaces or dashes, in any case.
  package init?(_ tekst: String) {
    let woord = tekst.lowercased().split { $0 == " " || $0 == "-" || $0 == "_" }.joined(separator: "-")
    guard let antwoord = Self(rawValue: woord) else { return nil }
    self = antwoord
  }
}

extension Praktijkvraag {
  /// Enough for who treated somebody: "J.V., geboren in 1960, verwezen op 5-2-2022".
  package var herkenning: String {
    [initialen, geboortejaar.map { "geboren in \($0)" }, "verwezen op \(verwezenOp)"].compactMap(\.self)
      .joined(separator: ", ")
  }

  /// What is claimed, in a sentence.
  package var claim: String { vraag.regel.regel.zin + (vraag.omschrijving.map { " (\($0))" } ?? "") }
}

extension [Praktijkvraag] {
  /// Those of one practice, however its name was typed; and the names of all.
  package func van(_ praktijk: String) -> [Praktijkvraag] {
    filter { $0.praktijk.map(Praktijkvraag.sleutel) == Praktijkvraag.sleutel(praktijk) }
  }

  package var praktijken: [String] {
    Set(compactMap(\.praktijk)).sorted()
  }

  /// The form as a table: the practice fills in the last columns.
  package var alsCsv: [UInt8] {
    schrijfCsv(
      koppen: Toetskolom.allCases.map(\.rawValue),
      rijen: map { vraag in
        Toetskolom.allCases.map { kolom in
          switch kolom {
          case .casus: .geheel(vraag.vraag.casus.nummer)
          case .regel: .geheel(vraag.vraag.regel.nummer)
          case .patient: .tekst(vraag.herkenning)
          case .claim: .tekst(vraag.claim)
          case .antwoord, .aantal, .kans, .reden, .naam: .leeg
          }
        }
      })
  }
}

/// One answer of the form.
package struct Toetsregel: Sendable, Hashable {
  package let casus: Casusnummer
  package let regel: Int
  package let antwoord: Toetsantwoord
  package let aantal: Double?
  package let kans: Kans?
  package let reden: String?
  /// Who judged.
  package let naam: String
  package let plek: Plek
}

/// Reads a form that a practice filled in. Rows without an answer are left.
///
/// - Throws: everything that is wrong, with its place.
package func leesToetsantwoorden(_ bytes: [UInt8], bestand naam: String) throws(Inleesfouten) -> [Toetsregel]
{
  let (bestand, fouten) = leesCsv(bytes, bestand: naam)
  var boek = Inleesboek(naam, fouten)
  var regels: [Toetsregel] = []
  if let bestand {
    let kolommen = Dictionary(
      uniqueKeysWithValues: Toetskolom.allCases.compactMap { kolom in
        bestand.kolom(kolom.rawValue).map { (kolom, $0) }
      })
    for kolom in [Toetskolom.casus, .regel, .antwoord, .naam] where kolommen[kolom] == nil {
      boek.noteer(
        bestand.koppen.first?.plek ?? Plek(bestand: naam, regel: 1, kolom: 1), "",
        "er is geen kolom \(kolom.rawValue)",
        verwacht: "het formulier zoals recept het maakte")
    }
    if boek.fouten.isEmpty {
      for rij in bestand.rijen {
        var lezer = Toetsrij(rij: rij.map(\.zonderFormulewacht), kolommen: kolommen, boek: boek)
        if let regel = lezer.lees() { regels.append(regel) }
        boek = lezer.boek
      }
    }
  }
  try boek.sluit()
  return regels
}

private struct Toetsrij {
  let rij: [Csvcel]
  let kolommen: [Toetskolom: Int]
  var boek: Inleesboek

  mutating func lees() -> Toetsregel? {
    guard let woord = tekst(.antwoord) else {
      for kolom in [Toetskolom.aantal, .kans, .reden] where tekst(kolom) != nil {
        fout(kolom, "er staat iets bij, maar geen antwoord", "een antwoord, of niets")
      }
      return nil
    }
    let antwoord = Toetsantwoord(woord)
    if antwoord == nil {
      fout(
        .antwoord, "\"\(woord.ingekort)\" is geen antwoord",
        "een van: \(Toetsantwoord.allCases.map(\.naam).joined(separator: ", "))")
    }
    let (casus, regel) = (nummer(.casus), nummer(.regel))
    let aantal = getal(.aantal, Zorgregelveld.hoeveelheden)
    let kans = getal(.kans, 0...1).flatMap { Kans($0) }
    let naam = tekst(.naam)
    if naam == nil { fout(.naam, "dit is leeg", "de naam van wie oordeelt") }
    if antwoord == .deels, aantal == nil, kans == nil {
      fout(.antwoord, "klopt deels, maar hoeveel is niet gezegd", "bij klopt deels een aantal of een kans")
    }
    if antwoord == .kloptNiet, tekst(.reden) == nil {
      fout(.reden, "dit is leeg", "bij klopt niet een reden in woorden")
    }
    guard let antwoord, let casus, let regel, let naam else { return nil }
    return Toetsregel(
      casus: Casusnummer(casus), regel: regel, antwoord: antwoord, aantal: aantal, kans: kans,
      reden: tekst(.reden),
      naam: naam, plek: plek(.casus))
  }

  private func tekst(_ kolom: Toetskolom) -> String? {
    let tekst = kolommen[kolom].map { rij[$0].tekst.zonderRand } ?? ""
    return tekst.isEmpty ? nil : tekst
  }

  private mutating func nummer(_ kolom: Toetskolom) -> Int? {
    if let nummer = tekst(kolom).flatMap({ Int($0) }), nummer > 0 { return nummer }
    fout(
      kolom, "\"\((tekst(kolom) ?? "").ingekort)\" is geen nummer",
      "een nummer zoals het op het formulier stond")
    return nil
  }

  private mutating func getal(_ kolom: Toetskolom, _ bereik: ClosedRange<Double>) -> Double? {
    guard let tekst = tekst(kolom) else { return nil }
    if let getal = kommagetal(tekst), bereik.contains(getal) { return getal }
    fout(
      kolom, "\"\(tekst.ingekort)\" past hier niet",
      "een getal van \(leesbaar(bereik.lowerBound)) tot en met \(leesbaar(bereik.upperBound)), zoals 0,5")
    return nil
  }

  private func plek(_ kolom: Toetskolom) -> Plek {
    kolommen[kolom].map { rij[$0].plek } ?? Plek(bestand: boek.bestand, regel: 1, kolom: 1)
  }

  private mutating func fout(_ kolom: Toetskolom, _ gevonden: String, _ verwacht: String) {
    boek.noteer(plek(kolom), kolom.rawValue, gevonden, verwacht: verwacht)
  }
}

/// What a form did: how many claims were judged, left untested by this party, or were known already.
package struct Toetsverslag: Sendable, Hashable {
  package var getoetst = 0
  package var onthouden = 0
  package var bekend = 0
}

extension Zitting {
  /// Takes over the answers of a practice; each stands in the journal under the name of who judged. The same form read again adds
  /// nothing.
  package func neemOver(_ regels: [Toetsregel], op: Datum) throws(Registerfout) -> Toetsverslag {
    var verslag = Toetsverslag()
    for regel in regels {
      let wie = try Tekstkeuring.keurNaam(regel.naam, veld: "naam")
      let zitting = als(
        Handeling(
          wie: wie, tijdstip: handeling.tijdstip, vandaag: handeling.vandaag, klokKlopt: handeling.klokKlopt))
      let casus = try zitting.casus(regel.casus)
      let stand = casus.regels.first { $0.beoordeeld.nummer == regel.regel }
      if stand?.toetsingen[.huisarts].map({ $0.oordeel == regel.oordeel }) ?? false
        || regel.antwoord == .kanNiet && casus.onthoudt(.huisarts, regel.regel)
      {
        verslag.bekend += 1
      } else {
        try zitting.toets(
          regel.regel, regel.oordeel, reden: regel.reden, door: .huisarts, op: op, bij: regel.casus)
        if regel.oordeel == nil { verslag.onthouden += 1 } else { verslag.getoetst += 1 }
      }
    }
    return verslag
  }
}

extension Toetsregel {
  /// Nil when the judge cannot say.
  fileprivate var oordeel: Toetsoordeel? {
    switch antwoord {
    case .klopt: .bevestigd
    case .deels: .bijgesteld(aantal: aantal, kans: kans)
    case .kloptNiet: .verworpen
    case .kanNiet: nil
    }
  }
}
