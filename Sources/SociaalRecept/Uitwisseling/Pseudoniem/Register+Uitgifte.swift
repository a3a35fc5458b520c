/// Pseudonyms that left the register: under which key, and of which uitgave; nil of an invented register.
struct Uitgifte: Sendable, Hashable {
  let kenmerk: String
  let uitgave: Int?
}

extension Register {
  /// The export with pseudonyms. Of real casussen it is that of an uitgave, so that two of them cannot be laid side by side
  /// to find who was added; and every uitgave has a key of its own, so that nobody can be followed from one to the next.
  ///
  /// - Throws: `sleutelGebruikt` for a key that another uitgave had.
  package func pseudoniemexport(
    _ sleutel: Pseudoniemsleutel, _ handeling: Handeling
  ) throws(Registerfout) -> (export: Pseudoniemexport, stand: Stand) {
    let isFictief = try instellingen().fictief
    return try doe(handeling) { zitting throws(Registerfout) in
      let uitgave = isFictief ? nil : try zitting.uitgave(.pseudoniem)
      let uitgifte = Uitgifte(kenmerk: sleutel.kenmerk, uitgave: uitgave?.nummer)
      if let eerder = try zitting.andereUitgifte(dan: uitgifte) { throw .sleutelGebruikt(uitgave: eerder) }
      let regels = if let uitgave { try zitting.casussen(uitgave).map(\.regel) } else { try alleCasussen() }
      let export = Pseudoniemexport(regels, sleutel)
      try zitting.schrijf(.uitgifte(uitgifte))
      try zitting.legInzageVast(
        "exporteer met pseudoniemen\(uitgave.map { ", uitgave \($0.nummer)" } ?? "")",
        aantal: export.rijen.count)
      return (export, try zitting.stand())
    }
  }
}

extension Zitting {
  /// The other uitgave that this key was used for.
  fileprivate func andereUitgifte(dan uitgifte: Uitgifte) throws(Registerfout) -> Int? {
    var eerder: Int?
    try Logboek(database: database).aantekeningen(.uitgifte) { aantekening, _ in
      guard case .uitgifte(let toen) = aantekening, toen.kenmerk == uitgifte.kenmerk else { return }
      if toen.uitgave != uitgifte.uitgave { eerder = toen.uitgave }
    }
    return eerder
  }
}
