import BusinessCase

/// A zorgregel, with the place of its post for messages.
struct GelezenRegel {
  let regel: Zorgregel
  let post: (knoop: Knoop, pad: String)
  let meldingen: [Melding]
}

extension Objectlezer {
  /// One zorgregel; the keys are those of the design.
  mutating func zorgregel() -> GelezenRegel? {
    let soortwoord = keuze("soort", .verplicht, uit: Soortwoord.allCases.map(\.rawValue))
    let post = verplicht("post", "de id van een kostenpost")
    let postID = tekst("post")
    let hoeveelheid = hoeveelheid()
    let periode = Periode(
      vanaf: geheel("vanaf", .optioneel, 0...Grens.maanden) ?? 0,
      duur: geheel("duur", .optioneel, 0...Grens.maanden))
    let kansplicht: Plicht = soortwoord == Soortwoord.inzet.rawValue ? .optioneel : .verplicht
    let kans = fractie("kans", kansplicht, "kans") ?? (kansplicht == .optioneel ? .een : nil)
    let uitval = fractie("uitval", .optioneel, "deel dat per maand afvalt") ?? .nul
    let zekerheid = zekerheid()
    let stopt = waarheid("stopt") ?? false
    let omschrijving = tekst("omschrijving")
    _ = herkomst()
    if stopt, soortwoord != Soortwoord.tegenslag.rawValue {
      boek.noteer(
        bij: knoop, pad: pad(naar: "stopt"), gevonden: "stopt staat bij de soort \(soortwoord ?? "?")",
        verwacht: "stopt alleen bij een tegenslag")
    }
    sluitAf()
    guard let soortwoord = soortwoord.flatMap(Soortwoord.init), let post, let postID, let hoeveelheid,
      let kans
    else { return nil }
    let regel = Zorgregel(
      soort: zekerheid.soort(soortwoord, stopt: stopt), post: .init(postID), hoeveelheid: hoeveelheid,
      periode: periode, kans: kans, uitval: uitval, omschrijving: omschrijving)
    return GelezenRegel(
      regel: regel, post: (post, pad(naar: "post")),
      meldingen: zekerheid.overbodig(bij: soortwoord).map {
        .teltNiet(sleutel: $0, soort: soortwoord.rawValue, plek: "\(knoop.plek) \(pad)")
      })
  }

  private mutating func hoeveelheid() -> Hoeveelheid? {
    let aantal = getal("aantal", .verplicht, 0...1_000_000)?.waarde
    let per = keuze("per", .verplicht, uit: ["eenmalig"] + Tijdseenheid.allCases.map(\.rawValue))
    guard let aantal, let per else { return nil }
    return Tijdseenheid(rawValue: per).map { .per($0, aantal: aantal) } ?? .eenmalig(aantal)
  }

  private mutating func zekerheid() -> Zekerheid {
    Zekerheid(
      toerekening: fractie("toerekening", .optioneel, "toerekening"),
      toets: keuze("toets", .optioneel, als: Toets.self),
      getoetstTot: geheel("getoetstTot", .optioneel, 0...Grens.maanden),
      uitdoving: fractie("uitdoving", .optioneel, "deel dat per jaar uitdooft"))
  }
}

/// The kinds of line by the word that a file uses for them.
private enum Soortwoord: String, CaseIterable {
  case vermeden, meer, inzet, tegenslag
}

/// How sure a line is, as far as the file says so.
private struct Zekerheid {
  let toerekening: Fractie?
  let toets: Toets?
  let getoetstTot: Int?
  let uitdoving: Fractie?

  func soort(_ woord: Soortwoord, stopt: Bool) -> Zorgregel.Soort {
    switch woord {
    case .vermeden:
      .vermeden(
        .init(
          toerekening: toerekening ?? .een, toets: toets ?? .geen,
          getoetstTot: getoetstTot ?? Zorgregel.Claim.gewoonlijkGetoetstTot, uitdoving: uitdoving ?? .nul))
    case .meer: .meer
    case .inzet: .inzet
    case .tegenslag: .tegenslag(toerekening: toerekening ?? .nul, stopt: stopt)
    }
  }

  /// Keys that would change an avoided line, but do nothing here: α = 1 and u = 0 for the other kinds.
  func overbodig(bij woord: Soortwoord) -> [String] {
    var sleutels: [String] = []
    if woord != .vermeden, let uitdoving, uitdoving != .nul { sleutels.append("uitdoving") }
    if woord == .meer || woord == .inzet, let toerekening, toerekening != .een {
      sleutels.append("toerekening")
    }
    return sleutels
  }
}

/// Bounds that keep a typing error from becoming a computation of a century.
enum Grens {
  static let maanden = 1200
}
