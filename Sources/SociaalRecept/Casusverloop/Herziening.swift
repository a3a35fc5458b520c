/// What still counts of all that was written down about a casus: without what was struck, and with what was put in the
/// place of something else.
///
/// Everything that was written down stays in the journal. A correction can be struck as well; then it does not count.
package struct Herziening: Sendable, Hashable {
  /// Everything, oldest first.
  package let alle: [Gebeurtenis]
  /// What counts, oldest first, each with the number and the writer it always had. Corrections are not among it.
  package let geldig: [Gebeurtenis]
  /// What no longer counts as it was written, with the correction that says so.
  package let vervallen: [Vervallen]

  package struct Vervallen: Sendable, Hashable {
    package let gebeurtenis: Gebeurtenis
    package let door: Gebeurtenis
  }

  /// - Parameter alle: of one casus, oldest first.
  /// - Complexity: O(n).
  package init(_ alle: [Gebeurtenis]) {
    self.alle = alle
    var (doorgehaald, verbeterd): ([Int: Gebeurtenis], [Int: (door: Gebeurtenis, feit: Feit)]) = ([:], [:])
    // From the last one on, because only what is not struck later strikes.
    for gebeurtenis in alle.reversed() where doorgehaald[gebeurtenis.nummer] == nil {
      switch gebeurtenis.feit {
      case .doorgehaald(let nummer, _, _): doorgehaald[nummer] = doorgehaald[nummer] ?? gebeurtenis
      case .verbeterd(let nummer, let feit, _, _):
        verbeterd[nummer] = verbeterd[nummer] ?? (gebeurtenis, feit)
      default: break
      }
    }
    var (geldig, vervallen): ([Gebeurtenis], [Vervallen]) = ([], [])
    for gebeurtenis in alle where !gebeurtenis.feit.isHerziening {
      if let door = doorgehaald[gebeurtenis.nummer] {
        vervallen.append(Vervallen(gebeurtenis: gebeurtenis, door: door))
      } else if let nieuw = verbeterd[gebeurtenis.nummer] {
        vervallen.append(Vervallen(gebeurtenis: gebeurtenis, door: nieuw.door))
        geldig.append(gebeurtenis.met(nieuw.feit))
      } else {
        geldig.append(gebeurtenis)
      }
    }
    (self.geldig, self.vervallen) = (geldig, vervallen)
  }
}

extension Herziening {
  /// What a correction would be about.
  ///
  /// - Throws: why nothing can be struck or put right there.
  package func doel(_ nummer: Int, verbeteren: Bool = false) throws(Herzieningsfout) -> Gebeurtenis {
    guard let doel = alle.first(where: { $0.nummer == nummer }) else { throw .onbekend(nummer) }
    if let eerder = doorhaling(van: nummer) { throw .alDoorgehaald(nummer, door: eerder.nummer) }
    switch doel.feit {
    case .vernietigd, .persoonGewijzigd: throw .blijft(doel)
    // All casussen of a resident go together.
    case .samengevoegd: throw .blijft(doel)
    case .aangemeld where !verbeteren: throw .blijft(doel)
    case .doorgehaald(let ander, _, _):
      let isVanHerziening = alle.contains {
        $0.nummer == ander && ($0.feit.isHerziening || $0.feit.soort == .samengevoegd)
      }
      if verbeteren || isVanHerziening { throw .blijft(doel) }
    case .verbeterd where verbeteren: throw .blijft(doel)
    default: break
    }
    return geldig.first { $0.nummer == nummer } ?? doel
  }

  private func doorhaling(van nummer: Int) -> Gebeurtenis? {
    var gevonden: [Int: Gebeurtenis] = [:]
    for gebeurtenis in alle.reversed() where gevonden[gebeurtenis.nummer] == nil {
      if case .doorgehaald(let ander, _, _) = gebeurtenis.feit {
        gevonden[ander] = gevonden[ander] ?? gebeurtenis
      }
    }
    return gevonden[nummer]
  }

  /// The first that could not have happened as things are now; nil when everything that could before still can.
  ///
  /// - Parameters:
  ///   - eerder: as things were. What was written down against rules of today may stay.
  ///   - verbeterd: what was put right now; its day is not after today.
  package func bezwaar(
    sinds eerder: Herziening, verbeterd: Int? = nil, vandaag: Datum
  ) -> (gebeurtenis: Gebeurtenis, weigering: Weigering)? {
    var bekend: Set<Int> = []
    eerder.speelNa(
      vandaag: { max(vandaag, $0.feit.op ?? vandaag) },
      bijWeigering: { gebeurtenis, _ in
        bekend.insert(gebeurtenis.nummer)
        return true
      })
    var eerste: (gebeurtenis: Gebeurtenis, weigering: Weigering)?
    // A clock that was ahead once is no reason now.
    speelNa(
      vandaag: { $0.nummer == verbeterd ? vandaag : max(vandaag, $0.feit.op ?? vandaag) },
      bijWeigering: { gebeurtenis, weigering in
        if bekend.contains(gebeurtenis.nummer), gebeurtenis.nummer != verbeterd { return true }
        eerste = (gebeurtenis, weigering)
        return false
      })
    return eerste
  }

  /// Lets all that counts happen again.
  ///
  /// - Parameter bijWeigering: whether to go on with something that is refused.
  private func speelNa(
    vandaag: (Gebeurtenis) -> Datum, bijWeigering: (Gebeurtenis, Weigering) -> Bool
  ) {
    var casus: Casus?
    for gebeurtenis in geldig {
      do throws(Weigering) {
        if let casus {
          try casus.mag(gebeurtenis.feit, vandaag: vandaag(gebeurtenis))
        } else if case .aangemeld(let verwijzing) = gebeurtenis.feit {
          casus = Casus(gebeurtenis.casus, verwijzing)
          try verwijzing.mag(vandaag: vandaag(gebeurtenis))
          continue
        }
      } catch .volgnummer(let nummer, let verwacht) where nummer > verwacht {
        // What stood between was struck.
      } catch {
        guard bijWeigering(gebeurtenis, error) else { return }
      }
      casus?.gebeurt(gebeurtenis.feit)
    }
  }
}

/// Why nothing can be struck or put right there.
package enum Herzieningsfout: Error, Sendable, Hashable {
  case onbekend(Int)
  case alDoorgehaald(Int, door: Int)
  case blijft(Gebeurtenis)
}

extension Casus {
  /// The casus that follows from all that was written down about it, corrections included; nil when that does not begin
  /// with an aanmelding.
  package init?(_ nummer: Casusnummer, uit alle: [Gebeurtenis]) {
    let herziening = Herziening(alle)
    self.init(nummer, herziening.geldig.map(\.feit))
    // A number that was struck, or was given by a correction that no longer counts, is never given again.
    for gebeurtenis in alle { telNummers(gebeurtenis.feit) }
  }
}

extension Feit {
  /// It says something of another feit.
  package var isHerziening: Bool {
    switch self {
    case .doorgehaald, .verbeterd: true
    default: false
    }
  }
}

extension Gebeurtenis {
  fileprivate func met(_ feit: Feit) -> Gebeurtenis {
    Gebeurtenis(nummer: nummer, tijdstip: tijdstip, wie: wie, casus: casus, feit: feit)
  }
}
