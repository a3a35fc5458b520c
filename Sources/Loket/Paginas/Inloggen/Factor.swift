import Weergave

/// Asks to add the loket to the app on a phone, and for a code that shows it worked.
struct Factorformulier {
  private let geheim: [UInt8]
  private let naam: String

  init(_ geheim: [UInt8], _ naam: String) { (self.geheim, self.naam) = (geheim, naam) }

  var formulier: Formulier {
    let letters = Eenmaalcode.base32(geheim)
    let groepen = stride(from: 0, to: letters.count, by: 4).map { begin in
      String(letters.dropFirst(begin).prefix(4))
    }.joined(separator: " ")
    let wie = Webtekst.gecijferd("Sociaal Recept:\(naam)")
    let link = "otpauth://totp/\(wie)?secret=\(letters)&issuer=\(Webtekst.gecijferd("Sociaal Recept"))"
    return Formulier(
      "Tweede stap instellen",
      inleiding: [
        .alinea("Wie uw wachtwoord weet, kan dan nog niet inloggen: daar is ook uw telefoon voor nodig."),
        .genummerdeLijst([
          "Open op uw telefoon een app voor codes, zoals de app die uw organisatie gebruikt.",
          .samen([
            "Voeg een sleutel toe: ", .element("code", [:], [.tekst(groepen)]),
            " (op een telefoon kan het ook met ", .element("a", ["href": link], ["deze link"]), ").",
          ]),
          "Neem hieronder de code over die de app laat zien.",
        ]),
      ],
      velden: [Veld("code", "Code uit de app", .code, uitleg: "Zes cijfers.", verplicht: "vul de code in")],
      knop: "Instellen", isEenmalig: false)
  }
}

/// A code on paper, for when the phone is lost. Each works once.
enum Herstelcode {
  static let aantal = 8

  /// Ten letters and digits each, without those that look alike: 50 bits.
  static func nieuw() -> [String] {
    let tekens = Array("abcdefghjkmnpqrstuvwxyz23456789x")
    return (0..<aantal).map { _ in
      let letters = Natrium.toeval(10).map { tekens[Int($0 & 31)] }
      return String(letters.prefix(5)) + "-" + String(letters.suffix(5))
    }
  }

  /// Of what was typed, with or without the dash.
  static func afdruk(_ code: String) -> String {
    Natrium.afdruk("herstelcode " + code.lowercased().filter { $0.isLetter || $0.isNumber })
  }
}

/// Shows recovery codes, this once.
struct Herstelcodeblad {
  let codes: [String]
  let verder: String

  var blad: Blad {
    Blad(
      "Bewaar uw herstelcodes",
      [
        .alinea(
          "Bent u uw telefoon kwijt, dan logt u in met een van deze codes. Elke code werkt één keer. Schrijf ze op of druk ze af; ze staan hier maar één keer."
        ),
        .element("ul", [:], codes.map { .element("li", [:], [.element("code", [:], [.tekst($0)])]) }),
        .knoppen([.knop(verder, "Ik heb ze bewaard", eerste: true)]),
      ])
  }
}
