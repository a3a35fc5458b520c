import Bestandsvorm
import BusinessCase
import Taal

/// A begroting with how sure its amounts are, for a reader.
package struct Begrotingsblad {
  private let begroting: Begroting
  private let kansen: Begrotingskansen
  private let scenario: Scenario
  private let betalers: [Betaler]

  /// - Parameter alleen: the one payer to show; nil shows all.
  package init(_ begroting: Begroting, _ kansen: Begrotingskansen, _ scenario: Scenario, alleen: Betaler?) {
    (self.begroting, self.kansen, self.scenario) = (begroting, kansen, scenario)
    betalers = alleen.map { [$0] } ?? begroting.betalers
  }

  private var jaren: [String] { begroting.jaren.map(String.init) }

  package var vooraf: String {
    let begin = begroting.jaren.first.map(String.init) ?? ""
    return
      "Euro's van \(scenario.regels.prijspeil), niet verdisconteerd. Het programma begint in januari \(begin); elk traject telt \(scenario.regels.horizonnen.lang) maanden mee. Wat een betaler overhoudt is plus, wat het kost is min."
  }

  /// A row per payer, a column per calendar year. Rounded cells add up to the rounded totals.
  package var tabel: Tabel {
    let rijen = betalers.map { Self.opgeteld(delen($0)) }
    let samen = Self.opgeteld(rijen)
    return Tabel(
      titel: "Begroting: saldo per betaler en kalenderjaar, in hele euro's",
      kop: [Kolom("Betaler")] + (jaren + ["Samen"]).map { Kolom($0, .rechts) },
      rijen: zip(betalers, rijen).map { [$0.rawValue] + Self.teksten($1) },
      voet: betalers.count > 1 ? ["samen"] + Self.teksten(samen) : nil)
  }

  /// What comes in and goes out, of every payer shown.
  package var stromen: [Tabel] {
    betalers.map { betaler in
      let rijen = delen(betaler)
      return Tabel(
        titel: "\(betaler.rawValue): waaruit dat bestaat, in hele euro's",
        kop: [Kolom("")] + (jaren + ["Samen"]).map { Kolom($0, .rechts) },
        rijen: zip(Self.stromen, rijen).map { [$0.0] + Self.teksten($1) },
        voet: ["saldo"] + Self.teksten(Self.opgeteld(rijen)))
    }
  }

  private static let stromen: [(naam: String, bedrag: @Sendable (Geldstroom) -> Double)] = [
    ("vermeden zorg", { $0.baten }), ("meer zorg", { -$0.meerzorg }), ("traject en inzet", { -$0.kosten }),
  ]

  /// What the saldo of a payer is made of, a row each in whole euros.
  private func delen(_ betaler: Betaler) -> [[Int64]] {
    Self.stromen.map { stroom in Self.inHeleEuros(begroting.bedragen.map { stroom.bedrag($0[betaler]) }) }
  }

  /// Nil where the draws say nothing.
  package var kanstabel: Tabel? {
    guard kansen.spreiding.zegtIets else { return nil }
    return Tabel(
      titel: "Hoe zeker: het saldo in 95 van de 100 trekkingen, in hele euro's",
      kop: [Kolom("Betaler"), Kolom("Jaar"), Kolom("Verwacht", .rechts), Kolom("95%-interval", .rechts)],
      rijen: betalers.flatMap { betaler in
        begroting.jaren.indices.map { jaar in
          rij(betaler, jaren[jaar], begroting.bedragen[jaar][betaler].saldo, kansen.perJaar[jaar])
        } + [rij(betaler, "samen", begroting.totaal(betaler).saldo, kansen.samen)]
      })
  }

  private func rij(
    _ betaler: Betaler, _ wanneer: String, _ verwacht: Double,
    _ beelden: [(betaler: Betaler, saldo: Kansbeeld)]
  ) -> [String] {
    let beeld = beelden.first { $0.betaler == betaler }?.saldo
    return [betaler.rawValue, wanneer, heleEuroTekst(verwacht), beeld?.intervalTekst ?? "–"]
  }

  package var spreidingszin: String? { kansen.spreiding.zin }

  /// The whole, discounted as the programme is.
  package var contantzin: String {
    let delen = betalers.map { "\($0.rawValue) \(heleEuroTekst(begroting.contant[$0].saldo))" }
    let samen = betalers.reduce(0) { $0 + begroting.contant[$1].saldo }
    return
      "Contant, met \(procentTekst(scenario.regels.discontovoet)) per jaar en elk traject aan het begin van zijn jaar: \(delen.joined(separator: ", "))\(betalers.count > 1 ? "; samen \(heleEuroTekst(samen))" : ""). Dat is het saldo dat de andere opdrachten noemen."
  }

  /// A row in whole euros with its total: what was rounded off stands where it shows least.
  private static func inHeleEuros(_ bedragen: [Double]) -> [Int64] {
    let delen = naarCenten(delen: bedragen.map { $0 / 100 }, totaal: bedragen.reduce(0, +) / 100)
    return delen + [delen.reduce(0, +)]
  }

  /// The sum of what the rows show, so that every column adds up.
  private static func opgeteld(_ rijen: [[Int64]]) -> [Int64] {
    rijen.dropFirst().reduce(rijen.first ?? []) { zip($0, $1).map { $0 + $1 } }
  }

  private static func teksten(_ euros: [Int64]) -> [String] {
    euros.map { getalTekst(Double($0), decimalen: 0) }
  }

  package var json: Json {
    func stroom(_ stroom: Geldstroom) -> [(String, Json)] {
      [
        ("baten", .getal(stroom.baten)), ("meerzorg", .getal(stroom.meerzorg)),
        ("kosten", .getal(stroom.kosten)), ("tegenslag", .getal(stroom.tegenslag)),
        ("saldo", .getal(stroom.saldo)),
      ]
    }
    func beeld(_ betaler: Betaler, _ beelden: [(betaler: Betaler, saldo: Kansbeeld)]) -> (String, Json) {
      ("trekkingen", .misschien(beelden.first { $0.betaler == betaler }?.saldo) { $0.json })
    }
    func perBetaler(_ maak: (Betaler) -> [(String, Json)]) -> Json {
      .object(betalers.map { ($0.rawValue, .object(maak($0))) })
    }
    return [
      "prijspeil": .geheel(scenario.regels.prijspeil),
      "jaren": .lijst(
        begroting.jaren.indices.map { jaar in
          [
            "jaar": .geheel(begroting.jaren[jaar]),
            "betalers": perBetaler {
              stroom(begroting.bedragen[jaar][$0]) + [beeld($0, kansen.perJaar[jaar])]
            },
          ]
        }),
      "samen": perBetaler { stroom(begroting.totaal($0)) + [beeld($0, kansen.samen)] },
      "contant": perBetaler { stroom(begroting.contant[$0]) },
    ]
  }
}
