/// What waiting leaves, in each draw.
extension Blokwerk {
  /// Fills the columns of the replications, and the trajecten that are paid with the drawn inflow.
  func telDoorstroom(_ doorstroom: Doorstroommodel, _ doel: Kolom) {
    let trajecten = reeks(indeling.trajecten)
    telInstroom(trajecten)
    let groei = gedeeld(.groei)
    let eerste = nummer * Trekkingsmodel.blok
    for t in 0..<aantal {
      // Where the inflow falls to nothing there is no growth to scale by.
      let factor =
        groei.map { doorstroom.groei == -1 ? 1 : (1 + $0[t]) / (1 + doorstroom.groei) } ?? 1
      let maal = doorstroom.instroom == 0 ? 1 : trajecten[t] / doorstroom.instroom
      trajecten[t] =
        maal
        * doorstroom.vul(
          doel + t, stap: aantal, herhaling: (eerste + t) % doorstroom.herhalingen, groei: factor)
    }
  }
}
