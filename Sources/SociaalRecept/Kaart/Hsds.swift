import Bestandsvorm
import BusinessCase

/// The words of the Human Services Data Specification 3.0 that we write and read (openreferral/specification, schema/).
enum Hsds {
  static let actief = "active"
  static let inactief = "inactive"
  static let taxonomie = "sociaal-recept vraagtype"

  /// An identifier that is always the same for the same words (RFC 9562, version 8: 122 bits of our own).
  static func uuid(_ woorden: String) -> String {
    var afdruk = Sha256()
    afdruk.neemOp(Array(woorden.utf8))
    var bytes = Array(afdruk.bytes().prefix(16))
    bytes[6] = bytes[6] & 0x0F | 0x80
    bytes[8] = bytes[8] & 0x3F | 0x80
    let cijfers = Array(bytes.hex)
    return [0..<8, 8..<12, 12..<16, 16..<20, 20..<32].map { String(cijfers[$0]) }.joined(separator: "-")
  }

  static func isUuid(_ tekst: String) -> Bool {
    tekst.split(separator: "-", omittingEmptySubsequences: false).map(\.count) == [8, 4, 4, 4, 12]
      && tekst.allSatisfy { $0 == "-" || $0.isHexDigit && $0.isASCII }
  }
}

/// The sociale kaart as a page of services, as an HSDS 3.0 API gives it.
package func aanbodAlsHsds(_ lijst: [Aanbod]) -> Json {
  [
    "total_items": .geheel(lijst.count), "total_pages": .geheel(1), "page_number": .geheel(1),
    "size": .geheel(lijst.count), "first_page": .waarheid(true), "last_page": .waarheid(true),
    "empty": .waarheid(lijst.isEmpty), "contents": .lijst(lijst.map(\.hsds)),
  ]
}

extension Aanbod {
  /// What others know it by.
  var id: String {
    kenmerk.flatMap { Hsds.isUuid($0) ? $0.lowercased() : nil }
      ?? Hsds.uuid("service \(organisatie)\n\(naam)")
  }

  fileprivate var hsds: Json {
    let organisatieId = Hsds.uuid("organization \(organisatie)")
    return .object(
      [
        ("id", .tekst(id)), ("name", .tekst(naam)),
        ("status", .tekst(isActief ? Hsds.actief : Hsds.inactief)),
        ("organization_id", .tekst(organisatieId)),
        (
          "organization",
          [
            "id": .tekst(organisatieId), "name": .tekst(organisatie.isEmpty ? naam : organisatie),
            "description": .tekst(organisatie.isEmpty ? naam : organisatie),
          ]
        ),
        ("description", .misschien(omschrijving) { .tekst($0) }),
        ("eligibility_description", .misschien(doelgroep) { .tekst($0) }),
        ("minimum_age", .misschien(vanafLeeftijd) { .geheel($0) }),
        ("maximum_age", .misschien(totLeeftijd) { .geheel($0) }),
        ("fees_description", .misschien(kosten) { .tekst($0) }),
        ("wait_time", .misschien(wachttijd) { .tekst($0) }), ("url", .misschien(website) { .tekst($0) }),
        ("assured_date", .misschien(bevestigd) { .tekst($0.iso) }),
        ("schedules", lijst(wanneer) { ["id": .tekst(deel("schedule")), "description": .tekst($0)] }),
        ("contacts", lijst(contact) { ["id": .tekst(deel("contact")), "name": .tekst($0)] }),
        ("service_at_locations", waar == nil && toegankelijkheid == nil ? .niets : .lijst([plaats])),
        ("service_areas", reeks(wijken, "area") { [("name", .tekst($0.naam))] }),
        ("attributes", reeks(vraagtypes, "attribute") { [("taxonomy_term", $0.term)] }),
      ].ingevuld)
  }

  private var plaats: Json {
    [
      "id": .tekst(deel("service_at_location")),
      "location": .object(
        [
          ("id", .tekst(deel("location"))), ("location_type", .tekst("physical")),
          ("name", .misschien(waar) { .tekst($0) }),
          (
            "accessibility",
            lijst(toegankelijkheid) { ["id": .tekst(deel("accessibility")), "description": .tekst($0)] }
          ),
        ].ingevuld),
    ]
  }

  /// The identifier of a part of this entry.
  private func deel(_ naam: String) -> String { Hsds.uuid("\(naam) \(id)") }

  private func lijst(_ tekst: String?, _ maak: (String) -> Json) -> Json {
    tekst.map { .lijst([maak($0)]) } ?? .niets
  }

  private func reeks<Woord: RawRepresentable<String>>(
    _ woorden: [Woord], _ naam: String, _ velden: (Woord) -> [(sleutel: String, waarde: Json)]
  ) -> Json {
    woorden.isEmpty
      ? .niets
      : .lijst(woorden.map { .object([("id", .tekst(deel("\(naam) \($0.rawValue)")))] + velden($0)) })
  }
}

extension Vraagtype {
  fileprivate var term: Json {
    [
      "id": .tekst(Hsds.uuid("taxonomy_term \(rawValue)")), "code": .tekst(rawValue),
      "name": .tekst(rawValue),
      "description": .tekst("vraag over \(rawValue)"), "taxonomy": .tekst(Hsds.taxonomie),
    ]
  }
}
