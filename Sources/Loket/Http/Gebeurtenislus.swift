import CEvent
import Taal

/// The event loop around libevent's evhttp. Everything here happens on one thread.
///
/// A class because libevent keeps its address. Source of every rule: event2/http.h and http.c of libevent 2.1.
final class Gebeurtenislus {
  private let server: Server
  private let rijen: [Werkrij]
  private let postvak: Postvak
  private let basis: OpaquePointer
  private let http: OpaquePointer
  private var pijp: [Int32] = [-1, -1]
  private var gebeurtenissen: [OpaquePointer] = []
  private var luisteraar: OpaquePointer?
  private(set) var poort = 0
  /// Requests that are being answered, by number. libevent keeps each until its reply, also when the client is gone.
  private var inBehandeling: [Int: Lopend] = [:]
  private var laatsteNummer = 0
  private var perAdres: [String: Int] = [:]
  private var verbindingen: [OpaquePointer: Verbinding] = [:]
  private var geopend = 0
  private var isVol = false
  /// Since when it is stopping, in monotonic seconds; nil while it serves.
  private var stoptSinds: Int?

  private struct Lopend {
    let verzoek: OpaquePointer
    let adres: String
  }

  private struct Verbinding {
    /// Since when a whole request, or the taking of a reply, is waited for.
    var sinds: Int
    var wordtBeantwoord = false
  }

  /// Source: the design of the loket; all assumptions.
  private enum Grens {
    static let verbindingen = 1000
    static let perAdres = 20
    static let seconden = 30
    static let kopbytes = 16 * 1024
    static let lichaam = 6 * 1024 * 1024
    /// What all requests together may hold that are not whole yet.
    static let samen = 128 * 1024 * 1024
    static let secondenOmTeStoppen = 5
  }

  init(_ server: Server, _ rijen: [Werkrij], _ postvak: Postvak) throws(Serverfout) {
    Self.vraagBestanden()
    guard let basis = event_base_new(), let http = evhttp_new(basis) else { throw .geenMiddelen }
    (self.server, self.rijen, self.postvak) = (server, rijen, postvak)
    (self.basis, self.http) = (basis, http)
    evhttp_set_max_headers_size(http, Grens.kopbytes)
    evhttp_set_max_body_size(http, Grens.lichaam)
    // All methods come to us, so that the refusal is ours.
    evhttp_set_allowed_methods(http, .max)
    evhttp_set_default_content_type(http, nil)
    evhttp_set_timeout(http, Int32(Grens.seconden))
    guard pipe(&pijp) == 0 else { throw .geenMiddelen }
    for kant in pijp {
      evutil_make_socket_nonblocking(kant)
      evutil_make_socket_closeonexec(kant)
    }
    try luister()
    let zelf = Unmanaged.passUnretained(self).toOpaque()
    evhttp_set_gencb(http, bijVerzoek, zelf)
    evhttp_set_bevcb(http, bijVerbinding, zelf)
    try voeg(event_new(basis, pijp[0], Int16(EV_READ | EV_PERSIST), bijPost, zelf), elke: nil)
    try voeg(event_new(basis, -1, Int16(EV_PERSIST), bijTik, zelf), elke: timeval(tv_sec: 1, tv_usec: 0))
    for teken in [SIGINT, SIGTERM] {
      try voeg(event_new(basis, teken, Int16(EV_SIGNAL | EV_PERSIST), bijStop, zelf), elke: nil)
    }
  }

  /// Every connection is an open file; a system often allows 1024 until somebody asks for more.
  private static func vraagBestanden() {
    var grens = rlimit()
    guard getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &grens) == 0 else { return }
    grens.rlim_cur = min(grens.rlim_max, max(grens.rlim_cur, 4 * UInt(Grens.verbindingen)))
    setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &grens)
  }

  var wekker: Wekker { Wekker(schrijfkant: pijp[1]) }

  private func luister() throws(Serverfout) {
    guard (0...65_535).contains(server.poort),
      let gebonden = evhttp_bind_socket_with_handle(http, server.adres, UInt16(server.poort))
    else { throw .bezet(adres: server.adres, poort: server.poort) }
    luisteraar = evhttp_bound_socket_get_listener(gebonden)
    poort = poortnummer(evhttp_bound_socket_get_fd(gebonden))
  }

  private func voeg(_ gebeurtenis: OpaquePointer?, elke: timeval?) throws(Serverfout) {
    guard let gebeurtenis else { throw .geenMiddelen }
    gebeurtenissen.append(gebeurtenis)
    if var elke { event_add(gebeurtenis, &elke) } else { event_add(gebeurtenis, nil) }
  }

  /// Runs until it is told to stop.
  func draai() { event_base_dispatch(basis) }

  /// After the last thread is done.
  func ruimOp() {
    for gebeurtenis in gebeurtenissen { event_free(gebeurtenis) }
    for verbinding in verbindingen.keys { bufferevent_decref(verbinding) }
    evhttp_free(http)
    event_base_free(basis)
    for kant in pijp { close(kant) }
  }
}

// MARK: - What libevent calls

private let bijVerzoek: @convention(c) (OpaquePointer?, UnsafeMutableRawPointer?) -> Void = {
  verzoek, adres in
  guard let verzoek else { return }
  lus(adres)?.ontvang(verzoek)
}

private let bijVerbinding: @convention(c) (OpaquePointer?, UnsafeMutableRawPointer?) -> OpaquePointer? = {
  basis, adres in lus(adres)?.open(basis)
}

private let bijPost: @convention(c) (Int32, Int16, UnsafeMutableRawPointer?) -> Void = { _, _, adres in
  lus(adres)?.bezorg()
}

private let bijTik: @convention(c) (Int32, Int16, UnsafeMutableRawPointer?) -> Void = { _, _, adres in
  lus(adres)?.tik()
}

private let bijStop: @convention(c) (Int32, Int16, UnsafeMutableRawPointer?) -> Void = { _, _, adres in
  lus(adres)?.stop()
}

private func lus(_ adres: UnsafeMutableRawPointer?) -> Gebeurtenislus? {
  adres.map { Unmanaged<Gebeurtenislus>.fromOpaque($0).takeUnretainedValue() }
}

// MARK: - Requests

extension Gebeurtenislus {
  /// Copies what came in, and has it answered in the lane where it belongs.
  fileprivate func ontvang(_ verzoek: OpaquePointer) {
    var gelezen = Verzoek(gekopieerd: verzoek)
    server.herken(&gelezen)
    if let verbinding = Self.verbinding(verzoek) { verbindingen[verbinding]?.wordtBeantwoord = true }
    laatsteNummer += 1
    inBehandeling[laatsteNummer] = Lopend(verzoek: verzoek, adres: gelezen.adres)
    perAdres[gelezen.adres, default: 0] += 1
    let vraag = Werkrij.Vraag(nummer: laatsteNummer, verzoek: gelezen)
    let past = perAdres[gelezen.adres, default: 0] <= Grens.perAdres || !gelezen.isDoorgestuurd
    if past, stoptSinds == nil, rijen[server.baan(gelezen).rawValue].voeg(vraag) { return }
    beantwoord(laatsteNummer, server.vol(gelezen))
  }

  private static func verbinding(_ verzoek: OpaquePointer) -> OpaquePointer? {
    evhttp_request_get_connection(verzoek).flatMap { evhttp_connection_get_bufferevent($0) }
  }

  /// Sends what the threads answered.
  fileprivate func bezorg() {
    var bytes = [UInt8](repeating: 0, count: 512)
    while read(pijp[0], &bytes, bytes.count) > 0 {}
    for (nummer, antwoord) in postvak.leegmaken() { beantwoord(nummer, antwoord) }
    stopAlsKlaar()
  }

  private func beantwoord(_ nummer: Int, _ antwoord: Antwoord) {
    guard let lopend = inBehandeling.removeValue(forKey: nummer) else { return }
    let over = perAdres[lopend.adres, default: 1] - 1
    perAdres[lopend.adres] = over > 0 ? over : nil
    let verzoek = lopend.verzoek
    if let verbinding = Self.verbinding(verzoek) {
      verbindingen[verbinding]?.wordtBeantwoord = false
      verbindingen[verbinding]?.sinds = Self.nu
    }
    let koppen = evhttp_request_get_output_headers(verzoek)
    for kop in antwoord.koppen { evhttp_add_header(koppen, kop.naam, kop.waarde) }
    if stoptSinds != nil { evhttp_add_header(koppen, "Connection", "close") }
    guard let buffer = evbuffer_new() else { return evhttp_send_error(verzoek, 503, nil) }
    if evhttp_request_get_command(verzoek) != EVHTTP_REQ_HEAD {
      evbuffer_add(buffer, antwoord.lichaam, antwoord.lichaam.count)
    } else {
      evhttp_add_header(koppen, "Content-Length", String(antwoord.lichaam.count))
    }
    evhttp_send_reply(verzoek, Int32(antwoord.status), antwoord.reden, buffer)
    evbuffer_free(buffer)
  }
}

// MARK: - Connections

extension Gebeurtenislus {
  /// Makes what libevent reads and writes a connection with. One reference more is kept, so that it can be looked at
  /// until it is closed.
  fileprivate func open(_ basis: OpaquePointer?) -> OpaquePointer? {
    // The last reference closes it, not libevent: its number must not go to another connection while this one is kept.
    guard let verbinding = bufferevent_socket_new(basis, -1, Int32(BEV_OPT_CLOSE_ON_FREE.rawValue)) else {
      return nil
    }
    bufferevent_incref(verbinding)
    bufferevent_setwatermark(verbinding, Int16(EV_READ), 0, Grens.lichaam + 2 * Grens.kopbytes)
    verbindingen[verbinding] = Verbinding(sinds: Self.nu)
    geopend += 1
    if geopend % 64 == 0 || verbindingen.count >= Grens.verbindingen {
      ruimVerbindingen()
      zetVol(verbindingen.count >= Grens.verbindingen)
    }
    return verbinding
  }

  /// Once a second.
  fileprivate func tik() {
    ruimVerbindingen()
    zetVol(verbindingen.count >= Grens.verbindingen)
    stopAlsKlaar()
  }

  /// Forgets connections that are closed, and closes those that take too long or too much. libevent's own limit starts
  /// anew with every byte; this one does not.
  private func ruimVerbindingen() {
    var samen = 0
    for (adres, verbinding) in verbindingen {
      guard Self.isOpen(adres) else {
        verbindingen[adres] = nil
        bufferevent_decref(adres)
        continue
      }
      samen += evbuffer_get_length(bufferevent_get_input(adres))
      let duurt = Self.nu - verbinding.sinds > Grens.seconden && !verbinding.wordtBeantwoord
      // libevent then sees an end, and closes it.
      if duurt || samen > Grens.samen { shutdown(bufferevent_getfd(adres), Int32(SHUT_RDWR)) }
    }
  }

  /// libevent takes its callbacks away when it closes a connection.
  private static func isOpen(_ verbinding: OpaquePointer) -> Bool {
    var einde: bufferevent_event_cb?
    bufferevent_getcb(verbinding, nil, nil, &einde, nil)
    return einde != nil
  }

  /// While there are too many, new ones wait at the door.
  private func zetVol(_ nieuw: Bool) {
    guard nieuw != isVol, stoptSinds == nil, let luisteraar else { return }
    isVol = nieuw
    _ = nieuw ? evconnlistener_disable(luisteraar) : evconnlistener_enable(luisteraar)
  }

  /// A second time is at once.
  fileprivate func stop() {
    guard stoptSinds == nil else {
      event_base_loopbreak(basis)
      return
    }
    stoptSinds = Self.nu
    if let luisteraar { evconnlistener_disable(luisteraar) }
    stopAlsKlaar()
  }

  private func stopAlsKlaar() {
    guard let stoptSinds else { return }
    if inBehandeling.isEmpty || Self.nu - stoptSinds >= Grens.secondenOmTeStoppen {
      // What was written last still goes out.
      var even = timeval(tv_sec: 0, tv_usec: 50_000)
      event_base_loopexit(basis, &even)
    }
  }

  /// Monotonic seconds, which a change of the clock leaves alone.
  private static var nu: Int {
    var tijd = timespec()
    clock_gettime(CLOCK_MONOTONIC, &tijd)
    return tijd.tv_sec
  }
}
