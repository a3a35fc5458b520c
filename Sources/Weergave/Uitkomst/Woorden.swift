import BusinessCase
import Taal

extension Horizon {
  /// "lange termijn".
  var termijn: String {
    switch self {
    case .kort: "korte termijn"
    case .middellang: "middellange termijn"
    case .lang: "lange termijn"
    }
  }

  /// "kort (3 maanden)".
  func naam(_ maanden: Int) -> String { "\(rawValue) (\(maandenTekst(maanden)))" }
}

extension Prijsbasis {
  package var zin: String {
    switch self {
    case .integraal: "integrale prijzen: wat zorg de samenleving kost"
    case .declaratie: "declaratieprijzen: wat een betaler echt niet meer betaalt"
    }
  }
}

extension Waterval.Stap {
  /// What the step does, for a reader.
  package var naam: String {
    switch self {
    case .claim: "Geclaimd aan vermeden zorg"
    case .kans: "Was ook zonder traject niet gebruikt"
    case .toerekening: "Komt niet door het traject"
    case .optimismecorrectie: "Niet of half getoetst"
    case .meting: "Wat gemeten is"
    case .uitdoving: "Effect dooft uit, valt af of stopt"
    case .disconto: "Later is minder waard"
    case .meerzorg: "Meerzorg: zorg die erbij komt"
    case .kosten: "Kosten van het traject"
    case .wachten: "Wachten en uitval"
    }
  }
}

extension Gegeven.Waarde {
  package var tekst: String {
    switch self {
    case .getal(let getal): getalTekst(getal)
    case .procent(let getal): procentTekst(getal)
    case .bedrag(let bedrag): centenTekst(bedrag.centen)
    case .maanden(let maanden): "\(maanden) maanden"
    case .tekst(let tekst): tekst
    }
  }
}

/// "580 trajecten", "1 traject", "12,5 trajecten".
package func trajectenTekst(_ aantal: Double) -> String {
  let tekst = aantal == aantal.rounded() ? getalTekst(aantal, decimalen: 0) : getalTekst(aantal, decimalen: 1)
  return "\(tekst) \(aantal == 1 ? "traject" : "trajecten")"
}
