import Bestandsvorm

/// The casussen for research and negotiation: no names, numbers, days or texts, and nobody in a small group.
///
/// Casussen of one resident have pseudonyms of their own: seen together they would tell more than each group may.
/// Pseudonymous data are personal data still (AVG recital 26): who holds the key can undo it.
///
/// - Returns: a table; an asterisk stands for what is left out. The order tells nothing: it is that of the pseudonyms.
package func casussenMetPseudoniem(_ regels: [Casusregel], _ sleutel: Pseudoniemsleutel) -> [UInt8] {
  let koppen = [
    "pseudoniem", "stadsdeel", "leeftijdsklasse", "aanmeldwijze", "route",
    "aangemeld",
    "status", "dagenTotAangenomen", "dagenTotEersteAfspraak", "dagenTotStart", "dagenTotEinde",
  ]
  return schrijfCsv(koppen: koppen, rijen: pseudoniemregels(regels, sleutel).map(\.cellen))
}

/// The rows of the export, in its order.
func pseudoniemregels(_ regels: [Casusregel], _ sleutel: Pseudoniemsleutel) -> [Pseudoniemregel] {
  let getoond = Verhulling.verhul(regels.map { ($0.bewoner, Herkenning($0)) })
  return zip(regels, getoond).map { Pseudoniemregel($0, $1, sleutel) }.sorted { $0.casus < $1.casus }
}

struct Pseudoniemregel {
  let casus: String
  let herkenning: Herkenning
  let status: Status
  /// Days from T0 to T1, T2, T3 and the end; nil for what did not happen (yet).
  let dagen: [Int?]

  init(_ regel: Casusregel, _ herkenning: Herkenning, _ sleutel: Pseudoniemsleutel) {
    casus = sleutel.pseudoniem(regel.nummer)
    self.herkenning = herkenning
    status = regel.status
    dagen = [regel.aangenomen, regel.gesprek, regel.hulp, regel.gesloten].map {
      $0?.dagen(sinds: regel.aangemeld)
    }
  }

  var cellen: [Csvwaarde] {
    let woorden = [
      herkenning.stadsdeel, herkenning.leeftijdsklasse, herkenning.kanaal, herkenning.route,
      herkenning.aangemeld,
    ]
    return [.tekst(casus)] + woorden.map { .tekst($0 ?? "*") } + [.tekst(status.rawValue)]
      + dagen.map { $0.map { .geheel($0) } ?? .leeg }
  }
}
