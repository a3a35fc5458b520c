/// Who pays for care, or keeps the money when the care is not needed.
public enum Betaler: String, Sendable, Hashable, CaseIterable {
  /// Wmo, Jeugdwet and Participatiewet.
  case gemeente
  /// Zorgverzekeringswet (Zvw).
  case zorgverzekeraar
  /// Wet langdurige zorg (Wlz).
  case zorgkantoor
  case rijk
  case werkgever
  case woningcorporatie
  case bewoner
  /// Payers of so few residents that a figure about one of them would be about somebody, together; see
  /// `Geldafscherming`. Nobody writes it down.
  case overige

  /// What can be written in a file or asked for.
  package static let teKiezen = allCases.filter { $0 != .overige }

  /// Those to list, whether or not there is anything of them; the rest only where there is.
  package static func opTeSommen(_ isIets: (Betaler) -> Bool) -> [Betaler] {
    isIets(.overige) ? allCases : teKiezen
  }
}

extension Betaler {
  /// "de gemeente", "het zorgkantoor".
  var metLidwoord: String {
    switch self {
    case .zorgkantoor, .rijk: "het \(rawValue)"
    case .gemeente, .zorgverzekeraar, .werkgever, .woningcorporatie, .bewoner: "de \(rawValue)"
    case .overige: "overige betalers"
    }
  }
}

/// One value for each payer.
public struct PerBetaler<Waarde: Sendable>: Sendable {
  private var waarden: [Waarde]

  public init(overal waarde: Waarde) {
    waarden = Array(repeating: waarde, count: Betaler.allCases.count)
  }

  public subscript(betaler: Betaler) -> Waarde {
    get { waarden[betaler.nummer] }
    set { waarden[betaler.nummer] = newValue }
  }
}

extension PerBetaler: Equatable where Waarde: Equatable {}

extension Betaler {
  /// Position in `allCases`; a switch, because looking it up would cost a search in inner loops.
  fileprivate var nummer: Int {
    switch self {
    case .gemeente: 0
    case .zorgverzekeraar: 1
    case .zorgkantoor: 2
    case .rijk: 3
    case .werkgever: 4
    case .woningcorporatie: 5
    case .bewoner: 6
    case .overige: 7
    }
  }
}
