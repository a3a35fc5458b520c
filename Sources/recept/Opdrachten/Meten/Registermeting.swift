import Bestandsvorm
import BusinessCase
import SociaalRecept
import Taal
import Weergave

/// How long a register takes: its overviews beyond the start of the program, and adding a gebeurtenis to it and to a
/// small one.
///
/// Everything happens in copies beside the register, on the same disk, that are taken away afterwards.
struct Registermeting {
  struct Opdrachttijd {
    let naam: String
    /// Seconds beyond the start of the program, the quickest of twenty; nil when the command did not succeed.
    let seconden: Double?
  }

  struct Toevoeging {
    let gebeurtenissen: Int
    /// Seconds of one transaction with one gebeurtenis and one text, on the disk: the median.
    let seconden: Double
  }

  private let casussen: Int
  private let gebeurtenissen: Int
  /// Seconds of a start that does nothing else.
  private let start: Double
  private let opdrachten: [Opdrachttijd]
  private let toevoegingen: [Toevoeging]

  /// Transactions per register.
  static let rondes = 200
  /// Casussen of the small register: about a thousand gebeurtenissen.
  private static let klein = 75

  init(_ pad: String, voortgang: Voortgang) throws(Afbreking) {
    let register = try openRegister(pad)
    guard try metRegister(pad, try register.instellingen().fictief) else {
      throw Afbreking(
        .verkeerdeGegevens,
        [
          "\(pad): meten maakt een kopie, en dat mag niet met gegevens van echte mensen. Maak een verzonnen register: recept voorbeeld --register proef.register --casussen 7500"
        ])
    }
    let paden = ["groot", "klein"].map { "\(pad).\(getpid()).\($0)" }
    defer { for pad in paden { Register.haalWeg(pad) } }
    voortgang.toon("kopiëren", gedaan: 0)
    try metRegister(pad, try register.kopieer(naar: paden[0]))
    _ = try metRegister(pad, try Voorbeeldregister(zaad: 2022, casussen: Self.klein).maak(paden[1]))
    let kopie = try metRegister(pad, try register.alleCasussen())
    casussen = kopie.count
    gebeurtenissen = try metRegister(pad, try register.aantalGebeurtenissen())
    voortgang.toon("overzichten", gedaan: 0.3)
    let programma = CommandLine.arguments[0]
    let start = Proces.snelste(["--versie"], van: programma) ?? .nan
    self.start = start
    let midden = kopie.isEmpty ? "1" : kopie[kopie.count / 2].nummer.description
    // Of one that is found and of one that is not, for which every casus is looked at.
    let gezocht = ["zoeken", "niemand die zo heet"]
    opdrachten = [["lijst"], ["wachttijd"], ["toon", midden], ["zoeken", midden], gezocht].map { woorden in
      let argumenten = ["register"] + woorden + ["--register", paden[0], "--wie", "meting"]
      return Opdrachttijd(
        naam: woorden == gezocht ? "zoeken (wie er niet is)" : woorden[0],
        seconden: Proces.snelste(argumenten, van: programma).map { $0 - start })
    }
    voortgang.toon("toevoegen", gedaan: 0.6)
    toevoegingen = try metRegister(pad, try Self.voegToe(paden.reversed()))
    voortgang.wis()
  }

  /// One after the other in turn, so that whatever else the machine does hits both alike.
  private static func voegToe(_ paden: [String]) throws(Registerfout) -> [Toevoeging] {
    var registers: [Schrijfproef] = []
    for pad in paden { registers.append(try Schrijfproef(pad)) }
    for ronde in 0..<rondes {
      for plaats in registers.indices { try registers[plaats].schrijf(ronde) }
    }
    return registers.map { Toevoeging(gebeurtenissen: $0.gebeurtenissen, seconden: $0.mediaan) }
  }

  /// Writes notes in a register and remembers how long each took.
  private struct Schrijfproef {
    private let register: Register
    private let casussen: [Casusnummer]
    let gebeurtenissen: Int
    private var tijden: [Double] = []

    init(_ pad: String) throws(Registerfout) {
      register = try Register(pad)
      casussen = try register.alleCasussen().filter { !$0.isVernietigd }.map(\.nummer)
      gebeurtenissen = try register.aantalGebeurtenissen()
    }

    mutating func schrijf(_ ronde: Int) throws(Registerfout) {
      let casus = casussen[ronde * 7919 % casussen.count]
      let handeling = Handeling(
        wie: "meting", tijdstip: Tijdstip(seconden: Voorbeeldregister.einde.dagnummer * 86_400),
        vandaag: Voorbeeldregister.einde)
      let begin = Klok.nu
      try register.doe(handeling) { zitting throws(Registerfout) in
        _ = try zitting.noteer(
          "Een notitie om te meten.", minuten: nil, op: handeling.vandaag, bij: casus)
      }
      tijden.append(Klok.nu - begin)
    }

    var mediaan: Double { tijden.sorted()[tijden.count / 2] }
  }
}

extension Registermeting {
  var tekst: String {
    let overzichten = Tabel(
      titel: "Overzichten van \(heel(gebeurtenissen)) gebeurtenissen bij \(heel(casussen)) casussen",
      kop: [Kolom("Opdracht"), Kolom("Milliseconde boven het starten", .rechts)],
      rijen: opdrachten.map { ["register \($0.naam)", $0.seconden.map(milliseconden) ?? "–"] })
    let schrijven = Tabel(
      titel: "Een gebeurtenis toevoegen, tot en met de schijf: de mediaan van \(Self.rondes)",
      kop: [Kolom("Gebeurtenissen in het register", .rechts), Kolom("Milliseconde", .rechts)],
      rijen: toevoegingen.map { [heel($0.gebeurtenissen), milliseconden($0.seconden)] })
    return """
      \(overzichten.tekst())

      \(schrijven.tekst())

      Starten alleen duurt \(milliseconden(start)) ms.

      """
  }

  private func heel(_ getal: Int) -> String { getalTekst(Double(getal), decimalen: 0) }
  private func milliseconden(_ seconden: Double) -> String { getalTekst(seconden * 1000, decimalen: 2) }

  var json: Json {
    [
      "versie": .tekst(versie), "gebeurtenissen": .geheel(gebeurtenissen), "casussen": .geheel(casussen),
      "startSeconden": .getal(start),
      "overzichten": .lijst(
        opdrachten.map {
          [
            "opdracht": .tekst("register \($0.naam)"),
            "secondenBovenStart": .misschien($0.seconden) { .getal($0) },
          ]
        }),
      "toevoegen": .lijst(
        toevoegingen.map {
          [
            "gebeurtenissen": .geheel($0.gebeurtenissen), "medianeSeconden": .getal($0.seconden),
            "transacties": .geheel(Self.rondes),
          ]
        }),
    ]
  }
}
