import BusinessCase

/// The research as a chapter of a report.
///
/// - Parameter grafiek: the chart of the running mean, with a table of its own; it takes the place of that of the
///   research.
package func onderzoeksectie(_ onderzoek: Onderzoek, grafiek: Html?) -> Sectie {
  let delen = onderzoek.delen.map { deel in
    let cijfers = deel.tabellen.map(\.html)
    return Html.samen(
      [.kop(.onderdeel, deel.kop)] + deel.zinnen.map { .alinea(.tekst($0)) }
        + (deel.kop == Casusonderzoek.verloopkop ? grafiek.map { [$0] } ?? cijfers : cijfers))
  }
  return Sectie(
    "actie-onderzoek", titel: "Het actie-onderzoek",
    inhoud: onderzoek.samenvatting.map { .alinea(.tekst($0)) } + delen)
}
