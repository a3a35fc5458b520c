/// A row of the journal as it stands in the file.
struct Journaalrij {
  let nummer: Int
  let tijdstip: String
  let wie: String
  /// Of a feit; nil for everything else that the journal holds.
  let casus: Int?
  let soort: String
  let versie: Int
  let inhoud: String

  static let kolommen = "nummer, tijdstip, wie, casus, soort, versie, inhoud"

  /// - Parameter vorige: the fingerprint of the row before; of the first, that of `Stand.leeg`.
  func vingerafdruk(na vorige: String) -> String {
    var afdruk = Veldafdruk()
    afdruk.neemOp(vorige)
    afdruk.neemOp(String(nummer))
    afdruk.neemOp(tijdstip)
    afdruk.neemOp(wie)
    afdruk.neemOp(casus.map { String($0) })
    afdruk.neemOp(soort)
    afdruk.neemOp(String(versie))
    afdruk.neemOp(inhoud)
    return afdruk.hex()
  }

  func gebeurtenis() throws(Registerfout) -> Gebeurtenis {
    if versie > Opwaardering.huidig { throw .nieuwereGebeurtenis(nummer) }
    let (soort, inhoud) = Opwaardering.pasToe(soort, inhoud, versie: versie)
    guard let casus, let tijd = Tijdstip(tijdstip), let soort = Feit.Soort(rawValue: soort),
      let feit = Feitlezer(inhoud)?.feit(soort)
    else { throw .onleesbaar(gebeurtenis: nummer) }
    return Gebeurtenis(nummer: nummer, tijdstip: tijd, wie: wie, casus: Casusnummer(casus), feit: feit)
  }

  /// What the journal holds besides feiten.
  func aantekening() throws(Registerfout) -> Aantekening {
    if versie > Aantekening.versie { throw .nieuwereGebeurtenis(nummer) }
    guard let aantekening = Aantekening(soort, inhoud) else { throw .onleesbaar(gebeurtenis: nummer) }
    return aantekening
  }
}

extension Journaalrij {
  init(_ rij: borrowing Rij) {
    nummer = rij.geheel(0)
    tijdstip = rij.tekst(1) ?? ""
    wie = rij.tekst(2) ?? ""
    casus = rij.misschien(3)
    soort = rij.tekst(4) ?? ""
    versie = rij.geheel(5)
    inhoud = rij.tekst(6) ?? ""
  }
}
