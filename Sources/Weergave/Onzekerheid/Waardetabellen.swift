import BusinessCase
import Taal

/// What knowing more is worth, in tables and sentences.
extension Informatiewaarde {
  /// Where no casussen are known, and a spread was assumed all the same; otherwise nil.
  package func voorbehoud(_ methoden: [Methode]) -> String? {
    methoden.contains(where: \.kentMaanden) || !spreiding.zegtIets
      ? nil
      : "Van de casussen is hooguit een totaal bekend. Wat hier staat, rust op een aangenomen spreiding en bewijst niets."
  }

  /// What must be read before the rest; nil when nothing must.
  package var vooraf: String? { spreiding.zin }

  /// The names of what is chosen between.
  package var titel: String {
    alternatieven.count == 1
      ? alternatieven[0] : "De keuze: \(Keuzebeeld.stoppen), \(alternatieven.joined(separator: ", "))"
  }

  /// Nil for going on or stopping, where the sentence says it all.
  package var alternatieventabel: Tabel? { alternatieven.count == 1 ? nil : Keuzebeeld(self).tabel }

  /// What is decided now, and what it is worth to know everything.
  package var zin: String {
    guard alternatieven.count == 1 else {
      let keuzezin = Keuzebeeld(self).keuzezin
      return evpi.map {
        "\(keuzezin) Die keuze kan achteraf verkeerd zijn. Alles zeker weten voor de keuze is \($0.tekst) waard: meer kan geen enkel onderzoek voor deze keuze opleveren."
      } ?? keuzezin
    }
    let trajecten = trajecten[0]
    let nu =
      beslissing.gaatDoor
      ? "Wie nu moet kiezen, gaat door: het verwachte saldo is \(heleEuroTekst(beslissing.verwachting.waarde))."
      : "Wie nu alleen op geld kiest, stopt: het verwachte saldo is \(heleEuroTekst(beslissing.verwachting.waarde))."
    let aantal =
      "Het gaat om \(trajectenTekst((trajecten * 10).rounded() / 10))\(trajecten == trajecten.rounded() ? "" : "; die van latere jaren tellen iets minder zwaar")."
    guard let evpi else { return "\(nu) \(aantal)" }
    return
      "\(nu) Die keuze kan achteraf verkeerd zijn. Alles zeker weten voor de keuze is \(evpi.tekst) waard: meer kan geen enkel onderzoek voor deze keuze opleveren. \(aantal)"
  }

  /// What could be known is called; no two things are called the same.
  func naam(_ onderwerp: Onderwerp) -> String {
    switch onderwerp {
    case .gedeeld(let getal): namen.naam(.gedeeld(getal), nil)
    case .oordeel: "Oordeel per casus: kansen, toerekening en hoeveelheden"
    case .steekproef: "Toeval: welke casussen zijn beoordeeld"
    case .samen(let groepen): "Samen: \(groepen.map(\.woord).joined(separator: ", "))"
    }
  }

  /// What is worth anything by itself, and at least the first few; nil where no spread was given.
  package var delentabel: Tabel? {
    guard let evpi, !delen.isEmpty else { return nil }
    let getoond = delen.enumerated().filter { wordtGetoond($0, $1) }.map(\.element)
    return Tabel(
      titel: "Wat is het waard om één ding zeker te weten? (in hele euro's)",
      kop: [Kolom("Wat"), Kolom("Waarde", .rechts), Kolom("Toevalsfout", .rechts)],
      rijen: getoond.map {
        [naam($0.onderwerp), heleEuroTekst($0.waarde.waarde), $0.waarde.foutTekst]
      },
      voet: ["alles", heleEuroTekst(evpi.waarde), evpi.foutTekst])
  }

  /// The first few, what is worth anything, and what was asked for.
  private func wordtGetoond(_ plaats: Int, _ deel: Deel) -> Bool {
    if case .samen = deel.onderwerp { return true }
    return plaats < 3 || deel.waarde.waarde >= 0.5
  }

  package var delenzin: String {
    let niets = delen.enumerated().count { !wordtGetoond($0, $1) }
    return niets == 0
      ? ""
      : "Van \(niets == 1 ? "het andere onzekere getal" : "de andere \(niets) onzekere getallen") is geen waarde gevonden: apart verandert dat de keuze niet, of bijna niet."
  }

  package var onderzoekstabel: Tabel? {
    guard let onderzoek else { return nil }
    return Tabel(
      titel: "Wat zijn meer beoordeelde casussen waard? (in hele euro's)",
      kop: [
        Kolom("Extra casussen", .rechts), Kolom("Dan samen", .rechts), Kolom("Waarde", .rechts),
        Kolom("Toevalsfout", .rechts),
      ],
      rijen: onderzoek.punten.map { punt in
        [
          getalTekst(Double(punt.extra), decimalen: 0),
          getalTekst(Double(onderzoek.casussen + punt.extra), decimalen: 0),
          heleEuroTekst(punt.evsi.waarde), punt.evsi.foutTekst,
        ]
      })
  }

  package var onderzoekszin: String? {
    guard spreiding.zegtIets, alternatieven.count == 1 else { return nil }
    guard let onderzoek else {
      return
        "Wat meer casussen waard zijn, valt niet te zeggen: er is niets bekend over hoe casussen onderling verschillen."
    }
    let doel = Onderzoek.gewoonlijkDoel - onderzoek.casussen
    let punt = onderzoek.punten.first { $0.extra == max(0, doel) }
    let begin =
      doel > 0
      ? "Er zijn \(onderzoek.casussen) casussen. Met \(doel) erbij zijn het er \(Onderzoek.gewoonlijkDoel)"
      : "Er zijn al \(onderzoek.casussen) casussen"
    let waarde =
      doel > 0
      ? punt.map { "; dat is voor de keuze \($0.evsi.tekst) waard." } ?? "." : "."
    return
      "\(begin)\(waarde) Meer casussen laten zien wie er komt, maar niet of alle beoordelaars samen te hoopvol zijn. Daarvoor is een toets of een vergelijkingsgroep nodig."
  }
}

extension Schatting {
  /// "€ 4.200 (± € 300)".
  var tekst: String { "\(heleEuroTekst(waarde)) (\(foutTekst))" }

  /// "± € 300", or that it is next to nothing.
  var foutTekst: String { fout < 0.5 ? "± minder dan € 1" : "± \(heleEuroTekst(fout))" }
}
