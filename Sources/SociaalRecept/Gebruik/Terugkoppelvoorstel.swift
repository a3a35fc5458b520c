import BusinessCase

/// A message back for one referrer, ready to paste: what was done, and nothing of what was confided.
package struct Terugkoppelvoorstel: Sendable, Hashable {
  /// As it was written with the referral; nil when nobody wrote it.
  package let verwijzer: String?
  package let tekst: String
}

extension Zitting {
  /// One for everybody who referred, the first first.
  package func terugkoppelvoorstellen(_ nummer: Casusnummer) throws(Registerfout) -> [Terugkoppelvoorstel] {
    let casus = try casus(nummer)
    let (persoon, teksten) = (try persoon(casus.bewoner), try teksten(casus.verwijzing.bewoner))
    try legInzageVast(nummer, "voorstel voor terugkoppeling")
    var verwijzingen = [(casus.verwijzing.op, casus.verwijzing.verwijzer)]
    for gebeurtenis in try gebeurtenissen(nummer) {
      if case .opnieuwVerwezen(let verwijzing) = gebeurtenis.feit {
        verwijzingen.append((verwijzing.op, verwijzing.verwijzer))
      }
    }
    return verwijzingen.map { op, verwijzer in
      Terugkoppelvoorstel(
        verwijzer: verwijzer.flatMap { teksten[$0] },
        tekst: casus.terugkoppeling(aan: persoon, verwezenOp: op))
    }
  }
}

extension Casus {
  fileprivate func terugkoppeling(aan persoon: Persoon, verwezenOp op: Datum) -> String {
    let wie = [persoon.initialen, persoon.geboren.map { "geboren in \($0.jaartal)" }].compactMap(\.self)
    let onderwerp = wie.isEmpty ? "uw verwijzing" : wie.joined(separator: ", ")
    let zinnen: [String?] = [
      "Over \(onderwerp), verwezen op \(op).",
      gesprekOp.map { "Wij spraken elkaar op \($0)." }
        ?? (contactpogingen > 0 ? "Wij probeerden \(contactpogingen) keer contact te krijgen." : nil),
      route.map { "De gekozen route is: \($0.naam)." },
      hulpOp.map { "De hulp is begonnen op \($0)." },
      verloop.geslotenOp.map { dag in
        "Het traject is \(status.naam) op \(dag)\(verloop.reden.map { " (\($0.naam))" } ?? "")."
      } ?? (status == .wacht ? "Er is een wachttijd\(verloop.reden.map { " (\($0.naam))" } ?? "")." : nil),
      makelaar.map { "Vragen? \($0), sociaal makelaar." },
    ]
    return zinnen.compactMap(\.self).joined(separator: " ")
  }
}
