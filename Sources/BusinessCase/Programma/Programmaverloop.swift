/// The years of a programme with the trajecten that really start: who leaves while waiting has none.
struct Programmaverloop: Sendable {
  let jaren: [Programmajaar]
  /// One per year, as the mean of the replications; nil when nothing is known of waiting.
  private let doorgangen: [Routedoorgang]?

  /// - Complexity: linear in the parts of all doorstromen.
  init(_ programma: Programma, discontovoet: Double) {
    var jaren = programma.jaarlijks(discontovoet: discontovoet)
    doorgangen = programma.doorgangen(jaren, discontovoet: discontovoet)
    for (plaats, doorgang) in (doorgangen ?? []).enumerated() {
      jaren[plaats].trajecten = doorgang.samen.gesproken / jaren[plaats].disconto
    }
    self.jaren = jaren
  }

  /// What waiting leaves of these years together.
  func doorgang(in jaren: [Programmajaar]) -> Routedoorgang? {
    doorgangen.map { doorgangen in
      jaren.reduce(into: Routedoorgang()) { $0 += doorgangen[$1.nummer - 1] }
    }
  }
}
