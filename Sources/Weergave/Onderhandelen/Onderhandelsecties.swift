import BusinessCase

extension Onderhandeling {
  /// The chapters of a report on who pays.
  ///
  /// - Parameters:
  ///   - grafiek: the lines of `bijdrage` with the zone of agreement.
  ///   - prijsbasis: the same casussen on both price bases, where both are known.
  package func secties(grafiek: Html, prijsbasis: Prijsbasisonderhandeling? = nil) -> [Sectie] {
    // Without knowing where benefits fall there is nothing to agree on.
    guard isVerdeeld else {
      return [
        Sectie(
          "wie-betaalt-mee", titel: "Wie betaalt mee?",
          inhoud: zinnen.map { .alinea(.tekst($0)) } + [partijtabel.html])
      ]
    }
    return [overeenkomst(grafiek), verdeling, prijsbasis?.sectie, zonderGeldsectie, .betaalwegen].compactMap(
      \.self)
  }

  private func overeenkomst(_ grafiek: Html) -> Sectie {
    Sectie(
      "wie-betaalt-mee", titel: "Wie betaalt mee?",
      inhoud: [
        .samen(zinnen.map { .alinea(.tekst($0)) }), partijtabel.html, grafiek, omslagtabel.html,
        bijdragetabel.html,
      ])
  }

  private var verdeling: Sectie {
    Sectie(
      "prijs-verdelen", titel: "De prijs verdelen",
      inhoud: [
        .alinea(
          .tekst(
            "De anderen betalen hun deel aan \(huidig.voluit), die het traject betaalt. Samen is dat altijd precies de prijs. Een bedrag met een min is geld dat een partij krijgt."
          )), .lijst(verdeeluitleg.map { .tekst($0) }),
      ] + vervallenzinnen.map { .alinea(.tekst($0)) } + [verdeeltabel.html])
  }

  private var zonderGeldsectie: Sectie? {
    guard let zonderGeldtabel, let zonderGeldzin else { return nil }
    return Sectie(
      "winst-zonder-geld", titel: "Wat geen geld is",
      inhoud: [.alinea(.tekst(zonderGeldzin)), zonderGeldtabel.html])
  }
}

extension Prijsbasisonderhandeling {
  fileprivate var sectie: Sectie {
    Sectie(
      "twee-prijsbases", titel: "Wat telt, en wat geld is",
      inhoud: [.alinea(.tekst(zin)), tabel.html])
  }
}

extension Sectie {
  /// In which ways others can pay, as far as was found.
  static var betaalwegen: Sectie {
    Sectie(
      "betaalwegen", titel: "Manieren om mee te betalen",
      inhoud: [
        .alinea("Voor zover gevonden. Wat niet is bevestigd, staat erbij."),
        .lijst(Betaalweg.zinnen.map { .tekst($0) }),
      ])
  }
}
