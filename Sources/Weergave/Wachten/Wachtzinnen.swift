import BusinessCase
import Simulatie
import SociaalRecept
import Taal

/// What a simulation shows about one choice, in words. The outcomes are of the same world.
extension Ketenuitkomst {
  /// How much longer others wait because Veilig Thuis goes first.
  ///
  /// - Parameter zonder: the same chain without priority, held against this one.
  package func voorrangzin(zonder: Ketenuitkomst) -> String? {
    let (anderen, veilig) = (
      Kengetal.wacht(.alles, .wachtlijst, .gemiddeld), Kengetal.wacht(.alles, .veiligThuis, .gemiddeld)
    )
    guard let met = self[anderen], let beurt = zonder[anderen],
      let verschil = zonder.verschil(anderen, met: self),
      let eerst = self[veilig], let later = zonder[veilig]
    else { return nil }
    return
      "Bij het wijkteam gaat Veilig Thuis voor. Daardoor wachten de anderen daar gemiddeld \(dagen(-verschil.gemiddelde))\(marge(verschil)) langer: \(dagen(met.gemiddelde)) in plaats van \(dagen(beurt.gemiddelde)). Meldingen van Veilig Thuis wachten \(dagen(eerst.gemiddelde)); zonder voorrang zou dat \(dagen(later.gemiddelde)) zijn."
  }

  /// What one more makelaar does to waiting and to the money; this is the outcome with that makelaar.
  ///
  /// - Parameters:
  ///   - nu: the chain as it is.
  ///   - geld: against that chain.
  package func erbijzin(naast nu: Ketenuitkomst, in stadsdeel: Stadsdeel, _ geld: Wachtgeld) -> String {
    let stappen: [(naam: String, kengetal: Kengetal)] = [
      ("een eerste gesprek", .wacht(.alles, .gesprek, .gemiddeld)),
      ("hulp", .wacht(.alles, .hulp, .gemiddeld)),
    ]
    let korter = stappen.compactMap { stap in
      verschil(stap.kengetal, met: nu).map { verschil in
        "\(dagen(abs(verschil.gemiddelde)))\(marge(verschil)) \(verschil.gemiddelde <= 0 ? "korter" : "langer") op \(stap.naam)"
      }
    }
    let saldo = geld.samen
    let wacht =
      korter.isEmpty
      ? " wacht niemand langer of korter. Het saldo van"
      : " wachten bewoners gemiddeld \(korter.joined(separator: " en ")). Het saldo van"
    return
      "Met één makelaar erbij, in \(stadsdeel.rawValue),\(wacht) alle trajecten en alle betalers samen verandert na \(geld.maanden) maanden met \(heleEuroTekst(saldo.gemiddelde)) (met 95% zekerheid \(saldo.intervalTekst)). Het loon van die makelaar zit daar niet in: een traject kost hier een vaste prijs."
  }

  private func dagen(_ getal: Double) -> String { "\(getalTekst(getal, decimalen: 1)) dagen" }

  private func marge(_ schatting: Schatting95) -> String {
    schatting.marge.map { " (± \(getalTekst($0, decimalen: 1)))" } ?? ""
  }
}

extension Scenario {
  /// How often the chain was simulated, and which of its numbers somebody has a source for.
  package var ketenherkomst: String? {
    guard let nabootsing, let herhalingen = programma?.doorstromen.count else { return nil }
    let bekend = gegevens.filter { $0.isVanKeten && !$0.herkomst.isAanname }
    var genoemd: Set<String> = []
    let namen = bekend.map(\.naam).filter { genoemd.insert($0).inserted }.joined(separator: "; ")
    let bronnen =
      bekend.isEmpty
      ? "Geen van de \(nabootsing.getallen) getallen van de keten heeft een bron: het zijn allemaal aannames."
      : "Van de \(nabootsing.getallen) getallen van de keten hebben er \(bekend.count) een bron (\(namen)). De andere \(nabootsing.aannames) zijn aannames."
    return
      "De keten is \(herhalingen) keer nagespeeld, met zaad \(nabootsing.zaad). \(bronnen) Ze staan allemaal bij de uitgangspunten."
  }
}
