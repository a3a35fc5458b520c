import BusinessCase
import SociaalRecept
import Weergave

extension Plaats {
  /// What changes for the resident.
  static let meten: [Plaats] = doel + eenzaamheid

  private static let nieuw = "nieuw"

  private static let doel = Casusformulier.maak(
    "/casus/:casus/doel", "Doel", knop: "Opslaan",
    velden: { vraag throws(Paginafout) in
      let bekend = vraag.casus.doelen.map { doel in
        Veld.Keuze(
          "\(doel.nummer)", "\(doel.nummer) \(vraag.tekst(doel.tekst)) (nu een \(doel.na ?? doel.voor))")
      }
      let erbij =
        bekend.count < Casus.hoogstensDoelen ? [Veld.Keuze(nieuw, "een nieuw doel")] : []
      let keuze = Veld(
        "welk", "Welk doel?", .keuze(bekend + erbij), verplicht: "kies een doel",
        waarde: bekend.isEmpty ? nieuw : "")
      let woorden = Veld(
        "doel", "Het nieuwe doel, in de woorden van de bewoner", uitleg: "Zoals: weer onder de mensen.")
      return (bekend.isEmpty ? [] : [keuze]) + (erbij.isEmpty ? [] : [woorden]) + [
        Veld(
          "cijfer", "Hoe gaat het nu, van 0 tot en met 10?", .getal(0...10), verplicht: "vul een cijfer in"),
        vraag.op,
      ]
    },
    doe: { werk throws(Registerfout) in
      let cijfer = werk.in.getal("cijfer") ?? 0
      if let nummer = werk.in.getal("welk") {
        try werk.zitting.voeg(.doelGemeten(nummer: nummer, cijfer: cijfer, op: werk.in.op), bij: werk.nummer)
        return "Doel \(nummer) staat op een \(cijfer)."
      }
      guard let woorden = werk.in.tekst("doel") else { throw .leeg(veld: "doel") }
      let casus = try werk.zitting.stelDoel(woorden, cijfer: cijfer, op: werk.in.op, bij: werk.nummer)
      return "Doel \(casus.hoogsteDoel) is gesteld en staat op een \(cijfer)."
    })

  /// The statements of the scale. Source: De Jong Gierveld and Van Tilburg, the short scale of six items.
  private static let stellingen = [
    "Ik ervaar een leegte om mij heen",
    "Ik mis mensen om mij heen",
    "Vaak voel ik mij in de steek gelaten",
    "Er zijn genoeg mensen op wie ik in geval van narigheid kan terugvallen",
    "Ik heb veel mensen op wie ik volledig kan vertrouwen",
    "Er zijn voldoende mensen met wie ik mij nauw verbonden voel",
  ]

  private static let eenzaamheid = Casusformulier.maak(
    "/casus/:casus/eenzaamheid", "Eenzaamheid meten", knop: "Opslaan",
    velden: { vraag throws(Paginafout) in
      let antwoorden = Veld.keuzes(Eenzaamheidsschaal.Antwoord.self) { antwoord in
        antwoord == .minOfMeer ? "min of meer" : antwoord.rawValue
      }
      return stellingen.enumerated().map { plaats, stelling in
        Veld(
          "antwoord-\(plaats + 1)", "\(plaats + 1). \(stelling)", .keuze(antwoorden),
          verplicht: "kies een antwoord")
      } + [
        Veld(
          "moment", "Welke meting is dit?",
          .keuze([
            .init(Meetmoment.start.rawValue, "bij de start"),
            .init(Meetmoment.drieMaanden.rawValue, "na 3 maanden"),
            .init(Meetmoment.zesMaanden.rawValue, "na 6 maanden"),
          ]), verplicht: "kies een meting",
          waarde: (Meetmoment.allCases.first { vraag.casus.eenzaamheid[$0] == nil } ?? .zesMaanden).rawValue),
        vraag.op,
      ]
    },
    doe: { werk throws(Registerfout) in
      let antwoorden = (1...6).compactMap {
        werk.in.keuze("antwoord-\($0)", Eenzaamheidsschaal.Antwoord.self)
      }
      guard let schaal = Eenzaamheidsschaal(antwoorden) else { throw .leeg(veld: "antwoord-1") }
      let moment = werk.in.keuze("moment", Meetmoment.self) ?? .start
      try werk.zitting.voeg(
        .eenzaamheidGemeten(schaal, moment: moment, op: werk.in.op), bij: werk.nummer)
      return "Gemeten: \(schaal.score) van de 6 (\(schaal.oordeel.rawValue) eenzaam)."
    })
}
