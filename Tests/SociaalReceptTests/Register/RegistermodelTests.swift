import BusinessCase
import Testing

@testable import Simulatie
@testable import SociaalRecept

@Suite("Het register tegen een los model")
struct RegistermodelTests {
  /// What the register should hold, in plain lists. Casus 1 is the first.
  private struct Boek {
    var casussen: [Ketenmodel] = []
    var bewonerVan: [Int] = []
    var teksten: [[Tekstnummer]] = []
    var gebeurtenissen = 0

    /// Whether this casus may be named as the one before.
    func magTerug(_ vorige: Int, _ op: Datum) -> Bool {
      let casus = casussen[vorige - 1]
      return !casus.zelf.isOpen && !casus.isGewist && op.dagnummer >= casus.zelf.dagen["t0"]!
    }
  }

  /// One transaction of many commands; what is refused leaves the others as they are.
  private func reeks(
    _ zitting: Zitting, _ boek: inout Boek, _ toeval: inout Ketentoeval, _ aantal: Int
  ) throws(Registerfout) {
    for _ in 0..<aantal {
      if boek.casussen.count < 8 || toeval.steen.soms(0.08) {
        try meldAan(zitting, &boek, &toeval)
      } else {
        try voeg(zitting, &boek, &toeval)
      }
    }
  }

  private func meldAan(
    _ zitting: Zitting, _ boek: inout Boek, _ toeval: inout Ketentoeval
  ) throws(Registerfout) {
    let vorige =
      boek.casussen.isEmpty || toeval.steen.soms(0.5) ? nil : toeval.steen.uit(1...boek.casussen.count)
    let op = toeval.steen.soms(0.05) ? vandaag + 1 : dag(toeval.steen.uit(0...400))
    let bewoner: Bewonernummer
    if let vorige {
      bewoner = Bewonernummer(boek.bewonerVan[vorige - 1])
    } else {
      bewoner = try zitting.nieuweBewoner(Persoon(naam: "De heer Test \(boek.casussen.count)"))
      while boek.teksten.count < bewoner.nummer { boek.teksten.append([]) }
      for woord in ["eenzaam", "schulden"] {
        boek.teksten[bewoner.nummer - 1].append(try zitting.bewaar(woord, van: bewoner, veld: "vraag"))
      }
    }
    toeval.teksten = boek.teksten[bewoner.nummer - 1]
    let verwijzing = toeval.verwijzing(op, bewoner: bewoner, vorige: vorige.map { Casusnummer($0) })
    let mag =
      op <= vandaag && (0...120).contains(verwijzing.leeftijd ?? 0)
      && (vorige.map { boek.magTerug($0, op) } ?? true)
    guard try lukt({ () throws(Registerfout) in _ = try zitting.meldAan(verwijzing) }, verwacht: mag) else {
      return
    }
    boek.casussen.append(Ketenmodel(op.dagnummer, bewoner))
    boek.bewonerVan.append(bewoner.nummer)
    boek.gebeurtenissen += 1
  }

  private func voeg(
    _ zitting: Zitting, _ boek: inout Boek, _ toeval: inout Ketentoeval
  ) throws(Registerfout) {
    // Now and then a casus that does not exist; else one of the last, so that stories come to an end.
    let hoogste = boek.casussen.count
    let nummer = toeval.steen.soms(0.01) ? hoogste + 1 : toeval.steen.uit(max(1, hoogste - 8)...hoogste)
    let model = nummer > hoogste ? Ketenmodel(dag(0).dagnummer, Bewonernummer(1)) : boek.casussen[nummer - 1]
    toeval.teksten = boek.teksten[(nummer > hoogste ? 1 : boek.bewonerVan[nummer - 1]) - 1]
    // Erasing is a deed of the whole register and has its own turn; whose a casus is has its own test.
    var soort = toeval.soort(model)
    while [.vernietigd, .samengevoegd].contains(soort) { soort = toeval.soort(model) }
    let feit = toeval.feit(
      soort, na: Datum(dagnummer: model.laatste), doelen: model.doelen.count, regels: model.regels.count,
      nummers: model.hoogsteNummer)
    let mag = nummer <= hoogste && model.mag(feit, vandaag: vandaag)
    let gelukt = try lukt(
      { () throws(Registerfout) in try zitting.voeg(feit, bij: Casusnummer(nummer)) }, verwacht: mag)
    guard gelukt else { return }
    boek.casussen[nummer - 1].gebeurt(feit)
    boek.gebeurtenissen += 1
  }

  /// Whether it happened, which must be as expected. A refusal is about the casus; anything else is an error.
  private func lukt(
    _ werk: () throws(Registerfout) -> Void, verwacht: Bool, _ plaats: SourceLocation = #_sourceLocation
  ) throws(Registerfout) -> Bool {
    do throws(Registerfout) {
      try werk()
      #expect(verwacht, "mocht, maar niet volgens het model", sourceLocation: plaats)
      return true
    } catch {
      switch error {
      case .weigering, .onbekendeCasus: #expect(!verwacht, "\(error.zin)", sourceLocation: plaats)
      default: throw error
      }
      return false
    }
  }

  private func vernietig(_ nummer: Int, _ register: Register, _ boek: inout Boek) throws {
    let eigen = boek.bewonerVan.indices.filter { boek.bewonerVan[$0] == boek.bewonerVan[nummer - 1] }
    let mag = eigen.allSatisfy { !boek.casussen[$0].zelf.isOpen }
    do throws(Registerfout) {
      try register.vernietig(Casusnummer(nummer), handeling)
      #expect(mag)
    } catch {
      guard case .nogOpen = error else { throw error }
      return #expect(!mag)
    }
    for plaats in eigen where !boek.casussen[plaats].isGewist {
      boek.casussen[plaats].isGewist = true
      boek.casussen[plaats].laatste = max(boek.casussen[plaats].laatste, vandaag.dagnummer)
      boek.gebeurtenissen += 1
    }
  }

  @Test("Duizenden opdrachten: logboek, stand en opnieuw openen zeggen hetzelfde als het model")
  func opdrachten() throws {
    let proef = try Proefregister()
    var (boek, toeval) = (Boek(), Ketentoeval(steen: Dobbelsteen(41)))
    for _ in 0..<10 {
      try proef.register.doe(handeling) { zitting throws(Registerfout) in
        try reeks(zitting, &boek, &toeval, 150)
      }
      try vernietig(toeval.steen.uit(1...boek.casussen.count), proef.register, &boek)
    }
    // A transaction that fails in its midst takes all of its commands along.
    #expect(throws: Registerfout.leeg(veld: "vraag")) {
      try proef.register.doe(handeling) { zitting throws(Registerfout) in
        var kopie = boek
        try reeks(zitting, &kopie, &toeval, 50)
        _ = try zitting.bewaar(" ", van: Bewonernummer(1), veld: "vraag") as Tekstnummer
      }
    }
    try vergelijk(boek, Register(proef.pad))
    #expect(boek.casussen.contains { $0.isGewist } && boek.casussen.count > 50)
  }

  private func vergelijk(_ boek: Boek, _ register: Register) throws {
    #expect(try register.aantalGebeurtenissen() == boek.gebeurtenissen)
    try register.doe(handeling) { zitting throws(Registerfout) in
      for (plaats, model) in boek.casussen.enumerated() {
        let casus = try zitting.casus(Casusnummer(plaats + 1))
        #expect(Ketenmodel(casus) == model, "casus \(plaats + 1)")
        #expect(casus.verwijzing.bewoner.nummer == boek.bewonerVan[plaats])
      }
    }
    let eerder = try (register.rijen("casus"), register.rijen("deeltraject"))
    #expect(eerder.0.count == boek.casussen.count)
    #expect(try register.gebreken() == [])
    try register.herbouw()
    #expect(try register.rijen("casus") == eerder.0 && register.rijen("deeltraject") == eerder.1)
    for regel in try register.alleCasussen() {
      let model = boek.casussen[regel.nummer.nummer - 1]
      #expect(regel.status.rawValue == model.zelf.status && regel.route == model.route)
      #expect(
        regel.gesprek?.dagnummer == model.gesprek && regel.gesloten?.dagnummer == model.zelf.dagen["t4"])
      #expect(
        regel.hulp?.dagnummer == ([model.zelf] + model.delen.values).compactMap { $0.dagen["t3"] }.min())
      #expect(regel.isVernietigd == model.isGewist && regel.terugkoppeling?.dagnummer == model.terug.min())
    }
  }
}
