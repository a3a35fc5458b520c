import Bestandsvorm
import BusinessCase
import Simulatie

/// The lists of a chain: what people come with, where that leads, and what they use while they wait.
extension Ketenlezer {
  mutating func vraagtypes(_ object: inout Objectlezer) {
    guard let leden = object.lijst("vraagtypes", .optioneel, "een lijst van vraagtypes") else { return }
    gelezen.keten.vraagtypes = leden.compactMap { lid in
      guard var lezer = Objectlezer(lid.knoop, pad: lid.pad, boek: object.boek) else { return nil }
      defer { lezer.sluitAf() }
      let vraagtype = lezer.keuze("vraagtype", .verplicht, als: Vraagtype.self)
      let aandeel = lezer.getal("aandeel", .verplicht, 0...1)
      let eigen = lezer.herkomst(anders: herkomst)
      let routes = routes(&lezer, "routes", "Route na de vraag \(vraagtype?.rawValue ?? "")", .verplicht)
      guard let vraagtype, let aandeel, let routes else { return nil }
      gelezen.gegevens.append(
        Gegeven(
          sleutel: lezer.pad(naar: "aandeel"), naam: "Aandeel van de vraag \(vraagtype.rawValue)",
          waarde: .procent(aandeel.waarde),
          herkomst: aandeel.herkomst == .ongenoemd ? eigen : aandeel.herkomst))
      return Vraagmix(vraagtype: vraagtype, aandeel: aandeel.waarde, routes: routes)
    }
  }

  mutating func routes(
    _ object: inout Objectlezer, _ sleutel: String, _ wat: String, _ plicht: Plicht = .optioneel
  ) -> Routemix? {
    guard var lezer = object.object(sleutel, plicht) else { return nil }
    let hier = lezer.herkomst(anders: object.herkomst(anders: herkomst))
    var mix = Routemix([:])
    for route in Route.allCases {
      guard let aandeel = lezer.getal(route.rawValue, .optioneel, 0...1) else { continue }
      mix.aandelen[route] = aandeel.waarde
      gelezen.gegevens.append(
        Gegeven(
          sleutel: lezer.pad(naar: route.rawValue), naam: "\(wat): \(route.rawValue)",
          waarde: .procent(aandeel.waarde),
          herkomst: aandeel.herkomst == .ongenoemd ? hier : aandeel.herkomst))
    }
    lezer.sluitAf()
    return mix
  }

  mutating func wachtzorg(_ object: inout Objectlezer, _ controle: Postcontrole?) {
    guard let leden = object.lijst("wachtzorg", .optioneel, "een lijst van zorg tijdens het wachten") else {
      return
    }
    gelezen.keten.wachtzorg = leden.compactMap { lid in
      guard var lezer = Objectlezer(lid.knoop, pad: lid.pad, boek: object.boek) else { return nil }
      defer { lezer.sluitAf() }
      let post = lezer.tekst("post", .verplicht)
      let perWeek = lezer.getal("perWeek", .verplicht, 0...Self.grootste)
      let aandeel = lezer.getal("aandeel", .verplicht, 0...1)
      let hier = lezer.herkomst(anders: herkomst)
      if let post, let plaats = lezer.knoop("post"), let bezwaar = controle?.bezwaar(Kostenpost.ID(post)) {
        object.boek.noteer(bij: plaats, pad: lezer.pad(naar: "post"), gevonden: bezwaar, verwacht: "")
      }
      guard let post, let perWeek, let aandeel, let kans = Kans(aandeel.waarde) else { return nil }
      gelezen.gegevens += [
        Gegeven(
          sleutel: lezer.pad(naar: "perWeek"), naam: "Zorg per week wachten: \(post)",
          waarde: .getal(perWeek.waarde),
          herkomst: perWeek.herkomst == .ongenoemd ? hier : perWeek.herkomst),
        Gegeven(
          sleutel: lezer.pad(naar: "aandeel"), naam: "Deel van de wachtenden dat dit gebruikt: \(post)",
          waarde: .procent(aandeel.waarde),
          herkomst: aandeel.herkomst == .ongenoemd ? hier : aandeel.herkomst),
      ]
      return Wachtzorg(post: Kostenpost.ID(post), perWeek: perWeek.waarde, kans: kans)
    }
  }

}
