import CSQLite

/// What can go wrong with the file of a register, with what the user can do about it.
public enum Opslagfout: Error, Sendable, Hashable {
  case bezet
  case schijfVol
  case alleenLezen
  case nietTeOpenen(String)
  case geenRegister(String)
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
    case SQLITE_READONLY, SQLITE_PERM: self = .alleenLezen
    case SQLITE_CANTOPEN: self = .nietTeOpenen(bestand)
    case SQLITE_NOTADB: self = .geenRegister(bestand)
    case SQLITE_CORRUPT: self = .beschadigd(bericht)
    case SQLITE_CONSTRAINT where bericht == Self.logboekbericht: self = .logboekVast
    default: self = .anders(bericht)
    }
  }

  static let logboekbericht = "het logboek verandert nooit"

  public var zin: String {
    switch self {
    case .bezet: "het register is bezet; probeer het zo nog eens"
    case .schijfVol: "de schijf is vol; er is niets veranderd. Maak ruimte en probeer het opnieuw"
    case .alleenLezen: "dit bestand mag alleen gelezen worden; er is niets veranderd. Vraag om schrijfrechten"
    case .nietTeOpenen(let pad): "\(pad) is niet te openen; bestaat de map, en mag u erbij?"
    case .geenRegister(let pad): "\(pad) is geen register van Sociaal Recept"
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
