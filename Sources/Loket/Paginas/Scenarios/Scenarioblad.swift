import BusinessCase
import Taal
import Weergave

/// A scenario with the numbers that somebody chose. They stand in the address, so that it can be passed on; there is
/// nothing of a person in it, and nothing is kept.
struct Scenarioblad: Sendable {
  let naam: String
  let scenario: Scenario
  /// Another one to hold it against.
  let naast: Scenario?
  let vraag: Invoer
  let kast: Scenariokast

  static let naastVeld = "naast"

  static func pad(_ naam: String) -> String { "/scenarios/\(Webtekst.gecijferd(naam))" }

  var blad: Blad {
    let draaivelden = Draaiveld.alle(scenario)
    var (gedraaid, isAnders, fouten) = (scenario, false, [Veldfout]())
    for draaiveld in draaivelden {
      switch draaiveld.gekozen(vraag[draaiveld.parameter.sleutel]) {
      case .success(nil): continue
      case .success(let waarde?):
        gedraaid = gedraaid.met(draaiveld.parameter, waarde)
        isAnders = true
      case .failure(let bezwaar): fouten.append(Veldfout(draaiveld.parameter.sleutel, bezwaar.zin))
      }
    }
    let formulier = Vraagformulier(
      pad: Self.pad(naam), velden: velden(draaivelden), knop: "Reken uit", ingevuld: vraag, fouten: fouten)
    guard fouten.isEmpty else {
      return Blad("Fout: \(scenario.naam)", [formulier.html], status: 422)
    }
    if isAnders { gedraaid.naam = "Met uw getallen" }
    return Blad(
      scenario.naam,
      [
        scenario.omschrijving.map { .alinea(.tekst($0)) } ?? .leeg,
        .uitklap("Verander een getal", open: isAnders, [formulier.html, Self.deelregel]),
      ] + gevolg(gedraaid, isAnders: isAnders), isBreed: true)
  }

  private func velden(_ draaivelden: [Draaiveld]) -> [Veld] {
    let andere = kast.kaften.filter { $0.naam != naam }.map { Veld.Keuze($0.naam, $0.titel) }
    return draaivelden.map { $0.veld(scenario) } + [
      Veld(Self.naastVeld, "Zet er een ander scenario naast", .keuze(andere))
    ]
  }

  private static let deelregel = Html.klein(
    "Het adres van deze pagina bevat uw getallen en niets over personen. U kunt het bewaren of doorgeven aan wie hier ook inlogt."
  )
}

extension Scenarioblad {
  /// What comes out, or why nothing does.
  private func gevolg(_ gedraaid: Scenario, isAnders: Bool) -> [Html] {
    do throws(Rekenfout) {
      let uitkomst = try gedraaid.bereken()
      var rij = isAnders ? [try scenario.bereken(), uitkomst] : [uitkomst]
      if let naast { rij.append(try naast.bereken()) }
      let getrokken = try Trekkingsmodel(gedraaid).trek(
        Loketinstellingen.trekkingen, zaad: Loketinstellingen.zaad
      )
      .gecentreerd(op: uitkomst)
      return try hoofdzaak(rij, uitkomst) + zekerheid(getrokken) + verdieping(gedraaid, getrokken)
        + letOp(uitkomst.korteMeldingen)
    } catch {
      return [
        .melding(.letOp, .alinea(.tekst("Met deze getallen is niets uit te rekenen. \(error.zin.alsZin)")))
      ]
    }
  }

  /// One scenario by term and payer; several beside each other.
  private func hoofdzaak(_ rij: [Scenariouitkomst], _ uitkomst: Scenariouitkomst) -> [Html] {
    guard rij.count > 1 else {
      return [
        .alinea(.tekst(uitkomst.kenmerken)), uitkomst.termijntabel.html, uitkomst.betalertabel(.lang).html,
      ]
    }
    let vergelijking = Vergelijking(rij)
    return letOp(vergelijking.waarschuwingen) + [
      vergelijking.scenariotabel(.lang).html, vergelijking.verschiltabel(.lang)?.html ?? .leeg,
      vergelijking.betalertabel(.lang).html,
    ]
  }

  private func letOp(_ zinnen: [String]) -> [Html] {
    zinnen.isEmpty ? [] : [.kop2("Let op"), .lijst(zinnen.map { .tekst($0) })]
  }

  private func zekerheid(_ getrokken: Trekkingen) -> [Html] {
    let uitkomsten = getrokken.uitkomsten()
    let kansen = Kanstabellen(uitkomsten)
    return [
      .kop2("Hoe zeker?"), uitkomsten[0].spreiding.zin.map { .alinea(.tekst($0)) } ?? .leeg,
      kansen.perTermijn.html, kansen.perBetaler(.lang)?.html ?? .leeg,
      kansen.uitleg.isEmpty ? .leeg : .alinea(.tekst(kansen.uitleg)),
    ]
  }

  /// What is there for who wants to know more.
  private func verdieping(_ gedraaid: Scenario, _ getrokken: Trekkingen) throws(Rekenfout) -> [Html] {
    let tornado = try Tornado(gedraaid)
    let invloed: [Html] =
      tornado.heeftInvloed
      ? [
        .uitklap(
          "Welk getal maakt het verschil?",
          [.alinea(.tekst(tornado.zin ?? "")), tornado.diagram("tornado").html])
      ] : []
    return invloed + onderhandeling(gedraaid, getrokken)
  }

  private func onderhandeling(_ gedraaid: Scenario, _ getrokken: Trekkingen) -> [Html] {
    guard let invoer = try? Onderhandelinvoer(getrokken, .lang) else { return [] }
    let onderhandeling = Onderhandeling(invoer, voorstellen: [gedraaid.voorstel].compactMap(\.self))
    return onderhandeling.secties(grafiek: onderhandeling.diagram.html).map {
      .uitklap($0.titel, $0.inhoud)
    }
  }
}
