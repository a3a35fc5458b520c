extension Database {
  /// How a transaction begins and ends.
  package enum Transactie: String {
    /// Others wait with writing until it is done.
    case schrijven = "BEGIN IMMEDIATE"
    /// Everything that is read is of one moment; nobody has to wait for it.
    case lezen = "BEGIN"
  }

  /// Everything in `werk` happens, or nothing.
  ///
  /// - Parameter proef: what was done is taken back, also when it went well.
  package func inTransactie<Uitkomst, Fout: Error>(
    als soort: Transactie, proef: Bool = false, fout maak: (Opslagfout) -> Fout,
    _ werk: () throws(Fout) -> Uitkomst
  ) throws(Fout) -> Uitkomst {
    do throws(Opslagfout) { try voer(soort.rawValue) } catch { throw maak(error) }
    do throws(Fout) {
      let uitkomst = try werk()
      do throws(Opslagfout) { try voer(proef ? "ROLLBACK" : "COMMIT") } catch { throw maak(error) }
      return uitkomst
    } catch {
      // A full disk may have ended the transaction already; then there is nothing left to take back.
      try? voer("ROLLBACK")
      throw error
    }
  }

  func inTransactie<Uitkomst>(
    als soort: Transactie = .schrijven, proef: Bool = false,
    _ werk: @autoclosure () throws(Registerfout) -> Uitkomst
  ) throws(Registerfout) -> Uitkomst {
    try inTransactie(als: soort, proef: proef, fout: { .opslag($0) }, werk)
  }
}
