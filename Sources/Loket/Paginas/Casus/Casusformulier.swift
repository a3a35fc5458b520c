import BusinessCase
import SociaalRecept
import Weergave

/// A form about one casus: it says whose it is, and knows what was written down when it was shown.
enum Casusformulier {
  /// The number of the last gebeurtenis that whoever fills it in has seen.
  static let gezien = "gezien"

  /// - Parameters:
  ///   - pad: what follows the number of the casus.
  ///   - keur: what is wrong with answers beside each other.
  ///   - velden: of the casus as it is.
  ///   - doe: what is written down, in the transaction that has looked whether something changed meanwhile.
  static func maak(
    _ pad: Padvorm, voor rollen: Set<Rol> = Plaats.opCasus, _ titel: String, knop: String,
    keur: @escaping @Sendable (Invulling) -> [Veldfout] = { _ in [] },
    velden: @escaping @Sendable (Casusvraag) throws(Paginafout) -> [Veld],
    doe: @escaping @Sendable (Casuswerk) throws(Registerfout) -> String
  ) -> [Plaats] {
    Plaats.formulier(
      pad, voor: rollen,
      toon: { bezoek throws(Paginafout) in
        try toon(bezoek, titel, knop, velden)
      },
      doe: { bezoek, invulling throws(Weerwoord) in
        let fouten = keur(invulling)
        guard fouten.isEmpty else { throw .fouten(fouten) }
        return try voer(bezoek, invulling, doe)
      })
  }

  static func toon(
    _ bezoek: Bezoek, _ titel: String, _ knop: String,
    _ velden: @Sendable (Casusvraag) throws(Paginafout) -> [Veld]
  ) throws(Paginafout) -> Formulier {
    let dossier = try bezoek.dossier("loket: formulier")
    let vraag = Casusvraag(bezoek: bezoek, dossier: dossier)
    let deel = try bezoek.deel.map { ", deel \($0.rawValue)" } ?? ""
    let laatste = dossier.herziening.alle.last?.nummer ?? 0
    return Formulier(
      titel,
      inleiding: [
        .alinea(
          .tekst("Casus \(dossier.casus.nummer)\(deel): "), .sterk(dossier.persoon.naam ?? "naam onbekend"))
      ],
      velden: try velden(vraag) + [Veld(gezien, "", .verborgen, waarde: String(laatste))], knop: knop,
      terug: "/casus/\(dossier.casus.nummer)")
  }

  static func voer(
    _ bezoek: Bezoek, _ invulling: Invulling, _ doe: (Casuswerk) throws(Registerfout) -> String
  ) throws(Weerwoord) -> Gedaan {
    let nummer = try bezoek.genoemdeCasus
    let deel = try bezoek.genoemdDeel
    let gezien = invulling.getal(Self.gezien) ?? 0
    let uitkomst = try formuliergewijs(
      try bezoek.doe { zitting throws(Registerfout) -> Uitkomst in
        guard bezoek.magZien(try zitting.casusregel(nummer)) else { return .magNiet }
        let casus = try zitting.casus(nummer)
        let nieuw = try zitting.herziening(nummer).alle.filter { $0.nummer > gezien }
        if !nieuw.isEmpty {
          let teksten = try zitting.teksten(casus.verwijzing.bewoner)
          return .veranderd(nieuw.map { "\($0.wie): \($0.feit.zin(teksten))" })
        }
        return .gedaan(
          try doe(
            Casuswerk(
              zitting: zitting, casus: casus, deel: deel, in: invulling, wie: bezoek.gebruiker)))
      })
    switch uitkomst {
    case .gedaan(let melding): return Gedaan(naar: "/casus/\(nummer)", melding: melding)
    case .magNiet: throw .pagina(.magNiet)
    case .veranderd(let zinnen):
      throw .bedenk([
        .melding(
          .letOp, .alinea("Er is nog niets bewaard. Intussen is er bij deze casus iets opgeschreven:"),
          .lijst(zinnen.map { .tekst($0) }),
          .alinea("Klopt wat u wilde opschrijven nog? Verstuur het dan opnieuw."))
      ])
    }
  }

  /// For work that has a transaction of its own: whether something was written down since the form was shown.
  static func isOnveranderd(_ bezoek: Bezoek, _ invulling: Invulling) throws(Weerwoord) {
    _ = try voer(bezoek, invulling) { _ in "" }
  }

  private enum Uitkomst {
    case gedaan(String)
    case magNiet
    case veranderd([String])
  }
}

/// What a form may ask of a casus.
struct Casusvraag: Sendable {
  let bezoek: Bezoek
  let dossier: Casusdossier
  var casus: Casus { dossier.casus }
  var vandaag: Datum { bezoek.open.moment.vandaag }

  var op: Veld { .op(vandaag) }

  func tekst(_ nummer: Tekstnummer?) -> String { nummer.flatMap { dossier.teksten[$0] } ?? "" }
}

/// What is needed to write something down about a casus.
struct Casuswerk {
  let zitting: Zitting
  let casus: Casus
  let deel: Deel?
  let `in`: Invulling
  let wie: Gebruiker
  var nummer: Casusnummer { casus.nummer }

  init(zitting: Zitting, casus: Casus, deel: Deel?, in invulling: Invulling, wie: Gebruiker) {
    (self.zitting, self.casus, self.deel, self.in, self.wie) = (zitting, casus, deel, invulling, wie)
  }
}

extension Bezoek {
  /// The part that the address names; nil for the casus itself.
  var deel: Deel? {
    get throws(Paginafout) {
      guard let woord = open.vraag["deel"] else { return nil }
      guard let deel = Deel(rawValue: woord) else { throw .nietGevonden }
      if gebruiker.rol == .wijkteam, deel != .wijkteam { throw .magNiet }
      return deel
    }
  }

  var genoemdDeel: Deel? {
    get throws(Weerwoord) { do throws(Paginafout) { return try deel } catch { throw .pagina(error) } }
  }

  var genoemdeCasus: Casusnummer {
    get throws(Weerwoord) { do throws(Paginafout) { return try casus } catch { throw .pagina(error) } }
  }
}
