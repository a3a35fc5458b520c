import SociaalRecept
import Weergave

/// One thing that a form asks.
struct Veld: Sendable, Hashable {
  enum Soort: Sendable, Hashable {
    case regel
    /// More lines.
    case tekst
    case dag
    /// A time of day.
    case tijd
    /// A day, or a year when no more is known.
    case geboorte
    case getal(ClosedRange<Int>)
    /// A list to pick from; with few choices they all show.
    case keuze([Keuze])
    /// A long list, under headings.
    case groepen([Groep])
    case vink
    /// New ones are not filled in by the browser.
    case wachtwoord(nieuw: Bool)
    /// Six digits from an app, or a recovery code.
    case code
    /// A browser does not fill it in again.
    case bestand
    /// Goes along unseen; whoever sends it may have changed it.
    case verborgen
  }

  struct Keuze: Sendable, Hashable {
    let woord: String
    let naam: String

    init(_ woord: String, _ naam: String) {
      (self.woord, self.naam) = (woord, naam)
    }
  }

  struct Groep: Sendable, Hashable {
    let naam: String
    let keuzes: [Keuze]
  }

  /// The domain's word for it, so that its objections find the field.
  let naam: String
  let vraag: String
  let soort: Soort
  var uitleg = ""
  /// What is said when it is empty; nil when it may be.
  var verplicht: String?
  var waarde = ""
  /// What a browser may fill in by itself (`autocomplete`).
  var invullen = "off"
  /// Whether it may be empty depends on another answer; its explanation says when.
  var hangtAf = false
  /// Not needed to go on: folded away until somebody wants it.
  var isMeer = false

  init(
    _ naam: String, _ vraag: String, _ soort: Soort = .regel, uitleg: String = "", verplicht: String? = nil,
    waarde: String = "", invullen: String = "off", isMeer: Bool = false
  ) {
    (self.naam, self.vraag, self.soort, self.uitleg) = (naam, vraag, soort, uitleg)
    (self.verplicht, self.waarde, self.invullen, self.isMeer) = (verplicht, waarde, invullen, isMeer)
  }

  /// The words of a fixed list, with how they are called.
  static func keuzes<Woord: CaseIterable & RawRepresentable<String>>(
    _: Woord.Type = Woord.self, _ naam: (Woord) -> String
  ) -> [Keuze] {
    Woord.allCases.map { Keuze($0.rawValue, naam($0)) }
  }

  /// The day on which it happened; today unless somebody says otherwise.
  static func op(_ vandaag: Datum, _ vraag: String = "Op welke dag?", isMeer: Bool = true) -> Veld {
    Veld("op", vraag, .dag, uitleg: "Zoals 5-2-2026. Leeg is vandaag, \(vandaag).", isMeer: isMeer)
  }

  /// The same, where another answer decides whether it may be empty.
  var afhankelijk: Veld {
    var veld = self
    veld.hangtAf = true
    return veld
  }

  static let minuten = Veld("minuten", "Hoeveel minuten?", .getal(0...1440), isMeer: true)
}

extension Veld {
  /// Few enough to show all at once.
  private static let hoogstensRondjes = 6

  private var id: String { "veld-\(naam)" }

  /// - Parameters:
  ///   - ingevuld: what was typed before; nil shows what the field begins with.
  ///   - fout: what is wrong with it.
  func html(_ ingevuld: String?, fout: String?) -> Html {
    let waarde = ingevuld ?? self.waarde
    switch soort {
    // What goes along unseen is of the moment that the page is shown.
    case .verborgen:
      return .leegElement("input", ["type": "hidden", "name": naam, "value": self.waarde])
    case .vink: return vink(waarde, fout)
    case .keuze(let keuzes) where keuzes.isEmpty: return verplicht == nil ? .leeg : nietsTeKiezen(fout)
    case .keuze(let keuzes) where keuzes.count <= Self.hoogstensRondjes: return rondjes(keuzes, waarde, fout)
    default:
      let kop = Html.element("label", ["for": id, "class": "lk-vraag"], [.tekst(vraag), merk])
      return omlijst([kop, uitlegregel, foutregel(fout), invoer(waarde, fout)], fout)
    }
  }

  private func nietsTeKiezen(_ fout: String?) -> Html {
    let kop = Html.element("p", ["id": id, "class": "lk-vraag"], [.tekst(vraag)])
    return omlijst([kop, foutregel(fout), .klein("Er is hier niets om uit te kiezen.")], fout)
  }

  private var merk: Html {
    verplicht == nil && !isMeer && !hangtAf
      ? .element("span", ["class": "lk-mag"], [" (mag leeg blijven)"]) : .leeg
  }

  private var uitlegregel: Html {
    uitleg.isEmpty ? .leeg : .element("p", ["class": "lk-uitleg", "id": "\(id)-uitleg"], [.tekst(uitleg)])
  }

  private func foutregel(_ fout: String?) -> Html {
    guard let fout else { return .leeg }
    return .element("p", ["class": "lk-fout", "id": "\(id)-fout"], [.sterk("Fout: "), .tekst(fout)])
  }

  private func omlijst(_ inhoud: [Html], _ fout: String?) -> Html {
    .element("div", ["class": fout == nil ? "lk-veld" : "lk-veld lk-veld-fout"], inhoud)
  }

  private func kenmerken(_ fout: String?) -> Attributen {
    let bij = [uitleg.isEmpty ? nil : "\(id)-uitleg", fout == nil ? nil : "\(id)-fout"].compactMap { $0 }
    var kenmerken: Attributen = bij.isEmpty ? [:] : ["aria-describedby": bij.joined(separator: " ")]
    if fout != nil { kenmerken = kenmerken + ["aria-invalid": "true"] }
    // A button that chooses a file has no role that could take the word of ARIA; the form itself checks nothing.
    if verplicht != nil {
      kenmerken = kenmerken + (soort == .bestand ? ["required": ""] : ["aria-required": "true"])
    }
    return kenmerken
  }

  private func invoer(_ waarde: String, _ fout: String?) -> Html {
    let eigen: Attributen = ["id": id, "name": naam] + kenmerken(fout)
    switch soort {
    // A browser leaves out the first line end of this element.
    case .tekst:
      return .element("textarea", eigen + ["rows": "4", "autocomplete": invullen], [.tekst("\n" + waarde)])
    case .keuze(let keuzes):
      let lijst = [Keuze("", "Maak een keuze")] + keuzes
      return .element("select", eigen, lijst.map { optie($0, gekozen: $0.woord == waarde) })
    case .groepen(let groepen):
      let lijst = groepen.map { groep in
        Html.element(
          "optgroup", ["label": groep.naam],
          groep.keuzes.map { optie($0, gekozen: $0.woord == waarde) })
      }
      return .element(
        "select", eigen, [optie(Keuze("", "Maak een keuze"), gekozen: waarde.isEmpty)] + lijst)
    case .wachtwoord(let nieuw):
      let wijze = nieuw ? "new-password" : "current-password"
      return .leegElement("input", eigen + ["type": "password", "autocomplete": wijze])
    case .code:
      return .leegElement(
        "input", eigen + ["type": "text", "inputmode": "text", "autocomplete": "one-time-code"])
    case .bestand: return .leegElement("input", eigen + ["type": "file"])
    case .getal:
      let kort: Attributen = ["class": "lk-kort", "type": "text", "inputmode": "numeric"]
      return .leegElement("input", eigen + kort + ["value": waarde, "autocomplete": invullen])
    case .dag, .tijd, .geboorte:
      let kort: Attributen = ["class": "lk-kort", "type": "text"]
      return .leegElement("input", eigen + kort + ["value": waarde, "autocomplete": invullen])
    default:
      return .leegElement("input", eigen + ["type": "text", "value": waarde, "autocomplete": invullen])
    }
  }

  private func optie(_ keuze: Keuze, gekozen: Bool) -> Html {
    .element(
      "option", ["value": keuze.woord] + (gekozen ? ["selected": ""] : [:]), [.tekst(keuze.naam)])
  }

  private func vink(_ waarde: String, _ fout: String?) -> Html {
    let stand: Attributen = waarde.isEmpty ? [:] : ["checked": ""]
    let vakje = Html.leegElement(
      "input", ["type": "checkbox", "id": id, "name": naam, "value": "ja"] + kenmerken(fout) + stand)
    let regel = Html.element(
      "div", ["class": "lk-keus"], [vakje, .element("label", ["for": id], [.tekst(vraag)])])
    return omlijst([foutregel(fout), regel, uitlegregel], fout)
  }

  private func rondjes(_ keuzes: [Keuze], _ waarde: String, _ fout: String?) -> Html {
    let regels = keuzes.enumerated().map { plaats, keuze in
      let id = plaats == 0 ? id : "\(self.id)-\(plaats)"
      let stand: Attributen = keuze.woord == waarde ? ["checked": ""] : [:]
      return Html.element(
        "div", ["class": "lk-keus"],
        [
          .leegElement("input", ["type": "radio", "id": id, "name": naam, "value": keuze.woord] + stand),
          .element("label", ["for": id], [.tekst(keuze.naam)]),
        ])
    }
    // A group has no aria-invalid; its description says it.
    let bij = [uitleg.isEmpty ? nil : "\(id)-uitleg", fout == nil ? nil : "\(id)-fout"].compactMap { $0 }
    let beschrijving: Attributen = bij.isEmpty ? [:] : ["aria-describedby": bij.joined(separator: " ")]
    let kop = Html.element("legend", ["class": "lk-vraag"], [.tekst(vraag), merk])
    return omlijst(
      [.element("fieldset", beschrijving, [kop, uitlegregel, foutregel(fout)] + regels)], fout)
  }
}
