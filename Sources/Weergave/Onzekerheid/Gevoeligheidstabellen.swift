import Bestandsvorm
import BusinessCase
import Taal

/// A bar as it is shown: of one number, or of all that may not be shown one by one.
private struct Tornadorij {
  let naam: String
  let laag: String
  let hoog: String
  let bijLaag: Double
  let bijHoog: Double

  var uitslag: Double { abs(bijHoog - bijLaag) }
}

extension Tornado {
  /// The largest swing first.
  private var rijen: [Tornadorij] {
    let getallen = balken.map { balk in
      Tornadorij(
        naam: naam(balk), laag: balk.parameter.tekst(balk.interval.lowerBound),
        hoog: balk.parameter.tekst(balk.interval.upperBound), bijLaag: balk.bijLaag, bijHoog: balk.bijHoog)
    }
    let samen = groepen.map {
      Tornadorij(naam: $0.naam, laag: "laag", hoog: "hoog", bijLaag: $0.bijLaag, bijHoog: $0.bijHoog)
    }
    return (getallen + samen).enumerated().sorted {
      ($1.element.uitslag, $0.offset) < ($0.element.uitslag, $1.offset)
    }.map(\.element)
  }

  /// The numbers that matter most; the rest move the saldo less.
  package func tabel(hoogstens: Int = 15) -> Tabel {
    Tabel(
      titel: "Welk getal doet ertoe? Saldo van alle trajecten, in hele euro's",
      kop: [
        Kolom("Getal"), Kolom("Laag", .rechts), Kolom("Saldo", .rechts), Kolom("Hoog", .rechts),
        Kolom("Saldo", .rechts),
      ],
      rijen: rijen.prefix(hoogstens).map {
        [$0.naam, $0.laag, heleEuroTekst($0.bijLaag), $0.hoog, heleEuroTekst($0.bijHoog)]
      },
      voet: ["alles bij het gemiddelde", "", heleEuroTekst(midden), "", ""])
  }

  /// Nil when no number is uncertain.
  package var zin: String? {
    let rijen = rijen
    guard let eerste = rijen.first else { return nil }
    if !heeftInvloed { return "Geen enkel onzeker getal heeft hier invloed op het saldo." }
    let rest = rijen.dropFirst(15)
    let over =
      rest.first.map {
        " De andere \(rest.count) getallen verschuiven het saldo elk ten hoogste \(heleEuroTekst($0.uitslag))."
      } ?? ""
    return
      "Elk getal gaat van het lage naar het hoge eind van zijn 95%-interval; de andere blijven bij hun gemiddelde. Het meest telt: \(eerste.naam). Dat verschuift het saldo \(heleEuroTekst(eerste.uitslag)).\(over)"
  }

  package func diagram(_ sleutel: Sleutel) -> Tornadodiagram {
    Tornadodiagram(
      sleutel, titel: "Welk getal doet ertoe?",
      uitleg: "Het saldo van alle trajecten als één getal laag of hoog is, en de rest gemiddeld.",
      midden: midden,
      balken: rijen.prefix(10).map {
        Tornadobalk(
          $0.naam, laagTekst: $0.laag, hoogTekst: $0.hoog, bijLaag: $0.bijLaag, bijHoog: $0.bijHoog)
      })
  }
}

/// Acceptance curves, one line per horizon.
package struct Acceptatie {
  private let naarPrijs: [Acceptatiecurve]
  private let naarGeloof: [Acceptatiecurve]
  private let prijs: Double
  /// The share of all claims that counts now; nil without a claim.
  private let geteld: Double?

  /// - Returns: nil where the draws say nothing of chances.
  package init?(_ trekkingen: Trekkingen) {
    guard trekkingen.spreiding.zegtIets else { return nil }
    naarPrijs = Horizon.allCases.map { .naarTrajectprijs(trekkingen, $0) }
    naarGeloof = Horizon.allCases.map { .naarGeloof(trekkingen, $0) }
    prijs = trekkingen.trajectprijs.reduce(0, +) / Double(trekkingen.aantal)
    let claim = trekkingen.claim(.lang).reduce(0, +)
    let heeftClaim = Nulgrens(trajecten: Double(trekkingen.aantal)).isPlus(claim)
    geteld = heeftClaim ? trekkingen.baten(.lang).reduce(0, +) / claim : nil
  }

  /// Nil where a traject costs nothing, such as for a payer who does not pay for it.
  package var prijstabel: Tabel? {
    guard prijs > 0 else { return nil }
    return tabel("Kans op winst bij een andere prijs van een traject", "Prijs", naarPrijs) {
      heleEuroTekst($0)
    }
  }

  package var geloofstabel: Tabel {
    tabel("Kans op winst als maar een deel van de claims waar is", "Deel dat waar is", naarGeloof) {
      procentTekst($0, decimalen: 0)
    }
  }

  /// Where the scenario stands in that table.
  package var geloofszin: String {
    guard let geteld else { return "Er is niets geclaimd." }
    return
      "Dit scenario zelf telt op de lange termijn \(procentTekst(geteld, decimalen: 0)) van de claims mee: de rest valt weg door kans, toerekening, toets en tijd. De kolommen hierboven rekenen in plaats daarvan met een vast deel."
  }

  package var prijsdiagram: Kansdiagram {
    diagram(
      "acceptatie-prijs", "Kans op winst bij een andere prijs van een traject", "prijs van een traject",
      .euro(.heleEuros), naarPrijs, [Merklijn("nu", prijs)])
  }

  package var geloofsdiagram: Kansdiagram {
    diagram(
      "acceptatie-geloof", "Kans op winst als maar een deel van de claims waar is",
      "deel van de claims dat waar is", .procent, naarGeloof, geteld.map { [Merklijn("nu", $0)] } ?? [])
  }

  package var json: Json {
    func json(_ curven: [Acceptatiecurve]) -> Json {
      .lijst(
        curven.map { curve in
          [
            "horizon": .tekst(curve.horizon.rawValue),
            "punten": .lijst(curve.punten.map { ["x": .getal($0.x), "kans": .getal($0.kans)] }),
          ]
        })
    }
    return ["naarTrajectprijs": json(naarPrijs), "naarDeelVanDeClaims": json(naarGeloof)]
  }

  /// Every second point: enough to read, little enough for a screen.
  private func tabel(
    _ titel: String, _ kop: String, _ curven: [Acceptatiecurve], _ tekst: (Double) -> String
  ) -> Tabel {
    let punten = curven.first?.punten ?? []
    return Tabel(
      titel: titel, kop: [Kolom(kop)] + curven.map { Kolom($0.horizon.rawValue, .rechts) },
      rijen: stride(from: 0, to: punten.count, by: 2).map { plaats in
        [tekst(punten[plaats].x)] + curven.map { kansTekst($0.punten[plaats].kans) }
      })
  }

  private func diagram(
    _ sleutel: Sleutel, _ titel: String, _ xNaam: String, _ grootheid: Grootheid,
    _ curven: [Acceptatiecurve], _ merklijnen: [Merklijn]
  ) -> Kansdiagram {
    let punten = curven.first?.punten.indices.map { plaats in
      Kansdiagram.Punt(curven[0].punten[plaats].x, curven.map { $0.punten[plaats].kans })
    }
    return Kansdiagram(
      sleutel, titel: titel, xNaam: xNaam, grootheid: grootheid, lijnen: curven.map(\.horizon.termijn),
      punten: punten ?? [], merklijnen: merklijnen)
  }
}
