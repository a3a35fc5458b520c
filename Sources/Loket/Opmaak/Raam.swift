import SociaalRecept
import Weergave

/// The frame around every page: whose loket it is, the menu of the role, and what was done last.
struct Raam {
  let gebruiker: Gebruiker?
  let isProef: Bool
  var melding: String?
  /// What is wrong with the clock.
  var klokmelding: String?
  /// The path of the page, so that the menu says where one is.
  var hier = ""
  /// For the button that signs out.
  var bewijs = ""

  func document(_ blad: Blad) -> String {
    Html.document(
      hoofd: [
        .leegElement("meta", ["charset": "utf-8"]),
        .leegElement("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"]),
        .leegElement("meta", ["name": "color-scheme", "content": "light dark"]),
        .element("title", [:], [.tekst("\(blad.titel) – Sociaal Recept")]),
        .leegElement("link", ["rel": "stylesheet", "href": Loketstijl.blad.pad]),
        .element("script", ["src": Loketstijl.gemak.pad, "defer": ""]),
      ],
      lichaam: [
        .element("a", ["class": "lk-overslaan", "href": "#inhoud"], ["Naar de inhoud"]),
        proefregel, kop, menu,
        .element(
          "main", ["id": "inhoud", "tabindex": "-1"] + (blad.isBreed ? ["class": "lk-breed"] : [:]),
          [meldingregel, klokregel, .element("h1", [:], [.tekst(blad.titel)])] + blad.inhoud),
        .element("footer", [:], [.klein("Sociaal Recept Dordrecht")]),
      ])
  }

  private var proefregel: Html {
    guard isProef else { return .leeg }
    return .element(
      "aside", ["class": "lk-proef", "aria-label": "Oefenen"],
      [.sterk("Oefenen. "), "Alles in dit register is verzonnen, en het is weg als het loket stopt."])
  }

  private var kop: Html {
    let merk = Html.element("a", ["class": "lk-merk", "href": "/"], ["Sociaal Recept"])
    guard let gebruiker else { return .element("header", [:], [merk]) }
    let uit = Html.element(
      "form", ["method": Verzoek.Methode.post.rawValue, "action": "/uitloggen"],
      [
        .leegElement("input", ["type": "hidden", "name": Behandeling.bewijsveld, "value": bewijs]),
        .element("button", ["type": "submit", "class": "lk-uit"], ["Uitloggen"]),
      ])
    let wie = Html.element(
      "div", ["class": "lk-wie"],
      [.link("/mijn-gegevens", gebruiker.naam), .element("span", [:], [.tekst(gebruiker.rol.rawValue)]), uit])
    return .element("header", [:], [merk, wie])
  }

  private var menu: Html {
    guard let gebruiker else { return .leeg }
    let punten = Plaats.alle.compactMap { plaats -> Html? in
      guard let naam = plaats.menu, plaats.isVoor(gebruiker.rol) else { return nil }
      let isHier = hier == plaats.pad.tekst
      return .element(
        "li", [:],
        [
          .element(
            "a", ["href": plaats.pad.tekst] + (isHier ? ["aria-current": "page"] : [:]), [.tekst(naam)])
        ])
    }
    return .element("nav", ["aria-label": "Menu"], [.element("ul", [:], punten)])
  }

  private var klokregel: Html {
    klokmelding.map { .melding(.letOp, .alinea(.tekst($0))) } ?? .leeg
  }

  private var meldingregel: Html {
    guard let melding else { return .leeg }
    return .element("p", ["class": "lk-gedaan", "role": "status"], [.tekst(melding)])
  }
}

extension Plaats {
  func isVoor(_ rol: Rol) -> Bool {
    switch voor {
    case .iedereen: true
    case .rollen(let rollen): rollen.contains(rol)
    }
  }
}
