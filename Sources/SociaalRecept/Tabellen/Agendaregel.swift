import BusinessCase

/// Something of a casus that is due on a day.
package struct Agendaregel: Sendable, Hashable {
  package enum Soort: String, Sendable, Hashable, CaseIterable, Kolomwaarde {
    case afspraak, actie
    /// To ask how it goes at an offer.
    case navraag
    case tevredenheid, klacht
  }

  package var casus: Casusnummer
  package var soort: Soort
  /// Of what it is about, within the casus.
  package var nummer: Int
  package var dag: Datum
  /// Minutes since midnight; nil for the whole day.
  var minuut: Int?
  package var wijze: Afspraak.Wijze?

  package var tijd: Kloktijd? { minuut.flatMap { Kloktijd(minuut: $0) } }
}

extension Agendaregel: Tabelrij {
  static let tabel = Tabel<Agendaregel>("agenda")

  enum Kolom: String, Tabelkolom {
    case casus, soort, nummer, dag, minuut, wijze
  }

  mutating func kolom(_ kolom: Kolom, _ werk: inout some Kolomwerk) {
    switch kolom {
    case .casus: werk.neem(&casus)
    case .soort: werk.neem(&soort)
    case .nummer: werk.neem(&nummer)
    case .dag: werk.neem(&dag)
    case .minuut: werk.neem(&minuut)
    case .wijze: werk.neem(&wijze)
    }
  }

  static let leeg = Agendaregel(
    casus: Casusnummer(0), soort: .afspraak, nummer: 0, dag: Datum(dagnummer: 0))

  /// The step of `Migratie` that makes the table.
  static let begin = """
    CREATE TABLE agenda (
      casus INTEGER NOT NULL,
      soort TEXT NOT NULL,
      nummer INTEGER NOT NULL,
      dag INTEGER NOT NULL,
      minuut INTEGER,
      wijze TEXT,
      PRIMARY KEY (casus, soort, nummer)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX agenda_dag ON agenda (dag);
    """
}

extension Afspraak.Wijze: Kolomwaarde {}

extension Casus {
  /// Everything that is due, by kind and number; nothing for who was erased.
  var agenda: [Agendaregel] {
    if isVernietigd || status == .foutieveInvoer || dossier.isEmpty && !status.isGesloten { return [] }
    return agendaAfspraken + agendaActies + agendaNavragen + agendaEinde
  }

  private func regel(_ soort: Agendaregel.Soort, _ nummer: Int, _ dag: Datum) -> Agendaregel {
    Agendaregel(casus: self.nummer, soort: soort, nummer: nummer, dag: dag)
  }

  private var agendaAfspraken: [Agendaregel] {
    afspraken.compactMap { stand in
      guard stand.isOpen, let dag = stand.afspraak.dag else { return nil }
      var regel = regel(.afspraak, stand.afspraak.nummer, dag)
      (regel.minuut, regel.wijze) = (stand.afspraak.tijd?.minuut, stand.afspraak.wijze)
      return regel
    }
  }

  private var agendaActies: [Agendaregel] {
    if status.isGesloten { return [] }
    return acties.compactMap { stand in
      guard stand.slot == nil, let dag = stand.actie.voor else { return nil }
      return regel(.actie, stand.actie.nummer, dag)
    }
  }

  private var agendaNavragen: [Agendaregel] {
    koppelingen.compactMap { stand in
      stand.volgende.map { regel(.navraag, stand.koppeling.nummer, stand.koppeling.op + $0.dagen) }
    }
  }

  /// Satisfaction is asked at the end and after three months of who had a conversation; a complaint waits for an answer.
  private var agendaEinde: [Agendaregel] {
    var regels = klachten.filter { $0.antwoord == nil }.map { regel(.klacht, $0.klacht.nummer, $0.klacht.op) }
    if let einde = verloop.geslotenOp, isBeoordeelbaar {
      let gevraagd = tevredenheid
      if gevraagd[.einde] == nil { regels.append(regel(.tevredenheid, 1, einde)) }
      if gevraagd[.drieMaanden] == nil { regels.append(regel(.tevredenheid, 2, einde.plus(maanden: 3))) }
    }
    return regels
  }
}
