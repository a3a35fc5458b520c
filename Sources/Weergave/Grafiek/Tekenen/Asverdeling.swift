import Taal

/// Round values along an axis, a whole number of steps of 1, 2 or 5 times a power of ten apart.
///
/// The first and last value enclose everything between `van` and `tot`.
///
///     asverdeling(van: -999.06, tot: 624.8, hoogstens: 4) == [-1000, -500, 0, 500, 1000]
///
/// - Parameter hoogstens: the number of steps to stay under where possible; rounding outwards can add one.
/// - Returns: at least two ascending values; 0 and 1 where there is nothing to show.
func asverdeling(van: Double, tot: Double, hoogstens: Int) -> [Double] {
  // Far beyond any amount, and far enough under the largest Double to round outwards without overflow.
  let grens = 1e300
  guard !van.isNaN, !tot.isNaN else { return [0, 1] }
  let van = min(max(van, -grens), grens)
  let tot = min(max(tot, -grens), grens)
  guard van < tot else {
    return van == 0 ? [0, 1] : asverdeling(van: min(van, 0), tot: max(van, 0), hoogstens: hoogstens)
  }

  let aantal = Double(max(hoogstens, 1))
  // A step smaller than the spacing of Doubles around here would give the same value twice.
  let stap = Stap(minstens: max(tot / aantal - van / aantal, tot.magnitude.ulp, van.magnitude.ulp))
  let eerste = (van / stap.grootte).rounded(.down)
  let laatste = (tot / stap.grootte).rounded(.up)
  return (0...Int(laatste - eerste)).map { stap.keer(eerste + Double($0)) }
}

/// Round values around all of `waarden` that a chart can show.
///
/// - Parameters:
///   - metNul: whether zero must be among them.
///   - alleenGeheel: whether half a step, such as 1.5 cases, means nothing.
func asverdeling(om waarden: [Double], metNul: Bool, hoogstens: Int = 4, alleenGeheel: Bool = false)
  -> [Double]
{
  let toonbaar = waarden.filter(\.isToonbaar)
  guard let laagste = toonbaar.min(), let hoogste = toonbaar.max() else { return [0, 1] }
  // To tell apart values that differ in the seventh digit, labels would have to be wider than a phone.
  let isVlak = hoogste - laagste <= max(laagste.magnitude, hoogste.magnitude) * 1e-6
  let van = metNul || isVlak ? min(0, laagste) : laagste
  let tot = metNul || isVlak ? max(0, hoogste) : hoogste
  let stappen = alleenGeheel ? Int(min(Double(hoogstens), tot - van)) : hoogstens
  return asverdeling(van: van, tot: tot, hoogstens: max(stappen, 1))
}

/// 1, 2 or 5 times a power of ten, kept apart so that 3 steps of 0.1 are 0.3 and not 0.30000000000000004.
private struct Stap {
  private var cijfer = 1.0
  private var macht = 1.0
  private var isBreuk = false

  init(minstens grootte: Double) {
    isBreuk = grootte < 1
    if isBreuk {
      while grootte * macht * 10 <= 10 && macht < 1e300 { macht *= 10 }
    } else {
      while macht * 10 <= grootte { macht *= 10 }
    }
    cijfer = [1, 2, 5].first { keer($0) >= grootte } ?? 10
  }

  var grootte: Double { keer(1) }

  func keer(_ aantal: Double) -> Double {
    isBreuk ? aantal * cijfer / macht : aantal * cijfer * macht
  }
}

/// The text beside such a value. Millions are shortened, because on a phone there is room for some ten characters.
func asTekst(_ waarde: Double, as verdeling: [Double]) -> String {
  let grootste = verdeling.map(\.magnitude).max() ?? 0
  let stap = verdeling.count > 1 ? verdeling[1] - verdeling[0] : 1
  return switch waarde {
  case 0: "€ 0"
  case _ where grootste >= 1e9: "€ \(getalTekst(waarde / 1e9)) mld"
  case _ where grootste >= 1e6: "€ \(getalTekst(waarde / 1e6)) mln"
  case _ where stap >= 1: heleEuroTekst(waarde)
  case _ where stap >= 0.01: euroTekst(waarde)
  default: "€ \(getalTekst(waarde))"
  }
}
