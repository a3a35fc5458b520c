import BusinessCase
import Taal

/// What the research says, in sentences.
extension Casusonderzoek {
  package var samenvatting: [String] {
    guard aantal > 0 else { return [voortgang, registerzin].compactMap { $0 } }
    return [[voortgang, herkomst].compactMap { $0 }.joined(separator: " ")]
      + [spreidingzin, registerzin].compactMap { $0 } + [saldozin]
      + [verhoudingzin].compactMap { $0 } + [overgeblevenzin].compactMap { $0 }
  }

  private var lang: Termijnmeting { self[.lang] }

  private var voortgang: String {
    switch aantal {
    case 0: "Er is nog geen casus beoordeeld. Het doel is \(casussenTekst(doel))."
    case doel...: "Er \(isOfZijn) \(casussenTekst(aantal)) beoordeeld. Het doel van \(doel) is gehaald."
    default: "\(aantal) van de \(casussenTekst(doel)) \(isOfZijn) beoordeeld."
    }
  }

  private var spreidingzin: String? {
    heeftOnzekerGetal || aantal < 2
      ? nil
      : "In dit scenario is geen enkel getal onzeker. De marges hieronder gaan dus alleen over verschillen tussen casussen."
  }

  private var isOfZijn: String { aantal == 1 ? "is" : "zijn" }

  /// Invented casussen are never shown without saying so.
  var herkomst: String? {
    fictief == 0 ? nil : Melding.fictief(aantal: fictief, van: aantal).zin
  }

  private var saldozin: String {
    let gemiddelde = lang.saldo.gemiddelde.map { metEuroteken(bedrag($0)) } ?? "–"
    let begin =
      "Gemiddeld is het saldo na \(lang.maanden) maanden \(gemiddelde) per casus (baten min meerzorg min kosten)."
    guard let marge = lang.saldo.t else { return "\(begin) \(zonderMarge)" }
    let kant =
      lang.saldo.steekproef.grens.isPlus(marge.lowerBound)
      ? "Dat is boven nul."
      : lang.saldo.steekproef.grens.isMin(marge.upperBound)
        ? "Dat is onder nul." : "Of het boven of onder nul ligt, is dus nog niet te zeggen."
    let voorbehoud = aantal < 10 ? " Met zo weinig casussen is ook de marge zelf onzeker." : ""
    return "\(begin) Met 95% zekerheid ligt het gemiddelde \(tussen(marge)). \(kant)\(voorbehoud)"
  }

  private var zonderMarge: String {
    aantal == 1
      ? "Met één casus is er geen marge te geven."
      : lang.saldo.steekproef.sd == 0
        ? "Alle casussen komen op hetzelfde bedrag uit. Zonder verschil tussen casussen is er geen marge te geven."
        : "De bedragen zijn te groot om een marge uit te rekenen."
  }

  private var verhoudingzin: String? {
    lang.verhouding.map { verhouding in
      func marge(_ interval: ClosedRange<Double>?) -> String {
        interval.map { ", met 95% zekerheid \(tussen($0))" } ?? ""
      }
      if verhouding.waarde < 0 {
        let meer = verhouding.bca.map { 0 - $0.upperBound...0 - $0.lowerBound }
        return
          "Elke euro leverde niets op; er kwam \(euroTekst(-verhouding.waarde)) aan zorg bij\(marge(meer))."
      }
      return
        "Tegenover elke euro aan kosten staat \(euroTekst(verhouding.waarde)) aan baten min meerzorg\(marge(verhouding.bca))."
    }
  }

  private var overgeblevenzin: String? {
    lang.overgebleven.map {
      "Van elke 100 euro die is geclaimd aan vermeden zorg, \(telt($0 * 100)) mee. De rest valt af door kans, toerekening, de toets, uitdoving en tijd."
    }
  }

  private func telt(_ euro: Double) -> String {
    let tekst = getalTekst(euro, decimalen: 0)
    return tekst == "1" ? "telt er 1" : "tellen er \(tekst)"
  }

  /// How to read the two intervals.
  static let margezinnen = [
    "De gewone marge volgt uit hoeveel de casussen van elkaar verschillen. Voor de gelote marge worden de casussen duizenden keren opnieuw getrokken. Die volgt scheve bedragen beter, maar is bij weinig casussen wat te smal. Ga uit van de ruimste."
  ]

  static let nodigzinnen = [
    "Dit is een schatting. Ze gaat ervan uit dat nieuwe casussen evenveel verschillen als die van nu."
  ]

  static let aantoonzinnen = [
    "Aangetoond is een verhouding als de baten, min meerzorg, met 95% zekerheid boven zo veel keer de kosten liggen. Hoeveel casussen daarvoor nodig zijn, is een schatting."
  ]

  static let verbergzin =
    "Een groep met minder dan 10 casussen wordt niet getoond. Zou uit te rekenen zijn hoe groot zo'n groep is, of wat minder dan 10 casussen samen opleveren, dan blijft ook een grotere groep weg."

  /// Which groupings have nothing to show yet.
  var legeIndelingen: String? {
    let leeg = groepstabellen.filter { !$0.isOnbekend && !$0.isToonbaar }.map { $0.indeling.rawValue }
    return leeg.isEmpty
      ? nil : "Naar \(opsomming(leeg)) is nog niets te laten zien: de groepen zijn te klein."
  }

  /// The effective number of casussen; in fives where groups are hidden, because a precise one would help to work out
  /// how large they are.
  func effectief(_ selectie: Selectie) -> Int {
    guard groepstabellen.contains(where: \.heeftVerborgen) else {
      return Int(selectie.effectiefAantal.rounded())
    }
    return min(aantal, max(1, Int((selectie.effectiefAantal / 5).rounded()) * 5))
  }

  var selectiezinnen: [String] {
    guard aantal > 0 else { return [] }
    switch selectie {
    case nil:
      return ["Het scenario zegt niet hoe de bewoners zijn verdeeld. Er is dus niets om mee te vergelijken."]
    case .failure:
      return [
        register == nil
          ? "Wegen naar het programma kan nog niet: niet van elke route uit het programma is er een beoordeelde casus."
          : "Wegen naar alle afgeronde casussen kan nog niet: niet van elke route is er een beoordeelde casus."
      ]
    case .success(let selectie):
      return [
        register.map {
          "Lijken de beoordeelde casussen op alle bewoners? Ze zijn gewogen naar route, stadsdeel en leeftijd van alles wat in het register is afgerond of gestopt: \(casussenTekst($0.populatie.aantal))."
        }
          ?? "Lijken de beoordeelde casussen op alle bewoners? Zolang er geen register van afgeronde casussen is, geldt de verdeling van het programma in het scenario. Is die een aanname, dan is de weging dat ook.",
        selectie.zin(aantal: aantal, zoVeelAls: effectief(selectie)),
      ]
    }
  }
}

extension Selectie {
  fileprivate func zin(aantal: Int, zoVeelAls effectief: Int) -> String {
    var zin = "Gewogen telt elke groep voor haar aandeel."
    if aantal > 1 {
      zin +=
        " Door die weging zeggen \(casussenTekst(aantal)) nog ongeveer zo veel als \(casussenTekst(effectief)) die even zwaar tellen."
    }
    if strataMetEenCasus > 0 {
      zin +=
        " Soms staat een groep op maar één casus. De spreiding in zo'n groep is onbekend; die van alle casussen samen staat ervoor in de plaats (aanname)."
    }
    if geleendeStrata > 0 {
      zin += " Een groep zonder eigen casus leent die van een ruimere groep op dezelfde route."
    }
    if heeftBuitenstaanders {
      zin += " Casussen die op niemand in het programma lijken, tellen in de weging niet mee."
    }
    return zin
  }
}

extension Groepstabel {
  /// Whether any group with casussen is shown. Where nothing is known, the only group is all of them.
  var isToonbaar: Bool { !isOnbekend && groepen.contains { ($0.cijfers?.aantal ?? 0) > 0 } }
}
