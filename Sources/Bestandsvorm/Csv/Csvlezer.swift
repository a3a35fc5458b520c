/// Reads CSV as RFC 4180 describes it and as Excel writes it: parted by semicolons, commas or tabs, with any
/// line end, in UTF-8, UTF-16 or Windows-1252. Lines that hold nothing are passed over.
///
/// A quotation mark inside a cell that does not begin with one is text, as it is for Excel: `5" buis`. Where
/// the cell ends is then clear. Spaces before an opening quotation mark make that unclear, and are refused.
///
/// - Returns: the table, without the rows in which something is wrong, and the errors; or no table and at least
///   one error. The table is only the whole file when there are no errors.
/// - Complexity: O(bytes).
package func leesCsv(_ bytes: [UInt8], bestand: String) -> (tabel: Csvbestand?, fouten: [Leesfout]) {
  var lezer: Csvlezer
  do throws(Leesfout) {
    lezer = try Csvlezer(try leesTekst(bytes, bestand: bestand), bestand: bestand)
  } catch {
    return (nil, [error])
  }
  do throws(Leesfout) {
    let tabel = try lezer.tabel()
    return (tabel, lezer.fouten)
  } catch {
    return (nil, lezer.fouten + [error])
  }
}

/// How far the reading has come. How a cell is read is in an extension.
struct Csvlezer {
  let bytes: [UInt8]
  let bestand: String
  let scheidingsteken: Scheidingsteken
  /// Where the lines that hold anything end.
  let einde: Int
  var positie: Int
  var plaatsen: Plaatsteller
  /// What was wrong but could be read past.
  private(set) var fouten: [Leesfout] = []
  private let codering: Tekstcodering

  init(_ tekst: Gelezentekst, bestand: String) throws(Leesfout) {
    let vorm = try Csvbegin(tekst.utf8, bestand: bestand)
    (bytes, codering, self.bestand) = (tekst.utf8, tekst.codering, bestand)
    (scheidingsteken, positie, einde) = (vorm.scheidingsteken, vorm.begin, vorm.einde)
    plaatsen = Plaatsteller(tekst.utf8, bestand: bestand)
  }

  mutating func tabel() throws(Leesfout) -> Csvbestand {
    let koppen = try kopregel()
    let rijen = try rijen(breedte: koppen.count)
    return Csvbestand(
      naam: bestand, codering: codering, scheidingsteken: scheidingsteken, koppen: koppen, rijen: rijen)
  }

  /// Writes down an error that can be read past, so that a user sees more than one at a time.
  mutating func noteer(_ csvfout: Csvfout, op plek: Plek) throws(Leesfout) {
    guard fouten.count < Self.hoogstensFouten else {
      throw fout(.teVeelFouten(Self.hoogstensFouten), op: plek)
    }
    fouten.append(fout(csvfout, op: plek))
  }

  /// An error that ends the reading.
  func fout(_ csvfout: Csvfout, op plek: Plek) -> Leesfout { csvfout.leesfout(plek, bestand: bestand) }

  static let hoogstensFouten = 200
  static let hoogstensKolommen = 1000
  /// In Unicode scalars.
  static let langsteCel = 20_000
}

extension Csvlezer {
  private mutating func kopregel() throws(Leesfout) -> [Csvcel] {
    let plek = plaatsen.plek(op: positie)
    guard positie < einde else { throw fout(.leeg, op: plek) }
    let kop = try rij(hoogstens: Self.hoogstensKolommen)
    guard kop.aantal <= Self.hoogstensKolommen else {
      throw fout(.teVeelKolommen(hoogstens: Self.hoogstensKolommen), op: plek)
    }
    guard kop.cellen.contains(where: { !$0.tekst.alsKop.isEmpty }) else {
      throw fout(.legeKopregel, op: plek)
    }
    return kop.cellen
  }

  private mutating func rijen(breedte: Int) throws(Leesfout) -> [[Csvcel]] {
    guard positie < einde else { throw fout(.geenRijen, op: plaatsen.plek(op: positie)) }
    var rijen: [[Csvcel]] = []
    while positie < einde {
      let rij = try rij(hoogstens: breedte)
      if rij.isLeeg || !rij.isHeel { continue }
      if rij.aantal == breedte || rij.aantal > breedte && !rij.isTeVol {
        rijen.append(rij.cellen)
      } else {
        try noteer(.anderAantal(rij.aantal, breedte: breedte), op: rij.cellen[0].plek)
      }
    }
    return rijen
  }

  private mutating func rij(hoogstens: Int) throws(Leesfout) -> Csvrij {
    let (begin, eerdereFouten) = (positie, fouten.count)
    var rij = Csvrij()
    rij.cellen.reserveCapacity(min(hoogstens, Self.verwachteKolommen))
    while true {
      let cel = try cel()
      rij.aantal += 1
      if rij.aantal <= hoogstens {
        rij.cellen.append(cel)
      } else if !cel.tekst.alsKop.isEmpty {
        rij.isTeVol = true
      }
      guard positie < einde, bytes[positie] == scheidingsteken.rawValue else { break }
      positie += 1
    }
    rij.isLeeg = positie == begin
    rij.isHeel = fouten.count == eerdereFouten
    positie = bytes.naRegeleinde(op: positie)
    return rij
  }

  private static let verwachteKolommen = 32
}

/// A line as it was read, before its number of cells is judged.
private struct Csvrij {
  /// No more than can be used.
  var cellen: [Csvcel] = []
  var aantal = 0
  var isLeeg = false
  /// Whether a cell that holds something does not fit.
  var isTeVol = false
  /// Whether all its cells could be read.
  var isHeel = true
}
