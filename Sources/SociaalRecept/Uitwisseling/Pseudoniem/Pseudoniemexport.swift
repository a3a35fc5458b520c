import Bestandsvorm

/// The casussen for research and negotiation: no names, numbers, days or texts, and nobody in a small group.
///
/// Casussen of one resident have pseudonyms of their own: seen together they would tell more than each group may.
/// Pseudonymous data are personal data still (AVG recital 26): who holds the key can undo it.
package struct Pseudoniemexport: Sendable {
  package let verhulling: Verhulling
  /// In the order of the pseudonyms, which tells nothing.
  let rijen: [(pseudoniem: String, herkenning: Herkenning)]

  init(_ regels: [Casusregel], _ sleutel: Pseudoniemsleutel) {
    let verhulling = Verhulling(regels.map { ($0.bewoner, Herkenning($0)) })
    self.verhulling = verhulling
    rijen = zip(regels, verhulling.getoond).map { (sleutel.pseudoniem($0.nummer), $1) }
      .sorted { $0.0 < $1.0 }.map { (pseudoniem: $0.0, herkenning: $0.1) }
  }

  /// A table; an asterisk stands for what is left out.
  package var csv: [UInt8] {
    let maat = Duurmaat(verhulling.gedaan).rawValue
    let koppen =
      ["pseudoniem", "stadsdeel", "leeftijdsklasse", "aanmeldwijze", "route", "aangemeld", "status"]
      + ["Aangenomen", "EersteAfspraak", "Start", "Einde"].map { "\(maat)Tot\($0)" }
    return schrijfCsv(koppen: koppen, rijen: rijen.map { [.tekst($0.pseudoniem)] + $0.herkenning.cellen })
  }
}

extension Herkenning {
  fileprivate var cellen: [Csvwaarde] {
    let woorden = [stadsdeel, leeftijdsklasse, kanaal, route, aangemeld, status]
    let duurcellen: [Csvwaarde] =
      duren?.map { $0.map { .geheel($0) } ?? .leeg } ?? Array(repeating: .tekst("*"), count: 4)
    return woorden.map { .tekst($0 ?? "*") } + duurcellen
  }
}
