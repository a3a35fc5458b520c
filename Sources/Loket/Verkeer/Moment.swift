import SociaalRecept

/// Now, as the clock on the wall and the calendar beside it say.
package struct Moment: Sendable, Hashable {
  package let tijdstip: Tijdstip
  /// Where the loket is.
  package let vandaag: Datum

  package init(tijdstip: Tijdstip, vandaag: Datum) {
    self.tijdstip = tijdstip
    self.vandaag = vandaag
  }

  var seconden: Int { tijdstip.seconden }
}
