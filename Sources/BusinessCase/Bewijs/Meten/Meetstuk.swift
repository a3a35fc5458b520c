/// A stretch of days of one casus, in one month since T0 and one phase, with what was used of one post.
struct Meetstuk: Sendable, Hashable {
  enum Fase: Sendable, Hashable {
    case voor, wacht, hulp
  }

  let casus: Int
  let persoon: Int
  let laag: Int
  let post: Kostenpost.ID
  let fase: Fase
  let maand: Int
  /// Since T0.
  let dagen: Range<Int>
  let aantal: Double

  /// In months.
  var tijd: Double { Double(dagen.count) / Meetmaand.dagen }
}

/// All that was counted, cut at T0, at the start of help and at months.
struct Meetstukken: Sendable {
  private(set) var alle: [Meetstuk] = []
  /// Windows of which only the sum is known, and that run over the start of help, or over T0, or past the end.
  private(set) var doorgesneden = 0
  /// Who was counted, per source.
  private(set) var perBron: [String: Set<Int>] = [:]
  /// What each stratum is.
  let prioriteiten: [String]

  init(_ casussen: [Meetcasus]) {
    prioriteiten = Set(casussen.map(\.prioriteit)).sorted()
    for (nummer, casus) in casussen.enumerated() {
      let laag = prioriteiten.firstIndex(of: casus.prioriteit) ?? 0
      for post in Set(casus.tellingen.map(\.post)).sorted() {
        let eigen = casus.tellingen.filter { $0.post == post }
        let rang = eigen.map(\.rang).min()
        for telling in eigen where telling.rang == rang {
          perBron[telling.bron, default: []].insert(casus.persoon)
          neem(telling, casus, nummer, laag)
        }
      }
    }
  }

  private mutating func neem(_ telling: Meettelling, _ casus: Meetcasus, _ nummer: Int, _ laag: Int) {
    let dagen = telling.dagen.lowerBound - casus.verwezen..<telling.dagen.upperBound - casus.verwezen
    let fasen = casus.fasen.map { (fase: $0.fase, dagen: $0.dagen.clamped(to: dagen)) }.filter {
      !$0.dagen.isEmpty
    }
    if telling.opDagen == nil, fasen.count != 1 || fasen[0].dagen != dagen {
      doorgesneden += 1
      return
    }
    for (fase, stuk) in fasen {
      for (maand, deel) in Meetmaand.delen(stuk) {
        let aantal =
          telling.opDagen.map { dagen in
            Double(dagen.count { deel.contains($0 - casus.verwezen) })
          } ?? telling.aantal * Double(deel.count) / Double(dagen.count)
        alle.append(
          Meetstuk(
            casus: nummer, persoon: casus.persoon, laag: laag, post: telling.post, fase: fase, maand: maand,
            dagen: deel, aantal: aantal))
      }
    }
  }
}

extension Meetcasus {
  /// Before T0, waiting, and helped; in days since T0. Between leaving and coming back there is nothing.
  fileprivate var fasen: [(fase: Meetstuk.Fase, dagen: Range<Int>)] {
    let ver = 1_000_000
    let hulp = geholpen.map { max(0, $0 - verwezen) }
    let wachttot = max(0, min(hulp ?? ver, einde.map { $0 - verwezen } ?? ver))
    var (fasen, van): ([(Meetstuk.Fase, Range<Int>)], Int) = ([(.voor, -ver..<0)], 0)
    for weg in afwezig.map({ $0.lowerBound - verwezen..<$0.upperBound - verwezen }).sorted(by: {
      $0.lowerBound < $1.lowerBound
    }) {
      let tot = min(weg.lowerBound, wachttot)
      if tot > van { fasen.append((.wacht, van..<tot)) }
      van = max(van, weg.upperBound)
    }
    if wachttot > van { fasen.append((.wacht, van..<wachttot)) }
    if let hulp { fasen.append((.hulp, hulp..<ver)) }
    return fasen
  }
}
