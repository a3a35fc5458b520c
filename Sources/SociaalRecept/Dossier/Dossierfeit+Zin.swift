extension Dossierfeit {
  /// What was written down, in words for the resident and for who works with the casus alike, without the texts in it.
  package var zin: String {
    switch self {
    case .afspraak(let afspraak):
      if let dag = afspraak.dag {
        "afspraak \(afspraak.nummer): \(afspraak.wijze.naam) op \(dag)\(afspraak.tijd.map { " om \($0)" } ?? "")"
      } else {
        "afspraak \(afspraak.nummer) is afgezegd"
      }
    case .waarneming(let waarneming): "\(waarneming.door) neemt waar tot en met \(waarneming.tot)"
    case .huishouden(let lid):
      lid.huishouden.map { "hoort bij huishouden \($0)\(lid.relatie.map { " (\($0.naam))" } ?? "")" }
        ?? "hoort niet meer bij een huishouden"
    case .regie(let regie): regie.vorm.rawValue
    case .betrokkene(let betrokkene): "betrokkene \(betrokkene.nummer) (\(betrokkene.rol.naam))"
    case .toestemming(let toestemming):
      (toestemming.betrokkene.map { "delen met betrokkene \($0)" } ?? "het verhaal zonder naam vertellen")
        + (toestemming.gegeven ? " mag" : " mag niet (meer)")
    case .actie(let actie):
      "actie \(actie.nummer)\(actie.doel.map { " bij doel \($0)" } ?? ""), \(actie.wie.naam)"
        + (actie.voor.map { ", voor \($0)" } ?? "")
    case .actieslot(let slot): "actie \(slot.nummer) is \(slot.gedaan ? "gedaan" : "vervallen")"
    case .koppeling(let koppeling):
      "koppeling \(koppeling.nummer): aanbod \(koppeling.aanbod), \(koppeling.wijze.naam)"
    case .navraag(let navraag): "koppeling \(navraag.nummer): \(navraag.zin)"
    case .gemis(let gemis):
      "gevraagd en niet gevonden: \(gemis.vraagtype.rawValue)\(gemis.gat.map { " (\($0.naam))" } ?? "")"
    case .overbrugging(let overbrugging): "overbruggende hulp: \(overbrugging.vorm.naam)"
    case .tevredenheid(let tevredenheid):
      "tevredenheid \(tevredenheid.moment.naam), gevraagd door \(tevredenheid.vrager.naam): "
        + (tevredenheid.cijfer.map { "een \($0)" } ?? "wilde geen cijfer geven")
    case .klacht(let klacht): "klacht \(klacht.nummer)"
    case .klachtantwoord(let antwoord): "klacht \(antwoord.nummer) is beantwoord"
    case .onthouding(let onthouding):
      "zorgregel \(onthouding.regel): \(onthouding.door.naam) kan dit niet beoordelen"
    }
  }
}

extension Navraag {
  fileprivate var zin: String {
    (erbij ? moment.naam : moment.ontkenning)
      + (reden.map { " (\($0.naam))" } ?? "")
      + (geholpen.map { "; geholpen: \($0.rawValue)" } ?? "")
  }
}
