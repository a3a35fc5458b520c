extension Trekkingsmodel {
  /// Draws per block; streams start anew in every block.
  static let blok = 512

  /// Draws the scenario `aantal` times.
  ///
  /// Blocks have streams and places of their own, so the draws are the same bytes on any number of threads.
  ///
  /// - Parameter voortgang: told now and then which share is done.
  /// - Complexity: O(draws x zorgregels), in memory O(draws x payers).
  public func trek(
    _ aantal: Int, zaad: UInt64, draden: Int = 1, voortgang: @escaping @Sendable (Double) -> Void = { _ in }
  ) -> Trekkingen {
    let indeling = Indeling(self)
    let tabellen = Kwantieltabellen(vormen, draden: draden)
    let blokken = (aantal + Self.blok - 1) / Self.blok
    let opslag = [Double](unsafeUninitializedCapacity: indeling.aantal * aantal) { ruimte, gevuld in
      gevuld = indeling.aantal * aantal
      guard let adres = ruimte.baseAddress else { return }
      let begin = Gedeeldadres(adres)
      tabellen.open { tabellen in
        evenwijdig(blokken: blokken, draden: draden) { nummer in
          let eerste = nummer * Self.blok
          let blok = Blokwerk(
            model: self, tabellen: tabellen, indeling: indeling, zaad: zaad, nummer: nummer,
            aantal: min(Self.blok, aantal - eerste), opslag: begin.adres + eerste, breedte: aantal)
          blok.trek()
          if nummer.isMultiple(of: draden) { voortgang(Double(nummer + 1) / Double(blokken)) }
        }
      }
    }
    return Trekkingen(self, indeling, opslag, aantal)
  }

  /// Which series stands where in the memory of the draws.
  struct Indeling: Sendable {
    let rijen: Int
    let claims: Int
    let steekproef: Int
    let gedeeld: Int
    let trajectprijs: Int
    let trajecten: Int
    let ongedeeld: Int
    let aantal: Int

    init(_ model: Trekkingsmodel) {
      rijen = 0
      claims = model.rijen.aantal
      steekproef = claims + Horizon.allCases.count
      gedeeld = steekproef + Horizon.allCases.count
      trajectprijs = gedeeld + model.gedeeld.count
      trajecten = trajectprijs + 1
      ongedeeld = trajecten + 1
      aantal = ongedeeld + 1
    }
  }
}

extension Trekkingen {
  fileprivate init(
    _ model: Trekkingsmodel, _ indeling: Trekkingsmodel.Indeling, _ opslag: [Double], _ aantal: Int
  ) {
    func reeks(_ nummer: Int) -> ArraySlice<Double> { opslag[nummer * aantal..<(nummer + 1) * aantal] }
    let horizonnen = Horizon.allCases.indices
    self.init(
      scenario: model.scenario, aantal: aantal, trajectprijs: Array(reeks(indeling.trajectprijs)),
      trajecten: Array(reeks(indeling.trajecten)), ongedeeld: Array(reeks(indeling.ongedeeld)),
      gedeeld: Dictionary(
        uniqueKeysWithValues: model.gedeeld.enumerated().map { ($1, Array(reeks(indeling.gedeeld + $0))) }),
      rijen: model.rijen.plaatsen.mapValues { reeks(indeling.rijen + $0) },
      claims: horizonnen.map { Array(reeks(indeling.claims + $0)) },
      steekproef: horizonnen.map { Array(reeks(indeling.steekproef + $0)) },
      isLineair: model.wisselend.isEmpty && model.samenhang == nil)
  }
}
