import Taal

/// Does every block of work once, divided over threads; block k goes to thread k modulo `draden`.
///
/// The division does not matter to the outcome when blocks write to places of their own.
func evenwijdig(blokken: Int, draden: Int, _ werk: @escaping @Sendable (_ blok: Int) -> Void) {
  let aantal = max(1, min(draden, blokken))
  @Sendable func doe(_ draad: Int) {
    for blok in stride(from: draad, to: blokken, by: aantal) { werk(blok) }
  }
  let gestart = (1..<aantal).map { draad in Draad { doe(draad) } }
  doe(0)
  for draad in gestart { draad.wacht() }
}

/// The values of many independent computations, in their order, the work divided over threads.
package func evenwijdig<Waarde: Sendable>(
  _ aantal: Int, draden: Int, _ waarde: @escaping @Sendable (_ nummer: Int) -> Waarde
) -> [Waarde] {
  [Waarde](unsafeUninitializedCapacity: aantal) { ruimte, gevuld in
    gevuld = aantal
    guard let begin = ruimte.baseAddress else { return }
    let doel = Gedeeldadres(begin)
    evenwijdig(blokken: aantal, draden: draden) { (doel.adres + $0).initialize(to: waarde($0)) }
  }
}

/// Memory that threads write to, each in places of its own.
struct Gedeeldadres<Waarde>: @unchecked Sendable {
  let adres: UnsafeMutablePointer<Waarde>
  init(_ adres: UnsafeMutablePointer<Waarde>) { self.adres = adres }
}

/// One thread of the system; where none can be started, the work is done at once.
private struct Draad {
  /// A class, because a thread is handed an address.
  private final class Werk: Sendable {
    let doe: @Sendable () -> Void
    init(_ doe: @escaping @Sendable () -> Void) { self.doe = doe }
  }

  #if canImport(Glibc)
    private var nummer = pthread_t()
  #else
    private var nummer: pthread_t?
  #endif
  private let isGestart: Bool

  init(_ doe: @escaping @Sendable () -> Void) {
    let adres = Unmanaged.passRetained(Werk(doe)).toOpaque()
    let status = pthread_create(&nummer, nil, Self.begin, adres)
    isGestart = status == 0
    if !isGestart { Unmanaged<Werk>.fromOpaque(adres).takeRetainedValue().doe() }
  }

  func wacht() {
    guard isGestart else { return }
    #if canImport(Glibc)
      pthread_join(nummer, nil)
    #else
      if let nummer { pthread_join(nummer, nil) }
    #endif
  }

  #if canImport(Glibc)
    private static let begin: @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? = {
      adres in
      if let adres { Unmanaged<Werk>.fromOpaque(adres).takeRetainedValue().doe() }
      return nil
    }
  #else
    private static let begin: @convention(c) (UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? = {
      adres in
      Unmanaged<Werk>.fromOpaque(adres).takeRetainedValue().doe()
      return nil
    }
  #endif
}
