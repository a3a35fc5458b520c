import Bestandsvorm
import BusinessCase
import Simulatie
import Taal

/// What only shows when the whole chain is known, or when the programme stands beside it.
extension Ketenlezer {
  /// - Parameters:
  ///   - object: the chain.
  ///   - scenario: that it stands in.
  func controleer(_ object: Objectlezer, in scenario: Objectlezer, _ programma: Programma?) {
    let bezwaren = programma.map { Ketenplan(keten, $0).bezwaren } ?? keten.bezwaren
    for bezwaar in bezwaren {
      object.boek.noteer(
        bij: scenario.knoop.op(bezwaar.heelPad), pad: scenario.pad(naar: bezwaar.heelPad),
        gevonden: bezwaar.gevonden, verwacht: bezwaar.verwacht)
    }
    guard let programma else {
      object.boek.noteer(
        bij: object.knoop, pad: object.pad, gevonden: "er is geen programma, dus er komt niemand binnen",
        verwacht: "ook een programma met jaren en instroom")
      return
    }
    controleerRoutes(Ketenplan(keten, programma), programma, object)
  }

  /// The questions together must lead where the programme says that people go.
  private func controleerRoutes(_ plan: Ketenplan, _ programma: Programma, _ object: Objectlezer) {
    let mix = programma.routemix
    if mix.isEmpty, keten.vraagtypes.isEmpty {
      object.boek.noteer(
        bij: object.knoop, pad: object.pad, gevonden: "nergens staat welke routes mensen nemen",
        verwacht: "vraagtypes, of een routemix in het programma")
    }
    guard !mix.isEmpty, !keten.vraagtypes.isEmpty else { return }
    let som = mix.values.reduce(0, +)
    for route in Route.allCases {
      let (hier, daar) = (plan.aandeel(route), (mix[route] ?? 0) / som)
      guard abs(hier - daar) > 0.0005 else { continue }
      object.boek.noteer(
        bij: object.knoop.op("vraagtypes"), pad: object.pad(naar: "vraagtypes"),
        gevonden: "samen gaat \(leesbaar((hier * 1e4).rounded() / 1e4)) naar \(route.rawValue)",
        verwacht: "\(leesbaar((daar * 1e4).rounded() / 1e4)), zoals in het programma")
    }
  }
}

extension Knoop {
  /// The value at a path such as `vraagtypes[0].routes`, as far as it goes.
  fileprivate func op(_ pad: String) -> Knoop {
    pad.split(whereSeparator: { $0 == "." || $0 == "[" }).reduce(self) { knoop, stap in
      if stap.last == "]", let plaats = Int(stap.dropLast()), case .lijst(let leden) = knoop.waarde {
        return leden.indices.contains(plaats) ? leden[plaats] : knoop
      }
      return knoop[String(stap)] ?? knoop
    }
  }
}
