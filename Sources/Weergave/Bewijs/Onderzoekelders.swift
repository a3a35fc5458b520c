/// What studies of care use elsewhere found; never pooled, for prices and help differ.
package struct Onderzoekelders: Sendable, Hashable {
  package let naam: String
  package let vergelijking: String
  package let uitkomst: String

  package static let alle = [
    Onderzoekelders(
      naam: "Wildman 2023 (pubmed 36527893)",
      vergelijking: "verschil in verschillen, 8.283 mensen met diabetes",
      uitkomst: "tot £ 77,57 per jaar minder (152,30 tot 2,84), niet-acute zorg"),
    Onderzoekelders(
      naam: "City & Hackney (doi 10.1186/s12913-017-2778-y)", vergelijking: "gekoppelde groep",
      uitkomst: "huisartscontacten 10,0 → 8,6 tegen 3,9 → 4,3; de schrijvers vermoeden terugzakken"),
    Onderzoekelders(
      naam: "Kiely 2022 (doi 10.1136/bmjopen-2022-062951)",
      vergelijking: "vijf trials en drie andere vergelijkingen",
      uitkomst: "huisartsbezoek weinig of niet anders; ziekenhuis onbekend"),
    Onderzoekelders(
      naam: "Glasgow (PMC6846279)", vergelijking: "loting per praktijk",
      uitkomst: "geen verschil in uitkomsten"),
    Onderzoekelders(
      naam: "Munford 2020 (BMJ Open 10:e033186)", vergelijking: "dubbel robuust geschat",
      uitkomst: "£ 96 minder in zes maanden (512 minder tot 321 meer)"),
    Onderzoekelders(
      naam: "PMC9389950", vergelijking: "overzicht: 53 projecten, 3 met vergelijking",
      uitkomst: "gunstige uitkomsten verdwijnen grotendeels met een vergelijking"),
    Onderzoekelders(
      naam: "Wales 2022 (doi 10.3389/fpubh.2022.902199)", vergelijking: "geen",
      uitkomst: "£ 78,37 per persoon in vijf maanden"),
    Onderzoekelders(
      naam: "Elston 2019 (PMC6764188)", vergelijking: "geen",
      uitkomst: "gemiddeld gebruik steeg bij alle diensten"),
  ]
}
