import Bestandsvorm
import Taal

/// Which column of a file is which of ours.
struct Kolomkaart {
  /// For each column of the file; nil for one that we leave.
  private(set) var kolommen: [Kolom?] = []
  private let koppen: [Csvcel]

  /// A column is what the user says it is, and else what its name says. What is wrong stands in the error book.
  init(_ koppen: [Csvcel], _ keuzes: [Kolomkeuze], _ boek: inout Inleesboek) {
    self.koppen = koppen.map { Csvcel(tekst: $0.tekst.zonderRand.nfc, plek: $0.plek) }
    kolommen = Array(repeating: nil, count: koppen.count)
    kies(keuzes, &boek)
    herken(&boek)
    eis(&boek)
  }

  func plek(van kolom: Kolom) -> Csvcel? { kolommen.firstIndex(of: kolom).map { koppen[$0] } }

  private mutating func kies(_ keuzes: [Kolomkeuze], _ boek: inout Inleesboek) {
    for keuze in keuzes {
      let gezocht = Kolom.vereenvoudigd(keuze.kop)
      let plaats =
        koppen.firstIndex { $0.tekst == keuze.kop }
        ?? koppen.firstIndex { Kolom.vereenvoudigd($0.tekst) == gezocht }
      if plaats == nil, keuze.isBewaard { continue }
      guard let plaats else {
        boek.noteer(
          begin(boek), "", "er is geen kolom \"\(keuze.kop.ingekort)\" voor \(keuze.kolom.naam)",
          verwacht: "een van: \(koppen.map(\.tekst.ingekort).filter { !$0.isEmpty }.joined(separator: ", "))",
          bedoeld: dichtstbijzijnde(keuze.kop, in: koppen.map(\.tekst)))
        continue
      }
      if kolommen[plaats] != nil || kolommen.contains(keuze.kolom) {
        boek.noteer(
          koppen[plaats].plek, "", "de kolom \"\(koppen[plaats].tekst.ingekort)\" is twee keer gekozen",
          verwacht: "elke kolom één keer")
      }
      kolommen[plaats] = keuze.kolom
    }
  }

  private mutating func herken(_ boek: inout Inleesboek) {
    let gekozen = Set(kolommen.compactMap { $0 })
    for (plaats, kop) in koppen.enumerated() where kolommen[plaats] == nil {
      guard let kolom = Kolom.bijNaam[Kolom.vereenvoudigd(kop.tekst)], !gekozen.contains(kolom) else {
        continue
      }
      if let eerste = plek(van: kolom) {
        boek.noteer(
          kop.plek, "", "de kolom \"\(kop.tekst.ingekort)\" zegt hetzelfde als \"\(eerste.tekst.ingekort)\"",
          verwacht: "een van beide, of een keuze: --kolom \(kolom.naam)=\(kop.tekst.ingekort)")
      }
      kolommen[plaats] = kolom
    }
  }

  private func eis(_ boek: inout Inleesboek) {
    let onbekend = koppen.indices.filter { kolommen[$0] == nil && !koppen[$0].tekst.isEmpty }
    let erbij = onbekend.isEmpty ? "" : " (niet bekend: \(onbekend.map(aanduiding).joined(separator: ", ")))"
    if plek(van: Kolom(.datum)) == nil {
      boek.noteer(
        begin(boek), "", "er is geen kolom met de dag van de aanmelding\(erbij)",
        verwacht: "een kolom datum, of de naam ervan: --kolom datum=NAAM")
    }
    if [.naam, .achternaam, .id].allSatisfy({ plek(van: Kolom($0)) == nil }) {
      boek.noteer(
        begin(boek), "", "er is geen kolom naam en geen kolom id\(erbij)",
        verwacht: "ten minste een van beide, of de naam ervan: --kolom naam=NAAM")
    }
  }

  private func begin(_ boek: Inleesboek) -> Plek {
    koppen.first?.plek ?? Plek(bestand: boek.bestand, regel: 1, kolom: 1)
  }

  /// A column that is left, as a notice calls it, with the word that it may be a slip of.
  func aanduiding(_ plaats: Int) -> String {
    let kop = koppen[plaats].tekst
    if kop.isEmpty { return "kolom \(plaats + 1) zonder naam" }
    let bedoeld = dichtstbijzijnde(kop, in: Kolom.namen).map { ", bedoelde u \"\($0)\"?" } ?? ""
    return "de kolom \"\(kop.ingekort)\"\(bedoeld)"
  }
}
