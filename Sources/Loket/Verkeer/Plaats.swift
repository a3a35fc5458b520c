import SociaalRecept

/// One row of the table of everything that can be asked for. It cannot be made without saying for whom it is.
struct Plaats: Sendable {
  let methode: Verzoek.Methode
  let pad: Padvorm
  let voor: Toelating
  let werk: Werk
  var baan = Baan.gewoon
  /// Bytes that its form may have.
  var hoogstens = zonderBestanden
  /// Its name in the menu, for those who may see it; nil when it is not there.
  var menu: String?

  enum Toelating: Sendable, Hashable {
    case iedereen
    case rollen(Set<Rol>)
  }

  enum Werk: Sendable {
    case open(@Sendable (Openbezoek) throws(Paginafout) -> Antwoord)
    case openFormulier(Formulierwerk<Openbezoek>)
    case pagina(@Sendable (Bezoek) throws(Paginafout) -> Blad)
    case bestand(@Sendable (Bezoek) throws(Paginafout) -> Antwoord)
    case formulier(Formulierwerk<Bezoek>)
  }
}

/// A form: what it asks, and what is done with the answers.
struct Formulierwerk<Soort: Sendable>: Sendable {
  let toon: @Sendable (Soort) throws(Paginafout) -> Formulier
  let doe: @Sendable (Soort, Invulling) throws(Weerwoord) -> Gedaan
}

extension Plaats {
  static let allen = Set(Rol.allCases)
  static let zonderBestanden = 64 * 1024
  /// A file of 5 MB, and what is asked with it.
  static let metBestand = 5_000_000 + zonderBestanden

  var neemtBestanden: Bool { hoogstens > Self.zonderBestanden }

  /// A page to look at.
  static func pagina(
    _ pad: Padvorm, voor rollen: Set<Rol>, menu: String? = nil, baan: Baan = .gewoon,
    _ toon: @escaping @Sendable (Bezoek) throws(Paginafout) -> Blad
  ) -> Plaats {
    Plaats(methode: .get, pad: pad, voor: .rollen(rollen), werk: .pagina(toon), baan: baan, menu: menu)
  }

  /// A file to keep.
  static func bestand(
    _ pad: Padvorm, voor rollen: Set<Rol>, baan: Baan = .gewoon,
    _ maak: @escaping @Sendable (Bezoek) throws(Paginafout) -> Antwoord
  ) -> Plaats {
    Plaats(methode: .get, pad: pad, voor: .rollen(rollen), werk: .bestand(maak), baan: baan)
  }

  /// A form: the page that shows it, and where it is sent to, which is the same path.
  static func formulier(
    _ pad: Padvorm, voor rollen: Set<Rol>, menu: String? = nil, baan: Baan = .gewoon,
    hoogstens: Int = zonderBestanden,
    toon: @escaping @Sendable (Bezoek) throws(Paginafout) -> Formulier,
    doe: @escaping @Sendable (Bezoek, Invulling) throws(Weerwoord) -> Gedaan
  ) -> [Plaats] {
    let werk = Werk.formulier(Formulierwerk(toon: toon, doe: doe))
    return [
      Plaats(methode: .get, pad: pad, voor: .rollen(rollen), werk: werk, menu: menu),
      Plaats(
        methode: .post, pad: pad, voor: .rollen(rollen), werk: werk, baan: baan, hoogstens: hoogstens),
    ]
  }

  /// Something for whoever comes, signed in or not.
  static func open(
    _ pad: Padvorm, _ toon: @escaping @Sendable (Openbezoek) throws(Paginafout) -> Antwoord
  ) -> Plaats {
    Plaats(methode: .get, pad: pad, voor: .iedereen, werk: .open(toon))
  }

  static func openFormulier(
    _ pad: Padvorm, baan: Baan = .gewoon,
    toon: @escaping @Sendable (Openbezoek) throws(Paginafout) -> Formulier,
    doe: @escaping @Sendable (Openbezoek, Invulling) throws(Weerwoord) -> Gedaan
  ) -> [Plaats] {
    let werk = Werk.openFormulier(Formulierwerk(toon: toon, doe: doe))
    return [
      Plaats(methode: .get, pad: pad, voor: .iedereen, werk: werk),
      Plaats(methode: .post, pad: pad, voor: .iedereen, werk: werk, baan: baan),
    ]
  }
}
