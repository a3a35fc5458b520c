import BusinessCase
import Taal
import Weergave

/// A scenario with the numbers that somebody chose. They stand in the address, so that it can be passed on; there is
/// nothing of a person in it, and nothing is kept.
struct Scenarioblad: Sendable {
  let naam: String
  /// As it is without anything chosen.
  let scenario: Scenario
  let vraag: Invoer
  let kast: Scenariokast

  static let naastVeld = "naast"
  static let stelVeld = "stel"

  static func pad(_ naam: String) -> String { "/scenarios/\(Webtekst.gecijferd(naam))" }

  /// - Returns: nil when there is no such scenario.
  init?(naam: String, vraag: Invoer, kast: Scenariokast) {
    guard let scenario = kast.scenario(naam) else { return nil }
    (self.naam, self.scenario, self.vraag, self.kast) = (naam, scenario, vraag, kast)
  }

  /// What somebody chose, or what is wrong with it.
  private enum Keuze {
    case scenario(Scenario, isAnders: Bool)
    case fout([Veldfout])
  }

  /// First whatever a file could say, then the numbers that have a field of their own.
  private var keuze: Keuze {
    var (gedraaid, isAnders, fouten) = (scenario, false, [Veldfout]())
    let stellingen = (vraag[Self.stelVeld] ?? "").split { $0 == "\n" || $0 == "\r" || $0 == ";" }
      .map { String($0).zonderRand }.filter { !$0.isEmpty }
    if !stellingen.isEmpty {
      switch kast.scenario(naam, stellingen) {
      case .scenario(let anders): (gedraaid, isAnders) = (anders, true)
      case .fout(let zin): fouten.append(Veldfout(Self.stelVeld, zin))
      case .geen: fouten.append(Veldfout(Self.stelVeld, "dit scenario is nu niet te lezen"))
      }
    }
    for draaiveld in Draaiveld.alle(scenario) {
      switch draaiveld.gekozen(vraag[draaiveld.parameter.sleutel]) {
      case .success(nil): continue
      case .success(let waarde?):
        gedraaid = gedraaid.met(draaiveld.parameter, waarde)
        isAnders = true
      case .failure(let bezwaar): fouten.append(Veldfout(draaiveld.parameter.sleutel, bezwaar.zin))
      }
    }
    guard fouten.isEmpty else { return .fout(fouten) }
    if isAnders { gedraaid.naam = "Met uw getallen" }
    return .scenario(gedraaid, isAnders: isAnders)
  }

  private var naast: Scenario? { vraag[Self.naastVeld].flatMap { kast.scenario($0) } }

  var blad: Blad {
    switch keuze {
    case .fout(let fouten):
      return Blad("Fout: \(scenario.naam)", [formulier(fouten).html], status: 422)
    case .scenario(let gedraaid, let isAnders):
      return Blad(
        scenario.naam,
        [
          scenario.omschrijving.map { .alinea(.tekst($0)) } ?? .leeg,
          .keuzemenu("Verander een getal", open: isAnders, [formulier([]).html, Self.deelregel]),
        ] + gevolg(gedraaid, isAnders: isAnders), isBreed: true)
    }
  }

  /// The same figures to keep; nil where there is nothing to give.
  func bestand(_ soort: Bestandssoort) -> Antwoord? {
    guard case .scenario(let gedraaid, let isAnders) = keuze,
      let gevolg = try? Scenariogevolg(gedraaid, zonder: isAnders ? scenario : nil, naast: naast)
    else { return nil }
    switch soort {
    case .tabellen: return .bestand("scenario.csv", "text/csv; charset=utf-8", gevolg.csv)
    case .verslag:
      return (try? gevolg.verslag).map {
        .bestand("verslag.html", "text/html; charset=utf-8", Array($0.document.utf8))
      }
    }
  }

  enum Bestandssoort: String, CaseIterable {
    case tabellen, verslag
  }

  private func formulier(_ fouten: [Veldfout]) -> Vraagformulier {
    Vraagformulier(pad: Self.pad(naam), velden: velden, knop: "Reken uit", ingevuld: vraag, fouten: fouten)
  }

  private var velden: [Veld] {
    let andere = kast.kaften.filter { $0.naam != naam }.map { Veld.Keuze($0.naam, $0.titel) }
    return Draaiveld.alle(scenario).map { $0.veld(scenario) } + [
      Veld(
        Self.stelVeld, "Andere getallen van het scenario", .tekst,
        uitleg: "Een op elke regel, zoals programma.jaren=5 of claims=70%.", isMeer: true),
      Veld(Self.naastVeld, "Zet er een ander scenario naast", .keuze(andere)),
    ]
  }

  private static let deelregel = Html.klein(
    "Het adres van deze pagina bevat uw getallen en niets over personen. U kunt het bewaren of doorgeven aan wie hier ook inlogt."
  )

  /// What comes out, or why nothing does.
  private func gevolg(_ gedraaid: Scenario, isAnders: Bool) -> [Html] {
    do throws(Rekenfout) {
      let gevolg = try Scenariogevolg(gedraaid, zonder: isAnders ? scenario : nil, naast: naast)
      return try gevolg.html() + [meenemen]
    } catch {
      return [
        .melding(.letOp, .alinea(.tekst("Met deze getallen is niets uit te rekenen. \(error.zin.alsZin)")))
      ]
    }
  }

  private var meenemen: Html {
    .element(
      "div", ["class": Html.nietOpPapier],
      [
        .kop2("Meenemen"),
        .knoppen([
          .link(adres(.verslag), "Bewaar het korte verslag", klasse: "lk-knop"),
          .link(adres(.tabellen), "Bewaar de tabellen (rekenblad)", klasse: "lk-knop"),
        ]),
      ])
  }

  /// Where a file is, with what was chosen.
  private func adres(_ soort: Bestandssoort) -> String {
    let gekozen = velden.compactMap { veld in
      vraag[veld.naam].flatMap {
        $0.isEmpty ? nil : "\(Webtekst.gecijferd(veld.naam))=\(Webtekst.gecijferd($0))"
      }
    }
    return "\(Self.pad(naam))/\(soort.rawValue)"
      + (gekozen.isEmpty ? "" : "?\(gekozen.joined(separator: "&"))")
  }
}
