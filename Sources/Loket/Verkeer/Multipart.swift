/// A form with files, as a browser sends it.
///
/// Source: RFC 7578 (multipart/form-data) and RFC 2046, 5.1 (boundaries). Browsers write a name as UTF-8 and only a quote or
/// a line end in it as a percent code (WHATWG HTML, 4.10.22.8).
struct Multipart {
  private let grens: [UInt8]

  /// - Parameter soort: the whole Content-Type; nil for another kind, or without a usable boundary.
  init?(_ soort: String) {
    let delen = soort.split(separator: ";").map { $0.drop { $0 == " " } }
    guard delen.first?.lowercased() == "multipart/form-data" else { return nil }
    let naam = "boundary="
    let grenzen = delen.dropFirst().filter { $0.lowercased().hasPrefix(naam) }
    guard grenzen.count == 1, let gevonden = grenzen.first?.dropFirst(naam.count) else { return nil }
    let kaal = gevonden.hasPrefix("\"") ? gevonden.dropFirst().prefix { $0 != "\"" } : gevonden[...]
    guard (1...70).contains(kaal.utf8.count), kaal.utf8.allSatisfy({ 0x21...0x7E ~= $0 }) else { return nil }
    grens = Array("--\(kaal)".utf8)
  }

  /// Nil for what cannot be read as a whole: a form is never taken half.
  func invoer(_ lichaam: [UInt8]) -> Invoer? {
    guard var plaats = lichaam.plaats(van: grens, vanaf: 0), plaats == 0 else { return nil }
    let einde = Array("\r\n".utf8) + grens
    var invoer = Invoer()
    while true {
      plaats += plaats == 0 ? grens.count : einde.count
      let rest = lichaam[min(plaats, lichaam.count)...]
      if rest.starts(with: "--".utf8) { return invoer }
      guard rest.starts(with: "\r\n".utf8),
        let volgende = lichaam.plaats(van: einde, vanaf: plaats + 2),
        let deel = Deel(lichaam[(plaats + 2)..<volgende]), deel.neemOp(in: &invoer)
      else { return nil }
      plaats = volgende
    }
  }

  /// One field, with its headers.
  private struct Deel {
    private let naam: String
    private let bestandsnaam: String?
    private let inhoud: ArraySlice<UInt8>

    init?(_ bytes: ArraySlice<UInt8>) {
      guard let scheiding = bytes.plaats(van: Array("\r\n\r\n".utf8), vanaf: bytes.startIndex),
        scheiding - bytes.startIndex <= 4096,
        let koppen = String(validating: bytes[..<scheiding], as: UTF8.self)
      else { return nil }
      let beschikking = koppen.split(separator: "\r\n").filter {
        $0.lowercased().hasPrefix("content-disposition:")
      }
      guard beschikking.count == 1, let regel = beschikking.first, let naam = regel.waarde(van: "name") else {
        return nil
      }
      (self.naam, bestandsnaam) = (naam, regel.waarde(van: "filename"))
      inhoud = bytes[(scheiding + 4)...]
    }

    func neemOp(in invoer: inout Invoer) -> Bool {
      if let bestandsnaam {
        return invoer.neemOp(Invoer.Bestand(veld: naam, naam: bestandsnaam, bytes: Array(inhoud)))
      }
      guard let waarde = String(validating: inhoud, as: UTF8.self) else { return false }
      return invoer.neemOp(naam, waarde)
    }
  }
}

extension StringProtocol {
  /// What stands between quotes behind `; naam=`.
  fileprivate func waarde(van naam: String) -> String? {
    for deel in split(separator: ";").dropFirst() {
      let kaal = deel.drop { $0 == " " }
      guard kaal.hasPrefix("\(naam)=\"") else { continue }
      return String(kaal.dropFirst(naam.count + 2).prefix { $0 != "\"" })
    }
    return nil
  }
}

extension RandomAccessCollection<UInt8> where Index == Int {
  /// - Complexity: O(bytes) for a pattern that begins with bytes that are rare within it, as a boundary does.
  fileprivate func plaats(van patroon: [UInt8], vanaf: Int) -> Int? {
    guard let eerste = patroon.first, count >= patroon.count else { return nil }
    var hier = vanaf
    while let gevonden = self[Swift.min(hier, endIndex)...].firstIndex(of: eerste) {
      guard gevonden + patroon.count <= endIndex else { return nil }
      if self[gevonden..<(gevonden + patroon.count)].elementsEqual(patroon) { return gevonden }
      hier = gevonden + 1
    }
    return nil
  }
}
