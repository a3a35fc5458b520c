import Bestandsvorm

/// A file of ours that never changes: its fingerprint stands in its name, so that a browser may keep it for ever.
struct Vastbestand: Sendable {
  let pad: String
  let soort: String
  let inhoud: [UInt8]

  /// - Parameter delen: our own text, which goes out as it is.
  init(_ naam: String, _ uitgang: String, _ soort: String, _ delen: StaticString...) {
    inhoud = Array(delen.map { "\($0)" }.joined(separator: "\n").utf8)
    self.soort = soort
    var afdruk = Sha256()
    afdruk.neemOp(inhoud)
    pad = "/vast/\(naam)-\(afdruk.hex().prefix(12)).\(uitgang)"
  }

  var antwoord: Antwoord {
    var antwoord = Antwoord(200, soort, inhoud)
    antwoord.zet("Cache-Control", "public, max-age=31536000, immutable")
    return antwoord
  }
}

extension Plaats {
  static let vast = [
    Plaats.open("/vast/:naam") { bezoek throws(Paginafout) in
      let gevraagd = "/vast/\(bezoek.delen["naam"] ?? "")"
      guard let bestand = [Loketstijl.blad, Loketstijl.gemak].first(where: { $0.pad == gevraagd }) else {
        throw .nietGevonden
      }
      return bestand.antwoord
    }
  ]
}
