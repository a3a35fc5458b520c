import BusinessCase
import Taal

/// What a total says and does not say.
extension Totaalonderzoek {
  package var samenvatting: [String] {
    let keer = keerTrajectprijs.map {
      ". Dat is \(getalTekst($0, decimalen: 2)) keer de prijs van een traject (\(euroTekst(trajectprijs)))"
    }
    let spreidingzin =
      "In dit scenario is geen enkel getal onzeker. De marges hieronder komen uit een spreiding die is gekozen."
    return (heeftOnzekerGetal ? [] : [spreidingzin]) + [
      "Van \(casussenTekst(casussen)) is alleen het totaal bekend: \(euroTekst(bedrag.euro)), in euro's van \(jaar). Het doel is \(casussenTekst(doel)).",
      "Gemiddeld is dat \(euroTekst(gemiddelde)) per casus, op prijspeil \(prijspeil)\(keer ?? "").",
      "Meer is er niet uit te halen. Een marge is er niet: niemand weet hoeveel de casussen van elkaar verschillen.",
    ]
  }

  package var delen: [Onderzoeksdeel] {
    [
      Onderzoeksdeel(
        "Wat een totaal niet zegt",
        zinnen: [
          "Spreiding: misschien bespaart elke casus ongeveer evenveel, misschien komt bijna alles van een casus.",
          "Betalers en maanden: wie bespaart, en wanneer, is niet bekend.",
          "Bruto of netto: of de kosten van het traject en de zorg die erbij kwam er al af zijn, is niet bekend.",
          "Toets en selectie: hoeveel ervan is bevestigd, en of deze casussen op alle bewoners lijken, is niet bekend.",
        ]),
      Onderzoeksdeel(
        "Aanname: als de spreiding wel bekend was",
        zinnen: [
          "Alles in deze tabel is een aanname, geen uitkomst. De spreiding is gekozen: 0,5, 1 of 2 keer het gemiddelde. Honderd casussen helpen pas echt als van elke casus het bedrag wordt opgeschreven."
        ], tabellen: [aannametabel]),
    ]
  }

  private var aannametabel: Tabel {
    let aantallen = aannames.first?.marges.map(\.casussen) ?? []
    return Tabel(
      titel: "Aanname: 95%-marge van het gemiddelde per casus, in euro's",
      kop: [Kolom("Spreiding")]
        + aantallen.flatMap {
          [Kolom("\(casussenTekst($0)), van", .rechts), Kolom("tot", .rechts)]
        },
      rijen: aannames.map { aanname in
        ["aanname: \(getalTekst(aanname.variatiecoefficient)) ×"]
          + aanname.marges.flatMap { grenzen($0.interval) }
      })
  }
}
