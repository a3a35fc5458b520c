import Testing

@testable import Bestandsvorm

@Suite("De zin van een leesfout")
struct LeesfoutTests {
  private let plek = Plek(bestand: "scenarios/eigen.json5", regel: 14, kolom: 22)

  @Test("De zin noemt plek, pad, wat er staat en wat er hoort te staan")
  func volledig() {
    let fout = Leesfout(
      plek: plek, bestand: "scenarios/eigen.json5", pad: "zorgregels[2].kans", gevonden: "1,4 is geen kans",
      verwacht: "een getal van 0 tot en met 1")
    #expect(
      fout.zin
        == "scenarios/eigen.json5:14:22  zorgregels[2].kans: 1,4 is geen kans; verwacht een getal van 0 tot en met 1"
    )
  }

  @Test("De zin vraagt naar het woord dat het meest lijkt")
  func bedoeld() {
    let fout = Leesfout(
      plek: plek, bestand: "scenarios/eigen.json5", pad: "basis", gevonden: "integral", verwacht: "een basis",
      bedoeld: "integraal")
    #expect(
      fout.zin
        == "scenarios/eigen.json5:14:22  basis: integral; verwacht een basis. Bedoelde u \"integraal\"?")
  }

  @Test("Zonder plek en pad noemt de zin alleen het bestand")
  func kaal() {
    let fout = Leesfout(
      plek: nil, bestand: "eigen.json5", pad: "", gevonden: "dit bestand bestaat niet", verwacht: "")
    #expect(fout.zin == "eigen.json5  dit bestand bestaat niet")
  }
}
