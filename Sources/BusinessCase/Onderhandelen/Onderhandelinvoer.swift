/// What a traject brings one payer, per draw, in present euros per traject.
public struct Partijtrekkingen: Sendable, Hashable {
  public let betaler: Betaler
  /// Baten - meerzorg - extra inzet, without the price of the traject.
  public let saldoZonderTraject: [Double]
  /// The benefits that a toets confirmed.
  public let bevestigd: [Double]

  public init(betaler: Betaler, saldoZonderTraject: [Double], bevestigd: [Double]) {
    self.betaler = betaler
    self.saldoZonderTraject = saldoZonderTraject
    self.bevestigd = bevestigd
  }
}

/// What a negotiation starts from: draws of the same iterations for every payer, at least one.
public struct Onderhandelinvoer: Sendable, Hashable {
  /// In the order of `Betaler`, each once; the two who negotiate are always among them.
  public let partijen: [Partijtrekkingen]
  /// Present euros per traject, per draw.
  public let trajectprijs: [Double]
  /// Benefits that no source divides over payers, per draw.
  public let ongedeeld: [Double]
  /// Who pays the whole price now.
  public let huidig: Betaler
  /// What makes the draws differ.
  public let spreiding: Spreiding
  /// Which amounts are nothing.
  public let grens: Nulgrens
  /// What amounts that leave are a multiple of; see `Korrel`.
  let korrel: Double

  /// - Parameters:
  ///   - partijen: the payers that gain or lose anything. A payer that is left out gains nothing.
  ///   - omvang: everything that comes in or goes out in a draw, in euros per traject.
  public init(
    partijen: [Partijtrekkingen], trajectprijs: [Double], ongedeeld: [Double], huidig: Betaler,
    spreiding: Spreiding = .onzekereGetallen, omvang: Double = 0
  ) throws(Onderhandelfout) {
    try self.init(
      partijen: partijen, trajectprijs: trajectprijs, ongedeeld: ongedeeld, huidig: huidig,
      spreiding: spreiding, omvang: omvang, korrel: .geen)
  }

  init(
    partijen: [Partijtrekkingen], trajectprijs: [Double], ongedeeld: [Double], huidig: Betaler,
    spreiding: Spreiding, omvang: Double, korrel: Korrel
  ) throws(Onderhandelfout) {
    guard !trajectprijs.isEmpty else { throw .geenTrekkingen }
    try Self.keur(trajectprijs, "trajectprijs", aantal: trajectprijs.count)
    try Self.keur(ongedeeld, "niet toegedeelde baten", aantal: trajectprijs.count)
    for (nummer, partij) in partijen.enumerated() {
      guard !partijen[..<nummer].contains(where: { $0.betaler == partij.betaler }) else {
        throw .dubbelePartij(partij.betaler)
      }
      try Self.keur(partij.saldoZonderTraject, partij.betaler.rawValue, aantal: trajectprijs.count)
      try Self.keur(
        partij.bevestigd, "bevestigde baten van \(partij.betaler.metLidwoord)", aantal: trajectprijs.count)
    }
    let nodig = [huidig, huidig.wederpartij]
    let niets = Array(repeating: 0.0, count: trajectprijs.count)
    self.partijen = Betaler.allCases.compactMap { betaler in
      partijen.first { $0.betaler == betaler }
        ?? (nodig.contains(betaler)
          ? Partijtrekkingen(betaler: betaler, saldoZonderTraject: niets, bevestigd: niets) : nil)
    }
    self.trajectprijs = trajectprijs
    self.ongedeeld = ongedeeld
    self.huidig = huidig
    self.spreiding = spreiding
    grens = Nulgrens(omvang: omvang)
    self.korrel = korrel.perTraject
  }

  /// Who is asked to contribute to the one that pays now.
  public var bijdrager: Betaler { huidig.wederpartij }

  /// Number of draws, at least 1.
  public var aantal: Int { trajectprijs.count }

  subscript(betaler: Betaler) -> Partijtrekkingen? { partijen.first { $0.betaler == betaler } }

  /// What draws say about an amount, as fine as may leave.
  func verwachting(_ trekkingen: [Double]) -> Verwachting {
    Rangorde(trekkingen).verwachting.afgerond(korrel)
  }

  /// What a payer keeps per draw before anybody contributes, in euros per traject.
  func saldoNu(_ partij: Partijtrekkingen) -> [Double] {
    guard partij.betaler == huidig else { return partij.saldoZonderTraject }
    return zip(partij.saldoZonderTraject, trajectprijs).map { $0 - $1 }
  }

  /// Beyond it squares are no numbers any more.
  private static let hoogstens = 1e150

  private static func keur(_ trekkingen: [Double], _ wat: String, aantal: Int) throws(Onderhandelfout) {
    guard trekkingen.count == aantal else {
      throw .ongelijkAantal(wat, gevonden: trekkingen.count, verwacht: aantal)
    }
    guard trekkingen.allSatisfy({ $0.magnitude < hoogstens }) else { throw .geenBedrag(wat) }
  }
}

extension Betaler {
  /// Whether a benefit for this payer ever becomes money that can be put on a table. Unpaid hours and wellbeing
  /// of a resident are worth something, but nobody can pay a traject with them.
  public var kanVerzilveren: Bool { self != .bewoner && self != .overige }

  /// "de gemeente", "het zorgkantoor".
  package var voluit: String { metLidwoord }

  /// The talk is between gemeente and zorgverzekeraar; whoever else pays talks with the zorgverzekeraar too.
  fileprivate var wederpartij: Betaler { self == .zorgverzekeraar ? .gemeente : .zorgverzekeraar }
}
