import BusinessCase
import Simulatie

/// A value that can stand in a column.
protocol Kolomwaarde {
  /// Nil when there is nothing in the column, or what this cannot be.
  init?(_ rij: borrowing Rij, _ plaats: Int32)
  var kolomwaarde: Database.Waarde { get }
}

/// The column may be empty.
extension Optional: Kolomwaarde where Wrapped: Kolomwaarde {
  init?(_ rij: borrowing Rij, _ plaats: Int32) { self = Wrapped(rij, plaats) }
  var kolomwaarde: Database.Waarde { map(\.kolomwaarde) ?? .niets }
}

extension Int: Kolomwaarde {
  init?(_ rij: borrowing Rij, _ plaats: Int32) {
    guard let geheel = rij.misschien(plaats) else { return nil }
    self = geheel
  }
  var kolomwaarde: Database.Waarde { .geheel(self) }
}

extension String: Kolomwaarde {
  init?(_ rij: borrowing Rij, _ plaats: Int32) {
    guard let tekst = rij.tekst(plaats) else { return nil }
    self = tekst
  }
  var kolomwaarde: Database.Waarde { .tekst(self) }
}

extension Bool: Kolomwaarde {
  init?(_ rij: borrowing Rij, _ plaats: Int32) { self = rij.geheel(plaats) != 0 }
  var kolomwaarde: Database.Waarde { .geheel(self ? 1 : 0) }
}

/// A word of a fixed list.
extension Kolomwaarde where Self: RawRepresentable<String> {
  init?(_ rij: borrowing Rij, _ plaats: Int32) {
    guard let tekst = rij.tekst(plaats) else { return nil }
    self.init(rawValue: tekst)
  }
  var kolomwaarde: Database.Waarde { .tekst(rawValue) }
}

extension Status: Kolomwaarde {}
extension Kanaal: Kolomwaarde {}
extension Prioriteit: Kolomwaarde {}
extension Reden: Kolomwaarde {}
extension Vraagtype: Kolomwaarde {}
extension Wijk: Kolomwaarde {}
extension Route: Kolomwaarde {}
extension Deel: Kolomwaarde {}
extension Rol: Kolomwaarde {}

/// Something that is kept as its number.
protocol Genummerd: Kolomwaarde {
  init(_ nummer: Int)
  var nummer: Int { get }
}

extension Genummerd {
  init?(_ rij: borrowing Rij, _ plaats: Int32) {
    guard let nummer = Int(rij, plaats) else { return nil }
    self.init(nummer)
  }
  var kolomwaarde: Database.Waarde { .geheel(nummer) }
}

extension Casusnummer: Genummerd {}
extension Bewonernummer: Genummerd {}
extension Tekstnummer: Genummerd {}

/// Days are kept as whole days since 1 January 1970.
extension Datum: Kolomwaarde {
  init?(_ rij: borrowing Rij, _ plaats: Int32) {
    guard let dagnummer = rij.misschien(plaats) else { return nil }
    self.init(dagnummer: dagnummer)
  }
  var kolomwaarde: Database.Waarde { .geheel(dagnummer) }
}

/// Moments are kept as texts in universal time.
extension Tijdstip: Kolomwaarde {
  init?(_ rij: borrowing Rij, _ plaats: Int32) {
    guard let tekst = rij.tekst(plaats) else { return nil }
    self.init(tekst)
  }
  var kolomwaarde: Database.Waarde { .tekst(description) }
}
