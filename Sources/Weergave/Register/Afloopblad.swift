import Bestandsvorm
import BusinessCase
import SociaalRecept
import Taal

/// One of the overviews of how it went.
package struct Afloopblad: Sendable {
  let afloop: Afloop
  let deel: Afloop.Deel
  let instellingen: Instellingen
  let blik: Registerblik

  package init(_ afloop: Afloop, _ deel: Afloop.Deel, _ instellingen: Instellingen, _ blik: Registerblik) {
    (self.afloop, self.deel, self.instellingen, self.blik) = (afloop, deel, instellingen, blik)
  }

  package var tekst: String {
    instellingen.pagina(tabellen.map { $0.tekst() } + [alinea(uitleg)])
  }

  package var tabellen: [Tabel] {
    switch deel {
    case .voorveld: [voorveldtabel]
    case .ontbreekt: [gatentabel, celtabel]
    case .tevredenheid: [tevredenheidstabel, klachtentabel]
    case .overbrugging: [overbruggingstabel]
    }
  }

  package var uitleg: String {
    let klein =
      blik.uitgave == nil
      ? "" : " Minder dan \(Afscherming.ondergrens) staat er niet bij, zodat niemand te herkennen is."
    return switch deel {
    case .voorveld:
      "Een aandeel is van wie het bekend is; tussen haakjes staat van hoeveel dat niet zo is. Wie niet aankwam, telt later ook als niet meer erbij.\(klein)"
    case .ontbreekt: "Gevraagd en niet gevonden, per soort vraag en wijk.\(klein)"
    case .tevredenheid:
      "De respons is het aandeel van de afgelopen trajecten dat een cijfer gaf. Verhalen alleen van wie dat goed vond.\(klein)"
    case .overbrugging: "Een casus kan meer dan een vorm hebben.\(klein)"
    }
  }

  private var voorveldtabel: Tabel {
    Tabel(
      titel: "Hoe ging de verwijzing naar het voorveld?\(blik.tussenHaken)",
      kop: [Kolom("Voor")]
        + ["Gekoppeld", "Aangekomen", "Na 4 weken", "Na 12 weken", "Hielp"].map { Kolom($0, .rechts) },
      rijen: afloop.voorveld.rijen.map { rij in
        let erbij = Navraag.Moment.allCases.map { rij.erbij[$0].map(tekst) ?? "–" }
        return [afloop.naam(rij.groep), String(rij.gekoppeld)] + erbij + [hulp(rij)]
      })
  }

  private func tekst(_ verdeling: Voorveld.Verdeling) -> String {
    "\(verdeling.aandeel.map { procentTekst($0, decimalen: 0) } ?? "–") (\(verdeling.onbekend))"
  }

  /// Helped altogether or in part.
  private func hulp(_ rij: Voorveld.Rij) -> String {
    let bekend = rij.geholpen.values.reduce(0, +)
    let aandeel = bekend == 0 ? nil : Double(bekend - (rij.geholpen[.nee] ?? 0)) / Double(bekend)
    return "\(aandeel.map { procentTekst($0, decimalen: 0) } ?? "–") (\(rij.geholpenOnbekend))"
  }

  private var gatentabel: Tabel {
    Tabel(
      titel: "Wat ontbrak er? \(afloop.ontbreekt.aantal) keer\(blik.tussenHaken)",
      kop: [Kolom("Bekend gat in het aanbod"), Kolom("Keer", .rechts)],
      rijen: Gemis.Gat.allCases.map { gat in
        [gat.naam, afloop.ontbreekt.gaten[gat].map(getoond) ?? "0"]
      })
  }

  private var celtabel: Tabel {
    let cellen = afloop.ontbreekt.cellen
    let wijken: [Wijk?] = Wijk.allCases.map { $0 } + [nil]
    let kolommen = wijken.filter { wijk in cellen.keys.contains { $0.wijk == wijk } }
    let vraagtypes = Vraagtype.allCases.filter { vraagtype in
      cellen.keys.contains { $0.vraagtype == vraagtype }
    }
    return Tabel(
      titel: "Per soort vraag en wijk",
      kop: [Kolom("Vraag")] + kolommen.map { Kolom($0?.kort ?? "onbekend", .rechts) },
      rijen: vraagtypes.map { vraagtype in
        [vraagtype.rawValue]
          + kolommen.map { wijk in getoond(afloop.ontbreekt.keer(vraagtype, wijk)) }
      })
  }

  /// How often, or that it is too little to show.
  private func getoond(_ aantal: Int?) -> String { aantal.map(String.init) ?? "< \(Afscherming.ondergrens)" }

  private var tevredenheidstabel: Tabel {
    Tabel(
      titel: "Tevredenheid\(blik.tussenHaken)",
      kop: [Kolom("Wanneer")]
        + ["Afgelopen", "Cijfers", "Respons", "Wilde niet", "Niet gevraagd", "Gemiddeld"].map {
          Kolom($0, .rechts)
        },
      rijen: afloop.waardering.momenten.map { moment in
        [
          moment.moment.naam, String(moment.afgelopen), String(moment.cijfers),
          moment.respons.map { procentTekst($0, decimalen: 0) } ?? "–", String(moment.wildeNiet),
          String(moment.nietGevraagd),
          moment.gemiddelde.map { getalTekst($0, decimalen: 1) } ?? "–",
        ]
      })
  }

  private var klachtentabel: Tabel {
    Tabel(
      titel: "Klachten en verhalen", kop: [Kolom("Wat"), Kolom("Aantal", .rechts)],
      rijen: [
        ["klachten", getoond(afloop.waardering.klachten)],
        ["waarvan beantwoord", getoond(afloop.waardering.beantwoord)],
        ["verhalen die verteld mogen worden", getoond(afloop.waardering.verhalen)],
      ])
  }

  private var overbruggingstabel: Tabel {
    let cijfers = afloop.overbrugging
    return Tabel(
      titel: "Hulp tijdens het wachten\(blik.tussenHaken)", kop: [Kolom("Wat"), Kolom("Casussen", .rechts)],
      rijen: [
        ["moesten wachten", String(cijfers.gewacht)],
        ["daarvan met overbrugging", getoond(cijfers.overbrugd)],
      ]
        + Overbrugging.Vorm.allCases.compactMap { vorm in
          cijfers.vormen[vorm].map { [vorm.naam, getoond($0)] }
        })
  }
}

extension Afloop {
  /// What a group is called.
  package func naam(_ groep: Voorveld.Groep) -> String {
    switch groep {
    case .alle: "alle koppelingen"
    case .aanbod(let nummer): aanbod[nummer] ?? "aanbod \(nummer)"
    case .vraagtype(let vraagtype): "vraag over \(vraagtype?.rawValue ?? "iets onbekends")"
    case .diverse: "diverse"
    }
  }
}

extension Afloopblad {
  /// With stable keys; null for what is too little to show.
  package var json: Json { velden.met(blik.json) }

  private var velden: Json {
    switch deel {
    case .voorveld:
      ["voorveld": .lijst(afloop.voorveld.rijen.map(json))]
    case .ontbreekt:
      [
        "aantal": .geheel(afloop.ontbreekt.aantal),
        "gaten": .lijst(
          Gemis.Gat.allCases.map { gat in
            ["gat": .woord(gat), "keer": .geheelOfNiets(afloop.ontbreekt.gaten[gat] ?? 0)]
          }),
        "cellen": .lijst(
          afloop.ontbreekt.cellen.sorted { "\($0.key)" < "\($1.key)" }.map { cel, keer in
            ["vraagtype": .woord(cel.vraagtype), "wijk": .woord(cel.wijk), "keer": .geheelOfNiets(keer)]
          }),
      ]
    case .tevredenheid:
      [
        "tevredenheid": .lijst(
          afloop.waardering.momenten.map {
            [
              "moment": .woord($0.moment), "afgelopen": .geheel($0.afgelopen), "cijfers": .geheel($0.cijfers),
              "wildeNiet": .geheel($0.wildeNiet), "nietGevraagd": .geheel($0.nietGevraagd),
              "respons": .misschien($0.respons) { .getal($0) },
              "gemiddelde": .misschien($0.gemiddelde) { .getal($0) },
            ]
          }),
        "klachten": .geheelOfNiets(afloop.waardering.klachten),
        "beantwoord": .geheelOfNiets(afloop.waardering.beantwoord),
        "verhalen": .geheelOfNiets(afloop.waardering.verhalen),
      ]
    case .overbrugging:
      [
        "gewacht": .geheel(afloop.overbrugging.gewacht),
        "overbrugd": .geheelOfNiets(afloop.overbrugging.overbrugd),
        "vormen": .lijst(
          Overbrugging.Vorm.allCases.compactMap { vorm in
            afloop.overbrugging.vormen[vorm].map { ["vorm": .woord(vorm), "casussen": .geheelOfNiets($0)] }
          }),
      ]
    }
  }

  private func json(_ rij: Voorveld.Rij) -> Json {
    var velden: [(sleutel: String, waarde: Json)] = [
      ("groep", .tekst(afloop.naam(rij.groep))), ("gekoppeld", .geheel(rij.gekoppeld)),
    ]
    for moment in Navraag.Moment.allCases { velden.append((moment.rawValue, json(rij.erbij[moment]))) }
    var hulp: [(sleutel: String, waarde: Json)] = []
    for woord in Navraag.Hulp.allCases { hulp.append((woord.rawValue, .geheel(rij.geholpen[woord] ?? 0))) }
    hulp.append(("onbekend", .geheel(rij.geholpenOnbekend)))
    velden.append(("geholpen", .object(hulp)))
    return .object(velden)
  }

  private func json(_ verdeling: Voorveld.Verdeling?) -> Json {
    let verdeling = verdeling ?? Voorveld.Verdeling()
    return [
      "ja": .geheel(verdeling.ja), "nee": .geheel(verdeling.nee), "onbekend": .geheel(verdeling.onbekend),
    ]
  }
}
