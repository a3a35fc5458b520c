import Bestandsvorm
import BusinessCase

/// Turns one row into an opgave.
struct Rijlezer {
  /// Only those that hold something.
  let cellen: [Kolom: Csvcel]
  /// Columns whose cell was refused already, so that it is not said to be missing.
  let afgekeurd: Set<Kolom>
  /// Where the row begins.
  let plek: Plek
  var waarden: Waardelezer

  /// Nil when something is wrong, which then stands in the error book.
  mutating func opgave() -> Casusopgave? {
    let begin = waarden.boek.fouten.count
    if ontbreekt(.id), ontbreekt(.naam), ontbreekt(.achternaam) {
      waarden.boek.noteer(
        plek, "", "deze rij heeft geen naam en geen id", verwacht: "ten minste een van beide")
    }
    if ontbreekt(.datum) {
      waarden.boek.noteer(plek, "datum", "de dag van de aanmelding ontbreekt", verwacht: Datum.verwacht)
    }
    let op = datum(.datum)
    var opgave = Casusopgave(aangemeldOp: op ?? Datum(dagnummer: 0))
    leesAanmelding(&opgave, op)
    leesLoop(&opgave)
    guard waarden.boek.fouten.count == begin, op != nil else { return nil }
    do throws(Opgavefout) { try opgave.keur(vandaag: waarden.vandaag) } catch {
      let cel = cellen[Kolom(.status)] ?? cellen[Kolom(.datum)]
      let (zin, verwacht) = error.woorden { $0.rawValue }
      waarden.boek.noteer(cel?.plek ?? plek, "", zin, verwacht: verwacht)
      return nil
    }
    return opgave
  }

  private mutating func leesAanmelding(_ opgave: inout Casusopgave, _ op: Datum?) {
    opgave.id = kenmerk(.id)
    _ = kenmerk(.bron)
    opgave.bewonernummer = kenmerk(.bewonernummer)
    opgave.persoon = Persoon(naam: naam, adres: adres, telefoon: tekst(.telefoon))
    opgave.persoon.geboren = geboren
    opgave.kanaal = woord(.aanmeldwijze, Woorden.kanaal) ?? .huisarts
    opgave.verwijzer = tekst(.aanmelder)
    opgave.vraag = tekst(.omschrijving)
    opgave.vraagtype = woord(.vraagtype, Woorden.vraagtype)
    opgave.wijk = woord(.wijk, Woorden.wijk)
    opgave.prioriteit = woord(.prioriteit, Woorden.prioriteit) ?? .gewoon
    opgave.isClientOpDeHoogte = woord(.isClientOpDeHoogte, Woorden.waarheid)
    let gegeven = geheel(.leeftijd, Leeftijdsklasse.leeftijden)
    guard let op else { return }
    opgave.leeftijd = waarden.leeftijd(
      gegeven.map { ($0, cellen[Kolom(.leeftijd)]?.plek ?? plek, Rubriek.leeftijd.rawValue) },
      opgave.persoon.geboren, op: op, cellen[Kolom(.geboortedatum)]?.plek ?? plek,
      Rubriek.geboortedatum.rawValue)
    if opgave.leeftijd == nil, gegeven != nil { waarden.boek.laatWeg("leeftijd") }
  }

  private mutating func leesLoop(_ opgave: inout Casusopgave) {
    opgave.makelaar = medewerker
    opgave.gesprek = datum(.datumEersteAfspraak)
    opgave.eersteContact = [datum(.datumEersteContact), opgave.gesprek].compactMap { $0 }.min()
    opgave.route = woord(.route, Woorden.route)
    opgave.routeOp = datum(.datumPlanVastgesteld)
    opgave.terugkoppeling = datum(.datumTerugkoppeling)
    opgave.toelichting = tekst(.toelichting)
    leesVerloop(&opgave.verloop, nil)
    for deel in Deel.allCases where Rubriek.vanDeel.contains(where: { cellen[Kolom($0, deel)] != nil }) {
      var verloop = Verloop(aangemeldOp: datum(.datum, deel) ?? opgave.routeOp ?? opgave.op)
      leesVerloop(&verloop, deel)
      opgave.delen[deel] = verloop
    }
  }

  private mutating func leesVerloop(_ verloop: inout Verloop, _ deel: Deel?) {
    verloop.status = woord(.status, deel == nil ? Woorden.status : Woorden.deelstatus, deel) ?? .aangemeld
    verloop.aangenomenOp = datum(.datumAangenomen, deel)
    verloop.hulpOp = datum(.datumStart, deel)
    verloop.wachtSinds = datum(.datumWachtlijst, deel)
    verloop.geslotenOp = datum(.datumEinde, deel)
    verloop.reden = woord(.redenAfsluiting, Woorden.reden, deel)
  }
}

extension Rijlezer {
  private func ontbreekt(_ rubriek: Rubriek) -> Bool {
    cellen[Kolom(rubriek)] == nil && !afgekeurd.contains(Kolom(rubriek))
  }

  private mutating func tekst(_ rubriek: Rubriek) -> String? {
    guard let cel = cellen[Kolom(rubriek)] else { return nil }
    return waarden.tekst(cel.tekst, cel.plek, rubriek.rawValue)
  }

  /// The whole name, or its pieces in the order in which one says them. A name of one column beside a given name is
  /// the family name.
  private var naam: String? {
    mutating get {
      let (heel, achternaam) = (tekst(.naam), tekst(.achternaam))
      let stukken = [tekst(.voornaam), tekst(.tussenvoegsel), achternaam ?? heel].compactMap { $0 }
      guard let heel, achternaam != nil else { return samen(stukken, " ", .naam) }
      // A whole name beside its pieces: only what it does not say is lost.
      for rubriek in [Rubriek.voornaam, .tussenvoegsel, .achternaam] {
        guard let stuk = cellen[Kolom(rubriek)]?.tekst.lowercased(), !heel.lowercased().contains(stuk)
        else { continue }
        waarden.boek.laatWeg("\"\(rubriek.rawValue)\" naast een andere naam")
      }
      return heel
    }
  }

  /// Street and number, then postcode and place: `Straat 12 a, 3311 AB Dordrecht`.
  private var adres: String? {
    mutating get {
      let straat = [tekst(.adres), tekst(.huisnummer), tekst(.toevoeging)].compactMap { $0 }
      let plaats = [tekst(.postcode), tekst(.plaats)].compactMap { $0 }
      return samen([straat, plaats].filter { !$0.isEmpty }.map { $0.joined(separator: " ") }, ", ", .adres)
    }
  }

  /// Pieces as one text, which is judged as such: together they may be too long, or a number that may not be kept.
  private mutating func samen(_ stukken: [String], _ teken: String, _ rubriek: Rubriek) -> String? {
    if stukken.isEmpty { return nil }
    return waarden.tekst(stukken.joined(separator: teken), plek, rubriek.rawValue)
  }

  private var geboren: Geboorte? {
    mutating get {
      guard let cel = cellen[Kolom(.geboortedatum)] else { return nil }
      return waarden.geboorte(cel.tekst, cel.plek, Rubriek.geboortedatum.rawValue)
    }
  }

  private mutating func kenmerk(_ rubriek: Rubriek) -> String? {
    guard let cel = cellen[Kolom(rubriek)] else { return nil }
    return waarden.kenmerk(cel.tekst, cel.plek, rubriek.rawValue)
  }

  private var medewerker: String? {
    mutating get {
      guard let cel = cellen[Kolom(.clientbegeleider)] else { return nil }
      return waarden.tekst(cel.tekst, cel.plek, Rubriek.clientbegeleider.rawValue, hoogstens: 100)
    }
  }

  private mutating func datum(_ rubriek: Rubriek, _ deel: Deel? = nil) -> Datum? {
    let kolom = Kolom(rubriek, deel)
    guard let cel = cellen[kolom] else { return nil }
    return waarden.datum(cel.tekst, cel.plek, kolom.naam)
  }

  private mutating func geheel(_ rubriek: Rubriek, _ bereik: ClosedRange<Int>) -> Int? {
    guard let cel = cellen[Kolom(rubriek)] else { return nil }
    return waarden.geheel(cel.tekst, cel.plek, rubriek.rawValue, in: bereik)
  }

  private mutating func woord<Waarde>(
    _ rubriek: Rubriek, _ lijst: Woordenlijst<Waarde>, _ deel: Deel? = nil
  ) -> Waarde? {
    let kolom = Kolom(rubriek, deel)
    guard let cel = cellen[kolom] else { return nil }
    return waarden.woord(cel.tekst, cel.plek, kolom.naam, uit: lijst)
  }
}
