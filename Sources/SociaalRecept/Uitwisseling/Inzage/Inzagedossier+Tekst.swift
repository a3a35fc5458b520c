/// A paragraph of the file that a resident gets.
package enum Inzagealinea: Sendable, Hashable {
  case kop(String)
  case tekst(String)
  /// One of a list.
  case regel(String)
  /// What somebody wrote, under the line it belongs to.
  case citaat(String)
}

extension Inzagedossier {
  /// The whole file in plain words, in order.
  package var alineas: [Inzagealinea] {
    [
      .kop("Wat Sociaal Recept van u bewaart"),
      .tekst(
        "Dit is alles wat in het register over u staat (AVG artikel 15). Klopt er iets niet, of wilt u iets laten verwijderen? Vraag het aan uw makelaar."
      ),
      .kop("Uw gegevens"),
    ] + persoonsregels + casussen.flatMap(\.alineas)
  }

  private var persoonsregels: [Inzagealinea] {
    [.regel("Nummer: \(bewoner)")] + persoon.regels
      + ook.flatMap { [.kop("U stond ook zo in het register")] + $0.regels }
  }
}

extension Persoon {
  fileprivate var regels: [Inzagealinea] {
    [
      ("Naam", naam), ("Geboren", geboren?.description), ("Adres", adres), ("Telefoon", telefoon),
    ].map { .regel("\($0): \($1 ?? "niet bekend")") }
  }
}

extension Inzagecasus {
  fileprivate var alineas: [Inzagealinea] {
    [.kop("Casus \(casus.nummer), \(casus.status.naam): wat er gebeurde")] + gebeurtenissen.flatMap(alineas)
      + [.kop("Casus \(casus.nummer): wie er keek")] + kijkers
  }

  private func alineas(_ gebeurtenis: Gebeurtenis) -> [Inzagealinea] {
    let op = gebeurtenis.feit.op ?? gebeurtenis.tijdstip.datum
    return [.regel("\(op): \(gebeurtenis.feit.zin) (opgeschreven door \(gebeurtenis.wie))")]
      + gebeurtenis.feit.teksten.map { .citaat(teksten[$0] ?? "(deze tekst is vernietigd)") }
  }

  private var kijkers: [Inzagealinea] {
    if inzagen.isEmpty { return [.tekst("Niemand, voor zover het logboek weet.")] }
    return inzagen.map { .regel("\($0.dag): \($0.wie), \($0.wat)\($0.keer > 1 ? " (\($0.keer) keer)" : "")") }
  }
}
