/// The years of a programme with the trajecten that really start: who leaves while waiting has none.
struct Programmaverloop: Sendable {
  let jaren: [Programmajaar]
  /// One per year, as the mean of the replications; nil when nothing is known of waiting.
  private let doorstromen: [Routedoorstroom]?

  /// - Complexity: linear in the parts of all doorstromen.
  init(_ programma: Programma, discontovoet: Double) {
    var jaren = programma.jaarlijks(discontovoet: discontovoet)
    doorstromen = programma.contanteDoorstromen(jaren, discontovoet: discontovoet)
    for (plaats, doorstroom) in (doorstromen ?? []).enumerated() {
      jaren[plaats].trajecten = doorstroom.samen.gesproken / jaren[plaats].disconto
    }
    self.jaren = jaren
  }

  /// What waiting leaves of these years together.
  func doorstroom(in jaren: [Programmajaar]) -> Routedoorstroom? {
    doorstromen.map { doorstromen in
      jaren.reduce(into: Routedoorstroom()) { $0 += doorstromen[$1.nummer - 1] }
    }
  }
}
