import BusinessCase
import Simulatie
import SociaalRecept
import Taal

/// Simulated and observed waiting times side by side.
extension Wachtvergelijking {
  package var tabel: Tabel {
    Tabel(
      titel:
        "Wachten in het register (reg) en in de simulatie (sim): dagen na de aanmelding voor de helft en 80%, en hoeveel binnen de norm",
      kop: [
        Kolom("Op"), Kolom("Waar"), Kolom("n", .rechts), Kolom("helft reg", .rechts), Kolom("sim", .rechts),
        Kolom("80% reg", .rechts), Kolom("sim", .rechts), Kolom("norm reg", .rechts),
        Kolom("sim", .rechts), Kolom("Past"),
      ],
      rijen: rijen.map(\.cellen))
  }

  /// Where the simulation does not look like the register, in words.
  package var zin: String {
    let beoordeeld = rijen.filter { $0.afwijking != .onbekend }
    guard !beoordeeld.isEmpty else {
      return "Er zijn te weinig casussen om de simulatie naast het register te leggen."
    }
    let anders = beoordeeld.filter { $0.afwijking != .past }
    guard !anders.isEmpty else {
      return
        "De simulatie past bij het register: nergens verschillen de wachttijden meer dan het toeval toelaat."
    }
    let delen = [
      zin(anders.filter { $0.afwijking == .korter }, "wacht iemand korter dan in het register"),
      zin(anders.filter { $0.afwijking == .langer }, "wacht iemand langer dan in het register"),
    ].compactMap(\.self)
    return
      "De simulatie past niet overal. \(delen.joined(separator: " ")) Zulke verschillen komen door wat niet in het register staat (uren werk, ziekte, het andere werk van het wijkteam) of door wat het model niet kent. Gebruik de simulatie daar alleen voor verschillen tussen scenario's."
  }

  private func zin(_ rijen: [Rij], _ wat: String) -> String? {
    guard !rijen.isEmpty else { return nil }
    let perStap = Kengetal.Stap.vanafAanmelding.compactMap { stap -> String? in
      let waar = rijen.filter { $0.stap == stap }.map(\.groep.naam)
      return waar.isEmpty ? nil : "\(stap.opWoord) (\(waar.joined(separator: ", ")))"
    }
    return "In de simulatie \(wat) op \(perStap.joined(separator: ", en op "))."
  }
}

extension Wachtvergelijking.Rij {
  fileprivate var cellen: [String] {
    guard !isKlein else {
      return [stapwoord, groep.naam, "<10", "–", dagen(mediaan), "–", dagen(p80), "–", deel(binnen), "–"]
    }
    return [
      stapwoord, groep.naam, String(n), dagen(register.allen.mediaan), dagen(mediaan),
      dagen(register.allen.p80), dagen(p80), aandeel.map { procentTekst($0.waarde, decimalen: 0) } ?? "–",
      deel(binnen), afwijking.woord,
    ]
  }

  private var stapwoord: String {
    switch stap {
    case .gesprek: "gesprek"
    case .hulp: "hulp"
    default: stap.naam
    }
  }

  private func dagen(_ schatting: Schatting95?) -> String {
    schatting.map { getalTekst($0.gemiddelde, decimalen: 0) } ?? "–"
  }

  private func dagen(_ dagen: Int?) -> String { dagen.map(String.init) ?? "–" }

  private func deel(_ schatting: Schatting95?) -> String {
    schatting.map { procentTekst($0.gemiddelde, decimalen: 0) } ?? "–"
  }
}

extension Wachtvergelijking.Afwijking {
  package var woord: String {
    switch self {
    case .past: "ja"
    case .korter: "korter"
    case .langer: "langer"
    case .onbekend: "–"
    }
  }
}
