import BusinessCase

/// The parts that every model stands on.
let kerncontroles: [Controle] = [
  opTijd, gelijktijdig, trekkingen, tijdgemiddelde, waarnemingen, overleving, jackknife, rooster, werkweek,
]

private let opTijd = Controle(
  "agenda-op-tijd", "Wat gepland is gebeurt op volgorde van tijd, hoeveel er ook in de agenda staat."
) { bevindingen in
  for omvang in [1, 6, 33, 40, 300] { agendaproef(omvang, uiteen: { $0 }, &bevindingen) }
}

private let gelijktijdig = Controle(
  "agenda-gelijktijdig", "Wat voor hetzelfde moment gepland is gebeurt in de volgorde waarin het gepland is."
) { bevindingen in
  for omvang in [2, 6, 33, 40, 300] { agendaproef(omvang, uiteen: { $0.rounded() }, &bevindingen) }
}

/// An agenda next to a plain list that is searched from front to back: filled and emptied by chance, three times.
private func agendaproef(_ omvang: Int, uiteen: (Double) -> Double, _ bevindingen: inout Bevindingen) {
  var agenda = Agenda<Int>()
  var lijst: [(tijd: Double, nummer: Int)] = []
  var toeval = Toeval(zaad: 1957, nummer: omvang)
  func verschil(_ agenda: inout Agenda<Int>, _ lijst: inout [(tijd: Double, nummer: Int)]) -> Bool {
    // The first of equal times in the list was planned first.
    guard let eerste = lijst.indices.min(by: { lijst[$0].tijd < lijst[$1].tijd }) else {
      return agenda.neem() != nil
    }
    let verwacht = lijst.remove(at: eerste)
    return agenda.neem().map { $0.tijd != verwacht.tijd || $0.voorval != verwacht.nummer } ?? true
  }
  var (nummer, verschillen) = (0, 0)
  for groeit in [true, false, true, false, true, false] {
    for _ in 0..<2 * omvang {
      if toeval.deel() < (groeit ? 0.8 : 0.2) {
        let tijd = agenda.nu + uiteen(3 * toeval.exponentieel())
        agenda.plan(nummer, op: tijd)
        lijst.append((tijd, nummer))
        nummer += 1
      } else if verschil(&agenda, &lijst) {
        verschillen += 1
      }
    }
  }
  let over = lijst.count
  bevindingen.gelijk(Double(agenda.aantal), Double(over), "\(omvang): in de agenda")
  for _ in 0...over where verschil(&agenda, &lijst) { verschillen += 1 }
  bevindingen.gelijk(Double(verschillen), 0, "\(omvang): niet aan de beurt")
}

private let trekkingen = Controle(
  "trekkingen-exponentieel", "Trekkingen zijn exponentieel verdeeld: gemiddelde, staart en elke twintigste."
) { bevindingen in
  for deel in 1..<1000 {
    for u in [Double(deel) / 1000, Double(deel) * 0x1p-53] {
      let x = minLogaritme(u)
      bevindingen.gelijk(expMin(x), u, "e tot de macht min \(x)", binnen: 1e-14)
    }
  }
  verdelingsproef(Stroom(Toeval(zaad: 1815)), &bevindingen)
}

/// The mean, the far tail, and χ² over twenty parts of equal chance, each within its 99.9% bound.
///
/// A million draws: so many are needed to see that one in a hundred draws is made wrongly.
private func verdelingsproef(_ stroom: Stroom, _ bevindingen: inout Bevindingen) {
  let (aantal, delen, staart) = (1_000_000, 20, 8.0)
  let grenzen = (1..<delen).map { minLogaritme(1 - Double($0) / Double(delen)) }
  var stroom = stroom
  var (som, ver) = (0.0, 0)
  var geteld = [Int](repeating: 0, count: delen)
  for nummer in 0..<aantal {
    let x = stroom.exponentieel()
    som += x
    if x > staart { ver += 1 }
    // One in ten is enough for the parts, which cost more.
    if nummer.isMultiple(of: 10) { geteld[grenzen.count { $0 < x }] += 1 }
  }
  let verwacht = Double(aantal / 10) / Double(delen)
  let afwijking = geteld.reduce(0) { $0 + (Double($1) - verwacht) * (Double($1) - verwacht) / verwacht }
  bevindingen.klopt(afwijking < 43.82, "χ² is \(afwijking), hoogstens 43,82")
  let (fout, gemiddelde) = (3.29 / Double(aantal).squareRoot(), som / Double(aantal))
  bevindingen.klopt(abs(gemiddelde - 1) < fout, "gemiddelde \(gemiddelde), hoogstens \(fout) van 1")
  let inStaart = Double(aantal) * expMin(staart)
  bevindingen.klopt(
    abs(Double(ver) - inStaart) < 3.29 * inStaart.squareRoot(), "\(ver) in de staart, verwacht \(inStaart)")
}

private let tijdgemiddelde = Controle(
  "tijdgemiddelde", "Een waarde telt zo lang mee als zij duurt."
) { bevindingen in
  var getal = Tijdgemiddelde(2, vanaf: 1)
  getal.zet(5, op: 3)
  getal.zet(1, op: 4)
  bevindingen.gelijk(getal.oppervlak(tot: 8), 2 * 2 + 5 * 1 + 1 * 4, "oppervlak")
  getal.begin(opnieuw: 8)
  getal.zet(3, op: 10)
  bevindingen.gelijk(getal.oppervlak(tot: 12), 1 * 2 + 3 * 2, "na de aanloop")
}

private let waarnemingen = Controle(
  "waarnemingen", "Gemiddelde en spreiding zijn die van de lijst, ook in delen opgeteld."
) { bevindingen in
  var toeval = Toeval(zaad: 1962)
  let lijst = (0..<100).map { _ in 1e6 + toeval.exponentieel() }
  var (geheel, links, rechts) = (Waarnemingen(), Waarnemingen(), Waarnemingen())
  for (nummer, x) in lijst.enumerated() {
    geheel.tel(x)
    if nummer < 37 { links.tel(x) } else { rechts.tel(x) }
  }
  links.tel(rechts)
  let steekproef = Steekproef(lijst)
  for (naam, gevonden) in [("een voor een", geheel), ("in delen", links)] {
    bevindingen.gelijk(gevonden.gemiddelde ?? .nan, steekproef.gemiddelde ?? .nan, "\(naam): gemiddelde")
    bevindingen.gelijk(gevonden.sd ?? .nan, steekproef.sd ?? .nan, "\(naam): sd", binnen: 1e-6)
    bevindingen.gelijk(gevonden.grootste, lijst.max() ?? .nan, "\(naam): grootste")
  }
}

private let overleving = Controle(
  "kaplan-meier", "Wie nog wacht of wegging telt mee zolang hij wachtte, zoals Kaplan en Meier zeggen."
) { bevindingen in
  // Weeks in remission with 6-MP; of twelve the end was not seen. Freireich e.a., Blood 21 (1963).
  var remissie = Overleving()
  for week in [6.0, 6, 6, 7, 10, 13, 16, 22, 23] { remissie.tel(week) }
  for week in [6.0, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35] { remissie.tel(minstens: week) }
  let gepubliceerd: [(week: Double, over: Double)] = [
    (6, 0.857), (7, 0.807), (10, 0.753), (13, 0.690), (16, 0.627), (22, 0.538), (23, 0.448),
  ]
  for (week, over) in gepubliceerd {
    let (tot, erna) = (remissie.kwantiel(1 - over - 0.001), remissie.kwantiel(1 - over + 0.001))
    bevindingen.klopt(
      tot.map { $0 <= week } ?? false, "\(1 - over) is op \(week) voorbij, niet \(tot ?? .nan)")
    bevindingen.klopt(erna.map { $0 > week } ?? true, "\(1 - over) is na \(week) pas voorbij")
  }
  bevindingen.klopt(remissie.kwantiel(0.6) == nil, "wat niet is gezien, is niet bekend")
  var toeval = Toeval(zaad: 1895)
  var lijst = (0..<500).map { _ in (toeval.exponentieel() * 40).rounded() / 4 }
  var (heel, links) = (Overleving(), Overleving())
  for (nummer, x) in lijst.enumerated() { if nummer < 200 { links.tel(x) } else { heel.tel(x) } }
  heel.tel(links)
  for p in [0.1, 0.5, 0.8, 0.9] {
    let (gevonden, verwacht) = (heel.kwantiel(p) ?? .nan, lijst.kwantiel(p))
    bevindingen.klopt(abs(gevonden - verwacht) <= 1, "kwantiel \(p): \(gevonden) en \(verwacht)")
  }
}

private let jackknife = Controle(
  "jackknife", "De marge van een verhouding is die uit het leerboek, en die van een gemiddelde de gewone."
) { bevindingen in
  // Eight patients with hormone patches: Efron & Tibshirani, "An introduction to the bootstrap" (1993), table 10.1.
  let z = [8406.0, 2342, 8187, 8459, 4795, 3516, 4796, 10238]
  let y = [-1200.0, 2601, -2705, 1982, -1290, 351, -638, -2719]
  let verhouding = Jackknife(zip(y, z).map { Paar(links: $0, rechts: $1) }, \.verhouding)
  let t = Student.kwantiel(0.975, vrijheidsgraden: 7)
  bevindingen.gelijk(verhouding?.geheel ?? .nan, -0.07131, "verhouding", binnen: 1e-4)
  bevindingen.gelijk((verhouding?.marge ?? .nan) / t, 0.1055, "standaardfout", binnen: 1e-3)
  let gemiddelde = Jackknife(y.map { Paar(links: $0, rechts: 1) }, \.verhouding)
  let gewoon = Steekproef(y)
  bevindingen.gelijk(gemiddelde?.geheel ?? .nan, gewoon.gemiddelde ?? .nan, "gemiddelde")
  bevindingen.gelijk(gemiddelde?.marge ?? .nan, t * (gewoon.standaardfout ?? .nan), "marge")
  let verschil = verhouding.flatMap { een in gemiddelde.map { een - $0 - (een - $0) } }
  bevindingen.gelijk(verschil?.marge ?? .nan, 0, "verschil met zichzelf")
}

/// Two sums that are added up.
private struct Paar: Samenvoegbaar {
  var links: Double
  var rechts: Double
  var verhouding: Double? { links / rechts }

  mutating func tel(_ ander: Paar) {
    links += ander.links
    rechts += ander.rechts
  }
}
