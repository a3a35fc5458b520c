import BusinessCase
import Taal

extension Zorgregelveld {
  var optienaam: String { "--" + sleutel }

  var optie: Optie {
    switch vorm {
    case .tekst: Optie(optienaam, .tekst(naam: sleutel.uppercased()), uitleg)
    case .woord(let woorden, _):
      Optie(optienaam, .tekst(naam: "WOORD"), "\(uitleg): \(woorden.joined(separator: ", "))\(anders)")
    case .getal: Optie(optienaam, .tekst(naam: "GETAL"), uitleg + anders)
    case .kans: Optie(optienaam, .tekst(naam: "KANS"), uitleg + anders)
    case .deel: Optie(optienaam, .tekst(naam: "DEEL"), uitleg + anders)
    case .maanden(let bereik, _): Optie(optienaam, .getal(naam: "MAANDEN", bereik), uitleg + anders)
    case .waarheid:
      Optie(optienaam, .vlag, "bij \(soorten.map(\.rawValue).joined(separator: " of ")): \(uitleg)")
    }
  }

  private var anders: String {
    let tekst: String? =
      switch waarde(in: .gevraagd) {
      case .tekst(let tekst): tekst
      case .getal(let getal), .deel(let getal): getalTekst(getal)
      case .maanden(let maanden): String(maanden)
      case .waarheid, nil: nil
      }
    return tekst.map { " (gewoonlijk \($0))" } ?? ""
  }

  /// Puts what was typed in its place; nothing typed leaves what was there.
  fileprivate func lees(_ invoer: Invoer, naar opgave: inout Zorgregelopgave) throws(Afbreking) {
    switch vorm {
    case .tekst(let pad): opgave[keyPath: pad] = invoer.tekst(optienaam)
    case .woord(let woorden, let pad):
      guard let tekst = invoer.tekst(optienaam) else { return }
      opgave[keyPath: pad] = try keuze(tekst, bij: optienaam, uit: woorden)
    case .getal(let bereik, let pad):
      guard let getal = try invoer.getalMetKomma(optienaam, bereik) else { return }
      opgave[keyPath: pad] = getal
    case .kans(let pad), .deel(let pad): opgave[keyPath: pad] = try invoer.deel(optienaam)
    case .maanden(_, let pad): opgave[keyPath: pad] = invoer.getal(optienaam)
    case .waarheid(let pad): opgave[keyPath: pad] = invoer.tekst(optienaam).map { _ in true }
    }
  }
}

extension Invoer {
  /// The line that was typed.
  ///
  /// - Throws: everything that is wrong with it at once.
  func zorgregel() throws(Afbreking) -> Zorgregel {
    var opgave = Zorgregelopgave()
    (opgave.soort, opgave.aantal, opgave.per) = (
      Zorgregel.Soortwoord.vermeden.rawValue, 1, Hoeveelheid.eenmalig
    )
    var fouten: [String] = []
    for veld in Zorgregelveld.gevraagd {
      do throws(Afbreking) { try veld.lees(self, naar: &opgave) } catch { fouten += error.zinnen }
    }
    if opgave.post == nil {
      fouten.append(
        "Welke zorg? Verwacht \(Zorgregelveld.post.optienaam) met een post van de kostenkaart (recept kostenkaart), of --geen."
      )
    }
    if let soort = opgave.soortwoord {
      fouten += opgave.nietPassend.map {
        "\($0.optienaam) hoort niet bij een zorgregel van de soort \(soort.rawValue)."
      }
      if opgave.kans == nil, tekst(Zorgregelveld.kans.optienaam) == nil,
        Zorgregelveld.kans.isVerplicht(bij: soort)
      {
        fouten.append(
          "Hoe waarschijnlijk was deze zorg? Verwacht \(Zorgregelveld.kans.optienaam) met een getal van 0 tot en met 1."
        )
      }
    }
    guard fouten.isEmpty, let regel = opgave.zorgregel else { throw Afbreking(.verkeerdGebruik, fouten) }
    return regel
  }

  func deel(_ naam: String) throws(Afbreking) -> Fractie? {
    try getalMetKomma(naam, 0...1).flatMap { Fractie($0) }
  }

  func getalMetKomma(_ naam: String, _ bereik: ClosedRange<Double>) throws(Afbreking) -> Double? {
    guard let tekst = tekst(naam) else { return nil }
    guard let getal = kommagetal(tekst), bereik.contains(getal) else {
      throw Afbreking(
        .verkeerdGebruik,
        [
          "\(naam) \(tekst): verwacht een getal van \(leesbaar(bereik.lowerBound)) tot en met \(leesbaar(bereik.upperBound)), zoals 0,8.\(bereik.upperBound < 1000 ? "" : " Schrijf duizend als 1000.")"
        ])
    }
    return getal
  }
}
