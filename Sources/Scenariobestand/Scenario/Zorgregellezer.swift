import Bestandsvorm
import BusinessCase

/// A zorgregel, with what a reader of the outcome must know about it.
struct GelezenRegel {
  let regel: Zorgregel
  let meldingen: [Melding]
  let knoop: Knoop
  let pad: String
}

extension Objectlezer {
  /// The zorgregels of a casus or a profile; at most one of them stops the benefits.
  mutating func zorgregels(_ naam: String, _ controle: Postcontrole?) -> [GelezenRegel]? {
    guard let leden = lijst(naam, .verplicht, "een lijst met zorgregels (leeg als er geen zijn)") else {
      return nil
    }
    var heeftStop = false
    return leden.compactMap { lid in
      guard var lezer = Objectlezer(lid.knoop, pad: lid.pad, boek: boek) else { return nil }
      let regel = lezer.zorgregel(controle)
      guard let regel, regel.regel.stopt else { return regel }
      if heeftStop {
        let stopt = Zorgregelveld.stopt.sleutel
        boek.noteer(
          bij: lezer.knoop(stopt) ?? lid.knoop, pad: lezer.pad(naar: stopt),
          gevonden: "er is al een zorgregel die de baten stopt", verwacht: "hooguit één per casus")
        return nil
      }
      heeftStop = true
      return regel
    }
  }

  /// One zorgregel, key by key as `Zorgregel.velden` has them.
  private mutating func zorgregel(_ controle: Postcontrole?) -> GelezenRegel? {
    var opgave = Zorgregelopgave()
    var spreiding = Regelspreiding()
    for veld in Zorgregel.velden { lees(veld, &opgave, &spreiding) }
    let omschrijving = tekst("omschrijving")
    _ = herkomst()
    keurPost(opgave, controle)
    let meldingen = keurOverbodig(opgave)
    sluitAf()
    guard var regel = opgave.zorgregel else { return nil }
    regel.omschrijving = omschrijving
    regel.spreiding = spreiding
    return GelezenRegel(regel: regel, meldingen: meldingen, knoop: knoop, pad: pad)
  }

  private mutating func lees(
    _ veld: Zorgregelveld, _ opgave: inout Zorgregelopgave, _ spreiding: inout Regelspreiding
  ) {
    let sleutel = veld.sleutel
    let plicht: Plicht = veld.isVerplicht(bij: opgave.soortwoord) ? .verplicht : .optioneel
    switch veld.vorm {
    case .tekst(let pad): opgave[keyPath: pad] = tekst(sleutel, plicht)
    case .woord(let woorden, let pad): opgave[keyPath: pad] = keuze(sleutel, plicht, uit: woorden)
    case .maanden(let bereik, let pad): opgave[keyPath: pad] = geheel(sleutel, plicht, bereik)
    case .waarheid(let pad): opgave[keyPath: pad] = waarheid(sleutel)
    case .getal(let bereik, let pad):
      let getal = getal(sleutel, plicht, bereik, onzeker: .positief)
      opgave[keyPath: pad] = getal?.waarde
      if let getal, let regelgetal = veld.getal { spreiding[regelgetal] = getal.verdeling }
    case .kans(let pad): opgave[keyPath: pad] = deel(veld, plicht, buiten: "geen kans", &spreiding)
    case .deel(let pad): opgave[keyPath: pad] = deel(veld, plicht, buiten: nil, &spreiding)
    }
  }

  private mutating func deel(
    _ veld: Zorgregelveld, _ plicht: Plicht, buiten: String?, _ spreiding: inout Regelspreiding
  ) -> Fractie? {
    let fractie = fractie(veld.sleutel, plicht, buiten: buiten)
    if let fractie, let regelgetal = veld.getal { spreiding[regelgetal] = fractie.verdeling }
    return fractie?.waarde
  }

  private mutating func keurPost(_ opgave: Zorgregelopgave, _ controle: Postcontrole?) {
    let sleutel = Zorgregelveld.post.sleutel
    guard let post = opgave.post, let controle, let knoop = knoop(sleutel), !boek.isVol,
      let zin = controle.bezwaar(.init(post))
    else { return }
    boek.noteer(bij: knoop, pad: pad(naar: sleutel), gevonden: zin, verwacht: "")
  }

  /// A number that does nothing here is said; somebody who says that the benefits stop, means another kind of line.
  private mutating func keurOverbodig(_ opgave: Zorgregelopgave) -> [Melding] {
    guard let soort = opgave.soortwoord else { return [] }
    var meldingen: [Melding] = []
    for veld in opgave.vergeefs {
      switch veld.vorm {
      case .getal, .kans, .deel:
        meldingen.append(
          .teltNiet(sleutel: veld.sleutel, soort: soort.rawValue, plek: "\(knoop.plek) \(pad)"))
      case .waarheid:
        boek.noteer(
          bij: knoop(veld.sleutel) ?? knoop, pad: pad(naar: veld.sleutel),
          gevonden: "past niet bij een zorgregel van de soort \(soort.rawValue)",
          verwacht: "dit alleen bij de soort \(veld.soorten.map(\.rawValue).joined(separator: " of "))")
      // Who looked at a line may be said of any line.
      case .tekst, .woord, .maanden: break
      }
    }
    return meldingen
  }
}
