import BusinessCase

let rooster = Controle(
  "rooster",
  "Komt er een loket bij of valt er een uit, dan begint en eindigt elke klant op de uitgerekende tijd."
) { bevindingen in
  var rooster = Rooster(vast: 1)
  rooster.wijzig(1, van: 25, tot: 42)
  rooster.wijzig(-1, van: 32, tot: 52)
  let stappen: [(Double, Double)] = [(0, 1), (25, 2), (31.9, 2), (32, 1), (42, 0), (51, 0), (52, 1)]
  for (tijd, aantal) in stappen {
    bevindingen.gelijk(Double(rooster.capaciteit(op: tijd)), aantal, "loketten op \(tijd)")
  }
  bevindingen.gelijk(rooster.gemiddelde(van: 0, tot: 60), 57.0 / 60, "gemiddeld")
  var dienst = Dienst(rooster: rooster, duur: 10)
  var agenda = Agenda<Dienst.Voorval>()
  for klant in 0..<6 { agenda.plan(.komt(klant), op: 3) }
  if let wijziging = rooster.wijziging(na: 0) { agenda.plan(.rooster, op: wijziging) }
  dienst.draai(&agenda, totEnMet: 100)
  // One at a time from 3 on, a second counter at 25, one left at 32 though two are being helped, none at 42.
  let verwacht: [Double] = [13, 23, 33, 35, 45, 62]
  bevindingen.klopt(dienst.klaar == verwacht, "klaar op \(dienst.klaar), verwacht \(verwacht)")
  // From 32 to 33 two are being helped at one counter, from 42 to 45 one at none.
  bevindingen.gelijk(dienst.loketten.overwerk(tot: 100), 4, "afgemaakt na sluiten")
  bevindingen.gelijk(dienst.loketten.gewerkt(tot: 100), 60, "werk")
  bevindingen.gelijk(
    dienst.loketten.benutting(tot: 100) ?? .nan, 56.0 / 97, "werk in de tijd dat er iemand is")
}

/// Customers with a fixed service time at counters with a rooster.
private struct Dienst: Simulatiemodel {
  enum Voorval {
    case komt(Int)
    case klaar
    case rooster
  }

  let rooster: Rooster
  let duur: Double
  var loketten: Bron
  var rij = Wachtrij<Int>()
  var klaar: [Double] = []

  init(rooster: Rooster, duur: Double) {
    (self.rooster, self.duur) = (rooster, duur)
    loketten = Bron(capaciteit: rooster.capaciteit(op: 0))
  }

  mutating func verwerk(_ voorval: Voorval, op tijd: Double, _ agenda: inout Agenda<Voorval>) {
    switch voorval {
    case .komt(let klant): rij.sluitAan(klant)
    case .klaar:
      klaar.append(tijd)
      loketten.geefVrij(op: tijd)
    case .rooster:
      loketten.stel(capaciteit: rooster.capaciteit(op: tijd), op: tijd)
      if let wijziging = rooster.wijziging(na: tijd) { agenda.plan(.rooster, op: wijziging) }
    }
    while !rij.isLeeg, loketten.pak(op: tijd) {
      _ = rij.roep()
      agenda.plan(.klaar, op: tijd + duur)
    }
  }
}

let werkweek = Controle(
  "werkweek", "Werk gaat alleen door in werktijd, over nacht en weekend heen."
) { bevindingen in
  guard let week = Werkweek.kantoor(van: 9, tot: 17) else {
    return bevindingen.klopt(false, "een gewone werkweek wordt geweigerd")
  }
  let vrijdag = 96.0
  let gevallen: [(begin: Double, werk: Double, klaar: Double)] = [
    (9, 8, 17), (16, 2, 34), (3, 1, 10), (vrijdag + 16, 2, 178), (vrijdag + 40, 8, 185), (20, 0, 20),
    (9, 80, 281), (12, 41, 181),
  ]
  for (begin, werk, klaar) in gevallen {
    bevindingen.gelijk(week.klaar(begin: begin, werk: werk), klaar, "\(werk) uur vanaf \(begin)")
  }
  bevindingen.gelijk(week.werkuren(tot: 3 * 168), 120, "werkuren in drie weken")
  bevindingen.gelijk(week.open(vanaf: vrijdag + 17), 168 + 9, "weer open")
}
