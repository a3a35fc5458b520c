import Bestandsvorm
import Taal

/// The errors of one file while it is read, in any order, and what is left out of it.
struct Inleesboek {
  let bestand: String
  private(set) var fouten: [Leesfout]
  private var isVol = false
  private var weggelaten: [String: Int] = [:]
  /// In the order in which they came up.
  private var namen: [String] = []
  private var zinnen: [String] = []

  init(_ bestand: String, _ fouten: [Leesfout] = []) {
    self.bestand = bestand
    self.fouten = fouten
  }

  static let hoogstens = 200

  mutating func noteer(
    _ plek: Plek, _ pad: String, _ gevonden: String, verwacht: String = "", bedoeld: String? = nil
  ) {
    guard fouten.count < Self.hoogstens else {
      if !isVol { fouten.append(teVeel(plek)) }
      isVol = true
      return
    }
    fouten.append(
      Leesfout(
        plek: plek, bestand: bestand, pad: pad, gevonden: gevonden, verwacht: verwacht, bedoeld: bedoeld))
  }

  mutating func noteer(_ leesfouten: [Leesfout]) { fouten += leesfouten }

  private func teVeel(_ plek: Plek) -> Leesfout {
    Leesfout(
      plek: plek, bestand: bestand, pad: "",
      gevonden: "er zijn meer dan \(Self.hoogstens) fouten; verbeter eerst deze", verwacht: "")
  }

  /// Something that is in the file and not taken over.
  ///
  /// - Parameter naam: what it is, in the words of the file.
  mutating func laatWeg(_ naam: String, keer: Int = 1) {
    let naam = Burgerservicenummer.komtVoor(in: naam) ? Self.onnoembaar : naam
    if weggelaten[naam] == nil { namen.append(naam) }
    weggelaten[naam, default: 0] += keer
  }

  /// Something to know about the file as a whole.
  mutating func meld(_ zin: String) { zinnen.append(zin) }

  private static let onnoembaar = "iets met een burgerservicenummer in zijn naam"

  /// The file as it was read.
  ///
  /// - Throws: when anything was wrong.
  func sluit(_ casussen: [Ingelezen]) throws(Inleesfouten) -> Inlezing {
    try sluit()
    return Inlezing(casussen: casussen, opmerkingen: opmerkingen)
  }

  /// What was left and what is to be known, in whole sentences.
  var opmerkingen: [String] {
    let lijst = namen.map { "\($0) (\(keer(weggelaten[$0] ?? 0)))" }
    let overige = lijst.isEmpty ? [] : ["niet overgenomen: \(lijst.joined(separator: ", "))."]
    return (zinnen + overige).map { "\(bestand): \($0)" }
  }

  private func keer(_ aantal: Int) -> String { aantal == 0 ? "leeg" : "\(aantal) keer" }

  func sluit() throws(Inleesfouten) {
    if !fouten.isEmpty { throw Inleesfouten(fouten.sorted(by: eerder), bestand: bestand) }
  }

  private func eerder(_ links: Leesfout, _ rechts: Leesfout) -> Bool {
    (links.plek?.regel ?? 0, links.plek?.kolom ?? 0) < (rechts.plek?.regel ?? 0, rechts.plek?.kolom ?? 0)
  }

  static let bsn =
    "hier lijkt een burgerservicenummer te staan; dat mag hier niet bewaard worden. Haal het weg"
}

extension Leesfout {
  /// A message that would show a BSN says only that it is one.
  var zonderBsn: Leesfout {
    let delen = [pad, gevonden, verwacht, bedoeld ?? ""]
    guard delen.contains(where: Burgerservicenummer.komtVoor) else { return self }
    return Leesfout(plek: plek, bestand: bestand, pad: "", gevonden: Inleesboek.bsn, verwacht: "")
  }

  /// What is wrong with a whole file is wrong from its first character on.
  func metPlek(_ bestand: String) -> Leesfout {
    plek != nil
      ? self
      : Leesfout(
        plek: Plek(bestand: bestand, regel: 1, kolom: 1), bestand: bestand, pad: pad, gevonden: gevonden,
        verwacht: verwacht, bedoeld: bedoeld)
  }
}
