import BusinessCase

/// The 28 items of the CHEERS 2022 checklist for reporting economic evaluations.
enum Cheers {
  struct Punt {
    let naam: String
    /// Where the report answers it; nil where only its makers can.
    let plaats: String?
    /// What the makers may say about it.
    let tekst: Verantwoordingspunt?

    /// The words of the makers, before what the report shows by itself.
    func antwoord(_ teksten: [Verantwoordingspunt: String]) -> String {
      [tekst.flatMap { teksten[$0] }, plaats].compactMap(\.self).reduce("") {
        $0.isEmpty ? $1 : "\($0) Zie ook: \($1)"
      }.ofAnders("niet beschreven")
    }
  }

  private static func punt(
    _ naam: String, _ plaats: String? = nil, _ tekst: Verantwoordingspunt? = nil
  ) -> Punt { Punt(naam: naam, plaats: plaats, tekst: tekst) }

  static let punten = [
    punt("Titel", "bovenaan"), punt("Samenvatting", "Samenvatting"),
    punt("Achtergrond en doel", nil, .achtergrond), punt("Analyseplan", nil, .analyseplan),
    punt("Onderzochte groep", "Uitgangspunten: instroom", .groep), punt("Plaats en omgeving", nil, .omgeving),
    punt("Waarmee vergeleken", "geen traject; kans en toerekening per zorgregel"),
    punt("Perspectief", "Wat komt eruit: per betaler en samen"),
    punt("Tijdshorizon", "Wat komt eruit: drie termijnen"),
    punt("Discontovoet", "bovenaan en Uitgangspunten"),
    punt("Keuze van uitkomsten", "baten, meerzorg, kosten en saldo in euro's", .uitkomsten),
    punt("Meting van uitkomsten", nil, .meting),
    punt("Waardering van uitkomsten", "Uitgangspunten: prijzen", .waardering),
    punt("Meting en waardering van inzet en kosten", "Uitgangspunten: prijzen"),
    punt("Munt, prijspeil en omrekening", "bovenaan en Uitgangspunten"),
    punt("Model en waarom", "Van claim naar saldo"), punt("Analyse en aannames", "Uitgangspunten"),
    punt("Verschillen tussen groepen", "Per jaar: weging", .verschillen),
    punt("Verdeling over partijen", "Wat komt eruit: per betaler; Wie betaalt mee", .verdeling),
    punt("Onzekerheid", "Hoe zeker is de uitkomst; Uitgangspunten"),
    punt("Betrokkenheid van bewoners en anderen", nil, .betrokkenheid), punt("Parameters", "Uitgangspunten"),
    punt("Belangrijkste uitkomsten", "Samenvatting"),
    punt("Effect van onzekerheid", "Welk getal maakt het verschil; Wat is meer weten waard"),
    punt("Effect van betrokkenheid", nil, .effectBetrokkenheid),
    punt("Bevindingen en grenzen", "Wat dit niet zegt", .bevindingen),
    punt("Financiering", nil, .financiering),
    punt("Belangen", nil, .belangen),
  ]
}

extension String {
  fileprivate func ofAnders(_ ander: String) -> String { isEmpty ? ander : self }
}

/// What an expert calls what the rest of the report calls by a plain name.
enum Rekenwijze {
  static let alle = [
    "Gewone marge: gemiddelde plus en min t(0,975; n-1) × spreiding / √n, volgens Student. Nodig voor een marge is het kleinste aantal n waarbij die niet groter is. Aangetoond is een verhouding v als het gemiddelde van (baten - meerzorg) - v × kosten met 95% zekerheid boven nul ligt; voor 80% kans is dat het kleinste n met (t(0,975; n-1) + t(0,80; n-1)) × spreiding / √n ≤ gemiddelde.",
    "Gelote marge: de casussen duizenden keren opnieuw getrokken (bootstrap, BCa).",
    "Trekkingen: elk onzeker getal uit zijn verdeling (bèta, gamma, lognormaal of een andere), en de casussen met wisselend gewicht (bayesiaanse bootstrap).",
    "Alles weten voor de keuze heet EVPI, één ding weten EVPPI, meer casussen EVSI.",
    "De prijs verdelen naar wat elke partij toevoegt, is de Shapleywaarde; gelijke winst die van Nash.",
  ]
}
