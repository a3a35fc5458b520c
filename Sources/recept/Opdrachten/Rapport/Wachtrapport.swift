import BusinessCase
import Simulatie
import SociaalRecept
import Weergave

/// How the scenarios that have a chain differ from the first; nil when the first has none, or no other has one of as
/// many years.
///
/// - Parameter verschillen: of every scenario after the first.
func ketenvergelijking(
  _ berekend: [Berekend], _ verschillen: [Verschilbeeld], _ wijze: Nabootswijze
) -> Ketenvergelijking? {
  guard let eerste = berekend[0].ketenplan else { return nil }
  let anderen = zip(berekend.dropFirst(), verschillen).compactMap { een, verschil in
    een.ketenplan.flatMap { plan in
      verschil.geld.flatMap {
        plan.jaren == eerste.jaren ? (naam: een.scenario.naam, plan: plan, geld: $0) : nil
      }
    }
  }
  guard !anderen.isEmpty else { return nil }
  return Ketenvergelijking(
    [berekend[0].scenario.naam] + anderen.map(\.naam),
    ([eerste] + anderen.map(\.plan)).map { wijze.speel($0).uitkomst },
    geld: anderen.map { Ketenvergelijking.Geld(naam: $0.naam, verschil: $0.geld) })
}

/// The chapter on waiting for the first scenario; empty when it has no chain.
func wachtsectie(
  _ hoofd: Berekend, _ trekkingen: Trekkingen, _ wijze: Trekwijze, _ naspelen: Nabootswijze,
  _ vergelijking: Ketenvergelijking?
) throws(Afbreking) -> Wachtsectie {
  guard let plan = hoofd.ketenplan else { return Wachtsectie() }
  let (meer, waar) = plan.metEenErbij
  let uitkomst = naspelen.speel(plan).uitkomst
  let metEenErbij = naspelen.speel(meer).uitkomst
  var sectie = Wachtsectie(uitkomst, naspelen.capaciteit(plan))
  let zinnen = [
    hoofd.scenario.ketenherkomst, uitkomst.samenvatting, uitkomst.wijkzin,
    plan.zonderVoorrang.flatMap { uitkomst.voorrangzin(zonder: naspelen.speel($0).uitkomst) },
    uitkomst.overbelasting, uitkomst.afgekapt,
  ]
  sectie.toelichting = zinnen.compactMap { $0.map { .alinea(.tekst($0)) } }
  let geld = try rekenend(
    hoofd,
    try Wachtgeld(hoofd.scenario, trekkingen: wijze.aantal, zaad: wijze.zaad, draden: wijze.draden))
  if let geld { (sectie.euro, sectie.maanden) = (geld.euro, geld.maanden) }
  let variant = hoofd.scenario.nagebootst(meer.keten) { naspelen.speel($0) }
  let verschil = Wachtgeld(try wijze.trek(hoofd, als: variant, naspelen.voortgang), min: trekkingen)
  sectie.erbij = [
    .alinea(.tekst(metEenErbij.erbijzin(naast: uitkomst, in: waar, verschil))),
    verschil.tabel("Wat één makelaar erbij per betaler verandert, na \(maandenTekst(verschil.maanden))").html,
  ]
  sectie.anders = vergelijking?.tabellen.map(\.html) ?? []
  return sectie
}

extension Berekend {
  /// The chain with the programme that fills it.
  fileprivate var ketenplan: Ketenplan? {
    guard let keten = gelezen.keten, let programma = scenario.programma else { return nil }
    return Ketenplan(keten, programma)
  }
}

extension Nabootswijze {
  /// Four fifths should have a first conversation within the norm of the chain. What was not played for something else
  /// is drawn from fewer replications: it takes a simulation for every number of makelaars.
  fileprivate func capaciteit(_ plan: Ketenplan) -> Capaciteitslijn {
    defer { voortgang.wis() }
    var minder = wijze
    minder.herhalingen = min(wijze.herhalingen, 50)
    let vraag = Capaciteitsvraag(
      binnen: Int(plan.keten.normen.gesprek.rounded()), norm: Fractie(0.8) ?? .een)
    return plan.capaciteit(vraag) { plan, makelaars in
      if let eerder = eerder(plan) { return eerder.uitkomst }
      voortgang.toon("naspelen met \(makelaars) makelaars", gedaan: 0)
      return plan.simuleer(minder)
    }
  }
}
