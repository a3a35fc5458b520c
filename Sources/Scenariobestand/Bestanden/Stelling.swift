import Bestandsvorm
import BusinessCase
import Taal

/// A number of a scenario that somebody gives another value for once, without a file: `traject.prijs=1200`.
///
/// The path is that of the file, as `leg-uit` and every error name it; what it says goes through the same reader as what a
/// file says. A number that stands in no scenario file itself (a price of the list, a number of a zorgregel) goes by the
/// path of `omslagpunt`: `prijs.seh-bezoek`, `casus.een.zorgregels[0].kans`.
package struct Stelling: Sendable, Hashable {
  package let pad: String
  /// As it was typed.
  package let waarde: String
  /// The whole as it was typed.
  package let tekst: String
  /// Where it stands, for a message: the option and what was typed behind it.
  let bestand: String

  /// - Returns: nil without a path or without a value.
  package init?(_ tekst: String) {
    guard let plaats = tekst.firstIndex(of: "="), plaats != tekst.startIndex else { return nil }
    pad = String(tekst[..<plaats])
    waarde = String(tekst[tekst.index(after: plaats)...])
    self.tekst = tekst
    bestand = "--stel \(tekst)"
    if waarde.isEmpty { return nil }
  }

  /// Numbers that go together, each as `NAMEN=GETAL` with commas between the names: `prijs=0,8`.
  ///
  /// - Returns: nil when any is not of that form.
  package init?(samenhang delen: [String]) {
    var leden: [String] = []
    for deel in delen {
      guard let deel = Stelling(deel) else { return nil }
      let namen = deel.pad.split(separator: ",").map { "\"\($0)\"" }.joined(separator: ", ")
      leden.append("{ getallen: [\(namen)], rangcorrelatie: \(deel.alsGetal ?? deel.waarde) }")
    }
    (pad, waarde) = (Objectlezer.samenhang, "[\(leden.joined(separator: ", "))]")
    let getypt = delen.joined(separator: ", ")
    (tekst, bestand) = ("samenhang \(getypt)", "--samenhang \(getypt)")
  }

  var plek: Plek { Plek(bestand: bestand, regel: 1, kolom: pad.count + 2) }

  /// The value as a file would have it: a decimal comma and a percentage are understood, and a text needs no quotes.
  var knoop: Knoop {
    let geschreven = alsGetal ?? waarde
    let (knoop, fouten) = leesJson5(Array(geschreven.utf8), bestand: bestand)
    if fouten.isEmpty, let knoop { return knoop.verplaatst(naar: plek) }
    return Knoop(plek: plek, waarde: .tekst(waarde))
  }

  /// `0,7` and `70%` as 0.7; nil for anything else.
  private var alsGetal: String? {
    let kaal = waarde.last == "%" ? String(waarde.dropLast()) : waarde
    let cijfers = kaal.map { $0 == "," ? "." : String($0) }.joined()
    guard cijfers.allSatisfy({ $0.isNumber || $0 == "." || $0 == "-" }), let getal = Double(cijfers) else {
      return nil
    }
    return waarde.last == "%" ? "\(getal / 100)" : cijfers
  }
}

extension Knoop {
  /// The same value, everything in it said to stand in one place.
  fileprivate func verplaatst(naar plek: Plek) -> Knoop {
    switch waarde {
    case .lijst(let leden): Knoop(plek: plek, waarde: .lijst(leden.map { $0.verplaatst(naar: plek) }))
    case .object(let velden):
      Knoop(
        plek: plek,
        waarde: .object(
          velden.map { Veld(naam: $0.naam, plek: plek, waarde: $0.waarde.verplaatst(naar: plek)) }))
    default: Knoop(plek: plek, waarde: waarde)
    }
  }
}

/// One step of a path: a key, or a place in a list.
private enum Padstap {
  case sleutel(String)
  case plaats(Int)

  /// `programma.instroom[0].perJaar` in steps.
  static func stappen(_ pad: String) -> [Padstap] {
    pad.split(separator: ".").flatMap { deel -> [Padstap] in
      let stukken = deel.split(separator: "[")
      let plaatsen = stukken.dropFirst().map { stuk -> Padstap in
        Int(stuk.prefix { $0 != "]" }).map { .plaats($0) } ?? .sleutel("[\(stuk)")
      }
      return (deel.first == "[" ? [] : [.sleutel(String(stukken[0]))]) + plaatsen
    }
  }
}

extension Knoop {
  /// The tree with this one value in it, as a file that builds on it would say.
  func met(_ stelling: Stelling) -> Knoop { met(Padstap.stappen(stelling.pad)[...], stelling) }

  private func met(_ stappen: ArraySlice<Padstap>, _ stelling: Stelling) -> Knoop {
    guard let stap = stappen.first else { return stelling.knoop }
    let verder = stappen.dropFirst()
    switch (stap, waarde) {
    case (.plaats(let plaats), .lijst(var leden)) where leden.indices.contains(plaats):
      leden[plaats] = leden[plaats].met(verder, stelling)
      return Knoop(plek: plek, waarde: .lijst(leden))
    case (.sleutel(let kanaal), .lijst(var leden)):
      // The inflow along a kanaal: `programma.instroom.huisarts`.
      guard let plaats = leden.firstIndex(where: { $0.heet(kanaal) }) else { break }
      let rest = verder.isEmpty ? [Padstap.sleutel("perJaar")] : verder
      leden[plaats] = leden[plaats].met(rest, stelling)
      return Knoop(plek: plek, waarde: .lijst(leden))
    case (.sleutel(let naam), .object(var velden)):
      if isGetal { velden = [] }
      let oud = velden.firstIndex { $0.naam == naam }
      let nieuw = (oud.map { velden[$0].waarde } ?? .leeg(stelling.plek)).met(verder, stelling)
      let veld = Veld(naam: naam, plek: oud.map { velden[$0].plek } ?? stelling.plek, waarde: nieuw)
      if let oud { velden[oud] = veld } else { velden.append(veld) }
      return Knoop(plek: plek, waarde: .object(velden))
    default: break
    }
    // What is here has no such parts: the reader says what is expected here.
    guard case .sleutel = stap else { return stelling.knoop }
    return Knoop.leeg(stelling.plek).met(stappen, stelling)
  }

  private static func leeg(_ plek: Plek) -> Knoop { Knoop(plek: plek, waarde: .object([])) }

  private func heet(_ naam: String) -> Bool {
    if case .tekst(naam)? = self["kanaal"]?.waarde { true } else { false }
  }
}

extension Leeszitting {
  /// The tree with what was set of it.
  func gesteld(_ knoop: Knoop) -> Knoop {
    stellingen.filter { !$0.isBuitenDeBoom }.reduce(knoop) { $0.met($1) }
  }

  /// The scenario with what was set outside its own file, and with what it is called then.
  func gesteld(_ scenario: Scenario) -> Scenario {
    guard !stellingen.isEmpty else { return scenario }
    var nieuw = scenario
    for stelling in stellingen where stelling.isBuitenDeBoom {
      nieuw = gesteld(nieuw, stelling)
    }
    nieuw.naam += ", met \(stellingen.map(\.tekst).joined(separator: ", "))"
    let gesteld = Set(stellingen.map(\.pad))
    nieuw.gegevens = nieuw.gegevens.map { gesteld.contains($0.sleutel) ? $0.gesteld : $0 }
    return nieuw
  }

  private func gesteld(_ scenario: Scenario, _ stelling: Stelling) -> Scenario {
    let parameters = (try? scenario.parameters()) ?? []
    let knoop = stelling.knoop
    guard let parameter = parameters.first(where: { $0.sleutel == stelling.pad }) else {
      let bekend = parameters.map(\.sleutel)
      boek.noteer(
        bij: knoop, pad: stelling.pad, gevonden: "dit getal heeft dit scenario niet",
        verwacht: "een getal dat het gebruikt", bedoeld: dichtstbijzijnde(stelling.pad, in: bekend))
      return scenario
    }
    let bereik = parameter.bereik
    guard case .getal(let waarde, _) = knoop.waarde, bereik.contains(waarde) else {
      boek.noteer(
        bij: knoop, pad: stelling.pad,
        verwacht: "een getal van \(leesbaar(bereik.lowerBound)) tot en met \(leesbaar(bereik.upperBound))")
      return scenario
    }
    return scenario.gesteld(parameter, waarde)
  }
}

extension Stelling {
  /// Whether it is about a number that stands in another file.
  fileprivate var isBuitenDeBoom: Bool {
    ["prijs", "casus"].contains { pad.hasPrefix("\($0).") }
  }
}

extension Gegeven {
  fileprivate var gesteld: Gegeven {
    Gegeven(
      sleutel: sleutel, naam: naam, waarde: waarde, herkomst: .aanname("gesteld bij de opdracht, met --stel"),
      spreiding: spreiding)
  }
}
