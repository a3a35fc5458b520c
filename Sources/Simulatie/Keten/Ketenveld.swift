import BusinessCase

/// One number of a part of the chain: its key in a file, its unit, its range, and where it is kept.
///
/// The reader of files, the list of assumptions and the manual all go by these.
package struct Ketenveld<Deel>: Sendable {
  package enum Soort: Sendable {
    /// A share or a chance, 0 to 1.
    case deel
    /// Not negative.
    case getal
    /// Whole and not negative.
    case geheel
  }

  package let sleutel: String
  /// What it is, with its unit, for a reader.
  package let naam: String
  package let soort: Soort
  package let pad: WritableKeyPath<Deel, Double> & Sendable

  init(_ sleutel: String, _ naam: String, _ pad: WritableKeyPath<Deel, Double> & Sendable) {
    self.init(sleutel, naam, .getal, pad)
  }

  init(
    _ sleutel: String, _ naam: String, _ soort: Soort, _ pad: WritableKeyPath<Deel, Double> & Sendable
  ) {
    self.sleutel = sleutel
    self.naam = naam
    self.soort = soort
    self.pad = pad
  }
}

extension Keten {
  package static let velden: [Ketenveld<Keten>] = [
    Ketenveld("inloop", "Maanden voordat het tellen begint", .geheel, \.inloop),
    Ketenveld(
      "uitloop", "Maanden na het laatste jaar dat wie kwam hooguit wordt gevolgd", .geheel, \.uitloop),
  ]
}

extension Kantooruren {
  package static let velden: [Ketenveld<Kantooruren>] = [
    Ketenveld("van", "Uur waarop het werk begint", \.van),
    Ketenveld("tot", "Uur waarop het werk eindigt", \.tot),
  ]
}

extension Afwezigheid {
  package static let velden: [Ketenveld<Afwezigheid>] = [
    Ketenveld("ziekte", "Deel van de tijd dat iemand ziek is", .deel, \.ziekte),
    Ketenveld("ziekteduur", "Hoe lang iemand gemiddeld ziek is, in dagen", \.ziekteduur),
    Ketenveld("verloop", "Hoe vaak per jaar iemand vertrekt", .deel, \.verloop),
    Ketenveld("opzegtermijn", "Maanden van opzeggen tot vertrekken", \.opzegtermijn),
    Ketenveld("vervulling", "Maanden van opzeggen tot er een nieuwe collega is", \.vervulling),
    Ketenveld("vakantie", "Weken vakantie per jaar", \.vakantie),
    Ketenveld("vakantieduur", "Hoeveel weken een vakantie duurt", \.vakantieduur),
  ]
}

extension Makelaars {
  package static let velden: [Ketenveld<Makelaars>] = [
    Ketenveld("uren", "Uren per week per makelaar", \.uren),
    Ketenveld("caseload", "Hoeveel casussen een makelaar tegelijk kan hebben", .geheel, \.caseload),
  ]
}

extension Stappen {
  package static let velden: [Ketenveld<Stappen>] = [
    Ketenveld("aannemen", "Uren om een verwijzing aan te nemen", \.aannemen),
    Ketenveld("contact", "Uren voor één poging om iemand te bereiken", \.contact),
    Ketenveld("bezoek", "Uren voor het huisbezoek, met reizen en opschrijven", \.bezoek),
    Ketenveld("gesprek", "Uren voor een later gesprek", \.gesprek),
    Ketenveld("afronden", "Uren voor afronden en terugkoppelen", \.afronden),
    Ketenveld("gesprekken", "Hoeveel latere gesprekken er zijn", .geheel, \.gesprekken),
    Ketenveld("bereik", "Kans dat een poging om iemand te bereiken lukt", .deel, \.bereik),
    Ketenveld("pogingen", "Na hoeveel pogingen het ophoudt", .geheel, \.pogingen),
  ]
}

extension Doorlooptijden {
  package static let velden: [Ketenveld<Doorlooptijden>] = [
    Ketenveld("contact", "Dagen tussen twee pogingen", \.contact),
    Ketenveld("bezoek", "Dagen van het contact tot het huisbezoek", \.bezoek),
    Ketenveld("gesprek", "Dagen tussen twee gesprekken", \.gesprek),
    Ketenveld("buurtwerk", "Dagen van het huisbezoek tot de start bij Buurtwerk", \.buurtwerk),
    Ketenveld(
      "vraagverheldering", "Dagen die een vraagverheldering duurt, naast het werk", \.vraagverheldering),
    Ketenveld("wmo", "Dagen van de vraagverheldering tot de start van geïndiceerde hulp", \.wmo),
    Ketenveld("terugkeer", "Dagen van afronden tot terugkomen", \.terugkeer),
  ]
}

extension Trajectduren {
  package static let velden: [Ketenveld<Trajectduren>] = [
    Ketenveld("buurtwerk", "Weken bij Buurtwerk", \.buurtwerk),
    Ketenveld("buurtwerkuren", "Uren per week van een buurtwerker", \.buurtwerkuren),
    Ketenveld("wijkteam", "Weken hulp door het wijkteam", \.wijkteam),
    Ketenveld("motivatie", "Weken van een motivatietraject", \.motivatie),
  ]
}

extension Wijkteam {
  package static let velden: [Ketenveld<Wijkteam>] = [
    Ketenveld("uren", "Uren per week per wijkteammedewerker voor vraagverheldering", \.uren),
    Ketenveld("meldingen", "Meldingen per jaar bij het wijkteam buiten Sociaal Recept om", \.meldingen),
    Ketenveld("veiligThuis", "Deel daarvan dat van Veilig Thuis komt", .deel, \.veiligThuis),
    Ketenveld("vraagverheldering", "Uren werk voor een vraagverheldering", \.vraagverheldering),
    Ketenveld("wmo", "Deel waarvoor eerst een indicatie nodig is", .deel, \.wmo),
  ]
}

extension Afhaken {
  package static let velden: [Ketenveld<Afhaken>] = [
    Ketenveld("voorGesprek", "Deel dat per week wachten op het gesprek afhaakt", .deel, \.voorGesprek),
    Ketenveld("voorHulp", "Deel dat per week wachten op hulp afhaakt", .deel, \.voorHulp),
    Ketenveld("terugkeer", "Kans dat iemand na afronden terugkomt", .deel, \.terugkeer),
  ]
}

extension Wachtnormen {
  package static let velden: [Ketenveld<Wachtnormen>] = [
    Ketenveld("aannemen", "Norm voor aannemen, in dagen na de aanmelding", .geheel, \.aannemen),
    Ketenveld("gesprek", "Norm voor het eerste gesprek, in dagen na de aanmelding", .geheel, \.gesprek),
    Ketenveld("hulp", "Norm voor de start van de hulp, in dagen na de aanmelding", .geheel, \.hulp),
    Ketenveld(
      "wachtlijst", "Norm voor de start van de vraagverheldering, in dagen na de melding", .geheel,
      \.wachtlijst),
    Ketenveld(
      "vraagverheldering", "Termijn voor de hele vraagverheldering, in dagen na de melding", .geheel,
      \.vraagverheldering),
  ]
}
