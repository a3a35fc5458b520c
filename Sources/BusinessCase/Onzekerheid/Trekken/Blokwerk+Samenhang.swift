/// Numbers that go together: what they are drawn with, in the place of streams of their own.
extension Blokwerk {
  /// Fills a column of 64 bits for every number that goes together with others.
  ///
  /// Each number has the normal e of its own stream; z = L·e, and the share of a normal below z is what it is drawn with. So
  /// every number keeps its own distribution to the last bit of the table, and numbers that go with nothing keep their draws.
  func vulSamenhang(_ doel: UnsafeMutablePointer<UInt64>) {
    guard let samenhang = model.samenhang else { return }
    var begin = 0
    for groep in samenhang.groepen {
      let orde = groep.sleutels.count
      let normalen = groep.sleutels.map { sleutel in
        var toeval = Toeval(zaad: zaad, sleutel: Toeval.sleutel(sleutel), blok: nummer)
        return (0..<aantal).map { _ in Normaal.bij(toeval.next()) }
      }
      for i in 0..<orde {
        let kolom = doel + (begin + i) * aantal
        for t in 0..<aantal {
          var z = 0.0
          for j in 0...i { z += groep.wortel[i * orde + j] * normalen[j][t] }
          kolom[t] = Normaal.bits(z)
        }
      }
      begin += orde
    }
  }
}

extension Normaal {
  /// The standard normal that belongs to 64 bits, as `Kwantieltabellen` reads them: the first is the tail, the others the
  /// share in it from 0 to ½.
  static func bij(_ bits: UInt64) -> Double {
    let staart = Double(max(bits & (UInt64.max >> 1), 1 << 32)) * 0x1p-64
    let z = kwantiel(min(staart, 0.5))
    return bits >> 63 == 1 ? -z : z
  }

  /// The other way.
  static func bits(_ z: Double) -> UInt64 {
    let staart = verdelingsfunctie(-abs(z))
    return UInt64(min(staart, 0.5.nextDown) * 0x1p64) | (z > 0 ? 1 << 63 : 0)
  }
}
