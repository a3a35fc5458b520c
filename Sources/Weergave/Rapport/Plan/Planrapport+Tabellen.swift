import BusinessCase
import Taal

/// The chapters of a plan on care use and on working hours.
extension Planrapport {
  var zorggebruik: Sectie {
    Sectie(
      "zorggebruik", titel: "Minder gebruik van zorg",
      inhoud: [
        .alinea(
          "Verwachte aantallen: na aftrek van wat toch niet gebruikt was, wat niet door het traject komt, en wat niet is getoetst. Zorg die erbij komt, staat apart: wie mensen beter bereikt, krijgt ook meer vragen."
        ),
        perWet("Zorg die niet nodig is, per wet", .vermeden).html,
        perWet("Zorg die erbij komt, per wet", .meer).html,
        perPost("Zorg die niet nodig is, per soort", .vermeden).html,
        perPost("Zorg die erbij komt, per soort", .meer).html,
        perPost("Extra inzet voor de trajecten, per soort", .inzet).html,
      ])
  }

  /// For each law contacts, hours and days, of what can be added up, and all of it in euros.
  func perWet(_ titel: String, _ richting: Zorgplan.Richting) -> Tabel {
    Tabel(
      titel: titel, kop: [Kolom("Wet")] + jaren.kop,
      rijen: Wet.allCases.flatMap { wet -> [[String]] in
        let regels = wet.regels(plan, richting)
        let maten = Kostenpost.Maat.allCases.compactMap { maat -> [String]? in
          let eigen = regels.filter { $0.post.maat == maat }
          guard !eigen.isEmpty else { return nil }
          return ["\(wet.naam): \(maat.rawValue)"] + jaren.cellen(som(eigen) { $0.perJaar[$1] })
        }
        return maten + [["\(wet.naam): euro's"] + jaren.cellen(som(regels) { $0.euro($1) })]
      })
  }

  func perPost(_ titel: String, _ richting: Zorgplan.Richting) -> Tabel {
    Tabel(
      titel: titel, kop: [Kolom("Zorg"), Kolom("Betaler")] + jaren.kop,
      rijen: plan.regels.filter { $0.richting == richting }.map { regel in
        [regel.post.naamMetEenheid, regel.post.betaler.rawValue] + jaren.cellen(regel.perJaar, decimalen: 1)
      })
  }

  private func som(
    _ regels: [Zorgplan.Regel], _ waarde: (Zorgplan.Regel, Int) -> Double
  ) -> [Double] {
    plan.jaren.indices.map { jaar in regels.reduce(0) { $0 + waarde($1, jaar) } }
  }

  var personeel: Sectie {
    Sectie(
      "personeel", titel: "Uren van personeel",
      inhoud: [
        .alinea(
          "Hoeveel werktijd het plan vraagt, en hoeveel er vrijkomt. Uren die vrijkomen, zijn tijd voor andere patiënten en bewoners; er gaat niemand weg."
        ), urentabel.html, urenPerEenheid.html,
      ] + (plan.perTraject.isEmpty ? [.alinea(.tekst(Self.zonderKeten))] : []))
  }

  private static let zonderKeten =
    "Hoeveel uren de trajecten zelf vragen, is in dit scenario niet bekend: het zegt niet hoe de keten werkt."

  var urentabel: Tabel {
    Tabel(
      titel: "Uren die het vraagt en die vrijkomen", kop: [Kolom("Wie")] + jaren.kop,
      rijen: plan.beroepen.flatMap { beroep -> [[String]] in
        let (gevraagd, vrij) = (
          plan.jaren.indices.map { plan.gevraagd(beroep, $0) },
          plan.jaren.indices.map { plan.vrij(beroep, $0) }
        )
        return [
          ["\(beroep.naam): gevraagd"] + jaren.cellen(gevraagd, decimalen: 1),
          ["\(beroep.naam): komt vrij"] + jaren.cellen(vrij, decimalen: 1),
        ]
      })
  }

  private var urenPerEenheid: Tabel {
    let posten = plan.regels.reduce(into: [Kostenpost]()) { posten, regel in
      if regel.post.personeel != nil, !posten.contains(where: { $0.id == regel.post.id }) {
        posten.append(regel.post)
      }
    }
    return Tabel(
      titel: "Uren per eenheid",
      kop: [Kolom("Wat"), Kolom("Wie"), Kolom("Uren", .rechts), Kolom("Bron of aanname")],
      rijen: plan.perTraject.map {
        ["een traject", $0.beroep.naam, getalTekst($0.uren, decimalen: 2), $0.herkomst.zin]
      }
        + posten.compactMap { post in
          post.personeel.map {
            [post.naamMetEenheid, $0.beroep.naam, getalTekst($0.uren, decimalen: 2), $0.herkomst.zin]
          }
        })
  }
}

extension Beroep {
  var naam: String {
    switch self {
    case .huisarts: "huisarts"
    case .poh: "POH"
    case .wijkteam: "wijkteam"
    case .buurtwerk: "Buurtwerk"
    case .makelaar: "sociaal makelaar"
    }
  }
}
