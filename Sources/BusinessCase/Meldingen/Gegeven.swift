/// A parameter of a scenario, with where it comes from. Every one shows in reports.
public struct Gegeven: Sendable, Hashable {
  /// The value with its unit. Percentages are fractions: 0.0225 is 2,25%.
  public enum Waarde: Sendable, Hashable {
    case getal(Double)
    case procent(Double)
    case bedrag(Bedrag)
    case maanden(Int)
    case tekst(String)
  }

  /// Published somewhere, chosen by somebody, or unknown.
  public enum Herkomst: Sendable, Hashable {
    case bron(String)
    case aanname(String)
    /// Nobody said where it comes from, so it is shown as an assumption.
    case ongenoemd

    public var isAanname: Bool {
      if case .bron = self { false } else { true }
    }

    /// In Dutch; an assumption says that it is one.
    public var zin: String {
      switch self {
      case .bron(let bron): bron
      case .aanname(let reden): "aanname: \(reden)"
      case .ongenoemd: "aanname; er is geen bron genoemd"
      }
    }
  }

  /// The key in the scenario file, such as `traject.prijs`.
  public let sleutel: String
  /// What it is, for a reader.
  public let naam: String
  public let waarde: Waarde
  public let herkomst: Herkomst
  /// How sure it is; nil takes it as exact.
  public let spreiding: Spreiding?

  /// A distribution, and the number that is drawn from it.
  public struct Spreiding: Sendable, Hashable {
    public let getal: Gedeeld
    public let verdeling: Verdeling

    public init(_ getal: Gedeeld, _ verdeling: Verdeling) {
      self.getal = getal
      self.verdeling = verdeling
    }
  }

  public init(
    sleutel: String, naam: String, waarde: Waarde, herkomst: Herkomst, spreiding: Spreiding? = nil
  ) {
    self.spreiding = spreiding
    self.sleutel = sleutel
    self.naam = naam
    self.waarde = waarde
    self.herkomst = herkomst
  }

  /// A number that all casussen share, with the name that it has everywhere.
  ///
  /// - Parameters:
  ///   - pad: where it stands in the file, when that is not by its own key.
  ///   - inEurosVan: the year of its euros.
  package init(
    _ getal: Gedeeld, pad: String? = nil, _ waarde: Waarde, inEurosVan jaar: Int? = nil, herkomst: Herkomst,
    verdeling: Verdeling?
  ) {
    self.init(
      sleutel: pad ?? getal.sleutel, naam: getal.naam + (jaar.map { ", in euro's van \($0)" } ?? ""),
      waarde: waarde, herkomst: herkomst, spreiding: verdeling.map { Spreiding(getal, $0) })
  }
}

extension Gegeven {
  /// Whether it says how the chain works, and nothing of what care costs.
  package var isVanKeten: Bool { sleutel.hasPrefix("keten.") }
}
