import Bestandsvorm
import BusinessCase
import Taal

/// What measuring is worth beside claiming, in a table, sentences and JSON.
extension Meetwaarde {
  package var tabel: Tabel {
    Tabel(
      titel: "Wat is meten waard, en wat beoordelen? (EVSI, in hele euro's)",
      kop: [
        Kolom("Aantal", .rechts), Kolom("Bewoners meten", .rechts), Kolom("Toevalsfout", .rechts),
        Kolom("Casussen erbij", .rechts), Kolom("Toevalsfout", .rechts),
      ],
      rijen: punten.map { punt in
        [getalTekst(Double(punt.extra), decimalen: 0)]
          + [punt.gemeten, punt.geclaimd].flatMap { schatting in
            schatting.map { [heleEuroTekst($0.waarde), $0.foutTekst] } ?? ["–", "–"]
          }
      })
  }

  package var zinnen: [String] {
    [
      "Meer casussen beoordelen maakt niet duidelijker of alle makelaars samen te hoopvol zijn. Zorggebruik meten wel, tot aan de scheefheid van de opzet. De tabel zegt wat dat waard is voor één keuze: doorgaan of stoppen.",
      opzetzin, nietszin ?? kleinzin,
    ].compactMap(\.self)
  }

  private var opzetzin: String? {
    opzet.map { opzet in
      let tau = opzet.tau.isFinite ? getalTekst(opzet.tau, decimalen: 2) : "oneindig"
      let begin =
        opzet.eerdere == 0
        ? "Gerekend vanaf de claim alleen, alsof er nog niemand is gemeten"
        : "Gerekend boven op de \(opzet.eerdere) bewoners die al zijn gemeten"
      return
        "\(begin). Bewoners verschillen \(getalTekst(opzet.spreiding, decimalen: 1)) keer de claim van elkaar\(opzet.isAanname ? " (aanname)" : ""); de scheefheid van de opzet is \(tau) (aanname)."
    }
  }

  /// Why there is nothing but noughts; nil when there is more.
  private var nietszin: String? {
    let alle = punten.flatMap { [$0.gemeten, $0.geclaimd] }.compactMap(\.self)
    guard !alle.isEmpty, alle.allSatisfy({ $0.waarde < 0.5 }) else { return nil }
    guard afgerondOnder == 0 else { return nil }
    return
      "Alles is hier (bijna) € 0 waard. Het verwachte saldo is \(heleEuroTekst(saldo)), zo ver van nul dat geen van deze metingen de keuze verandert. Wie wil weten wat er van de claims klopt, heeft wel iets aan meten."
  }

  /// So few draws turn the choice that none did; nil when that is so nowhere, or everywhere.
  private var kleinzin: String? {
    let gemeten = punten.filter { $0.extra > 0 }.compactMap(\.gemeten?.waarde)
    guard gemeten.contains(0) else { return nil }
    guard afgerondOnder == 0 else {
      return
        "Waar € 0 staat, is het minder waard dan \(heleEuroTekst(afgerondOnder.rounded(.up))): de helft van € 1 per traject."
    }
    guard gemeten.contains(where: { $0 > 0 }) else { return nil }
    return
      "Waar € 0 staat, sloeg de keuze in geen enkele trekking om. De waarde kan ook te klein zijn om met zo veel trekkingen te zien."
  }

  package var json: Json {
    .lijst(
      punten.map { punt in
        [
          "n": .geheel(punt.extra), "gemeten": .misschien(punt.gemeten) { .getal($0.waarde) },
          "geclaimd": .misschien(punt.geclaimd) { .getal($0.waarde) },
          "foutGemeten": .misschien(punt.gemeten) { .getal($0.fout) },
          "foutGeclaimd": .misschien(punt.geclaimd) { .getal($0.fout) },
        ]
      })
  }
}
