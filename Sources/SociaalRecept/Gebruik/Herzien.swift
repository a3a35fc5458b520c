/// Puts right what was written wrong: what was written stays in the journal, and no longer counts.
extension Zitting {
  /// Strikes something that was written down about a casus.
  ///
  /// - Parameters:
  ///   - reden: why, in words.
  ///   - metWatVolgt: also what could not have happened without it.
  /// - Returns: what was struck, in the order that it was.
  @discardableResult
  package func haalDoor(
    _ gebeurtenis: Int, van nummer: Casusnummer, reden: String, metWatVolgt: Bool = false
  ) throws(Registerfout) -> [Gebeurtenis] {
    let eerder = try teHerzien(nummer)
    var volgende = try doel(gebeurtenis, in: eerder, van: nummer)
    let woorden: Tekstnummer = try bewaar(reden, van: try casus(nummer).verwijzing.bewoner, veld: "reden")
    var doorgehaald: [Gebeurtenis] = []
    while true {
      try schrijf(
        .doorgehaald(nummer: volgende.nummer, reden: woorden, op: handeling.vandaag), bij: nummer)
      doorgehaald.append(volgende)
      let nu = try herziening(nummer)
      guard let bezwaar = nu.bezwaar(sinds: eerder, vandaag: handeling.vandaag) else { break }
      guard metWatVolgt else { throw .leuntErop(nummer, bezwaar.gebeurtenis, bezwaar.weigering) }
      volgende = try doel(bezwaar.gebeurtenis.nummer, in: nu, van: nummer)
    }
    try houdOpvolgers(nummer)
    return doorgehaald
  }

  /// Writes anew what was written wrong; it keeps its place.
  ///
  /// - Parameter metWatVolgt: strikes what could not have happened with it.
  /// - Returns: what was struck, in the order that it was.
  @discardableResult
  package func verbeter(
    _ gebeurtenis: Int, van nummer: Casusnummer, _ verbetering: Verbetering, reden: String,
    metWatVolgt: Bool = false
  ) throws(Registerfout) -> [Gebeurtenis] {
    let eerder = try teHerzien(nummer)
    let was: Gebeurtenis
    do throws(Herzieningsfout) { was = try eerder.doel(gebeurtenis, verbeteren: true) } catch {
      throw .nietTeHerzien(nummer, error)
    }
    let bewoner = try casus(nummer).verwijzing.bewoner
    var verbeteraar = Verbeteraar(verbetering) { tekst, veld throws(Registerfout) in
      try bewaar(tekst, van: bewoner, veld: veld)
    }
    var feit = try verbeteraar.verbeter(was.feit)
    if feit == was.feit { throw .weigering(nummer, .nietsVeranderd) }
    if case .aangemeld(let verwijzing) = feit { feit = .aangemeld(try nagekeken(verwijzing, nummer)) }
    let woorden: Tekstnummer = try bewaar(reden, van: bewoner, veld: "reden")
    try schrijf(
      .verbeterd(nummer: gebeurtenis, feit, reden: woorden, op: handeling.vandaag), bij: nummer)
    var doorgehaald: [Gebeurtenis] = []
    while let bezwaar = try herziening(nummer).bezwaar(
      sinds: eerder, verbeterd: gebeurtenis, vandaag: handeling.vandaag)
    {
      if bezwaar.gebeurtenis.nummer == gebeurtenis { throw .weigering(nummer, bezwaar.weigering) }
      guard metWatVolgt else { throw .leuntErop(nummer, bezwaar.gebeurtenis, bezwaar.weigering) }
      let volgende = try doel(bezwaar.gebeurtenis.nummer, in: try herziening(nummer), van: nummer)
      try schrijf(
        .doorgehaald(nummer: volgende.nummer, reden: woorden, op: handeling.vandaag), bij: nummer)
      doorgehaald.append(volgende)
    }
    try houdOpvolgers(nummer)
    return doorgehaald
  }

  /// Erases the texts of what was struck, those of its corrections too: words about somebody else, written at the wrong
  /// casus. Why it was struck or put right stays.
  func wisTeksten(van gebeurtenissen: Set<Int>, bij nummer: Casusnummer) throws(Registerfout) {
    let herziening = try herziening(nummer)
    let blijven = Set(herziening.geldig.flatMap(\.feit.teksten))
    let versies = herziening.alle.compactMap { gebeurtenis -> Feit? in
      if gebeurtenissen.contains(gebeurtenis.nummer) { return gebeurtenis.feit }
      if case .verbeterd(let ander, let feit, _, _) = gebeurtenis.feit, gebeurtenissen.contains(ander) {
        return feit
      }
      return nil
    }
    for tekst in Set(versies.flatMap(\.teksten)).subtracting(blijven) { try wis(tekst) }
  }

  /// Erases one text.
  func wis(_ tekst: Tekstnummer) throws(Registerfout) {
    try opgeslagen(
      try database.voer("DELETE FROM \(Tekstrij.tabel) WHERE \(Tekstrij.Kolom.nummer) = ?", [.init(tekst)]))
    vastlegboek.noteer(.tekst, tekst.nummer)
  }

  private func teHerzien(_ nummer: Casusnummer) throws(Registerfout) -> Herziening {
    if try casus(nummer).isVernietigd { throw .weigering(nummer, .vernietigd) }
    return try herziening(nummer)
  }

  private func doel(
    _ gebeurtenis: Int, in herziening: Herziening, van nummer: Casusnummer
  ) throws(Registerfout) -> Gebeurtenis {
    do throws(Herzieningsfout) { return try herziening.doel(gebeurtenis) } catch {
      throw .nietTeHerzien(nummer, error)
    }
  }

  /// The age goes with the day, and who comes back was away by then.
  private func nagekeken(
    _ verwijzing: Verwijzing, _ nummer: Casusnummer
  ) throws(Registerfout) -> Verwijzing {
    var verwijzing = verwijzing
    if let geboren = try persoon(try casus(nummer).bewoner).geboren,
      let leeftijd = try leeftijd(geboren, op: verwijzing.op, bij: nummer)
    {
      verwijzing.leeftijd = leeftijd
    }
    try magTerug(verwijzing, van: try casus(nummer).bewoner)
    return verwijzing
  }

  /// A later casus that names this one holds it to having ended, and begun before.
  private func houdOpvolgers(_ nummer: Casusnummer) throws(Registerfout) {
    let dit = try casus(nummer)
    for ander in try casussen(van: dit.bewoner) where ander != nummer {
      let later = try casus(ander)
      guard later.verwijzing.vorige == nummer, later.status != .foutieveInvoer else { continue }
      do throws(Weigering) { try dit.magTerugkomen(later.verwijzing.op) } catch {
        throw .komtTerug(nummer, in: ander)
      }
    }
  }
}

extension Register {
  /// Strikes something, and erases its texts when asked; those of what was struck before can still be erased.
  package func haalDoor(
    _ gebeurtenis: Int, van nummer: Casusnummer, reden: String, metWatVolgt: Bool, wis: Bool,
    _ handeling: Handeling
  ) throws(Registerfout) -> [Gebeurtenis] {
    let doorgehaald = try doe(handeling) { zitting throws(Registerfout) in
      let isEerder = try zitting.herziening(nummer).vervallen.contains { vervallen in
        vervallen.gebeurtenis.nummer == gebeurtenis && vervallen.door.feit.soort == .doorgehaald
      }
      let doorgehaald =
        wis && isEerder
        ? [] : try zitting.haalDoor(gebeurtenis, van: nummer, reden: reden, metWatVolgt: metWatVolgt)
      if wis { try zitting.wisTeksten(van: Set([gebeurtenis] + doorgehaald.map(\.nummer)), bij: nummer) }
      return doorgehaald
    }
    if wis { try wisBytes() }
    return doorgehaald
  }
}
