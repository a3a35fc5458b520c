import BusinessCase
import Taal

/// Where everything comes from, what it cannot say, and how to make it again.
extension Rapport {
  var uitgangspunten: Sectie {
    Sectie(
      "uitgangspunten", titel: "Uitgangspunten en bronnen",
      inhoud: [
        .alinea(
          "Elk getal heeft een bron of is een aanname. Een aanname is een keuze van de makers; een andere keuze geeft een andere uitkomst."
        ), hoofd.gegevenstabel.html, hoofd.prijzen.isEmpty ? .leeg : hoofd.prijzentabel.html,
        hoofd.prijzen.isEmpty ? .leeg : .alinea(.tekst(Scenariouitkomst.bronstatussen)),
        .alinea(
          .tekst("Prijzen zijn naar het prijspeil omgerekend met: \(hoofd.scenario.kostenkaart.index.bron).")),
      ])
  }

  var grenzen: Sectie {
    Sectie(
      "grenzen", titel: "Wat dit niet zegt",
      inhoud: [
        .lijst([
          "Dertien casussen met samen € 45.000 zeggen nog niets over alle bewoners. Het onderzoek wil er honderd. Of die € 45.000 bruto of netto is, is niet gepubliceerd.",
          "Preventie leidt niet vanzelf tot lagere kosten: wie mensen beter bereikt, krijgt ook meer vragen. Daarom is meerzorg een eigen regel.",
          "Een traject kan goed gaan en toch eindigen met hogere kosten. Een oudere die goed geholpen is, kan drie maanden later een heup breken. Zulke tegenslag staat naast het saldo.",
          "Het bewijs voor Welzijn op Recept is dun. In onderzoek met een controlegroep zijn gunstige effecten grotendeels niet teruggezien (overzicht van 68 rapporten, PMC9389950).",
          "Een integrale prijs is wat zorg de samenleving kost. Een betaler bespaart vaak veel minder: een kort consult bij de huisarts kost integraal € 28,74, maar de verzekeraar houdt er € 10,83 door over.",
          "Een besparing is nog geen geld dat vrijkomt bij wie het traject betaalt. Besparingen bij de Zvw en de Wlz worden niet in meer preventie gestoken (evaluatie beleidsplannen sociaal domein 2022).",
          "Bedragen zijn elk apart afgerond; een som kan daardoor een cent verschillen.",
        ])
      ])
  }

  var verantwoording: Sectie {
    Sectie(
      "verantwoording", titel: "Verantwoording (CHEERS 2022)",
      inhoud: [
        .alinea(
          "CHEERS 2022 is de internationale lijst van punten die een economische evaluatie moet melden. Hier staat waar elk punt in dit rapport te vinden is."
        ),
        Tabel(
          titel: "De 28 punten van CHEERS 2022", kop: [Kolom("Nr.", .rechts), Kolom("Punt"), Kolom("Waar")],
          rijen: Cheers.punten.enumerated().map { [String($0 + 1), $1.naam, $1.plaats] }
        ).html,
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
          "Waar een bedrag vandaan komt, laat het programma zien met: recept leg-uit SCENARIO lang.saldo"),
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

/// The 28 items of the CHEERS 2022 checklist for reporting economic evaluations.
private enum Cheers {
  static let nietHier = "niet in dit rapport; beschrijf het in de begeleidende tekst"

  static let punten: [(naam: String, plaats: String)] = [
    ("Titel", "bovenaan"), ("Samenvatting", "Samenvatting"), ("Achtergrond en doel", nietHier),
    ("Analyseplan", nietHier),
    ("Onderzochte groep", "Uitgangspunten: instroom en route; verder niet in dit rapport"),
    ("Plaats en omgeving", "Samenvatting: Dordrecht"),
    ("Waarmee vergeleken", "geen traject; kans en toerekening per zorgregel"),
    ("Perspectief", "Wat komt eruit: per betaler en samen"),
    ("Tijdshorizon", "Wat komt eruit: drie termijnen"),
    ("Discontovoet", "bovenaan en Uitgangspunten"),
    ("Keuze van uitkomsten", "baten, meerzorg, kosten en saldo in euro's"),
    ("Meting van uitkomsten", nietHier), ("Waardering van uitkomsten", "Uitgangspunten: prijzen"),
    ("Meting en waardering van inzet en kosten", "Uitgangspunten: prijzen"),
    ("Munt, prijspeil en omrekening", "bovenaan en Uitgangspunten"),
    ("Model en waarom", "Van claim naar saldo"),
    ("Analyse en aannames", "Uitgangspunten"),
    ("Verschillen tussen groepen", "Actie-onderzoek: per groep; Per jaar: weging"),
    ("Verdeling over partijen", "Wat komt eruit: per betaler; Wie betaalt mee"),
    ("Onzekerheid", "Hoe zeker is de uitkomst; Uitgangspunten: spreiding"),
    ("Betrokkenheid van bewoners en anderen", nietHier), ("Parameters", "Uitgangspunten"),
    ("Belangrijkste uitkomsten", "Samenvatting"),
    ("Effect van onzekerheid", "Welk getal maakt het verschil; Wat is meer weten waard"),
    ("Effect van betrokkenheid", nietHier), ("Bevindingen en grenzen", "Wat dit niet zegt"),
    ("Financiering", nietHier), ("Belangen", nietHier),
  ]
}
