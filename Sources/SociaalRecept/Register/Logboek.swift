import Bestandsvorm

/// The append-only log in the database.
///
/// Every row carries the SHA-256 of itself and the row before, so that a change made outside the program shows.
struct Logboek {
  let database: Database

  /// - Returns: the number of the new gebeurtenis.
  /// - Complexity: O(log n).
  func schrijf(_ feit: Feit, bij casus: Casusnummer, _ handeling: Handeling) throws(Opslagfout) -> Int {
    let vorige = try database.eerste(
      "SELECT nummer, vingerafdruk FROM gebeurtenis ORDER BY nummer DESC LIMIT 1"
    ) { (nummer: $0.geheel(0), vingerafdruk: $0.tekst(1) ?? "") }
    let rij = Logrij(
      nummer: (vorige?.nummer ?? 0) + 1, tijdstip: handeling.tijdstip.description, wie: handeling.wie,
      casus: casus.nummer, soort: feit.soort.rawValue, versie: Opwaardering.huidig, inhoud: feit.json.regel)
    try database.voer(
      """
      INSERT INTO gebeurtenis (nummer, tijdstip, wie, casus, soort, versie, inhoud, vingerafdruk)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        .geheel(rij.nummer), .tekst(rij.tijdstip), .tekst(rij.wie), .geheel(rij.casus), .tekst(rij.soort),
        .geheel(rij.versie), .tekst(rij.inhoud), .tekst(rij.vingerafdruk(na: vorige?.vingerafdruk ?? "")),
      ])
    return rij.nummer
  }

  /// The gebeurtenissen of one casus, oldest first.
  func lees(_ casus: Casusnummer) throws(Registerfout) -> [Gebeurtenis] {
    var gebeurtenissen: [Gebeurtenis] = []
    try alle(van: "WHERE casus = ? ORDER BY nummer", [.geheel(casus.nummer)]) {
      gebeurtenissen.append($0)
    }
    return gebeurtenissen
  }

  /// All gebeurtenissen, those of one casus together and in order.
  func perCasus(_ neem: (Gebeurtenis) throws(Registerfout) -> Void) throws(Registerfout) {
    try alle(van: "ORDER BY casus, nummer", [], neem)
  }

  /// Every casus as its gebeurtenissen make it, in order of number.
  func casussen(_ neem: (Casus) throws(Registerfout) -> Void) throws(Registerfout) {
    var (nummer, feiten): (Casusnummer?, [Feit]) = (nil, [])
    try perCasus { gebeurtenis throws(Registerfout) in
      if let nummer, gebeurtenis.casus != nummer {
        if let casus = Casus(nummer, feiten) { try neem(casus) }
        feiten = []
      }
      nummer = gebeurtenis.casus
      feiten.append(gebeurtenis.feit)
    }
    if let nummer, let casus = Casus(nummer, feiten) { try neem(casus) }
  }

  private func alle(
    van deel: String, _ waarden: [Database.Waarde], _ neem: (Gebeurtenis) throws(Registerfout) -> Void
  ) throws(Registerfout) {
    var fout: Registerfout?
    do throws(Opslagfout) {
      try database.vraag("SELECT \(Logrij.kolommen) FROM gebeurtenis \(deel)", waarden) { rij in
        guard fout == nil else { return }
        do throws(Registerfout) { try neem(try Logrij(rij).gebeurtenis()) } catch { fout = error }
      }
    } catch {
      throw .opslag(error)
    }
    if let fout { throw fout }
  }

  /// The casussen that were assessed, by number; the log of the others is not read.
  ///
  /// - Complexity: O(casussen + gebeurtenissen of those assessed).
  func beoordeeldeCasussen(_ neem: (Casus) throws(Registerfout) -> Void) throws(Registerfout) {
    let nummers = try opgeslagen { () throws(Opslagfout) in
      try database.alle("SELECT nummer FROM casus WHERE beoordeeld = 1 ORDER BY nummer") {
        Casusnummer($0.geheel(0))
      }
    }
    for nummer in nummers {
      if let casus = Casus(nummer, try lees(nummer).map(\.feit)) { try neem(casus) }
    }
  }

  /// The first gebeurtenis whose fingerprint does not follow from what stands there, or whose number leaves a gap;
  /// nil when the log is whole.
  func eersteBreuk() throws(Opslagfout) -> Int? {
    var (vorige, nummer, breuk): (String, Int, Int?) = ("", 0, nil)
    try database.vraag("SELECT \(Logrij.kolommen), vingerafdruk FROM gebeurtenis ORDER BY nummer") { rij in
      guard breuk == nil else { return }
      let logrij = Logrij(rij)
      nummer += 1
      let vingerafdruk = logrij.vingerafdruk(na: vorige)
      if logrij.nummer != nummer || rij.tekst(7) != vingerafdruk { breuk = min(logrij.nummer, nummer) }
      vorige = vingerafdruk
    }
    return breuk
  }
}

/// A row of the log as text.
private struct Logrij {
  let nummer: Int
  let tijdstip: String
  let wie: String
  let casus: Int
  let soort: String
  let versie: Int
  let inhoud: String

  static let kolommen = "nummer, tijdstip, wie, casus, soort, versie, inhoud"

  func vingerafdruk(na vorige: String) -> String {
    var afdruk = Sha256()
    let delen = [vorige, String(nummer), tijdstip, wie, String(casus), soort, String(versie), inhoud]
    afdruk.neemOp(Array(delen.joined(separator: "\n").utf8))
    return afdruk.hex()
  }

  func gebeurtenis() throws(Registerfout) -> Gebeurtenis {
    if versie > Opwaardering.huidig { throw .nieuwereGebeurtenis(nummer) }
    let (soort, inhoud) = Opwaardering.pasToe(soort, inhoud, versie: versie)
    guard let tijd = Tijdstip(tijdstip), let soort = Feit.Soort(rawValue: soort),
      let feit = Feitlezer(inhoud)?.feit(soort)
    else { throw .onleesbaar(gebeurtenis: nummer) }
    return Gebeurtenis(nummer: nummer, tijdstip: tijd, wie: wie, casus: Casusnummer(casus), feit: feit)
  }
}

extension Logrij {
  init(_ rij: borrowing Rij) {
    nummer = rij.geheel(0)
    tijdstip = rij.tekst(1) ?? ""
    wie = rij.tekst(2) ?? ""
    casus = rij.geheel(3)
    soort = rij.tekst(4) ?? ""
    versie = rij.geheel(5)
    inhoud = rij.tekst(6) ?? ""
  }
}
