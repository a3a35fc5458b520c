import SociaalRecept
import Weergave

/// What is said of one can be said of others of the household at once; each gets it in a dossier of their own.
extension Casusvraag {
  /// A box for every other casus of the household that runs and that one may see.
  var huisgenoten: [Veld] {
    let leden = dossier.huishouden?.leden.map(\.casus) ?? []
    return leden.filter { $0.nummer != casus.nummer && $0.isLopend }.map { regel in
      Veld(
        regel.nummer.ookveld, "Ook bij casus \(regel.nummer): \(regel.naam ?? "naam onbekend")", .vink)
    }
  }
}

extension Casuswerk {
  /// This casus, and those of the household that were ticked.
  func metHuisgenoten() throws(Registerfout) -> [Casusnummer] {
    let leden = try zitting.huishouden(van: nummer)?.leden.map(\.casus) ?? []
    let gekozen = leden.filter {
      $0.nummer != nummer && wie.magZien($0) && self.in.vink($0.nummer.ookveld)
    }
    return [nummer] + gekozen.map(\.nummer)
  }
}

extension Casusnummer {
  fileprivate var ookveld: String { "ook-\(nummer)" }
}

extension [Casusnummer] {
  /// Nothing for one casus.
  var ookzin: String { count > 1 ? " Bij \(count) casussen." : "" }
}
