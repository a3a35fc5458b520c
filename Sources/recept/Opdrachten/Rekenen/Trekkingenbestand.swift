import BusinessCase
import Weergave

extension Optie {
  static let trekkingenNaar = Optie(
    "--trekkingen-naar", .tekst(naam: "BESTAND"),
    "schrijf alle trekkingen naar een bestand (csv), zoals BCEA en SAVI ze lezen")
}

/// Writes the draws of the scenarios to the file that was asked for, if any.
func schrijfTrekkingen(
  _ berekend: [Berekend], _ wijze: Trekwijze, _ invoer: Invoer, _ uitvoer: Uitvoer
) throws(Afbreking) {
  guard let bestand = invoer.tekst(Optie.trekkingenNaar.naam) else { return }
  for een in berekend { try een.isOpenVoor(Optie.trekkingenNaar.naam) }
  let gelezen = berekend.flatMap(\.gelezen.bestanden)
  try uitvoer.magNaar(bestand, invoer: gelezen)
  let voortgang = Voortgang(stil: uitvoer.stil)
  var trekkingen: [Trekkingen] = []
  for een in berekend { trekkingen.append(try wijze.trek(een, voortgang)) }
  try uitvoer.bewaar(Trekkingentabel(trekkingen).csv, als: bestand, invoer: gelezen)
  uitvoer.meldGemaakt(bestand)
}
