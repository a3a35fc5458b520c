import SociaalRecept
import Weergave

/// The web counter: a request in, an answer out. Everything it knows of the world is the register, the file beside it,
/// the clock and what it was told when it started.
///
/// A class because it owns two connections; it is used by one thread.
package final class Loket {
  let instellingen: Loketinstellingen
  let register: Register
  let bestand: Loketbestand
  /// When what is over was last taken away.
  private var opgeruimd = 0

  package init(_ instellingen: Loketinstellingen) throws(Registerfout) {
    self.instellingen = instellingen
    register = try Register(instellingen.register)
    do throws(Opslagfout) {
      bestand = try Loketbestand(Loketinstellingen.loketbestand(instellingen.register))
    } catch {
      throw .opslag(error)
    }
  }

  /// Every answer of ours, refusals and mistakes included, carries what protects the reader.
  package func antwoord(op verzoek: Verzoek) -> Antwoord {
    let moment = instellingen.klok()
    var antwoord: Antwoord
    do throws(Paginafout) {
      antwoord = try Behandeling(loket: self, verzoek: verzoek, moment: moment).antwoord()
    } catch {
      antwoord = Foutblad(error, instellingen).antwoord
    }
    antwoord.beveilig(achterTls: instellingen.openbaar != nil)
    ruimOp(nu: moment.seconden)
    return antwoord
  }

  /// Seconds between two times that what is over is taken away. An assumption.
  private static let opruimen = 300

  /// After the answer, so that whoever comes just after their session was over still gets back what they typed.
  private func ruimOp(nu: Int) {
    guard abs(nu - opgeruimd) >= Self.opruimen else { return }
    opgeruimd = nu
    // When it cannot be done now, it is done next time.
    try? bestand.ruimOp(nu: nu)
  }
}

extension Loketinstellingen {
  /// What is said when there is no room.
  package func vol(_: Verzoek) -> Antwoord { weigering(.druk) }

  private func weigering(_ fout: Paginafout) -> Antwoord {
    var antwoord = Foutblad(fout, self).antwoord
    antwoord.beveilig(achterTls: openbaar != nil)
    return antwoord
  }

  /// Answers in one thread. A register that cannot be opened now is tried again with the next request.
  package func beantwoorder() -> (Verzoek) -> Antwoord {
    var loket: Loket?
    return { verzoek in
      do throws(Registerfout) {
        let geopend = if let loket { loket } else { try Loket(self) }
        loket = geopend
        return geopend.antwoord(op: verzoek)
      } catch {
        return weigering(.register(error))
      }
    }
  }

  /// The lane where a request belongs.
  package func baan(_ verzoek: Verzoek) -> Baan {
    guard let pad = verzoek.pad else { return .gewoon }
    return Plaats.alle.first { $0.methode == verzoek.methode && $0.pad.past(pad) != nil }?.baan ?? .gewoon
  }

  /// Behind TLS the proxy on this computer says whose a request is; nobody else is believed.
  package func herken(_ verzoek: inout Verzoek) {
    guard openbaar != nil, ["127.0.0.1", "::1", "::ffff:127.0.0.1"].contains(verzoek.adres),
      let laatste = verzoek.koppen.last(where: { $0.naam == "x-forwarded-for" })?.waarde.split(separator: ",")
        .last
    else { return }
    verzoek.adres = String(laatste.drop { $0 == " " })
    verzoek.isDoorgestuurd = true
  }
}
