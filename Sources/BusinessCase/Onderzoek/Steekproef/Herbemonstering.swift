/// Sums over casussen drawn again with replacement: the bootstrap.
///
/// All columns share the draws, so that a ratio or difference of two of them is one of the same casussen.
struct Herbemonstering {
  /// Per column, one sum for every resample.
  let sommen: [[Double]]

  /// - Parameters:
  ///   - kolommen: of equal length n, one value per casus.
  ///   - trekkingen: B, the number of resamples.
  ///   - naam: names the stream; other names give other draws.
  /// - Complexity: O(B·n) per column.
  init(_ kolommen: [[Double]], trekkingen: Int, zaad: UInt64, naam: String) {
    let aantal = UInt64(kolommen.first?.count ?? 0)
    var sommen = kolommen.map { _ in Array(repeating: 0.0, count: trekkingen) }
    // Plain loops over one block of draws at a time: this is the one place where research takes time.
    var keuzes = Array(repeating: 0, count: Int(aantal))
    for trekking in 0..<trekkingen where aantal > 0 {
      var toeval = Toeval(zaad: zaad, naam: naam, blok: trekking)
      for plaats in keuzes.indices {
        keuzes[plaats] = Int(toeval.next().multipliedFullWidth(by: aantal).high)
      }
      for kolom in kolommen.indices {
        sommen[kolom][trekking] = Self.som(kolommen[kolom], keuzes)
      }
    }
    self.sommen = sommen
  }

  private static func som(_ waarden: [Double], _ keuzes: [Int]) -> Double {
    waarden.withUnsafeBufferPointer { waarden in
      keuzes.withUnsafeBufferPointer { keuzes in
        var (som, plaats) = (0.0, 0)
        while plaats < keuzes.count {
          som += waarden[keuzes[plaats]]
          plaats += 1
        }
        return som
      }
    }
  }

  /// More draws for few casussen, where they cost nothing and steady the last digits of an interval.
  static func trekkingen(aantal: Int) -> Int { aantal <= 1000 ? 10_000 : 2_000 }
}
