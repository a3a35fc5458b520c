import Bestandsvorm
import BusinessCase
import Taal

/// Reads a CSV file of aanmeldingen. A row needs a date, and a name or an id; every other column may be missing.
///
/// - Throws: all errors at once; then nothing of the file may be used.
func leesAanmeldingen(
  _ bytes: [UInt8], bestand: String, vandaag: Datum
) throws(Inleesfouten) -> [Ingelezen] {
  let (tabel, fouten) = leesCsv(bytes, bestand: bestand)
  guard let tabel else { throw Inleesfouten(fouten, bestand: bestand) }
  var lezer = Aanmeldingenlezer(tabel, Waardelezer(boek: Inleesboek(bestand, fouten), vandaag: vandaag))
  let gelezen = lezer.lees()
  try lezer.waarden.boek.sluit()
  return gelezen
}

struct Aanmeldingenlezer {
  private let tabel: Csvbestand
  private var kolommen: [Kolom?] = []
  var waarden: Waardelezer
  /// Where each casus stood first, for finding double ones.
  private var eerder: [String: Plek] = [:]

  init(_ tabel: Csvbestand, _ waarden: Waardelezer) {
    self.tabel = tabel
    self.waarden = waarden
  }

  mutating func lees() -> [Ingelezen] {
    guard leesKoppen() else { return [] }
    var gelezen: [Ingelezen] = []
    gelezen.reserveCapacity(tabel.rijen.count)
    for rij in tabel.rijen {
      if let casus = lees(rij) { gelezen.append(casus) }
    }
    return gelezen
  }

  private mutating func leesKoppen() -> Bool {
    var gezien: [Kolom: Csvcel] = [:]
    for kop in tabel.koppen {
      let kolom = Kolom.bijNaam[Kolom.vereenvoudigd(kop.tekst)]
      kolommen.append(kolom)
      guard let kolom else {
        waarden.boek.noteer(
          kop.plek, "", "de kolom \"\(kop.tekst.ingekort)\" is niet bekend",
          verwacht: "een van: \(Rubriek.allCases.map(\.rawValue).joined(separator: ", "))",
          bedoeld: dichtstbijzijnde(kop.tekst, in: Kolom.namen))
        continue
      }
      if let eerste = gezien[kolom] {
        waarden.boek.noteer(
          kop.plek, "", "de kolom \"\(kop.tekst.ingekort)\" zegt hetzelfde als \"\(eerste.tekst.ingekort)\"",
          verwacht: "een van beide")
      }
      gezien[kolom] = kop
    }
    let plek = tabel.koppen.first?.plek ?? Plek(bestand: tabel.naam, regel: 1, kolom: 1)
    if gezien[Kolom(.datum)] == nil {
      waarden.boek.noteer(
        plek, "", "er is geen kolom met de dag van de aanmelding", verwacht: "een kolom datum")
    }
    if gezien[Kolom(.naam)] == nil, gezien[Kolom(.id)] == nil {
      waarden.boek.noteer(
        plek, "", "er is geen kolom naam en geen kolom id", verwacht: "ten minste een van beide")
    }
    return gezien[Kolom(.datum)] != nil
  }

  private mutating func lees(_ rij: [Csvcel]) -> Ingelezen? {
    let begin = waarden.boek.fouten.count
    var cellen: [Kolom: Csvcel] = [:]
    var afgekeurd: Set<Kolom> = []
    for (kolom, cel) in zip(kolommen, rij) {
      let cel = cel.zonderFormulewacht
      let kaal = cel.tekst.zonderRand
      guard let kolom, !kaal.isEmpty else { continue }
      if Burgerservicenummer.komtVoor(in: kaal) {
        waarden.boek.noteer(cel.plek, kolom.naam, Inleesboek.bsn)
        afgekeurd.insert(kolom)
        continue
      }
      cellen[kolom] = Csvcel(tekst: kaal, plek: cel.plek)
    }
    guard let plek = rij.first?.plek else { return nil }
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
