import SociaalRecept
import Taal

extension Wachtoverzicht {
  /// The overview for a terminal of 80 columns: what it comes down to, then the tables, then how to read them.
  package func tekst(_ instellingen: Instellingen, _ blik: Registerblik = .intern) -> String {
    instellingen.pagina(
      [
        "Wachttijden op \(peildatum)\(periode)\(blik.tussenHaken)",
        zinnen(instellingen).map { alinea($0) }.joined(separator: "\n"),
      ] + tabellen(instellingen).map { $0.tekst() } + [
        leeswijzer(instellingen).map { alinea($0) }.joined(separator: "\n")
      ])
  }

  /// All waits, and those for help per group.
  package func tabellen(_ instellingen: Instellingen) -> [Tabel] {
    [soortentabel(instellingen)] + (indeling.map { [groepentabel($0)] } ?? [])
  }

  private var periode: String {
    switch (vanaf, tot) {
    case (let vanaf?, let tot?): ", van wie is aangemeld van \(vanaf) tot en met \(tot)"
    case (let vanaf?, nil): ", van wie is aangemeld vanaf \(vanaf)"
    case (nil, let tot?): ", van wie is aangemeld tot en met \(tot)"
    case (nil, nil): ""
    }
  }

  /// The headline in plain words.
  package func zinnen(_ instellingen: Instellingen) -> [String] {
    let hulp = totaal[.hulp]
    guard hulp.aantal > 0 else { return ["In deze periode is er niemand aangemeld."] }
    return [hulp.duurzin, hulp.normzin(instellingen.tekst(.hulp)), hulp.wachtzin]
  }

  private func soortentabel(_ instellingen: Instellingen) -> Tabel {
    Tabel(
      titel: "Hoe lang er is gewacht, in dagen",
      kop: [Kolom("Wacht op"), Kolom("Norm", .rechts)] + Self.telkolommen
        + [Kolom("p90", .rechts), Kolom("Langst", .rechts), Kolom("In norm", .rechts)],
      rijen: Instellingen.Norm.allCases.map { norm in
        let cijfers = totaal[norm]
        let merk = instellingen.isAanname(norm) ? "*" : ""
        return [norm.naam, "\(cijfers.norm)\(merk)"] + cijfers.telcellen
          + [getalOfStreep(cijfers.allen.p90), getalOfStreep(cijfers.langste), cijfers.binnencel]
      })
  }

  private func groepentabel(_ indeling: Indeling) -> Tabel {
    func rij(_ groep: Groep) -> [String] {
      let cijfers = groep[.hulp]
      return [groep.naam] + cijfers.telcellen
        + [getalOfStreep(cijfers.oudste?.dagen), cijfers.binnencel]
    }
    return Tabel(
      titel: "Start van de hulp per \(indeling.rawValue), in dagen vanaf de eerste melding",
      kop: [Kolom(indeling.kolomnaam)] + Self.telkolommen
        + [Kolom("Wacht langst", .rechts), Kolom("In norm", .rechts)],
      rijen: groepen.map(rij), voet: rij(totaal))
  }

  private static let telkolommen = ["Klaar", "Wacht", "Weg", "Mediaan", "p80"].map { Kolom($0, .rechts) }

  /// How to read the tables.
  package func leeswijzer(_ instellingen: Instellingen) -> [String] {
    let aanname = Instellingen.Norm.allCases.contains(where: instellingen.isAanname)
    return [
      "Mediaan, p80 en p90: na zoveel dagen was dit gebeurd bij 50, 80 of 90 van de 100 bewoners. Wie nog wacht of wegging, telt mee tot die dag (Kaplan-Meier). Een – betekent: zover is het nog niet.",
      "Wacht: wie nog wacht. Weg: de casus is gesloten, of er volgt geen hulp. Langst: de langste wacht van wie klaar is.",
      "In norm: wie langer wachtte dan de norm, telt als te laat, ook wie nog wacht of wegging. Van wie korter wacht of wachtte is het niet bekend; die telt niet mee.",
      "De klok loopt vanaf de eerste melding; bij terugkoppeling vanaf de routekeuze of het einde."
        + (aanname ? " Een * is een aanname." : ""),
    ]
  }
}

extension Wachtcijfers {
  fileprivate var telcellen: [String] {
    [
      String(geholpen), String(wachtend), String(vervallen), getalOfStreep(allen.mediaan),
      getalOfStreep(allen.p80),
    ]
  }

  fileprivate var binnencel: String { aandeelBinnen.map { procentTekst($0, decimalen: 0) } ?? "–" }

  fileprivate var duurzin: String {
    guard let mediaan = allen.mediaan else {
      return
        "Van de eerste melding tot de start van de hulp: nog niet de helft is geholpen, dus een mediaan is er niet."
    }
    let p80 = allen.p80.map { " Na \(dagenTekst($0)) is 80% geholpen." } ?? " 80% is nog niet bereikt."
    return
      "Van de eerste melding tot de start van de hulp: na \(dagenTekst(mediaan)) is naar schatting de helft geholpen (mediaan).\(p80)"
  }

  /// Beside the only published share: that of the wijkteam.
  fileprivate func normzin(_ norm: String) -> String {
    guard let aandeelBinnen else { return "Of de norm van \(norm) wordt gehaald, is nog van niemand bekend." }
    return
      "Binnen de norm van \(norm) is \(procentTekst(aandeelBinnen, decimalen: 0)) geholpen: \(binnen) van de \(binnen + buiten) van wie dat bekend is. Ter vergelijking: de vraagverheldering van het wijkteam is bij ongeveer 80% op tijd (commissie Sociale Leefomgeving, 15-2-2022)."
  }

  fileprivate var wachtzin: String {
    let begin =
      "Van \(aantal) \(aantal == 1 ? "aanmelding" : "aanmeldingen") \(geholpen == 1 ? "is" : "zijn") er \(geholpen) geholpen"
    if wachtend == 0 { return "\(begin); niemand wacht nu op hulp." }
    let langst = oudste.map { " Het langst wacht casus \($0.casus): \(dagenTekst($0.dagen))." } ?? ""
    return "\(begin) en \(wachtend == 1 ? "wacht" : "wachten") er nu \(wachtend).\(langst)"
  }
}

extension Wachtoverzicht.Indeling {
  fileprivate var kolomnaam: String { rawValue.prefix(1).uppercased() + rawValue.dropFirst() }
}
