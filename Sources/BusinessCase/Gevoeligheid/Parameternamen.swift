/// What numbers are called for a reader: each by a name that no other of them has.
///
/// A name says what the number is and, of a zorgregel, which care in which casus: "Kans op zorg, casus een". Where a casus
/// has more than one line with that care, the place of the line comes with it. Should two names be the same even then,
/// the key by which a file names the number comes behind them; no two numbers have the same key.
public struct Parameternamen: Sendable {
  /// A number with the line that it is of; nil for a number that casussen share.
  package typealias Getal = (parameter: Parameter, regel: Regelplaats?)

  /// Names that more than one number would have.
  private let dubbel: Set<Int>
  /// Of those whose key reads as that of another too, but for capitals and spaces: which of them it is.
  private let volgnummers: [String: Int]

  package init(_ getallen: some Sequence<Getal>) {
    let getallen = Array(getallen)
    var (gezien, dubbel): (Set<Int>, Set<Int>) = ([], [])
    for (parameter, regel) in getallen {
      let naam = parameter.naam(regel).gelezen.hashValue
      if !gezien.insert(naam).inserted { dubbel.insert(naam) }
    }
    var (aantal, volgnummers): ([String: Int], [String: Int]) = ([:], [:])
    for (parameter, regel) in getallen where dubbel.contains(parameter.naam(regel).gelezen.hashValue) {
      let nummer = aantal[parameter.sleutel.gelezen, default: 0] + 1
      aantal[parameter.sleutel.gelezen] = nummer
      if nummer > 1 { volgnummers[parameter.sleutel] = nummer }
    }
    (self.dubbel, self.volgnummers) = (dubbel, volgnummers)
  }

  package func naam(_ parameter: Parameter, _ regel: Regelplaats?) -> String {
    let naam = parameter.naam(regel)
    guard dubbel.contains(naam.gelezen.hashValue) else { return naam }
    let nummer = volgnummers[parameter.sleutel].map { ", nummer \($0) met deze naam" } ?? ""
    return "\(naam) (\(parameter.sleutel)\(nummer))"
  }
}

/// What a name needs to know of a zorgregel.
package struct Regelplaats: Sendable, Hashable {
  let post: Kostenpost.ID
  /// Whether its casus has more than one line with this care.
  let isEnige: Bool

  /// - Returns: nil when the casus has no such line.
  package init?(_ nummer: Int, in beoordeling: Beoordeling) {
    guard beoordeling.zorgregels.indices.contains(nummer) else { return nil }
    let post = beoordeling.zorgregels[nummer].post
    self.post = post
    isEnige = beoordeling.zorgregels.count { $0.post == post } == 1
  }
}

extension Parameter {
  fileprivate func naam(_ regel: Regelplaats?) -> String {
    switch self {
    case .gedeeld(let getal): return getal.naam
    case .discontovoet: return Scenariogetal.discontovoet.naam
    case .regel(let casus, let nummer, let getal):
      let waar = casus == Beoordeling.wachten ? "tijdens het wachten" : "casus \(casus)"
      guard let regel else { return "\(getal.naam), \(waar), zorgregel \(nummer + 1)" }
      return
        "\(getal.naam) \(getal.voorzetsel)\(regel.post), \(waar)\(regel.isEnige ? "" : ", zorgregel \(nummer + 1)")"
    }
  }
}

extension Regelgetal {
  fileprivate var naam: String { sleutel.prefix(1).uppercased() + sleutel.dropFirst() }

  /// Between the number and the care that it is about.
  fileprivate var voorzetsel: String {
    switch self {
    case .aantal: ""
    case .kans: "op "
    case .toerekening, .uitdoving, .uitval: "van "
    }
  }
}

extension String {
  /// As a reader tells it apart from others: capitals and spaces do not count.
  fileprivate var gelezen: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
  }
}
