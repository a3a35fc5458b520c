import BusinessCase
import SociaalRecept
import Taal

extension Bewijsblad {
  var hoofdstukken: [Hoofdstuk] {
    [aanwezig, voorEnNa, vergelijking, claim, fout, waarde, uitval, kanNiet, elders].compactMap(
      \.self)
  }

  private func getal(_ getal: Double, _ decimalen: Int = 2) -> String {
    getalTekst(getal, decimalen: decimalen)
  }

  private var aanwezig: Hoofdstuk {
    let gegevens = bewijs.aanwezig
    let bronnen = gegevens.perBron.sorted { $0.key < $1.key }.filter { mag($0.value) }.map {
      "\(Zorggebruik.Bron(rawValue: $0.key)?.naam ?? $0.key): \($0.value)"
    }
    let wie =
      mag(gegevens.bewoners)
      ? "\(gegevens.bewoners) \(gegevens.bewoners == 1 ? "bewoner" : "bewoners"), samen \(getal(gegevens.persoonsmaanden, 0)) maanden"
      : "minder dan \(Afscherming.ondergrens) bewoners"
    var zinnen = [
      "Gemeten: \(wie); \(bronnen.isEmpty ? "per bron is er niets te tonen" : bronnen.joined(separator: ", ")). Niet gevraagd is niet nul: een soort zorg telt alleen voor wie er is gevraagd."
    ]
    if gegevens.doorgesneden > 0, mag(gegevens.bewoners) {
      zinnen.append(
        "\(gegevens.doorgesneden) tellingen lopen over de verwijzing, de start van de hulp of het einde heen en hebben geen dagen; daarvan is niet te zeggen wat wanneer was, en ze tellen niet mee."
      )
    }
    if !bewijs.zonderPrijs.isEmpty {
      zinnen.append("Geteld, maar zonder prijs: \(bewijs.zonderPrijs.map(\.tekst).joined(separator: ", ")).")
    }
    let tabel = Tabel(
      titel: "Wie is gemeten",
      kop: [Kolom("Venster"), Kolom("Kan", .rechts), Kolom("Gemeten", .rechts), Kolom("Respons", .rechts)],
      rijen: gegevens.vensters.map { venster in
        let toont = mag(venster.gemeten)
        return [
          venster.naam, mag(venster.mogelijk) ? String(venster.mogelijk) : "< \(Afscherming.ondergrens)",
          toont ? String(venster.gemeten) : "< \(Afscherming.ondergrens)",
          toont && venster.mogelijk > 0
            ? procentTekst(Double(venster.gemeten) / Double(venster.mogelijk), decimalen: 0) : "–",
        ]
      })
    return Hoofdstuk(kop: "Wat er is", alineas: zinnen, tabellen: [tabel])
  }

  private var voorEnNa: Hoofdstuk {
    let kop = "Voor en na, en waarom dat geen besparing is"
    guard let voorNa else {
      return Hoofdstuk(kop: kop, alineas: ["Te weinig bewoners zijn voor en na gemeten."])
    }
    var zinnen = [
      "In de drie maanden voor de verwijzing gebruikte wie daarvoor en daarna gemeten is (\(voorNa.bewoners)) \(eurotekst(voorNa.voor)) per maand, en met hulp \(eurotekst(voorNa.na)): \(bedrag(voorNa.verschil.waarde)).",
      "Mensen worden verwezen als het slecht gaat, en daarna gaat het vaak vanzelf beter. Ook zonder hulp daalt het gebruik dan. Dit verschil is dus geen besparing.",
    ]
    if let niets = voorNa.bijGeenEffect, mag(voorNa.wachtend) {
      zinnen.append(
        "Bij wie nog wachtte, en dus geen hulp had, was het verschil met voor de verwijzing \(bedrag(niets.waarde)). Dat komt niet door de hulp. Wachten ligt korter na de verwijzing dan hulp: over langere tijd zakt het gebruik vanzelf verder."
      )
    }
    var tabellen: [Tabel] = []
    if let terugzakken {
      let verwacht = terugzakken.teruggang.verwacht(gemiddelde: voorNa.voor, metingen: terugzakken.metingen)
      zinnen.append(
        "Met de opgegeven bevolking (gemiddeld \(eurotekst(terugzakken.teruggang.midden)) per maand) zakt deze groep vanzelf \(eurotekst(verwacht)) per maand. Bij scheve kosten is dat te weinig. Het is een toets of het verschil aannemelijk is, geen correctie."
      )
    }
    if let meeChua = voorNa.meeChua {
      let middens = [0.25, 0.5, 0.75, 1].map { $0 * voorNa.voor }
      tabellen.append(
        Tabel(
          titel: "Het verschil los van terugzakken, bij elk gemiddelde van de bevolking (Mee en Chua)",
          kop: ["Gemiddeld (€)", "Verschil (€)", "t", "Kans bij toeval"].map { Kolom($0, .rechts) },
          rijen: meeChua.reeks(middens).map {
            [getal(hele($0.midden)), getal(hele($0.verschil)), getal($0.t), getal($0.tweezijdig, 3)]
          }))
      zinnen.append(
        "Het gemiddelde van de bevolking is niet bekend; daarom staan er meer, en is er geen gekozen.")
    }
    return Hoofdstuk(kop: kop, alineas: zinnen, tabellen: tabellen)
  }

  private var vergelijking: Hoofdstuk {
    let kop = "Geholpen tegen nog wachtend, in dezelfde maand na de verwijzing"
    guard let primair, let rd = primair.euro.rd else { return Hoofdstuk(kop: kop, alineas: [teWeinig]) }
    var zinnen = [
      "Vooraf gekozen als hoofduitkomst: euro's per persoon per maand, in maand 1 tot en met 6 na de verwijzing, binnen gelijke prioriteit. \(primair.geholpen) geholpen bewoners (\(getal(primair.maandenGeholpen, 0)) maanden) tegen \(primair.wachtend) wachtende (\(getal(primair.maandenWachtend, 0)) maanden).",
      "Verschil: \(bedrag(rd.waarde)) per maand\(marge(rd.interval)).",
    ]
    if let rr = primair.contacten.rr {
      zinnen.append(
        "In aantallen: wie hulp kreeg gebruikte \(getal(rr.waarde)) keer zo veel\(rr.interval.map { " (95%: \(getal($0.lowerBound)) tot \(getal($0.upperBound)))" } ?? "")."
      )
    }
    zinnen.append(
      "Dit is een gewogen gemiddelde van de maanden \(primair.maanden.map(String.init).joined(separator: ", ")); \(procentTekst(primair.gewichtEersteDrie, decimalen: 0)) van het gewicht ligt in maand 1 tot en met 3, waar beide groepen groot zijn."
    )
    if !primair.zonderVergelijking.isEmpty {
      zinnen.append(
        "Maand \(primair.zonderVergelijking.map(String.init).joined(separator: ", ")): zonder vergelijking, want daar is maar één van beide groepen gemeten. Die maanden tellen niet mee."
      )
    }
    var controles: [String] = []
    if let poisson = primair.poisson {
      controles.append(
        "Poisson per maand \(getal(poisson.irr.waarde))\(poisson.perPersoon.map { " (95%, per persoon: \(getal($0.lowerBound)) tot \(getal($0.upperBound)))" } ?? "")"
      )
    }
    if let score = primair.verschilscore { controles.append("verschilscore \(bedrag(score))") }
    if let ancova = primair.ancova { controles.append("ANCOVA \(bedrag(ancova))") }
    if !controles.isEmpty {
      zinnen.append("Ter controle, niet om uit te kiezen: \(controles.joined(separator: "; ")).")
    }
    let tabel = Tabel(
      titel: "Per soort zorg en per betaler, euro's per persoon per maand",
      kop: [Kolom("Wat"), Kolom("Verschil", .rechts), Kolom("Van", .rechts), Kolom("Tot", .rechts)],
      rijen: bewijs.perPost.filter { mag($0.personen) }.map { rij($0.sleutel.tekst, $0.euro) }
        + bewijs.perBetaler.filter { mag($0.personen) }.map { rij($0.sleutel.rawValue, $0.euro) })
    return Hoofdstuk(kop: kop, alineas: zinnen, tabellen: [tabel] + [aantallen].compactMap(\.self))
  }

  /// In counts; nil when there are not two posts to draw towards each other.
  private var aantallen: Tabel? {
    let posten = bewijs.perPost.filter { mag($0.personen) && $0.samengetrokken != nil }
    guard !posten.isEmpty else { return nil }
    return Tabel(
      titel:
        "Per soort zorg: hoeveel keer zo veel als wie wachtte, en naar elkaar toe getrokken om toeval te dempen (alleen om te bekijken)",
      kop: [
        Kolom("Wat"), Kolom("Keer", .rechts), Kolom("Van", .rechts), Kolom("Tot", .rechts),
        Kolom("Naar elkaar toe", .rechts),
      ],
      rijen: posten.map { post in
        rij(post.sleutel.tekst, post.contacten) + [post.samengetrokken.map { getal($0) } ?? "–"]
      })
  }

  private func rij(_ naam: String, _ marge: Schattingsmarge?) -> [String] {
    [naam]
      + [marge?.waarde, marge?.interval?.lowerBound, marge?.interval?.upperBound].map {
        $0.map { getal($0) } ?? "–"
      }
  }

  private var claim: Hoofdstuk {
    let kop = "De claim naast de meting"
    guard let verhouding else {
      return Hoofdstuk(
        kop: kop, alineas: ["Er is geen soort zorg die zowel is geclaimd als gemeten bij genoeg bewoners."])
    }
    return Hoofdstuk(
      kop: kop,
      alineas: [
        "Geclaimd was \(eurotekst(verhouding.claim)) per geholpen persoon per maand, na kans, toerekening en toets, in dezelfde maanden en over dezelfde zorg (\(verhouding.posten.map(\.tekst).joined(separator: ", "))).",
        "Gemeten is \(getal(verhouding.breuk.waarde)) van de claim\(breukmarge(verhouding.breuk)). 1 is precies de claim, 0 is niets, onder 0 is meer zorg dan zonder hulp.",
      ])
  }

  private var fout: Hoofdstuk {
    let kop = "Wat dit doet met de beoordelaarsfout"
    guard let b = bijstelling else {
      return Hoofdstuk(
        kop: kop, alineas: ["Zonder verhouding verandert er niets aan wat van de claims te geloven is."])
    }
    var zinnen = [
      "Vooraf: gemiddeld 1, spreiding \(getal(b.voor.sd)) (uit het scenario). De meting: \(getal(b.gemeten)), met een toevalsfout van \(getal(b.toevalsfout)) en een mogelijke scheefheid van de opzet van \(tau.isFinite ? getal(tau) : "oneindig") (aanname; meer meten maakt die niet kleiner).",
      "Samen: \(getal(b.na.gemiddelde)), spreiding \(getal(b.na.sd)). Zo rekent elke opdracht met --register \(bron.bestand) --gemeten.",
    ]
    if let z = b.conflict, let verruimd = b.naVerruimd {
      zinnen.append(
        "LET OP: claim en meting strijden met elkaar (\(getal(z, 1)) keer de spreiding). Een tweede antwoord, als de claim vooraf onzekerder was: \(getal(verruimd.gemiddelde)), spreiding \(getal(verruimd.sd))."
      )
    } else if let z = b.conflict {
      zinnen.append(
        "Claim en meting strijden niet: \(getal(z, 1)) keer de spreiding; pas voorbij 2 is dat strijd.")
    }
    return Hoofdstuk(kop: kop, alineas: zinnen)
  }

  private var waarde: Hoofdstuk {
    let kop = "Wat meer meten waard is"
    guard let evsi else {
      return Hoofdstuk(
        kop: kop, alineas: ["Daarover is niets te zeggen: er is nog geen spreiding om mee te rekenen."])
    }
    return Hoofdstuk(kop: kop, alineas: evsi.zinnen, tabellen: [evsi.tabel])
  }

  private var uitval: Hoofdstuk {
    let uitval = bewijs.uitval
    var zinnen = ["Wie niet meedoet, kan anders zijn dan wie wel meedoet."]
    if let gebleven = uitval.voorGebleven, let weg = uitval.voorWeg, mag(uitval.gebleven), mag(uitval.weg) {
      zinnen.append(
        "Voor de verwijzing gebruikte wie daarna gemeten is \(eurotekst(gebleven)) per maand, en wie daarna niet gemeten is \(eurotekst(weg))."
      )
    }
    if let primair, let rd = primair.euro.rd, rd.waarde < 0,
      let na = bewijs.aanwezig.vensters.dropFirst().first,
      na.mogelijk > na.gemeten, na.gemeten > 0, mag(na.gemeten), mag(na.mogelijk - na.gemeten)
    {
      let kantelpunt = -rd.waarde * Double(na.gemeten) / Double(na.mogelijk - na.gemeten)
      zinnen.append(
        "Het kantelpunt: zouden de \(na.mogelijk - na.gemeten) die niet zijn gemeten door de hulp elk \(eurotekst(kantelpunt)) per maand méér gebruiken, dan blijft er van het verschil niets over."
      )
    }
    let groepen = uitval.groepen.filter { mag($0.gemeten) && mag($0.mogelijk - $0.gemeten) }
    return Hoofdstuk(
      kop: "Wie er uitviel", alineas: zinnen,
      tabellen: groepen.isEmpty
        ? []
        : [
          Tabel(
            titel: "Gemeten na de verwijzing",
            kop: [Kolom("Groep"), Kolom("Casussen", .rechts), Kolom("Gemeten", .rechts)],
            rijen: groepen.map { [$0.naam, String($0.mogelijk), String($0.gemeten)] })
        ])
  }

  private var kanNiet: Hoofdstuk {
    Hoofdstuk(
      kop: "Wat dit niet kan laten zien",
      alineas: [
        "- Wie het dringendst was, wachtte korter. Binnen een prioriteit blijft er verschil dat niemand opschreef.",
        "- Wie weet dat hij wacht, kan zich anders gedragen: hulp uitstellen, of juist vaker bellen.",
        "- Wie uit het hoofd telt, telt te veel of te weinig. De telling van de praktijk gaat voor.",
        "- Wie niet meedoet, telt niet mee.",
        "- Minder zorg is nog geen geld: een betaler houdt het pas over als hij ook echt minder uitgeeft.",
      ])
  }

  private var elders: Hoofdstuk {
    Hoofdstuk(
      kop: "Wat onderzoek elders vond",
      alineas: ["Naast elkaar en nooit bij elkaar geteld: andere landen, andere hulp, andere prijzen."],
      tabellen: [
        Tabel(
          titel: "Onderzoek met en zonder vergelijking",
          kop: [Kolom("Onderzoek"), Kolom("Vergelijking"), Kolom("Uitkomst")],
          rijen: Onderzoekelders.alle.map { [$0.naam, $0.vergelijking, $0.uitkomst] })
      ])
  }
}
