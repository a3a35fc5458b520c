import BusinessCase
import Taal

extension Verklaring {
  /// The tree as indented lines. Rounded parts add up exactly to the rounded whole at every level.
  package var tekst: String {
    var schrijver = Boomschrijver()
    schrijver.schrijf(self, centen: eenheid == .euro ? inCenten : nil, diepte: 0)
    return schrijver.regels.joined(separator: "\n") + "\n"
  }

  /// The value in whole cents, rounded as every amount that is shown; nil when it is too large to count in cents.
  fileprivate var inCenten: Int64? {
    abs(waarde) < 1e15 ? naarCenten(delen: [waarde], totaal: waarde).first : nil
  }

  package var waardeTekst: String {
    switch eenheid {
    case .euro: euroTekst(waarde)
    case .procent: waarde.isFinite ? procentTekst(waarde, decimalen: 2) : "niet te bepalen"
    case .getal: waarde.isFinite ? getalTekst((waarde * 1e4).rounded() / 1e4) : "niet te bepalen"
    case .maanden: waarde.isFinite ? getalTekst(waarde, decimalen: 0) : "–"
    }
  }
}

private struct Boomschrijver {
  private(set) var regels: [String] = []

  mutating func schrijf(_ knoop: Verklaring, centen: Int64?, diepte: Int) {
    let waarde = centen.map(centenTekst) ?? knoop.waardeTekst
    switch knoop.bewerking {
    case .som(let delen):
      regel(diepte, "\(waarde)  \(knoop.naam)\(delen.isEmpty ? "" : ", samen van:")")
      // Parts that are too large to count in cents are shown by themselves, even where they cancel.
      let zijnTelbaar = delen.allSatisfy { $0.inCenten != nil }
      let delencenten =
        zijnTelbaar ? centen.map { naarCenten(delen: delen.map(\.waarde), totaal: Double($0) / 100) } : nil
      for (nummer, deel) in delen.enumerated() {
        schrijf(deel, centen: delencenten?[nummer], diepte: diepte + 1)
      }
    case .quotient(let teller, let noemer):
      regel(diepte, "\(waarde)  \(knoop.naam) = \(teller.waardeTekst) gedeeld door \(noemer.waardeTekst)")
      schrijf(teller, centen: teller.inCenten, diepte: diepte + 1)
      schrijf(noemer, centen: noemer.inCenten, diepte: diepte + 1)
    case .product(let factoren):
      regel(diepte, "\(waarde)  \(knoop.naam)")
      let formule = factoren.map { "\($0.cijfers) (\($0.naam))" }.joined(separator: " × ")
      regel(diepte + 1, "= \(formule)")
      for factor in factoren { schrijf(factor, diepte: diepte + 1) }
    case .verschil(let van, let naar):
      regel(diepte, "\(waarde)  \(knoop.naam): van \(euroTekst(van)) naar \(euroTekst(naar))")
    case .blijktUit(let bewijs):
      regel(diepte, "\(waarde)  \(knoop.naam), blijkt uit:")
      schrijf(bewijs, centen: bewijs.inCenten, diepte: diepte + 1)
    case .samen(let herkomst):
      regel(diepte, "\(waarde)  \(knoop.naam)")
      regel(diepte + 1, herkomst.zin)
    case .gegeven(let gegeven, let herkomst):
      regel(diepte, "\(gegeven.tekst)  \(knoop.naam)")
      regel(diepte + 1, herkomst.zin)
    }
  }

  private mutating func schrijf(_ factor: Verklaring.Factor, diepte: Int) {
    switch factor.herkomst {
    case .prijs(let prijs): regel(diepte, prijs.herkomstzin)
    case .maanden(let termen):
      for (nummer, term) in termen.enumerated() {
        regel(diepte, "\(nummer == 0 ? "hoeveelheid: " : "  en ")\(term.zin)")
      }
    case .bron(let herkomst): regel(diepte, "\(factor.naam): \(herkomst.zin)")
    case .scenario: break
    }
  }

  private mutating func regel(_ diepte: Int, _ tekst: String) {
    regels.append(String(repeating: "  ", count: diepte) + tekst)
  }
}

extension Verklaring.Factor {
  /// Enough digits to follow the product, not more.
  fileprivate var cijfers: String {
    let rond = (waarde * 1e6).rounded() / 1e6
    return getalTekst(rond)
  }
}

extension Verklaring.Maandterm {
  fileprivate var zin: String {
    let (eerste, laatste) = (maanden.lowerBound, maanden.upperBound - 1)
    let wanneer = eerste == laatste ? "maand \(eerste)" : "maand \(eerste) tot en met \(laatste)"
    var zin = "\(wanneer): \(rond(perMaand)) × \(rond(gewogenMaanden)) gewogen maanden"
    if geloofd != 1 { zin += " × \(getalTekst(geloofd)) geloofd" }
    if kansOpVerloop != 1 { zin += " × kans \(getalTekst(kansOpVerloop)) op dit verloop" }
    return zin
  }

  private func rond(_ getal: Double) -> String { getalTekst((getal * 1e4).rounded() / 1e4) }
}

extension GeldendePrijs {
  /// Where the price comes from and how it was moved to the price level.
  package var herkomstzin: String {
    var zin =
      "prijs: \(centenTekst(prijs.bedrag.centen)) per \(post.eenheid) in \(prijs.jaar), \(prijs.basis.rawValue)"
    if prijs.jaar != peil { zin += "; maal \(getalTekst(indexfactor, decimalen: 4)) naar prijspeil \(peil)" }
    if vervangt { zin += "; een prijs op basis \(gevraagd.rawValue) is er niet" }
    return zin + "; bron: \(prijs.bron) (\(prijs.status.rawValue): \(prijs.status.uitleg))"
  }
}
