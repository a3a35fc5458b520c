import Bestandsvorm
import BusinessCase
import Taal

extension Objectlezer {
  /// A whole price list: `prijsindex` and `kostenposten`.
  mutating func kostenkaart() -> GelezenKostenkaart? {
    leesKop()
    let index = prijsindex()
    let posten = kostenposten(.verplicht)
    sluitAf()
    guard let index else { return nil }
    var kaart = GelezenKostenkaart(kaart: Kostenkaart(index: index, posten: []))
    kaart.neemOp(posten ?? [])
    boek.controleer((posten ?? []).flatMap(\.jaren), op: index)
    return kaart
  }

  /// The list of posts; every id occurs once.
  mutating func kostenposten(_ plicht: Plicht) -> [GelezenPost]? {
    guard let leden = lijst("kostenposten", plicht, "een lijst met kostenposten") else { return nil }
    boek.controleerIds(leden, van: "kostenpost")
    return leden.compactMap { lid in
      var lezer = Objectlezer(lid.knoop, pad: lid.pad, boek: boek)
      return lezer?.kostenpost()
    }
  }

  /// The keys that every file has.
  @discardableResult
  mutating func leesKop(naam plicht: Plicht = .optioneel) -> (naam: String?, omschrijving: String?) {
    _ = geheel("formaat", .optioneel, 1...1)
    // For editors, which find the JSON Schema of the file with it.
    _ = tekst("$schema")
    return (tekst("naam", plicht), tekst("omschrijving"))
  }

  private mutating func prijsindex() -> Prijsindex? {
    guard var lezer = object("prijsindex", .verplicht) else { return nil }
    defer { lezer.sluitAf() }
    let bron = lezer.tekst("bron", .verplicht)
    guard var stijging = lezer.object("stijging", .verplicht) else { return nil }
    let velden = stijging.alleVelden()
    let jaren = velden.compactMap { stijging.jaarstijging($0) }.sorted { $0.jaar < $1.jaar }
    guard let eerste = jaren.first else {
      if velden.isEmpty {
        boek.noteer(
          bij: stijging.knoop, pad: stijging.pad, gevonden: "er staat geen enkel jaar in",
          verwacht: "ten minste één jaar, zoals \"2024\": 0.033")
      }
      return nil
    }
    // A year with a mistake is no gap: that mistake is reported already.
    guard jaren.count == velden.count else { return nil }
    for (plaats, (jaar, _)) in jaren.enumerated() where jaar != eerste.jaar + plaats {
      boek.noteer(
        bij: stijging.knoop, pad: stijging.pad,
        gevonden: "het jaar \(eerste.jaar + plaats) ontbreekt", verwacht: "elk jaar tot en met \(jaar)")
      return nil
    }
    guard let bron else { return nil }
    let index = Prijsindex(basisjaar: eerste.jaar - 1, stijgingen: jaren.map(\.stijging), bron: bron)
    guard index.grootsteFactor <= Grens.prijsstijging else {
      boek.noteer(
        bij: stijging.knoop, pad: stijging.pad,
        gevonden:
          "tussen twee van deze jaren worden de prijzen meer dan \(leesbaar(Grens.prijsstijging)) keer zo hoog",
        verwacht: "kleinere stijgingen; 0.033 is 3,3 procent")
      return nil
    }
    return index
  }

  private mutating func jaarstijging(_ veld: Veld) -> (jaar: Int, stijging: Double)? {
    guard veld.naam.utf8.count == 4, let jaar = Int(veld.naam), Grens.jaren.contains(jaar) else {
      boek.noteer(
        Leesfout(
          plek: veld.plek, bestand: veld.plek.bestand, pad: pad,
          gevonden: "\"\(veld.naam.ingekort)\" is geen jaar",
          verwacht: "een jaartal van vier cijfers, zoals \"2024\""))
      return nil
    }
    return getal(veld.naam, .verplicht, -0.9...9).map { (jaar, $0.waarde) }
  }
}

extension Foutenboek {
  /// Prices can only be moved between years that are in the index.
  func controleer(_ jaren: [GelezenJaar], op index: Prijsindex) {
    for jaar in jaren where !index.jaren.contains(jaar.jaar) {
      let fout = Rekenfout.jaarBuitenIndex(jaar: jaar.jaar, jaren: index.jaren)
      noteer(bij: jaar.knoop, pad: jaar.pad, gevonden: fout.zin, verwacht: "")
    }
  }
}

/// A post as read, with the places of its years.
struct GelezenPost {
  /// Nil when it cannot be read.
  let id: Kostenpost.ID?
  /// Nil when there is a mistake in it.
  let post: Kostenpost?
  let jaren: [GelezenJaar]
}

extension Objectlezer {
  fileprivate mutating func kostenpost() -> GelezenPost {
    let fouten = boek.fouten.count
    let id = tekst("id", .verplicht).map { Kostenpost.ID($0) }
    let naam = tekst("naam", .verplicht)
    let eenheid = tekst("eenheid", .verplicht)
    let betaler = keuze("betaler", .verplicht, als: Betaler.self, uit: Betaler.teKiezen)
    let hoogstens = hoogstens()
    let personeel = personeel()
    let toelichting = tekst("toelichting")
    let plaatsen = lijst(
      "prijzen", .verplicht, "een lijst met prijzen (leeg als er geen gepubliceerde prijs is)")
    let prijzen = (plaatsen ?? []).map { plaats -> (prijs: Prijs?, jaar: GelezenJaar?) in
      var lezer = Objectlezer(plaats.knoop, pad: plaats.pad, boek: boek)
      return lezer?.prijs() ?? (nil, nil)
    }
    sluitAf()
    controleerDubbel(zip(plaatsen ?? [], prijzen.map(\.prijs)))
    var post: Kostenpost?
    let goede = prijzen.compactMap(\.prijs)
    if let id, let naam, let eenheid, let betaler, plaatsen != nil, goede.count == prijzen.count,
      boek.fouten.count == fouten
    {
      post = Kostenpost(
        id: id, naam: naam, eenheid: eenheid, betaler: betaler, prijzen: goede, hoogstens: hoogstens,
        personeel: personeel, toelichting: toelichting)
    }
    return GelezenPost(id: id, post: post, jaren: prijzen.compactMap(\.jaar))
  }

  /// What one person uses at most, with where that comes from; a day has 24 hours, anything else needs a source.
  private mutating func hoogstens() -> Verbruik? {
    guard var lezer = object("hoogstens") else { return nil }
    let aantal = lezer.getal(Zorgregelveld.aantal.sleutel, .verplicht, Grens.verbruik)
    let per = lezer.keuze(Zorgregelveld.per.sleutel, .verplicht, als: Tijdseenheid.self)
    _ = lezer.herkomst()
    lezer.sluitAf()
    guard let aantal, let per else { return nil }
    return Verbruik(aantal: aantal.waarde, per: per)
  }

  /// Whose working time one of it takes, and how much.
  private mutating func personeel() -> Personeel? {
    guard var lezer = object("personeel") else { return nil }
    let beroep = lezer.keuze("beroep", .verplicht, als: Beroep.self)
    let uren = lezer.getal("uren", .verplicht, 0...24)
    let herkomst = lezer.herkomst()
    lezer.sluitAf()
    guard let beroep, let uren else { return nil }
    return Personeel(
      beroep, uren: uren.waarde, herkomst: uren.herkomst == .ongenoemd ? herkomst : uren.herkomst)
  }

  /// Of two prices on one basis in one year nobody could tell which one counts.
  private func controleerDubbel(_ prijzen: some Sequence<((knoop: Knoop, pad: String), Prijs?)>) {
    var bekend: [Prijsbasis: Set<Int>] = [:]
    for (plaats, prijs) in prijzen {
      guard let prijs, !bekend[prijs.basis, default: []].insert(prijs.jaar).inserted else { continue }
      boek.noteer(
        bij: plaats.knoop, pad: plaats.pad,
        gevonden: "er is al een prijs op basis \(prijs.basis.rawValue) van \(prijs.jaar)",
        verwacht: "hooguit één prijs per basis en jaar")
    }
  }

  private mutating func prijs() -> (prijs: Prijs?, jaar: GelezenJaar?) {
    let bedrag = bedrag("bedrag", .verplicht, onzeker: true)
    let jaar = jaartal("jaar", .verplicht)
    let basis = keuze("basis", .verplicht, als: Prijsbasis.self)
    let bron = tekst("bron", .verplicht)
    let status = keuze("status", .verplicht, als: Bronstatus.self)
    let toelichting = tekst("toelichting")
    sluitAf()
    guard let bedrag, let jaar, let basis, let bron, let status else { return (nil, jaar) }
    let prijs = Prijs(
      bedrag: bedrag.bedrag, jaar: jaar.jaar, basis: basis, bron: bron, status: status,
      toelichting: toelichting, verdeling: bedrag.getal.verdeling)
    return (prijs, jaar)
  }
}
