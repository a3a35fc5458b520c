import SociaalRecept
import Weergave

/// What the register says besides the money: waiting, the voorveld, what was missing, and what residents think. Nil without a
/// register. What has too few casussen to leave is left out, and that is said.
func registersectie(_ vraag: Registervraag?) throws(Afbreking) -> Sectie? {
  guard let vraag else { return nil }
  let register = try openRegister(vraag.pad)
  let handeling = try vraag.handeling(register)
  let instellingen = try metRegister(vraag.pad, try register.instellingen())
  var (inhoud, teWeinig): ([Html], [String]) = ([], [])
  func voeg(_ naam: String, _ werk: () throws(Registerfout) -> [Html]) throws(Afbreking) {
    do throws(Registerfout) { inhoud += try werk() } catch {
      guard case .geenUitgave = error else {
        return try metRegister(vraag.pad, { () throws(Registerfout) in throw error }())
      }
      teWeinig.append(naam)
    }
  }
  try voeg("wachten") { () throws(Registerfout) in
    let (gegevens, blik) = try register.wachtgegevens(
      vraag.blik, per: nil, voor: vraag.opdracht, door: handeling)
    let overzicht = Wachtoverzicht(
      gegevens.casussen, gegevens.instellingen, peildatum: blik.peildatum ?? Kalender.vandaag,
      isAfgeschermd: blik.uitgave != nil)
    return overzicht.tabellen(gegevens.instellingen).map(\.html)
  }
  for deel in Afloop.Deel.allCases {
    try voeg(deel.rawValue) { () throws(Registerfout) in
      let (afloop, blik) = try register.afloop(vraag.blik, deel, voor: vraag.opdracht, door: handeling)
      let blad = Afloopblad(afloop, deel, instellingen, blik)
      return blad.tabellen.map(\.html) + [.alinea(.tekst(blad.uitleg))]
    }
  }
  if !teWeinig.isEmpty {
    inhoud.append(.alinea(.tekst("Te weinig casussen om te delen: \(teWeinig.joined(separator: ", ")).")))
  }
  return Sectie("register", titel: "Wat het register verder zegt", inhoud: inhoud)
}
