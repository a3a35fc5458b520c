import BusinessCase

extension Objectlezer {
  /// A whole price list: `prijsindex` and `kostenposten`.
  mutating func kostenkaart() -> Kostenkaart? {
    leesKop()
    let index = prijsindex()
    let posten = kostenposten(.verplicht)
    sluitAf()
    guard let index, let posten else { return nil }
    for post in posten { controleerJaren(post, index) }
    return Kostenkaart(index: index, posten: posten.map(\.post))
  }

  /// The list of posts; every id occurs once.
  mutating func kostenposten(_ plicht: Plicht) -> [GelezenPost]? {
    guard let leden = lijst("kostenposten", plicht, "een lijst met kostenposten") else { return nil }
    var bekend: Set<Kostenpost.ID> = []
    return leden.compactMap { lid in
      guard var lezer = Objectlezer(lid.knoop, pad: lid.pad, boek: boek) else { return nil }
      guard let post = lezer.kostenpost() else { return nil }
      if !bekend.insert(post.post.id).inserted {
        boek.noteer(
          bij: lid.knoop, pad: lid.pad, gevonden: "kostenpost \"\(post.post.id)\" staat er twee keer in",
          verwacht: "elke id een keer")
      }
      return post
    }
  }

  /// A price whose year is not in the index cannot be moved to a price level.
  func controleerJaren(_ post: GelezenPost, _ index: Prijsindex) {
    for (prijs, plaats) in zip(post.post.prijzen, post.prijsplaatsen) where !index.jaren.contains(prijs.jaar)
    {
      boek.noteer(
        bij: plaats.knoop, pad: plaats.pad, gevonden: "prijsjaar \(prijs.jaar) staat niet in de prijsindex",
        verwacht: "een jaar van \(index.jaren.lowerBound) tot en met \(index.jaren.upperBound)")
    }
  }

  /// The keys that every file has.
  @discardableResult
  mutating func leesKop() -> (naam: String?, omschrijving: String?) {
    _ = geheel("formaat", .optioneel, 1...1)
    return (tekst("naam"), tekst("omschrijving"))
  }

  private mutating func prijsindex() -> Prijsindex? {
    guard var lezer = object("prijsindex", .verplicht) else { return nil }
    defer { lezer.sluitAf() }
    let bron = lezer.tekst("bron", .verplicht)
    guard var stijging = lezer.object("stijging", .verplicht) else { return nil }
    let jaren = stijging.alleVelden().compactMap { veld -> (jaar: Int, stijging: Double)? in
      guard let getal = stijging.getal(veld.naam, .verplicht, -0.9...9) else { return nil }
      guard let jaar = Int(veld.naam) else {
        boek.noteer(
          bij: veld.waarde, pad: stijging.pad(naar: veld.naam), gevonden: "\"\(veld.naam)\" is geen jaar",
          verwacht: "een jaartal, zoals \"2024\"")
        return nil
      }
      return (jaar, getal.waarde)
    }.sorted { $0.jaar < $1.jaar }
    guard let bron, let eerste = jaren.first else { return nil }
    for (plaats, jaar) in jaren.enumerated() where jaar.jaar != eerste.jaar + plaats {
      boek.noteer(
        bij: stijging.knoop, pad: stijging.pad, gevonden: "na \(eerste.jaar + plaats - 1) volgt \(jaar.jaar)",
        verwacht: "aaneengesloten jaren")
      return nil
    }
    return Prijsindex(basisjaar: eerste.jaar - 1, stijgingen: jaren.map(\.stijging), bron: bron)
  }
}

/// A post, with the places of its prices for messages.
struct GelezenPost {
  let post: Kostenpost
  let prijsplaatsen: [(knoop: Knoop, pad: String)]
}

extension Objectlezer {
  fileprivate mutating func kostenpost() -> GelezenPost? {
    let id = tekst("id", .verplicht)
    let naam = tekst("naam", .verplicht)
    let eenheid = tekst("eenheid", .verplicht)
    let betaler = keuze("betaler", .verplicht, als: Betaler.self)
    let toelichting = tekst("toelichting")
    let plaatsen = lijst(
      "prijzen", .verplicht, "een lijst met prijzen; leeg als er geen gepubliceerde prijs is")
    let prijzen = plaatsen?.map { plaats -> Prijs? in
      var lezer = Objectlezer(plaats.knoop, pad: plaats.pad, boek: boek)
      return lezer?.prijs()
    }
    sluitAf()
    guard let id, let naam, let eenheid, let betaler, let plaatsen, let prijzen else { return nil }
    let goed = zip(prijzen, plaatsen).compactMap { prijs, plaats in prijs.map { ($0, plaats) } }
    let post = Kostenpost(
      id: .init(id), naam: naam, eenheid: eenheid, betaler: betaler, prijzen: goed.map(\.0),
      toelichting: toelichting)
    return GelezenPost(post: post, prijsplaatsen: goed.map(\.1))
  }

  private mutating func prijs() -> Prijs? {
    let bedrag = bedrag("bedrag", .verplicht)?.bedrag
    let jaar = geheel("jaar", .verplicht, 1900...2100)
    let basis = keuze("basis", .verplicht, als: Prijsbasis.self)
    let bron = tekst("bron", .verplicht)
    let status = keuze("status", .verplicht, als: Bronstatus.self)
    let toelichting = tekst("toelichting")
    sluitAf()
    guard let bedrag, let jaar, let basis, let bron, let status else { return nil }
    return Prijs(
      bedrag: bedrag, jaar: jaar, basis: basis, bron: bron, status: status, toelichting: toelichting)
  }
}
