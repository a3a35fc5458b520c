/// Holds the clock against the register. A clock that is years ahead would date everything wrong, and nobody could date
/// anything right after it.
struct Klokkeuring {
  let database: Database

  /// Days after the last thing that happened in which a register may lie still. An assumption: a year and a month.
  static let hoogstens = 400
  /// Seconds that two clocks may differ without a word.
  static let speling = 300
  static let jaren = 1900...2200

  /// Whether something may be written now.
  func keur(_ handeling: Handeling) throws(Registerfout) {
    guard !handeling.klokKlopt else { return }
    let nu = handeling.tijdstip
    let jaartallen = [nu.datum, handeling.vandaag].map(\.delen.jaar)
    guard !handeling.isBuitenDeJaren, jaartallen.allSatisfy({ Self.jaren ~= $0 }) else {
      throw .klok(nu, laatste: nil)
    }
    guard let laatste = try laatste(), try !isFictief() else { return }
    if nu.datum.dagen(sinds: laatste.datum) > Self.hoogstens { throw .klok(nu, laatste: laatste) }
  }

  /// When the last thing happened to a casus; nil when nothing did yet. Who looked does not count: they may, whatever the
  /// clock says.
  func laatste() throws(Registerfout) -> Tijdstip? {
    typealias Kolom = Journaalrij.Kolom
    let rijen = try opgeslagen(
      try database.rijen(
        Journaalrij.self, "WHERE \(Kolom.casus) IS NOT NULL ORDER BY \(Kolom.nummer) DESC LIMIT 1"))
    return rijen.first.flatMap { Tijdstip($0.tijdstip) }
  }

  private func isFictief() throws(Registerfout) -> Bool {
    let rijen = try opgeslagen(
      try database.rijen(
        Instellingrij.self, "WHERE \(Instellingrij.Kolom.sleutel) = ?", [.init(Instellingen.fictiefsleutel)]))
    return rijen.contains { $0.waarde == Instellingen.ja }
  }
}

extension Register {
  /// What should be said of a clock that stands before the last thing that happened; nil when it does not.
  package func klokmelding(_ handeling: Handeling) throws(Registerfout) -> String? {
    guard let laatste = try Klokkeuring(database: database).laatste(),
      laatste.seconden - handeling.tijdstip.seconden > Klokkeuring.speling
    else { return nil }
    return
      "Let op: de klok staat op \(handeling.tijdstip.leesbaar), vóór de laatste gebeurtenis in dit register (\(laatste.leesbaar)). Staat de klok van de computer met het register goed?"
  }
}

extension Tijdstip {
  /// As people here write it, in universal time.
  var leesbaar: String { "\(datum) \(description.dropFirst(11).prefix(5)) UTC" }
}
