import BusinessCase

/// The chapter on waiting and capacity; what is not known is left out.
package struct Wachtsectie: Sendable, Hashable {
  package var verdeling: Wachtverdeling?
  package var verloop: Wachtrijverloop?
  package var capaciteit: Capaciteitscurve?
  package var euro: [Wachteuro] = []
  /// How far the money is looked at.
  package var maanden = 0
  /// What one more makelaar does.
  package var erbij: [Html] = []
  /// What other scenarios do to waiting and to the money.
  package var anders: [Html] = []
  /// Sentences and tables that somebody else has, such as what is assumed.
  package var toelichting: [Html] = []

  package init() {}

  /// Nil when nothing is known of waiting.
  package var sectie: Sectie? {
    let delen = [wachttijd, wachtrij, geld, makelaars, vergelijking].compactMap(\.self)
    guard !delen.isEmpty else { return nil }
    return Sectie(
      "wachten", titel: "Wachten en capaciteit",
      inhoud: [
        .alinea(
          "Deze cijfers komen uit een nabootsing van de keten: verzonnen bewoners die wachten, worden gesproken en hulp krijgen, zo vaak herhaald dat het toeval zichtbaar wordt. De marges van 95% zijn dat toeval; bij bedragen ook alles wat in het scenario onzeker is."
        )
      ] + toelichting + delen.flatMap(\.self))
  }

  private var wachttijd: [Html]? {
    verdeling.map { [.kop(.onderdeel, "Hoe lang wachten bewoners?"), $0.grafiek.html] }
  }

  private var wachtrij: [Html]? {
    verloop.map { [.kop(.onderdeel, "Groeit de wachtlijst?"), $0.grafiek.html] }
  }

  private var makelaars: [Html]? {
    capaciteit.map { [.kop(.onderdeel, "Hoeveel makelaars?"), $0.grafiek.html] + erbij }
  }

  private var vergelijking: [Html]? {
    anders.isEmpty ? nil : [.kop(.onderdeel, "En in andere scenario's?")] + anders
  }

  private var geld: [Html]? {
    guard !euro.isEmpty else { return nil }
    return [
      .kop(.onderdeel, "Wat kost wachten?"),
      .alinea(
        "Wie afhaakt, levert niets op. Wie later hulp krijgt, levert later op. Wie wacht, gebruikt intussen zorg. Hier staat het verschil met dezelfde bewoners als niemand hoefde te wachten."
      ), euro.grafiek(maanden: maanden).html,
    ]
  }
}

extension Wachtgeld {
  /// One bar per payer that waiting touches, and all together.
  package var euro: [Wachteuro] {
    let betalers = perBetaler.filter { !$0.saldo.isNul }.map {
      Wachteuro(betaler: $0.betaler.rawValue, bedrag: $0.saldo.band)
    }
    return betalers.isEmpty ? [] : betalers + [Wachteuro(betaler: "samen", bedrag: samen.band)]
  }
}

extension Kansbeeld {
  fileprivate var band: Bandwaarde {
    Bandwaarde(gemiddelde, laag: interval.lowerBound, hoog: interval.upperBound)
  }
}
