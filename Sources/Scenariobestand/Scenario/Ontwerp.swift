import BusinessCase

/// What holds when a scenario says nothing, with where it comes from.
enum Ontwerp {
  static let discontovoet = 0.0225
  static let bronDiscontovoet = Gegeven.Herkomst.bron(
    "Werkgroep discontovoet 2020, reëel, vanaf 1-1-2021; rwseconomie.nl/discontovoet")
  static let traject = Trajectprijs(prijs: Bedrag(centen: 1038_00), jaar: 2022, betaler: .gemeente)
  static let bronTraject = Gegeven.Herkomst.bron(
    "Gemeente Dordrecht, commissie Sociale Leefomgeving, verslag van 15-2-2022")
  static let bronHorizonnen = Gegeven.Herkomst.bron(
    "drie maanden of een half jaar: commissie Sociale Leefomgeving, 15-2-2022; lang is de looptijd van twee jaar"
  )
  static let optimismecorrectie = Optimismecorrectie(
    beide: .nul, een: Fractie(0.15) ?? .een, geen: Fractie(0.4) ?? .een)
  static let bronOptimisme = Gegeven.Herkomst.aanname("er is geen gepubliceerde tabel gevonden")
}
