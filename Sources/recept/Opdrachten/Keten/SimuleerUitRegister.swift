import Bestandsvorm
import Simulatie
import SociaalRecept
import Weergave

extension Optie {
  static let uit = Optie(
    "--uit", .tekst(naam: "REGISTER"),
    "schat de getallen van de keten uit dit register, waar het er genoeg heeft")
}

/// The chain as a register has it.
struct Geschatteketen {
  let bestand: String
  /// Which state of the register.
  let blik: Registerblik
  let schatter: Ketenschatter
  /// Per scenario after the first, the keys that are its own.
  let eigen: [(naam: String, sleutels: [String])]
}

/// Replaces in every scenario what the register can estimate. What a later scenario has different from the first stays.
///
/// - Returns: nil when no register was named; then nothing changes.
func schattingen(in ketens: inout [Ketenvraag], _ invoer: Invoer) throws(Afbreking) -> Geschatteketen? {
  guard let pad = invoer.tekst("--uit") else {
    try invoer.isNietIntern()
    return nil
  }
  let vraag = Registervraag(pad, voor: "simuleer", invoer)
  let register = try openRegister(pad)
  let handeling = try vraag.handeling(register)
  let (gegevens, blik) = try metRegister(
    pad, try register.ketengegevens(vraag.blik, voor: vraag.opdracht, door: handeling))
  let schatter = Ketenschatter(gegevens, volgens: ketens[0].plan)
  var eigen: [(naam: String, sleutels: [String])] = []
  for nummer in ketens.indices {
    let toegepast = schatter.toegepast(op: ketens[nummer].plan)
    ketens[nummer].plan = toegepast.plan
    if !toegepast.eigen.isEmpty { eigen.append((ketens[nummer].naam, Set(toegepast.eigen).sorted())) }
  }
  return Geschatteketen(bestand: pad, blik: blik, schatter: schatter, eigen: eigen)
}

extension Geschatteketen {
  /// What was estimated, with the simulation beside it.
  struct Blad {
    private let geschat: Geschatteketen
    private let vergelijking: Wachtvergelijking

    init(_ geschat: Geschatteketen, _ uitkomst: Ketenuitkomst) {
      self.geschat = geschat
      vergelijking = Wachtvergelijking(geschat.schatter.gegevens, uitkomst)
    }

    var tekst: String {
      let schatter = geschat.schatter
      var delen = [alinea(schatter.herkomst(geschat.bestand, geschat.blik))]
      guard schatter.gegevens.periode != nil else { return delen[0] }
      delen += [schatter.schattingstabel, schatter.gehoudentabel].compactMap { $0?.tekst() }
      delen += [alinea(schatter.uitleg), vergelijking.tabel.tekst(), alinea(vergelijking.zin)]
      delen += geschat.eigen.map { naam, sleutels in
        alinea("\(naam) houdt zijn eigen getallen voor: \(sleutels.joined(separator: ", ")).")
      }
      return delen.joined(separator: "\n\n")
    }

    var json: Json { geschat.schatter.json(bestand: geschat.bestand, geschat.blik, vergelijking) }
  }
}
