import Taal

/// Work that waits for a thread, no more than a fixed number of pieces.
///
/// A class because threads share it; the lock is around all that changes.
final class Werkrij: @unchecked Sendable {
  private let grendel = Grendel()
  private let hoogstens: Int
  private var wachtend: [Vraag] = []
  private var isDicht = false

  /// A request, and where its answer goes.
  struct Vraag: Sendable {
    let nummer: Int
    let verzoek: Verzoek
  }

  init(hoogstens: Int) { self.hoogstens = hoogstens }

  /// - Returns: false when there is no room.
  func voeg(_ vraag: Vraag) -> Bool {
    grendel.beurt {
      guard !isDicht, wachtend.count < hoogstens else { return false }
      wachtend.append(vraag)
      grendel.belEen()
      return true
    }
  }

  /// Waits for the next piece; nil once it is closed and empty.
  func volgende() -> Vraag? {
    grendel.beurt {
      while wachtend.isEmpty, !isDicht { grendel.wacht() }
      return wachtend.isEmpty ? nil : wachtend.removeFirst()
    }
  }

  /// Takes nothing more; what waits is still done.
  func sluit() {
    grendel.beurt {
      isDicht = true
      grendel.belAllen()
    }
  }
}

/// Answers on their way back to the event loop.
///
/// A class because threads share it; the lock is around all that changes.
final class Postvak: @unchecked Sendable {
  private let grendel = Grendel()
  private var brieven: [(nummer: Int, antwoord: Antwoord)] = []

  func leg(_ nummer: Int, _ antwoord: Antwoord) {
    grendel.beurt { brieven.append((nummer, antwoord)) }
  }

  /// Everything that came in, which is then no longer here.
  func leegmaken() -> [(nummer: Int, antwoord: Antwoord)] {
    grendel.beurt {
      defer { brieven = [] }
      return brieven
    }
  }
}
