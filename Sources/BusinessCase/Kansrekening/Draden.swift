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
  for (nummer, draad) in gestart.enumerated() {
    // Where the system gives no thread, the work is done here.
    if let draad { draad.wacht() } else { doe(nummer + 1) }
  }
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
