import Bestandsvorm
import BusinessCase
import Taal

/// Reads a CSV file of counted care: `casus;telling;post;van;tot;aantal`, or one contact a row with
/// `casus;telling;post;datum`; an empty date says that there was none.
///
/// - Parameters:
///   - venster: the days that contacts were looked for in; needed for rows with a date.
///   - bezwaar: why a post cannot be used; nil when it can.
/// - Throws: all errors at once; then nothing of the file may be used.
package func leesZorggebruik(
  _ bytes: [UInt8], bestand: String, venster: Meetvenster?, bezwaar: (Kostenpost.ID) -> String?
) throws(Inleesfouten) -> [Gebruikopgave] {
  let (tabel, fouten) = leesCsv(bytes, bestand: bestand)
  guard let tabel else { throw Inleesfouten(fouten, bestand: bestand) }
  var lezer = Gebruiklezer(tabel, venster, Inleesboek(bestand, fouten))
  for rij in tabel.rijen { lezer.lees(rij, bezwaar) }
  return try lezer.opgaven()
}

private struct Gebruiklezer {
  private struct Sleutel: Hashable {
    let casus: Int
    let bron: Zorggebruik.Bron
    let venster: Meetvenster
  }

  private enum Rubriek: String, CaseIterable {
    case casus, telling, post, van, tot, aantal, datum
  }

  private let venster: Meetvenster?
  private var boek: Inleesboek
  private var plaatsen: [Rubriek: Int] = [:]
  private let perContact: Bool
  private let begin: Plek
  /// In the order in which they came up.
  private var volgorde: [Sleutel] = []
  private var gelezen: [Sleutel: (plek: Plek, posten: [Gebruikstekst.Geteld])] = [:]

  init(_ tabel: Csvbestand, _ venster: Meetvenster?, _ boek: Inleesboek) {
    (self.venster, self.boek) = (venster, boek)
    begin = tabel.koppen.first?.plek ?? Plek(bestand: tabel.naam, regel: 1, kolom: 1)
    for rubriek in Rubriek.allCases { plaatsen[rubriek] = tabel.kolom(rubriek.rawValue) }
    perContact = plaatsen[.datum] != nil
    let nodig: [Rubriek] =
      [.casus, .telling, .post] + (perContact ? [.datum] : [.van, .tot, .aantal])
    for rubriek in nodig where plaatsen[rubriek] == nil {
      self.boek.noteer(
        begin, "", "de kolom \(rubriek.rawValue) ontbreekt",
        verwacht: "casus;telling;post;van;tot;aantal, of casus;telling;post;datum")
    }
    if perContact, venster == nil {
      self.boek.noteer(
        begin, "", "bij een rij per contact is niet te zien over welke dagen is geteld",
        verwacht: "--venster VAN..TOT, zoals --venster 2024-01-01..2025-01-01")
    }
  }

  mutating func lees(_ rij: [Csvcel], _ bezwaar: (Kostenpost.ID) -> String?) {
    if rij.allSatisfy({ $0.tekst.zonderRand.isEmpty }) || !heeftAlles { return }
    let casus: Int? = waarde(rij, .casus, "het nummer van een casus, zoals 17") {
      Int($0).flatMap { $0 > 0 ? $0 : nil }
    }
    let woorden = Zorggebruik.Bron.allCases.map(\.rawValue).joined(separator: ", ")
    let bron: Zorggebruik.Bron? = waarde(rij, .telling, "een van: \(woorden)") {
      .init(rawValue: $0.lowercased())
    }
    let post: Kostenpost.ID? = waarde(rij, .post, "een post van de kostenkaart") {
      $0.isEmpty ? nil : .init($0)
    }
    if let post, let zin = bezwaar(post) {
      boek.noteer(cel(rij, .post).plek, Rubriek.post.rawValue, zin)
      return
    }
    let geteld = perContact ? contact(rij) : telling(rij)
    guard let casus, let bron, let post, let geteld else { return }
    let sleutel = Sleutel(casus: casus, bron: bron, venster: geteld.venster)
    if gelezen[sleutel] == nil { volgorde.append(sleutel) }
    var (plek, posten) = gelezen[sleutel] ?? (cel(rij, .casus).plek, [])
    if let plaats = posten.firstIndex(where: { $0.post == post }) {
      guard perContact else {
        boek.noteer(
          cel(rij, .post).plek, Rubriek.post.rawValue, "\(post) staat er twee keer over dezelfde dagen",
          verwacht: "een rij per casus, telling, post en venster")
        return
      }
      posten[plaats].dagen?.append(contentsOf: geteld.dagen ?? [])
      posten[plaats].aantal += geteld.aantal
    } else {
      posten.append(.init(post, geteld.aantal, dagen: geteld.dagen))
    }
    gelezen[sleutel] = (plek, posten)
  }

  func opgaven() throws(Inleesfouten) -> [Gebruikopgave] {
    try boek.sluit()
    return volgorde.compactMap { sleutel in
      gelezen[sleutel].map { gevonden in
        let posten = gevonden.posten.map {
          Gebruikstekst.Geteld($0.post, $0.aantal, dagen: $0.dagen?.sorted())
        }
        return Gebruikopgave(
          casus: Casusnummer(sleutel.casus), bron: sleutel.bron, venster: sleutel.venster,
          gebruik: Gebruikstekst(posten), plek: gevonden.plek)
      }
    }
  }

  private typealias Gevonden = (venster: Meetvenster, aantal: Double, dagen: [Datum]?)

  private mutating func contact(_ rij: [Csvcel]) -> Gevonden? {
    guard let venster else { return nil }
    if cel(rij, .datum).tekst.zonderRand.isEmpty { return (venster, 0, []) }
    let dag: Datum? = waarde(
      rij, .datum, "een dag in het venster \(venster.zin), of niets als er geen contact was"
    ) {
      Datum($0).flatMap { venster.van <= $0 && $0 < venster.tot ? $0 : nil }
    }
    return dag.map { (venster, 1, [$0]) }
  }

  private mutating func telling(_ rij: [Csvcel]) -> Gevonden? {
    let van: Datum? = waarde(rij, .van, Datum.verwacht) { Datum($0) }
    let tot: Datum? = waarde(rij, .tot, Datum.verwacht) { Datum($0) }
    let aantallen = Gebruikstekst.aantallen
    let aantal: Double? = waarde(
      rij, .aantal, "een getal van 0 tot en met \(leesbaar(aantallen.upperBound))"
    ) { kommagetal($0).flatMap { aantallen.contains($0) ? $0 : nil } }
    guard let van, let tot, let aantal else { return nil }
    guard let venster = Meetvenster(van: van, tot: tot) else {
      boek.noteer(
        cel(rij, .tot).plek, Rubriek.tot.rawValue, "\(tot) past niet bij \(van)",
        verwacht: "\(Meetvenster.verwacht)")
      return nil
    }
    return (venster, aantal, nil)
  }

  private var heeftAlles: Bool { boek.fouten.allSatisfy { $0.plek != begin } }

  private func cel(_ rij: [Csvcel], _ rubriek: Rubriek) -> Csvcel {
    plaatsen[rubriek].map { rij[$0].zonderFormulewacht } ?? Csvcel(tekst: "", plek: begin)
  }

  private mutating func waarde<Waarde>(
    _ rij: [Csvcel], _ rubriek: Rubriek, _ verwacht: String, _ lees: (String) -> Waarde?
  ) -> Waarde? {
    let cel = cel(rij, rubriek)
    let tekst = cel.tekst.zonderRand
    if let waarde = lees(tekst) { return waarde }
    boek.noteer(
      cel.plek, rubriek.rawValue, tekst.isEmpty ? "dit is leeg" : "\"\(tekst.ingekort)\" past niet",
      verwacht: verwacht)
    return nil
  }
}
