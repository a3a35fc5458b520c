import BusinessCase

/// What one replication counts. Only who came in during the years that count is followed; flow conservation and
/// Little's law are held over everybody and the whole run.
struct Ketentelling {
  var wacht: Wachttelling
  let jaren: Int
  private let begin: Double
  private let eind: Double
  private let normen: Wachtnormen

  var totalen = Array(repeating: 0.0, count: Kengetal.Totaal.allCases.count)
  var perJaar: [Jaarstand]
  /// Sum and number of waits for the wijkteam, per year and wijk.
  var lijstwacht: [(som: Double, aantal: Int)]
  /// Hours worked and hours available, per team and per list.
  var makelaarsuren: [(gewerkt: Double, aanwezig: Double)] = []
  var wijkteamuren: [(gewerkt: Double, aanwezig: Double)] = []
  /// The row of `Kengetal.Maandmaat`: who waits, what is open, who is on a list.
  private var standen = Array(repeating: Tijdgemiddelde(), count: Kengetal.Maandmaat.aantal)
  private var oppervlakken = Array(repeating: 0.0, count: Kengetal.Maandmaat.aantal)
  private(set) var maanden: [Double] = []
  private(set) var stroom: Doorstroomtelling
  private(set) var balans = Balans()

  struct Jaarstand {
    var ingestroomd = 0
    var gesprek = 0.0
    var gesproken = 0
    var gesprekBinnen = 0
    var hulp = 0.0
    var geholpen = 0
    var hulpBinnen = 0
  }

  init(_ plan: Ketenplan, begin: Double, eind: Double) {
    normen = plan.keten.normen
    let dagen = [
      normen.aannemen, normen.gesprek, normen.hulp, normen.wachtlijst, normen.vraagverheldering,
      normen.wachtlijst,
    ]
    wacht = Wachttelling(begin: begin, eind: eind, normen: dagen, wijken: Wijk.allCases.count)
    (jaren, self.begin, self.eind) = (plan.jaren, begin, eind)
    perJaar = Array(repeating: Jaarstand(), count: plan.jaren)
    lijstwacht = Array(repeating: (0, 0), count: plan.jaren * Wijk.allCases.count)
    stroom = Doorstroomtelling(jaren: plan.jaren)
    maanden.reserveCapacity(plan.jaren * 12 * Kengetal.Maandmaat.aantal)
  }

  private mutating func tel(_ totaal: Kengetal.Totaal, _ aantal: Double = 1) {
    totalen[totaal.rawValue] += aantal
  }

  private mutating func stap(_ plaats: Int, _ verschil: Double, op tijd: Double) {
    standen[plaats].zet(standen[plaats].waarde + verschil, op: tijd)
  }

  private static func stadsdeel(_ wijk: UInt8) -> Int { Ketenmodel.stadsdeelVan[Int(wijk)] }
}

/// What happens to a casus.
extension Ketentelling {
  mutating func terug(op tijd: Double) {
    if wacht.telt(tijd) { tel(.teruggekomen) }
  }

  mutating func komtIn(_ kaart: Casuskaart, op tijd: Double) {
    balans.in(op: tijd)
    stap(Self.stadsdeel(kaart.wijk), 1, op: tijd)
    stap(3 + Self.stadsdeel(kaart.wijk), 1, op: tijd)
    guard kaart.jaar >= 0 else { return }
    tel(.ingestroomd)
    tel(.binnen)
    perJaar[Int(kaart.jaar)].ingestroomd += 1
    stroom.komtIn(kaart)
    tel(.wachtweken, (eind - tijd) / 7)
    wacht.wacht(.aannemen, wijk: Int(kaart.wijk), vanaf: tijd)
    wacht.wacht(.gesprek, wijk: Int(kaart.wijk), vanaf: tijd)
    if Ketenmodel.geeftHulp[Int(kaart.route)] { wacht.wacht(.hulp, wijk: Int(kaart.wijk), vanaf: tijd) }
  }

  mutating func isAangenomen(_ kaart: Casuskaart, op tijd: Double) {
    wacht.klaar(.aannemen, wijk: Int(kaart.wijk), vanaf: kaart.begin, op: tijd)
  }

  mutating func isGesproken(_ kaart: Casuskaart, op tijd: Double) {
    stap(Self.stadsdeel(kaart.wijk), -1, op: tijd)
    guard kaart.jaar >= 0 else { return }
    stroom.isGesproken(kaart, op: tijd)
    guard tijd <= eind else { return }
    tel(.gesproken)
    let duur = tijd - kaart.begin
    perJaar[Int(kaart.jaar)].gesprek += duur
    perJaar[Int(kaart.jaar)].gesproken += 1
    if duur <= normen.gesprek { perJaar[Int(kaart.jaar)].gesprekBinnen += 1 }
    wacht.klaar(.gesprek, wijk: Int(kaart.wijk), vanaf: kaart.begin, op: tijd)
    if !Ketenmodel.geeftHulp[Int(kaart.route)] { isUitgewacht(op: tijd) }
  }

  mutating func isGeholpen(_ kaart: Casuskaart, op tijd: Double) {
    guard kaart.jaar >= 0 else { return }
    stroom.isGeholpen(kaart, op: tijd)
    guard tijd <= eind else { return }
    tel(.geholpen)
    let duur = tijd - kaart.begin
    isUitgewacht(op: tijd)
    perJaar[Int(kaart.jaar)].hulp += duur
    perJaar[Int(kaart.jaar)].geholpen += 1
    if duur <= normen.hulp { perJaar[Int(kaart.jaar)].hulpBinnen += 1 }
    wacht.klaar(.hulp, wijk: Int(kaart.wijk), vanaf: kaart.begin, op: tijd)
  }

  /// Who comes in is counted as waiting until the end of the years, so that who still waits then is not forgotten; the
  /// rest of it goes off here.
  private mutating func isUitgewacht(op tijd: Double) { tel(.wachtweken, (tijd - eind) / 7) }

  mutating func isAfgerond(_ kaart: Casuskaart, op tijd: Double) {
    sluit(kaart, .afgerond, op: tijd)
  }

  /// Somebody who leaves waits no longer for anything.
  mutating func gaatWeg(_ kaart: Casuskaart, _ waarom: Kengetal.Totaal, op tijd: Double) {
    let wijk = Int(kaart.wijk)
    if kaart.fase == .aangemeld { wacht.weg(.aannemen, wijk: wijk, vanaf: kaart.begin, op: tijd) }
    if kaart.fase.rawValue < Casuskaart.Fase.gesproken.rawValue {
      stap(Self.stadsdeel(kaart.wijk), -1, op: tijd)
      wacht.weg(.gesprek, wijk: wijk, vanaf: kaart.begin, op: tijd)
    }
    if Ketenmodel.geeftHulp[Int(kaart.route)] { wacht.weg(.hulp, wijk: wijk, vanaf: kaart.begin, op: tijd) }
    if kaart.lijstSinds >= 0 {
      balans.vanLijst(sinds: kaart.lijstSinds, op: tijd)
      stap(6 + wijk, -1, op: tijd)
      wacht.weg(.wachtlijst, wijk: wijk, vanaf: kaart.lijstSinds, op: tijd)
      wacht.weg(.vraagverheldering, wijk: wijk, vanaf: kaart.lijstSinds, op: tijd)
    }
    if kaart.jaar >= 0 {
      stroom.vertrekt(kaart, op: tijd)
      if tijd <= eind { isUitgewacht(op: tijd) }
    }
    sluit(kaart, waarom, op: tijd)
  }

  private mutating func sluit(_ kaart: Casuskaart, _ waarom: Kengetal.Totaal, op tijd: Double) {
    balans.uit(begin: kaart.begin, op: tijd)
    stap(3 + Self.stadsdeel(kaart.wijk), -1, op: tijd)
    guard kaart.jaar >= 0, tijd <= eind else { return }
    tel(waarom)
    tel(.binnen, -1)
  }

  mutating func telBuurtwerk(_ uren: Double, op tijd: Double) {
    if tijd >= begin, tijd <= eind { tel(.buurtwerkuren, uren) }
  }
}

/// What happens at the wijkteam.
extension Ketentelling {
  mutating func komtOpLijst(_ klant: Wijkklant, op tijd: Double) {
    balans.opLijst(op: tijd)
    stap(6 + Int(klant.wijk), 1, op: tijd)
    if klant.isVeiligThuis {
      wacht.wacht(.veiligThuis, wijk: Int(klant.wijk), vanaf: tijd)
    } else {
      wacht.wacht(.wachtlijst, wijk: Int(klant.wijk), vanaf: tijd)
      wacht.wacht(.vraagverheldering, wijk: Int(klant.wijk), vanaf: tijd)
    }
  }

  mutating func begintVraag(_ klant: Wijkklant, lijstOp tijd: Double, op begint: Double, klaar: Double) {
    let wijk = Int(klant.wijk)
    balans.vanLijst(sinds: klant.sinds, op: tijd)
    stap(6 + wijk, -1, op: tijd)
    if klant.isVeiligThuis {
      wacht.klaar(.veiligThuis, wijk: wijk, vanaf: klant.sinds, op: begint)
      return
    }
    wacht.klaar(.wachtlijst, wijk: wijk, vanaf: klant.sinds, op: begint)
    wacht.klaar(.vraagverheldering, wijk: wijk, vanaf: klant.sinds, op: klaar)
    guard wacht.telt(klant.sinds), begint <= eind else { return }
    let plaats = Int((klant.sinds - begin) / Ketentijd.jaar) * Wijk.allCases.count + wijk
    lijstwacht[plaats].som += begint - klant.sinds
    lijstwacht[plaats].aantal += 1
  }

  /// The means of the month that ends; the first time only begins.
  mutating func maandOm(op tijd: Double) {
    let eerste = tijd == begin
    for plaats in standen.indices {
      let oppervlak = standen[plaats].oppervlak(tot: tijd)
      if !eerste { maanden.append((oppervlak - oppervlakken[plaats]) / Ketentijd.maand) }
      oppervlakken[plaats] = oppervlak
    }
  }

  /// Who waits at the end of the years has waited too.
  mutating func sluitAf(binnen kaarten: Int, op slot: Double) {
    balans.sluitAf(kaarten: kaarten, op: slot)
    stroom.sluitAf(op: slot)
  }
}
