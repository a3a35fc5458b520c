/// Two residents who turned out to be one, and back. What is known of each stays as it is.
extension Zitting {
  /// All casussen of the resident of one casus are from now on of the resident of another.
  ///
  /// - Returns: the casussen that went over.
  @discardableResult
  package func voegSamen(_ blijft: Casusnummer, met nummer: Casusnummer) throws(Registerfout) -> [Casusnummer]
  {
    let (een, ander) = (try casus(blijft), try casus(nummer))
    guard een.bewoner != ander.bewoner else { throw .alEenBewoner(blijft, nummer) }
    if een.isVernietigd { throw .weigering(blijft, .vernietigd) }
    let over = try casussen(van: ander.bewoner)
    for casus in over {
      try voeg(
        .samengevoegd(van: ander.bewoner, met: een.bewoner, op: handeling.vandaag), bij: casus)
    }
    return over
  }

  /// Takes back the last time that the resident of a casus was made one with another.
  ///
  /// - Returns: the casussen that are of the other resident again.
  @discardableResult
  package func splits(_ nummer: Casusnummer, reden: String) throws(Registerfout) -> [Casusnummer] {
    let allen = try casussen(van: try casus(nummer).bewoner)
    var laatste: Gebeurtenis?
    for eigen in allen {
      if let een = try samenvoeging(eigen), een.nummer > laatste?.nummer ?? 0 { laatste = een }
    }
    guard let laatste else { throw .nooitSamengevoegd(nummer) }
    var terug: [Casusnummer] = []
    for eigen in allen {
      guard let gebeurtenis = try samenvoeging(eigen), gebeurtenis.feit.isZelfde(als: laatste.feit) else {
        continue
      }
      let casus = try casus(eigen)
      if casus.isVernietigd { throw .weigering(eigen, .vernietigd) }
      let woorden: Tekstnummer = try bewaar(reden, van: casus.verwijzing.bewoner, veld: "reden")
      try schrijf(
        .doorgehaald(nummer: gebeurtenis.nummer, reden: woorden, op: handeling.vandaag), bij: eigen)
      terug.append(eigen)
    }
    for eigen in allen {
      let casus = try casus(eigen)
      guard let vorige = casus.verwijzing.vorige, casus.status != .foutieveInvoer else { continue }
      if try self.casus(vorige).bewoner != casus.bewoner { throw .komtTerug(vorige, in: eigen) }
    }
    return terug
  }

  /// The last casus of a resident, also of one who was made one with another.
  func laatsteCasus(van bewoner: Bewonernummer) throws(Registerfout) -> Casusnummer? {
    if let laatste = try casussen(van: bewoner).last { return laatste }
    for nummer in try samengevoegdeCasussen() {
      let casus = try casus(nummer)
      if casus.verwijzing.bewoner == bewoner { return try casussen(van: casus.bewoner).last }
    }
    return nil
  }

  private func samenvoeging(_ nummer: Casusnummer) throws(Registerfout) -> Gebeurtenis? {
    try gebeurtenissen(nummer).last { $0.feit.soort == .samengevoegd }
  }

  private func samengevoegdeCasussen() throws(Registerfout) -> [Casusnummer] {
    typealias Kolom = Journaalrij.Kolom
    return try opgeslagen(
      try database.alle(
        "SELECT DISTINCT \(Kolom.casus) FROM \(Journaalrij.tabel) WHERE \(Kolom.soort) = ?",
        [.init(Feit.Soort.samengevoegd.rawValue)]
      ) { Casusnummer($0.geheel(0)) })
  }
}

extension Feit {
  fileprivate func isZelfde(als ander: Feit) -> Bool {
    guard case .samengevoegd(let van, let met, _) = self,
      case .samengevoegd(van, met, _) = ander
    else { return false }
    return true
  }
}
