/// A chapter of a report: it gets a second-level heading and a line in the table of contents.
package struct Sectie: Sendable, Hashable {
  package let sleutel: Sleutel
  package let titel: String
  package let inhoud: [Html]

  package init(_ sleutel: Sleutel, titel: String, inhoud: [Html]) {
    self.sleutel = sleutel
    self.titel = titel
    self.inhoud = inhoud
  }

  var html: Html {
    let kop = sleutel.deel("kop")
    return .element(
      "section", ["id": sleutel.tekst, "aria-labelledby": kop],
      [.element("h2", ["id": kop], [.tekst(titel)])] + inhoud)
  }
}

/// A complete report in one file: no script, no network, the same bytes for the same values.
///
///     let pagina = Pagina(
///       titel: "Wat levert een traject op?",
///       kenmerken: [Kenmerk("Scenario", "dordrecht-2022")],
///       samenvatting: [.alinea("Na twee jaar is er € 624,80 over.")],
///       secties: [Sectie("uitkomst", titel: "Uitkomst", inhoud: [tabel.html])])
///     let bestand = pagina.document
package struct Pagina: Sendable, Hashable {
  package let titel: String
  package let ondertitel: String
  /// What it is about, above the title and at the end.
  package let merk: String
  /// Facts under the title: scenario, date, version.
  package let kenmerken: [Kenmerk]
  package let samenvatting: [Html]
  package let secties: [Sectie]
  package let voettekst: [Html]
  /// What stands above every page, also on paper.
  package let opschrift: String?
  package let vorm: Vorm

  /// A report with a table of contents, or one of two sides of paper.
  package enum Vorm: Sendable, Hashable { case lang, kort }

  /// - Precondition: no two sections with the same key, and none called "samenvatting" or "inhoud".
  package init(
    titel: String, ondertitel: String = "", merk: String = "Sociaal Recept", kenmerken: [Kenmerk] = [],
    vorm: Vorm = .lang, samenvatting: [Html], secties: [Sectie], voettekst: [Html] = [],
    opschrift: String? = nil
  ) {
    let sleutels = secties.map(\.sleutel) + ["samenvatting", "inhoud", "inhoudsopgave"]
    precondition(Set(sleutels).count == sleutels.count, "twee secties met dezelfde sleutel")
    self.titel = titel
    self.ondertitel = ondertitel
    self.kenmerken = kenmerken
    self.samenvatting = samenvatting
    self.secties = secties
    self.voettekst = voettekst
    self.opschrift = opschrift
    self.merk = merk
    self.vorm = vorm
  }

  /// The text of the HTML file.
  package var document: String {
    Html.document(hoofd: hoofd, lichaam: lichaam)
  }

  private var hoofd: [Html] {
    [
      .leegElement("meta", ["charset": "utf-8"]),
      .leegElement("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"]),
      .element("title", [:], [.tekst(titel.contains(merk) ? titel : "\(titel) – \(merk)")]),
      .rapportstijl,
    ]
  }

  private var lichaam: [Html] {
    let kop = vorm == .lang ? "Samenvatting" : "In het kort"
    let secties = [Sectie("samenvatting", titel: kop, inhoud: samenvatting)] + self.secties
    let hoofddeel = Html.element("main", ["id": "inhoud", "tabindex": "-1"], secties.map(\.html))
    let raam: Html =
      vorm == .lang
      ? .element("div", ["class": "sr-raam"], [inhoudsopgave(secties), hoofddeel])
      : .element("div", ["class": "sr-raam sr-kort"], [hoofddeel])
    return [
      .element("a", ["class": "sr-overslaan", "href": "#inhoud"], ["Naar de inhoud"]),
      opschrift.map { .element("p", ["class": "sr-niet-delen"], [.tekst($0)]) } ?? .leeg,
      kopdeel,
      raam, .element("footer", ["class": "sr-voet"], voettekst + [.alinea(.tekst(merk))]),
    ]
  }

  private var kopdeel: Html {
    var delen: [Html] = [
      .element("p", ["class": "sr-merk"], [.tekst(merk)]),
      .element("h1", [:], [.tekst(titel)]),
    ]
    if !ondertitel.isEmpty { delen.append(.element("p", ["class": "sr-ondertitel"], [.tekst(ondertitel)])) }
    if !kenmerken.isEmpty { delen.append(.kenmerken(kenmerken)) }
    return .element("header", ["class": "sr-kop"], delen)
  }

  private func inhoudsopgave(_ secties: [Sectie]) -> Html {
    let regels = secties.map { Html.koppeling(naar: $0.sleutel, $0.titel) }
    return .element(
      "nav", ["class": "sr-inhoudsopgave", "aria-labelledby": "inhoudsopgave"],
      [.element("h2", ["id": "inhoudsopgave"], ["Inhoud"]), .genummerdeLijst(regels)])
  }
}
