extension Casus {
  /// Where a casus is on the integral route. It follows from what happened; nobody types it.
  package enum Fase: String, Sendable, Hashable, CaseIterable {
    case vraag, analyse, plan, uitvoering, evaluatie

    package var naam: String {
      switch self {
      case .vraag: "vraag"
      case .analyse: "analyse"
      case .plan: "plan van aanpak"
      case .uitvoering: "uitvoering en regie"
      case .evaluatie: "evaluatie en afsluiting"
      }
    }
  }

  package var fase: Fase {
    if status.isGesloten { return .evaluatie }
    if hulpOp != nil { return .uitvoering }
    if route != nil || !acties.isEmpty { return .plan }
    return gesprekOp == nil ? .vraag : .analyse
  }
}
