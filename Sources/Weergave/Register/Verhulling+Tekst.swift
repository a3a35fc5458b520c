import SociaalRecept

extension Verhulling {
  /// What was made coarser, and of how many nothing is left.
  package var zin: String {
    let grof =
      gedaan.isEmpty
      ? "Er is niets grover gemaakt."
      : "Grover gemaakt, zodat ten minste tien bewoners dezelfde waarden hebben: \(gedaan.map(\.woorden).joined(separator: ", "))."
    return verborgen == 0
      ? grof : "\(grof) Van \(verborgen) van de \(aantal) casussen is daarna alles weggelaten (*)."
  }
}
