import BusinessCase
import SociaalRecept
import Taal

/// A casus on one screen.
package struct Casusblad: Sendable {
  let dossier: Casusdossier
  let instellingen: Instellingen
  let peildatum: Datum
  /// Also what no longer counts.
  let metDoorgehaald: Bool

  package init(
    _ dossier: Casusdossier, _ instellingen: Instellingen, peildatum: Datum, metDoorgehaald: Bool = false
  ) {
    self.dossier = dossier
    self.instellingen = instellingen
    self.peildatum = peildatum
    self.metDoorgehaald = metDoorgehaald
  }

  var casus: Casus { dossier.casus }

  package var tekst: String {
    instellingen.pagina([
      ([kop] + kopregels + [teDoen]).map { alinea($0, inspringing: 2) }.joined(separator: "\n"),
      kloktabel.tekst(), deeltabel?.tekst(), doeltabel?.tekst(), eenzaamheidregel.map { alinea($0) },
      beoordeling, dossierblokken, verloop.tekst(), doorgehaald?.tekst(),
    ])
  }

  private var kop: String {
    let prioriteit = casus.verwijzing.prioriteit
    return "CASUS \(casus.nummer): \(casus.status.naam)"
      + (casus.verloop.reden.map { ", \($0.naam)" } ?? "")
      + (prioriteit == .gewoon ? "" : " (\(prioriteit.rawValue.uppercased()))")
  }

  private var kopregels: [String] {
    let verwijzing = casus.verwijzing
    if casus.isVernietigd { return ["De persoonsgegevens en teksten zijn vernietigd."] + [verwijzingregel] }
    let weet = verwijzing.isClientOpDeHoogte.map {
      $0 ? "De bewoner weet van de verwijzing." : "LET OP: de bewoner weet nog niet van de verwijzing."
    }
    let plek: [String?] = [
      verwijzing.wijk.map { "Wijk \($0.naam) (\($0.stadsdeel.rawValue))" } ?? "Wijk onbekend",
      casus.makelaar.map { "makelaar \($0)" },
      casus.route.map { "route \($0.naam)" },
      verwijzing.vorige.map { "komt terug van casus \($0)" },
    ]
    return [
      persoonregel, bereikregel, verwijzingregel, plek.compactMap(\.self).joined(separator: "; "), weet,
    ]
    .compactMap(\.self)
  }

  var persoonregel: String {
    let persoon = dossier.persoon
    let geboren = persoon.geboren.map { "geboren \($0) (\($0.leeftijden(op: peildatum).woorden) jaar)" }
    let leeftijd = casus.verwijzing.leeftijd.map { "\($0) jaar bij aanmelding" }
    return ([persoon.naam ?? "Naam onbekend"] + [geboren ?? leeftijd].compactMap(\.self)).joined(
      separator: ", ")
  }

  private var bereikregel: String? {
    let bereik = [dossier.persoon.adres, dossier.persoon.telefoon.map { "telefoon \($0)" }].compactMap(\.self)
    return bereik.isEmpty ? nil : bereik.joined(separator: "; ")
  }

  var verwijzingregel: String {
    let verwijzing = casus.verwijzing
    let door = tekst(verwijzing.verwijzer).map { " (\($0))" } ?? ""
    let vraag = tekst(verwijzing.vraag).map { ": \"\($0)\"" } ?? ""
    return "Verwezen op \(verwijzing.op) door \(verwijzing.kanaal.naam)\(door)\(vraag)"
  }

  private var teDoen: String {
    let taken = dossier.regel.herinneringen(instellingen, peildatum: peildatum)
      .filter { $0.soort != .loopt }
      .map { "\($0.soort.kort) (\($0.dagenzin))" }
    return taken.isEmpty ? "Nu is er niets te doen." : "Te doen: \(taken.joined(separator: "; "))"
  }

  func tekst(_ nummer: Tekstnummer?) -> String? { nummer.flatMap { dossier.teksten[$0] } }
}

extension Casusblad {
  var kloktabel: Tabel {
    let regel = dossier.regel
    let wachten = Instellingen.Norm.allCases.map { norm in
      let wacht = regel.wacht(op: norm, peildatum: peildatum)
      return [
        norm.kloknaam, dag(regel.dag(norm)), wacht?.tekst ?? "–", instellingen.tekst(norm),
      ]
    }
    let einde = [
      "T4 gesloten", dag(regel.gesloten),
      regel.gesloten.map { dagenTekst($0.dagen(sinds: regel.aangemeld)) } ?? "–",
      "",
    ]
    return Tabel(
      titel: "", kop: [Kolom("Klok"), Kolom("Dag"), Kolom("Na"), Kolom("Norm")],
      rijen: [["T0 aangemeld", dag(regel.aangemeld), "", ""]] + wachten.dropLast() + [einde]
        + wachten.suffix(1))
  }

  var deeltabel: Tabel? {
    let delen = Deel.allCases.compactMap { deel in casus.delen[deel].map { (deel, $0) } }
    guard !delen.isEmpty else { return nil }
    return Tabel(
      titel: "", kop: ["Deel", "Status", "Vanaf", "Aangenomen", "Hulp", "Gesloten"].map { Kolom($0) },
      rijen: delen.map { deel, verloop in
        [
          deel.rawValue, verloop.status.kort, dag(verloop.aangemeldOp), dag(verloop.aangenomenOp),
          dag(verloop.hulpOp), dag(verloop.geslotenOp),
        ]
      })
  }

  var doeltabel: Tabel? {
    guard !casus.doelen.isEmpty else { return nil }
    return Tabel(
      titel: "", kop: [Kolom("Doel"), Kolom("Voor", .rechts), Kolom("Na", .rechts)],
      rijen: casus.doelen.map {
        ["\($0.nummer) \(tekst($0.tekst) ?? "")", String($0.voor), getalOfStreep($0.na)]
      })
  }

  var eenzaamheidregel: String? {
    let metingen = Meetmoment.allCases.compactMap { moment in
      casus.eenzaamheid[moment].map { "\(moment.naam) \($0.score) (\($0.oordeel.rawValue))" }
    }
    return metingen.isEmpty ? nil : "Eenzaamheid, 0 tot en met 6: \(metingen.joined(separator: ", "))"
  }

  private var beoordeling: String? {
    guard casus.isBeoordeeld else { return nil }
    guard let regeltabel else { return "Beoordeeld: er veranderde geen zorg." }
    let voorbehouden = voorbehouden.map { alinea($0, inspringing: 2) }
    return ([regeltabel.tekst()] + (voorbehouden.isEmpty ? [] : [voorbehouden.joined(separator: "\n")]))
      .joined(separator: "\n\n")
  }

  /// Nil while there are no zorgregels.
  var regeltabel: Tabel? {
    guard !casus.regels.isEmpty else { return nil }
    return Tabel(
      titel: "", kop: ["Zorgregel", "Post", "Hoeveel", "Kans", "Toets"].map { Kolom($0) },
      rijen: casus.regels.map { stand in
        let regel = stand.beoordeeld.regel
        return [
          "\(stand.beoordeeld.nummer) \(regel.soort.naam)", regel.post.tekst, regel.omvang,
          getalTekst(regel.kans.waarde), casus.toetstekst(stand),
        ]
      })
  }

  /// What is not sure of a zorgregel, each in a line.
  var voorbehouden: [String] {
    casus.regels.map(\.beoordeeld).filter { !$0.regel.voorbehouden.isEmpty }.map {
      "Zorgregel \($0.nummer): \($0.regel.voorbehouden.joined(separator: ", "))"
    }
  }

  private var verloop: Tabel {
    Tabel(
      titel: "", kop: [Kolom("Nr", .rechts), Kolom("Dag"), Kolom("Wat er gebeurde"), Kolom("Wie")],
      rijen: dossier.gebeurtenissen.map { ["\($0.nummer)"] + regel($0) })
  }

  private var doorgehaald: Tabel? {
    guard metDoorgehaald else { return nil }
    return Tabel(
      titel: "Doorgehaald of verbeterd",
      kop: [
        Kolom("Nr", .rechts), Kolom("Dag"), Kolom("Wat er stond, en waarom het niet telt"), Kolom("Wie"),
      ],
      rijen: dossier.herziening.vervallen.flatMap { vervallen in
        [
          ["\(vervallen.gebeurtenis.nummer)"] + regel(vervallen.gebeurtenis),
          ["\(vervallen.door.nummer)"] + regel(vervallen.door),
        ]
      })
  }

  private func regel(_ gebeurtenis: Gebeurtenis) -> [String] {
    [
      dag(gebeurtenis.feit.op ?? gebeurtenis.tijdstip.datum), gebeurtenis.feit.zin(dossier.teksten),
      gebeurtenis.wie,
    ]
  }

  func dag(_ datum: Datum?) -> String { datum?.description ?? "–" }
}

extension Casus {
  /// What was said of a line, or whether somebody still has to.
  package func toetstekst(_ stand: Regelstand) -> String {
    if stand.isVervallen { return "vervallen" }
    guard stand.isClaim else { return "niet nodig" }
    let oordelen = Toetser.allCases.compactMap { toetser in
      stand.toetsingen[toetser].map { "\($0.oordeel.naam) (\(toetser.rawValue))" }
    }
    if !oordelen.isEmpty { return oordelen.joined(separator: ", ") }
    return teToetsen.contains(stand) ? "wacht op toets" : "niet getoetst"
  }
}

extension Wacht {
  fileprivate var tekst: String {
    switch self {
    case .voorbij(let dagen): dagenTekst(dagen)
    case .loopt(let dagen): "wacht al \(dagenTekst(dagen))"
    case .vervallen: "niet meer"
    }
  }
}

extension Instellingen.Norm {
  fileprivate var kloknaam: String {
    switch self {
    case .aannemen: "T1 aangenomen"
    case .contact: "   eerste contact"
    case .gesprek: "T2 eerste gesprek"
    case .hulp: "T3 start van de hulp"
    case .terugkoppeling: "   terugkoppeling"
    }
  }
}

extension Casusregel {
  /// When what the norm is about happened.
  func dag(_ norm: Instellingen.Norm) -> Datum? {
    switch norm {
    case .aannemen: aangenomen
    case .contact: eersteContact
    case .gesprek: gesprek
    case .hulp: hulp
    case .terugkoppeling: terugkoppeling
    }
  }
}
