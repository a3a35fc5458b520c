import BusinessCase
import Foundation
import Taal
import Testing

@testable import Bestandsvorm
@testable import Scenariobestand

/// A kind of object: where it stands in a document, and where its schema is.
struct Objectplaats: CustomTestStringConvertible {
  /// As the reader writes it.
  let pad: String
  /// § stands for the object.
  let document: String
  /// As `file#/pointer`; references on the way are followed.
  let schema: String
  /// Where the schema requires more keys under a condition that an empty object meets.
  let voorwaarden: [String]

  init(_ pad: String, _ document: String, _ schema: String, voorwaarden: [String] = []) {
    (self.pad, self.document, self.schema, self.voorwaarden) = (pad, document, schema, voorwaarden)
  }

  var testDescription: String { schema }

  static let alle = stukken + ketenstukken + getallen + onzekereGetallen

  private static let ketenstukken =
    [
      Objectplaats("keten", "{ keten: § }", "scenario#/properties/keten"),
      Objectplaats(
        "keten.makelaars.perStadsdeel", "{ keten: { makelaars: { perStadsdeel: § } } }",
        "scenario#/properties/keten/properties/makelaars/properties/perStadsdeel"),
      Objectplaats(
        "keten.wijkteam.perWijk", "{ keten: { wijkteam: { perWijk: § } } }",
        "scenario#/properties/keten/properties/wijkteam/properties/perWijk"),
      Objectplaats(
        "keten.vraagtypes[0]", "{ keten: { vraagtypes: [§] } }",
        "scenario#/properties/keten/properties/vraagtypes/items"),
      Objectplaats(
        "keten.vraagtypes[0].routes", "{ keten: { vraagtypes: [{ routes: § }] } }",
        "scenario#/properties/keten/properties/vraagtypes/items/properties/routes"),
      Objectplaats(
        "keten.wachtzorg[0]", "{ keten: { wachtzorg: [§] } }",
        "scenario#/properties/keten/properties/wachtzorg/items"),
      Objectplaats(
        "keten.kantoor.van", "{ keten: { kantoor: { van: § } } }",
        "scenario#/properties/keten/properties/kantoor/properties/van"),
      Objectplaats(
        "keten.inloop", "{ keten: { inloop: § } }", "scenario#/properties/keten/properties/inloop"),
      Objectplaats(
        "keten.makelaars.perStadsdeel.West", "{ keten: { makelaars: { perStadsdeel: { West: § } } } }",
        "scenario#/properties/keten/properties/makelaars/properties/perStadsdeel/properties/West"),
    ] + ketendelen
  private static let ketendelen = [
    "wijken", "kantoor", "makelaars", "stappen", "doorlooptijden", "trajecten", "vervolg", "wijkteam",
    "afhaken",
    "normen",
  ].map {
    Objectplaats("keten.\($0)", "{ keten: { \($0): § } }", "scenario#/properties/keten/properties/\($0)")
  }

  private static let stukken = [
    Objectplaats("", "§", "scenario#", voorwaarden: ["scenario#/else"]),
    Objectplaats("horizonnen", "{ horizonnen: § }", "scenario#/properties/horizonnen"),
    Objectplaats("verantwoording", "{ verantwoording: § }", "scenario#/properties/verantwoording"),
    Objectplaats(
      "optimismecorrectie", "{ optimismecorrectie: § }", "scenario#/properties/optimismecorrectie"),
    Objectplaats("traject", "{ traject: § }", "scenario#/properties/traject"),
    Objectplaats(
      "totaal", "{ totaal: § }", "scenario#/properties/totaal",
      voorwaarden: ["scenario#/else/properties/totaal"]),
    Objectplaats(
      "programma", "{ programma: § }", "scenario#/properties/programma",
      voorwaarden: ["scenario#/else/properties/programma"]),
    Objectplaats(
      "programma.instroom[0]", "{ programma: { instroom: [§] } }",
      "scenario#/properties/programma/properties/instroom/items"),
    Objectplaats(
      "programma.routemix", "{ programma: { routemix: § } }",
      "scenario#/properties/programma/properties/routemix"),
    Objectplaats(
      "programma.verdeling[0]", "{ programma: { verdeling: [§] } }",
      "scenario#/properties/programma/properties/verdeling/items"),
    Objectplaats(
      "programma.profielen", "{ programma: { profielen: § } }",
      "scenario#/properties/programma/properties/profielen"),
    zorgregel(
      "programma.profielen.wijkteam[0]", "{ programma: { profielen: { wijkteam: [§] } } }",
      "scenario#/properties/programma/properties/profielen/properties/wijkteam/items"),
    Objectplaats("onzekerheid", "{ onzekerheid: § }", "scenario#/properties/onzekerheid"),
    Objectplaats(
      "onzekerheid.beoordelaarsfout", "{ onzekerheid: { beoordelaarsfout: § } }",
      "scenario#/properties/onzekerheid/properties/beoordelaarsfout"),
    onzekerheid("kans"), onzekerheid("toerekening"), onzekerheid("aantal"), onzekerheid("prijs"),
    Objectplaats("samenhang[0]", "{ samenhang: [§] }", "scenario#/$defs/samenhang"),
    Objectplaats(
      "resultaatafspraken[0]", "{ resultaatafspraken: [§] }",
      "scenario#/properties/resultaatafspraken/items"),
    Objectplaats("casussen[0]", "{ casussen: [§] }", "scenario#/properties/casussen/items"),
    Objectplaats("kostenposten[0]", "{ kostenposten: [§] }", "scenario#/properties/kostenposten/items"),

    Objectplaats("", "§", "kostenkaart#"),
    Objectplaats("prijsindex", "{ prijsindex: § }", "kostenkaart#/properties/prijsindex"),
    Objectplaats("kostenposten[0]", "{ kostenposten: [§] }", "kostenkaart#/properties/kostenposten/items"),
    Objectplaats(
      "kostenposten[0].personeel", "{ kostenposten: [{ personeel: § }] }",
      "kostenkaart#/properties/kostenposten/items/properties/personeel"),
    Objectplaats(
      "kostenposten[0].hoogstens", "{ kostenposten: [{ hoogstens: § }] }",
      "kostenkaart#/properties/kostenposten/items/properties/hoogstens"),
    Objectplaats(
      "kostenposten[0].prijzen[0]", "{ kostenposten: [{ prijzen: [§] }] }",
      "kostenkaart#/properties/kostenposten/items/properties/prijzen/items"),

    Objectplaats("", "§", "casussen#"),
    Objectplaats("[0]", "[§]", "casussen#/items"),
    zorgregel(
      "casussen[0].zorgregels[0]", "{ casussen: [{ zorgregels: [§] }] }",
      "casussen#/properties/casussen/items/properties/zorgregels/items"),
  ]

  /// A number with its source; one place of each kind.
  private static let getallen = [
    Objectplaats("formaat", "{ formaat: § }", "scenario#/properties/formaat"),
    Objectplaats("discontovoet", "{ discontovoet: § }", "scenario#/properties/discontovoet"),
    Objectplaats("prijspeil", "{ prijspeil: § }", "scenario#/properties/prijspeil"),
    Objectplaats(
      "horizonnen.kort", "{ horizonnen: { kort: § } }", "scenario#/properties/horizonnen/properties/kort"),
    Objectplaats(
      "totaal.casussen", "{ totaal: { casussen: § } }", "scenario#/properties/totaal/properties/casussen"),
    Objectplaats(
      "totaal.variatie", "{ totaal: { variatie: § } }", "scenario#/properties/totaal/properties/variatie"),
    Objectplaats(
      "programma.jaren", "{ programma: { jaren: § } }", "scenario#/properties/programma/properties/jaren"),
    Objectplaats(
      "onzekerheid.kans.n", "{ onzekerheid: { kans: { n: § } } }",
      "scenario#/properties/onzekerheid/properties/kans/properties/n"),
    Objectplaats(
      "onzekerheid.prijs.cv", "{ onzekerheid: { prijs: { cv: § } } }",
      "scenario#/properties/onzekerheid/properties/prijs/properties/cv"),
    Objectplaats(
      "kostenposten[0].personeel.uren", "{ kostenposten: [{ personeel: { uren: § } }] }",
      "kostenkaart#/properties/kostenposten/items/properties/personeel/properties/uren"),
    Objectplaats(
      "kostenposten[0].hoogstens.aantal", "{ kostenposten: [{ hoogstens: { aantal: § } }] }",
      "kostenkaart#/properties/kostenposten/items/properties/hoogstens/properties/aantal"),
    afspraak("perBevestigdeEuro"), afspraak("plafond"),
    Objectplaats(
      "samenhang[0].rangcorrelatie", "{ samenhang: [{ rangcorrelatie: § }] }",
      "scenario#/$defs/samenhang/properties/rangcorrelatie"),
    Objectplaats("[0].leeftijd", "[{ leeftijd: § }]", "casussen#/items/properties/leeftijd"),
    Objectplaats(
      "prijsindex.stijging.2022", "{ prijsindex: { stijging: { '2022': § } } }",
      "kostenkaart#/properties/prijsindex/properties/stijging/additionalProperties"),
  ]

  /// A number that may say how sure it is; one place of each kind.
  private static let onzekereGetallen = [
    onzeker(
      "optimismecorrectie.een", "{ optimismecorrectie: { een: § } }",
      "scenario#/properties/optimismecorrectie/properties/een"),
    onzeker("factor", "{ factor: § }", "scenario#/properties/factor"),
    onzeker(
      "traject.prijs", "{ traject: { prijs: § } }", "scenario#/properties/traject/properties/prijs"),
    onzeker(
      "programma.groei", "{ programma: { groei: § } }", "scenario#/properties/programma/properties/groei"),
    onzeker(
      "programma.instroom[0].perJaar", "{ programma: { instroom: [{ perJaar: § }] } }",
      "scenario#/properties/programma/properties/instroom/items/properties/perJaar"),
  ]

  /// How sure all numbers of a kind are.
  private static func onzekerheid(_ soort: String) -> Objectplaats {
    Objectplaats(
      "onzekerheid.\(soort)", "{ onzekerheid: { \(soort): § } }",
      "scenario#/properties/onzekerheid/properties/\(soort)",
      voorwaarden: ["scenario#/else/properties/onzekerheid/properties/\(soort)"])
  }

  private static func afspraak(_ sleutel: String) -> Objectplaats {
    Objectplaats(
      "resultaatafspraken[0].\(sleutel)", "{ resultaatafspraken: [{ \(sleutel): § }] }",
      "scenario#/properties/resultaatafspraken/items/properties/\(sleutel)")
  }

  private static func onzeker(_ pad: String, _ document: String, _ schema: String) -> Objectplaats {
    Objectplaats(pad, document, schema, voorwaarden: ["bouwstenen#/$defs/waardeErbij/allOf/0/else"])
  }

  private static func zorgregel(_ pad: String, _ document: String, _ schema: String) -> Objectplaats {
    Objectplaats(pad, document, schema, voorwaarden: ["casussen#/$defs/zorgregel/allOf/0/else"])
  }

  /// What the reader says about a document with `object` in this place.
  func lees(_ object: String) -> [Leesfout] {
    let tekst = document.replacingOccurrences(of: "§", with: object)
    let zitting = Leeszitting(Geheugen(["bestand.json5": tekst]))
    switch schema.prefix(while: { $0 != "#" }) {
    case "kostenkaart": _ = zitting.kostenkaart("bestand.json5")
    case "casussen": _ = zitting.casussenbestand("bestand.json5", nil)
    default: _ = zitting.scenario("bestand.json5")
    }
    return zitting.boek.fouten
  }

  var onbekendeSleutel: Leesfout? {
    lees("{ onbekend: 1 }").first { $0.gevonden == "onbekende sleutel \"onbekend\"" }
  }

  /// What the reader says about a word that is never right.
  func verkeerdeWaarde(_ sleutel: String) -> Leesfout? {
    lees("{ \"\(sleutel)\": \"onbekend\" }").first {
      $0.pad == (pad.isEmpty ? sleutel : "\(pad).\(sleutel)")
    }
  }
}

extension Leesfout {
  /// The words in "een van: a, b, c".
  var woorden: Set<String> {
    Set(verwacht.dropFirst("een van: ".count).components(separatedBy: ", "))
  }
}
