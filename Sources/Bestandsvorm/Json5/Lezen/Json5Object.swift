import Taal

/// Objects and lists: what stands between brackets, with commas in between.
extension Json5Lezer {
  mutating func object() throws(Leesfout) -> [Veld] {
    var velden = Veldenlijst()
    try open()
    while try !sluit() {
      let plek = hier
      let naam = try sleutel()
      try dubbelePunt(na: naam)
      let veld = Veld(naam: naam, plek: plek, waarde: try metDecimaleKomma(try waarde()))
      if let eerder = velden.neemOp(veld) {
        try noteer(.dubbeleSleutel(naam, eerder: eerder.plek), op: plek)
      }
      try scheiding(voor: "}")
    }
    return velden.velden
  }

  mutating func lijst() throws(Leesfout) -> [Knoop] {
    var leden: [Knoop] = []
    try open()
    while try !sluit() {
      leden.append(try waarde())
      try scheiding(voor: "]")
    }
    return leden
  }

  private mutating func open() throws(Leesfout) {
    guard openHaken.count < grootsteDiepte else { throw fout(.teDiep(hoogstens: grootsteDiepte)) }
    openHaken.append(OpenHaak(teken: teken, plek: hier))
    stap()
  }

  /// Steps over the closing bracket if that is what comes.
  private mutating func sluit() throws(Leesfout) -> Bool {
    try slaWitruimteOver()
    guard teken != .einde, let haak = openHaken.last else { throw houdtOp }
    guard teken == haak.sluitteken else {
      if teken == .sluitaccolade || teken == .sluithaak { throw fout(.verkeerdeHaak(teken, haak)) }
      return false
    }
    openHaken.removeLast()
    stap()
    return true
  }

  private mutating func dubbelePunt(na naam: String) throws(Leesfout) {
    try slaWitruimteOver()
    guard teken != .einde else { throw houdtOp }
    guard teken == .dubbelePunt else {
      throw fout(.hierStaat(watHierStaat, verwacht: "een dubbele punt na \(naam.ingekort)"))
    }
    stap()
    try slaWitruimteOver()
  }

  /// A comma, or what closes. A comma forgotten at the end of a line is noted and read past.
  private mutating func scheiding(voor sluitteken: String) throws(Leesfout) {
    let naWaarde = positie
    try slaWitruimteOver()
    switch teken {
    case .komma: stap()
    case .sluitaccolade, .sluithaak, .einde: break
    case _ where beginNieuwLid && bytes[naWaarde..<positie].contains(where: \.isRegeleinde):
      try noteer(.kommaOntbreekt, op: plaatsen.plek(op: naWaarde))
    default: throw fout(.hierStaat(watHierStaat, verwacht: "een komma of \(sluitteken)"))
    }
  }

  private var beginNieuwLid: Bool {
    switch teken {
    case .aanhaling, .apostrof: true
    case .accolade, .haak, .plus, .min, .punt, .nul...UInt8(ascii: "9"): openHaken.last?.teken == .haak
    default: scalar?.isWoordbegin ?? false
    }
  }
}

/// The fields of one object in their order. Finds a key twice without making large objects quadratic.
private struct Veldenlijst {
  private(set) var velden: [Veld] = []
  private var nummers: [String: Int] = [:]

  /// Returns the field that already had this name; the new one is then dropped.
  mutating func neemOp(_ veld: Veld) -> Veld? {
    if let eerder = eerder(veld.naam) { return eerder }
    velden.append(veld)
    return nil
  }

  private mutating func eerder(_ naam: String) -> Veld? {
    // Comparing a few names costs less than hashing them.
    guard velden.count >= Self.weinig else { return velden.first { $0.naam == naam } }
    for nummer in nummers.count..<velden.count { nummers[velden[nummer].naam] = nummer }
    return nummers[naam].map { velden[$0] }
  }

  private static let weinig = 16
}
