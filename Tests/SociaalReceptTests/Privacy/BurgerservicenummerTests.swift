import BusinessCase
import Testing

@testable import SociaalRecept

@Suite("Een burgerservicenummer")
struct BurgerservicenummerTests {
  /// The elfproef from its definition, on a whole number.
  private func voldoet(_ nummer: Int) -> Bool {
    var (som, rest) = (-(nummer % 10), nummer / 10)
    for gewicht in 2...9 {
      som += gewicht * (rest % 10)
      rest /= 10
    }
    return som % 11 == 0
  }

  private func negen(_ nummer: Int) -> String {
    let cijfers = String(nummer)
    return String(repeating: "0", count: 9 - cijfers.count) + cijfers
  }

  @Test("Elk getal van negen cijfers dat de elfproef haalt wordt herkend, en geen ander")
  func elfproef() throws {
    var steen = Dobbelsteen(3)
    var gevonden = 0
    // Every last three digits behind a hundred random beginnings: all remainders of the test occur.
    for _ in 0..<20 {
      let begin = steen.uit(0...999_999) * 1000
      for nummer in begin..<begin + 1000 where nummer > 0 {
        let cijfers = negen(nummer)
        try #require(Burgerservicenummer.komtVoor(in: cijfers) == voldoet(nummer), "\(cijfers)")
        gevonden += voldoet(nummer) ? 1 : 0
      }
    }
    #expect((1700...1900).contains(gevonden))
  }

  @Test(
    "Hoe het ook geschreven staat",
    arguments: [
      "111222333", "123456782", "BSN 123456782.", "bsn:123456782", "123.456.782", "123 456 782",
      "123-456-782",
      "1234.56.782", "123\u{A0}456\u{A0}782", "123–456–782", "(123456782)", "x123456782y", "000000012",
      "Dorpsstraat 12 123.456.782", "123456782, geboren 5-2-1950", "١٢٣٤٥٦٧٨٢",
      "tel 06-12345678 bsn 123456782",
      "31 123456782", "+123456782", "+ 123 456 782",
      // In every way of writing, with what nobody sees in it, and in other digits.
      "123  456  782", "123/456/782", "12345678 2", "123 456782", "123\n456782", "123\t456\t782",
      "1 2 3 4 5 6 7 8 2",
      "123456\u{200B}782", "123\u{AD}456\u{2060}782", "1\u{332}23456782", "123.456 782", "123 - 456 - 782",
      "123_456_782",
      "123,456,782", "(123) 456 782", "12-34-56-782", "123−456−782", "１２３４５６７８２", "１２３．４５６．７８２", "①②③④⑤⑥⑦⑧②",
      "0000\n00012", "5-2-2022 123456782", "+31 6 12345678 123456782",
    ])
  func herkend(_ tekst: String) {
    #expect(Burgerservicenummer.komtVoor(in: tekst))
  }

  @Test(
    "Een ander getal is er geen",
    arguments: [
      // Telephone numbers, also those whose last nine digits pass the test.
      "06-12345678", "0612345678", "06 1234 5678", "06 12 34 56 78", "078-6314251", "078 631 42 51",
      "+31612345678", "+31 6 12345678", "+31 123456782", "0031 123456782", "+31 (0)123456782",
      "+31-123456782", "+48 612345609", "+48 612 345 609", "+32 612345609", "0048 612345609", "+376 612345",
      "+32 123456782",
      "0 123456782", "06/12345678",
      "+31 (0) 123 456 782", "+31 123 456 782", "0031 123 456 782", "112", "0900-8844", "088 123 45 67 82",
      // Dates and times.
      "12-02-2024 6x gebeld", "14.11.24 106 minuten",
      "5-2-2022", "05-02-2022", "2022-02-05", "2022-02-05 10:30", "20220205", "5/2/2022 11:15",
      "2022-02-05T13:45:09Z",
      // Postcodes and addresses.
      "3311 AB", "3311 GR Dordrecht", "Voorstraat 123-125, 3311 EP", "Postbus 123, 3300 AA",
      // IBANs.
      "NL91ABNA0417164300", "NL91 ABNA 0417 1643 00", "NL02RABO0123456789", "BE68 5390 0754 7034",
      // Amounts.
      "€ 1.234,56", "€ 1.234.567,89", "€ 12.345.678", "1.038,00", "45000", "€ 250,-",
      // The rest.
      "000000000", "123456789", "1.234.567,82", "1234567,82", "12345, 6782",
      // What programs make.
      "csv:sha256:ab123456782cdef0123456789abcdef0123456789abcdef0123456789abcdef01",
      "urn:uuid:a1234567-82bc-4def-8123-a123456782bc",
      "12345678", "1234567820", "2022", "casus 17", "", "AGB 01-012345",
    ])
  func nietHerkend(_ tekst: String) {
    #expect(!Burgerservicenummer.komtVoor(in: tekst))
  }

  @Test(
    "In geen enkel veld komt het in het register", arguments: ["123456782", "zie 123.456.782", "1234.56.782"])
  func velden(_ bsn: String) throws {
    let proef = try Proefregister()
    let nummer = try proef.meldAan()
    let bewoner = try proef.casus(nummer).verwijzing.bewoner
    let voor = try proef.register.aantalGebeurtenissen()
    func geweigerd(
      _ veld: String, als handeling: Handeling = handeling, _ werk: (Zitting) throws(Registerfout) -> Void
    ) {
      #expect(throws: Registerfout.bsn(veld: veld)) { try proef.register.doe(handeling, werk) }
    }
    for persoon in [Persoon(naam: bsn), Persoon(adres: bsn), Persoon(telefoon: bsn)] {
      let veld = persoon.velden[0].rawValue
      geweigerd(veld) { zitting throws(Registerfout) in _ = try zitting.nieuweBewoner(persoon) }
      geweigerd(veld) { zitting throws(Registerfout) in try zitting.wijzig(persoon, van: nummer) }
    }
    for veld in ["vraag", "verwijzer", "notitie", "reden", "omschrijving"] {
      geweigerd(veld) { zitting throws(Registerfout) in
        _ = try zitting.bewaar(bsn, van: bewoner, veld: veld) as Tekstnummer
      }
    }
    geweigerd("makelaar") { zitting throws(Registerfout) in
      try zitting.voeg(.aangenomen(nil, door: bsn, op: dag(1)), bij: nummer)
    }
    geweigerd("makelaar") { zitting throws(Registerfout) in
      try zitting.voeg(.aangevuld(Aanvulling(makelaar: bsn, op: dag(1))), bij: nummer)
    }
    geweigerd("inzage") { zitting throws(Registerfout) in try zitting.legInzageVast(nummer, bsn) }
    let wie = Handeling(wie: bsn, tijdstip: handeling.tijdstip, vandaag: vandaag)
    geweigerd("wie", als: wie) { _ throws(Registerfout) in }
    #expect(throws: Registerfout.bsn(veld: "makelaar")) {
      try proef.register.stel("makelaar.\(bsn)", op: "Oost", handeling)
    }
    #expect(try proef.register.aantalGebeurtenissen() == voor)
    #expect(try !proef.staat(bsn))
  }

  @Test("Ook niet als kostenpost van een zorgregel")
  func kostenpost() throws {
    let proef = try Proefregister()
    let nummer = try proef.meldAan()
    try proef.doe(
      .aangenomen(op: 1), .gesprek(op: 2), .route(.motivatietraject, op: 3),
      .dicht(.gestopt, .verhuisd, op: 4),
      bij: nummer)
    let regel = Zorgregel(soort: .meer, post: .init("123456782"), hoeveelheid: .eenmalig(1), kans: .een)
    #expect(throws: Registerfout.bsn(veld: "kostenpost")) {
      try proef.doe(.beoordeeld([Beoordeelderegel(nummer: 1, regel: regel)], op: dag(5)), bij: nummer)
    }
  }
}
