extension Inzagedossier {
  /// The file as paragraphs for the resident. An empty one parts two sections.
  package var alineas: [String] {
    var regels = [
      "Wat Sociaal Recept van u bewaart", "",
      "Dit is alles wat in het register over u staat (AVG artikel 15). Klopt er iets niet, of wilt u iets laten verwijderen? Vraag het aan uw makelaar.",
      "", "Uw gegevens",
    ]
    regels += persoonsregels
    for casus in casussen { regels += [""] + casus.alineas }
    return regels
  }

  private var persoonsregels: [String] {
    let velden = [
      ("Naam", persoon.naam), ("Geboren", persoon.geboortedatum?.description), ("Adres", persoon.adres),
      ("Telefoon", persoon.telefoon),
    ]
    return ["Nummer: \(bewoner)"] + velden.map { "\($0): \($1 ?? "niet bekend")" }
  }
}

extension Inzagecasus {
  fileprivate var alineas: [String] {
    var regels = ["Casus \(casus.nummer): \(casus.status.naam)", "", "Wat er gebeurde"]
    for gebeurtenis in gebeurtenissen {
      let op = gebeurtenis.feit.op ?? gebeurtenis.tijdstip.datum
      regels.append("\(op): \(gebeurtenis.feit.zin) (opgeschreven door \(gebeurtenis.wie))")
      regels += gebeurtenis.feit.teksten.map {
        "  \u{201C}\(teksten[$0] ?? "deze tekst is vernietigd")\u{201D}"
      }
    }
    regels += ["", "Wie er keek"]
    if inzagen.isEmpty { return regels + ["Niemand, voor zover het logboek weet."] }
    return regels
      + inzagen.map { "\($0.dag): \($0.wie), \($0.wat)\($0.keer > 1 ? " (\($0.keer) keer)" : "")" }
  }
}
