import BusinessCase

/// The research as a chapter of a report.
///
/// - Parameter grafiek: the chart of the running mean; it comes above the table with the same numbers.
package func onderzoeksectie(_ onderzoek: Onderzoek, grafiek: Html = .leeg) -> Sectie {
  let delen = onderzoek.delen.map { deel in
    Html.samen(
      [.kop(.onderdeel, deel.kop)] + deel.zinnen.map { .alinea(.tekst($0)) }
        + (deel.kop == Casusonderzoek.verloopkop ? [grafiek] : []) + deel.tabellen.map(\.html))
  }
  return Sectie(
    "actie-onderzoek", titel: "Het actie-onderzoek",
    inhoud: onderzoek.samenvatting.map { .alinea(.tekst($0)) } + delen)
}
