import SociaalRecept

/// Why there is no page.
package enum Paginafout: Error, Sendable, Hashable {
  /// It cannot be read.
  case onleesbaar
  case nietGevonden
  /// A link that is over, revoked, incomplete, or not for this; which of them is told to nobody.
  case dodeLink
  /// The same for an invitation, which also works only once.
  case dodeUitnodiging
  /// Not with this method; these do go.
  case methode([Verzoek.Methode])
  /// Not with this role.
  case magNiet
  /// The form does not come from a page of ours, or from another browser.
  case vreemdFormulier
  /// From a page of ours, but of before somebody went out or in; with the long texts that were typed.
  case verlopenFormulier([String])
  /// Sent before; whether it was done is not known.
  case alVerstuurd
  case teGroot(hoogstens: Int)
  case vorm
  /// Not the name by which we are known.
  case host
  /// So many seconds to wait.
  case wacht(Int)
  case druk
  case register(Registerfout)
  /// Not here, but there: a path of ours.
  case elders(String)

  package var status: Int {
    switch self {
    case .onleesbaar: 400
    case .magNiet, .vreemdFormulier, .verlopenFormulier: 403
    case .nietGevonden, .dodeLink, .dodeUitnodiging: 404
    case .methode: 405
    case .alVerstuurd: 409
    case .teGroot: 413
    case .vorm: 415
    case .host: 421
    case .wacht: 429
    case .druk: 503
    case .register(let fout): fout.webstatus
    case .elders: 303
    }
  }
}

extension Registerfout {
  /// What it is to a browser: gone, busy for a moment, wrong, or ours to mend.
  var webstatus: Int {
    switch self {
    case .onbekendeCasus, .onbekendeGebruiker: 404
    case .opslag(.bezet), .opslag(.schijfVol), .opslag(.schijffout), .opslag(.alleenLezen), .klok: 503
    case .opslag, .onleesbaar, .nieuwereGebeurtenis, .onleesbareInstelling, .nietGewist: 500
    default: 422
    }
  }
}

/// What goes wrong with a file goes wrong with the page.
func bladgewijs<Uitkomst>(
  _ werk: @autoclosure () throws(Registerfout) -> Uitkomst
) throws(Paginafout) -> Uitkomst {
  do throws(Registerfout) { return try werk() } catch { throw .register(error) }
}

func opgeslagen<Uitkomst>(
  _ werk: @autoclosure () throws(Opslagfout) -> Uitkomst
) throws(Paginafout) -> Uitkomst {
  do throws(Opslagfout) { return try werk() } catch { throw .register(.opslag(error)) }
}
