import Bestandsvorm
import BusinessCase
import Taal

/// Reads a CSV file of aanmeldingen. A row needs a date, and a name or an id; every other column may be missing.
/// Columns that we do not know are left, and rows that hold nothing.
///
/// - Throws: all errors at once; then nothing of the file may be used.
func leesAanmeldingen(
  _ bytes: [UInt8], _ keuzes: [Kolomkeuze], _ waarden: Waardelezer
) throws(Inleesfouten) -> Inlezing {
  var waarden = waarden
  let (tabel, fouten) = leesCsv(bytes, bestand: waarden.boek.bestand)
  guard let tabel else { throw Inleesfouten(fouten, bestand: waarden.boek.bestand) }
  waarden.boek.noteer(fouten)
  let kaart = Kolomkaart(tabel.koppen, keuzes, &waarden.boek)
  var lezer = Aanmeldingenlezer(kaart, waarden)
  return try lezer.lees(tabel.rijen)
}

struct Aanmeldingenlezer {
  private let kaart: Kolomkaart
  private var waarden: Waardelezer
  /// Where each casus stood first, for finding double ones.
  private var eerder: [String: Plek] = [:]
  /// How many cells of each column were filled and left.
  private var gelaten: [Int]

  init(_ kaart: Kolomkaart, _ waarden: Waardelezer) {
    self.kaart = kaart
    self.waarden = waarden
    gelaten = Array(repeating: 0, count: kaart.kolommen.count)
  }

  mutating func lees(_ rijen: [[Csvcel]]) throws(Inleesfouten) -> Inlezing {
    guard kaart.kolommen.contains(Kolom(.datum)) else { return try waarden.boek.sluit([]) }
    var gelezen: [Ingelezen] = []
    gelezen.reserveCapacity(rijen.count)
    for rij in rijen {
      if let casus = lees(rij) { gelezen.append(casus) }
    }
    for (plaats, kolom) in kaart.kolommen.enumerated() where kolom == nil {
      waarden.boek.laatWeg(kaart.aanduiding(plaats), keer: gelaten[plaats])
    }
    return try waarden.boek.sluit(gelezen)
  }

  private mutating func lees(_ rij: [Csvcel]) -> Ingelezen? {
    let begin = waarden.boek.fouten.count
    var cellen: [Kolom: Csvcel] = [:]
    var afgekeurd: Set<Kolom> = []
    var isLeeg = true
    for (plaats, cel) in rij.enumerated() {
      let cel = cel.zonderFormulewacht
      let kaal = cel.tekst.zonderRand.nfc
      if kaal.isEmpty { continue }
      isLeeg = false
      guard let kolom = kaart.kolommen[plaats] else {
        gelaten[plaats] += 1
        continue
      }
      if Burgerservicenummer.komtVoor(in: kaal) {
        waarden.boek.noteer(cel.plek, kolom.naam, kolom.bsnzin)
        afgekeurd.insert(kolom)
        continue
      }
      cellen[kolom] = Csvcel(tekst: kaal, plek: cel.plek)
    }
    guard !isLeeg, let plek = rij.first?.plek else { return nil }
    var lezer = Rijlezer(cellen: cellen, afgekeurd: afgekeurd, plek: plek, waarden: waarden)
    let opgave = lezer.opgave()
    waarden = lezer.waarden
    guard waarden.boek.fouten.count == begin, let opgave else { return nil }
    let herkomst = herkomst(cellen)
    if let eerste = eerder[herkomst] {
      let id = cellen[Kolom(.id)]
      waarden.boek.noteer(
        id?.plek ?? plek, id == nil ? "" : "id",
        id.map { "\"\($0.tekst.ingekort)\" staat ook al op regel \(eerste.regel)" }
          ?? "deze rij is gelijk aan die op regel \(eerste.regel)",
        verwacht: id == nil ? "een kolom id die rijen uit elkaar houdt" : "voor elke casus een eigen id")
      return nil
    }
    eerder[herkomst] = plek
    return Ingelezen(opgave: opgave, herkomst: herkomst, plek: plek)
  }

  /// Source and id; for a row without an id the SHA-256 of what it says, whatever the order of the columns.
  private func herkomst(_ cellen: [Kolom: Csvcel]) -> String {
    if let id = cellen[Kolom(.id)] {
      return "csv:\(cellen[Kolom(.bron)].map { $0.tekst + ":" } ?? "")\(id.tekst)"
    }
    let inhoud = Kolom.alle.compactMap { kolom in cellen[kolom].map { "\(kolom.naam)=\($0.tekst)\n" } }
    var afdruk = Sha256()
    afdruk.neemOp(Array(inhoud.joined().utf8))
    return "csv:sha256:\(afdruk.hex())"
  }
}

extension Kolom {
  /// Excel takes the zero from a telephone number, and nine digits are left.
  fileprivate var bsnzin: String {
    rubriek == .telefoon
      ? Inleesboek.bsn + ". Is het een telefoonnummer, schrijf dan de 0 ervoor" : Inleesboek.bsn
  }
}
