import BusinessCase
import Taal

/// What draws show, as tables for a terminal and a report.
package struct Kanstabellen {
  private let uitkomsten: [Kansuitkomst]
  private let trekkingen: Int

  package init(_ uitkomsten: [Kansuitkomst]) {
    self.uitkomsten = uitkomsten
    trekkingen = uitkomsten.first?.perTraject.aantal ?? 0
  }

  /// Saldo per traject at each horizon.
  package var perTermijn: Tabel {
    Tabel(
      titel:
        "Saldo per traject in \(getalTekst(Double(trekkingen), decimalen: 0)) trekkingen, in hele euro's",
      kop: [
        Kolom("Termijn"), Kolom("Gemiddeld", .rechts), Kolom("95%-interval", .rechts),
        Kolom("Kans op winst", .rechts), Kolom("Kans > 1,6", .rechts),
      ],
      rijen: uitkomsten.map { uitkomst in
        [
          uitkomst.horizon.naam(uitkomst.maanden), heleEuroTekst(uitkomst.perTraject.gemiddelde),
          uitkomst.perTraject.intervalTekst, uitkomst.perTraject.kansTekst,
          uitkomst.kansBovenSociaalWerk.map(kansTekst) ?? "–",
        ]
      })
  }

  /// Saldo per traject of each payer.
  package func perBetaler(_ horizon: Horizon) -> Tabel? {
    guard let uitkomst = uitkomsten.first(where: { $0.horizon == horizon }) else { return nil }
    func rij(_ naam: String, _ beeld: Kansbeeld) -> [String] {
      [naam, heleEuroTekst(beeld.gemiddelde), beeld.intervalTekst, beeld.kansTekst]
    }
    return Tabel(
      titel: "Saldo per traject en per betaler, na \(maandenTekst(uitkomst.maanden)), in hele euro's",
      kop: [
        Kolom("Betaler"), Kolom("Gemiddeld", .rechts), Kolom("95%-interval", .rechts),
        Kolom("Kans op winst", .rechts),
      ],
      rijen: uitkomst.perBetaler.map { rij($0.betaler.rawValue, $0.saldo) }
        + (uitkomst.ongedeeld.map { [rij(Uitkomst.nietToegedeeldNaam, $0)] } ?? []),
      voet: rij("samen", uitkomst.perTraject))
  }

  /// What "kans > 1,6" means, and what draws cannot know.
  private var bochtzin: String {
    uitkomsten.allSatisfy(\.isLineair)
      ? ""
      : " Uitdoving of uitval is hier onzeker. Dan is het gemiddelde van de trekkingen niet precies de uitkomst met alle getallen op hun gemiddelde; ga uit van de trekkingen."
  }

  private var spreiding: Spreiding { uitkomsten.first?.spreiding ?? .geen }

  /// What must be read before the tables; nil when nothing must.
  package var vooraf: String? { spreiding.zin }

  /// How to read the tables; empty where they say nothing of chances.
  package var uitleg: String {
    guard spreiding.zegtIets else { return "" }
    let isTotaal = uitkomsten.contains { $0.ongedeeld != nil }
    let casussen = isTotaal ? "" : ", en tellen andere casussen zwaarder mee"
    let aanname =
      isTotaal ? " De spreiding is hier een aanname; over de casussen zelf is alleen een totaal bekend." : ""
    let wat =
      spreiding == .alleenToeval
      ? "In elke trekking tellen andere casussen zwaarder mee, of loopt de keten anders."
      : "In elke trekking krijgt elk onzeker getal een andere waarde\(casussen)."
    return
      "\(wat) In het 95%-interval liggen 95 van de 100 trekkingen. \"Kans > 1,6\" is de kans dat elke euro meer dan € 1,60 opbrengt. Wat niet als onzeker is opgegeven, blijft in elke trekking gelijk.\(aanname)\(bochtzin)"
  }
}

/// How sure a difference with another scenario is: draws of one minus the same draws of the other.
package struct Verschilbeeld {
  package let naam: String
  package let beelden: [(horizon: Horizon, perTraject: Kansbeeld)]
  /// Of all trajecten, per payer; nil unless it is known of both what waiting does.
  package let geld: Wachtgeld?

  /// What makes the draws of the scenario itself differ.
  package let spreiding: Spreiding

  /// - Parameter andere: what makes the draws of `ander` differ.
  package init(_ een: Trekkingen, min ander: Trekkingen, _ andere: Spreiding) {
    naam = een.scenario.naam
    let spreiding = een.spreiding
    self.spreiding = spreiding
    geld = een.scenario.kentWachten && ander.scenario.kentWachten ? Wachtgeld(een, min: ander) : nil
    let korrel = [een.scenario, ander.scenario].korrel.perTraject
    beelden = Horizon.allCases.map { horizon in
      (
        horizon,
        Kansbeeld(
          zip(een.saldo(horizon), ander.saldo(horizon)).map { $0 - $1 },
          grens: Nulgrens(omvang: een.omvang(horizon) + ander.omvang(horizon)),
          spreiding: spreiding.zegtIets ? spreiding : andere
        ).afgerond(korrel)
      )
    }
  }

  package static func tabel(_ verschillen: [Verschilbeeld], met eerste: String) -> Tabel {
    Tabel(
      titel: "Verschil in saldo per traject met \(eerste), met dezelfde trekkingen",
      kop: [
        Kolom("Scenario"), Kolom("Termijn"), Kolom("Gemiddeld", .rechts), Kolom("95%-interval", .rechts),
        Kolom("Kans op hoger", .rechts),
      ],
      rijen: verschillen.flatMap { verschil in
        verschil.beelden.map { horizon, beeld in
          [
            verschil.naam, horizon.rawValue, heleEuroTekst(beeld.gemiddelde), beeld.intervalTekst,
            beeld.isNul ? "gelijk" : beeld.kansTekst,
          ]
        }
      })
  }
}
