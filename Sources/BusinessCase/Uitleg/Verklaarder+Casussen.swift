/// What a figure is the sum of: the lines of each casus, or of all residents together where nobody may be known.
extension Verklaarder {
  func perCasus(_ regel: (Regelrekening, Telling.Post) -> Verklaring?) -> [Verklaring] {
    guard let register = uitkomst.scenario.register, register.isAfgeschermd else {
      return perCasus(omvang.posten, regel)
    }
    let bewoners = omvang.posten.filter { uitkomst.scenario.isBewoner($0.beoordeling.casus) }
    let anderen = omvang.posten.filter { !uitkomst.scenario.isBewoner($0.beoordeling.casus) }
    return perKostenpost(bewoners, register, regel) + perCasus(anderen, regel)
  }

  /// What the lines of real residents come to per kind of care; how much is whose goes no further than this.
  func perKostenpost(
    _ posten: [Telling.Post], _ register: Registerbron, _ regel: (Regelrekening, Telling.Post) -> Verklaring?
  ) -> [Verklaring] {
    let diverse = uitkomst.scenario.diversePosten
    var sommen: [Kostenpost.ID?: (waarde: Double, casussen: Set<Beoordeling.ID>)] = [:]
    for post in posten {
      for (rekening, verklaring) in regels(van: post, regel) {
        let soort = diverse.contains(rekening.regel.post) ? nil : rekening.regel.post
        var som = sommen[soort] ?? (0, [])
        som.waarde += verklaring.waarde
        som.casussen.insert(post.beoordeling.casus)
        sommen[soort] = som
      }
    }
    // Care that hardly anybody has in this figure goes with the rest.
    for (soort, som) in sommen where soort != nil && som.casussen.count < Afscherming.ondergrens {
      let rest = sommen[nil] ?? (0, [])
      sommen[nil] = (rest.waarde + som.waarde, rest.casussen.union(som.casussen))
      sommen[soort] = nil
    }
    return sommen.sorted {
      ($0.key == nil ? 1 : 0, $0.key?.tekst ?? "") < ($1.key == nil ? 1 : 0, $1.key?.tekst ?? "")
    }
    .map { soort, som in
      let naam = soort.map { uitkomst.scenario.kostenkaart[$0]?.naam ?? $0.tekst } ?? "diverse"
      return Verklaring(
        "\(naam), alle casussen samen", .euro, som.waarde.afgerond(omvang.trajecten),
        .samen(.bron(register.zin)))
    }
  }

  func regels(
    van post: Telling.Post, _ regel: (Regelrekening, Telling.Post) -> Verklaring?
  ) -> [(Regelrekening, Verklaring)] {
    let tarieven = uitkomst.scenario.tarieven
    return post.beoordeling.zorgregels.compactMap { zorgregel in
      guard let tarief = try? tarieven.tarief(zorgregel.post) else { return nil }
      let rekening = Regelrekening(
        zorgregel, tarief: tarief, stop: post.beoordeling.stop, regels: uitkomst.scenario.regels)
      return regel(rekening, post).map { (rekening, $0) }
    }
  }

  func perCasus(
    _ posten: [Telling.Post], _ regel: (Regelrekening, Telling.Post) -> Verklaring?
  ) -> [Verklaring] {
    posten.compactMap { post in
      let regels = regels(van: post, regel).map(\.1)
      let isWachten = post.beoordeling.casus == Beoordeling.wachten
      let naam = isWachten ? "tijdens het wachten" : "casus \(post.beoordeling.casus)"
      return regels.isEmpty ? nil : Verklaring(naam, som: regels)
    }
  }

  func naam(_ rekening: Regelrekening) -> String {
    let naam = uitkomst.scenario.kostenkaart[rekening.regel.post]?.naam ?? rekening.regel.post.tekst
    return "\(naam) (\(rekening.regel.soort.naam))"
  }
}
