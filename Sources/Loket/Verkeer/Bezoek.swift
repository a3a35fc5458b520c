import SociaalRecept

/// Somebody at the counter who need not say who they are.
struct Openbezoek: Sendable {
  let loket: Loketwerk
  let verzoek: Verzoek
  /// What stood in the path, by name.
  let delen: [String: String]
  /// What followed the question mark.
  let vraag: Invoer
  let moment: Moment
  /// What this browser alone has; forms carry a token that goes with it.
  let geheim: String

  var instellingen: Loketinstellingen { loket.instellingen }
  var bestand: Loketbestand { loket.bestand }
  var register: Register { loket.register }
}

/// Somebody who signed in. The role comes from the register, each time.
@dynamicMemberLookup
struct Bezoek: Sendable {
  let open: Openbezoek
  let gebruiker: Gebruiker
  let sessie: Sessie

  subscript<Waarde>(dynamicMember pad: KeyPath<Openbezoek, Waarde>) -> Waarde { open[keyPath: pad] }

  /// Who does something now: always whoever signed in, never what a form says.
  var handeling: Handeling {
    Handeling(
      wie: gebruiker.naam, tijdstip: open.moment.tijdstip, vandaag: open.moment.vandaag)
  }

  /// The casus that the path names.
  var casus: Casusnummer {
    get throws(Paginafout) {
      guard let nummer = open.delen["casus"].flatMap({ Int($0) }), nummer > 0, nummer < 1 << 40 else {
        throw .nietGevonden
      }
      return Casusnummer(nummer)
    }
  }

  /// Runs work on the register as one transaction of this user.
  func doe<Uitkomst>(
    _ werk: (Zitting) throws(Registerfout) -> Uitkomst
  ) throws(Registerfout) -> Uitkomst {
    try open.register.doe(handeling, werk)
  }
}

/// The loket within the one thread that answers a request.
struct Loketwerk: @unchecked Sendable {
  let loket: Loket

  var instellingen: Loketinstellingen { loket.instellingen }
  var bestand: Loketbestand { loket.bestand }
  var register: Register { loket.register }
}
