import BusinessCase

/// What the wijkteam does.
extension Ketenmodel {
  mutating func planMelding(_ wijk: Int, _ agenda: inout Agenda<Voorval>) {
    guard let (tijd, worpen) = meldingen[wijk].volgende(drukte) else { return }
    wachtendeMeldingen[wijk] = worpen
    agenda.plan(.melding(wijk: UInt8(wijk)), op: tijd)
  }

  mutating func komtMelding(_ wijk: Int, op tijd: Double, _ agenda: inout Agenda<Voorval>) {
    let worpen = wachtendeMeldingen[wijk]
    planMelding(wijk, &agenda)
    let isVeiligThuis = worpen.deel(.veiligThuis) < keten.wijkteam.veiligThuis
    sluitAan(
      Wijkklant(
        plaats: nil, worpen: worpen, sinds: tijd, jaar: telling.jaar(op: tijd), wijk: UInt8(wijk),
        isVeiligThuis: isVeiligThuis),
      op: tijd, &agenda)
  }

  mutating func komtOpLijst(_ plaats: Plaats, op tijd: Double, _ agenda: inout Agenda<Voorval>) {
    let kaart = kaarten[plaats]
    kaarten[plaats].lijstSinds = tijd
    noteer(kaart, tijd) { "op de lijst van het wijkteam" }
    sluitAan(
      Wijkklant(
        plaats: plaats, worpen: kaart.worpen, sinds: tijd, jaar: kaart.jaar, wijk: kaart.wijk,
        isVeiligThuis: false),
      op: tijd, &agenda)
  }

  private mutating func sluitAan(_ klant: Wijkklant, op tijd: Double, _ agenda: inout Agenda<Voorval>) {
    let lijst = lijsten.count == 1 ? 0 : Int(klant.wijk)
    telling.komtOpLijst(klant, op: tijd)
    lijsten[lijst].rij.sluitAan(klant, klasse: keten.wijkteam.voorrang && !klant.isVeiligThuis ? 1 : 0)
    verdeelLijst(lijst, op: tijd, &agenda)
  }

  mutating func verdeelLijst(_ lijst: Int, op tijd: Double, _ agenda: inout Agenda<Voorval>) {
    while lijsten[lijst].mensen.heeftPlaats, let klant = lijsten[lijst].rij.roep() {
      if let plaats = klant.plaats {
        guard kaarten.isGeldig(plaats) else { continue }
        kaarten[plaats].lijstSinds = -1
        noteer(kaarten[plaats], tijd) { "de vraagverheldering begint" }
      }
      let (begint, werkuur) = kantoor.begin(vanaf: tijd)
      let uren = klant.worpen.exponentieel(keten.wijkteam.vraagverheldering, .vraagverheldering)
      let klaar = kantoor.klaar(vanaf: begint, werkuur: werkuur, na: uren * tempoWijkteam)
      _ = lijsten[lijst].mensen.pak(op: werkuur)
      let duur = klant.worpen.rond(keten.doorlooptijden.vraagverheldering, .doorlooptijd)
      telling.begintVraag(klant, lijstOp: tijd, op: begint, klaar: klaar + duur)
      agenda.plan(.vraagKlaar(lijst: UInt8(lijst), klant.plaats), op: klaar)
    }
  }

  mutating func vraagIsKlaar(
    _ lijst: Int, _ plaats: Plaats?, op tijd: Double, _ agenda: inout Agenda<Voorval>
  ) {
    lijsten[lijst].mensen.geefVrij(op: kantoor.werkuren(tot: tijd))
    if let plaats, kaarten.isGeldig(plaats) {
      let duur = kaarten[plaats].worpen.rond(keten.doorlooptijden.vraagverheldering, .doorlooptijd)
      agenda.plan(.naarHulp(plaats), op: tijd + duur)
    }
    verdeelLijst(lijst, op: tijd, &agenda)
  }

  /// The question is clear; for some the help must be indicated first.
  mutating func gaatNaarHulp(_ plaats: Plaats, op tijd: Double, _ agenda: inout Agenda<Voorval>) {
    let worpen = kaarten[plaats].worpen
    guard worpen.deel(.wmo) < keten.wijkteam.wmo else {
      return begintHulp(plaats, .wijkteam, op: tijd, &agenda)
    }
    noteer(kaarten[plaats], tijd) { "wacht op een indicatie voor de Wmo" }
    agenda.plan(.hulp(plaats, vanWijkteam: true), op: tijd + worpen.rond(keten.doorlooptijden.wmo, .wmoduur))
  }
}
