import Bestandsvorm
import Taal

/// A resource, and what it is called.
struct Fhirbron {
  let element: Fhirelement
  let soort: String
  /// The address in the Bundle, without a version.
  let adres: String?
  let id: String?
  let versie: String?
  /// The resource that holds this one.
  var houder: Int?
  /// Number in `Fhirbundel.bronnen`.
  var nummer = 0

  var pad: String { element.pad }
  var plek: Plek { element.knoop.plek }
  subscript(naam: String) -> Fhirelement? { element[naam] }

  init(_ element: Fhirelement, soort: String, adres: String?, houder: Int? = nil) {
    self.element = element
    self.soort = soort
    self.adres = adres
    self.houder = houder
    id = element["id"]?.tekst
    versie = element["meta"]?["versionId"]?.tekst
  }

  /// `Task/17`, as a relative reference names it.
  var naam: String? { id.map { "\(soort)/\($0)" } }

  /// What to call it in another system: the kind and the id, else the address.
  var kenmerk: String? { naam ?? adres }

  /// Where a server has it: what stands in front of `Task/17` in the address.
  var basis: String? {
    guard let adres, let naam, adres.hasSuffix("/\(naam)") else { return nil }
    return String(adres.dropLast(naam.count))
  }
}

/// The resources of a file, and the way from a Reference to what it means (hl7.org/fhir/R4/bundle.html#references).
struct Fhirbundel {
  private(set) var bronnen: [Fhirbron] = []
  private var bijAdres: [String: [Int]] = [:]
  private var bijNaam: [String: [Int]] = [:]

  /// What became of a Reference.
  enum Doel {
    case bron(Fhirbron)
    /// It leads out of the file, or nowhere.
    case buiten
    /// It leads to what is not one thing, for a reason in words.
    case onduidelijk(String)
  }

  /// - Returns: false when the same resource is there already.
  mutating func voeg(_ bron: Fhirbron) -> Fhirbron? {
    var bron = bron
    bron.nummer = bronnen.count
    if bron.houder == nil {
      let zelfde = bron.adres.map { bijAdres[$0] ?? [] } ?? bron.naam.map { bijNaam[$0] ?? [] } ?? []
      if zelfde.contains(where: {
        bronnen[$0].versie == bron.versie && (bron.adres != nil || bronnen[$0].adres == nil)
      }) {
        return nil
      }
      if let adres = bron.adres { bijAdres[adres, default: []].append(bron.nummer) }
      if let naam = bron.naam { bijNaam[naam, default: []].append(bron.nummer) }
    }
    bronnen.append(bron)
    return bron
  }

  /// What a Reference in a resource leads to.
  ///
  /// - Parameter soort: of what kind it is when the Reference does not say.
  func doel(_ verwijzing: Fhirelement, in bron: Fhirbron, soort: String? = nil) -> Doel {
    guard let tekst = verwijzing["reference"]?.tekst else { return doel(kenmerk: verwijzing, soort) }
    if tekst.hasPrefix("#") { return ingesloten(String(tekst.dropFirst()), bron) }
    let (adres, versie) = Self.zonderVersie(tekst)
    let gevonden = adres.contains(":") ? bijAdres[adres] ?? [] : bijNaam(adres, vanuit: bron)
    if gevonden.isEmpty { return .buiten }
    let passend = versie.map { versie in gevonden.filter { bronnen[$0].versie == versie } } ?? gevonden
    switch passend.count {
    case 1: return .bron(bronnen[passend[0]])
    case 0:
      return .onduidelijk("versie \((versie ?? "").ingekort) van \(adres.ingekort) staat niet in dit bestand")
    default: return .onduidelijk("\(adres.ingekort) staat er \(passend.count) keer in; onduidelijk is welke")
    }
  }

  /// A relative reference is within the server that the referring resource comes from. Where nobody says which that
  /// is, a name that is there once is clear.
  private func bijNaam(_ naam: String, vanuit bron: Fhirbron) -> [Int] {
    let allemaal = bijNaam[naam] ?? []
    guard let basis = (bron.houder.map { bronnen[$0] } ?? bron).basis else { return allemaal }
    let eigen = allemaal.filter { bronnen[$0].basis == basis }
    return eigen.isEmpty ? allemaal.filter { bronnen[$0].basis == nil } : eigen
  }

  private func ingesloten(_ id: String, _ bron: Fhirbron) -> Doel {
    let houder = bron.houder ?? bron.nummer
    if id.isEmpty { return .bron(bronnen[houder]) }
    let gevonden = bronnen.filter { $0.houder == houder && $0.id == id }
    return gevonden.count == 1 ? .bron(gevonden[0]) : .buiten
  }

  /// A reference by identifier, to the one resource that carries it.
  private func doel(kenmerk verwijzing: Fhirelement, _ soort: String?) -> Doel {
    guard let kenmerk = verwijzing["identifier"], let waarde = kenmerk["value"]?.tekst else { return .buiten }
    let stelsel = kenmerk["system"]?.tekst
    let gevonden = bronnen.filter { bron in
      bron.houder == nil && (verwijzing["type"]?.tekst ?? soort ?? bron.soort) == bron.soort
        && bron["identifier"].leden.contains {
          $0["value"]?.tekst == waarde && $0["system"]?.tekst == stelsel
        }
    }
    switch gevonden.count {
    case 0: return .buiten
    case 1: return .bron(gevonden[0])
    default: return .onduidelijk("dit kenmerk hebben \(gevonden.count) resources; onduidelijk is welke")
    }
  }

  /// The kind of resource that a Reference says it leads to; nil when it does not say, as with a UUID.
  static func soort(volgens verwijzing: Fhirelement) -> String? {
    if let soort = verwijzing["type"]?.tekst { return soort }
    guard let tekst = verwijzing["reference"]?.tekst else { return nil }
    let delen = zonderVersie(tekst).adres.split(separator: "/")
    guard delen.count >= 2, let eerste = delen[delen.count - 2].first, eerste.isUppercase else { return nil }
    return String(delen[delen.count - 2])
  }

  /// `Patient/p1/_history/2` is version 2 of `Patient/p1`.
  static func zonderVersie(_ adres: String) -> (adres: String, versie: String?) {
    let delen = adres.split(separator: "/", omittingEmptySubsequences: false)
    guard delen.count > 2, delen[delen.count - 2] == "_history", let versie = delen.last else {
      return (adres, nil)
    }
    return (delen.dropLast(2).joined(separator: "/"), String(versie))
  }
}
