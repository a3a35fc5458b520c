import BusinessCase

@testable import Simulatie
@testable import SociaalRecept

/// The chain as the design tells it, written down once more in the plainest way: a table of transitions, dates in
/// dictionaries, and lists of rules. It shares no code with `Casus`, so that the two can be held against each other.
struct Ketenmodel: Equatable {
  /// From each state to the states that may follow, by FHIR code; copied from the design.
  static let tabel: [String: Set<String>] = [
    "requested": ["accepted", "rejected", "cancelled", "entered-in-error"],
    "accepted": ["in-progress", "on-hold", "cancelled", "completed", "failed", "entered-in-error"],
    "in-progress": ["on-hold", "cancelled", "completed", "failed", "entered-in-error"],
    "on-hold": ["in-progress", "cancelled", "completed", "failed", "entered-in-error"],
    "completed": ["entered-in-error"],
    "rejected": ["entered-in-error"],
    "cancelled": ["entered-in-error"],
    "failed": ["entered-in-error"],
    "entered-in-error": [],
  ]
  static let gesloten: Set<String> = ["completed", "rejected", "cancelled", "failed", "entered-in-error"]

  /// What is known of a casus or of one part.
  struct Spoor: Equatable {
    var status = "requested"
    var reden: Reden?
    /// Days by name: `t0`, `t1`, `t3`, `t4`, `wacht` and the last `stap`.
    var dagen: [String: Int]
    var isOpen: Bool { !gesloten.contains(status) }

    init(_ t0: Int) { dagen = ["t0": t0, "stap": t0] }

    func kan(_ naar: String, _ dag: Int) -> Bool { tabel[status]!.contains(naar) && dag >= dagen["stap"]! }

    mutating func ga(_ naar: String, _ dag: Int, _ reden: Reden? = nil) {
      status = naar
      self.reden = reden
      dagen["wacht"] = naar == "on-hold" ? dag : nil
      dagen["stap"] = max(dag, dagen["stap"]!)
      if naar == "accepted" { dagen["t1"] = dag }
      if gesloten.contains(naar), dagen["t4"] == nil { dagen["t4"] = dag }
    }
  }

  struct Regel: Equatable {
    var nummer: Int
    var aantal: Double
    var kans: Kans
    var isBesparing: Bool
    var stopt: Bool
    var dag: Int
    var isWeg = false
    var oordelen: [Toetser: Toetsoordeel] = [:]
  }

  var zelf: Spoor
  var delen: [Deel: Spoor] = [:]
  var route: Route?
  var routedag: Int?
  var makelaar: String?
  var pogingen = 0
  var contact: Int?
  var gesprek: Int?
  var terug: [Int] = []
  var verwezen: Int
  var bewoner: Bewonernummer
  var minuten = 0
  var doelen: [(nummer: Int, voor: Int, na: Int?, dag: Int)] = []
  /// The highest numbers that were ever given; no part of what a casus is.
  var hoogsteDoel = 0
  var hoogsteRegel = 0
  var metingen: [Meetmoment: Eenzaamheidsschaal] = [:]
  var isToegestaan = false
  var tellingen: [Zorggebruik] = []
  var isBeoordeeld = false
  var regels: [Regel] = []
  var isGewist = false
  /// What stands in the dossier, and the highest numbers given there.
  var dossier: [Dossierfeit] = []
  var hoogsteNummer: [Dossierreeks: Int] = [:]
  var laatste: Int

  init(_ dag: Int, _ bewoner: Bewonernummer) {
    zelf = Spoor(dag)
    (verwezen, self.bewoner) = (dag, bewoner)
    laatste = dag
  }

  static func == (links: Ketenmodel, rechts: Ketenmodel) -> Bool {
    links.kern == rechts.kern && links.zelf == rechts.zelf && links.delen == rechts.delen
      && links.regels == rechts.regels && links.metingen == rechts.metingen
      && links.dossier == rechts.dossier
      && links.doelen.elementsEqual(rechts.doelen) { $0 == $1 }
  }

  private var kern: [String] {
    [
      "\(route.map(\.rawValue) ?? "-") \(routedag ?? -1) \(makelaar ?? "-")", "\(pogingen) \(minuten)",
      "\(contact ?? -1) \(gesprek ?? -1) \(laatste)", "\(terug) \(verwezen) \(bewoner)",
      "\(isBeoordeeld) \(isGewist) \(isToegestaan) \(tellingen)",
    ]
  }
}

extension Ketenmodel {
  /// The same facts as the program keeps them.
  init(_ casus: Casus) {
    self.init(casus.verwijzing.op.dagnummer, casus.bewoner)
    verwezen = casus.verwezenOp.dagnummer
    zelf = Spoor(casus.verloop)
    delen = casus.delen.mapValues { Spoor($0) }
    (route, routedag, makelaar) = (casus.route, casus.routeOp?.dagnummer, casus.makelaar)
    (pogingen, minuten) = (casus.contactpogingen, casus.minuten)
    (contact, gesprek) = (casus.eersteContactOp?.dagnummer, casus.gesprekOp?.dagnummer)
    terug = casus.terugkoppelingen.map(\.dagnummer)
    doelen = casus.doelen.map { ($0.nummer, $0.voor, $0.na, $0.op.dagnummer) }
    metingen = casus.eenzaamheid
    (isToegestaan, tellingen) = (casus.magMeten, casus.zorggebruik)
    isBeoordeeld = casus.isBeoordeeld
    regels = casus.regels.map { Regel($0) }
    dossier = casus.dossier
    (isGewist, laatste) = (casus.isVernietigd, casus.laatsteOp.dagnummer)
  }
}

extension Ketenmodel.Spoor {
  fileprivate init(_ verloop: Verloop) {
    self.init(verloop.aangemeldOp.dagnummer)
    (status, reden) = (verloop.status.rawValue, verloop.reden)
    dagen["t1"] = verloop.aangenomenOp?.dagnummer
    dagen["t3"] = verloop.hulpOp?.dagnummer
    dagen["t4"] = verloop.geslotenOp?.dagnummer
    dagen["wacht"] = verloop.wachtSinds?.dagnummer
    dagen["stap"] = verloop.laatsteStap.dagnummer
  }
}

extension Ketenmodel.Regel {
  init(_ nieuw: Beoordeelderegel, _ dag: Int) {
    nummer = nieuw.nummer
    aantal = nieuw.regel.hoeveelheid.aantal
    kans = nieuw.regel.kans
    self.dag = dag
    (isBesparing, stopt) = (false, false)
    switch nieuw.regel.soort {
    case .vermeden: isBesparing = true
    case .tegenslag(_, let stop): stopt = stop
    case .meer, .inzet: break
    }
  }

  fileprivate init(_ stand: Casus.Regelstand) {
    self.init(stand.beoordeeld, stand.op.dagnummer)
    isWeg = stand.isVervallen
    oordelen = stand.toetsingen.mapValues(\.oordeel)
  }
}
