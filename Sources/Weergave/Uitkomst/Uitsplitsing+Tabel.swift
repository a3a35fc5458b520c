import Bestandsvorm
import BusinessCase
import Taal

extension Uitsplitsing {
  /// A row for each group; the groups together are the whole.
  package func tabel(_ geheel: Uitkomst) -> Tabel {
    Tabel(
      titel: "Uitkomst per \(kenmerk.rawValue), alle trajecten, \(horizon.termijn), in hele euro's",
      kop: [Kolom(kenmerk.kop)]
        + ["Casussen", "Trajecten", "Baten", "Meerzorg", "Kosten", "Saldo"].map { Kolom($0, .rechts) },
      rijen: delen.map { rij($0.naam ?? "niet bekend", $0.casussen, $0.uitkomst) }
        + (diverse.map { [rij("diverse", $0.casussen, $0.uitkomst)] } ?? [])
        + (wachten.map { [rij("tijdens het wachten", nil, $0)] } ?? []),
      voet: rij("samen", nil, geheel))
  }

  private func rij(_ naam: String, _ casussen: Int?, _ uitkomst: Uitkomst) -> [String] {
    let totaal = uitkomst.totaal
    return [
      naam, casussen.map { getalTekst(Double($0), decimalen: 0) } ?? "–",
      getalTekst(uitkomst.trajecten, decimalen: 1),
    ] + [totaal.baten, totaal.meerzorg, totaal.kosten, totaal.saldo].map { getalTekst($0, decimalen: 0) }
  }

  package var json: Json {
    func json(_ deel: Deel) -> Json {
      let totaal = deel.uitkomst.totaal
      return [
        "naam": .misschien(deel.naam) { .tekst($0) }, "casussen": .geheel(deel.casussen),
        "trajecten": .getal(deel.uitkomst.trajecten), "baten": .getal(totaal.baten),
        "meerzorg": .getal(totaal.meerzorg), "kosten": .getal(totaal.kosten), "saldo": .getal(totaal.saldo),
      ]
    }
    return [
      "kenmerk": .tekst(kenmerk.rawValue), "horizon": .tekst(horizon.rawValue),
      "delen": .lijst(delen.map(json)), "diverse": .misschien(diverse, json),
      "saldoTijdensWachten": .misschien(wachten) { .getal($0.totaal.saldo) },
    ]
  }
}

extension Uitsplitsing.Kenmerk {
  fileprivate var kop: String { rawValue.prefix(1).uppercased() + rawValue.dropFirst() }
}
