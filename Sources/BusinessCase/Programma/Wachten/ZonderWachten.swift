extension Doorstroom {
  /// The same residents, as if everybody were helped at once.
  public var zonderWachten: Doorstroom {
    Doorstroom(
      delen: delen.map {
        Deel(
          jaar: $0.jaar, route: $0.route, ingestroomd: $0.ingestroomd, gesproken: $0.ingestroomd,
          geholpen: $0.ingestroomd, uitstel: 0, wachtweken: 0)
      })
  }

  /// As many times more residents in each year, who wait as long.
  func maal(_ factor: (_ jaar: Int) -> Double) -> Doorstroom {
    Doorstroom(
      delen: delen.map {
        let maal = factor($0.jaar)
        return Deel(
          jaar: $0.jaar, route: $0.route, ingestroomd: $0.ingestroomd * maal, gesproken: $0.gesproken * maal,
          geholpen: $0.geholpen * maal, uitstel: $0.uitstel, wachtweken: $0.wachtweken * maal)
      })
  }
}

extension Scenario {
  /// The same residents, as if nobody had to wait and nobody left. Without doorstromen the scenario itself.
  public var zonderWachten: Scenario {
    var scenario = self
    scenario.programma?.doorstromen = (programma?.doorstromen ?? []).map(\.zonderWachten)
    return scenario
  }

  /// Whether it is known what waiting does.
  public var kentWachten: Bool { programma?.doorstromen.isEmpty == false }
}

extension Programma {
  /// The same programme with another inflow. More residents are taken to wait as long: nothing is simulated anew.
  mutating func wijzigInstroom(_ wijzig: (inout Programma) -> Void) {
    let voor = jaarlijks(discontovoet: 0)
    wijzig(&self)
    let na = jaarlijks(discontovoet: 0)
    doorstromen = doorstromen.map { doorstroom in
      doorstroom.maal { jaar in
        guard voor.indices.contains(jaar), voor[jaar].trajecten != 0 else { return 1 }
        return na[jaar].trajecten / voor[jaar].trajecten
      }
    }
  }
}
