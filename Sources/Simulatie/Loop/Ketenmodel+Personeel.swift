/// Who is there, and when counting begins and ends.
extension Ketenmodel {
  mutating func wisselt(
    _ nummer: Int, _ oorzaak: Aanwezigheid.Oorzaak, op tijd: Double, _ agenda: inout Agenda<Voorval>
  ) {
    let volgende = roosters[nummer].rooster.wissel(oorzaak, op: tijd)
    if volgende <= slot { agenda.plan(.personeel(UInt16(nummer), oorzaak), op: volgende) }
    telPersoneel(op: tijd)
    let team = roosters[nummer].team
    if team < teams.count {
      verdeel(team, op: tijd, &agenda)
    } else {
      verdeelLijst(team - teams.count, op: tijd, &agenda)
    }
  }

  /// Counts who is there; who is at work finishes what they began.
  mutating func telPersoneel(op tijd: Double) {
    var aanwezig = Array(repeating: 0, count: teams.count + lijsten.count)
    for team in teams.indices { teams[team].inDienst = 0 }
    for (rooster, team) in roosters {
      if rooster.isAanwezig { aanwezig[team] += 1 }
      if rooster.isInDienst, team < teams.count { teams[team].inDienst += 1 }
    }
    let uur = kantoor.werkuren(tot: tijd)
    for team in teams.indices { teams[team].mensen.stel(capaciteit: aanwezig[team], op: uur) }
    for lijst in lijsten.indices {
      lijsten[lijst].mensen.stel(capaciteit: aanwezig[teams.count + lijst], op: uur)
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
