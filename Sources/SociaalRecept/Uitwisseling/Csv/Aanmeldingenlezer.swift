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
    let namen = herkomst(cellen)
    if let eerste = eerder[namen.nu] {
      let id = cellen[Kolom(.id)]
      waarden.boek.noteer(
        id?.plek ?? plek, id == nil ? "" : "id",
        id.map { "\"\($0.tekst.ingekort)\" staat ook al op regel \(eerste.regel)" }
          ?? "deze rij is gelijk aan die op regel \(eerste.regel)",
        verwacht: id == nil ? "een kolom id die rijen uit elkaar houdt" : "voor elke casus een eigen id")
      return nil
    }
    eerder[namen.nu] = plek
    return Ingelezen(
      opgave: opgave, herkomst: namen.nu, vroeger: namen.vroeger, plek: plek, bewoner: bewoner(cellen))
  }

  /// Source and id; for a row without an id the SHA-256 of what it says, whatever the order of the columns and the
  /// way in which a day is written.
  private func herkomst(_ cellen: [Kolom: Csvcel]) -> (nu: String, vroeger: String?) {
    if let id = cellen[Kolom(.id)]?.tekst {
      if let bron = cellen[Kolom(.bron)]?.tekst { return ("csv:\(bron):\(id)", nil) }
      guard let herkomst = waarden.herkomst else { return ("csv:\(id)", nil) }
      return ("csv:\(herkomst):\(id)", "csv:\(id)")
    }
    let nu = afdruk(cellen) { kolom, tekst in
      if kolom.rubriek.isDag, case .dag(let dag) = Dagtekst(tekst) { return dag.iso }
      return tekst.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
    }
    return (nu, afdruk(cellen) { _, tekst in tekst })
  }

  private func afdruk(_ cellen: [Kolom: Csvcel], _ gelijk: (Kolom, String) -> String) -> String {
    let inhoud = Kolom.alle.compactMap { kolom in
      cellen[kolom].map { "\(kolom.naam)=\(gelijk(kolom, $0.tekst))\n" }
    }
    var afdruk = Sha256()
    afdruk.neemOp(Array(inhoud.joined().utf8))
    return Ingelezen.rij + afdruk.hex()
  }

  /// Which resident it is, for who gives each a number.
  private func bewoner(_ cellen: [Kolom: Csvcel]) -> Bewonerskenmerk? {
    guard let nummer = cellen[Kolom(.bewonernummer)]?.tekst else { return nil }
    let bron = cellen[Kolom(.bron)]?.tekst ?? waarden.herkomst
    return Bewonerskenmerk(
      tekst: "csv:\(bron ?? "\(waarden.boek.bestand) "):\(nummer)", isBlijvend: bron != nil)
  }
}

extension Kolom {
  /// Excel takes the zero from a telephone number, and nine digits are left.
  fileprivate var bsnzin: String {
    rubriek == .telefoon
      ? Inleesboek.bsn + ". Is het een telefoonnummer, schrijf dan de 0 ervoor" : Inleesboek.bsn
  }
}
