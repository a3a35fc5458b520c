import BusinessCase

/// What the register shows of the story in `RegisterweergaveTests`, as it was read and approved.
enum Registergoud {
  static let lijst = """
    Verzonnen gegevens: dit register is om mee te oefenen.

    Wat het eerst moet gebeuren, 20-11-2026
    5 casussen vragen nu iets; 3 zijn te laat.

    Casus  Naam                 Wijk          Status      Wat te doen          Dagen
    ─────  ───────────────────  ────────────  ──────────  ──────────────  ──────────
    3 !!   Mevrouw Proef met …  –             aangenomen  contact zoeken       nog 2
    1 !    Mevrouw Voorbeeld    Crabbehof     in traject  terugkoppelen   59 te laat
    5      Mevrouw Test         Crabbehof     aangenomen  bezoek plannen  46 te laat
    2      De heer Test         Stadspolders  aangemeld   aannemen        17 te laat
    4      De heer Voorbeeld    Reeland       afgerond    beoordelen           al 10

    !! is spoed. ! is voorrang. Te laat is: later dan de norm. In dagen: aannemen
    3*, eerste contact 7*, eerste gesprek 14*, start van de hulp 42, terugkoppeling
    14*. Een * is een aanname.

    """

  static let toon = """
    Verzonnen gegevens: dit register is om mee te oefenen.

    CASUS 1: in traject (VOORRANG)
    Mevrouw Voorbeeld, geboren 5-2-1950 (76 jaar)
    Voorstraat 1, Dordrecht; telefoon 06 00000000
    Verwezen op 1-9-2026 door huisarts: "eenzaam na een verhuizing"
    Wijk Crabbehof (West); makelaar noor; route combinatie
    De bewoner weet van de verwijzing.
    Te doen: terugkoppelen (59 dagen te laat); hulp starten (38 dagen te laat)

    Klok                  Dag        Na                 Norm
    ────────────────────  ─────────  ─────────────────  ──────────────────
    T0 aangemeld          1-9-2026
    T1 aangenomen         2-9-2026   1 dag              3 dagen (aanname)
       eerste contact     4-9-2026   3 dagen            7 dagen (aanname)
    T2 eerste gesprek     8-9-2026   7 dagen            14 dagen (aanname)
    T3 start van de hulp  20-9-2026  19 dagen           42 dagen
    T4 gesloten           –          –
       terugkoppeling     –          wacht al 73 dagen  14 dagen (aanname)

    Deel       Status      Vanaf     Aangenomen  Hulp       Gesloten
    ─────────  ──────────  ────────  ──────────  ─────────  ────────
    buurtwerk  in traject  8-9-2026  10-9-2026   20-9-2026  –
    wijkteam   aangemeld   8-9-2026  –           –          –

    Nr  Dag        Wat er gebeurde                       Wie
    ──  ─────────  ────────────────────────────────────  ────
     1  1-9-2026   aangemeld via huisarts                noor
     2  2-9-2026   aangenomen door noor                  noor
     3  3-9-2026   telefoon: geen gehoor (5 minuten)     noor
     4  4-9-2026   telefoon: gesproken (5 minuten)       noor
     5  8-9-2026   gesprek met het wijkteam erbij        noor
     6  8-9-2026   route gekozen: combinatie             noor
     7  10-9-2026  deel buurtwerk: aangenomen door noor  noor
     8  20-9-2026  deel buurtwerk: hulp begonnen         noor

    """

  static let wachttijd = """
    Verzonnen gegevens: dit register is om mee te oefenen.

    Wachttijden op 20-11-2026

    Van de eerste melding tot de start van de hulp: na 50 dagen is naar schatting de
    helft geholpen (mediaan). 80% is nog niet bereikt.
    Binnen de norm van 42 dagen is 33% geholpen: 1 van de 3 van wie dat bekend is.
    Ter vergelijking: de vraagverheldering van het wijkteam is bij ongeveer 80% op
    tijd (commissie Sociale Leefomgeving, 15-2-2022).
    Van 5 aanmeldingen zijn er 2 geholpen en wachten er nu 3. Het langst wacht casus
    5: 60 dagen.

    Hoe lang er is gewacht, in dagen
    Wacht op           Norm  Klaar  Wacht  Weg  Mediaan  p80  p90  Langst  In norm
    ─────────────────  ────  ─────  ─────  ───  ───────  ───  ───  ──────  ───────
    aannemen             3*      4      1    0        1    1    –       1      80%
    eerste contact       7*      3      2    0       10    –    –      10      50%
    eerste gesprek      14*      2      3    0       10    –    –      10      50%
    start van de hulp    42      2      3    0       50    –    –      50      33%
    terugkoppeling      14*      1      1    0       40    –    –      40       0%

    Start van de hulp per wijk, in dagen vanaf de eerste melding
    Wijk                    Klaar  Wacht  Weg  Mediaan  p80  Wacht langst  In norm
    ──────────────────────  ─────  ─────  ───  ───────  ───  ────────────  ───────
    Crabbehof                   1      1    0       19    –            60      50%
    Reeland/Staart              1      0    0       50   50             –       0%
    Stadspolders/Dubbeldam      0      1    0        –    –            20        –
    wijk onbekend               0      1    0        –    –             5        –
    ──────────────────────  ─────  ─────  ───  ───────  ───  ────────────  ───────
    alle                        2      3    0       50    –            60      33%

    Mediaan, p80 en p90: na zoveel dagen was dit gebeurd bij 50, 80 of 90 van de 100
    bewoners. Wie nog wacht of wegging, telt mee tot die dag (Kaplan-Meier). Een –
    betekent: zover is het nog niet.
    Wacht: wie nog wacht. Weg: de casus is gesloten, of er volgt geen hulp. Langst:
    de langste wacht van wie klaar is.
    In norm: wie langer wachtte dan de norm, telt als te laat, ook wie nog wacht of
    wegging. Van wie korter wacht of wachtte is het niet bekend; die telt niet mee.
    De klok loopt vanaf de eerste melding; bij terugkoppeling vanaf de routekeuze of
    het einde. Een * is een aanname.

    """
}
