import CSQLite

/// What can go wrong with the file of a register, with what the user can do about it.
package enum Opslagfout: Error, Sendable, Hashable {
  case bezet
  case schijfVol
  /// The system could not read or write.
  case schijffout
  case alleenLezen
  case nietTeOpenen(String)
  case geenRegister(String)
  /// An address that SQLite knows, but no place for a file.
  case geenBestand(String)
  /// Part of the register stands beside it, where it cannot be taken in.
  case logboekErnaast(String)
  case bestaatAl(String)
  case beschadigd(String)
  case nieuwer(bestand: Int, programma: Int)
  /// The log is never changed; somebody tried.
  case logboekVast
  case anders(String)

  init(_ code: Int32, _ bericht: String, bestand: String) {
    switch code & 0xFF {
    case SQLITE_BUSY, SQLITE_LOCKED: self = .bezet
    case SQLITE_FULL: self = .schijfVol
    // Without room for the shared memory beside the file SQLite speaks of an input/output error.
    case SQLITE_IOERR where code == SQLITE_IOERR | 19 << 8: self = .schijfVol
    case SQLITE_IOERR: self = .schijffout
    case SQLITE_READONLY, SQLITE_PERM: self = .alleenLezen
    // Where SQLite may not make the files that it works with, it cannot open the one that is there.
    case SQLITE_CANTOPEN where Bestand.isAlleenTeLezen(bestand): self = .alleenLezen
    case SQLITE_CANTOPEN: self = .nietTeOpenen(bestand)
    case SQLITE_NOTADB: self = .geenRegister(bestand)
    case SQLITE_CORRUPT: self = .beschadigd(bericht)
    case SQLITE_CONSTRAINT where bericht == Self.logboekbericht: self = .logboekVast
    default: self = .anders(bericht)
    }
  }

  static let logboekbericht = "het logboek verandert nooit"

  /// What went wrong, without what it means for what was asked.
  var oorzaak: String {
    switch self {
    case .schijfVol: "de schijf is vol"
    case .schijffout: "lezen of schrijven op de schijf lukt niet"
    case .alleenLezen: "hier mag alleen gelezen worden"
    default: zin
    }
  }

  package var zin: String {
    switch self {
    case .bezet: "het register is bezet; probeer het zo nog eens"
    case .schijfVol: "de schijf is vol; er is niets veranderd. Maak ruimte en probeer het opnieuw"
    case .schijffout:
      "lezen of schrijven op de schijf mislukte; er is niets veranderd. Kijk of de schijf vol is, of de verbinding ermee verbroken"
    case .alleenLezen:
      "hier mag alleen gelezen worden; er is niets veranderd. Vraag om schrijfrechten op het bestand en de map"
    case .nietTeOpenen(let pad): "\(pad) is niet te openen; kijk of de map bestaat en of u erbij mag"
    case .geenRegister(let pad): "\(pad) is geen register van Sociaal Recept"
    case .geenBestand(let pad):
      "\"\(pad)\" is geen plek voor een register; verwacht de naam van een bestand, zoals sociaal.register"
    case .logboekErnaast(let pad):
      "\(pad): naast dit bestand staat \(pad)-wal, met wat nog niet in het register zelf staat; hier mag niet geschreven worden. Zet beide in een map waar dat wel mag"
    case .bestaatAl(let pad): "\(pad) bestaat al; er is niets veranderd"
    case .beschadigd(let bericht):
      "het register is beschadigd (\(bericht)); zet een bewaarde kopie terug met: recept register herstel"
    case .nieuwer(let bestand, let programma):
      "dit register is van een nieuwere versie (\(bestand)) dan dit programma kent (\(programma)); gebruik een nieuwere versie van recept"
    case .logboekVast: "\(Self.logboekbericht)"
    case .anders(let bericht): "de opslag meldt: \(bericht)"
    }
  }
}
