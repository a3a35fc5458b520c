import BusinessCase
import Taal

/// Something by which a plan is followed, with what it aims at and where it stands.
package struct Planmeting: Sendable {
  /// What can be followed.
  package enum Wat: CaseIterable, Sendable {
    case verwijzingen, wachten, toets, zorggebruik
  }

  let wat: Wat
  let stand: String

  package init(_ wat: Wat, stand: String) { (self.wat, self.stand) = (wat, stand) }
}

/// The chapters of a plan on its steps and on what its figures rest on.
extension Planrapport {
  var stappen: Sectie {
    let eigen = scenario.kop.stappen
    return Sectie(
      "stappen", titel: "Stappen, en hoe zij worden gevolgd",
      inhoud: (eigen.isEmpty ? [] : [.genummerdeLijst(eigen.map { .tekst($0) })]) + [
        volgtabel.html,
        gevolgd.isEmpty
          ? .alinea(
            "De stand komt uit het register van verwijzingen. Bij dit plan is er geen register gebruikt.")
          : .leeg,
      ])
  }

  var volgtabel: Tabel {
    Tabel(
      titel: "Waaraan de voortgang te zien is",
      kop: [Kolom("Wat"), Kolom("Doel"), Kolom("Stand")],
      rijen: Planmeting.Wat.allCases.map { wat in
        [wat.naam, doel(wat), gevolgd.first { $0.wat == wat }?.stand ?? stand(wat)]
      })
  }

  private func doel(_ wat: Planmeting.Wat) -> String {
    switch wat {
    case .verwijzingen:
      scenario.programma.map { programma in
        "\(getalTekst(programma.instroom.reduce(0) { $0 + $1.perJaar } / 12, decimalen: 1)) per maand in het eerste jaar"
      } ?? "niet afgesproken"
    case .wachten: "niet afgesproken in dit scenario"
    case .toets: "elke geclaimde besparing getoetst"
    case .zorggebruik: "gemeten bij bewoners die daarmee instemmen"
    }
  }

  /// Where something stands without a register.
  private func stand(_ wat: Planmeting.Wat) -> String {
    switch wat {
    case .toets:
      uitkomst[.lang].getoetstAandeel.map {
        "\(procentTekst($0, decimalen: 0)) van wat het scheelt is getoetst door \(scenario.toetsers)"
      } ?? "niet bekend"
    case .verwijzingen, .wachten, .zorggebruik: "nog niet bekend"
    }
  }

  private var aannames: [Gegeven] { scenario.gegevens.filter(\.herkomst.isAanname) }

  /// How much is assumed; what is assumed of the chain is too much for a plan.
  private var aangenomen: String {
    let vanKeten = aannames.count(where: \.isVanKeten)
    return
      "Van de \(scenario.gegevens.count) uitgangspunten zijn er \(aannames.count) een aanname."
      + (vanKeten == 0
        ? "" : " Hoe de keten werkt, is op \(vanKeten) punten aangenomen; die staan in het lange verslag.")
  }

  /// What the euros rest on.
  var geclaimd: Sectie {
    let lang = uitkomst[.lang]
    let getoetst = lang.getoetst
    return Sectie(
      "geclaimd", titel: "Wat geclaimd, gemeten en aangenomen is",
      inhoud: [
        Tabel(
          titel: "Waar de besparing op rust, na \(maandenTekst(lang.maanden)), contant in euro's",
          kop: [Kolom("Wat"), Kolom("Bedrag", .rechts)],
          rijen: [
            ["Geclaimd, voor elke aftrek", heleEuroTekst(lang.claim.claim)],
            ["Wat daarvan meetelt", heleEuroTekst(lang.totaal.baten)],
            ["Daarvan getoetst", heleEuroTekst(getoetst)],
            ["Daarvan niet getoetst", heleEuroTekst(lang.totaal.baten - getoetst)],
          ]
        ).html,
        .alinea(
          .tekst(
            uitkomst.meetzin
              ?? "Gemeten is er in dit plan niets: wat het scheelt, is geschat door wie het traject deed.")),
        .alinea(.tekst(aangenomen)),
        Scenariouitkomst.gegevenstabel("Wat is aangenomen", aannames.filter { !$0.isVanKeten }).html,
        Kanstabellen([kansen]).perBetaler(.lang)?.html ?? .leeg,
      ])
  }
}

extension Planmeting.Wat {
  fileprivate var naam: String {
    switch self {
    case .verwijzingen: "Verwijzingen"
    case .wachten: "Wachten tot de hulp begint"
    case .toets: "Toets van wat het scheelt"
    case .zorggebruik: "Gemeten gebruik van zorg"
    }
  }
}
