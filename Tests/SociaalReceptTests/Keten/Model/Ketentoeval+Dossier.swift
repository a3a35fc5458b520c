import BusinessCase

@testable import SociaalRecept

extension Ketentoeval {
  /// A feit of the dossier; its number is mostly the one that fits.
  mutating func dossierfeit(
    _ soort: Feit.Soort, _ op: Datum, doelen: Int, regels: Int, _ nummers: [Dossierreeks: Int]
  ) -> Dossierfeit {
    switch soort {
    case .afspraak:
      let nummer = steen.soms(0.5) ? nieuw(.afspraak, nummers) : bestaand(.afspraak, nummers)
      return .afspraak(
        Afspraak(
          nummer: nummer, wijze: steen.kies(Afspraak.Wijze.allCases),
          dag: steen.misschien { op + $0.kies([0, 1, 14, 730, 731, -1]) },
          tijd: steen.misschien { Kloktijd(minuut: $0.uit(0...1439))! }, plaats: tekst(), op: op))
    case .waarneming:
      return .waarneming(
        Waarneming(
          door: steen.kies(["makelaar-2", "Wil \"'\\ é"]), tot: op + steen.kies([0, 30, 730, 731, -1]), op: op
        ))
    case .huishouden:
      return .huishouden(
        Huishoudlid(
          huishouden: steen.misschien { $0.uit(1...2) },
          relatie: steen.misschien { $0.kies(Huishoudlid.Relatie.allCases) }, op: op))
    case .regie:
      return .regie(
        Regie(
          vorm: steen.kies(Regie.Soortwoord.allCases), naam: steen.kies(teksten), organisatie: tekst(), op: op
        ))
    case .betrokkene:
      return .betrokkene(
        Betrokkene(
          nummer: nieuw(.betrokkene, nummers), rol: steen.kies(Betrokkene.Rol.allCases),
          naam: steen.kies(teksten),
          organisatie: tekst(), op: op))
    case .toestemming:
      let betrokkene: Int? = steen.soms(0.5) ? bestaand(.betrokkene, nummers) : nil
      return .toestemming(Toestemming(betrokkene: betrokkene, gegeven: steen.soms(0.5), op: op))
    case .actie:
      return .actie(
        Actie(
          nummer: nieuw(.actie, nummers), doel: steen.misschien { $0.uit(1...max(1, doelen)) },
          wie: steen.kies(Actie.Partij.allCases),
          voor: steen.misschien { op + $0.kies([0, 7, 730, 731, -1]) },
          tekst: steen.kies(teksten), door: tekst(), op: op))
    case .actieslot:
      return .actieslot(
        Actieslot(nummer: bestaand(.actie, nummers), gedaan: steen.soms(0.5), tekst: tekst(), op: op))
    case .koppeling:
      return .koppeling(
        Koppeling(
          nummer: nieuw(.koppeling, nummers), aanbod: steen.uit(1...9),
          wijze: steen.kies(Koppeling.Wijze.allCases),
          op: op))
    case .navraag:
      return .navraag(
        Navraag(
          nummer: bestaand(.koppeling, nummers), moment: steen.kies(Navraag.Moment.allCases),
          erbij: steen.soms(0.7), reden: steen.misschien { $0.kies(Navraag.Reden.allCases) },
          geholpen: steen.misschien { $0.kies(Navraag.Hulp.allCases) }, tekst: tekst(), op: op))
    case .gemis:
      return .gemis(
        Gemis(
          vraagtype: steen.kies(Vraagtype.allCases), gat: steen.misschien { $0.kies(Gemis.Gat.allCases) },
          tekst: tekst(), op: op))
    case .overbrugging:
      return .overbrugging(Overbrugging(vorm: steen.kies(Overbrugging.Vorm.allCases), tekst: tekst(), op: op))
    case .tevredenheid:
      let cijfer: Int? = steen.soms(0.8) ? self.cijfer() : nil
      return .tevredenheid(
        Tevredenheid(
          moment: steen.kies(Tevredenheid.Moment.allCases), cijfer: cijfer,
          vrager: steen.kies(Tevredenheid.Vrager.allCases), tekst: tekst(), op: op))
    case .klacht:
      return .klacht(Klacht(nummer: nieuw(.klacht, nummers), tekst: steen.kies(teksten), op: op))
    case .klachtantwoord:
      return .klachtantwoord(Klachtantwoord(nummer: bestaand(.klacht, nummers), tekst: tekst(), op: op))
    default:
      return .onthouding(
        Onthouding(
          regel: volgnummer(steen.uit(1...max(1, regels))), door: steen.kies(Toetser.allCases), op: op))
    }
  }

  private mutating func tekst() -> Tekstnummer? { steen.misschien { $0.kies(teksten) } }

  private mutating func nieuw(_ reeks: Dossierreeks, _ nummers: [Dossierreeks: Int]) -> Int {
    volgnummer((nummers[reeks] ?? 0) + 1)
  }

  private mutating func bestaand(_ reeks: Dossierreeks, _ nummers: [Dossierreeks: Int]) -> Int {
    volgnummer(steen.uit(1...max(1, nummers[reeks] ?? 0)))
  }
}
