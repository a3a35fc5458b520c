import Taal
import Testing
import Weergave

@Suite("Grafieken")
struct GrafiekTests {
  static let staven = Staafdiagram(
    "staven", titel: "Saldo per betaler", uitleg: "Wie bespaart?", groepskop: "Termijn", reekskop: "Betaler",
    reeksen: ["gemeente", "zorgverzekeraar"],
    groepen: [Reeksgroep("kort", [-1108.89, 109.83]), Reeksgroep("lang", [188.64, 436.15])])

  static let waterval = Watervaldiagram(
    "waterval", titel: "Van claim tot saldo", begin: ("Claim", 4120.335),
    stappen: [
      .verschil("Kans", -1240.114), .verschil("Bijdrage", 100.004), .stand("Telt"),
      .verschil("Kosten", -5000.003), .stand("Saldo"),
    ])

  static let vergelijking = Vergelijkdiagram(
    "vergelijking", titel: "Scenario's", horizons: ["kort", "middellang", "lang"],
    scenarios: [
      Reeksgroep("Dordrecht 2022", [-999.06, -465.39, 624.80]),
      Reeksgroep("Meerzorg hoog: veel nieuwe hulpvragen ook", [-1210, -1180.4, -1102.9]),
    ])

  static let vreemd: [Html] =
    [
      Staafdiagram(
        "nul", titel: "Nul", groepskop: "Jaar", reekskop: "Bedrag", reeksen: ["a"],
        groepen: [Reeksgroep("x", [0])]
      ).html,
      Staafdiagram("leeg", titel: "Leeg", groepskop: "Jaar", reekskop: "Bedrag", reeksen: [], groepen: [])
        .html,
      Staafdiagram(
        "groot", titel: "Groot", groepskop: "Jaar", reekskop: "Bedrag", reeksen: ["a", "b"],
        groepen: [Reeksgroep("x", [1.7e308, -1.7e308]), Reeksgroep("y", [.nan, .infinity])]
      ).html,
      Staafdiagram(
        Sleutel(aanval), titel: aanval, uitleg: aanval, groepskop: aanval, reekskop: aanval,
        reeksen: [aanval],
        groepen: [Reeksgroep(aanval, [-1])], vorm: .heleEuros
      ).html,
      Watervaldiagram("niets", titel: "Niets", begin: ("Claim", 0), stappen: []).html,
      Watervaldiagram(
        "min", titel: aanval, begin: (aanval, -5),
        stappen: [.verschil(aanval, -3), .verschil("?", .nan), .stand(aanval)]
      ).html,
      Vergelijkdiagram("geen", titel: "Geen", horizons: [], scenarios: []).html,
      Vergelijkdiagram(
        "vijf", titel: "Vijf", horizons: ["a", "b", "c", "d", aanval],
        scenarios: [Reeksgroep(String(repeating: "Lang", count: 40), [0, -1, -2, .nan, 3e12])]
      ).html,
    ] + Lijngrafiekvoorbeelden.vreemd + Wachtvoorbeelden.vreemd

  static let gewoon =
    [staven.html, waterval.html, vergelijking.html] + Lijngrafiekvoorbeelden.gewoon
    + Wachtvoorbeelden.gewoon

  @Test("Elke grafiek is goed XML met titel, beschrijving, bijschrift en tabel", arguments: gewoon + vreemd)
  func opbouw(_ html: Html) throws {
    let knopen = try knopen(html)
    let svg = try #require(knopen.first { $0.naam == "svg" })
    let titel = try #require(knopen.first { $0.naam == "title" })
    let beschrijving = try #require(knopen.first { $0.naam == "desc" })
    #expect(svg.attributen["role"] == "img")
    let ids = [titel, beschrijving].compactMap { $0.attributen["id"] }
    #expect(svg.attributen["aria-labelledby"] == ids.joined(separator: " "))
    #expect(!titel.tekst.isEmpty && !beschrijving.tekst.isEmpty)
    #expect(knopen.filter { ["figure", "figcaption", "table"].contains($0.naam) }.count == 3)
    #expect(!knopen.contains { $0.naam == "script" })
  }

  @Test("Geen enkele coördinaat is oneindig of onbepaald", arguments: gewoon + vreemd)
  func coordinaten(_ html: Html) throws {
    for knoop in try knopen(html) {
      for naam in ["x", "y", "x1", "x2", "y1", "y2", "width", "height"] {
        guard let waarde = knoop.attributen[naam] else { continue }
        let getal = try #require(Double(waarde), "\(knoop.naam) \(naam)=\(waarde)")
        #expect(getal.isFinite && getal > -1 && (naam.hasPrefix("y") || getal < 641), "\(naam)=\(waarde)")
      }
    }
  }

  @Test("Elke verwijzing naar een patroon bestaat", arguments: gewoon + vreemd)
  func patronen(_ html: Html) throws {
    let knopen = try knopen(html)
    let ids = Set(knopen.compactMap { $0.attributen["id"] })
    for vulling in knopen.compactMap({ $0.attributen["fill"] }) where vulling.hasPrefix("url(#") {
      #expect(ids.contains(String(vulling.dropFirst(5).dropLast())))
    }
  }

  @Test("De bedragen in de tabel zijn de bedragen in de grafiek", arguments: [gewoon[0], gewoon[1]])
  func zelfdeBedragen(_ html: Html) throws {
    let knopen = try knopen(html)
    let inGrafiek = Set(knopen.teksten("text"))
    let inTabel = Set(knopen.teksten("td").filter { !$0.isEmpty })
    #expect(!inTabel.isEmpty)
    if html == Self.staven.html {
      #expect(inTabel.isSubset(of: inGrafiek))
    } else {
      #expect(inGrafiek.filter { $0.contains(",") }.isSubset(of: inTabel))
    }
  }

  @Test("Een staaf is zo lang als zijn bedrag groot is")
  func lengte() throws {
    let staven = try knopen(Self.staven.html).filter { $0.naam == "rect" && $0.attributen["stroke"] != nil }
    let breedtes = staven.dropFirst(2).compactMap { $0.attributen["width"].flatMap { Double($0) } }
    try #require(breedtes.count == 4)
    for (breedte, bedrag) in zip(breedtes, [1108.89, 109.83, 188.64, 436.15]) {
      #expect(abs(breedte / breedtes[0] - bedrag / 1108.89) < 0.002)
    }
  }

  @Test("Een waterval telt op: in elke regel is de stand de vorige stand plus het verschil")
  func watervalTeltOp() {
    let rijen = Self.waterval.tabel.rijen
    #expect(
      rijen == [
        ["Claim", "", "€ 4.120,34"], ["Kans", "€ -1.240,12", "€ 2.880,22"],
        ["Bijdrage", "€ 100,01", "€ 2.980,23"],
        ["Telt", "", "€ 2.980,23"], ["Kosten", "€ -5.000,01", "€ -2.019,78"], ["Saldo", "", "€ -2.019,78"],
      ])
  }

  @Test("Een tabel met veel reeksen en weinig groepen staat op zijn kant")
  func opZijnKant() {
    let betalers = ["gemeente", "zorgverzekeraar", "zorgkantoor", "rijk"]
    let tabel = Staafdiagram(
      "baten", titel: "Baten", groepskop: "Termijn", reekskop: "Betaler", reeksen: betalers,
      groepen: [Reeksgroep("lang", [1, 2, 3, 4])]
    ).tabel
    #expect(tabel.kop.map(\.naam) == ["Betaler", "lang"])
    #expect(tabel.rijen.map { $0[0] } == betalers)
  }

  @Test("De beschrijving noemt het laagste en het hoogste bedrag")
  func beschrijving() throws {
    let tekst = try #require(try knopen(Self.staven.html).teksten("desc").first)
    #expect(tekst.contains("Laagste bedrag: kort, gemeente, €\u{A0}-1.108,89."))
    #expect(tekst.contains("Hoogste bedrag: lang, zorgverzekeraar, €\u{A0}436,15."))
  }

  @Test("Reeksen verschillen in patroon en tekens in vorm, dus nooit alleen in kleur")
  func nietAlleenKleur() throws {
    let patronen = try knopen(Self.staven.html).filter { $0.naam == "pattern" }
    #expect(patronen.count == 1)
    let tekens = try knopen(Self.vergelijking.html).filter { $0.naam == "path" }
    #expect(Set(tekens.compactMap { $0.attributen["d"] }).count == 3)
  }
}
