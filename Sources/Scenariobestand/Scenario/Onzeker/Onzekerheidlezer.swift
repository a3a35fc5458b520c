import BusinessCase
import Simulatie
import Taal

/// How sure the numbers of a scenario are, as far as that is said for whole kinds of numbers at once.
struct GelezenOnzekerheid {
  var gewoonlijk = Onzekerheid.Gewoonlijk()
  var gegevens: [Gegeven] = []
}

extension Objectlezer {
  /// The object `onzekerheid`; without it only numbers with a distribution of their own vary.
  mutating func onzekerheid() -> GelezenOnzekerheid {
    guard var lezer = object("onzekerheid") else { return GelezenOnzekerheid() }
    var gelezen = GelezenOnzekerheid()
    let herkomst = lezer.herkomst()
    gelezen.gegevens += [lezer.beoordelaarsfout(herkomst)].compactMap(\.self)
    let waarnemingen: [(String, String, WritableKeyPath<Onzekerheid.Gewoonlijk, Waarnemingental?>)] = [
      (Regelgetal.kans.sleutel, "kansen", \.kans),
      (Regelgetal.toerekening.sleutel, "toerekeningen", \.toerekening),
    ]
    for (naam, wat, pad) in waarnemingen {
      guard let n = lezer.waarnemingen(naam, wat, herkomst) else { continue }
      gelezen.gegevens.append(n.gegeven)
      gelezen.gewoonlijk[keyPath: pad] = n.n
    }
    let variaties: [(String, String, WritableKeyPath<Onzekerheid.Gewoonlijk, Variatie?>)] = [
      (Regelgetal.aantal.sleutel, "hoeveelheden zorg", \.aantal), ("prijs", "prijzen van zorg", \.prijs),
    ]
    for (naam, wat, pad) in variaties {
      guard let cv = lezer.variatie(naam, wat, herkomst) else { continue }
      gelezen.gegevens.append(cv.gegeven)
      gelezen.gewoonlijk[keyPath: pad] = cv.cv
    }
    lezer.sluitAf()
    return gelezen
  }

  /// A factor with mean 1: who thinks that all claim too much on average, says so in the optimism correction.
  private mutating func beoordelaarsfout(_ herkomst: Gegeven.Herkomst) -> Gegeven? {
    guard var lezer = object(Scenariogetal.beoordelaarsfout.laatsteSleutel) else { return nil }
    let eigen = lezer.herkomst()
    let spreiding = Onzekergetal(&lezer, .positief, waarde: 1, staatErBij: false)
    lezer.sluitAf()
    guard let spreiding else { return nil }
    do throws(Onzekerfout) {
      let verdeling = try spreiding.verdeling()
      guard abs(verdeling.gemiddelde - 1) < 1e-9 else {
        throw Onzekerfout(
          "het gemiddelde is \(leesbaar((verdeling.gemiddelde * 1e4).rounded() / 1e4))",
          "een verdeling met gemiddelde 1, zoals { laag: 0.6, hoog: 1.5 } of { cv: 0.25 }")
      }
      return Gegeven(
        .beoordelaarsfout, .getal(1), herkomst: eigen == .ongenoemd ? herkomst : eigen, verdeling: verdeling)
    } catch {
      boek.noteer(bij: lezer.knoop, pad: lezer.pad, gevonden: error.gevonden, verwacht: error.verwacht)
      return nil
    }
  }

  private mutating func waarnemingen(
    _ naam: String, _ wat: String, _ herkomst: Gegeven.Herkomst
  ) -> (n: Waarnemingental, gegeven: Gegeven)? {
    guard
      let (getal, gegeven) = spreiding(
        naam, "n", Onzekergetal.waarnemingen, "Hoe zeker de \(wat) zijn: als na dit aantal casussen", herkomst
      )
    else { return nil }
    return Waarnemingental(getal).map { ($0, gegeven) }
  }

  private mutating func variatie(
    _ naam: String, _ wat: String, _ herkomst: Gegeven.Herkomst
  ) -> (cv: Variatie, gegeven: Gegeven)? {
    guard
      let (getal, gegeven) = spreiding(
        naam, "cv", Onzekergetal.cvs, "Variatiecoëfficiënt van \(wat)", herkomst)
    else { return nil }
    return Variatie(getal).map { ($0, gegeven) }
  }

  /// `{n}` or `{cv}`, with where it comes from.
  private mutating func spreiding(
    _ naam: String, _ sleutel: String, _ bereik: ClosedRange<Double>, _ wat: String,
    _ herkomst: Gegeven.Herkomst
  ) -> (Double, Gegeven)? {
    guard var lezer = object(naam) else { return nil }
    let eigen = lezer.herkomst()
    let getal = lezer.getal(sleutel, .verplicht, bereik)
    lezer.sluitAf()
    guard let getal else { return nil }
    return (
      getal.waarde,
      Gegeven(
        sleutel: "\(lezer.pad).\(sleutel)", naam: wat, waarde: .getal(getal.waarde),
        herkomst: eigen == .ongenoemd ? herkomst : eigen)
    )
  }
}
