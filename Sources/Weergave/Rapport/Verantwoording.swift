import BusinessCase
import Taal

/// Where everything comes from, what it cannot say, and how to make it again.
extension Rapport {
  var uitgangspunten: Sectie {
    Sectie(
      "uitgangspunten", titel: "Uitgangspunten en bronnen",
      inhoud: [
        .alinea(
          "Elk getal heeft een bron of is een aanname. Een aanname is een keuze van de makers; een andere keuze geeft een andere uitkomst. Tussen haakjes staat waar een onzeker getal in 95 van de 100 gevallen tussen ligt."
        ), hoofd.gegevenstabel.html,
      ] + prijzen)
  }

  /// A row for each price; where many come from one place, that is named once.
  private var prijzen: [Html] {
    let (prijzen, peil) = (hoofd.prijzen, hoofd.scenario.regels.prijspeil)
    guard !prijzen.isEmpty else { return [] }
    let bronnen = prijzen.reduce(into: [String]()) { if !$0.contains($1.bron) { $0.append($1.bron) } }
    let tabel = Tabel(
      titel: "Gebruikte prijzen, op prijspeil \(peil)",
      kop: [
        Kolom("Zorg"), Kolom("Betaler"), Kolom("Prijs (€)", .rechts), Kolom("Gepubliceerd als"),
        Kolom("Bron", .rechts),
      ],
      rijen: prijzen.map { prijs in
        [
          prijs.post.naamMetEenheid, prijs.post.betaler.rawValue, bedragTekst(prijs.euro),
          "\(centenTekst(prijs.prijs.bedrag.centen)) in \(prijs.prijs.jaar), \(prijs.prijs.basis.rawValue)",
          String((bronnen.firstIndex(of: prijs.bron) ?? 0) + 1),
        ]
      })
    return [
      tabel.html, .genummerdeLijst(bronnen.map { .tekst($0) }),
      .alinea(.tekst(Scenariouitkomst.bronstatussen)),
      .alinea(
        .tekst("Prijzen zijn naar het prijspeil omgerekend met: \(hoofd.scenario.kostenkaart.index.bron).")),
    ]
  }

  var grenzen: Sectie {
    Sectie(
      "grenzen", titel: "Wat dit niet zegt",
      inhoud: [
        .lijst((algemeen + hoofd.scenario.kop.grenzen).map { .tekst($0) })
      ])
  }

  /// What holds for every scenario.
  private var algemeen: [String] {
    [
      "Preventie leidt niet vanzelf tot lagere kosten: wie mensen beter bereikt, krijgt ook meer vragen. Daarom is meerzorg een eigen regel.",
      "Tegenslag die het traject niet veroorzaakt, staat naast het saldo.",
      "Het bewijs voor Welzijn op Recept is dun. In onderzoek met een controlegroep zijn gunstige effecten grotendeels niet teruggezien (overzicht van 68 rapporten, PMC9389950).",
      "Een integrale prijs is wat zorg de samenleving kost. Een betaler bespaart vaak veel minder.",
      "Een besparing is nog geen geld dat vrijkomt bij wie het traject betaalt. Besparingen bij de Zvw en de Wlz worden niet in meer preventie gestoken (evaluatie beleidsplannen sociaal domein 2022).",
      "Bedragen zijn elk apart afgerond; een som kan daardoor een cent verschillen.",
    ]
  }

  var verantwoording: Sectie {
    let teksten = hoofd.scenario.kop.verantwoording
    return Sectie(
      "verantwoording", titel: "Verantwoording",
      inhoud: [
        .alinea(
          "CHEERS 2022 is de internationale lijst van punten die een economische evaluatie moet melden. Hier staat waar elk punt in dit rapport te vinden is, of wat de makers erover zeggen."
        ),
        Tabel(
          titel: "De 28 punten van CHEERS 2022",
          kop: [Kolom("Nr.", .rechts), Kolom("Punt"), Kolom("Waar, of wat")],
          rijen: Cheers.punten.enumerated().map { nummer, punt in
            [String(nummer + 1), punt.naam, punt.antwoord(teksten)]
          }
        ).html, .kop(.onderdeel, "Rekenwijzen"), .lijst(Rekenwijze.alle.map { .tekst($0) }),
      ])
  }

  var herhalen: Sectie {
    Sectie(
      "herhalen", titel: "Zelf narekenen",
      inhoud: [
        .alinea(
          "Wie dezelfde bestanden heeft, krijgt hetzelfde rapport. De vingerafdruk is SHA-256 over de bestanden, in deze volgorde."
        ),
        .kenmerken([
          Kenmerk("Opdracht", opdracht), Kenmerk("Versie", versie),
          Kenmerk("Trekkingen", getalTekst(Double(analyse.trekkingen), decimalen: 0)),
          Kenmerk("Zaad van het toeval", String(analyse.zaad)),
        ]),
        Tabel(
          titel: "Vingerafdrukken", kop: [Kolom("Scenario"), Kolom("Bestanden"), Kolom("SHA-256")],
          rijen: zip(vergelijking.uitkomsten, herkomsten).map {
            [$0.scenario.naam, $1.bestanden.joined(separator: ", "), $1.hash.inBlokken]
          }
        ).html,
        .alinea(
          "Van elk getal in dit rapport kan het programma laten zien waar het vandaan komt, tot en met de prijs, de bron en de formule."
        ),
      ])
  }
}

extension String {
  /// In groups of eight, so that it can wrap on a small screen.
  fileprivate var inBlokken: String {
    stride(from: 0, to: count, by: 8).map { begin in
      String(dropFirst(begin).prefix(8))
    }.joined(separator: " ")
  }
}
