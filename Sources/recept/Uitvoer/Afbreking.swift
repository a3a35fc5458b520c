/// How a command ends when it does not succeed. Codes after sysexits.h.
enum Uitgang: Int32 {
  case controleMislukt = 1
  case verkeerdGebruik = 64
  case verkeerdeGegevens = 65
  case geenInvoer = 66
  case kanNietMaken = 73
  case kanNietSchrijven = 74
  case probeerOpnieuw = 75
}

/// A command that stops, with what the user should know.
struct Afbreking: Error {
  let uitgang: Uitgang
  /// Complete lines for stderr; empty when everything was said already.
  let zinnen: [String]

  init(_ uitgang: Uitgang, _ zinnen: [String] = []) {
    self.uitgang = uitgang
    self.zinnen = zinnen
  }
}
