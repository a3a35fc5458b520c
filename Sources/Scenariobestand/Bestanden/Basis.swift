import Bestandsvorm
import BusinessCase
import Taal

/// A scenario that states only what differs from another one.
extension Knoop {
  /// This value laid over `basis`: objects are merged key by key, anything else replaces.
  ///
  /// A number with its source or its spread (`{waarde, bron}`, `{laag, hoog}`) is replaced whole, and an object that changes something takes
  /// over no `bron` or `aanname`: a number never keeps the source of another number. `null` takes an inherited
  /// key away.
  func over(_ basis: Knoop) -> Knoop {
    guard case .object(let eigen) = waarde, case .object(let geerfd) = basis.waarde,
      !isGetal, !basis.isGetal
    else { return self }
    let eigenPlaatsen = Dictionary(eigen.enumerated().map { ($1.naam, $0) }) { eerste, _ in eerste }
    var samen = eigen
    for veld in geerfd {
      if let plaats = eigenPlaatsen[veld.naam] {
        samen[plaats] = eigen[plaats].over(veld)
      } else if eigen.isEmpty || veld.naam != "bron" && veld.naam != "aanname" {
        samen.append(veld)
      }
    }
    return Knoop(plek: plek, waarde: .object(samen))
  }

  /// An object that stands for one number. A `verdeling` alone says nothing: a programme has one too.
  var isGetal: Bool { ["waarde", "laag", "hoog", "sd", "cv", "n"].contains { self[$0] != nil } }
}

extension Knoop {
  /// A scenario that builds on another tells its own story, or none.
  fileprivate func zonder(_ naam: String) -> Knoop {
    guard case .object(let velden) = waarde else { return self }
    return Knoop(plek: plek, waarde: .object(velden.filter { $0.naam != naam }))
  }
}

extension Veld {
  fileprivate func over(_ basis: Veld) -> Veld {
    Veld(naam: naam, plek: plek, waarde: waarde.over(basis.waarde))
  }
}

extension Leeszitting {
  /// The tree of a scenario with everything it inherits.
  ///
  /// - Parameter via: the scenarios that build on this one.
  func metBasis(_ pad: String, via: [String] = []) -> Knoop? {
    guard let knoop = document(pad) else { return nil }
    guard case .object = knoop.waarde else {
      boek.noteer(bij: knoop, pad: "", verwacht: "een object tussen { en }")
      return nil
    }
    guard let verwijzing = knoop["basis"] else { return knoop }
    if case .niets = verwijzing.waarde { return knoop }
    guard let basispad = basispad(verwijzing, van: pad, via: via),
      let basis = metBasis(basispad, via: via + [pad])
    else {
      boek.noteerZonderBasis(pad)
      return knoop
    }
    if boek.isZonderBasis(basispad) { boek.noteerZonderBasis(pad) }
    return knoop.over(basis.zonder("omschrijving"))
  }

  private func basispad(_ verwijzing: Knoop, van pad: String, via: [String]) -> String? {
    guard case .tekst(let naam) = verwijzing.waarde else {
      boek.noteer(bij: verwijzing, pad: "basis", verwacht: "de naam van een scenario tussen aanhalingstekens")
      return nil
    }
    guard let basispad = zoek(naam, vanuit: pad) else {
      boek.noteer(
        bij: verwijzing, pad: "basis", gevonden: "het scenario \"\(naam.ingekort)\" is niet gevonden",
        verwacht: "de naam van een scenario in dezelfde map of in scenarios/",
        bedoeld: dichtstbijzijnde(naam, in: bestanden.scenarionamen()))
      return nil
    }
    let keten = via + [pad]
    let doel = Bestandspad.zonderOmwegen(basispad)
    if let begin = keten.firstIndex(where: { Bestandspad.zonderOmwegen($0) == doel }) {
      let kring = (keten[begin...] + [basispad]).map(Bestandspad.zonderOmwegen).joined(separator: " → ")
      boek.noteer(
        bij: verwijzing, pad: "basis",
        gevonden: "deze scenario's bouwen in een kring op elkaar voort (\(kring))",
        verwacht: "een scenario dat niet op dit scenario voortbouwt")
      return nil
    }
    // Links on the disk can make a circle of which every path is new.
    guard keten.count < Self.hoogstensGestapeld else {
      boek.noteer(
        bij: verwijzing, pad: "basis", gevonden: "er bouwen te veel scenario's op elkaar voort",
        verwacht: "hooguit \(Self.hoogstensGestapeld)")
      return nil
    }
    return basispad
  }

  private static let hoogstensGestapeld = 20

  /// The path of a file that is named by path or by name.
  func zoek(_ naam: String, vanuit pad: String) -> String? {
    bestanden.vind(Bestandspad.van(naam, vanuit: pad), naam: naam)
  }
}
