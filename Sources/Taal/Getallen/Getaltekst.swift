// Rounding a `Double` ends in libm, which only an import of Glibc makes the linker look for.

/// What a reader sees where a computation has no number as its answer.
package let onbepaald = "onbepaald"

/// A number with a fixed number of decimals: `getalTekst(1038.5, decimalen: 2)` is "1.038,50".
///
/// Rounds `getal · 10^decimalen` half away from zero, the same rule as for amounts. Never "-0,0".
///
/// - Parameter decimalen: 0 or more; more than 15 is read as 15, the precision of a `Double`.
package func getalTekst(_ getal: Double, decimalen: Int) -> String {
  guard let cijfers = Cijferreeks(getal) else { return onbepaald }
  let decimalen = min(max(decimalen, 0), 15)
  let schaal = (0..<decimalen).reduce(1.0) { schaal, _ in schaal * 10 }
  let geschaald = (getal * schaal).rounded(.toNearestOrAwayFromZero)
  guard let geheel = Int64(exactly: geschaald) else {
    // Too big to count in steps this small, so there is nothing left to round.
    return cijfers.tekst(decimalen: decimalen)
  }
  return vasteKomma(geheel, decimalen: decimalen)
}

/// The shortest text that is exactly this number: "1,5", "0,0225", "12".
package func getalTekst(_ getal: Double) -> String {
  Cijferreeks(getal)?.tekst() ?? onbepaald
}

/// A fraction as a percentage, exactly: `procentTekst(0.0225)` is "2,25%".
package func procentTekst(_ fractie: Double) -> String {
  guard let cijfers = Cijferreeks(fractie) else { return onbepaald }
  return cijfers.verschoven(2).tekst() + "%"
}

/// A computed fraction as a rounded percentage: `procentTekst(1 / 3, decimalen: 1)` is "33,3%".
package func procentTekst(_ fractie: Double, decimalen: Int) -> String {
  guard fractie.isFinite else { return onbepaald }
  return getalTekst(fractie * 100, decimalen: decimalen) + "%"
}

/// Benefits over costs with two decimals: "1,60". Nil, where there are no costs to divide by, is "–".
package func verhoudingTekst(_ verhouding: Double?) -> String {
  guard let verhouding else { return "–" }
  return getalTekst(verhouding, decimalen: 2)
}

/// A whole number of the smallest shown unit, with the comma put back: 103800 with 2 decimals is "1.038,00".
func vasteKomma(_ geheel: Int64, decimalen: Int) -> String {
  let cijfers = String(geheel.magnitude)
  let aangevuld = String(repeating: "0", count: max(0, decimalen + 1 - cijfers.count)) + cijfers
  return nederlands(
    isNegatief: geheel < 0,
    heel: String(aangevuld.dropLast(decimalen)),
    breuk: String(aangevuld.suffix(decimalen)))
}
