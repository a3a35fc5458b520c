import CEvent
import Taal

extension Verzoek {
  /// Copies what libevent read; nothing of it may be looked at once its callback has ended.
  init(gekopieerd verzoek: OpaquePointer) {
    let methode = evhttp_request_get_command(verzoek)
    self.init(
      methode: methode == EVHTTP_REQ_GET
        ? .get : methode == EVHTTP_REQ_HEAD ? .head : methode == EVHTTP_REQ_POST ? .post : .anders,
      doel: evhttp_request_get_uri(verzoek).map { String(cString: $0) } ?? "")
    var kop = evhttp_request_get_input_headers(verzoek)?.pointee.tqh_first
    while let deze = kop {
      if let naam = deze.pointee.key, let waarde = deze.pointee.value {
        koppen.append(.init(String(cString: naam), String(cString: waarde)))
      }
      kop = deze.pointee.next.tqe_next
    }
    if let inhoud = evhttp_request_get_input_buffer(verzoek) {
      let lengte = evbuffer_get_length(inhoud)
      lichaam = [UInt8](unsafeUninitializedCapacity: lengte) { ruimte, gevuld in
        gevuld = max(0, Int(evbuffer_copyout(inhoud, ruimte.baseAddress, lengte)))
      }
    }
    if let verbinding = evhttp_request_get_connection(verzoek) {
      var (overkant, poort): (UnsafeMutablePointer<CChar>?, UInt16) = (nil, 0)
      evhttp_connection_get_peer(verbinding, &overkant, &poort)
      adres = overkant.map { String(cString: $0) } ?? ""
    }
  }
}

/// The port that a listening socket got; 0 when it cannot be asked.
func poortnummer(_ handvat: Int32) -> Int {
  var (adres, lengte) = (sockaddr_storage(), socklen_t(MemoryLayout<sockaddr_storage>.size))
  let gelukt = withUnsafeMutablePointer(to: &adres) {
    $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { getsockname(handvat, $0, &lengte) }
  }
  guard gelukt == 0 else { return 0 }
  // The port stands at the same place in both families, in network order.
  return withUnsafeBytes(of: &adres) { Int($0[2]) << 8 | Int($0[3]) }
}
