import Bestandsvorm
import BusinessCase
import SociaalRecept
import Taal

/// What changed for residents, as far as they were measured twice.
package struct Effectblad: Sendable {
  let effecten: [Effect]
  let instellingen: Instellingen
  let blik: Registerblik

  package init(_ effecten: [Effect], _ instellingen: Instellingen, _ blik: Registerblik = .intern) {
    self.effecten = effecten
    self.instellingen = instellingen
    self.blik = blik
  }

  package var tekst: String {
    instellingen.pagina([
      tabel.tekst(),
      alinea(
        "Alleen wie twee keer is gemeten telt mee. Een keer: niet, of nog niet, opnieuw gemeten. Met minder dan \(Effect.ondergrens) paren staat er geen gemiddelde."
      ),
      alinea(
        "Van en tot: met 95% zekerheid ligt het gemiddelde verschil ertussen (t-verdeling). Bij eigen doelen is hoger beter, bij eenzaamheid (De Jong Gierveld, 0 tot en met 6) lager. Een verschil komt niet vanzelf door Sociaal Recept: er is geen groep om mee te vergelijken."
      ),
    ])
  }

  private var tabel: Tabel {
    Tabel(
      titel: "Voor en na, per casus\(blik.tussenHaken)",
      kop: [Kolom("Maat")]
        + ["Paren", "Een keer", "Voor", "Na", "Verschil", "Van", "Tot"].map { Kolom($0, .rechts) },
      rijen: effecten.map { effect in
        [effect.maat.naam, String(effect.paren), String(effect.ontbreekt)]
          + (effect.cijfers?.cellen ?? Array(repeating: "–", count: 5))
      })
  }

  package var json: Json { velden.met(blik.json) }

  private var velden: Json {
    [
      "fictief": .waarheid(instellingen.fictief),
      "effecten": .lijst(
        effecten.map { effect in
          [
            "maat": .tekst(effect.maat.sleutel), "paren": .geheel(effect.paren),
            "zonderTweedeKeer": .geheel(effect.ontbreekt),
            "verborgen": .waarheid(effect.cijfers == nil),
            "voor": .misschien(effect.cijfers?.voor) { .getal($0) },
            "na": .misschien(effect.cijfers?.na) { .getal($0) },
            "verschil": .misschien(effect.cijfers?.verschil.gemiddelde) { .getal($0) },
            "t": .misschien(effect.cijfers?.verschil.marge) {
              ["laag": .getal($0.lowerBound), "hoog": .getal($0.upperBound)]
            },
          ]
        }),
    ]
  }
}

extension Effect.Cijfers {
  fileprivate var cellen: [String] {
    let getallen = [voor, na, verschil.gemiddelde, verschil.marge?.lowerBound, verschil.marge?.upperBound]
    return getallen.map { $0.map { getalTekst($0, decimalen: 1) } ?? "–" }
  }
}

extension Effect.Maat {
  fileprivate var naam: String {
    switch self {
    case .doelen: "eigen doelen (0-10)"
    case .eenzaamheid3: "eenzaam na 3 maanden"
    case .eenzaamheid6: "eenzaam na 6 maanden"
    }
  }

  fileprivate var sleutel: String {
    switch self {
    case .doelen: "doelen"
    case .eenzaamheid3: "eenzaamheid3Maanden"
    case .eenzaamheid6: "eenzaamheid6Maanden"
    }
  }
}
