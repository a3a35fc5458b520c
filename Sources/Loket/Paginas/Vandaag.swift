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
  private let herinneringen: [Herinnering]
  private let toontAlles: Bool

  /// Lines on one page.
  private static let hoogstens = 50

  init(_ bezoek: Bezoek) throws(Paginafout) {
    self.bezoek = bezoek
    let register = bezoek.open.register
    let casussen = try bladgewijs(try register.lopend(metNamenVoor: bezoek.handeling))
    let instellingen = try bladgewijs(try register.instellingen())
    let alle = Herinnering.lijst(
      casussen.filter { bezoek.magZien($0) }, instellingen, peildatum: bezoek.open.moment.vandaag)
    toontAlles = bezoek.open.vraag["van"] == "alle" || bezoek.gebruiker.rol != .makelaar
    let naam = bezoek.gebruiker.naam
    // What nobody took on yet is everybody's.
    herinneringen =
      toontAlles ? alle : alle.filter { $0.casus.makelaar == naam || $0.casus.status == .aangemeld }
  }

  private var nu: [Herinnering] { herinneringen.filter { $0.isNu && !$0.soort.isNaAfloop } }
  private var straks: [Herinnering] { herinneringen.filter { !$0.isNu } }

  var blad: Blad {
    Blad(
      "Vandaag, \(bezoek.open.moment.vandaag)",
      [
        .knoppen(
          (bezoek.gebruiker.rol == .makelaar
            ? [.knop("/verwijzing", "Nieuwe verwijzing", eerste: true)] : []) + [keuze]),
        .alinea(.tekst(telling)), lijst(nu), rest,
        straks.isEmpty
          ? .leeg : .uitklap("Nog niet aan de beurt (\(straks.count))", [lijst(straks)]),
      ])
  }

  private var keuze: Html {
    guard bezoek.gebruiker.rol == .makelaar else { return .leeg }
    return toontAlles
      ? .knop("/vandaag", "Alleen van mij en nieuw") : .knop("/vandaag?van=alle", "Van iedereen")
  }

  private var telling: String {
    let laat = nu.count { $0.teLaat != nil }
    if nu.isEmpty { return "Er is nu niets te doen." }
    let begin = nu.count == 1 ? "1 casus vraagt nu iets" : "\(nu.count) casussen vragen nu iets"
    return "\(begin); \(laat == 0 ? "geen" : "\(laat)") \(laat > 1 ? "zijn" : "is") te laat."
  }

  private func lijst(_ herinneringen: [Herinnering]) -> Html {
    guard !herinneringen.isEmpty else { return .leeg }
    return .element(
      "ul", ["class": "lk-lijst"], herinneringen.prefix(Self.hoogstens).map { $0.regel })
  }

  private var rest: Html {
    let over = nu.count - Self.hoogstens
    return over > 0 ? .alinea("Er zijn er nog \(over); deze staan bovenaan als de rest gedaan is.") : .leeg
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
  /// The wijkteam sees the casussen that it has a part in; a makelaar all of them.
  func magZien(_ regel: Casusregel) -> Bool {
    rol == .makelaar || regel.route?.delen.contains(.wijkteam) == true
  }
}
