import Bestandsvorm
import BusinessCase

/// A zorgregel, with what a reader of the outcome must know about it.
struct GelezenRegel {
  let regel: Zorgregel
  let meldingen: [Melding]
  let knoop: Knoop
  let pad: String
}

extension Objectlezer {
  /// The zorgregels of a casus or a profile; at most one of them stops the benefits.
  mutating func zorgregels(_ naam: String, _ controle: Postcontrole?) -> [GelezenRegel]? {
    guard let leden = lijst(naam, .verplicht, "een lijst met zorgregels (leeg als er geen zijn)") else {
      return nil
    }
    var heeftStop = false
    return leden.compactMap { lid in
      guard var lezer = Objectlezer(lid.knoop, pad: lid.pad, boek: boek) else { return nil }
      let regel = lezer.zorgregel(controle)
      guard case .tegenslag(_, stopt: true)? = regel?.regel.soort else { return regel }
      if heeftStop {
        boek.noteer(
          bij: lezer.knoop("stopt") ?? lid.knoop, pad: lezer.pad(naar: "stopt"),
          gevonden: "er is al een zorgregel die de baten stopt", verwacht: "hooguit één per casus")
        return nil
      }
      heeftStop = true
      return regel
    }
  }

  /// One zorgregel; the keys are those of the design.
  private mutating func zorgregel(_ controle: Postcontrole?) -> GelezenRegel? {
    let soortwoord = keuze("soort", .verplicht, als: Soortwoord.self)
    let post = post(controle)
    let gelezenHoeveelheid = hoeveelheid()
    let hoeveelheid = gelezenHoeveelheid?.hoeveelheid
    let periode = Periode(
      vanaf: geheel("vanaf", .optioneel, 0...Grens.maanden) ?? 0,
      duur: geheel("duur", .optioneel, 0...Grens.maanden))
    let kans = kans(bij: soortwoord)
    let uitval = fractie("uitval", .optioneel)
    let zekerheid = zekerheid()
    let stopt = waarheid("stopt") ?? false
    let omschrijving = tekst("omschrijving")
    _ = herkomst()
    if stopt, let soortwoord, soortwoord != .tegenslag {
      boek.noteer(
        bij: knoop("stopt") ?? knoop, pad: pad(naar: "stopt"),
        gevonden: "past niet bij een zorgregel van de soort \(soortwoord.rawValue)",
        verwacht: "dit alleen bij de soort tegenslag")
    }
    sluitAf()
    guard let soortwoord, let post, let hoeveelheid, let kans else { return nil }
    var regel = Zorgregel(
      soort: zekerheid.soort(soortwoord, stopt: stopt), post: post, hoeveelheid: hoeveelheid,
      periode: periode, kans: kans.waarde, uitval: uitval?.waarde ?? .nul, omschrijving: omschrijving)
    regel.spreiding[.aantal] = gelezenHoeveelheid?.verdeling
    regel.spreiding[.kans] = kans.verdeling
    regel.spreiding[.toerekening] = zekerheid.toerekening?.verdeling
    regel.spreiding[.uitdoving] = zekerheid.uitdoving?.verdeling
    regel.spreiding[.uitval] = uitval?.verdeling
    return GelezenRegel(
      regel: regel,
      meldingen: zekerheid.overbodig(bij: soortwoord).map {
        .teltNiet(sleutel: $0, soort: soortwoord.rawValue, plek: "\(knoop.plek) \(pad)")
      }, knoop: self.knoop, pad: pad)
  }

  private mutating func post(_ controle: Postcontrole?) -> Kostenpost.ID? {
    guard let id = tekst("post", .verplicht).map({ Kostenpost.ID($0) }) else { return nil }
    if let controle, let knoop = knoop("post"), !boek.isVol, let zin = controle.bezwaar(id) {
      boek.noteer(bij: knoop, pad: pad(naar: "post"), gevonden: zin, verwacht: "")
    }
    return id
  }

  /// Only extra input of the traject is certain when nothing is said.
  private mutating func kans(bij soort: Soortwoord?) -> GelezenFractie? {
    let plicht: Plicht = soort == nil || soort == .inzet ? .optioneel : .verplicht
    let kans = fractie("kans", plicht, buiten: "geen kans")
    return soort == .inzet ? kans ?? GelezenFractie(waarde: .een, verdeling: nil) : kans
  }

  private mutating func hoeveelheid() -> (hoeveelheid: Hoeveelheid, verdeling: Verdeling?)? {
    let aantal = getal("aantal", .verplicht, 0...1_000_000, onzeker: .positief)
    let per = keuze("per", .verplicht, uit: ["eenmalig"] + Tijdseenheid.allCases.map(\.rawValue))
    guard let aantal, let per else { return nil }
    let hoeveelheid: Hoeveelheid =
      Tijdseenheid(rawValue: per).map { .per($0, aantal: aantal.waarde) } ?? .eenmalig(aantal.waarde)
    return (hoeveelheid, aantal.verdeling)
  }

  private mutating func zekerheid() -> Zekerheid {
    Zekerheid(
      toerekening: fractie("toerekening", .optioneel),
      toets: keuze("toets", .optioneel, als: Toets.self),
      getoetstTot: geheel("getoetstTot", .optioneel, 0...Grens.maanden),
      uitdoving: fractie("uitdoving", .optioneel))
  }
}

/// The kinds of line by the word that a file uses for them.
private enum Soortwoord: String, CaseIterable {
  case vermeden, meer, inzet, tegenslag
}

/// How sure a line is, as far as the file says so.
private struct Zekerheid {
  let toerekening: GelezenFractie?
  let toets: Toets?
  let getoetstTot: Int?
  let uitdoving: GelezenFractie?

  func soort(_ woord: Soortwoord, stopt: Bool) -> Zorgregel.Soort {
    switch woord {
    case .vermeden:
      .vermeden(
        .init(
          toerekening: toerekening?.waarde ?? .een, toets: toets ?? .geen,
          getoetstTot: getoetstTot ?? Zorgregel.Claim.gewoonlijkGetoetstTot,
          uitdoving: uitdoving?.waarde ?? .nul))
    case .meer: .meer
    case .inzet: .inzet
    case .tegenslag: .tegenslag(toerekening: toerekening?.waarde ?? .nul, stopt: stopt)
    }
  }

  /// Keys that would change an avoided line, but do nothing here: α = 1 and u = 0 for the other kinds.
  func overbodig(bij woord: Soortwoord) -> [String] {
    var sleutels: [String] = []
    if woord != .vermeden, let uitdoving, uitdoving.waarde != .nul { sleutels.append("uitdoving") }
    if woord == .meer || woord == .inzet, let toerekening, toerekening.waarde != .een {
      sleutels.append("toerekening")
    }
    return sleutels
  }
}
