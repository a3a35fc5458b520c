import BusinessCase

/// What became of who came in, per year and route: what a programme needs to know of waiting. It follows people into
/// the run-out, as the waits do.
struct Doorstroomtelling {
  private struct Stand {
    var ingestroomd = 0
    var gesproken = 0
    var geholpen = 0
    var uitstel = 0.0
    /// Days waited by who waits no longer, less the beginnings of who does.
    var dagen = 0.0
    var wachtend = 0
  }

  private var standen: [Stand]
  private static let routes = Route.allCases

  init(jaren: Int) { standen = Array(repeating: Stand(), count: jaren * Self.routes.count) }

  private func plaats(_ kaart: Casuskaart) -> Int { Int(kaart.jaar) * Self.routes.count + Int(kaart.route) }

  mutating func komtIn(_ kaart: Casuskaart) {
    let plaats = plaats(kaart)
    standen[plaats].ingestroomd += 1
    standen[plaats].wachtend += 1
    standen[plaats].dagen -= kaart.begin
  }

  /// On a route without help afterwards the conversation is the help.
  mutating func isGesproken(_ kaart: Casuskaart, op tijd: Double) {
    standen[plaats(kaart)].gesproken += 1
    if !kaart.krijgtHulp { isGeholpen(kaart, op: tijd) }
  }

  mutating func isGeholpen(_ kaart: Casuskaart, op tijd: Double) {
    let plaats = plaats(kaart)
    standen[plaats].geholpen += 1
    standen[plaats].uitstel += tijd - kaart.begin
    isUitgewacht(kaart, op: tijd)
  }

  mutating func vertrekt(_ kaart: Casuskaart, op tijd: Double) { isUitgewacht(kaart, op: tijd) }

  private mutating func isUitgewacht(_ kaart: Casuskaart, op tijd: Double) {
    let plaats = plaats(kaart)
    standen[plaats].wachtend -= 1
    standen[plaats].dagen += tijd
  }

  mutating func sluitAf(op slot: Double) {
    for plaats in standen.indices {
      standen[plaats].dagen += Double(standen[plaats].wachtend) * slot
      standen[plaats].wachtend = 0
    }
  }

  /// Weeks are of 7 days, months of a twelfth of a year.
  var doorstroom: Doorstroom {
    Doorstroom(
      delen: standen.enumerated().compactMap { nummer, stand in
        guard stand.ingestroomd > 0 else { return nil }
        return Doorstroom.Deel(
          jaar: nummer / Self.routes.count, route: Self.routes[nummer % Self.routes.count],
          ingestroomd: Double(stand.ingestroomd), gesproken: Double(stand.gesproken),
          geholpen: Double(stand.geholpen),
          uitstel: stand.geholpen > 0 ? stand.uitstel / Double(stand.geholpen) / Ketentijd.maand : 0,
          wachtweken: stand.dagen / 7)
      })
  }

  /// Everybody together; helped are those who got help after the conversation.
  var samen: (ingestroomd: Double, gesproken: Double, geholpen: Double, wachtweken: Double) {
    standen.enumerated().reduce(into: (0, 0, 0, 0)) { som, genummerd in
      let (nummer, stand) = genummerd
      som.0 += Double(stand.ingestroomd)
      som.1 += Double(stand.gesproken)
      if Self.routes[nummer % Self.routes.count].geeftHulp { som.2 += Double(stand.geholpen) }
      som.3 += stand.dagen / 7
    }
  }
}
