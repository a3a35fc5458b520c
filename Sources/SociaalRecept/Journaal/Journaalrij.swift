/// A row of the journal as text, as its fingerprint covers it.
struct Journaalrij {
  var nummer: Int
  var tijdstip: String
  var wie: String
  /// Of a feit; nil for everything else that the journal holds.
  var casus: Int?
  var soort: String
  var versie: Int
  var inhoud: String
  /// SHA-256 of this row and the fingerprint before it.
  var vingerafdruk = ""

  /// - Parameter vorige: the fingerprint of the row before; of the first, that of `Stand.leeg`.
  func verwachteVingerafdruk(na vorige: String) -> String {
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

  var stand: Stand { Stand(nummer: nummer, vingerafdruk: vingerafdruk) }

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

extension Journaalrij: Tabelrij {
  static let tabel = Tabel<Journaalrij>("gebeurtenis")

  enum Kolom: String, Tabelkolom {
    case nummer, tijdstip, wie, casus, soort, versie, inhoud, vingerafdruk
  }

  mutating func kolom(_ kolom: Kolom, _ werk: inout some Kolomwerk) {
    switch kolom {
    case .nummer: werk.neem(&nummer)
    case .tijdstip: werk.neem(&tijdstip)
    case .wie: werk.neem(&wie)
    case .casus: werk.neem(&casus)
    case .soort: werk.neem(&soort)
    case .versie: werk.neem(&versie)
    case .inhoud: werk.neem(&inhoud)
    case .vingerafdruk: werk.neem(&vingerafdruk)
    }
  }

  static let leeg = Journaalrij(nummer: 0, tijdstip: "", wie: "", soort: "", versie: 0, inhoud: "")
}
