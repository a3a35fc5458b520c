import BusinessCase

/// A beoordeling, with the places of its lines for messages.
struct GelezenCasus {
  let beoordeling: Beoordeling
  let regels: [GelezenRegel]
}

extension Objectlezer {
  /// A file with only casussen.
  mutating func casussenbestand() -> [GelezenCasus]? {
    leesKop()
    _ = herkomst()
    let fictief = waarheid("fictief") ?? false
    let casussen = casussen(.verplicht, allesFictief: fictief)
    sluitAf()
    return casussen
  }

  /// The list `casussen`; every id occurs once.
  mutating func casussen(_ plicht: Plicht, allesFictief: Bool = false) -> [GelezenCasus]? {
    guard let leden = lijst("casussen", plicht, "een lijst met casussen") else { return nil }
    return leesCasussen(leden, allesFictief: allesFictief, boek: boek)
  }

  /// The zorgregels of a profile, which stands for a whole route.
  mutating func profiel(_ route: Route) -> GelezenCasus? {
    guard let regels = zorgregels(route.rawValue, .verplicht) else { return nil }
    return beoordeling(
      .init("profiel-\(route.rawValue)"), route: route, stadsdeel: nil, leeftijd: nil, fictief: false,
      omschrijving: nil, regels)
  }

  private mutating func zorgregels(_ naam: String, _ plicht: Plicht) -> [GelezenRegel]? {
    lijst(naam, plicht, "een lijst met zorgregels; leeg als er geen zijn")?.compactMap { lid in
      var lezer = Objectlezer(lid.knoop, pad: lid.pad, boek: boek)
      return lezer?.zorgregel()
    }
  }

  fileprivate mutating func casus(allesFictief: Bool) -> GelezenCasus? {
    let id = tekst("id", .verplicht)
    let route = keuze("route", .verplicht, als: Route.self)
    let stadsdeel = stadsdeel(.optioneel)
    let leeftijd = geheel("leeftijd", .optioneel, 0...120)
    let fictief = waarheid("fictief") ?? allesFictief
    let omschrijving = tekst("omschrijving")
    _ = herkomst()
    let regels = zorgregels("zorgregels", .verplicht)
    sluitAf()
    guard let id, let route, let regels else { return nil }
    return beoordeling(
      .init(id), route: route, stadsdeel: stadsdeel, leeftijd: leeftijd, fictief: fictief,
      omschrijving: omschrijving, regels)
  }

  /// Written with a capital in the city's own papers, without one by many people.
  mutating func stadsdeel(_ plicht: Plicht) -> Stadsdeel? {
    let namen = Stadsdeel.allCases.map(\.rawValue)
    guard let woord = keuze("stadsdeel", plicht, uit: namen + namen.map { $0.lowercased() }) else {
      return nil
    }
    return Stadsdeel.allCases.first { $0.rawValue.lowercased() == woord.lowercased() }
  }

  private func beoordeling(
    _ id: Beoordeling.ID, route: Route, stadsdeel: Stadsdeel?, leeftijd: Int?, fictief: Bool,
    omschrijving: String?, _ regels: [GelezenRegel]
  ) -> GelezenCasus? {
    do throws(Rekenfout) {
      let beoordeling = try Beoordeling(
        casus: id, route: route, stadsdeel: stadsdeel, leeftijd: leeftijd, fictief: fictief,
        omschrijving: omschrijving, zorgregels: regels.map(\.regel))
      return GelezenCasus(beoordeling: beoordeling, regels: regels)
    } catch {
      boek.noteer(bij: knoop, pad: pad, gevonden: error.zin, verwacht: "")
      return nil
    }
  }
}

/// Casussen from a list; every id occurs once.
func leesCasussen(
  _ leden: [(knoop: Knoop, pad: String)], allesFictief: Bool, boek: Foutenboek
) -> [GelezenCasus] {
  var bekend: Set<String> = []
  return leden.compactMap { lid in
    guard var lezer = Objectlezer(lid.knoop, pad: lid.pad, boek: boek) else { return nil }
    guard let casus = lezer.casus(allesFictief: allesFictief) else { return nil }
    let id = casus.beoordeling.casus.tekst
    if !bekend.insert(id).inserted {
      boek.noteer(
        bij: lid.knoop, pad: lid.pad, gevonden: "casus \"\(id)\" staat er twee keer in",
        verwacht: "elke id een keer")
    }
    return casus
  }
}
