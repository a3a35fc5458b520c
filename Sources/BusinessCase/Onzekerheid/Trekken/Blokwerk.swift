/// The draws of one block: a few hundred iterations, small enough to stay in the cache.
///
/// Numbers go by the column: one factor for all iterations of the block, then the next. That keeps the inner loops
/// free of decisions.
struct Blokwerk {
  let model: Trekkingsmodel
  /// Of the shapes of the model.
  let tabellen: Kwantieltabellen.Wijzer?
  let indeling: Trekkingsmodel.Indeling
  let zaad: UInt64
  let nummer: Int
  let aantal: Int
  /// Where this block starts in the first series; series lie `breedte` apart.
  let opslag: UnsafeMutablePointer<Double>
  let breedte: Int
  /// What the numbers that go together are drawn with, a column each.
  var samen: UnsafeMutablePointer<UInt64>?

  typealias Kolom = UnsafeMutablePointer<Double>

  func trek() {
    guard let samenhang = model.samenhang else { return trekAlles() }
    let ruimte = UnsafeMutablePointer<UInt64>.allocate(capacity: samenhang.aantal * aantal)
    defer { ruimte.deallocate() }
    vulSamenhang(ruimte)
    var blok = self
    blok.samen = ruimte
    blok.trekAlles()
  }

  private func trekAlles() {
    let ruimte = UnsafeMutablePointer<Double>.allocate(
      capacity: (Werkkolommen.hoeveel + model.groepen.count + model.doorstroomkolommen) * aantal)
    defer { ruimte.deallocate() }
    let kolommen = Werkkolommen(begin: ruimte, aantal: aantal)
    let doorstromen = ruimte + (Werkkolommen.hoeveel + model.groepen.count) * aantal
    for plaats in 0..<indeling.aantal { reeks(plaats).initialize(repeating: 0, count: aantal) }
    for (plaats, getrokken) in model.getrokken.enumerated() { vul(gedeeld(plaats), getrokken) }
    let noemers = ruimte + Werkkolommen.hoeveel * aantal
    if model.weegtOpnieuw { telGewichten(kolommen, noemers) }
    if let doorstroom = model.doorstroom {
      telDoorstroom(doorstroom, doorstromen)
    }
    for casus in model.casussen {
      weeg(casus, kolommen, noemers)
      telSteekproef(casus, kolommen)
      if let plaats = casus.doorstroom {
        vermenigvuldig(kolommen.gewicht, met: doorstromen + plaats * aantal)
      }
      tel(casus, kolommen)
    }
    telScenario(doorstromen)
  }

  func reeks(_ plaats: Int) -> Kolom { opslag + plaats * breedte }

  /// The draws of the shared number with this place.
  func gedeeld(_ plaats: Int) -> Kolom { reeks(indeling.gedeeld + plaats) }

  func vul(_ doel: Kolom, _ getrokken: Getrokken?) {
    guard let getrokken else { return }
    let trekker = getrokken.trekker
    trek(getrokken) { doel[$0] = trekker.plaats($1) }
  }

  func vermenigvuldig(_ doel: Kolom, _ getrokken: Getrokken?) {
    guard let getrokken else { return }
    let trekker = getrokken.trekker
    trek(getrokken) { doel[$0] *= trekker.plaats($1) }
  }

  /// Calls `neem` with the draws of the shape: from the stream of the number itself, or with what it is drawn with together
  /// with others.
  @inline(__always)
  private func trek(_ getrokken: Getrokken, _ neem: (Int, Double) -> Void) {
    if let plaats = getrokken.samen, let samen {
      tabellen?.trek(getrokken.tabel, aantal, samen + plaats * aantal, neem)
    } else {
      var toeval = Toeval(zaad: zaad, sleutel: getrokken.sleutel, blok: nummer)
      tabellen?.trek(getrokken.tabel, aantal, &toeval, neem)
    }
  }
}

/// Room for intermediate columns.
struct Werkkolommen {
  static let hoeveel = 7

  /// Weight of the casus.
  let gewicht: UnsafeMutablePointer<Double>
  /// How likely the casus stops.
  let stop: UnsafeMutablePointer<Double>
  /// The product of the factors of a line so far.
  let product: UnsafeMutablePointer<Double>
  /// The product with one factor more.
  let tak: UnsafeMutablePointer<Double>
  /// α of a tegenslag.
  let deel: UnsafeMutablePointer<Double>
  let uitval: UnsafeMutablePointer<Double>
  let hulp: UnsafeMutablePointer<Double>

  init(begin: UnsafeMutablePointer<Double>, aantal: Int) {
    let kolom = { begin + $0 * aantal }
    (gewicht, stop, product, tak) = (kolom(0), kolom(1), kolom(2), kolom(3))
    (deel, uitval, hulp) = (kolom(4), kolom(5), kolom(6))
  }

  /// The same columns from iteration `t`.
  func vanaf(_ t: Int) -> Werkkolommen {
    Werkkolommen(
      gewicht: gewicht + t, stop: stop + t, product: product + t, tak: tak + t, deel: deel + t,
      uitval: uitval + t, hulp: hulp + t)
  }

  private init(
    gewicht: UnsafeMutablePointer<Double>, stop: UnsafeMutablePointer<Double>,
    product: UnsafeMutablePointer<Double>, tak: UnsafeMutablePointer<Double>,
    deel: UnsafeMutablePointer<Double>, uitval: UnsafeMutablePointer<Double>,
    hulp: UnsafeMutablePointer<Double>
  ) {
    (self.gewicht, self.stop, self.product, self.tak) = (gewicht, stop, product, tak)
    (self.deel, self.uitval, self.hulp) = (deel, uitval, hulp)
  }
}
