import BusinessCase
import Simulatie

/// Who works there, and how the makelaar's steps go.
extension Ketenschatter {
  /// After so many days without taking anybody on, somebody counts as gone.
  private static let dagenGeleden = 182

  /// The makelaars of the settings; without those, who took somebody on in the last half year.
  mutating func schatMakelaars() {
    let ingesteld = gegevens.instellingen.makelaars
    let recent = gegevens.casussen.filter { casus in
      casus.makelaar != nil
        && casus.aangenomen.map { gegevens.einde.dagen(sinds: $0) < Self.dagenGeleden } ?? false
    }
    let waar = ingesteld.isEmpty ? Self.standplaatsen(recent) : ingesteld
    let aantallen = waar.values.reduce(into: [Stadsdeel: Double]()) { $0[$1, default: 0] += 1 }
    let leeg = Stadsdeel.allCases.first { (aantallen[$0] ?? 0) == 0 }
    var reden: Ketenschatting.Reden?
    if ingesteld.isEmpty, recent.count < Schattingsdrempel.waarnemingen {
      reden = .teWeinig(nodig: Schattingsdrempel.waarnemingen)
    } else if let leeg, plan.keten.makelaars.indeling == .stadsdeel {
      reden = .zonderMakelaar(leeg)
    }
    for stadsdeel in Stadsdeel.allCases {
      let aantal = aantallen[stadsdeel] ?? 0
      schattingen.append(
        Ketenschatting(
          sleutel: "makelaars.perStadsdeel",
          naam:
            "makelaars in \(stadsdeel.rawValue), \(ingesteld.isEmpty ? "uit de casussen" : "uit de instellingen")",
          eenheid: .aantal,
          marge: Marge95(aantal, aantal, aantal), n: ingesteld.isEmpty ? recent.count : ingesteld.count,
          scenario: plan.keten.makelaars.perStadsdeel[stadsdeel] ?? 0,
          besluit: reden.map { .gehouden($0) } ?? .overgenomen))
    }
    guard reden == nil else { return }
    vervangingen.append(Vervanging("makelaars.perStadsdeel", \.keten.makelaars.perStadsdeel, aantallen))
  }

  /// Where most of the casussen of each are.
  private static func standplaatsen(_ casussen: [Casusregel]) -> [String: Stadsdeel] {
    Dictionary(grouping: casussen) { $0.makelaar ?? "" }.compactMapValues { casussen in
      Stadsdeel.allCases.max { links, rechts in
        casussen.count { $0.stadsdeel == links } < casussen.count { $0.stadsdeel == rechts }
      }
    }
  }

  /// Somebody whose turn it is in the weekend is seen on Monday: 2/7 of a day for a Saturday and 1/7 for a Sunday. The
  /// simulation does the same by itself, so it is not counted twice.
  static let weekend = -3.0 / 7

  mutating func schatStappen() {
    let (gevolgd, einde) = (gegevens.casussen, gegevens.einde)
    func duren(_ van: (Casusregel) -> Datum?, _ tot: (Casusregel) -> Datum?) -> Duren {
      Duren(gevolgd.compactMap { .init(van: van($0), tot: tot($0), gezien: $0.gesloten ?? einde) })
    }
    toon("van aanmelden tot aannemen", duren(\.aangemeld, \.aangenomen))
    toon("van aannemen tot contact", duren(\.aangenomen, \.eersteContact))
    schatPogingen()
    schat(
      "doorlooptijden.bezoek", "van contact tot huisbezoek", .dagen, \.keten.doorlooptijden.bezoek,
      duren(\.eersteContact, \.gesprek), plus: Self.weekend)
  }

  private mutating func schatPogingen() {
    let gezocht = gegevens.casussen.filter { $0.pogingen > 0 }
    let pogingen = gezocht.reduce(0) { $0 + $1.pogingen }
    let bereikt = gezocht.count { $0.eersteContact != nil }
    schat(
      "stappen.bereik", "kans dat een poging lukt", .deel, \.keten.stappen.bereik,
      pogingen > 0 ? .deel(bereikt, van: pogingen) : nil, n: pogingen,
      tenzij: bereikt * 100 < pogingen ? .onduidelijk : nil)
    let opgegeven = gezocht.filter { $0.eersteContact == nil && $0.reden == .nietBereikbaar }
    schat(
      "stappen.pogingen", "pogingen tot het ophoudt", .aantal, \.keten.stappen.pogingen,
      Self.heel(opgegeven.map(\.pogingen)), n: opgegeven.count)
    schatTussentijd(gezocht)
  }

  /// A mean in whole numbers.
  private static func heel(_ getallen: [Int]) -> Marge95? {
    var waarnemingen = Waarnemingen()
    for getal in getallen { waarnemingen.tel(Double(getal)) }
    guard let midden = waarnemingen.gemiddelde, let sd = waarnemingen.sd else { return nil }
    var marge = Marge95.gemiddelde(
      midden, fout: sd / Double(getallen.count).squareRoot(), vrijheidsgraden: getallen.count - 1)
    marge.waarde = midden.rounded()
    return marge
  }

  /// Days between two attempts: how much later somebody is reached for every attempt more (least squares).
  private mutating func schatTussentijd(_ gezocht: [Casusregel]) {
    let punten = gezocht.compactMap { casus -> (x: Double, y: Double)? in
      guard let van = casus.aangenomen, let tot = casus.eersteContact else { return nil }
      return (Double(casus.pogingen - 1), Double(max(0, tot.dagen(sinds: van))))
    }
    let marge = Self.helling(punten)
    schat(
      "doorlooptijden.contact", "tussen twee pogingen", .dagen, \.keten.doorlooptijden.contact,
      marge?.plus(Self.weekend), n: punten.count { $0.x > 0 },
      tenzij: (marge?.laag ?? 0) <= 0 ? .onduidelijk : nil)
  }

  /// The slope of the line through points, with its interval; nil where there is no line.
  private static func helling(_ punten: [(x: Double, y: Double)]) -> Marge95? {
    let n = Double(punten.count)
    guard n > 2 else { return nil }
    let (mx, my) = (punten.reduce(0) { $0 + $1.x } / n, punten.reduce(0) { $0 + $1.y } / n)
    let sxx = punten.reduce(0) { $0 + ($1.x - mx) * ($1.x - mx) }
    guard sxx > 0 else { return nil }
    let b = punten.reduce(0) { $0 + ($1.x - mx) * ($1.y - my) } / sxx
    let rest = punten.reduce(0) { som, punt in
      let e = punt.y - my - b * (punt.x - mx)
      return som + e * e
    }
    return .gemiddelde(b, fout: (rest / (n - 2) / sxx).squareRoot(), vrijheidsgraden: Int(n) - 2)
  }
}
