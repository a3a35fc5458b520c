import BusinessCase
import SociaalRecept
import Weergave

extension Plaats {
  static let vandaag = [
    Plaats.pagina("/vandaag", voor: [.makelaar, .wijkteam], menu: "Vandaag") { bezoek throws(Paginafout) in
      try Vandaag(bezoek).blad
    }
  ]
}

/// What must be done, first what must be done first: of one's own casussen, or of all.
private struct Vandaag {
  private let bezoek: Bezoek
  private let lijst: Daglijst
  private let toontAlles: Bool

  /// Lines on one page.
  private static let hoogstens = 50

  init(_ bezoek: Bezoek) throws(Paginafout) {
    self.bezoek = bezoek
    let gebruiker = bezoek.gebruiker
    toontAlles = bezoek.open.vraag["van"] == "alle" || gebruiker.rol != .makelaar
    let keuze = Casuskeuze(makelaar: toontAlles ? nil : gebruiker.naam, routes: gebruiker.routes)
    lijst = try bladgewijs(
      try bezoek.open.register.daglijst(keuze, hoogstens: Self.hoogstens, bezoek.handeling))
  }

  var blad: Blad {
    Blad(
      "Vandaag, \(bezoek.open.moment.vandaag)",
      [
        .knoppen(
          (bezoek.gebruiker.rol == .makelaar
            ? [.knop("/verwijzing", "Nieuwe verwijzing", eerste: true)] : []) + [keuze]),
        .alinea(.tekst(telling)), lijst.nu.html, rest,
        lijst.straks.aantal == 0
          ? .leeg : .uitklap("Nog niet aan de beurt (\(lijst.straks.aantal))", [lijst.straks.html]),
      ])
  }

  private var keuze: Html {
    guard bezoek.gebruiker.rol == .makelaar else { return .leeg }
    return toontAlles
      ? .knop("/vandaag", "Alleen van mij en nieuw") : .knop("/vandaag?van=alle", "Van iedereen")
  }

  private var telling: String {
    let (nu, laat) = (lijst.nu.aantal, lijst.nu.teLaat)
    if nu == 0 { return "Er is nu niets te doen." }
    let begin = nu == 1 ? "1 casus vraagt nu iets" : "\(nu) casussen vragen nu iets"
    return "\(begin); \(laat == 0 ? "geen" : "\(laat)") \(laat > 1 ? "zijn" : "is") te laat."
  }

  private var rest: Html {
    let over = lijst.nu.aantal - Self.hoogstens
    return over > 0 ? .alinea("Er zijn er nog \(over); deze staan bovenaan als de rest gedaan is.") : .leeg
  }
}

extension Daglijst.Deel {
  fileprivate var html: Html {
    eerste.isEmpty ? .leeg : .element("ul", ["class": "lk-lijst"], eerste.map(\.regel))
  }
}

extension Herinnering {
  fileprivate var regel: Html {
    let naam = casus.naam ?? "zonder naam"
    let plek = [casus.wijk?.naam, casus.makelaar.map { "makelaar \($0)" }].compactMap { $0 }
    return .element(
      "li", [:],
      [
        .element(
          "p", [:],
          [
            .link("/casus/\(casus.nummer)", "\(casus.nummer) \(naam)"), " ", casus.prioriteit.merk,
          ]),
        .element(
          "p", [:],
          [
            .sterk(soort.kort), ", ",
            .element("span", teLaat == nil ? [:] : ["class": "lk-laat"], [.tekst(dagenzin)]),
          ]),
        plek.isEmpty ? .leeg : .klein(plek.joined(separator: "; ")),
      ])
  }
}

extension Prioriteit {
  /// Nothing for what is usual.
  var merk: Html {
    self == .gewoon
      ? .leeg : .element("span", ["class": "lk-merkje lk-laat"], [.tekst(rawValue)])
  }
}

extension Bezoek {
  func magZien(_ regel: Casusregel) -> Bool { gebruiker.magZien(regel) }
}

extension Gebruiker {
  /// The wijkteam sees the casussen that it has a part in; a makelaar all of them, and then this is nil.
  var routes: Set<Route>? {
    rol == .makelaar ? nil : Set(Route.allCases.filter { $0.delen.contains(.wijkteam) })
  }

  func magZien(_ regel: Casusregel) -> Bool {
    guard let routes else { return true }
    return regel.route.map(routes.contains) ?? false
  }
}
