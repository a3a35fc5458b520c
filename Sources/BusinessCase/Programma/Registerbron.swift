/// What a register of casussen tells besides the beoordelingen themselves.
public struct Registerbron: Sendable, Hashable {
  /// The file.
  public var bestand: String
  /// The number of the last row of its journal; with the fingerprint of that row this says which state was read, because
  /// every row carries the fingerprint of all before it.
  public var gebeurtenissen: Int
  /// SHA-256 in hexadecimal; zeros while the journal is empty.
  public var vingerafdruk: String
  /// Everything in the register is invented.
  public var isFictief: Bool
  /// All finished casussen; the assessed ones are weighted to them.
  public var populatie: Populatie
  /// Finished casussen without a beoordeling.
  public var nietBeoordeeld: Int
  /// Every claimed saving with what the toets made of it.
  public var claims: [Getoetsteclaim]
  /// What waits for a toets, by who must judge it; of an uitgave nothing, for that is work and no figure.
  public var achterstand: [Achterstand]
  /// The number of the uitgave that was read: what may leave of real casussen. Nil for the present state.
  public var uitgave: Int?
  /// The breakdowns that stand in an earlier uitgave than the rest.
  public var indelingen: [Indeling: Eerder] = [:]
  /// The same of what became of the claims.
  public var toets: Eerder?
  /// What of their money is shown together; nothing while it may not leave.
  package var afscherming = Geldafscherming()

  /// What a breakdown is made of when it stands in an earlier uitgave: not enough has changed in each of its cells.
  public struct Eerder: Sendable, Hashable {
    public let uitgave: Int
    public let beoordelingen: [Beoordeling]
    public let claims: [Getoetsteclaim]
    public let populatie: Populatie

    package init(
      uitgave: Int, beoordelingen: [Beoordeling], claims: [Getoetsteclaim], populatie: Populatie
    ) {
      self.uitgave = uitgave
      self.beoordelingen = beoordelingen
      self.claims = claims
      self.populatie = populatie
    }
  }

  public struct Achterstand: Sendable, Hashable {
    /// `huisarts` or `wijkteam`.
    public var toetser: String
    /// Claims that this toetser did not judge.
    public var zorgregels: Int
    public var casussen: [Beoordeling.ID]

    public init(toetser: String, zorgregels: Int, casussen: [Beoordeling.ID]) {
      self.toetser = toetser
      self.zorgregels = zorgregels
      self.casussen = casussen
    }
  }

  public init(
    bestand: String, gebeurtenissen: Int, vingerafdruk: String, isFictief: Bool, populatie: Populatie,
    nietBeoordeeld: Int, claims: [Getoetsteclaim], achterstand: [Achterstand]
  ) {
    self.bestand = bestand
    self.gebeurtenissen = gebeurtenissen
    self.vingerafdruk = vingerafdruk
    self.isFictief = isFictief
    self.populatie = populatie
    self.nietBeoordeeld = nietBeoordeeld
    self.claims = claims
    self.achterstand = achterstand
  }
}

/// The assessed casussen of a register, in order of number, with what else it tells.
public struct Registercasussen: Sendable, Hashable {
  public var beoordelingen: [Beoordeling]
  public var bron: Registerbron

  public init(beoordelingen: [Beoordeling], bron: Registerbron) {
    self.beoordelingen = beoordelingen
    self.bron = bron
  }
}

extension Scenario {
  /// The same prices and conventions with the casussen of a register, weighted to all its finished casussen.
  public func met(_ casussen: Registercasussen) -> Scenario {
    var scenario = self
    scenario.methode = .casussen(casussen.beoordelingen)
    // What the scenario says of itself is about its own casussen.
    scenario.omschrijving = casussen.zin
    scenario.register = casussen.bron
    scenario.schermGeldAf()
    let vervangen = ["casussen", "programma.routemix", "programma.verdeling"]
    scenario.gegevens =
      gegevens.filter { gegeven in !vervangen.contains { gegeven.sleutel.hasPrefix($0) } }
      + casussen.gegevens
    scenario.meldingen = []
    return scenario
  }

  /// Casussen of a register that name a kostenpost without a price, or claim more than one person can use, as
  /// sentences.
  public func bezwaren(tegen casussen: Registercasussen) -> [String] {
    let (tarieven, claims) = (tarieven, Dictionary(grouping: casussen.bron.claims, by: \.casus))
    func wie(_ beoordeling: Beoordeling) -> String {
      casussen.bron.isAfgeschermd ? "een casus (welke, zegt --intern)" : "casus \(beoordeling.casus)"
    }
    return casussen.beoordelingen.flatMap { beoordeling in
      let geclaimd = claims[beoordeling.casus] ?? []
      let posten = Set(beoordeling.zorgregels.map(\.post) + geclaimd.map(\.voor.post))
      return posten.sorted().compactMap { post in
        tarieven.bezwaar(post).map { "\(wie(beoordeling)): \($0)" }
      }
        + beoordeling.overdaad { kostenkaart[$0]?.hoogstens }.map {
          "\(wie(beoordeling)), zorgregel \($0.nummer + 1): \($0.gevonden); verwacht \($0.verwacht)"
        }
    }
  }

  /// What the casussen are weighted to; empty counts every casus the same.
  var verdeling: [Stratum] { register?.populatie.strata ?? programma?.verdeling ?? [] }
}

extension Tarieven {
  /// Why a post has no usable price; nil when it has one.
  fileprivate func bezwaar(_ post: Kostenpost.ID) -> String? {
    do throws(Rekenfout) {
      _ = try tarief(post)
      return nil
    } catch {
      return error.zin
    }
  }
}

extension Registercasussen {
  /// Where the benefits come from.
  fileprivate var zin: String {
    let aantal = beoordelingen.count
    let welke = bron.isFictief ? " (verzonnen)" : bron.uitgave.map { ", uitgave \($0)" } ?? ""
    return
      "De prijzen en afspraken van dit scenario; de baten komen uit \(aantal) \(aantal == 1 ? "beoordeelde casus" : "beoordeelde casussen") van register \(bron.bestand)\(welke)."
  }

  fileprivate var gegevens: [Gegeven] {
    let herkomst = Gegeven.Herkomst.bron(bron.zin)
    return [
      Gegeven(
        sleutel: "casussen", naam: "Aantal beoordeelde casussen",
        waarde: .getal(Double(beoordelingen.count)), herkomst: herkomst),
      Gegeven(
        sleutel: "afgerond", naam: "Aantal afgeronde casussen, waarnaar is gewogen",
        waarde: .getal(Double(bron.populatie.aantal)), herkomst: herkomst),
    ]
  }
}

extension Registerbron {
  /// Figures of real residents that may leave: nothing in them is about one of them.
  public var isAfgeschermd: Bool { !isFictief && uitgave != nil }
  /// Figures of real residents as they are now, which may not leave.
  public var isIntern: Bool { !isFictief && uitgave == nil }

  /// Which register, in which state.
  public var zin: String {
    let welke = isFictief ? " (verzonnen)" : uitgave.map { ", uitgave \($0)" } ?? ""
    return "register \(bestand)\(welke), stand \(gebeurtenissen):\(vingerafdruk)"
  }
}
