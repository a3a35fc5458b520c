extension Tabel {
  /// The table for a terminal: columns aligned, header underlined, no line wider than `breedte` characters.
  ///
  /// Where the columns do not fit, however narrow, the rows are written below each other as a list.
  package func tekst(breedte: Int = Regelbreedte.nu) -> String {
    let titelregels = titel.isEmpty ? [] : regels(titel, breedte: breedte)
    guard !rijen.isEmpty else {
      return (titelregels + ["Geen gegevens."]).joined(separator: "\n")
    }
    let inhoud = Kolombreedtes(self, breedte: breedte).map(inKolommen) ?? gestapeld(breedte: breedte)
    return (titelregels + inhoud).joined(separator: "\n")
  }

  private func inKolommen(_ kolombreedtes: Kolombreedtes) -> [String] {
    let breedtes = kolombreedtes.breedtes
    let streep = aaneen(breedtes.map { String(repeating: "─", count: $0) })
    let kopregels = rijregels(kop.map(\.naam), breedtes, onderaan: true)
    let rijregels = rijen.flatMap { self.rijregels($0, breedtes) }
    let voetregels = voet.map { [streep] + self.rijregels($0, breedtes) } ?? []
    return kopregels + [streep] + rijregels + voetregels
  }

  /// One table row, as many lines as its longest cell needs. Header cells stand on the underline.
  private func rijregels(_ cellen: [String], _ breedtes: [Int], onderaan: Bool = false) -> [String] {
    let cellen = zip(cellen, breedtes).map { regels($0, breedte: $1) }
    let hoogte = cellen.map(\.count).max() ?? 0
    return (0..<hoogte).map { regel in
      let stukken = cellen.indices.map { kolom in
        let plaats = onderaan ? regel - (hoogte - cellen[kolom].count) : regel
        let tekst = cellen[kolom].indices.contains(plaats) ? cellen[kolom][plaats] : ""
        return uitgelijnd(tekst, breedtes[kolom], kop[kolom].uitlijning)
      }
      return aaneen(stukken)
    }
  }

  /// Every row as a short list of "kolom: waarde", for very narrow windows.
  private func gestapeld(breedte: Int) -> [String] {
    alleRijen.flatMap { rij -> [String] in
      let eerste = rij.first.map { regels($0, breedte: breedte) } ?? []
      let overige = zip(kop, rij).dropFirst().flatMap { kolom, waarde in
        waarde.isEmpty ? [] : regels("\(kolom.naam): \(waarde)", breedte: breedte - 2).map { "  " + $0 }
      }
      return eerste + overige
    }
  }
}

private func regels(_ tekst: String, breedte: Int) -> [String] {
  afgebroken(tekst, breedte: Double(breedte)) { Double($0.count) }
}

private func uitgelijnd(_ tekst: String, _ breedte: Int, _ uitlijning: Kolom.Uitlijning) -> String {
  let ruimte = String(repeating: " ", count: max(0, breedte - tekst.count))
  return uitlijning == .links ? tekst + ruimte : ruimte + tekst
}

/// Cells next to each other, without the spaces at the end that show up as noise when a reader copies the text.
private func aaneen(_ stukken: [String]) -> String {
  var regel = stukken.joined(separator: String(repeating: " ", count: Kolombreedtes.tussenruimte))
  while regel.last == " " { regel.removeLast() }
  return regel
}
