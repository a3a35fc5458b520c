import BusinessCase
import Taal

/// The tables of a negotiation, in euros per traject; intervals in whole euros hold 95 of 100 draws.
extension Onderhandeling {
  package var partijtabel: Tabel {
    Tabel(
      titel: "Wat een traject elke betaler oplevert, in euro's per traject",
      kop: [Kolom("Partij")]
        + ["Opbrengst", "Betaalt nu", "Saldo nu", "95%-interval", "Kans op verlies"].map {
          Kolom($0, .rechts)
        },
      rijen: partijen.map {
        [
          $0.betaler.rawValue, bedragTekst($0.opbrengst.gemiddelde),
          bedragTekst($0.betaler == huidig ? trajectprijs.gemiddelde : 0),
          bedragTekst($0.saldoNu.gemiddelde), intervalTekst($0.saldoNu), kansCel($0.kansOpVerlies),
        ]
      })
  }

  package var omslagtabel: Tabel {
    Tabel(
      titel: "Omslagpunten van de bijdrage, in euro's per traject",
      kop: [
        Kolom("Partij"), Kolom("Omslagpunt", .rechts), Kolom("95%-interval", .rechts),
        Kolom("Wat het zegt"),
      ],
      rijen: bijdrage.lijnen.compactMap { lijn in
        lijn.omslagpunt.map {
          [
            lijn.betaler.rawValue, bedragTekst($0.gemiddelde), intervalTekst($0), lijn.rol.omslagbetekenis,
          ]
        }
      })
  }

  /// A few contributions that matter: none, both break-evens, the best, and the whole price.
  package var bijdragetabel: Tabel {
    let twee = bijdrage.lijnen.filter { $0.rol != .geenVanBeide }
    let omslagpunten = twee.compactMap { $0.omslagpunt?.gemiddelde }
    let bedragen =
      [0, trajectprijs.gemiddelde] + omslagpunten + [bijdrage.beste?.bijdrage].compactMap(\.self)
    return Tabel(
      titel: "Wat een bijdrage van \(bijdrage.bijdrager.voluit) doet, in euro's per traject",
      kop: [Kolom("Bijdrage", .rechts)]
        + twee.flatMap { [Kolom("Saldo \($0.betaler.rawValue)", .rechts), Kolom("Kans op winst", .rechts)] }
        + [Kolom("Kans dat beide winnen", .rechts)],
      rijen: Set(bedragen.map { ($0 * 100).rounded() / 100 }).sorted().map { euro in
        [bedragTekst(euro)]
          + twee.map { $0.punt(bij: euro) }.flatMap { [bedragTekst($0.saldo), kansCel($0.kansOpWinst)] }
          + [kansCel(bijdrage.kansOpSamenwinst(bij: euro))]
      })
  }

  package var verdeeltabel: Tabel {
    Tabel(
      titel: "Manieren om de prijs te verdelen, in euro's per traject",
      kop: [Kolom("Verdeling"), Kolom("Partij")]
        + ["Betaalt", "Houdt over", "95%-interval", "Kans op verlies"].map { Kolom($0, .rechts) },
      rijen: verdelingen.flatMap { verdeling in
        verdeling.delen.map {
          [
            verdeling.sleutel.vasteNaam, $0.betaler.rawValue, bedragTekst($0.betaling.gemiddelde),
            bedragTekst($0.saldo.gemiddelde), intervalTekst($0.saldo), kansCel($0.kansOpVerlies),
          ]
        }
      })
  }

  /// Nil when all benefits are money for somebody.
  package var zonderGeldtabel: Tabel? {
    guard heeftZonderGeld else { return nil }
    let rijen =
      zonderGeld.map { ($0.betaler.rawValue, $0.opbrengst, "onbetaalde uren en welzijn zijn geen geld") } + [
        (Uitkomst.nietToegedeeldNaam, ongedeeld, "geen bron zegt bij wie dit geld terechtkomt")
      ]
    return Tabel(
      titel: "Wat niemand op tafel kan leggen, in euro's per traject",
      kop: [
        Kolom("Bij wie"), Kolom("Opbrengst", .rechts), Kolom("95%-interval", .rechts),
        Kolom("Waarom niet"),
      ],
      rijen: rijen.filter { isIets($0.1) }.map { [$0, bedragTekst($1.gemiddelde), intervalTekst($1), $2] })
  }
}

extension Prijsbasisonderhandeling {
  package var tabel: Tabel {
    Tabel(
      titel: "Opbrengst op twee prijsbases, zonder de prijs van het traject, in euro's per traject",
      kop: [Kolom("Partij")]
        + ["Integraal", "Declaratie", "Telt wel, is geen geld"].map { Kolom($0, .rechts) },
      rijen: verschillen.map {
        [
          $0.betaler.rawValue, bedragTekst($0.integraal), bedragTekst($0.declaratie),
          bedragTekst($0.telbaarMaarGeenGeld),
        ]
      })
  }

  /// What the difference does to the talk.
  package var zin: String {
    let bijdrager = declaratie.bijdrage.bijdrager
    let verschil = verschillen.first { $0.betaler == bijdrager }?.telbaarMaarGeenGeld ?? 0
    let begin =
      "Integrale prijzen zijn wat zorg de samenleving kost; declaratieprijzen zijn wat een betaler echt niet meer betaalt."
    let midden =
      integraal.grens.isPlus(verschil)
      ? " Voor \(bijdrager.voluit) scheelt dat \(euroTekst(verschil)) per traject: die telt mee, maar komt niet als geld vrij."
      : ""
    let ruimte =
      switch (integraal.bijdrage.overeenkomst, declaratie.bijdrage.overeenkomst) {
      case (.zone, .zone): "Op beide prijsbases is er ruimte voor een afspraak."
      case (.zone, .geen):
        "Op integrale prijzen is er ruimte voor een afspraak, op declaratieprijzen niet."
      case (.geen, .zone):
        "Op declaratieprijzen is er ruimte voor een afspraak, op integrale prijzen niet."
      case (.geen, .geen): "Op geen van beide prijsbases is er ruimte voor een afspraak."
      }
    return "\(begin)\(midden) \(ruimte)"
  }
}
