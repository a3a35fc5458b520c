import BusinessCase

/// What one replication counts. Only who came in during the years that count is followed; flow conservation and
/// Little's law are held over everybody and the whole run.
struct Ketentelling {
  private(set) var wacht: Wachttelling
  private(set) var stroom: Doorstroomtelling
  private(set) var balans = Balans()
  /// Of who came in during the years: casussen that may have to wait still, and places on a list of the wijkteam.
  private(set) var wachtend = 0
  let jaren: Int
  private let begin: Double
  private let eind: Double

  var totalen = Array(repeating: 0.0, count: Kengetal.Totaal.allCases.count)
  /// Per team and per list.
  var makelaarsuren: [Personeelsuren] = []
  var wijkteamuren: [Personeelsuren] = []
  /// The row of `Kengetal.Maandmaat`: who waits, what is open, who is on a list.
  private var standen = Array(repeating: Tijdgemiddelde(), count: Kengetal.Maandmaat.aantal)
  private var oppervlakken = Array(repeating: 0.0, count: Kengetal.Maandmaat.aantal)
  private(set) var maanden: [Double] = []

  init(_ plan: Ketenplan, begin: Double, eind: Double) {
    wacht = Wachttelling(jaren: plan.jaren, normen: plan.keten.normen)
    stroom = Doorstroomtelling(jaren: plan.jaren)
    (jaren, self.begin, self.eind) = (plan.jaren, begin, eind)
    maanden.reserveCapacity(plan.jaren * 12 * Kengetal.Maandmaat.aantal)
  }

  /// The year in which who comes in now counts; negative when they do not.
  @inline(__always)
  func jaar(op tijd: Double) -> Int16 {
    guard tijd >= begin else { return -1 }
    let jaar = Int((tijd - begin) / Ketentijd.jaar)
    return jaar < jaren ? Int16(truncatingIfNeeded: jaar) : -1
  }

  private mutating func tel(_ totaal: Kengetal.Totaal, _ aantal: Double = 1) {
    totalen[totaal.rawValue] += aantal
  }

  @inline(__always)
  private mutating func stap(_ plaats: Int, _ verschil: Double, op tijd: Double) {
    standen[plaats].zet(standen[plaats].waarde + verschil, op: tijd)
  }

  private static func stadsdeel(_ wijk: UInt8) -> Int { Ketenmodel.stadsdeelVan[Int(wijk)] }
}

/// Hours of a team or a list during the years.
struct Personeelsuren {
  var gewerkt = 0.0
  /// Of those, worked on to finish what was begun.
  var overwerk = 0.0
  /// That somebody was there.
  var aanwezig = 0.0

  static func + (links: Personeelsuren, rechts: Personeelsuren) -> Personeelsuren {
    Personeelsuren(
      gewerkt: links.gewerkt + rechts.gewerkt, overwerk: links.overwerk + rechts.overwerk,
      aanwezig: links.aanwezig + rechts.aanwezig)
  }

  /// At most 1, however the sums were rounded; not a number when nobody was there.
  var benutting: Double { aanwezig > 0 ? min(1, (gewerkt - overwerk) / aanwezig) : .nan }
  var overwerkaandeel: Double { aanwezig > 0 ? overwerk / aanwezig : .nan }
}

/// What happens to a casus.
extension Ketentelling {
  mutating func komtIn(_ kaart: Casuskaart, isTerug: Bool, op tijd: Double) {
    balans.in(op: tijd)
    stap(Self.stadsdeel(kaart.wijk), 1, op: tijd)
    stap(3 + Self.stadsdeel(kaart.wijk), 1, op: tijd)
    guard kaart.jaar >= 0 else { return }
    wachtend += 1
    wacht.komtIn(jaar: kaart.jaar)
    stroom.komtIn(kaart)
    if isTerug { tel(.teruggekomen) }
  }

  mutating func isAangenomen(_ kaart: Casuskaart, op tijd: Double) {
    tel(.aannemen, .geholpen, kaart, op: tijd)
  }

  mutating func isGesproken(_ kaart: Casuskaart, op tijd: Double) {
    stap(Self.stadsdeel(kaart.wijk), -1, op: tijd)
    guard kaart.jaar >= 0 else { return }
    stroom.isGesproken(kaart, op: tijd)
    tel(.gesprek, .geholpen, kaart, op: tijd)
    if !kaart.krijgtHulp { wachtend -= 1 }
  }

  mutating func isGeholpen(_ kaart: Casuskaart, op tijd: Double) {
    guard kaart.jaar >= 0 else { return }
    stroom.isGeholpen(kaart, op: tijd)
    tel(.hulp, .geholpen, kaart, op: tijd)
    // A motivatietraject may still lead to a list.
    if !kaart.wordtGemotiveerd { wachtend -= 1 }
  }

  mutating func isGemotiveerd(_ kaart: Casuskaart) {
    if kaart.jaar >= 0 { wachtend -= 1 }
  }

  mutating func isAfgerond(_ kaart: Casuskaart, op tijd: Double) {
    sluit(kaart, op: tijd)
    if tijd >= begin, tijd <= eind { tel(.afgerond) }
  }

  /// Somebody who leaves waits no longer for anything.
  mutating func gaatWeg(_ kaart: Casuskaart, _ waarom: Kengetal.Totaal, op tijd: Double) {
    sluit(kaart, op: tijd)
    if !kaart.isGesproken { stap(Self.stadsdeel(kaart.wijk), -1, op: tijd) }
    if kaart.lijstSinds >= 0 {
      balans.vanLijst(sinds: kaart.lijstSinds, op: tijd)
      stap(6 + Int(kaart.wijk), -1, op: tijd)
    }
    guard kaart.jaar >= 0 else { return }
    tel(waarom)
    stroom.vertrekt(kaart, op: tijd)
    wachtend -= kaart.lijstSinds >= 0 ? 2 : 1
    telWachten(van: kaart, .weg, op: tijd)
  }

  private mutating func sluit(_ kaart: Casuskaart, op tijd: Double) {
    balans.uit(begin: kaart.begin, op: tijd)
    stap(3 + Self.stadsdeel(kaart.wijk), -1, op: tijd)
  }

  mutating func telBuurtwerk(_ uren: Double, op tijd: Double) {
    if tijd >= begin, tijd <= eind { tel(.buurtwerkuren, uren) }
  }

  /// Everything that a casus waits for ends, without having come.
  private mutating func telWachten(van kaart: Casuskaart, _ einde: Wachttelling.Einde, op tijd: Double) {
    if kaart.fase == .aangemeld { tel(.aannemen, einde, kaart, op: tijd) }
    if !kaart.isGesproken { tel(.gesprek, einde, kaart, op: tijd) }
    if kaart.krijgtHulp, kaart.fase != .geholpen { tel(.hulp, einde, kaart, op: tijd) }
    if kaart.lijstSinds >= 0 {
      for stap in [Kengetal.Stap.wachtlijst, .vraagverheldering] {
        wacht.tel(stap, einde, jaar: kaart.jaar, wijk: kaart.wijk, na: tijd - kaart.lijstSinds)
      }
    }
  }

  @inline(__always)
  private mutating func tel(
    _ stap: Kengetal.Stap, _ einde: Wachttelling.Einde, _ kaart: Casuskaart, op tijd: Double
  ) {
    wacht.tel(stap, einde, jaar: kaart.jaar, wijk: kaart.wijk, na: tijd - kaart.begin)
  }
}

/// What happens at the wijkteam.
extension Ketentelling {
  mutating func komtOpLijst(_ klant: Wijkklant, op tijd: Double) {
    balans.opLijst(op: tijd)
    stap(6 + Int(klant.wijk), 1, op: tijd)
    if klant.jaar >= 0 { wachtend += 1 }
  }

  /// - Parameter klaar: when the vraagverheldering will be done.
  mutating func begintVraag(_ klant: Wijkklant, lijstOp tijd: Double, op begint: Double, klaar: Double) {
    balans.vanLijst(sinds: klant.sinds, op: tijd)
    stap(6 + Int(klant.wijk), -1, op: tijd)
    guard klant.jaar >= 0 else { return }
    wachtend -= 1
    if klant.isVeiligThuis { return tel(.veiligThuis, .geholpen, klant, op: begint) }
    tel(.wachtlijst, .geholpen, klant, op: begint)
    tel(.vraagverheldering, .geholpen, klant, op: klaar)
  }

  @inline(__always)
  private mutating func tel(
    _ stap: Kengetal.Stap, _ einde: Wachttelling.Einde, _ klant: Wijkklant, op tijd: Double
  ) {
    wacht.tel(stap, einde, jaar: klant.jaar, wijk: klant.wijk, na: tijd - klant.sinds)
  }

  /// The means of the month that ends; the first time only begins.
  mutating func maandOm(op tijd: Double) {
    for plaats in standen.indices {
      let oppervlak = standen[plaats].oppervlak(tot: tijd)
      if tijd > begin { maanden.append((oppervlak - oppervlakken[plaats]) / Ketentijd.maand) }
      oppervlakken[plaats] = oppervlak
    }
  }
}

/// The end, when nobody is followed any longer.
extension Ketentelling {
  /// Who waits still has waited until then.
  ///
  /// - Parameters:
  ///   - kaarten: of all casussen that are inside.
  ///   - klanten: of all meldingen that are on a list and no casus.
  mutating func sluitAf(_ kaarten: [Casuskaart], meldingen klanten: [Wijkklant], op tijd: Double) {
    balans.sluitAf(kaarten: kaarten.count, op: tijd)
    stroom.sluitAf(op: tijd)
    for kaart in kaarten where kaart.jaar >= 0 {
      telWachten(van: kaart, .open, op: tijd)
      if !kaart.isGesproken || kaart.krijgtHulp && kaart.fase != .geholpen { tel(.wachtNog) }
    }
    for klant in klanten where klant.jaar >= 0 {
      if klant.isVeiligThuis {
        tel(.veiligThuis, .open, klant, op: tijd)
      } else {
        tel(.wachtlijst, .open, klant, op: tijd)
        tel(.vraagverheldering, .open, klant, op: tijd)
      }
    }
  }
}
