/// A scenario that states only what differs from another one.
extension Knoop {
  /// This value laid over `basis`: objects are merged key by key, anything else replaces.
  ///
  /// A number with its source (`{waarde, bron}`) is replaced whole, so that it never keeps the source of
  /// another number. `null` takes an inherited key away.
  func over(_ basis: Knoop) -> Knoop {
    guard case .object(let eigen) = waarde, case .object(let geerfd) = basis.waarde,
      !eigen.contains(where: { $0.naam == "waarde" }), !geerfd.contains(where: { $0.naam == "waarde" })
    else { return self }
    let eigenNamen = Set(eigen.map(\.naam))
    let herkomst: Set = ["bron", "aanname"]
    let noemtHerkomst = !eigenNamen.isDisjoint(with: herkomst)
    let samen = eigen.map { veld -> Veld in
      guard let ouder = geerfd.first(where: { $0.naam == veld.naam }) else { return veld }
      return Veld(naam: veld.naam, plek: veld.plek, waarde: veld.waarde.over(ouder.waarde))
    }
    let rest = geerfd.filter { veld in
      !eigenNamen.contains(veld.naam) && !(noemtHerkomst && herkomst.contains(veld.naam))
    }
    return Knoop(plek: plek, waarde: .object(samen + rest))
  }
}

extension Leeszitting {
  /// The tree of a scenario with everything it inherits.
  func metBasis(_ pad: String, via: [String] = []) -> Knoop? {
    guard let knoop = document(pad) else { return nil }
    guard case .object(let velden) = knoop.waarde,
      let verwijzing = velden.first(where: { $0.naam == "basis" }),
      case .tekst(let naam) = verwijzing.waarde.waarde
    else { return knoop }
    guard let basispad = zoek(naam, vanuit: pad) else {
      boek.noteer(
        bij: verwijzing.waarde, pad: "basis", gevonden: "het scenario \"\(naam)\" is niet gevonden",
        verwacht: "de naam van een scenario in dezelfde map of in scenarios/")
      return knoop
    }
    guard basispad != pad, !via.contains(basispad) else {
      boek.noteer(
        bij: verwijzing.waarde, pad: "basis", gevonden: "de basis verwijst in een kring naar \"\(naam)\"",
        verwacht: "een scenario dat niet op dit scenario voortbouwt")
      return knoop
    }
    return metBasis(basispad, via: via + [pad]).map { knoop.over($0) } ?? knoop
  }

  /// The path of a scenario that is named by path or by name.
  func zoek(_ naam: String, vanuit pad: String) -> String? {
    let map = Bestandspad.map(van: pad)
    return [map + naam, map + naam + ".json5", "scenarios/\(naam).json5"].first { bestanden.bestaat($0) }
  }
}

enum Bestandspad {
  /// The folder of a path, with its slash; empty for the working directory.
  static func map(van pad: String) -> String {
    pad.lastIndex(of: "/").map { String(pad[...$0]) } ?? ""
  }

  /// `pad` as seen from the folder of `bestand`.
  static func van(_ pad: String, vanuit bestand: String) -> String {
    pad.hasPrefix("/") ? pad : map(van: bestand) + pad
  }
}
