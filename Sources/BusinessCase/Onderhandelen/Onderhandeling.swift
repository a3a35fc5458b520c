/// Everything that the parties need to talk about who pays for a traject, computed from draws.
///
/// All amounts are present euros per traject.
public struct Onderhandeling: Sendable, Hashable {
  /// One payer as it stands now.
  public struct Partij: Sendable, Hashable {
    public let betaler: Betaler
    /// Baten - meerzorg - extra inzet, without the price of the traject.
    public let opbrengst: Verwachting
    /// The benefits that a toets confirmed, expected.
    public let bevestigd: Double
    /// The opbrengst, less the price for who pays it now.
    public let saldoNu: Verwachting
    /// P(saldo < 0) now; nil where the draws say nothing of chances.
    public let kansOpVerlies: Double?
  }

  /// Number of draws.
  public let trekkingen: Int
  public let spreiding: Spreiding
  /// Which amounts are nothing.
  public let grens: Nulgrens
  /// Who pays the whole price now.
  public let huidig: Betaler
  public let trajectprijs: Verwachting
  /// Payers that can put money on the table.
  public let partijen: [Partij]
  public let bijdrage: Bijdrageonderzoek
  public let tafel: Tafel
  public let verdelingen: [Prijsverdeling]
  /// Ways to divide the price that have nothing to divide: see `Tafel`.
  public let vervallen: [Verdeelsleutel]
  /// Who gains without ever having money for it, such as the bewoner.
  public let zonderGeld: [Partij]
  /// Benefits that no source divides over payers.
  public let ongedeeld: Verwachting

  /// - Parameter voorstellen: agreements on pay for result. Without any, one is made that is worth as much as equal
  ///   gain, so that the two differ in who bears the risk and in nothing else.
  /// - Complexity: O(p · n log n) for p payers and n draws.
  public init(_ invoer: Onderhandelinvoer, voorstellen: [Resultaatvoorstel] = []) {
    trekkingen = invoer.aantal
    (spreiding, grens) = (invoer.spreiding, invoer.grens)
    huidig = invoer.huidig
    trajectprijs = invoer.verwachting(invoer.trajectprijs)
    ongedeeld = invoer.verwachting(invoer.ongedeeld)
    let aanTafel = invoer.tafelgasten
    partijen = aanTafel.map { Partij($0, invoer) }
    zonderGeld = invoer.partijen.filter { !aanTafel.contains($0) }.map { Partij($0, invoer) }
    bijdrage = Bijdrageonderzoek(invoer)
    let tafel = Tafel(invoer)
    self.tafel = tafel.afgerond(invoer.korrel)
    let gelijkwaardig = tafel.evenveelAlsGelijkeWinst(invoer).map { [$0] } ?? []
    let resultaat = voorstellen.isEmpty ? gelijkwaardig : voorstellen
    let sleutels: [Verdeelsleutel] =
      [.zoalsNu, .naarOpbrengst, .gelijkeWinst, .shapley]
      + resultaat.map(Verdeelsleutel.naarResultaat)
    verdelingen = sleutels.compactMap { Prijsverdeling($0, tafel: tafel, invoer: invoer) }
    let gelukt = Set(verdelingen.map(\.sleutel))
    vervallen = sleutels.filter { !gelukt.contains($0) }
  }

  public subscript(betaler: Betaler) -> Partij? {
    (partijen + zonderGeld).first { $0.betaler == betaler }
  }
}

extension Onderhandeling.Partij {
  fileprivate init(_ partij: Partijtrekkingen, _ invoer: Onderhandelinvoer) {
    let nu = Rangorde(invoer.saldoNu(partij))
    betaler = partij.betaler
    opbrengst = invoer.verwachting(partij.saldoZonderTraject)
    bevestigd = Rangorde(partij.bevestigd).gemiddelde.afgerond(invoer.korrel)
    saldoNu = nu.verwachting.afgerond(invoer.korrel)
    kansOpVerlies = invoer.spreiding.zegtIets ? nu.aandeelVerlies(invoer.grens) : nil
  }
}

extension Tafel {
  /// Each pays so much per confirmed euro that it expects to pay what equal gain asks.
  ///
  /// - Returns: nil where equal gain is not there, asks nothing of the others, or asks it of somebody without
  ///   confirmed benefits.
  fileprivate func evenveelAlsGelijkeWinst(_ invoer: Onderhandelinvoer) -> Resultaatvoorstel? {
    guard let betalingen = gelijkeWinst() else { return nil }
    var delen: [Resultaatvoorstel.Deel] = []
    for (plaats, betaling) in zip(plaatsen, betalingen)
    where plaats.betaler != huidig && grens.isPlus(betaling) {
      let bevestigd = Rangorde(invoer[plaats.betaler]?.bevestigd.map { max(0, $0) } ?? [0]).gemiddelde
      guard grens.isPlus(bevestigd),
        let afspraak = try? Resultaatafspraak(.perBevestigdeEuro(betaling / bevestigd))
      else { return nil }
      delen.append(.init(plaats.betaler, afspraak))
    }
    return delen.isEmpty ? nil : Resultaatvoorstel(naam: "naar resultaat", delen: delen)
  }
}
