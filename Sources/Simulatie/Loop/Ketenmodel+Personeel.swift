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
    for team in teams.indices { teams[team].aanwezig.zet(Double(aanwezig[team]), op: tijd) }
    for lijst in lijsten.indices {
      lijsten[lijst].aanwezig.zet(Double(aanwezig[teams.count + lijst]), op: tijd)
    }
  }

  mutating func beginTeTellen() {
    for team in teams.indices { teams[team].aanwezig.begin(opnieuw: begin) }
    for lijst in lijsten.indices { lijsten[lijst].aanwezig.begin(opnieuw: begin) }
  }

  /// The hours that people were there during the years that count.
  mutating func houdOpTeTellen() {
    telling.makelaarsuren = teams.map {
      ($0.gewerkt, $0.aanwezig.oppervlak(tot: eind) / 7 * keten.makelaars.uren)
    }
    telling.wijkteamuren = lijsten.map {
      ($0.gewerkt, $0.aanwezig.oppervlak(tot: eind) / 7 * keten.wijkteam.uren)
    }
  }
}
