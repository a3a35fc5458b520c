import Bestandsvorm
import BusinessCase
import Taal

/// Reads services as others publish them: HSDS 3.0, and what Open Referral UK makes of it. What we have no place for is left.
///
/// - Throws: everything that is wrong, with its place.
func leesHsds(_ bytes: [UInt8], bestand: String) throws(Inleesfouten) -> Kaartinlezing {
  let (knoop, fouten) = leesJson5(bytes, bestand: bestand)
  var boek = Inleesboek(bestand, fouten)
  var aanbod: [Aanbod] = []
  if let knoop {
    let diensten = diensten(knoop)
    if diensten == nil {
      boek.noteer(
        knoop.plek, "", "hier staan geen diensten", verwacht: "een HSDS-lijst met contents of services")
    }
    for dienst in diensten ?? [] { if let een = dienst.aanbod(&boek) { aanbod.append(een) } }
  }
  try boek.sluit()
  return Kaartinlezing(aanbod: aanbod, opmerkingen: boek.opmerkingen)
}

/// The services of a page, of a list, or the one that the file is.
private func diensten(_ knoop: Knoop) -> [Knoop]? {
  if let lijst = knoop.lijst { return lijst }
  for naam in ["contents", "content", "services"] { if let lijst = knoop[naam]?.lijst { return lijst } }
  return knoop["name"] != nil && knoop["status"] != nil ? [knoop] : nil
}

extension Knoop {
  fileprivate var lijst: [Knoop]? { if case .lijst(let leden) = waarde { leden } else { nil } }

  /// The text under a key; nil when there is none, or it is empty.
  fileprivate func tekst(_ naam: String) -> String? {
    self[naam]?.alsTekst.map(\.zonderRand).flatMap { $0.isEmpty ? nil : $0 }
  }

  /// The texts under a key of every member of a list.
  fileprivate func teksten(_ lijst: String, _ naam: String) -> [String] {
    (self[lijst]?.lijst ?? []).compactMap { $0.tekst(naam) }
  }

  fileprivate func aanbod(_ boek: inout Inleesboek) -> Aanbod? {
    guard let naam = tekst("name") else {
      boek.noteer(plek, "name", "deze dienst heeft geen naam", verwacht: "een tekst")
      return nil
    }
    var aanbod = Aanbod()
    aanbod.kenmerk = tekst("id")
    aanbod.naam = naam
    aanbod.organisatie = self["organization"]?.tekst("name") ?? ""
    aanbod.omschrijving = tekst("description")
    aanbod.doelgroep = tekst("eligibility_description")
    (aanbod.vanafLeeftijd, aanbod.totLeeftijd) = leeftijden(&boek)
    aanbod.kosten = tekst("fees_description") ?? tekst("fees") ?? kosten
    aanbod.wachttijd = tekst("wait_time")
    aanbod.website = tekst("url")
    aanbod.isActief = tekst("status").map { $0 == Hsds.actief } ?? true
    aanbod.bevestigd = dag("assured_date", &boek)
    aanbod.wanneer = samen((self["schedules"]?.lijst ?? []).compactMap(\.rooster))
    aanbod.contact = samen(
      [tekst("email")].compactMap(\.self) + teksten("phones", "number")
        + (self["contacts"]?.lijst ?? []).flatMap { $0.contact })
    neemPlaatsen(&aanbod)
    neemGebieden(&aanbod, &boek)
    neemTermen(&aanbod, &boek)
    return keur(aanbod, &boek)
  }

  /// A BSN stays out, wherever it stands.
  private func keur(_ aanbod: Aanbod, _ boek: inout Inleesboek) -> Aanbod? {
    guard
      let veld = Aanbodveld.allCases.first(where: {
        $0 != .kenmerk && Burgerservicenummer.komtVoor(in: aanbod[$0])
      })
    else { return aanbod }
    boek.noteer(plek, veld.rawValue, Inleesboek.bsn)
    return nil
  }

  private func leeftijden(_ boek: inout Inleesboek) -> (Int?, Int?) {
    let rij = self["eligibilitys"]?.lijst?.first ?? self["eligibility"]?.lijst?.first
    return (
      leeftijd("minimum_age", &boek) ?? rij?.leeftijd("minimum_age", &boek),
      leeftijd("maximum_age", &boek) ?? rij?.leeftijd("maximum_age", &boek)
    )
  }

  /// Who is older than anybody has no upper bound.
  private func leeftijd(_ naam: String, _ boek: inout Inleesboek) -> Int? {
    guard let knoop = self[naam] else { return nil }
    if case .niets = knoop.waarde { return nil }
    guard case .getal(let getal, _) = knoop.waarde, getal >= 0 else {
      boek.noteer(knoop.plek, naam, "\(knoop.omschrijving) is geen leeftijd", verwacht: "een getal vanaf 0")
      return nil
    }
    return Int(exactly: getal.rounded(.down)).flatMap {
      Leeftijdsklasse.leeftijden.contains($0) ? $0 : nil
    }
  }

  private func dag(_ naam: String, _ boek: inout Inleesboek) -> Datum? {
    guard let tekst = tekst(naam) else { return nil }
    if let datum = Datum(String(tekst.prefix(10))) { return datum }
    boek.noteer(
      self[naam]?.plek ?? plek, naam, "\"\(tekst.ingekort)\" is geen dag", verwacht: "een dag als 2022-02-05")
    return nil
  }

  private var kosten: String? {
    samen(
      (self["cost_options"]?.lijst ?? []).compactMap { optie in
        let bedrag: String? =
          if case .getal(_, let tekst)? = optie["amount"]?.waarde {
            [optie.tekst("currency")?.uppercased(), tekst].compactMap(\.self).joined(separator: " ")
          } else {
            nil
          }
        return samen(
          [optie.tekst("option"), bedrag, optie.tekst("amount_description")].compactMap(\.self), " ")
      })
  }

  /// In words when there are any, else the days and hours.
  private var rooster: String? {
    if let tekst = tekst("description") { return tekst }
    let uren = [tekst("opens_at"), tekst("closes_at")].compactMap(\.self).map { String($0.prefix(5)) }
    return samen(
      [tekst("byday"), tekst("freq"), uren.isEmpty ? nil : uren.joined(separator: "-")].compactMap(\.self),
      " ")
  }

  private var contact: [String] {
    [tekst("name"), tekst("email")].compactMap(\.self) + teksten("phones", "number")
  }

  private func neemPlaatsen(_ aanbod: inout Aanbod) {
    let plaatsen = (self["service_at_locations"]?.lijst ?? []).compactMap { $0["location"] }
    aanbod.waar = samen(
      plaatsen.compactMap { plaats in
        let adres = plaats["addresses"]?.lijst?.first ?? plaats["physical_addresses"]?.lijst?.first
        return samen(
          [
            plaats.tekst("name"), adres?.tekst("address_1"), adres?.tekst("postal_code"),
            adres?.tekst("city"),
          ]
          .compactMap(\.self))
      }, "; ")
    aanbod.toegankelijkheid = samen(
      plaatsen.flatMap {
        $0.teksten("accessibility", "description") + $0.teksten("accessibilities", "accessibility")
      })
  }

  private func neemGebieden(_ aanbod: inout Aanbod, _ boek: inout Inleesboek) {
    for naam in teksten("service_areas", "name") + teksten("service_areas", "service_area") {
      if let wijk = Wijk(naam) {
        if !aanbod.wijken.contains(wijk) { aanbod.wijken.append(wijk) }
      } else {
        boek.laatWeg("het gebied \"\(naam.ingekort)\"")
      }
    }
  }

  private func neemTermen(_ aanbod: inout Aanbod, _ boek: inout Inleesboek) {
    for term in (self["attributes"]?.lijst ?? []).compactMap({ $0["taxonomy_term"] }) {
      let woord = term.tekst("code") ?? term.tekst("name") ?? ""
      if let vraagtype = Vraagtype(rawValue: woord.lowercased()) {
        if !aanbod.vraagtypes.contains(vraagtype) { aanbod.vraagtypes.append(vraagtype) }
      } else {
        boek.laatWeg("de soort \"\(woord.ingekort)\"")
      }
    }
  }

  private func samen(_ delen: [String], _ teken: String = ", ") -> String? {
    delen.isEmpty ? nil : delen.joined(separator: teken)
  }
}
