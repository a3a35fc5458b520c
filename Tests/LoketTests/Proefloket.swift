import Bestandsvorm
import Foundation
import SociaalRecept
import Taal
import Testing

@testable import Loket

/// A loket on a register of its own, with a clock that stands until somebody moves it. A class because browsers share it.
final class Proefloket: @unchecked Sendable {
  let pad: String
  private let map: String
  private(set) var loket: Loket
  private let klok = Klok()
  private let openbaar: Bool

  final class Klok: @unchecked Sendable {
    /// 5 September 2025, nine o'clock.
    var seconden = 1_757_062_800
  }

  init(openbaar: Bool = false, proef: Bool = true) throws {
    #expect(Natrium.begin())
    self.openbaar = openbaar
    var vorm = Array("\(FileManager.default.temporaryDirectory.path)/loketproef-XXXXXX".utf8CString)
    let gemaakt = mkdtemp(&vorm)
    try #require(gemaakt != nil)
    map = String(decoding: vorm.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    pad = "\(map)/proef.register"
    let register = try Register.begin(pad)
    let handeling = Handeling(
      wie: "proef", tijdstip: Tijdstip(seconden: klok.seconden),
      vandaag: Tijdstip(seconden: klok.seconden).datum)
    _ = try register.doe(handeling) { zitting throws(Registerfout) in
      if proef { for rol in Rol.allCases { try zitting.maakGebruiker(rol.rawValue, rol) } }
    }
    loket = try Self.open(pad, klok, openbaar: openbaar, proef: proef)
    isProef = proef
  }

  private let isProef: Bool

  deinit {
    for deel in ["", ".loket", ".sleutel"] {
      for achter in ["", "-wal", "-shm"] { unlink(pad + deel + achter) }
    }
    rmdir(map)
  }

  private static func open(_ pad: String, _ klok: Klok, openbaar: Bool, proef: Bool) throws -> Loket {
    var instellingen = Loketinstellingen(
      register: pad, kluis: try Kluis(Loketinstellingen.sleutelbestand(pad)),
      klok: {
        let nu = Tijdstip(seconden: klok.seconden)
        return Moment(tijdstip: nu, vandaag: nu.datum)
      }, dagboek: { _ in })
    instellingen.openbaar = openbaar ? Openbaaradres("https://loket.test") : nil
    instellingen.isProef = proef
    instellingen.volgens = .proef
    instellingen.scenarios = .proef
    return try Loket(instellingen)
  }

  /// The program is started anew.
  func herstart() throws { loket = try Self.open(pad, klok, openbaar: openbaar, proef: isProef) }

  func verder(_ seconden: Int) { klok.seconden += seconden }

  var nu: Int { klok.seconden }

  var register: Register { loket.register }

  var host: String { openbaar ? "loket.test" : "127.0.0.1:8080" }
  var herkomst: String { openbaar ? "https://loket.test" : "http://127.0.0.1:8080" }

  /// Signed in with this role.
  func als(_ rol: Rol) -> Proefbrowser {
    let browser = Proefbrowser(self)
    #expect(browser.vul("/inloggen", ["rol": rol.rawValue]).status == 303)
    return browser
  }

  /// With a password, and nothing but that.
  func gebruiker(_ naam: String, _ rol: Rol, wachtwoord: String) throws {
    let handeling = Handeling(
      wie: "proef", tijdstip: Tijdstip(seconden: nu), vandaag: Tijdstip(seconden: nu).datum)
    var geheimen = Gebruiker.Geheimen()
    geheimen.wachtwoord = Wachtwoord.versleuteld(wachtwoord)
    let klaar = geheimen
    try register.doe(handeling) { zitting throws(Registerfout) in
      try zitting.maakGebruiker(naam, rol)
      try zitting.bewaar(klaar, van: naam, "proef")
    }
  }
}

/// A browser: keeps a cookie, fills in forms as they come.
final class Proefbrowser {
  let proef: Proefloket
  var koekje: String?

  init(_ proef: Proefloket) { self.proef = proef }

  func vraag(_ doel: String, _ methode: Verzoek.Methode = .get) -> Antwoord {
    antwoord(Verzoek(methode: methode, doel: doel))
  }

  func stuur(
    _ doel: String, _ velden: [String: String], koppen: [Verzoek.Kop]? = nil,
    soort: String = "application/x-www-form-urlencoded"
  ) -> Antwoord {
    let tekst = velden.map { "\(Webtekst.gecijferd($0.key))=\(Webtekst.gecijferd($0.value))" }
    return antwoord(
      Verzoek(
        methode: .post, doel: doel,
        koppen: (koppen ?? [.init("Origin", proef.herkomst)]) + [.init("Content-Type", soort)],
        lichaam: Array(tekst.joined(separator: "&").utf8)))
  }

  func antwoord(_ verzoek: Verzoek) -> Antwoord {
    var verzoek = verzoek
    if !verzoek.koppen.contains(where: { $0.naam == "host" }) {
      verzoek.koppen.append(.init("Host", proef.host))
    }
    if let koekje { verzoek.koppen.append(.init("Cookie", koekje)) }
    verzoek.adres = "127.0.0.1"
    let antwoord = proef.loket.antwoord(op: verzoek)
    if let nieuw = antwoord.kop("Set-Cookie") { koekje = String(nieuw.prefix { $0 != ";" }) }
    return antwoord
  }

  /// What the form on a page would send if nobody changed anything.
  func velden(_ doel: String) -> [String: String] { vraag(doel).formuliervelden }

  /// Opens the page, and sends its form with these answers.
  func vul(_ doel: String, _ antwoorden: [String: String]) -> Antwoord {
    stuur(doel, velden(doel).merging(antwoorden) { $1 })
  }
}

extension Antwoord {
  var tekst: String { String(decoding: lichaam, as: UTF8.self) }

  var formuliervelden: [String: String] {
    guard let begin = tekst.range(van: "lk-formulier"), let eind = tekst.range(van: "</form>", na: begin)
    else {
      return [:]
    }
    var velden: [String: String] = [:]
    for element in tekst[begin..<eind].split(separator: "<") {
      guard element.hasPrefix("input") || element.hasPrefix("textarea") || element.hasPrefix("option"),
        let waarde = element.attribuut("value") ?? element.inhoud
      else { continue }
      let isKeuze = element.contains("type=\"radio\"") || element.contains("type=\"checkbox\"")
      if isKeuze, !element.contains("checked=") { continue }
      if let naam = element.attribuut("name") { velden[naam] = waarde }
    }
    return velden
  }
}

extension StringProtocol {
  fileprivate func range(van stuk: String, na plaats: Index? = nil) -> Index? {
    var hier = plaats ?? startIndex
    while hier < endIndex {
      if self[hier...].hasPrefix(stuk) { return hier }
      hier = index(after: hier)
    }
    return nil
  }

  fileprivate func attribuut(_ naam: String) -> String? {
    guard let begin = range(van: " \(naam)=\"") else { return nil }
    let waarde = self[begin...].drop { $0 != "\"" }.dropFirst().prefix { $0 != "\"" }
    return String(waarde).ontweven
  }

  fileprivate var inhoud: String? {
    hasPrefix("textarea") ? String(drop { $0 != ">" }.dropFirst(2)).ontweven : nil
  }

  private var ontweven: String {
    [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")].reduce(String(self)) {
      tekst, paar in tekst.vervangen(paar.0, paar.1)
    }
  }

  private func vervangen(_ oud: String, _ nieuw: String) -> String {
    var (uit, rest) = ("", String(self)[...])
    while let hier = rest.range(van: oud) {
      uit += rest[..<hier] + nieuw
      rest = rest[hier...].dropFirst(oud.count)
    }
    return uit + rest
  }
}
