import BusinessCase
import Simulatie
import SociaalRecept
import Taal

/// The tables of a simulated chain.
extension Ketenuitkomst {
  /// Every step for the whole city, in days.
  package var wachttabel: Tabel {
    Tabel(
      titel:
        "Wachten in heel Dordrecht: dagen waarbinnen de helft, 80% en 90% geholpen is, van wie in deze jaren kwam",
      kop: [
        Kolom("Wachten op"), Kolom("helft", .rechts), Kolom("80%", .rechts), Kolom("90%", .rechts),
        Kolom("langst", .rechts), Kolom("norm", .rechts), Kolom("binnen", .rechts),
        Kolom("wacht nog", .rechts),
      ],
      rijen: Kengetal.Stap.allCases.compactMap { stap in
        guard self[.wacht(.alles, stap, .gemiddeld)] != nil else { return nil }
        return [stap.naam]
          + [Kengetal.Maat.mediaan, .p80, .p90, .langst].map { dagen(.wacht(.alles, stap, $0)) }
          + [
            getalTekst(plan.keten.normen[stap], decimalen: 0), procent(.wacht(.alles, stap, .binnenNorm)),
            getal(.wacht(.alles, stap, .wachtNog), decimalen: 1),
          ]
      })
  }

  /// The first conversation, the help and the list of the wijkteam, per stadsdeel and wijk.
  package var plaatstabel: Tabel {
    Tabel(
      titel: "Wachten per stadsdeel en wijk, in dagen (gemiddeld, en hoeveel binnen de norm)",
      kop: [
        Kolom("Waar"), Kolom("Gesprek", .rechts), Kolom("binnen", .rechts), Kolom("Hulp", .rechts),
        Kolom("binnen", .rechts), Kolom("Lijst wijkteam", .rechts), Kolom("Klaar binnen termijn", .rechts),
      ],
      rijen: Kengetal.Groep.allemaal.map { groep in
        [
          groep.naam, dagen(.wacht(groep, .gesprek, .gemiddeld)),
          procent(.wacht(groep, .gesprek, .binnenNorm)),
          dagen(.wacht(groep, .hulp, .gemiddeld)), procent(.wacht(groep, .hulp, .binnenNorm)),
          dagen(.wacht(groep, .wachtlijst, .gemiddeld)),
          procent(.wacht(groep, .vraagverheldering, .binnenNorm)),
        ]
      })
  }

  /// How busy the people are.
  package var druktetabel: Tabel {
    func rijen(
      _ wie: String, _ benutting: (Kengetal.Groep) -> Kengetal, _ overwerk: (Kengetal.Groep) -> Kengetal
    ) -> [[String]] {
      Kengetal.Groep.allemaal.compactMap { groep in
        guard let druk = self[benutting(groep)], let over = self[overwerk(groep)] else { return nil }
        return ["\(wie), \(groep.naam)", marge(druk), procentTekst(over.gemiddelde, decimalen: 1)]
      }
    }
    return Tabel(
      titel:
        "Hoe druk: deel van de uren dat iemand er is waarin hij werkt, en daarbovenop de uren waarin iemand die weg moest zijn werk afmaakte",
      kop: [Kolom("Wie"), Kolom("Benutting", .rechts), Kolom("Overwerk", .rechts)],
      rijen: rijen("makelaars", { .benuttingMakelaars($0) }, { .overwerkMakelaars($0) })
        + rijen("wijkteam", { .benuttingWijkteam($0) }, { .overwerkWijkteam($0) }))
  }

  /// What became of who came in, and the work of those years; per year on average.
  package var stroomtabel: Tabel {
    let jaren = Double(max(1, plan.jaren))
    func rij(_ naam: String, _ totaal: Kengetal.Totaal) -> [String]? {
      self[.totaal(totaal)].map { schatting in
        [
          naam, getalTekst(schatting.gemiddelde / jaren, decimalen: 1),
          schatting.marge.map { "± " + getalTekst($0 / jaren, decimalen: 1) } ?? "–",
        ]
      }
    }
    let rijen = [
      rij("aangemeld", .ingestroomd), rij("waarvan teruggekomen", .teruggekomen),
      rij("eerste gesprek gehad", .gesproken), rij("hulp begonnen", .geholpen),
      rij("afgehaakt voor het gesprek", .afgehaaktVoorGesprek), rij("niet bereikt", .nietBereikt),
      rij("afgehaakt voor de hulp", .afgehaaktVoorHulp), rij("wacht nog", .wachtNog),
      rij("weken gewacht, samen", .wachtweken), rij("in deze jaren afgerond", .afgerond),
      rij("uren van de makelaars", .makelaarsuren), rij("uren van Buurtwerk", .buurtwerkuren),
    ]
    return Tabel(
      titel: "Doorstroom per jaar: wat er van de aanmeldingen werd",
      kop: [Kolom("Wat"), Kolom("Aantal", .rechts), Kolom("Marge", .rechts)],
      rijen: rijen.compactMap(\.self))
  }

  /// Year by year.
  package var jarentabel: Tabel {
    Tabel(
      titel: "Per jaar van aanmelding: dagen wachten, en hoeveel binnen de norm",
      kop: [
        Kolom("Jaar", .rechts), Kolom("Aangemeld", .rechts), Kolom("Gesprek", .rechts),
        Kolom("binnen", .rechts),
        Kolom("Hulp", .rechts), Kolom("binnen", .rechts), Kolom("Lijst wijkteam", .rechts),
      ],
      rijen: (0..<plan.jaren).map { jaar in
        [
          String(jaar + 1), getal(.jaar(jaar, .ingestroomd), decimalen: 0), dagen(.jaar(jaar, .gesprek)),
          procent(.jaar(jaar, .gesprekBinnen)), dagen(.jaar(jaar, .hulp)), procent(.jaar(jaar, .hulpBinnen)),
          dagen(.jaar(jaar, .wachtlijst)),
        ]
      })
  }

  /// Queues and caseload over time: a mean per quarter.
  package var verlooptabel: Tabel {
    func som(_ kwartaal: Int, _ maten: [Kengetal.Maandmaat]) -> String {
      let waarden = (0..<3).flatMap { maand in
        maten.map { self[.maand(kwartaal * 3 + maand, $0)]?.gemiddelde }
      }
      return getalTekst(waarden.compactMap(\.self).reduce(0, +) / 3, decimalen: 1)
    }
    return Tabel(
      titel: "Verloop per kwartaal: hoeveel mensen er gemiddeld zijn",
      kop: [
        Kolom("Jaar", .rechts), Kolom("Kwartaal", .rechts), Kolom("Wacht op gesprek", .rechts),
        Kolom("Casussen open", .rechts),
        Kolom("Op de lijst van het wijkteam", .rechts),
      ],
      rijen: (0..<min(plan.jaren * 4, 12)).map { kwartaal in
        [
          String(kwartaal / 4 + 1), String(kwartaal % 4 + 1),
          som(kwartaal, Stadsdeel.allCases.map { .wachtend($0) }),
          som(kwartaal, Stadsdeel.allCases.map { .open($0) }),
          som(kwartaal, Wijk.allCases.map { .lijst($0) }),
        ]
      })
  }

  private func dagen(_ kengetal: Kengetal) -> String { getal(kengetal, decimalen: 1) }

  private func getal(_ kengetal: Kengetal, decimalen: Int) -> String {
    self[kengetal].map { getalTekst($0.gemiddelde, decimalen: decimalen) } ?? "–"
  }

  private func procent(_ kengetal: Kengetal) -> String {
    self[kengetal].map { procentTekst($0.gemiddelde, decimalen: 0) } ?? "–"
  }

  private func marge(_ schatting: Schatting95) -> String {
    let midden = procentTekst(schatting.gemiddelde, decimalen: 1)
    return schatting.marge.map { "\(midden) ± \(procentTekst($0, decimalen: 1))" } ?? midden
  }
}
