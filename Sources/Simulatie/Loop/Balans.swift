/// Flow conservation and Little's law, over everybody and the whole run: who came in went out or is still inside, and
/// the number inside summed over time is the time that all spent inside.
///
/// ∫L(t) dt = Σ W. Source: Little, Operations Research 9 (1961); on a finite run it is an identity.
package struct Balans: Sendable, Hashable {
  private var ingegaan = 0
  private var uitgegaan = 0
  private var binnen = Tijdgemiddelde()
  private var somBegin = 0.0
  private var verblijf = 0.0
  private var lijst = Tijdgemiddelde()
  private var somLijst = 0.0
  private var lijstverblijf = 0.0
  /// Whether all of it held at the end.
  package private(set) var klopt = false

  package mutating func `in`(op tijd: Double) {
    ingegaan += 1
    somBegin += tijd
    binnen.zet(binnen.waarde + 1, op: tijd)
  }

  package mutating func uit(begin: Double, op tijd: Double) {
    uitgegaan += 1
    somBegin -= begin
    verblijf += tijd - begin
    binnen.zet(binnen.waarde - 1, op: tijd)
  }

  package mutating func opLijst(op tijd: Double) {
    somLijst += tijd
    lijst.zet(lijst.waarde + 1, op: tijd)
  }

  package mutating func vanLijst(sinds: Double, op tijd: Double) {
    somLijst -= sinds
    lijstverblijf += tijd - sinds
    lijst.zet(lijst.waarde - 1, op: tijd)
  }

  /// - Parameter kaarten: how many are inside, counted by who keeps them.
  package mutating func sluitAf(kaarten: Int, op slot: Double) {
    let binnengebleven = Double(kaarten) * slot - somBegin
    let opLijstGebleven = lijst.waarde * slot - somLijst
    klopt =
      ingegaan == uitgegaan + kaarten && binnen.waarde == Double(kaarten)
      && Self.isGelijk(binnen.oppervlak(tot: slot), verblijf + binnengebleven)
      && Self.isGelijk(lijst.oppervlak(tot: slot), lijstverblijf + opLijstGebleven)
  }

  /// But for the rounding of a long sum.
  private static func isGelijk(_ links: Double, _ rechts: Double) -> Bool {
    abs(links - rechts) <= 1e-7 * (1 + abs(links) + abs(rechts))
  }
}
