import Taal
import Testing

@testable import Weergave

@Suite("Veilige pagina's")
struct HtmlTests {
  @Test("Tekst wordt nooit opmaak")
  func tekst() {
    #expect(Html.tekst("<b> & \"x\" 'y'").opmaak == "&lt;b&gt; &amp; &quot;x&quot; &#39;y&#39;")
    let naam = "<i>"
    #expect(("Hallo \(naam)" as Html).opmaak == "Hallo &lt;i&gt;")
  }

  @Test("Een attribuut kan niet uit zijn aanhalingstekens breken")
  func attribuut() {
    let html = Html.element("p", ["title": "\" onclick=\"x"], ["a"])
    #expect(html.opmaak == "<p title=\"&quot; onclick=&quot;x\">a</p>\n")
  }

  @Test("Tekens die geen document mag bevatten, worden vervangen")
  func tekens() throws {
    #expect(Html.tekst("a\u{0}b\u{1F}c\u{FFFE}d\u{85}e").opmaak == "a\u{FFFD}b\u{FFFD}c\u{FFFD}d\u{FFFD}e")
    #expect(Html.tekst("één\t€\n😀").opmaak == "één\t€\n😀")
    _ = try knopen(.tekst(aanval))
  }

  @Test("Een euroteken blijft bij zijn bedrag, alleen op een pagina")
  func vasteSpatie() {
    #expect(euroTekst(1038).contains("€ 1"))
    #expect(Html.tekst(euroTekst(1038)).opmaak == "€\u{A0}1.038,00")
    #expect(Html.tekst("kost € 5 of € -5").opmaak == "kost €\u{A0}5 of €\u{A0}-5")
  }

  @Test("Een sleutel is altijd een goede id")
  func sleutel() {
    #expect(Sleutel("Saldo per betaler!").tekst == "saldo-per-betaler-")
    #expect(Sleutel("2022").tekst == "s-2022")
    #expect(Sleutel("\"><script>").tekst == "s----script-")
    #expect(Sleutel("").tekst == "s-")
  }

  @Test("Alle bouwstenen zijn goed XML en laten niets door")
  func bouwstenen() throws {
    let alles = Html.samen([
      .kop(.onderdeel, aanval), .kop(.detail, aanval), .alinea(.tekst(aanval), .sterk(aanval)),
      .lijst([.tekst(aanval)]), .genummerdeLijst([.tekst(aanval)]), .koppeling(naar: Sleutel(aanval), aanval),
      .kenmerken([Kenmerk(aanval, aanval)]), .kerngetallen([Kerngetal(aanval, aanval, toelichting: aanval)]),
      .samen(Meldingsoort.allCases.map { .melding($0, .tekst(aanval)) }),
    ])
    let knopen = try knopen(alles)
    #expect(!knopen.contains { $0.naam == "script" })
    #expect(!alles.opmaak.contains("<script"))
  }

  @Test("Een melding zegt in woorden wat voor melding het is")
  func melding() throws {
    for soort in Meldingsoort.allCases {
      let knopen = try knopen(.melding(soort, .alinea("Tekst")))
      #expect(knopen.teksten("p") == [soort.opschrift, "Tekst"])
    }
  }

  @Test("Een kerngetal zonder toelichting heeft geen lege regel")
  func kerngetal() throws {
    let knopen = try knopen(.kerngetallen([Kerngetal("Saldo", "€ 1,00")]))
    #expect(knopen.teksten("dd") == ["€\u{A0}1,00"])
  }
}
