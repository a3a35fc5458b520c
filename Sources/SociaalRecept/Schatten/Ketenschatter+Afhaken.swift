import BusinessCase

/// Who leaves while waiting, and who comes back.
extension Ketenschatter {
  mutating func schatAfhaken() {
    let einde = gegevens.einde
    let voorGesprek = gegevens.casussen.map { casus in
      Wachttijd(
        van: casus.aangemeld, tot: [casus.gesprek, casus.gesloten].compactMap(\.self).min() ?? einde,
        isWeg: casus.gesprek == nil && casus.isWeggegaan && casus.reden != .nietBereikbaar)
    }
    schat(
      "afhaken.voorGesprek", "afhaken voor het eerste gesprek", \.keten.afhaken.voorGesprek, voorGesprek)
    let voorHulp = gegevens.casussen.compactMap { casus -> Wachttijd? in
      guard let gesprek = casus.gesprek, casus.route?.geeftHulp ?? false else { return nil }
      return Wachttijd(
        van: gesprek, tot: [casus.hulp, casus.gesloten].compactMap(\.self).min() ?? einde,
        isWeg: casus.hulp == nil && casus.isWeggegaan)
    }
    schat("afhaken.voorHulp", "afhaken voor de hulp", \.keten.afhaken.voorHulp, voorHulp)
  }

  private struct Wachttijd {
    let weken: Double
    let isWeg: Bool

    init(van: Datum, tot: Datum, isWeg: Bool) {
      // Who leaves on the day itself waited a part of it.
      weken = max(0.5, Double(tot.dagen(sinds: van))) / 7
      self.isWeg = isWeg
    }
  }

  /// Who left ÷ weeks waited by all, those who still wait included, is the rate; what a chain is told is the share that
  /// leaves per week, 1 - e^-rate.
  private mutating func schat(_ sleutel: String, _ naam: String, _ pad: Getalpad, _ wachten: [Wachttijd]) {
    let weg = wachten.count(where: \.isWeg)
    let weken = wachten.reduce(0) { $0 + $1.weken }
    let marge: Marge95? = weken > 0 ? .tempo(weg, in: weken).alsDeel : nil
    let teWeinig: Ketenschatting.Reden? =
      weg < Schattingsdrempel.keren ? .teWeinigKeren(weg, nodig: Schattingsdrempel.keren) : nil
    schat(sleutel, naam, .perWeek, pad, marge, n: wachten.count, tenzij: teWeinig)
  }

  mutating func schatTerugkeer() {
    let duren = Duren(gegevens.terugkomsten.map(\.duur))
    let teWeinig: Ketenschatting.Reden? =
      duren.voorbij < Schattingsdrempel.keren
      ? .teWeinigKeren(duren.voorbij, nodig: Schattingsdrempel.keren) : nil
    schat(
      "afhaken.terugkeer", "kans om na het einde terug te komen", .deel, \.keten.afhaken.terugkeer,
      duren.aandeel(genoeg: Schattingsdrempel.waarnemingen), n: duren.gezien, tenzij: teWeinig)
    schat(
      "doorlooptijden.terugkeer", "van het einde tot terugkomen", .dagen, \.keten.doorlooptijden.terugkeer,
      duren.gemiddeldeAlsHetEindigt, n: duren.voorbij)
  }
}

extension Ketengegevens {
  /// Somebody whose traject ended, and the casus that they came back with, if they did.
  struct Terugkomst {
    let terug: Casusregel?
    let duur: Duren.Duur
  }

  /// One for every traject that ended after a first conversation.
  var terugkomsten: [Terugkomst] {
    let perBewoner = Dictionary(grouping: casussen, by: \.bewoner)
    return casussen.compactMap { casus in
      guard let gesloten = casus.gesloten, [.afgerond, .gestopt].contains(casus.status) else { return nil }
      let volgende = (perBewoner[casus.bewoner] ?? [])
        .filter { $0.nummer != casus.nummer && $0.aangemeld >= gesloten }
        .min { ($0.aangemeld, $0.nummer) < ($1.aangemeld, $1.nummer) }
      let dagen = (volgende?.aangemeld ?? einde).dagen(sinds: gesloten)
      return Terugkomst(
        terug: volgende, duur: .init(dagen: max(0, dagen), isVoorbij: volgende != nil))
    }
  }
}

extension Casusregel {
  fileprivate var isWeggegaan: Bool { status == .ingetrokken || status == .gestopt }
}
