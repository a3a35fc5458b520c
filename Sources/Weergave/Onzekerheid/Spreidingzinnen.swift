import Bestandsvorm
import BusinessCase
import Taal

/// What must be read before anything about chances or the worth of knowing more.
extension Spreiding {
  /// Nil where uncertain numbers move the outcome.
  package var zin: String? { zin(in: "dit scenario") }

  /// - Parameter waar: "dit scenario", or the names of some.
  package func zin(in waar: String) -> String? {
    let nergens = "In \(waar) is geen enkel getal onzeker"
    let niets = "Over kansen, en over wat meer weten waard is, valt zo niets te zeggen."
    switch self {
    case .onzekereGetallen: return nil
    case .alleenToeval:
      return
        "\(nergens). De trekkingen verschillen alleen doordat andere casussen zwaarder tellen, of de keten anders loopt. Hoe zeker de getallen zelf zijn, zit er niet in."
    case .geen:
      return
        "\(nergens): nergens staat een spreiding bij. Dat maakt de uitkomst niet zeker. \(niets) Geef getallen een spreiding, zoals { waarde: 0.15, laag: 0.05, hoog: 0.30 }."
    case .zonderGevolg:
      return "In \(waar) zijn wel getallen onzeker, maar geen daarvan verandert het saldo. \(niets)"
    }
  }

  package var json: Json {
    [
      "geenGetalOnzeker": .waarheid(self == .geen || self == .alleenToeval),
      "zin": .misschien(zin) { .tekst($0) },
    ]
  }
}

extension [(naam: String, spreiding: Spreiding)] {
  /// One sentence for all scenarios of which the same must be said.
  package var zinnen: [String] {
    [Spreiding.geen, .alleenToeval, .zonderGevolg].compactMap { spreiding in
      let namen = filter { $0.spreiding == spreiding }.map(\.naam)
      return namen.isEmpty ? nil : spreiding.zin(in: opsomming(namen))
    }
  }
}

extension Kansbeeld {
  /// "73%"; a dash where the draws say nothing of chances.
  package var kansTekst: String { kansPositief.map { Weergave.kansTekst($0) } ?? "–" }

  /// "€ -1.166 tot € 286"; a dash where the draws say nothing of chances.
  package var intervalTekst: String {
    kansPositief == nil
      ? "–" : "\(heleEuroTekst(interval.lowerBound)) tot \(heleEuroTekst(interval.upperBound))"
  }
}
