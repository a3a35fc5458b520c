import Bestandsvorm

extension [Tabel] {
  /// The tables one below the other for a spreadsheet, each under its title.
  package var csv: [UInt8] {
    let breedte = map(\.kop.count).max() ?? 1
    func rij(_ cellen: [Csvwaarde]) -> [Csvwaarde] {
      cellen + [Csvwaarde](repeating: .leeg, count: breedte - cellen.count)
    }
    let rijen = enumerated().flatMap { nummer, tabel -> [[Csvwaarde]] in
      let kop =
        (nummer == 0 ? [] : [rij([]), rij([.tekst(tabel.titel)])]) + [rij(tabel.kop.map { .tekst($0.naam) })]
      return kop + tabel.alleRijen.map { rij($0.map(Csvwaarde.init(getoond:))) }
    }
    let titel = [first?.titel ?? ""] + [String](repeating: "", count: breedte - 1)
    return schrijfCsv(koppen: titel, rijen: rijen)
  }
}

extension Csvwaarde {
  /// A cell of a table as a spreadsheet counts with it: "€ 1.234,50" is a number there.
  fileprivate init(getoond tekst: String) {
    let kaal = tekst.hasPrefix("€ ") ? String(tekst.dropFirst(2)) : tekst
    let cijfers = kaal.split(separator: ".", omittingEmptySubsequences: false).joined()
      .split(separator: ",", omittingEmptySubsequences: false).joined(separator: ".")
    let isGetal =
      !cijfers.isEmpty && cijfers.allSatisfy { ("0"..."9").contains($0) || $0 == "." || $0 == "-" }
    self = (isGetal ? Double(cijfers) : nil).map { .getal($0) } ?? (tekst.isEmpty ? .leeg : .tekst(tekst))
  }
}
