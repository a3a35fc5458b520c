extension Bewijs.Primair {
  init(_ rijen: Meetrijen, _ stukken: Meetstukken, _ prijzen: Meetprijzen) {
    euro = Maandvergelijking(rijen.euro(prijzen.posten))
    let posten = Array(rijen.stukken.keys).sorted()
    let aantallen = rijen.aantal(posten)
    contacten = Maandvergelijking(aantallen)
    let lagen = contacten.gewichten.filter { $0.value > 0 }
    maanden = Set(lagen.keys.map(Meetrijen.maand)).sorted()
    let gemeten = Set(
      stukken.alle.filter { $0.fase != .voor && (1...Bewijs.uiterste).contains($0.maand) }.map(\.maand))
    zonderVergelijking = gemeten.subtracting(maanden).sorted()
    let (eerste, alle) = lagen.sorted { $0.key < $1.key }.reduce((0.0, 0.0)) { som, laag in
      (som.0 + (Meetrijen.maand(laag.key) <= 3 ? laag.value : 0), som.1 + laag.value)
    }
    gewichtEersteDrie = alle > 0 ? eerste / alle : 0
    // A person is counted once, however many posts were.
    let vergeleken = aantallen.flatMap(\.vergelijkbaar)
    geholpen = Set(vergeleken.filter(\.geholpen).map(\.persoon)).count
    wachtend = Set(vergeleken.filter { !$0.geholpen }.map(\.persoon)).count
    let langste = aantallen.map(\.vergelijkbaar).max { $0.tijd < $1.tijd } ?? []
    maandenGeholpen = langste.filter(\.geholpen).tijd
    maandenWachtend = langste.filter { !$0.geholpen }.tijd
    aantalGeholpen = vergeleken.filter(\.geholpen).reduce(0) { $0 + $1.gebruik }
    aantalWachtend = vergeleken.filter { !$0.geholpen }.reduce(0) { $0 + $1.gebruik }
    poisson = Incidentie(
      aantallen.enumerated().flatMap { nummer, rijen in
        rijen.map {
          Persoonstijd(
            persoon: $0.persoon, laag: $0.laag * 1000 + nummer, geholpen: $0.geholpen, tijd: $0.tijd,
            gebruik: $0.gebruik)
        }
      })
    let voor = stukken.perMaandVoor(prijzen)
    let gepaard = rijen.rijen(prijzen.posten, waar: { voor[$0.casus]?[$0.post] != nil }, prijzen.euro)
    let eerder = rijen.rijen(
      prijzen.posten, waar: { voor[$0.casus]?[$0.post] != nil },
      { (voor[$0.casus]?[$0.post] ?? 0) * $0.tijd })
    let (na, vooraf) = (Maandvergelijking(gepaard).rd?.waarde, Maandvergelijking(eerder).rd?.waarde)
    verschilscore = na.flatMap { na in vooraf.map { na - $0 } }
    let helling = Self.helling(gepaard, op: eerder)
    ancova = na.flatMap { na in vooraf.flatMap { vooraf in helling.map { na - $0 * vooraf } } }
  }

  /// How much of a difference before T0 is still there, within strata and groups.
  private static func helling(_ na: [[Persoonstijd]], op voor: [[Persoonstijd]]) -> Double? {
    struct Cel: Hashable {
      let post: Int
      let laag: Int
      let geholpen: Bool
    }
    var sommen: [Cel: (n: Double, x: Double, y: Double, xx: Double, xy: Double)] = [:]
    for (post, rijen) in zip(na, voor).enumerated() {
      for (y, x) in zip(rijen.0, rijen.1) where y.tijd > 0 {
        let (n, dx, dy) = (y.tijd, x.gebruik / x.tijd, y.gebruik / y.tijd)
        let cel = Cel(post: post, laag: y.laag, geholpen: y.geholpen)
        let som = sommen[cel] ?? (0, 0, 0, 0, 0)
        sommen[cel] = (som.n + n, som.x + n * dx, som.y + n * dy, som.xx + n * dx * dx, som.xy + n * dx * dy)
      }
    }
    let volgorde = sommen.keys.sorted {
      ($0.post, $0.laag, $0.geholpen ? 1 : 0) < ($1.post, $1.laag, $1.geholpen ? 1 : 0)
    }
    var (boven, onder) = (0.0, 0.0)
    for cel in volgorde {
      guard let som = sommen[cel] else { continue }
      boven += som.xy - som.x * som.y / som.n
      onder += som.xx - som.x * som.x / som.n
    }
    return onder > 1e-9 ? boven / onder : nil
  }
}

extension [Persoonstijd] {
  fileprivate var tijd: Double { reduce(0) { $0 + $1.tijd } }
}

extension Bewijs.Claimverhouding {
  /// B̂ = Σ w_t (-RD_t) / Σ w_t C_t over posts that were both counted and claimed; who was helped and not yet assessed is
  /// left out.
  init?(_ casussen: [Meetcasus], _ rijen: Meetrijen, _ scenario: Scenario) {
    let claims = Meetclaims(casussen, scenario)
    let posten = rijen.stukken.keys.filter { claims.posten.contains($0) }.sorted()
    let tarieven = scenario.tarieven
    func telt(_ stuk: Meetstuk) -> Bool { stuk.fase == .wacht || casussen[stuk.casus].beoordeling != nil }
    let gemeten = Maandvergelijking(
      rijen.rijen(posten, waar: telt) { $0.aantal * ((try? tarieven.tarief($0.post).euro) ?? 0) })
    let geclaimd = Maandvergelijking(rijen.rijen(posten, waar: telt) { claims.euro($0, casussen) })
    guard let rd = gemeten.rd?.waarde, let claim = geclaimd.rd?.waarde,
      let breuk = Breukschatting(
        boven: -rd, onder: claim, bovenZonder: gemeten.rdZonder.map { $0.map { -$0 } },
        onderZonder: geclaimd.rdZonder)
    else { return nil }
    self.breuk = breuk
    self.posten = posten
    self.claim = claim
    let n = Double(gemeten.personen.count)
    personen = gemeten.personen.count
    s = breuk.lineaireFout.map { $0 * n.squareRoot() }
  }
}

/// What was claimed per day since help began.
private struct Meetclaims {
  let posten: Set<Kostenpost.ID>
  /// Per casus and post, euros in each month since the start of help; month 1 at place 0.
  private let maanden: [[Kostenpost.ID: [Double]]]

  init(_ casussen: [Meetcasus], _ scenario: Scenario) {
    var regels = scenario.regels
    regels.discontovoet = 0
    regels.beoordelaarsfout = 1
    let (langste, tarieven) = (regels.horizonnen.langste, scenario.tarieven)
    maanden = casussen.map { casus in
      guard casus.geholpen != nil, let beoordeling = casus.beoordeling else { return [:] }
      return beoordeling.opRekenvolgorde.filter(\.soort.isVermeden).reduce(into: [:]) { perPost, regel in
        guard let tarief = try? tarieven.tarief(regel.post) else { return }
        let rekening = Regelrekening(regel, tarief: tarief, stop: beoordeling.stop, regels: regels)
        let vakken = rekening.tijdvakken(tot: langste)
        var reeks = perPost[regel.post] ?? Array(repeating: 0, count: langste)
        for maand in vakken.binnenToets.maanden.lowerBound..<vakken.daarna.maanden.upperBound {
          reeks[maand - 1] += rekening.contant(inMaand: maand, vakken: vakken)
        }
        perPost[regel.post] = reeks
      }
    }
    posten = Set(maanden.flatMap(\.keys))
  }

  func euro(_ stuk: Meetstuk, _ casussen: [Meetcasus]) -> Double {
    let casus = casussen[stuk.casus]
    guard stuk.fase == .hulp, let hulp = casus.geholpen, let reeks = maanden[stuk.casus][stuk.post] else {
      return 0
    }
    let begin = max(0, hulp - casus.verwezen)
    return Meetmaand.delen(stuk.dagen.lowerBound - begin..<stuk.dagen.upperBound - begin).reduce(0) {
      reeks.indices.contains($1.maand - 1)
        ? $0 + reeks[$1.maand - 1] * Double($1.dagen.count) / Meetmaand.dagen : $0
    }
  }
}
