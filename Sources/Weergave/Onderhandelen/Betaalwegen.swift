import Bestandsvorm

/// A way in which others than the gemeente can pay for what Sociaal Recept costs, as far as was read about it.
package struct Betaalweg: Sendable {
  let naam: String
  /// Who pays what.
  let betaalt: String
  /// What it can carry, or what is asked for it.
  let draagt: String
  let bron: String
  /// False where it was not confirmed that it holds.
  let isBevestigd: Bool

  private init(_ naam: String, betaalt: String, draagt: String, bron: String, isBevestigd: Bool = true) {
    (self.naam, self.betaalt, self.draagt) = (naam, betaalt, draagt)
    (self.bron, self.isBevestigd) = (bron, isBevestigd)
  }

  var zin: String {
    "\(naam): \(betaalt). \(draagt)\(isBevestigd ? "" : " Niet bevestigd.") Bron: \(bron)."
  }

  package var json: Json {
    [
      "naam": .tekst(naam), "betaalt": .tekst(betaalt), "draagt": .tekst(draagt), "bron": .tekst(bron),
      "bevestigd": .waarheid(isBevestigd),
    ]
  }

  package static let kop = "Manieren waarop anderen kunnen meebetalen, voor zover gevonden"

  package static let zinnen = alle.map(\.zin)

  package static let alle = [
    Betaalweg(
      "Transformatieplan (Integraal Zorgakkoord)",
      betaalt: "zorgverzekeraars betalen een keer, voor de verandering zelf",
      draagt:
        "Gevraagd worden minder zorg onder de Zvw of een groot effect op personeel, en een plan voor vijf jaar. Het geld was in september 2025 op.",
      bron: "cooperatievgz.nl, transformatieplannen; skipr.nl 18-9-2025"),
    Betaalweg(
      "Specifieke uitkering transformatiemiddelen 2024-2027",
      betaalt: "het rijk betaalt gemeenten, voor wat er in het sociaal domein gebeurt",
      draagt: "Een gemeente vraagt aan, met zorgverzekeraars en aanbieders die het eens zijn.",
      bron: "Staatscourant 2024, 17398; dus-i.nl"),
    Betaalweg(
      "Aanvullend Zorg- en Welzijnsakkoord (8-9-2025)",
      betaalt: "het rijk geeft meer geld voor Welzijn op Recept",
      draagt:
        "Er gaat € 361 miljoen naar onder meer de basis van het sociaal domein. De tekst van de maatregelen is niet gelezen.",
      bron: "rijksoverheid.nl 8-9-2025; skipr.nl 3-9-2025", isBevestigd: false),
    Betaalweg(
      "Brede SPUK (GALA) 2023-2026",
      betaalt: "het rijk betaalt gemeenten, voor vijftien programma's",
      draagt: "De bedragen per gemeente zijn niet gelezen. De regeling loopt tot en met 2026.",
      bron: "Staatscourant 2023, 4245; sociaalwerknederland.nl 12055"),
    Betaalweg(
      "Zorgkantoor (Wlz)",
      betaalt: "het zorgkantoor betaalt preventie die Wlz-zorg voorkomt of uitstelt",
      draagt: "Dat mocht niet onder de wet. Wetsvoorstel 36 486 (januari 2024) maakt het mogelijk.",
      bron: "tweedekamer.nl, memorie van toelichting", isBevestigd: false),
    Betaalweg(
      "Basisverzekering (Zvw)",
      betaalt: "zorgverzekeraars betalen Welzijn op Recept als verzekerde zorg",
      draagt:
        "In 2020 was dat een wens van de staatssecretaris. In een proef weigerden verzekeraars te betalen.",
      bron: "movisie.nl 9-3-2020; d66.nl/leudal", isBevestigd: false),
    Betaalweg(
      "Subsidieregeling preventiecoalities",
      betaalt: "het rijk betaalde een verzekeraar een deel van de coördinatie, nooit de uitvoering",
      draagt: "Hooguit een derde. Vervallen op 1-1-2022: deze weg is er niet meer.",
      bron: "Staatscourant 2016, 66742; wetten.overheid.nl"),
  ]
}
