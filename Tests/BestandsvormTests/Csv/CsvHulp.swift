@testable import Bestandsvorm

func leesCsv(_ tekst: String) -> (tabel: Csvbestand?, fouten: [Leesfout]) {
  leesCsv(Array(tekst.utf8), bestand: "x")
}

/// The errors of a file as the user reads them, without the name of the file.
func csvZinnen(_ tekst: String) -> [String] { zinnen(leesCsv(tekst).fouten) }

func zinnen(_ fouten: [Leesfout]) -> [String] { fouten.map { String($0.zin.dropFirst(2)) } }

extension Csvbestand {
  /// The header and the rows as texts alone.
  var teksten: [[String]] { ([koppen] + rijen).map { $0.map(\.tekst) } }

  /// The cells with their places, such as `2:1 a`.
  var plekken: [[String]] {
    ([koppen] + rijen).map { $0.map { "\($0.plek.regel):\($0.plek.kolom) \($0.tekst)" } }
  }
}
