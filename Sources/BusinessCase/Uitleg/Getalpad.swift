import Taal

/// The name of one figure in the outcome of a scenario, such as `lang.baten` or `lang.gemeente.saldo`.
public enum Getalpad: Sendable, Hashable {
  case bedrag(Horizon, Betaler?, Grootheid, Bereik)
  /// What no source divides over payers.
  case ongedeeld(Horizon, Grootheid, Bereik)
  case trede(Horizon, Waterval.Stap)
  /// What is left after a step of the waterfall.
  case stand(Horizon, Waterval.Stap)
  /// Trajecten that start; `contant` discounts those of later years.
  case trajecten(contant: Bool)
  case terugverdientijd
  case gegeven(String)
  /// A figure of the plan of care use and working hours.
  case plan(Planpad)

  /// What is counted. Amounts are euros; `verhouding` is a number, the last two are shares.
  public enum Grootheid: String, Sendable, Hashable, CaseIterable {
    case baten, meerzorg, kosten, tegenslag, saldo, verhouding, saldoInclusiefTegenslag, getoetstAandeel
    case voorbijToetsAandeel

    /// The quantities that are also known per payer.
    static let perBetaler: [Grootheid] = [.baten, .meerzorg, .kosten, .tegenslag, .saldo]
  }

  /// All trajecten, an average one, those of one year of the programme (counted from 1), or all with every
  /// casus counted the same.
  public enum Bereik: Sendable, Hashable {
    case alles, perTraject, ongewogen
    case jaar(Int)
  }

  /// Reads the dotted names of the text output and of the JSON (`horizonnen[2].betalers.gemeente.baten`).
  ///
  /// - Throws: `Padfout` that names what is unknown and what could stand there.
  public init(_ tekst: String, gegevens: [String]) throws(Padfout) {
    if gegevens.contains(tekst) {
      self = .gegeven(tekst)
      return
    }
    var woorden = Woorden(tekst)
    switch woorden.eerste {
    case "plan":
      woorden.volgende()
      self = .plan(try Planpad(woorden.alles()))
    case "terugverdientijd":
      self = .terugverdientijd
      woorden.volgende()
    case "waterval":
      woorden.volgende()
      let horizon = try woorden.horizon()
      let stap = try woorden.stap()
      self = woorden.eerste == "stand" ? .stand(horizon, stap) : .trede(horizon, stap)
      if woorden.eerste == "stand" { woorden.volgende() }
    case "trajecten", "contanteTrajecten":
      self = .trajecten(contant: woorden.volgende() == "contanteTrajecten")
    case "perTraject":
      woorden.volgende()
      self = try woorden.bedrag(.perTraject)
    case "ongewogen":
      woorden.volgende()
      self = try woorden.bedrag(.ongewogen)
    case "jaren":
      woorden.volgende()
      self = try woorden.bedrag(.jaar(try woorden.jaar()))
    default: self = try woorden.bedrag(.alles, ook: gegevens)
    }
    if let over = woorden.eerste { throw Padfout(woord: over, mogelijk: []) }
  }
}

/// A part of a figure's name that is not known.
public struct Padfout: Error, Sendable, Hashable {
  /// The part that is not known; empty when a part is missing.
  public let woord: String
  /// What could stand there; empty when nothing can.
  public let mogelijk: [String]

  /// A number has no near miss.
  public var bedoeld: String? { Int(woord) == nil ? dichtstbijzijnde(woord, in: mogelijk) : nil }

  /// The error in Dutch.
  public var zin: String {
    if mogelijk.isEmpty { return "voor \"\(woord)\" is de naam van het getal al af" }
    let gevonden = woord.isEmpty ? "de naam van het getal is niet af" : "\"\(woord)\" is geen bekend getal"
    let verwacht = "; verwacht een van: \(mogelijk.joined(separator: ", "))"
    return gevonden + verwacht + (bedoeld.map { ". Bedoelde u \"\($0)\"?" } ?? "")
  }
}

/// The words of a name that are still to be read.
private struct Woorden {
  private var rest: [String]

  init(_ tekst: String) {
    let los = tekst.replacing(unicode: "[", door: ".").replacing(unicode: "]", door: "")
    rest = los.split(separator: ".").map(String.init).filter { !Self.inleidend.contains($0) }
  }

  /// Words of the JSON that only say where one is.
  private static let inleidend: Set = ["horizonnen", "betalers", "treden", "verschil", "programma", "totaal"]

  /// What a name can begin with besides a horizon.
  private static let anderBegin = [
    "terugverdientijd", "waterval", "perTraject", "ongewogen", "jaren", "trajecten", "contanteTrajecten",
    "plan",
  ]

  var eerste: String? { rest.first }

  mutating func alles() -> [String] {
    defer { rest = [] }
    return rest
  }

  @discardableResult
  mutating func volgende() -> String? { rest.isEmpty ? nil : rest.removeFirst() }

  mutating func horizon(ook ander: [String] = []) throws(Padfout) -> Horizon {
    let woord = volgende() ?? ""
    if let nummer = Int(woord), Horizon.allCases.indices.contains(nummer) { return Horizon.allCases[nummer] }
    guard let horizon = Horizon(rawValue: woord) else {
      throw Padfout(woord: woord, mogelijk: Horizon.allCases.map(\.rawValue) + ander)
    }
    return horizon
  }

  mutating func stap() throws(Padfout) -> Waterval.Stap {
    let woord = volgende() ?? ""
    if let nummer = Int(woord), Waterval.Stap.allCases.indices.contains(nummer) {
      return Waterval.Stap.allCases[nummer]
    }
    guard let stap = Waterval.Stap(rawValue: woord) else {
      throw Padfout(woord: woord, mogelijk: Waterval.Stap.allCases.map(\.rawValue))
    }
    return stap
  }

  /// In the JSON years count from 0, as all lists do.
  mutating func jaar() throws(Padfout) -> Int {
    let woord = volgende() ?? ""
    guard let nummer = Int(woord), nummer >= 0, nummer < Int.max else {
      throw Padfout(woord: woord, mogelijk: ["0", "1"])
    }
    return nummer + 1
  }

  mutating func bedrag(_ bereik: Getalpad.Bereik, ook ander: [String] = []) throws(Padfout) -> Getalpad {
    let horizon = try horizon(ook: Self.anderBegin + ander)
    let betaler = eerste.flatMap(Betaler.init(rawValue:))
    let isOngedeeld = eerste == "nietToegedeeld"
    if betaler != nil || isOngedeeld { volgende() }
    let grootheden =
      betaler == nil && !isOngedeeld ? Getalpad.Grootheid.allCases : Getalpad.Grootheid.perBetaler
    let woord = volgende() ?? ""
    guard let grootheid = grootheden.first(where: { $0.rawValue == woord }) else {
      let betalers =
        betaler == nil && !isOngedeeld ? Betaler.allCases.map(\.rawValue) + ["nietToegedeeld"] : []
      throw Padfout(woord: woord, mogelijk: grootheden.map(\.rawValue) + betalers)
    }
    return isOngedeeld ? .ongedeeld(horizon, grootheid, bereik) : .bedrag(horizon, betaler, grootheid, bereik)
  }
}

extension String {
  fileprivate func replacing(unicode teken: Character, door vervanging: String) -> String {
    reduce(into: "") { $0 += $1 == teken ? vervanging : String($1) }
  }
}
