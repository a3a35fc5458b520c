import BusinessCase
import Foundation
import Taal
import Testing

/// Every total can be taken apart, and the parts add up to the cent, at every level.
@Suite("Leg-uit telt op")
struct LegUitTests {
  static let grootheden = [
    "baten", "meerzorg", "kosten", "tegenslag", "saldo", "saldoInclusiefTegenslag", "verhouding",
    "getoetstAandeel",
  ]
  static let betalers = ["gemeente", "zorgverzekeraar", "zorgkantoor", "bewoner"]
  static let stappen = [
    "claim", "kans", "toerekening", "optimismecorrectie", "uitdoving", "disconto", "meerzorg", "kosten",
  ]
  static let getallen =
    ["kort", "lang"].flatMap { horizon in
      grootheden.map { "\(horizon).\($0)" } + stappen.map { "waterval.\(horizon).\($0)" }
    } + betalers.flatMap { betaler in ["baten", "kosten", "saldo"].map { "lang.\(betaler).\($0)" } }
    + [
      "terugverdientijd", "trajecten", "contanteTrajecten", "perTraject.lang.saldo", "ongewogen.lang.saldo",
      "lang.voorbijToetsAandeel", "waterval.lang.disconto.stand", "waterval[2].treden[7].stand",
      "jaren[1].lang.baten",
      "horizonnen[2].betalers.gemeente.saldo",
    ]

  @Test("In het basisscenario", arguments: getallen)
  func basisscenario(getal: String) throws {
    let (sommen, bedragen) = try controleer("dordrecht-2022", getal)
    // Without a sum nothing was compared; only a figure without amounts may be so.
    #expect(sommen > 0 || bedragen == 0)
  }

  @Test("Als alleen een factor of een totaal bekend is", arguments: ["factor-1-6", "pilot-13"])
  func vanBovenAf(scenario: String) throws {
    for getal in [
      "lang.baten", "lang.saldo", "lang.gemeente.saldo", "lang.nietToegedeeld.saldo", "kort.verhouding",
      "waterval.lang.claim",
    ] {
      _ = try controleer(scenario, getal)
    }
  }

  @Test("Het bovenste bedrag is het bedrag van bereken", arguments: ["baten", "meerzorg", "kosten", "saldo"])
  func gelijkAanBereken(grootheid: String) throws {
    let json = try Programma.json("bereken", "dordrecht-2022")
    let lang = try #require((json["horizonnen"] as? [[String: Any]])?.last)
    let regels = try Programma.draai("leg-uit", "dordrecht-2022", "lang.\(grootheid)").uitvoer
    let boven = try #require(Regel(regels.split(separator: "\n").first.map(String.init) ?? "")?.centen)
    #expect(Double(boven) == ((lang[grootheid] as? Double ?? 0) * 100).rounded())
  }

  @Test("Een getal dat niet bestaat, krijgt een zin met het dichtstbijzijnde woord")
  func onbekend() throws {
    let afloop = try Programma.draai("leg-uit", "dordrecht-2022", "lang.sald")
    #expect(afloop.code == 64)
    #expect(afloop.fouten.contains("Bedoelde u \"saldo\"?"))
  }

  /// - Returns: how many sums were compared, and how many amounts other than zero there are.
  private func controleer(_ scenario: String, _ getal: String) throws -> (sommen: Int, bedragen: Int) {
    let afloop = try Programma.draai("leg-uit", scenario, getal)
    #expect(afloop.code == 0)
    let regels = afloop.uitvoer.split(separator: "\n").compactMap { Regel(String($0)) }
    #expect(!afloop.uitvoer.isEmpty)
    for (plaats, regel) in regels.enumerated() where regel.isSom {
      let delen = regels[(plaats + 1)...].prefix { $0.diepte > regel.diepte }.filter {
        $0.diepte == regel.diepte + 1
      }
      let som = delen.reduce(0) { $0 + $1.centen }
      #expect(
        som == regel.centen, "\(scenario) \(getal): \(regel.tekst) is \(regel.centen), de delen zijn \(som)")
    }
    return (regels.count(where: \.isSom), regels.count { $0.centen != 0 })
  }

  /// A line that starts with an amount.
  struct Regel {
    let diepte: Int
    let centen: Int
    let tekst: String
    var isSom: Bool { tekst.hasSuffix("samen van:") }

    init?(_ regel: String) {
      let spaties = regel.prefix { $0 == " " }.count
      let rest = regel.dropFirst(spaties)
      guard rest.hasPrefix("€"), let einde = rest.firstRange(of: "  ")?.lowerBound else { return nil }
      let cijfers = rest[..<einde].filter { $0.isNumber || $0 == "-" }
      guard let centen = Int(String(cijfers)) else { return nil }
      diepte = spaties / 2
      self.centen = centen
      tekst = String(rest[einde...])
    }
  }
}
