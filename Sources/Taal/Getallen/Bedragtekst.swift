// Amounts are written with an ordinary space: "€ 1.038,00". `Html` glues the sign to its number with a
// non-breaking space, so the same text serves the terminal and the page and nobody can forget it.

/// An amount in euros with cents: "€ 1.038,00", "€ -999,06". Infinity and NaN are "onbepaald".
package func euroTekst(_ euro: Double) -> String {
  metEuroteken(bedragTekst(euro))
}

/// The same without the sign, for table columns that name the unit in their header: "1.038,00".
package func bedragTekst(_ euro: Double) -> String {
  getalTekst(euro, decimalen: 2)
}

/// An amount in whole euros, for axes and large totals: "€ 45.000".
package func heleEuroTekst(_ euro: Double) -> String {
  metEuroteken(getalTekst(euro, decimalen: 0))
}

/// A recorded amount: "€ 1.038,00" for 103800.
///
/// - Parameter centen: whole eurocents, the unit of a `Bedrag`.
package func centenTekst(_ centen: Int64) -> String {
  metEuroteken(vasteKomma(centen, decimalen: 2))
}

/// "€ 12": an amount that was written out already.
package func metEuroteken(_ bedrag: String) -> String {
  bedrag == onbepaald ? bedrag : "€ " + bedrag
}
