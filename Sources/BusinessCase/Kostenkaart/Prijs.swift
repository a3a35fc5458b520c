/// What a price measures. The difference is half of a negotiation: a GP consult is € 28,74 against € 10,83.
public enum Prijsbasis: String, Sendable, Hashable, CaseIterable {
  /// The reference price of the Kostenhandleiding: what the care costs society.
  case integraal
  /// The tariff that a payer really stops paying.
  case declaratie
}

/// How good the source of a price is.
public enum Bronstatus: String, Sendable, Hashable, CaseIterable {
  case data = "A"
  case pagina = "B"
  case secundair = "C"
  case afgeleid = "D"
  case raadsstuk = "S"
  case aanname = "X"

  public var uitleg: String {
    switch self {
    case .data: "gepubliceerd gegevensbestand"
    case .pagina: "gelezen op de pagina zelf"
    case .secundair: "aangehaald door een andere bron"
    case .afgeleid: "afgeleid; de berekening staat erbij"
    case .raadsstuk: "raadsstuk van de gemeente"
    case .aanname: "aanname van de gebruiker"
    }
  }
}

/// A published price of one unit of care.
public struct Prijs: Sendable, Hashable {
  public let bedrag: Bedrag
  /// The year whose price level the amount is in.
  public let jaar: Int
  public let basis: Prijsbasis
  public let bron: String
  public let status: Bronstatus
  public let toelichting: String?
  /// How sure the amount is, in euros of its year; nil takes it as exact.
  public let verdeling: Verdeling?

  public init(
    bedrag: Bedrag, jaar: Int, basis: Prijsbasis, bron: String, status: Bronstatus,
    toelichting: String? = nil, verdeling: Verdeling? = nil
  ) {
    self.verdeling = verdeling
    self.bedrag = bedrag
    self.jaar = jaar
    self.basis = basis
    self.bron = bron
    self.status = status
    self.toelichting = toelichting
  }
}
