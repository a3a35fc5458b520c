/// Why there is nothing to negotiate about, with what would be right.
public enum Onderhandelfout: Error, Sendable, Hashable {
  case geenTrekkingen
  case ongelijkAantal(String, gevonden: Int, verwacht: Int)
  case dubbelePartij(Betaler)
  case geenBedrag(String)
  case onbruikbaarTarief(Double)
  case negatieveGrens(Bedrag)
  case bodemBovenPlafond(bodem: Bedrag, plafond: Bedrag)

  /// The error in Dutch: what is wrong, and what would be right.
  public var zin: String {
    switch self {
    case .geenTrekkingen:
      "er zijn geen trekkingen om mee te rekenen; verwacht er ten minste een"
    case .ongelijkAantal(let wat, let gevonden, let verwacht):
      "\(wat): \(gevonden) trekkingen; verwacht er \(verwacht), net als van de trajectprijs"
    case .dubbelePartij(let betaler):
      "\(betaler.metLidwoord) zit twee keer aan tafel; verwacht elke betaler een keer"
    case .geenBedrag(let wat):
      "\(wat): een van de trekkingen is geen bruikbaar bedrag; verwacht een getal"
    case .onbruikbaarTarief(let tarief):
      "\(tarief) is geen bedrag per bevestigde euro; verwacht een getal van 0 tot en met een miljoen"
    case .negatieveGrens:
      "een bedrag, bodem of plafond kan niet negatief zijn; verwacht een bedrag van 0 euro of meer"
    case .bodemBovenPlafond:
      "de bodem is hoger dan het plafond; verwacht een bodem die ten hoogste gelijk is aan het plafond"
    }
  }
}
