extension [Double] {
  /// The value below which a share `p` of the list lies, straight between neighbours. The list is rearranged.
  ///
  /// The definition that R and NumPy use unless told otherwise (Hyndman & Fan 1996, type 7).
  ///
  /// - Complexity: O(n) on average.
  package mutating func kwantiel(_ p: Double) -> Double {
    guard let laatste = indices.last else { return .nan }
    let plaats = p * Double(laatste)
    let onder = Int(plaats)
    let links = zet(onder)
    guard onder < laatste else { return links }
    // After the selection everything to the right is at least as large.
    let rechts = self[(onder + 1)...].reduce(.infinity) { $0 < $1 ? $0 : $1 }
    return plaats == Double(onder) ? links : links + (plaats - Double(onder)) * (rechts - links)
  }

  /// The same of a list that is in order already.
  ///
  /// - Complexity: O(1).
  func kwantielOpVolgorde(_ p: Double) -> Double {
    guard let laatste = indices.last else { return .nan }
    let plaats = p * Double(laatste)
    let onder = Int(plaats)
    guard onder < laatste else { return self[laatste] }
    let deel = plaats - Double(onder)
    // Between two equal values rounding must not step outside them.
    return Swift.min(
      Swift.max(self[onder] * (1 - deel) + self[onder + 1] * deel, self[onder]), self[onder + 1])
  }

  /// Puts the value of rank `rang` in its sorted place, smaller ones before it (Hoare's quickselect).
  private mutating func zet(_ rang: Int) -> Double {
    withUnsafeMutableBufferPointer { rij in
      var (links, rechts) = (0, rij.count - 1)
      while links < rechts {
        let spil = rij.mediaan(links, rechts)
        var (i, j) = (links, rechts)
        while i <= j {
          while rij[i] < spil { i += 1 }
          while spil < rij[j] { j -= 1 }
          guard i <= j else { break }
          rij.swapAt(i, j)
          (i, j) = (i + 1, j - 1)
        }
        if rang <= j { rechts = j } else if rang >= i { links = i } else { break }
      }
      return rij[rang]
    }
  }
}

extension UnsafeMutableBufferPointer<Double> {
  /// The middle one of the first, the middle and the last.
  fileprivate func mediaan(_ links: Int, _ rechts: Int) -> Double {
    let (a, b, c) = (self[links], self[(links + rechts) / 2], self[rechts])
    return Swift.max(Swift.min(a, b), Swift.min(Swift.max(a, b), c))
  }
}
