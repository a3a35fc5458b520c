/// Who is there, and when counting begins and ends.
extension Ketenmodel {
  mutating func wisselt(
    _ nummer: Int, _ oorzaak: Aanwezigheid.Oorzaak, op tijd: Double, _ agenda: inout Agenda<Voorval>
  ) {
    let eerder = roosters[nummer].rooster.stand
    let volgende = roosters[nummer].rooster.wissel(oorzaak, op: tijd)
    if volgende <= slot { agenda.plan(.personeel(UInt16(nummer), oorzaak), op: volgende) }
    let (nu, team) = (roosters[nummer].rooster.stand, roosters[nummer].team)
    tel(team, aanwezig: nu.aanwezig - eerder.aanwezig, inDienst: nu.inDienst - eerder.inDienst, op: tijd)
    if team < teams.count {
      verdeel(team, op: tijd, &agenda)
    } else {
      verdeelLijst(team - teams.count, op: tijd, &agenda)
    }
  }

  /// So many more are there, and are employed; who is at work finishes what they began.
  ///
  /// - Parameter team: lists of the wijkteam come after the teams of makelaars.
  mutating func tel(_ team: Int, aanwezig: Int, inDienst: Int, op tijd: Double) {
    let uur = kantoor.werkuren(tot: tijd)
    if team < teams.count {
      teams[team].inDienst += inDienst
      teams[team].mensen.stel(capaciteit: teams[team].mensen.capaciteit + aanwezig, op: uur)
    } else {
      let lijst = team - teams.count
      lijsten[lijst].mensen.stel(capaciteit: lijsten[lijst].mensen.capaciteit + aanwezig, op: uur)
    }
  }

  mutating func beginTeTellen() {
    let uur = kantoor.werkuren(tot: begin)
    for team in teams.indices { teams[team].mensen.begin(opnieuw: uur) }
    for lijst in lijsten.indices { lijsten[lijst].mensen.begin(opnieuw: uur) }
  }

  /// The hours of the years that count. Somebody works on a thing for as long as the office is open until it is done,
  /// and somebody of 16 hours a week in an office of 40 takes two and a half hours of the office for one of work.
  mutating func houdOpTeTellen() {
    let uur = kantoor.werkuren(tot: eind)
    telling.makelaarsuren = teams.map { $0.mensen.uren(tot: uur, perUur: tempoMakelaar) }
    telling.wijkteamuren = lijsten.map { $0.mensen.uren(tot: uur, perUur: tempoWijkteam) }
  }

  /// Who is still inside has waited until now.
  mutating func sluitAf(op tijd: Double) {
    let klanten = lijsten.flatMap { lijst in (0..<2).flatMap { lijst.rij.klanten(klasse: $0) } }
    telling.sluitAf(kaarten.alle, meldingen: klanten.filter { $0.plaats == nil }, op: tijd)
  }
}

extension Bron {
  /// - Parameter tempo: hours of its clock for one hour of work.
  fileprivate func uren(tot uur: Double, perUur tempo: Double) -> Personeelsuren {
    Personeelsuren(
      gewerkt: gewerkt(tot: uur) / tempo, overwerk: overwerk(tot: uur) / tempo,
      aanwezig: aanwezig(tot: uur) / tempo)
  }
}
