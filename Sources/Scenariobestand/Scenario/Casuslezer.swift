import Bestandsvorm
import BusinessCase

/// A beoordeling as it was read.
struct GelezenCasus {
  let beoordeling: Beoordeling
  let regels: [GelezenRegel]
}

/// The casussen of a scenario, and what is known of them as a whole.
struct GelezenCasussen {
  let casussen: [GelezenCasus]
  let herkomst: Gegeven.Herkomst

  var gegeven: Gegeven {
    Gegeven(
      sleutel: "casussen", naam: "Aantal beoordeelde casussen", waarde: .getal(Double(casussen.count)),
      herkomst: herkomst)
  }
}

extension Objectlezer {
  /// A file with only casussen.
  mutating func casussenbestand(_ controle: Postcontrole?) -> GelezenCasussen? {
    leesKop()
    let herkomst = herkomst()
    let fictief = waarheid("fictief") ?? false
    let casussen = casussen(.verplicht, controle, allesFictief: fictief)
    sluitAf()
    return casussen.map { GelezenCasussen(casussen: $0, herkomst: herkomst) }
  }

  /// The list `casussen`; every id occurs once.
  mutating func casussen(
    _ plicht: Plicht, _ controle: Postcontrole?, allesFictief: Bool = false
  ) -> [GelezenCasus]? {
    guard let leden = lijst("casussen", plicht, "een lijst met casussen") else { return nil }
    return leesCasussen(leden, controle, allesFictief: allesFictief, boek: boek)
  }

  /// The zorgregels of a profile, which stands for a whole route.
  mutating func profiel(_ route: Route, _ controle: Postcontrole?) -> GelezenCasus? {
    guard let regels = zorgregels(route.rawValue, controle) else { return nil }
    return beoordeling(
      .init(profiel: route), route: route, stadsdeel: nil, leeftijd: nil, fictief: false,
      omschrijving: nil, regels, controle)
  }

  fileprivate mutating func casus(_ controle: Postcontrole?, allesFictief: Bool) -> GelezenCasus? {
    let id = eigenId()
    let route = keuze("route", .optioneel, als: Route.self)
    let stadsdeel = stadsdeel(.optioneel)
    let leeftijd = geheel("leeftijd", .optioneel, Leeftijdsklasse.leeftijden)
    let fictief = waarheid("fictief") ?? allesFictief
    let omschrijving = tekst("omschrijving")
    _ = herkomst()
    let regels = zorgregels("zorgregels", controle)
    sluitAf()
    guard let id, let regels else { return nil }
    return beoordeling(
      .init(id), route: route, stadsdeel: stadsdeel, leeftijd: leeftijd, fictief: fictief,
      omschrijving: omschrijving, regels, controle)
  }

  /// Of a casus, but not one that the program itself uses.
  private mutating func eigenId() -> String? {
    guard let id = tekst("id", .verplicht), let plaats = knoop("id") else { return nil }
    let eigen = [Beoordeling.wachten] + Route.allCases.map { Beoordeling.ID(profiel: $0) }
    guard eigen.contains(.init(id)) else { return id }
    boek.noteer(
      bij: plaats, pad: pad(naar: "id"), gevonden: "\"\(id)\" is een naam die het programma zelf gebruikt",
      verwacht: "een andere id")
    return nil
  }

  /// Written with a capital in the city's own papers, without one by many people.
  mutating func stadsdeel(_ plicht: Plicht) -> Stadsdeel? {
    keuze("stadsdeel", plicht, uit: Stadsdeel.allCases.map(\.rawValue), ongeachtHoofdletters: true)
      .flatMap(Stadsdeel.init)
  }

  private func beoordeling(
    _ id: Beoordeling.ID, route: Route?, stadsdeel: Stadsdeel?, leeftijd: Int?, fictief: Bool,
    omschrijving: String?, _ regels: [GelezenRegel], _ controle: Postcontrole?
  ) -> GelezenCasus? {
    do throws(Rekenfout) {
      let beoordeling = try Beoordeling(
        casus: id, route: route, stadsdeel: stadsdeel, leeftijd: leeftijd, fictief: fictief,
        omschrijving: omschrijving, zorgregels: regels.map(\.regel))
      for teVeel in beoordeling.overdaad({ controle?.hoogstens($0) }) {
        let (plaats, aantal) = (regels[teVeel.nummer], Zorgregelveld.aantal.sleutel)
        boek.noteer(
          bij: plaats.knoop[aantal] ?? plaats.knoop, pad: "\(plaats.pad).\(aantal)",
          gevonden: teVeel.gevonden,
          verwacht: teVeel.verwacht)
      }
      return GelezenCasus(beoordeling: beoordeling, regels: regels)
    } catch {
      boek.noteer(bij: knoop, pad: pad, gevonden: error.zin, verwacht: "")
      return nil
    }
  }
}

/// Casussen from a list; every id occurs once.
func leesCasussen(
  _ leden: [(knoop: Knoop, pad: String)], _ controle: Postcontrole?, allesFictief: Bool, boek: Foutenboek
) -> [GelezenCasus] {
  boek.controleerIds(leden, van: "casus")
  return leden.compactMap { lid in
    var lezer = Objectlezer(lid.knoop, pad: lid.pad, boek: boek)
    return lezer?.casus(controle, allesFictief: allesFictief)
  }
}

extension Beoordeling.ID {
  /// Of the profile that stands for a route.
  fileprivate init(profiel route: Route) { self.init("profiel-\(route.rawValue)") }
}
