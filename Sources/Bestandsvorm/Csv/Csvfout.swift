import Taal

/// What can be wrong with a CSV file. All sentences about it are made here.
enum Csvfout {
  case leeg, legeKopregel, geenRijen
  case anderScheidingsteken(String)
  case teVeelKolommen(hoogstens: Int)
  case anderAantal(Int, breedte: Int)
  case nietAfgesloten
  case naAanhaling(String, begin: Plek, Scheidingsteken)
  case spatieVoorAanhaling(Scheidingsteken)
  case celTeLang(Int, hoogstens: Int)
  case teVeelFouten(Int)

  func leesfout(_ plek: Plek?, bestand: String) -> Leesfout {
    let (gevonden, verwacht) = woorden
    return Leesfout(plek: plek, bestand: bestand, pad: "", gevonden: gevonden, verwacht: verwacht)
  }

  /// What was found and what would be right, in plain Dutch.
  private var woorden: (gevonden: String, verwacht: String) {
    switch self {
    case .leeg: ("het bestand is leeg", "een regel met de namen van de kolommen, en daaronder de rijen")
    case .legeKopregel: ("de eerste regel is leeg", "een regel met de namen van de kolommen")
    case .geenRijen: ("onder de namen van de kolommen staan geen rijen", "minstens 1 rij")
    case .anderScheidingsteken(let teken):
      ("\(teken.ingekort) kan geen scheidingsteken zijn", "sep= met een puntkomma, een komma of een tab")
    case .teVeelKolommen(let hoogstens):
      ("deze regel heeft te veel kolommen", "hooguit \(hoogstens) kolommen")
    case .anderAantal(let aantal, let breedte):
      ("deze rij heeft \(Self.cellen(aantal))", "\(Self.cellen(breedte)), net als op de eerste regel")
    case .nietAfgesloten: ("het aanhalingsteken dat hier staat, wordt nergens gesloten", "een \" na de tekst")
    case .naAanhaling(let rest, let begin, let scheidingsteken):
      (
        "na het sluitende aanhalingsteken van de cel op regel \(begin.regel), kolom \(begin.kolom) staat nog "
          + "\"\(rest.ingekort)\"; een aanhalingsteken in een tekst schrijft u dubbel",
        "een \(scheidingsteken.woord) of een nieuwe regel"
      )
    case .spatieVoorAanhaling(let scheidingsteken):
      (
        "voor dit aanhalingsteken staat een spatie",
        "het aanhalingsteken meteen na de \(scheidingsteken.woord), of aan het begin van de regel"
      )
    case .celTeLang(let aantal, let hoogstens):
      ("deze cel heeft \(aantal) tekens", "hooguit \(hoogstens) tekens")
    case .teVeelFouten(let aantal):
      ("er zijn meer dan \(aantal) fouten; de rest van het bestand is niet gelezen", "")
    }
  }

  private static func cellen(_ aantal: Int) -> String { aantal == 1 ? "1 cel" : "\(aantal) cellen" }
}
