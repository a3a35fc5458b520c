import BusinessCase
import SociaalRecept

/// What needs doing, first on top, one line per casus.
package struct Werklijst: Sendable {
  package let herinneringen: [Herinnering]
  package let peildatum: Datum
  let instellingen: Instellingen
  /// Also what does not ask for anything now, and without an end.
  let toontAlles: Bool

  /// More lines than this do not fit a screen.
  static let hoogstens = 20

  /// - Parameter herinneringen: in order, as `Herinnering.lijst` gives them.
  package init(
    _ herinneringen: [Herinnering], _ instellingen: Instellingen, peildatum: Datum, alles: Bool = false
  ) {
    self.herinneringen = herinneringen
    self.instellingen = instellingen
    self.peildatum = peildatum
    toontAlles = alles
  }

  private var zichtbaar: [Herinnering] {
    toontAlles ? herinneringen : Array(herinneringen.lazy.filter(\.isNu).prefix(Self.hoogstens))
  }

  /// - Complexity: O(n); lines that are not shown are not made.
  package var tekst: String {
    let zichtbaar = zichtbaar
    return instellingen.pagina([
      "Wat het eerst moet gebeuren, \(peildatum)\n\(alinea(telling))",
      zichtbaar.isEmpty ? nil : tabel(zichtbaar).tekst(),
      zichtbaar.isEmpty ? nil : alinea(slot(zichtbaar)),
    ])
  }

  private var telling: String {
    let nu = herinneringen.count(where: \.isNu)
    let teLaat = herinneringen.count { $0.teLaat != nil }
    if herinneringen.isEmpty { return "Er is niets te doen." }
    let begin = nu == 1 ? "1 casus vraagt nu iets" : "\(nu) casussen vragen nu iets"
    return "\(begin); \(teLaat == 0 ? "geen" : "\(teLaat)") \(teLaat > 1 ? "zijn" : "is") te laat."
  }

  private func slot(_ zichtbaar: [Herinnering]) -> String {
    let prioriteiten = Set(zichtbaar.map(\.casus.prioriteit))
    let rest = herinneringen.count - zichtbaar.count
    let zinnen: [String?] = [
      prioriteiten.contains(.spoed) ? "!! is spoed." : nil,
      prioriteiten.contains(.voorrang) ? "! is voorrang." : nil,
      "Te laat is: later dan de norm. \(normen)",
      rest > 0 ? "Nog \(rest) niet getoond; alles met --alles." : nil,
    ]
    return zinnen.compactMap(\.self).joined(separator: " ")
  }

  private var normen: String {
    let normen = Instellingen.Norm.allCases.map { norm in
      "\(norm.naam) \(instellingen[norm])\(instellingen.isAanname(norm) ? "*" : "")"
    }
    let zonder = Instellingen.Norm.allCases.allSatisfy { !instellingen.isAanname($0) }
    return "In dagen: \(normen.joined(separator: ", "))." + (zonder ? "" : " Een * is een aanname.")
  }

  private func tabel(_ zichtbaar: [Herinnering]) -> Tabel {
    let namen = ["Casus", "Naam", "Wijk", "Status", "Wat te doen", "Dagen"]
    var rijen = zichtbaar.map(\.cellen)
    // One line per casus: the name gives way, all else is short.
    let vast = namen.indices.filter { $0 != 1 }.reduce(0) { breedte, kolom in
      breedte + max(namen[kolom].count, rijen.map { $0[kolom].count }.max() ?? 0)
    }
    let ruimte = max(8, 80 - vast - Kolombreedtes.tussenruimte * (namen.count - 1))
    for rij in rijen.indices { rijen[rij][1] = rijen[rij][1].ingekort(tot: ruimte) }
    return Tabel(
      titel: "", kop: namen.map { Kolom($0, $0 == "Dagen" ? .rechts : .links) }, rijen: rijen)
  }
}

extension Herinnering {
  fileprivate var cellen: [String] {
    let merk = casus.prioriteit == .spoed ? " !!" : casus.prioriteit == .voorrang ? " !" : ""
    return [
      "\(casus.nummer)\(merk)", casus.naam ?? "–", casus.wijk?.kort ?? "–", casus.status.kort, soort.kort,
      dagentekst,
    ]
  }

  /// For a column of days: "12 te laat", "nog 3", "al 40".
  private var dagentekst: String {
    if let teLaat { return "\(teLaat) te laat" }
    return norm.map { "nog \($0 - dagen)" } ?? "al \(dagen)"
  }

  /// "3 dagen te laat", "nog 1 dag", "uiterlijk vandaag", "al 40 dagen", "sinds vandaag".
  package var dagenzin: String {
    if let teLaat { return "\(dagenTekst(teLaat)) te laat" }
    guard let norm else { return dagen == 0 ? "sinds vandaag" : "al \(dagenTekst(dagen))" }
    return norm == dagen ? "uiterlijk vandaag" : "nog \(dagenTekst(norm - dagen))"
  }
}

extension Herinnering.Soort {
  /// What to do, in a few words.
  package var kort: String {
    switch self {
    case .aannemen: "aannemen"
    case .contact: "contact zoeken"
    case .gesprek: "bezoek plannen"
    case .route: "route kiezen"
    case .hulp: "hulp starten"
    case .wachtlijst: "wachtlijst nakijken"
    case .terugkoppeling: "terugkoppelen"
    case .afronden: "afronden"
    case .loopt: "niets, loopt"
    case .beoordelen: "beoordelen"
    case .toetsen: "laten toetsen"
    }
  }
}

extension Wijk {
  /// The first half of a double name.
  var kort: String { naam.split(separator: "/").first.map(String.init) ?? naam }
}
