import BusinessCase

/// The resident was brought to something on the sociale kaart.
package struct Koppeling: Dossierinhoud {
  package enum Wijze: String, Feitwaarde, CaseIterable {
    /// Somebody went along, or spoke with the offer about this resident.
    case warm
    /// The resident was only told of it.
    case genoemd

    package var naam: String { self == .warm ? "warm overgedragen" : "alleen genoemd" }
  }

  package var nummer: Int
  /// The number of the offer on the sociale kaart.
  package var aanbod: Int
  package var wijze = Wijze.warm
  package var op: Datum

  package static let soort = Feit.Soort.koppeling
  package static let leeg = Koppeling(nummer: 0, aanbod: 0, op: Datum(dagnummer: 0))
  package var feit: Dossierfeit { .koppeling(self) }
  package var nummering: Nummering? { .nieuw(.koppeling, nummer) }

  package mutating func velden(_ werk: inout some Veldwerk) {
    werk.neem(Dossierveld.nummer, &nummer)
    werk.neem("aanbod", &aanbod)
    werk.neem("wijze", &wijze)
  }
}

/// Somebody asked how it went at the offer.
package struct Navraag: Dossierinhoud {
  package enum Moment: String, Feitwaarde, CaseIterable {
    case aankomst
    case vierWeken = "4-weken"
    case twaalfWeken = "12-weken"

    /// Days after the koppeling.
    package var dagen: Int {
      switch self {
      case .aankomst: 7
      case .vierWeken: 28
      case .twaalfWeken: 84
      }
    }

    package var naam: String {
      switch self {
      case .aankomst: "aangekomen"
      case .vierWeken: "er na 4 weken nog"
      case .twaalfWeken: "er na 12 weken nog"
      }
    }

    package var ontkenning: String {
      switch self {
      case .aankomst: "niet aangekomen"
      case .vierWeken: "er na 4 weken niet meer"
      case .twaalfWeken: "er na 12 weken niet meer"
      }
    }
  }

  /// Why somebody did not come, or no longer comes.
  package enum Reden: String, Feitwaarde, CaseIterable {
    case wilNiet = "wil-niet"
    case ziek, vervoer, kosten
    case geenPlek = "geen-plek"
    case pastNiet = "past-niet"
    case nietMeerNodig = "niet-meer-nodig"
    case anders, onbekend

    package var naam: String {
      switch self {
      case .wilNiet: "wil niet"
      case .geenPlek: "er is geen plek"
      case .pastNiet: "het past niet"
      case .nietMeerNodig: "het is niet meer nodig"
      case .ziek, .vervoer, .kosten, .anders, .onbekend: rawValue
      }
    }
  }

  package enum Hulp: String, Feitwaarde, CaseIterable { case ja, deels, nee }

  package var nummer: Int
  package var moment = Moment.aankomst
  package var erbij: Bool
  package var reden: Reden?
  /// Whether it helped, as the resident says; nil when nobody asked.
  package var geholpen: Hulp?
  package var tekst: Tekstnummer?
  package var op: Datum

  package static let soort = Feit.Soort.navraag
  package static let leeg = Navraag(nummer: 0, erbij: false, op: Datum(dagnummer: 0))
  package var feit: Dossierfeit { .navraag(self) }
  package var nummering: Nummering? { .over(.koppeling, nummer) }

  package mutating func velden(_ werk: inout some Veldwerk) {
    werk.neem(Dossierveld.nummer, &nummer)
    werk.neem("moment", &moment)
    werk.neem("erbij", &erbij)
    werk.neem("reden", &reden)
    werk.neem("geholpen", &geholpen)
    werk.neem(Dossierveld.tekst, &tekst)
  }
}

/// What a resident asked was not there.
package struct Gemis: Dossierinhoud {
  /// The gaps in the general offer that the city published (letter to the council, 30-11-2021).
  package enum Gat: String, Feitwaarde, CaseIterable {
    case kinderwerk
    case afstand = "afstand-tot-de-samenleving"
    case ouderen = "kennis-over-ouderen"
    case wonen = "vragen-over-wonen"

    package var naam: String {
      switch self {
      case .kinderwerk: "kinderwerk"
      case .afstand: "mensen op afstand van de samenleving"
      case .ouderen: "kennis over ouderen"
      case .wonen: "vragen over wonen"
      }
    }
  }

  package var vraagtype: Vraagtype
  package var gat: Gat?
  package var tekst: Tekstnummer?
  package var op: Datum

  package static let soort = Feit.Soort.gemis
  package static let leeg = Gemis(vraagtype: .anders, op: Datum(dagnummer: 0))
  package var feit: Dossierfeit { .gemis(self) }

  package mutating func velden(_ werk: inout some Veldwerk) {
    werk.neem("vraagtype", &vraagtype)
    werk.neem("gat", &gat)
    werk.neem(Dossierveld.tekst, &tekst)
  }
}

/// Help that bridges the wait for other help.
package struct Overbrugging: Dossierinhoud {
  package enum Vorm: String, Feitwaarde, CaseIterable {
    case makelaar, buurtwerk, vrijwilliger, netwerk, huisarts, wijkteam, anders

    package var naam: String {
      switch self {
      case .makelaar: "de makelaar houdt contact"
      case .buurtwerk: "een activiteit van Buurtwerk"
      case .vrijwilliger: "een vrijwilliger"
      case .netwerk: "het eigen netwerk"
      case .huisarts: "huisarts of POH"
      case .wijkteam: "het wijkteam, vooruitlopend"
      case .anders: "anders"
      }
    }
  }

  package var vorm: Vorm
  package var tekst: Tekstnummer?
  package var op: Datum

  package static let soort = Feit.Soort.overbrugging
  package static let leeg = Overbrugging(vorm: .anders, op: Datum(dagnummer: 0))
  package var feit: Dossierfeit { .overbrugging(self) }

  package mutating func velden(_ werk: inout some Veldwerk) {
    werk.neem("vorm", &vorm)
    werk.neem(Dossierveld.tekst, &tekst)
  }
}

extension Vraagtype: Feitwaarde {}
