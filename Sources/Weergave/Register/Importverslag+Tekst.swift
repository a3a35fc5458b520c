import SociaalRecept

extension Importverslag {
  /// What happened, or would happen, line by line; doubles apart.
  package func regels(isProef: Bool) -> [String] {
    let bij = bijgewerkt.sorted { $0.key < $1.key }.flatMap { casus, zinnen in
      zinnen.map { "Casus \(casus)\(isProef ? " zou worden bijgewerkt" : " is bijgewerkt"): \($0)." }
    }
    let over = gelaten.sorted { $0.key < $1.key }.flatMap { casus, zinnen in
      zinnen.map { "Casus \(casus), niet overgenomen: \($0)." }
    }
    return [isProef ? vooruitblik : terugblik] + bij + over
  }

  private var vooruitblik: String {
    "Proef: er \(nieuw == 1 ? "zou 1 casus" : "zouden \(nieuw) casussen") bij komen\(bekenden)\(overgeslagen). Er is niets veranderd."
  }

  private var terugblik: String {
    guard let eerste, let laatste else { return "Er is niets nieuws\(overgeslagen)." }
    let nummers = eerste == laatste ? "casus \(eerste)" : "casus \(eerste) tot en met \(laatste)"
    return
      "Ingelezen: \(nieuw == 1 ? "1 casus" : "\(nieuw) casussen") (\(nummers))\(bekenden)\(overgeslagen)."
  }

  private var bekenden: String {
    bijBekende == 0 ? "" : ", waarvan \(bijBekende) bij een bewoner die al bekend is"
  }
  private var overgeslagen: String {
    bekend == 0 ? "" : "; \(bekend) \(bekend == 1 ? "was" : "waren") al eerder ingelezen"
  }
}

extension Dubbelen {
  /// Who may be one, and why.
  package var vermoeden: String {
    let nummers = casussen.map { "casus \($0)" }
    let wie = "\(nummers.dropLast().joined(separator: ", ")) en \(nummers.last ?? "")"
    let waarin = gelijkenissen.map(\.woorden).joined(separator: ", ")
    return "Misschien dezelfde bewoner: \(wie) (\(waarin))."
  }
}
