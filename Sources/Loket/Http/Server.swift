import Taal

/// Why a server does not start.
package enum Serverfout: Error, Sendable, Hashable {
  case bezet(adres: String, poort: Int)
  case geenMiddelen

  package var zin: String {
    switch self {
    case .bezet(let adres, let poort):
      "op \(adres), poort \(poort), kan het loket niet luisteren: die poort is bezet, of dat adres is niet van deze computer. Kies een andere poort met --poort"
    case .geenMiddelen: "het systeem geeft geen draden of geheugen meer; sluit andere programma's"
    }
  }
}

/// A lane of work with threads of its own, so that slow work does not hold up the rest.
package enum Baan: Int, Sendable, Hashable, CaseIterable {
  case gewoon
  /// Argon2id: 64 MiB each, so no more than two at once.
  case wachtwoord
  /// Computing that may take seconds.
  case rekenen

  var draden: Int {
    switch self {
    case .gewoon: 4
    case .wachtwoord: 2
    case .rekenen: 1
    }
  }

  /// How many may wait. An assumption: some seconds of work.
  var wachtrij: Int {
    switch self {
    case .gewoon: 400
    case .wachtwoord: 20
    case .rekenen: 8
    }
  }
}

/// Serves requests over HTTP/1.1: one event loop reads and writes, threads compute.
package struct Server: Sendable {
  package var adres: String
  /// 0 for any that is free.
  package var poort: Int
  /// Says from whom a request truly is.
  package var herken: @Sendable (inout Verzoek) -> Void
  /// In which lane a request is answered, and what it is told when there is no room; both on the loop, so quick.
  package var baan: @Sendable (Verzoek) -> Baan
  package var vol: @Sendable (Verzoek) -> Antwoord
  /// Called once in every thread; what it gives answers there.
  package var maker: @Sendable () -> (Verzoek) -> Antwoord

  package init(
    adres: String, poort: Int, herken: @escaping @Sendable (inout Verzoek) -> Void,
    baan: @escaping @Sendable (Verzoek) -> Baan,
    vol: @escaping @Sendable (Verzoek) -> Antwoord,
    maker: @escaping @Sendable () -> (Verzoek) -> Antwoord
  ) {
    (self.adres, self.poort, self.herken) = (adres, poort, herken)
    (self.baan, self.vol, self.maker) = (baan, vol, maker)
  }

  /// Serves until the process is told to stop (SIGINT or SIGTERM); what was being answered then is answered first.
  ///
  /// - Parameter gereed: told the port once requests are taken.
  package func draai(gereed: (_ poort: Int) -> Void) throws(Serverfout) {
    // Writing to a connection that is gone is no reason to stop.
    signal(SIGPIPE, SIG_IGN)
    let rijen = Baan.allCases.map { Werkrij(hoogstens: $0.wachtrij) }
    let postvak = Postvak()
    let lus = try Gebeurtenislus(self, rijen, postvak)
    var draden: [Draad] = []
    for (baan, rij) in zip(Baan.allCases, rijen) {
      for _ in 0..<baan.draden {
        let wekker = lus.wekker
        let draad = Draad { [maker] in
          let antwoord = maker()
          while let vraag = rij.volgende() {
            postvak.leg(vraag.nummer, antwoord(vraag.verzoek))
            wekker.wek()
          }
        }
        guard let draad else { throw .geenMiddelen }
        draden.append(draad)
      }
    }
    gereed(lus.poort)
    lus.draai()
    for rij in rijen { rij.sluit() }
    for draad in draden { draad.wacht() }
    lus.ruimOp()
  }
}

/// Wakes the event loop from another thread.
struct Wekker: Sendable {
  let schrijfkant: Int32

  func wek() {
    var byte: UInt8 = 1
    // A full pipe wakes it just as well.
    _ = write(schrijfkant, &byte, 1)
  }
}
