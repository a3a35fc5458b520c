extension Bewijsblad {
  /// For a council member: half a page.
  package var kernHtml: [Html] { kern.map { .alinea(.sterk($0.wat), .tekst(": \($0.zin)")) } }

  /// All chapters, for a page.
  package var html: [Html] {
    hoofdstukken.flatMap { deel -> [Html] in
      [.kop(.onderdeel, deel.kop)] + Self.alineas(deel.alineas) + deel.tabellen.map(\.html)
    }
  }

  /// Lines with a dash are a list.
  private static func alineas(_ alineas: [String]) -> [Html] {
    let isLijst = alineas.allSatisfy { $0.hasPrefix("- ") }
    return isLijst
      ? [.lijst(alineas.map { .tekst(String($0.dropFirst(2))) })] : alineas.map { .alinea(.tekst($0)) }
  }

  /// As a chapter of a report: what was claimed, what was measured, what both say, and what it cannot show.
  package var sectie: Sectie {
    Sectie("bewijs", titel: "Wat is er gemeten?", inhoud: kernHtml + html)
  }
}
