import BusinessCase
import Testing

@testable import Simulatie
@testable import SociaalRecept

/// What a status is about: the casus, or one part of it.
enum Onderwerp: String, CaseIterable, CustomTestStringConvertible {
  case casus, buurtwerk, wijkteam
  var deel: Deel? { Deel(rawValue: rawValue) }
  var testDescription: String { rawValue }
}

@Suite("De toestanden van een casus en een deeltraject")
struct StatusmachineTests {
  /// A casus of which the subject has this status; what belongs beside it is in order.
  private func begin(_ onderwerp: Onderwerp, _ status: Status) throws -> Casus {
    guard let deel = onderwerp.deel else { return try casus(pad(nil, status)) }
    let open = try casus(
      .aangenomen(op: 1), .gesprek(op: 2), .route(.combinatie, op: 3), .teruggekoppeld(op: 3))
    return try casus(pad(deel, status), vanaf: open)
  }

  private func pad(_ deel: Deel?, _ status: Status) -> [Feit] {
    let aangenomen: [Feit] = [.aangenomen(deel, op: 4)]
    // A part gets in traject by help, a casus by a visit.
    let bezig = aangenomen + [deel == nil ? .gesprek(op: 5) : .hulp(deel, op: 5)]
    switch status {
    case .aangemeld: return []
    case .aangenomen: return aangenomen
    case .inTraject: return bezig
    case .wacht: return bezig + [.wacht(deel, op: 6)]
    case .afgerond:
      return bezig + (deel == nil ? [.route(.geenVervolg, op: 5), .teruggekoppeld(op: 6)] : [])
        + [.afgerond(deel, op: 7)]
    case .nietPassend, .foutieveInvoer: return [.dicht(status, .anders, deel: deel, op: 4)]
    case .ingetrokken, .gestopt: return bezig + [.dicht(status, .anders, deel: deel, op: 7)]
    }
  }

  /// Everything that can make the subject get this status.
  private func wegen(_ naar: Status, _ deel: Deel?) -> [Feit] {
    switch naar {
    case .aangemeld: [.aangemeld(Verwijzing(bewoner: Bewonernummer(1), op: dag(0)))]
    case .aangenomen: [.aangenomen(deel, op: 9)]
    case .inTraject: [.hervat(deel, op: dag(9)), .hulp(deel, op: 9)] + (deel == nil ? [.gesprek(op: 9)] : [])
    case .wacht: [.wacht(deel, op: 9)]
    case .afgerond, .nietPassend, .ingetrokken, .gestopt, .foutieveInvoer:
      [.dicht(naar, .anders, deel: deel, op: 9)]
    }
  }

  private func status(_ casus: Casus, _ onderwerp: Onderwerp) -> Status? {
    onderwerp.deel.map { casus.delen[$0]?.status } ?? casus.status
  }

  @Test(
    "Elke overgang mag precies waar het ontwerp hem noemt",
    arguments: Onderwerp.allCases, Status.allCases)
  func overgangen(_ onderwerp: Onderwerp, _ van: Status) throws {
    var begin = try begin(onderwerp, van)
    #expect(status(begin, onderwerp) == van)
    // Whoever completes has told who referred.
    if onderwerp == .casus, Status.open.contains(van), van != .aangemeld {
      begin = try casus(.teruggekoppeld(op: 8), vanaf: begin)
      if van == .inTraject || van == .wacht {
        begin = try casus(
          [.route(.geenVervolg, op: 5)], vanaf: casus(pad(nil, .inTraject) + [.teruggekoppeld(op: 8)]))
        if van == .wacht { begin = try casus(.wacht(op: 6), vanaf: begin) }
      }
    }
    for naar in Status.allCases {
      let lukt = wegen(naar, onderwerp.deel).contains { feit in
        guard weigering(feit, van: begin) == nil else { return false }
        var later = begin
        later.gebeurt(feit)
        return status(later, onderwerp) == naar && naar != van
      }
      #expect(
        lukt == Ketenmodel.tabel[van.rawValue]!.contains(naar.rawValue), "\(van.rawValue) → \(naar.rawValue)")
    }
  }

  @Test(
    "Een weigering noemt de overgang, waarom hij niet kan en wat nu wel kan",
    arguments: Onderwerp.allCases, Status.allCases)
  func zinnen(_ onderwerp: Onderwerp, _ van: Status) throws {
    let begin = try begin(onderwerp, van)
    let mogelijk = Ketenmodel.tabel[van.rawValue]!
    for naar in Status.allCases where !mogelijk.contains(naar.rawValue) && naar != .inTraject {
      let zin = try #require(weigering(wegen(naar, onderwerp.deel)[0], van: begin)).zin
      let wie = onderwerp == .casus || naar == .aangemeld ? "de casus" : "het deel \(onderwerp.rawValue)"
      #expect(zin.contains(wie) && zin.contains(naar.kort), "\(zin)")
      guard naar != .aangemeld else { continue }
      let (nu, al) =
        van == .wacht
        ? ("staat op de wachtlijst", "staat al op de wachtlijst") : ("is \(van.kort)", "is al \(van.kort)")
      let kern = van == naar ? "\(al); " : "\(nu); naar \"\(naar.kort)\" kan nu niet; "
      #expect(zin.contains(kern), "\(zin)")
      let kan = Status.allCases.filter { mogelijk.contains($0.rawValue) }
      for volgende in kan { #expect(zin.contains(volgende.kort), "\(zin)") }
      if kan.isEmpty { #expect(zin.contains("verandert niets meer"), "\(zin)") }
    }
  }

  @Test("Wie niet wacht kan niet hervat worden, en hoort wat wel kan", arguments: Status.allCases)
  func hervatten(_ van: Status) throws {
    guard van != .wacht else { return }
    let zin = try #require(weigering(.hervat(nil, op: dag(9)), van: begin(.casus, van))).zin
    #expect(zin.contains("is \(van.kort) en wacht niet"), "\(zin)")
  }

  @Test("Een open status is geen einde", arguments: Status.open)
  func geenEinde(_ status: Status) throws {
    let bezig = try begin(.casus, .inTraject)
    #expect(weigering(.dicht(status, .anders, op: 9), van: bezig) == .geenEinde(status))
    #expect(Weigering.geenEinde(status).zin.hasPrefix("\(status.naam) is geen einde; verwacht afgerond, "))
  }

  @Test("Elk einde vraagt een reden, en een die erbij past", arguments: Status.allCases.filter(\.isGesloten))
  func redenen(_ einde: Status) throws {
    let begin = try casus(einde == .nietPassend ? [] : pad(nil, .inTraject))
    #expect(weigering(.dicht(einde, nil, op: 9), van: begin) == .redenOntbreekt(einde))
    for reden in Reden.allCases {
      let geweigerd = weigering(.dicht(einde, reden, op: 9), van: begin)
      let past = Ketenmodel.redenen[einde.rawValue]!.contains(reden)
      #expect((geweigerd == .redenPastNiet(reden, einde)) == !past, "\(einde) \(reden)")
    }
    #expect(Weigering.redenOntbreekt(einde).zin.contains(Reden.bij(einde)[0].rawValue))
  }

  @Test("Pauzeren vraagt een reden die bij wachten past", arguments: Reden.allCases)
  func pauze(_ reden: Reden) throws {
    let feit = Feit.gepauzeerd(nil, reden: reden, toelichting: nil, overbrugging: false, op: dag(9))
    let geweigerd = try weigering(feit, van: begin(.casus, .inTraject))
    #expect((geweigerd == nil) == Ketenmodel.redenen["on-hold"]!.contains(reden))
  }
}
