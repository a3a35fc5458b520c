import Taal

/// Which money of real residents is shown together, because an amount by itself would be about fewer than
/// `Afscherming.ondergrens` of them.
///
/// Small payers become one payer, `overige`, with the next smallest while they are too few together. Of every payer that
/// is left, kinds of money of too few residents are taken off its benefits (setbacks beside the saldo are left out), with the
/// next smallest kind while they are too few together. What is shown adds up to the same saldo, and what is taken off the
/// whole to find a few finds at least as many.
package struct Geldafscherming: Sendable, Hashable {
  /// The payers that are `overige` here.
  package var betalers: [Betaler] = []
  /// Per payer the kinds that are not shown by themselves.
  var gesaldeerd: [Betaler: Set<Geldsoort>] = [:]

  package var isLeeg: Bool { betalers.isEmpty && gesaldeerd.isEmpty }
}

/// A kind of money.
package enum Geldsoort: String, Sendable, Hashable, CaseIterable {
  case baten, meerzorg, kosten, tegenslag
}

extension Geldstroom {
  subscript(stroom: Geldsoort) -> Double {
    switch stroom {
    case .baten: baten
    case .meerzorg: meerzorg
    case .kosten: kosten
    case .tegenslag: tegenslag
    }
  }

  /// The same saldo, with these kinds taken off the benefits.
  func gesaldeerd(_ stromen: Set<Geldsoort>) -> Geldstroom {
    var samen = self
    if stromen.contains(.meerzorg) { (samen.baten, samen.meerzorg) = (samen.baten - meerzorg, 0) }
    if stromen.contains(.kosten) { (samen.baten, samen.kosten) = (samen.baten - kosten, 0) }
    if stromen.contains(.tegenslag) { samen.tegenslag = 0 }
    return samen
  }
}

extension Tarief {
  /// Whether a line of this kind is taken off the benefits.
  func gesaldeerdNaarBaten(_ soort: Zorgregel.Soort) -> Bool {
    !soort.isVermeden && geldstroom(soort, 1).baten != 0
  }
}

extension Scenario {
  /// Shows together what may not be shown by itself; nothing while the casussen may not leave at all.
  ///
  /// - Complexity: linear in the zorgregels.
  mutating func schermGeldAf() {
    guard register?.isAfgeschermd == true, case .casussen(let casussen) = methode else { return }
    var wie: [Betaler: [Geldsoort: Set<Beoordeling.ID>]] = [:]
    for casus in casussen {
      for regel in casus.zorgregels {
        guard let betaler = kostenkaart[regel.post]?.betaler else { continue }
        let stromen = Geldsoort.allCases.filter { regel.soort.geldstroom(1)[$0] != 0 }
        for stroom in stromen { wie[betaler, default: [:]][stroom, default: []].insert(casus.casus) }
      }
    }
    let samen = teKlein(
      wie.mapValues { $0.values.reduce(into: Set<Beoordeling.ID>()) { $0.formUnion($1) } }, naast: [])
    for post in kostenkaart.posten where samen.contains(post.betaler) {
      kostenkaart.neemOp(post.van(.overige))
    }
    for betaler in samen {
      wie[.overige, default: [:]].merge(wie.removeValue(forKey: betaler) ?? [:]) { $0.union($1) }
    }
    register?.afscherming.betalers = Betaler.allCases.filter(samen.contains)
    for (betaler, stromen) in wie {
      var klein = teKlein(stromen.filter { $0.key != .tegenslag }, naast: [.baten])
      if let tegenslag = stromen[.tegenslag], tegenslag.count < Afscherming.ondergrens {
        klein.insert(.tegenslag)
      }
      klein.remove(.baten)
      if !klein.isEmpty { register?.afscherming.gesaldeerd[betaler] = klein }
    }
  }

  /// Whether a share that was tested would be about too few, or would leave too few who were not.
  var isToetsVerborgen: Bool {
    guard case .casussen(let casussen) = methode else { return false }
    let tarieven = tarieven
    var (getoetst, ongetoetst, voorbij, binnen) = (0, 0, 0, 0)
    for casus in casussen {
      let waarden = casus.zorgregels.filter(\.soort.isVermeden).compactMap { regel in
        (try? tarieven.tarief(regel.post)).map {
          Regelrekening(regel, tarief: $0, stop: casus.stop, regels: regels).waarde(
            tot: regels.horizonnen.lang)
        }
      }
      getoetst += waarden.contains { $0.getoetst > 0 } ? 1 : 0
      ongetoetst += waarden.contains { $0.contant > $0.getoetst } ? 1 : 0
      voorbij += waarden.contains { $0.voorbijToets > 0 } ? 1 : 0
      binnen += waarden.contains { $0.contant > $0.voorbijToets } ? 1 : 0
    }
    return [getoetst, ongetoetst, voorbij, binnen].contains { 0 < $0 && $0 < Afscherming.ondergrens }
  }
}

/// The groups that are too small, with the next smallest while they are too few together.
///
/// - Parameter naast: what the small ones are put with.
private func teKlein<Groep: RawRepresentable<String>>(
  _ groepen: [Groep: Set<Beoordeling.ID>], naast: Set<Groep>
) -> Set<Groep> {
  let opOmvang = groepen.sorted { ($0.value.count, $0.key.rawValue) < ($1.value.count, $1.key.rawValue) }
  guard let eerste = opOmvang.first, eerste.value.count < Afscherming.ondergrens else { return [] }
  var samen = naast
  var wie = naast.reduce(into: Set<Beoordeling.ID>()) { $0.formUnion(groepen[$1] ?? []) }
  for (groep, casussen) in opOmvang where !samen.contains(groep) {
    guard casussen.count < Afscherming.ondergrens || wie.count < Afscherming.ondergrens else { break }
    samen.insert(groep)
    wie.formUnion(casussen)
  }
  return samen
}

extension Kostenpost {
  fileprivate func van(_ betaler: Betaler) -> Kostenpost {
    Kostenpost(
      id: id, naam: naam, eenheid: eenheid, betaler: betaler, prijzen: prijzen, hoogstens: hoogstens,
      toelichting: toelichting)
  }
}

extension Geldafscherming {
  /// What is not shown by itself.
  var zin: String {
    let grens = Afscherming.ondergrens
    var zinnen: [String] = []
    if !betalers.isEmpty {
      zinnen.append(
        "Bij \"\(Betaler.overige.rawValue)\" staan samen: \(betalers.map(\.rawValue).joined(separator: ", "))."
      )
    }
    let naarBaten = gesaldeerd.values.reduce(into: Set<Geldsoort>()) { $0.formUnion($1) }
    let genoemd = [Geldsoort.meerzorg, .kosten].filter(naarBaten.contains).map {
      $0 == .kosten ? "inzet" : $0.rawValue
    }
    if !genoemd.isEmpty {
      zinnen.append(
        "Waar \(genoemd.joined(separator: " of ")) van minder dan \(grens) casussen zou zijn, is dat van de baten afgetrokken; het saldo is hetzelfde."
      )
    }
    if naarBaten.contains(.tegenslag) {
      zinnen.append(
        "Tegenslag van minder dan \(grens) casussen staat er niet bij. Apart zou een bedrag over te weinig casussen gaan."
      )
    }
    return zinnen.joined(separator: " ")
  }
}
