import BusinessCase
import SociaalRecept
import Taal
import Weergave

/// The plan of one scenario, followed with what the register says.
func planrapport(
  _ een: Berekend, _ vraag: Registervraag?, _ wijze: Trekwijze, _ voortgang: Voortgang
) throws(Afbreking) -> Planrapport {
  try een.isOpenVoor(Optie.plan.naam)
  guard een.scenario.methode.kentMaanden else {
    throw Afbreking(
      .verkeerdeGegevens,
      [
        "\(een.scenario.naam): van dit scenario is niet bekend welke zorg er wanneer minder is. \(Optie.plan.naam) vraagt een scenario met methode \"casussen\"."
      ])
  }
  let trekkingen = try wijze.trek(een, voortgang)
  return Planrapport(
    een.uitkomst, plan: try rekenend(een, try Zorgplan(een.scenario)),
    kansen: Kansuitkomst(trekkingen, .lang, trekkingen.spreiding), gevolgd: try planmetingen(vraag),
    register: try registersectie(vraag),
    herkomst: Rapport.Herkomst(hash: een.gelezen.hash, bestanden: een.gelezen.bestanden))
}

/// Where the steps stand by a register; what has too few casussen to leave is left out.
private func planmetingen(_ vraag: Registervraag?) throws(Afbreking) -> [Planmeting] {
  guard let vraag else { return [] }
  let register = try openRegister(vraag.pad)
  let handeling = try vraag.handeling(register)
  do throws(Registerfout) {
    let (gegevens, blik) = try register.wachtgegevens(
      vraag.blik, per: nil, voor: vraag.opdracht, door: handeling)
    let peildatum = blik.peildatum ?? Kalender.vandaag
    let overzicht = Wachtoverzicht(
      gegevens.casussen, gegevens.instellingen, peildatum: peildatum, isAfgeschermd: blik.uitgave != nil)
    return [verwijzingen(gegevens.casussen, peildatum), wachten(overzicht.totaal[.hulp])].compactMap(\.self)
  } catch {
    guard case .geenUitgave = error else {
      return try metRegister(vraag.pad, { () throws(Registerfout) in throw error }())
    }
    return []
  }
}

/// The referrals of the last year; nil when so few say something of one of them.
private func verwijzingen(_ casussen: [Casusregel], _ peildatum: Datum) -> Planmeting? {
  let recent = casussen.count {
    $0.status != .foutieveInvoer && (0...365).contains(peildatum.dagnummer - $0.aangemeld.dagnummer)
  }
  guard recent >= Afscherming.ondergrens else { return nil }
  return Planmeting(
    .verwijzingen,
    stand: "\(getalTekst(Double(recent) / 12, decimalen: 1)) per maand in het jaar tot en met \(peildatum)")
}

private func wachten(_ cijfers: Wachtcijfers) -> Planmeting? {
  guard let binnen = cijfers.aandeelBinnen, cijfers.aantal >= Afscherming.ondergrens else { return nil }
  return Planmeting(
    .wachten, stand: "\(procentTekst(binnen, decimalen: 0)) binnen de norm van \(cijfers.norm) dagen")
}
