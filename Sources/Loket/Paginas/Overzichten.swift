import BusinessCase
import SociaalRecept
import Weergave

extension Plaats {
  /// Who sees what happens with every casus, without names of residents.
  private static let metOverzicht: Set<Rol> = [.makelaar, .wijkteam, .projectleider]

  static let overzichten = [
    pagina("/wachten", voor: metOverzicht, menu: "Wachten", baan: .rekenen) { bezoek throws(Paginafout) in
      try bezoek.wachtblad
    },
    pagina("/caseload", voor: metOverzicht, menu: "Caseload") { bezoek throws(Paginafout) in
      try bezoek.caseloadblad
    },
    pagina("/afloop", voor: metOverzicht, menu: "Hoe het ging", baan: .rekenen) { bezoek throws(Paginafout) in
      try bezoek.afloopblad
    },
  ]
}

extension Bezoek {
  fileprivate var wachtblad: Blad {
    get throws(Paginafout) {
      let (casussen, instellingen) = (
        try bladgewijs(try open.register.alleCasussen()), try bladgewijs(try open.register.instellingen())
      )
      let (vanaf, tot) = (try dag("sinds"), try dag("tot"))
      if let vanaf, let tot, vanaf > tot { throw .onleesbaar }
      let indeling = open.vraag["indeling"].flatMap { Wachtoverzicht.Indeling(rawValue: $0) } ?? .stadsdeel
      let overzicht = Wachtoverzicht(
        casussen, instellingen, peildatum: open.moment.vandaag, vanaf: vanaf, tot: tot, per: indeling)
      return Blad(
        "Wachten",
        overzicht.zinnen(instellingen).map { .alinea(.tekst($0)) } + [.perKeuze(indeling)]
          + [verloop(casussen, instellingen)].compactMap(\.self)
          + overzicht.tabellen(instellingen).map(\.html)
          + [
            .uitklap("Hoe leest u dit?", overzicht.leeswijzer(instellingen).map { .alinea(.tekst($0)) }),
            instellingen.deelregel,
          ], isBreed: true)
    }
  }

  fileprivate var caseloadblad: Blad {
    get throws(Paginafout) {
      let (casussen, instellingen) = (
        try bladgewijs(try open.register.lopend()), try bladgewijs(try open.register.instellingen())
      )
      let caseload = Caseload(casussen, instellingen)
      return Blad(
        "Caseload",
        [caseload.makelaartabel.html, caseload.paartabel.html]
          + caseload.leeswijzer.map { .alinea(.tekst($0)) }
          + (gebruiker.rol == .makelaar ? [.knoppen([.knop("/overdragen", "Casussen overdragen")])] : [])
          + [instellingen.deelregel], isBreed: true)
    }
  }

  fileprivate var afloopblad: Blad {
    get throws(Paginafout) {
      let register = open.register
      let instellingen = try bladgewijs(try register.instellingen())
      let deel = open.vraag["deel"].flatMap { Afloop.Deel(rawValue: $0) } ?? .voorveld
      let (afloop, blik) = try bladgewijs(
        try register.afloop(.intern, deel, voor: "loket: \(deel.rawValue)", door: handeling))
      let blad = Afloopblad(afloop, deel, instellingen, blik)
      let keuzes = Afloop.Deel.allCases.map { een in
        een == deel ? Html.sterk(een.rawValue) : .link("/afloop?deel=\(een.rawValue)", een.rawValue)
      }
      return Blad(
        "Hoe het ging",
        [.keuzerij(keuzes)] + blad.tabellen.map(\.html)
          + [.alinea(.tekst(blad.uitleg)), instellingen.deelregel], isBreed: true)
    }
  }

  /// A day in the address; one that is none is not taken for another.
  private func dag(_ naam: String) throws(Paginafout) -> Datum? {
    guard let tekst = open.vraag[naam], !tekst.isEmpty else { return nil }
    guard let dag = Datum(tekst) else { throw .onleesbaar }
    return dag
  }
}

extension Html {
  /// The same overview, divided in another way.
  fileprivate static func perKeuze(_ nu: Wachtoverzicht.Indeling) -> Html {
    let keuzes = Wachtoverzicht.Indeling.allCases.map { indeling in
      indeling == nu
        ? Html.sterk("per \(indeling.rawValue)")
        : .link("/wachten?indeling=\(indeling.rawValue)", "per \(indeling.rawValue)")
    }
    return .keuzerij(keuzes)
  }
}

extension Instellingen {
  /// What is seen here is of today, and of few people at times.
  fileprivate var deelregel: Html {
    fictief
      ? .klein("Verzonnen gegevens: dit register is om mee te oefenen.")
      : .klein("Dit is de stand van nu, voor wie hier werkt: niet delen.")
  }
}

extension Bezoek {
  /// How many waited for help at the same day of each of the last twelve months; nil when nobody did.
  private func verloop(_ casussen: [Casusregel], _ instellingen: Instellingen) -> Html? {
    let vandaag = open.moment.vandaag
    let standen = (0..<12).reversed().map { maanden in
      Wachtoverzicht(
        casussen, instellingen, peildatum: vandaag.plus(maanden: -maanden), per: .stadsdeel)
    }
    let namen = standen.last?.groepen.map(\.naam) ?? []
    let punten = standen.enumerated().map { plaats, stand in
      Lijnendiagram.Punt(
        plaats - 11,
        namen.map { naam in
          Double(stand.groepen.first { $0.naam == naam }?[.hulp].wachtend ?? 0)
        })
    }
    guard punten.contains(where: { $0.waarden.contains { $0 > 0 } }) else { return nil }
    return Lijnendiagram(
      "wacht-op-hulp", titel: "Hoeveel bewoners op hulp wachten",
      uitleg: "Een lijn die blijft stijgen, is een wachtlijst die niet vanzelf verdwijnt.",
      xNaam: "maand (0 is vandaag)", yNaam: "aantal wachtende bewoners",
      grootheid: .getal(decimalen: 0), lijnen: namen, punten: punten
    ).html
  }
}
