import Bestandsvorm
import BusinessCase
import Scenariobestand
import SociaalRecept
import Weergave

extension Optie {
  static let uitRegister = Optie(
    "--register", .tekst(naam: "BESTAND"),
    "neem de beoordeelde casussen uit dit register, gewogen naar alle afgeronde")
}

extension Optie {
  static let intern = Optie(
    "--intern", .vlag, "zoals het register nu is, ook met wat over een enkele casus gaat; niet om te delen")

  /// What goes with the casussen of a register.
  static let metRegister = [uitRegister, gemeten, tau, intern, wie]
}

/// Which register is asked for figures, by whom, for what, and whether they may leave.
struct Registervraag {
  let pad: String
  /// What the figures are for, for the access log.
  let opdracht: String
  private let deel: Uitgavedeel
  let invoer: Invoer

  init(_ pad: String, _ deel: Uitgavedeel = .geld, voor opdracht: String, _ invoer: Invoer) {
    self.pad = pad
    self.deel = deel
    self.opdracht = opdracht
    self.invoer = invoer
  }

  /// The register of `--register`; nil without it.
  init?(_ invoer: Invoer, voor opdracht: String) throws(Afbreking) {
    guard let pad = invoer.tekst(Optie.uitRegister.naam) else {
      try invoer.isNietIntern()
      if invoer.heeft(.gemeten) {
        throw Afbreking(.verkeerdGebruik, ["--gemeten hoort bij een register; verwacht --register erbij."])
      }
      if invoer.heeft(.tau), !invoer.heeft(.spreiding) {
        throw Afbreking(.verkeerdGebruik, ["--tau hoort bij een meting; verwacht --gemeten erbij."])
      }
      return nil
    }
    self.init(pad, voor: opdracht, invoer)
  }

  var blik: Blik { invoer.heeft(.intern) ? .intern : .uitgave }

  /// Who asks; of an invented register nobody needs to know.
  func handeling(_ register: Register) throws(Afbreking) -> Handeling? {
    try metRegister(pad, try register.instellingen()).fictief ? nil : try invoer.handeling()
  }

  /// The assessed casussen and what else the engine needs of them.
  func casussen() throws(Afbreking) -> Registercasussen {
    let register = try openRegister(pad)
    let handeling = try handeling(register)
    return try metRegister(
      pad, try register.onderzoekscasussen(blik, deel, voor: opdracht, door: handeling))
  }
}

extension Invoer {
  /// Without a register there is no present to look at.
  func isNietIntern() throws(Afbreking) {
    guard heeft(.intern) else { return }
    throw Afbreking(.verkeerdGebruik, ["--intern hoort bij een register; verwacht er een."])
  }
}

/// Whether a file is a database, by the sixteen bytes that every one begins with (sqlite.org/fileformat.html).
func isRegister(_ pad: String) -> Bool { Schijf().begint(pad, met: Array("SQLite format 3\0".utf8)) }

extension GelezenScenario {
  /// The same with these casussen, when there are any and the scenario computes with casussen; otherwise as it is.
  func gebruik(_ casussen: Registercasussen?) throws(Leesfouten) -> GelezenScenario {
    guard let casussen, scenario.methode.kentMaanden else { return self }
    let bezwaren = scenario.bezwaren(tegen: casussen)
    guard bezwaren.isEmpty else {
      throw Leesfouten(
        fouten: bezwaren.map {
          Leesfout(plek: nil, bestand: casussen.bron.bestand, pad: "", gevonden: $0, verwacht: "")
        }, isToegang: false)
    }
    return met(casussen)
  }
}

extension Berekend {
  /// What divides the money of residents in a new way could be subtracted from what left before.
  func isOpenVoor(_ wat: String) throws(Afbreking) {
    guard scenario.register?.isAfgeschermd == true else { return }
    throw Afbreking(
      .verkeerdGebruik,
      [
        "\(wat) gaat met een register alleen met \(Optie.intern.naam): zo verdeeld kan een bedrag over een enkele bewoner gaan."
      ])
  }

  /// The register that the casussen come from, for beside the hash; null when there is none.
  var registerJson: Json { .misschien(scenario.register) { $0.json } }
}
