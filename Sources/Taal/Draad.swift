/// One thread of the system.
package struct Draad {
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

  /// Starts a thread that does `doe`, once.
  ///
  /// - Returns: nil when the system gives none; then nothing is done.
  package init?(_ doe: @escaping @Sendable () -> Void) {
    let adres = Unmanaged.passRetained(Werk(doe)).toOpaque()
    if pthread_create(&nummer, nil, Self.begin, adres) == 0 { return }
    Unmanaged<Werk>.fromOpaque(adres).release()
    return nil
  }

  /// Waits until it is done; once.
  package func wacht() {
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
