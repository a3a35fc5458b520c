import Taal

extension Register {
  /// Everybody who works with it, by name.
  package func gebruikers() throws(Registerfout) -> [Gebruiker] {
    try opgeslagen(try database.gebruikers()).compactMap(\.gebruiker)
  }

  /// - Returns: nil when nobody has this name.
  package func gebruiker(_ naam: String) throws(Registerfout) -> Gebruiker? {
    try opgeslagen(try database.gebruiker(naam))?.gebruiker
  }
}

extension Zitting {
  package func gebruiker(_ naam: String) throws(Registerfout) -> Gebruiker {
    guard let gebruiker = try rij(naam).gebruiker else { throw .onbekendeGebruiker(naam) }
    return gebruiker
  }

  /// Somebody new. Without a password nobody can sign in under the name.
  @discardableResult
  package func maakGebruiker(_ naam: String, _ rol: Rol) throws(Registerfout) -> Gebruiker {
    let gekeurd = try Tekstkeuring.keurNaam(naam, veld: "naam")
    guard gekeurd.count <= Gebruiker.hoogstens else { throw .teLang(veld: "naam", tekens: gekeurd.count) }
    if try opgeslagen(try database.gebruiker(gekeurd)) != nil { throw .gebruikerBestaat(gekeurd) }
    let rij = Gebruikerrij(naam: gekeurd, rol: rol, zout: vastlegboek.zout())
    try schrijf(rij, "toegevoegd als \(rol.rawValue)") { rij throws(Opslagfout) in try database.voegToe(rij) }
    return Gebruiker(naam: gekeurd, rol: rol)
  }

  package func geef(_ naam: String, rol: Rol) throws(Registerfout) {
    var rij = try rij(naam)
    guard rij.rol != rol else { return }
    if rij.rol == .beheerder { try houdBeheerder(buiten: rij) }
    rij.rol = rol
    try werkBij(rij, "de rol is nu \(rol.rawValue)")
  }

  /// Whoever is blocked cannot sign in; what they did stays as it is.
  package func blokkeer(_ naam: String, _ isGeblokkeerd: Bool = true) throws(Registerfout) {
    var rij = try rij(naam)
    guard rij.isGeblokkeerd != isGeblokkeerd else { return }
    if isGeblokkeerd, rij.rol == .beheerder { try houdBeheerder(buiten: rij) }
    rij.isGeblokkeerd = isGeblokkeerd
    try werkBij(rij, isGeblokkeerd ? "geblokkeerd" : "niet meer geblokkeerd")
  }

  /// - Parameter wat: what changed, for the journal; never a secret.
  package func bewaar(
    _ geheimen: Gebruiker.Geheimen, van naam: String, _ wat: String
  ) throws(Registerfout) {
    var rij = try rij(naam)
    rij.geheimen = geheimen
    try werkBij(rij, wat)
  }

  /// Something was done about a user that changes nothing in the register.
  package func noteerGebruiker(_ naam: String, _ wat: String) throws(Registerfout) {
    try schrijf(.gebruiker(naam: try rij(naam).naam, wat: wat))
  }

  private func rij(_ naam: String) throws(Registerfout) -> Gebruikerrij {
    guard let rij = try opgeslagen(try database.gebruiker(naam)) else { throw .onbekendeGebruiker(naam) }
    return rij
  }

  private func houdBeheerder(buiten rij: Gebruikerrij) throws(Registerfout) {
    let anderen = try opgeslagen(try database.gebruikers()).filter {
      $0.nummer != rij.nummer && $0.rol == .beheerder && !$0.isGeblokkeerd
    }
    if anderen.isEmpty { throw .laatsteBeheerder(rij.naam) }
  }

  private func werkBij(_ rij: Gebruikerrij, _ wat: String) throws(Registerfout) {
    var rij = rij
    rij.zout = vastlegboek.zout()
    try schrijf(rij, wat) { rij throws(Opslagfout) in try database.werkBij(rij) }
  }

  private func schrijf(
    _ rij: Gebruikerrij, _ wat: String, _ werk: (Gebruikerrij) throws(Opslagfout) -> Void
  ) throws(Registerfout) {
    try schrijf(.gebruiker(naam: rij.naam, wat: wat))
    do throws(Opslagfout) { try werk(rij) } catch { throw .opslag(error) }
    vastlegboek.noteer(.gebruiker, rij.nummer ?? database.laatsteNummer)
  }
}

extension Database {
  fileprivate func gebruikers() throws(Opslagfout) -> [Gebruikerrij] {
    try rijen(Gebruikerrij.self, "ORDER BY \(Gebruikerrij.Kolom.zoeknaam)")
  }

  fileprivate func gebruiker(_ naam: String) throws(Opslagfout) -> Gebruikerrij? {
    try rijen(
      Gebruikerrij.self, "WHERE \(Gebruikerrij.Kolom.zoeknaam) = ?", [.tekst(Gebruiker.sleutel(naam))]
    ).first
  }
}
