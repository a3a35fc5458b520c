import Bestandsvorm
import BusinessCase
import Simulatie
import Taal

/// A chain as read, with its parameters for the report.
struct GelezenKeten {
  var keten = Keten()
  var gegevens: [Gegeven] = []
}

/// Reads the key `keten`: how the chain works that a simulation plays.
///
/// What a file does not say stays as `Keten()` has it, and shows as an assumption.
struct Ketenlezer {
  var gelezen = GelezenKeten()
  let herkomst: Gegeven.Herkomst

  var keten: Keten { gelezen.keten }

  private init(herkomst: Gegeven.Herkomst) { self.herkomst = herkomst }

  /// Nil when there is no chain, or when something is wrong with it.
  ///
  /// - Parameter controle: nil when there is no price list to hold posts against.
  static func lees(
    _ scenario: inout Objectlezer, programma: Programma?, _ controle: Postcontrole?
  ) -> GelezenKeten? {
    guard var object = scenario.object("keten") else { return nil }
    let fouten = object.boek.fouten.count
    var lezer = Ketenlezer(herkomst: object.herkomst())
    lezer.lees(&object, controle)
    object.sluitAf()
    guard object.boek.fouten.count == fouten else { return nil }
    lezer.controleer(object, in: scenario, programma)
    return object.boek.fouten.count == fouten ? lezer.gelezen : nil
  }

  private mutating func lees(_ object: inout Objectlezer, _ controle: Postcontrole?) {
    getallen(&object, Keten.velden, \.self)
    maandpatroon(&object)
    perPlaats(&object, "wijken", Wijk.allCases.map(\.rawValue), 0...1, "Aandeel van de instroom") {
      $0.wijken = Dictionary(
        uniqueKeysWithValues: $1.compactMap { naam, aandeel in
          Wijk(rawValue: naam).map { ($0, aandeel) }
        })
    }
    deel(&object, "kantoor", Kantooruren.velden, \.kantoor)
    makelaars(&object)
    deel(&object, "stappen", Stappen.velden, \.stappen)
    deel(&object, "doorlooptijden", Doorlooptijden.velden, \.doorlooptijden)
    vraagtypes(&object)
    deel(&object, "trajecten", Trajectduren.velden, \.trajecten)
    if let vervolg = routes(&object, "vervolg", "Vervolg op een motivatietraject") {
      gelezen.keten.vervolg = vervolg
    }
    wijkteam(&object)
    deel(&object, "afhaken", Afhaken.velden, \.afhaken)
    wachtzorg(&object, controle)
    deel(&object, "normen", Wachtnormen.velden, \.normen)
  }

  private mutating func deel<Deel>(
    _ object: inout Objectlezer, _ naam: String, _ velden: [Ketenveld<Deel>],
    _ plaats: WritableKeyPath<Keten, Deel>
  ) {
    guard var lezer = object.object(naam) else {
      noem(velden, plaats, object.pad(naar: naam))
      return
    }
    getallen(&lezer, velden, plaats)
    lezer.sluitAf()
  }

  /// Every number of a part, each with where it comes from.
  private mutating func getallen<Deel>(
    _ lezer: inout Objectlezer, _ velden: [Ketenveld<Deel>], _ plaats: WritableKeyPath<Keten, Deel>
  ) {
    let hier = lezer.herkomst(anders: herkomst)
    for veld in velden {
      let getal = lezer.getal(veld)
      if let getal { gelezen.keten[keyPath: plaats][keyPath: veld.pad] = getal.waarde }
      noem(
        veld, gelezen.keten[keyPath: plaats][keyPath: veld.pad], lezer.pad(naar: veld.sleutel),
        getal.map { $0.herkomst == .ongenoemd ? hier : $0.herkomst } ?? Self.ontwerp)
    }
  }

  /// The numbers of a part that the file does not mention.
  private mutating func noem<Deel>(
    _ velden: [Ketenveld<Deel>], _ plaats: WritableKeyPath<Keten, Deel>, _ pad: String
  ) {
    for veld in velden {
      noem(
        veld, gelezen.keten[keyPath: plaats][keyPath: veld.pad], "\(pad).\(veld.sleutel)", Self.ontwerp)
    }
  }

  private mutating func noem<Deel>(
    _ veld: Ketenveld<Deel>, _ waarde: Double, _ pad: String, _ herkomst: Gegeven.Herkomst
  ) {
    let waarde: Gegeven.Waarde = veld.soort == .deel ? .procent(waarde) : .getal(waarde)
    gelezen.gegevens.append(Gegeven(sleutel: pad, naam: veld.naam, waarde: waarde, herkomst: herkomst))
  }

  private static let ontwerp = Gegeven.Herkomst.aanname("gekozen bij het maken van de simulatie")
}

extension Ketenlezer {
  private mutating func maandpatroon(_ object: inout Objectlezer) {
    let verwacht = "twaalf getallen, samen 12"
    guard let leden = object.lijst("maandpatroon", .optioneel, verwacht) else { return }
    gelezen.keten.maandpatroon = leden.compactMap { lid in
      if case .getal(let getal, _) = lid.knoop.waarde { return getal }
      object.boek.noteer(bij: lid.knoop, pad: lid.pad, verwacht: "een getal van 0 of meer")
      return nil
    }
    let tekst = gelezen.keten.maandpatroon.map(leesbaar).joined(separator: "; ")
    gelezen.gegevens.append(
      Gegeven(
        sleutel: object.pad(naar: "maandpatroon"), naam: "Drukte per maand, van januari tot december",
        waarde: .tekst(tekst), herkomst: herkomst))
  }

  /// An object with a number for every name in a list; a name that is absent counts 0.
  private mutating func perPlaats(
    _ object: inout Objectlezer, _ sleutel: String, _ namen: [String], _ bereik: ClosedRange<Double>,
    _ wat: String, heel: Bool = false, _ zet: (inout Keten, [(String, Double)]) -> Void
  ) {
    guard var lezer = object.object(sleutel) else { return }
    let hier = lezer.herkomst(anders: object.herkomst(anders: herkomst))
    var paren: [(String, Double)] = []
    for naam in namen {
      let getal =
        heel
        ? lezer.geheelGetal(naam, .optioneel, 0...Int(bereik.upperBound))?.getal
        : lezer.getal(naam, .optioneel, bereik)
      guard let getal else { continue }
      paren.append((naam, getal.waarde))
      gelezen.gegevens.append(
        Gegeven(
          sleutel: lezer.pad(naar: naam), naam: "\(wat): \(naam)",
          waarde: heel ? .getal(getal.waarde) : .procent(getal.waarde),
          herkomst: getal.herkomst == .ongenoemd ? hier : getal.herkomst))
    }
    lezer.sluitAf()
    zet(&gelezen.keten, paren)
  }

  private mutating func makelaars(_ object: inout Objectlezer) {
    guard var lezer = object.object("makelaars") else { return }
    if let indeling = lezer.keuze("indeling", .optioneel, als: Makelaars.Indeling.self) {
      gelezen.keten.makelaars.indeling = indeling
    }
    perPlaats(
      &lezer, "perStadsdeel", Stadsdeel.allCases.map(\.rawValue), 0...Self.mensen, "Makelaars", heel: true
    ) {
      $0.makelaars.perStadsdeel = Dictionary(
        uniqueKeysWithValues: $1.compactMap { naam, aantal in
          Stadsdeel(rawValue: naam).map { ($0, aantal) }
        })
    }
    getallen(&lezer, Makelaars.velden, \.makelaars)
    getallen(&lezer, Afwezigheid.velden, \.makelaars.afwezigheid)
    lezer.sluitAf()
  }

  private mutating func wijkteam(_ object: inout Objectlezer) {
    guard var lezer = object.object("wijkteam") else { return }
    if let lijst = lezer.keuze("lijst", .optioneel, als: Wijkteam.Lijst.self) {
      gelezen.keten.wijkteam.lijst = lijst
    }
    if let voorrang = lezer.waarheid("voorrang") { gelezen.keten.wijkteam.voorrang = voorrang }
    perPlaats(
      &lezer, "perWijk", Wijk.allCases.map(\.rawValue), 0...Self.mensen, "Medewerkers van het wijkteam",
      heel: true
    ) {
      $0.wijkteam.perWijk = Dictionary(
        uniqueKeysWithValues: $1.compactMap { naam, aantal in
          Wijk(rawValue: naam).map { ($0, aantal) }
        })
    }
    getallen(&lezer, Wijkteam.velden, \.wijkteam)
    getallen(&lezer, Afwezigheid.velden, \.wijkteam.afwezigheid)
    lezer.sluitAf()
  }

  /// More than this is a typing error.
  static let grootste = 100_000.0
  /// More people than this in one place is a typing error.
  private static let mensen = 200.0
}

extension Objectlezer {
  /// `bron` or `aanname` of the object itself, or else that of what it stands in.
  mutating func herkomst(anders: Gegeven.Herkomst) -> Gegeven.Herkomst {
    let eigen = herkomst()
    return eigen == .ongenoemd ? anders : eigen
  }

  fileprivate mutating func getal<Deel>(_ veld: Ketenveld<Deel>) -> GelezenGetal? {
    switch veld.soort {
    case .deel: getal(veld.sleutel, .optioneel, 0...1)
    case .getal: getal(veld.sleutel, .optioneel, 0...Ketenlezer.grootste)
    case .geheel: geheelGetal(veld.sleutel, .optioneel, 0...10_000)?.getal
    }
  }
}
