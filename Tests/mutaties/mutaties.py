#!/usr/bin/env python3
"""Breaks one formula of the engine or the simulation at a time and shows that `recept verifieer` notices.

Every mutant is Sources/BusinessCase, or Sources/Simulatie on top of a BusinessCase that is compiled once, with one
piece of text replaced. Only the file that it changes is compiled again. It must make the named check fail. Together the
mutants must make every check fail at least once, so no check is idle.

Run from anywhere: Tests/mutaties/mutaties.py [engine | simulation]
(needs swiftc on the PATH; a few minutes on two cores)
"""
import concurrent.futures
import os
import pathlib
import subprocess
import sys
import tempfile

SOURCES = pathlib.Path(__file__).resolve().parents[2] / "Sources"


class Kern:
    """A set of sources with built-in checks: the engine, or the simulation that stands on it."""

    def __init__(self, bron, controles, mutanten, modules):
        self.bron, self.controles, self.mutanten, self.modules = SOURCES / bron, controles, mutanten, modules

    @property
    def hoofd(self):
        """A program that prints of the named checks whether they hold; without names, of all."""
        kop = "".join(f"import {naam}\n" for naam in self.modules)
        return f"""{kop}let namen = CommandLine.arguments.dropFirst()
for controle in Controle.{self.controles} where namen.isEmpty || namen.contains(controle.naam) {{
  print(controle.naam, controle.voerUit().isGoed ? "holds" : "fails")
}}
"""


# (file, text that occurs once, what it becomes, the check that must notice)
ENGINE = [
    ("Kostenkaart/Prijsindex.swift", "* (1 + stijging)", "+ stijging", "prijsindex-keten"),
    ("Kostenkaart/Prijsindex.swift", "niveau(naar) / niveau(van)", "niveau(naar) / niveau(van) * 1.001",
     "prijsindex-heen-en-weer"),
    ("Kostenkaart/Kostenpost.swift", "$0.basis == basis", "$0.basis != basis", "prijsbasis-gekozen"),
    ("Kostenkaart/Kostenpost.swift", ": links < rechts", ": links > rechts", "prijsbasis-gekozen"),
    ("Kostenkaart/Bedrag.swift", "Double(centen) / 100", "Double(centen) / 100 + 0.01", "nulprijs"),
    ("Kostenkaart/Bedrag.swift", "Double(centen) / 100", "Double(centen) / 100 + 0.02", "alles-dubbel"),
    ("Beoordeling/Hoeveelheid.swift", "case .jaar: 1 / 12", "case .jaar: 1 / 12.1", "tijdseenheden"),
    ("Beoordeling/Hoeveelheid.swift", "case .week: 365.25 / 7 / 12", "case .week: 52.0 / 12",
     "uitgewerkt-voorbeeld"),
    ("Contant/Maandfactor.swift", "Double(maand) - 0.5", "Double(maand)", "uitgewerkt-voorbeeld-2024"),
    ("Contant/Maandfactor.swift", "Double(maand) - 0.5", "Double(maand) - 1", "disconto-halverwege"),
    ("Contant/Maandfactor.swift", "expm1(logaritme * aantal) / expm1(logaritme)",
     "expm1(logaritme * (aantal + 1)) / expm1(logaritme)", "gesloten-vorm"),
    ("Contant/Maandfactor.swift", "guard logaritme != 0 else { return aantal }",
     "guard logaritme != 0 else { return aantal + 1 }", "disconto-nul"),
    ("Contant/Maandfactor.swift", "log1p(discontovoet)", "log1p(-discontovoet)", "disconto-verlaagt"),
    ("Contant/Maandfactor.swift", "log1p(-uitdoving.waarde)", "2 * log1p(-uitdoving.waarde)", "uitdoving"),
    ("Contant/Maandfactor.swift", "+ log1p(-uitval.waarde)", "+ log1p(-uitval.waarde) / 12", "uitval"),
    ("Contant/Regelrekening.swift", "let vakken = tijdvakken(tot: maand)",
     "let vakken = tijdvakken(tot: max(maand, 1))", "nulhorizon"),
    ("Beoordeling/Hoeveelheid.swift", "case .eenmalig: min(eerste, horizon)",
     "case .eenmalig: horizon < 9 ? min(eerste, horizon) : min(eerste, horizon) - 1", "kortere-horizon"),
    ("Contant/Regelrekening.swift",
     "tarief.euro * regel.kans.waarde * toerekening * regel.hoeveelheid.inDeMaand\n",
     "tarief.euro * (regel.kans.waarde + 0.01) * toerekening * regel.hoeveelheid.inDeMaand\n", "nulkans"),
    ("Contant/Geldstroom.swift", "baten: links.baten + rechts.baten,", "baten: max(links.baten, rechts.baten),",
     "betalers-tellen-op"),
    ("Contant/Optelling.swift", "betalers[rekening.tarief.betaler] +=", "betalers[.gemeente] +=",
     "betalers-wisselen"),
    ("Contant/Optelling.swift", "aantal * tarief.euro\n    }\n    maandsaldo[0] -= aantal * tarief.euro",
     "aantal * tarief.euro\n    }\n    maandsaldo[0] -= aantal * tarief.euro * 0.5", "terugverdientijd"),
    ("Contant/Optelling.swift", "let waarde = rekening.waarde(tot: maanden)",
     "let waarde = rekening.waarde(tot: totaal.baten > 9000 ? maanden - 1 : maanden)", "volgorde"),
    ("Contant/Optelling.swift", "case .inzet: Geldstroom(kosten: euro)", "case .inzet: Geldstroom(meerzorg: euro)",
     "soorten-op-hun-plaats"),
    ("Contant/Geldstroom.swift", "baten - meerzorg - kosten }", "baten - meerzorg }", "waterval-sluit"),
    ("Contant/Regelrekening.swift", "toerekening = claim.toerekening.waarde\n",
     "toerekening = max(claim.toerekening.waarde, 0.5)\n", "toerekening-evenredig"),
    ("Contant/Tijdvak.swift", "optimismecorrectie[toets].rest.waarde", "optimismecorrectie.beide.rest.waarde",
     "toets-en-correctie"),
    ("Contant/Tijdvak.swift", "claim.getoetstTot + 1", "claim.getoetstTot + 2", "getoetst-aandeel"),
    ("Contant/Regelrekening.swift", "isGetoetst = claim.toets != .geen", "isGetoetst = true", "getoetst-aandeel"),
    ("Contant/Optelling.swift", "tegenslag: euro * toerekening.rest.waarde", "tegenslag: euro",
     "tegenslag-buiten-saldo"),
    ("Contant/Geldstroom.swift", "{ saldo - tegenslag }", "{ saldo }", "tegenslag-buiten-saldo"),
    ("Contant/Regelrekening.swift", "aandeel: 1 - (stop?.kans.waarde ?? 0)", "aandeel: 1", "stop"),
    ("Contant/Regelrekening.swift", "maand > $0.naMaand ? $0.kans.rest.waarde : 1", "maand > $0.naMaand ? 0.0 : 1",
     "stop-in-terugverdientijd"),
    ("Programma/Programma.swift", "disconto /= 1 + discontovoet", "disconto *= 1 + discontovoet",
     "programma-jaren"),
    ("Programma/Programma.swift", "trajecten *= 1 + groei", "trajecten += groei", "programma-jaren"),
    ("Programma/Telling.swift", "1 : contant * $1", "1 : contant * $1 * 1.1", "instroom-evenredig"),
    ("Programma/Poststratificatie.swift", "/ som / Double(leden.count)", "/ Double(leden.count) / Double(leden.count)",
     "weging"),
    ("Programma/Poststratificatie.swift", "gewichten[lid] += stratum.aandeel", "gewichten[lid] = stratum.aandeel * 0.9",
     "weging-zonder-effect"),
    ("Programma/Scenariouitkomst.swift", "baten: factor * trajecten * tarief.euro",
     "baten: (factor + 1) * trajecten * tarief.euro", "factor"),
    ("Programma/Scenariouitkomst.swift", "* trajecten / Double(casussen)", "* trajecten / Double(casussen + 1)",
     "proef-van-13"),
    ("Vergelijken/Vergelijking.swift", "(verhouding * kosten + meerzorg) / claim",
     "(verhouding * kosten + meerzorg) / kosten", "proef-van-13"),
    ("Programma/Telling.swift", "gewicht: aandeel * doorstroom.geholpen", "gewicht: gewicht * doorstroom.geholpen",
     "wachten-uit"),
    ("Programma/Wachten/ContanteDoorstroom.swift", "gesproken = deel.gesproken * jaar.disconto", "gesproken = deel.geholpen * jaar.disconto",
     "helft-geholpen"),
    ("Programma/Wachten/ContanteDoorstroom.swift", "geholpen = deel.geholpen * jaar.disconto", "geholpen = deel.gesproken * jaar.disconto",
     "helft-geholpen"),
    ("Programma/Wachten/Wachtzorg.swift", "soort: .meer,", "soort: .inzet,", "wachtweken"),
    ("Programma/Wachten/ContanteDoorstroom.swift", "* deel.uitstel / 12)", "* deel.uitstel / 24)", "later-geholpen"),
    ("Contant/Waterval.swift", "standen.append(uitkomst.totaal.saldo)", "standen.append(uitkomst.totaal.baten)",
     "wachten-sluit"),
    ("Programma/Scenariouitkomst.swift", "alleenJaar: jaar.nummer, van: verloop", "alleenJaar: 1, van: verloop",
     "wachten-per-jaar"),
    ("Onzekerheid/Trekken/Blokwerk+Doorstroom.swift", "(eerste + t) % doorstroom.herhalingen", "t % doorstroom.herhalingen",
     "trekking-per-nabootsing"),
    ("Kansrekening/Verdelingen/Normaal.swift", "return afstand * breuk(r, midden)", "return 1.1 * afstand * breuk(r, midden)",
     "som-van-normalen"),
    ("Kansrekening/Verdelingen/Verdeling.swift", "schaal * Self.gammakwantiel(vorm, p)", "schaal + Self.gammakwantiel(vorm, p)",
     "gamma-schaal"),
    ("Kansrekening/Verdelingen/Verdeling.swift", "((a + b) * (a + b) * (a + b + 1))", "((a + b) * (a + b) * (a + b))",
     "beta-momenten"),
    ("Kansrekening/Verdelingen/Verdeling+Passend.swift", "sd: (hoog - laag) / (2 * z95)", "sd: (hoog - laag) / (2 * 2)",
     "grenzen-gehaald"),
    ("Kansrekening/Verdelingen/Verdeling+Passend.swift", "?? (log(laag) + log(hoog)) / 2", "?? log((laag + hoog) / 2)",
     "grenzen-gehaald"),
    ("Kansrekening/Verdelingen/Verdeling+Passend.swift", "interval.lowerBound + interval.upperBound - laag - hoog",
     "gemiddelde - (laag + hoog) / 2", "grenzen-gehaald"),
    ("Kansrekening/Verdelingen/Verdeling+Passend.swift", "schaal: gemiddelde * cv * cv", "schaal: gemiddelde * cv",
     "gamma-gepubliceerd"),
    ("Kansrekening/Verdelingen/Onvolledig.swift", "var (term, som) = (1 / a, 1 / a)", "var (term, som) = (1 / a, 0.99 / a)",
     "gamma-gepubliceerd"),
    ("Kansrekening/Verdelingen/Verdeling+Passend.swift", "let sigma2 = log1p(cv * cv)", "let sigma2 = cv * cv",
     "lognormaal-gepubliceerd"),
    ("Kansrekening/Verdelingen/Onvolledig.swift", "-(a + m) * (a + b + m) * x", "-(a + m) * (a + m) * x", "beta-gepubliceerd"),
    ("Kansrekening/Verdelingen/Normaal.swift", "dichtheid(z) - z * verdelingsfunctie(-z)",
     "dichtheid(z) - z * verdelingsfunctie(z)", "evpi-normaal"),
    ("Waarde/Beslissing.swift", "max(0, opbrengst(beste, t) - opbrengst(keuze, t))", "opbrengst(beste, t)",
     "waarde-gepubliceerd"),
    ("Waarde/Deelcurven.swift", "(alles - deel).oplossing", "alles.oplossing", "evppi-onbelangrijk"),
    ("Waarde/Beslissing.swift", "? 0 : opbrengst(beste, t) - opbrengst(keuze, t)",
     "? 0 : abs(opbrengst(beste, t) - opbrengst(keuze, t))",
     "evppi-onbelangrijk"),
    ("Waarde/Splinebasis.swift", "x.count < 10 * knopen.count ? []", "x.count > 10 * knopen.count ? []", "evppi-enige"),
    ("Waarde/Vervolgonderzoek.swift", "Double(n) / (eerdere + Double(n))", "Double(n) / (eerdere + Double(2 * n))",
     "evsi-grenzen"),
    ("Waarde/Vervolgonderzoek.swift", "(Double(n) / (eerdere + Double(n))).squareRoot()",
     "(Double(n) / (eerdere + Double(n)))", "evsi-grenzen"),
    ("Waarde/Vervolgonderzoek.swift", "let straks = m + deel * verschil", "let straks = m + verschil / deel",
     "waarde-op-volgorde"),
    ("Kansrekening/Verdelingen/Kwantieltabel.swift", "octaaf &+ 2)", "octaaf &+ 1)", "trekkers"),
    ("Onzekerheid/Model/Modelbouw.swift", "regel.soort.toerekening.waarde : 1)", "1 : 1)",
     "niets-onzeker"),
    ("Onzekerheid/Model/Regelmodel.swift", "totStop.daarna[$0] - heel.daarna[$0]", "heel.daarna[$0] - totStop.daarna[$0]",
     "niets-onzeker"),
    ("Onzekerheid/Model/Scenario+Verdeling.swift", ".gamma(gemiddelde: prijs.bedrag.euro, cv: variatie.cv)",
     ".gamma(gemiddelde: prijs.bedrag.euro * 1.2, cv: variatie.cv)", "gemiddelde-is-uitkomst"),
    ("Onzekerheid/Model/Trekkingsmodel+Trekken.swift", "zaad: zaad, nummer: nummer,", "zaad: zaad, nummer: 0,", "draden"),
    ("Onzekerheid/Trekkingen+Geld.swift", "if betaler == scenario.traject.betaler { saldo.trekAf(trajectprijs) }", "",
     "trekkingen-per-betaler"),
    ("Onzekerheid/Trekken/Blokwerk+Weging.swift", "som[t] = groep.aandeel / som[t]",
     "som[t] = groep.aandeel / Double(groep.leden.count)", "bootstrap"),
    ("Onzekerheid/Trekken/Blokwerk+Casus.swift", "for plaats in [regel.beoordelaarsfout, regel.claims] {",
     "for plaats in [regel.claims] {", "beoordelaarsfout"),
    ("Onzekerheid/Model/Modelbouw.swift", "Toeval.sleutel(naam)",
     "Toeval.sleutel(naam + String(scenario.kostenkaart.posten.reduce(0) { $0 + $1.prijzen[0].bedrag.centen }))",
     "gemeenschappelijk-toeval"),
    ("Gevoeligheid/Tornado.swift", "!verdeling.isVast else", "!verdeling.isVast, parameter.isLineair, balken.count < 50 else",
     "tornado"),
    ("Gevoeligheid/Saldoverloop.swift", "let punt = -stap * bijNul", "let punt = stap * bijNul", "omslagpunt"),
    ("Gevoeligheid/Acceptatiecurve.swift", "zonderPrijs[t] - x }", "zonderPrijs[t] - x / 2 }", "acceptatiecurve"),
    ("Onderhandelen/Verdelen/Shapley.swift", "combinaties(spelers - 1, $0) }", "combinaties(spelers, $0) }",
     "shapley-leerboek"),
    ("Onderhandelen/Verdelen/Shapley.swift", "(0..<(1 << spelers)).map(waarde)",
     "(0..<(1 << spelers)).map { $0 == (1 << spelers) - 1 ? 0 : waarde($0) }", "shapley-alles-verdeeld"),
    ("Onderhandelen/Verdelen/Shapley.swift", "return som + gewichten[", "return som + Double(speler + 1) / 2 * gewichten[",
     "shapley-gelijke-spelers"),
    ("Onderhandelen/Verdelen/Shapley.swift", "waarden[coalitie | 1 << speler] - waarden[coalitie]",
     "waarden[coalitie | 1 << speler] - waarden[0]", "shapley-nulspeler"),
    ("Onderhandelen/Tafel.swift", "$0.opbrengst - winst / Double(plaatsen.count)", "$0.opbrengst - winst / Double(plaatsen.count + 1)",
     "gelijke-winst"),
    ("Onderhandelen/Tafel.swift", "prijs * $0 / samen", "prijs * $0 * $0 / samen / samen", "naar-opbrengst"),
    ("Onderhandelen/Verdelen/Prijsverdeling.swift", "$0.betaler == huidig ? rest :", "$0.betaler == huidig ? trajectprijs :",
     "prijs-gedekt"),
    ("Onderhandelen/Verdelen/Bijdragelijn.swift", "case .betaalt: -bijdrage", "case .betaalt: -bijdrage * 0.9",
     "bijdrage-verschuift"),
    ("Onderhandelen/Verdelen/Bijdrageonderzoek.swift", "!grens.isMin(teMissen - nodig)", "teMissen > 0", "ruimte-bij-winst"),
    ("Onderhandelen/Overeenkomst.swift", "grens.isPlus(opbrengst) ? prijs / opbrengst", "grens.isPlus(opbrengst) ? opbrengst / prijs",
     "voorwaarden-openen-ruimte"),
    ("Onderhandelen/Overeenkomst.swift", "bijdrage: tekort * $0.over / samen", "bijdrage: $0.over",
     "voorwaarden-openen-ruimte"),
    ("Onderhandelen/Verdelen/Ruimten.swift", "Double(begonnen - voorbij)", "Double(begonnen)", "kansen-geteld"),
    ("Onderhandelen/Verwachting.swift", "{ !grens.isPlus($0 + erbij) }", "{ grens.isPlus($0 + erbij) }", "kansen-geteld"),
    ("Onderhandelen/Resultaatafspraak.swift", "plafond?.euro ?? .infinity", ".infinity", "bodem-en-plafond"),
    ("Onderhandelen/Resultaatafspraak.swift", "let plafond, bodem > plafond", "let plafond, bodem < plafond",
     "bodem-en-plafond"),
    ("Onderhandelen/Resultaatafspraak.swift", "max(bedrag, bodem?.euro ?? 0)", "bedrag", "bodem-is-plafond"),
    ("Onderzoek/Steekproef/Steekproef.swift", "kwadraten / Double(aantal - 1)", "kwadraten / Double(aantal)", "t-marge"),
    ("Onderzoek/Steekproef/Steekproef.swift", "tweezijdig95, vrijheidsgraden: Double(aantal - 1)",
     "tweezijdig95, vrijheidsgraden: Double(aantal)", "t-marge"),
    ("Onderzoek/Steekproef/Bca.swift", "kant * Normaal.kwantiel(0.5 + zekerheid / 2)", "kant * Normaal.kwantiel(0.9)",
     "bca-dekking"),
    ("Onderzoek/Steekproef/Bca.swift", "let noemer = 1 - versnelling * z", "let noemer = 1 + versnelling * z", "bca-formule"),
    ("Onderzoek/Steekproef/Bca.swift", "let z = z0 + kant", "let z = kant", "bca-formule"),
    ("Onderzoek/Verloop.swift", "afstand / aantal\n", "afstand / (aantal + 1)\n", "lopend-gemiddelde"),
    ("Onderzoek/Verloop.swift", "afstand * (waarde - gemiddelde)", "afstand * afstand", "welford"),
    ("Onderzoek/Groepstabel.swift", "{ perGroep[$0] ?? [] }", "{ (perGroep[$0] ?? []).dropLast() }", "groepen-tellen-op"),
    ("Onderzoek/Casuswaarde.swift", "Geldstroom(kosten: traject.euro)", "Geldstroom()", "groepen-tellen-op"),
    ("Onderzoek/Afscherming.swift", "Set(verborgen).count == 1", "Set(verborgen).count == 9", "groepen-verborgen"),
    ("Onderzoek/Afscherming.swift", "verborgen.reduce(0, +) < ondergrens", "verborgen.isEmpty", "groepen-verborgen"),
    ("Onderzoek/Afscherming.swift", "where aantallen[plaats] == kleinste { verborgen[plaats] = true }",
     "where aantallen[plaats] == kleinste { verborgen[plaats] = true; break }", "groepen-verborgen"),
    ("Onderzoek/Selectie.swift", "(aantal * (aantal - 1)).squareRoot()", "aantal", "weging-marge"),
    ("Onderzoek/Steekproef/Nodig.swift", "(max(2, Int(begin))...hoogstens)", "(max(2, Int(begin) + 9)...hoogstens)", "casussen-nodig"),
    ("Onderzoek/Toetsbalans.swift", ".getoetst += waarde.getoetst", ".getoetst += waarde.contant", "toetsbalans"),
    ("Bewijs/Schatten/Teruggang.swift", "let binnen = binnen * binnen / Double(max(1, metingen))",
     "let binnen = binnen * binnen", "teruggang"),
    ("Bewijs/Schatten/Teruggang.swift", "kant == .boven ? grens - midden : midden - grens", "grens - midden", "teruggang"),
    ("Bewijs/Schatten/MeeChua.swift", "na - helling * (voor - midden) - midden", "na - voor", "mee-chua"),
    ("Bewijs/Schatten/MeeChua.swift", "(rest / Double(voor.count - 2))", "(rest / Double(voor.count - 1))", "mee-chua"),
    ("Bewijs/Meten/Incidentie.swift", "1 / (1 + tijd0 / tijd1 * exp(-beta))", "1 / (1 + exp(-beta))", "poisson-verhouding"),
    ("Bewijs/Meten/Incidentie.swift", "* p * (1 - p)\n", "* p\n", "poisson-verhouding"),
    ("Bewijs/Meten/Persoonstijd.swift", "isVergelijkbaar ? tijd1 * tijd0 / tijd : 0", "isVergelijkbaar ? tijd : 0",
     "mantel-haenszel"),
    ("Bewijs/Meten/Maandsom.swift", "laag.gebruik1 * laag.tijd0 / laag.tijd", "laag.gebruik1 * laag.tijd0", "mantel-haenszel"),
    ("Bewijs/Meten/Maandvergelijking.swift", "* tijd1 * tijd0 / (tijd * tijd)", "* tijd1 / tijd", "mantel-haenszel"),
    ("Bewijs/Weglaten.swift", "som * Double(zonder.count - 1) / Double(zonder.count)", "som / Double(zonder.count)",
     "per-persoon-weglaten"),
    ("Bewijs/Samentrekking.swift", "snelheid: snelheid + tijd", "snelheid: snelheid", "gamma-poisson"),
    ("Bewijs/Samentrekking.swift", "sd.map { 1 / ($0 * $0 + tau) }", "sd.map { 1 / ($0 + tau) }", "acht-scholen"),
    ("Bewijs/Samentrekking.swift", "tau / (tau + sd * sd) *", "sd * sd / (tau + sd * sd) *", "acht-scholen"),
    ("Bewijs/Schatten/Breukschatting.swift", "boven * onder - t2 * varianties.samen", "boven * onder", "verhouding-fieller"),
    ("Bewijs/Schatten/Breukschatting.swift", "guard f2 > 0 else", "guard f2 > -1e9 else", "verhouding-fieller"),
    ("Bewijs/Bijstelling.swift", "toevalsfout * toevalsfout + tau * tau", "toevalsfout * toevalsfout",
     "beoordelaarsfout-bijgesteld"),
    ("Bewijs/Bijstelling.swift", "1 + w * (gemeten - 1)", "w * gemeten", "beoordelaarsfout-bijgesteld"),
    ("Bewijs/Bijstelling.swift", "afstand * afstand - meetvariantie", "afstand * afstand",
     "beoordelaarsfout-bijgesteld"),
    ("Bewijs/Bijstelling.swift", "+ tau * tau + s * s / Double(n)", "+ s * s / Double(n)", "waarde-van-meten"),
    ("Bewijs/Bijstelling.swift", "(straks - al) / (1 - al)", "(straks - al)", "waarde-van-meten"),
]

# The same, in Sources/Simulatie.
SIMULATION = [
    ("Kern/Agenda.swift", "| UInt128(nummer)", "| UInt128(~nummer)", "agenda-gelijktijdig"),
    ("Kern/Agenda.swift", "rang < ander.rang", "rang > ander.rang", "agenda-op-tijd"),
    ("Kern/Agenda.swift", "    hoop.keerOm()\n", "", "agenda-op-tijd"),
    ("Kern/Agenda.swift", "    hoop.sorteer()\n", "", "agenda-op-tijd"),
    ("Kern/Hoop.swift", ".tijd <= post.tijd {", ".tijd < post.tijd {", "agenda-gelijktijdig"),
    ("Kern/Hoop.swift", ".tijd <= post.tijd {", ".tijd <= post.tijd + 1 {", "agenda-op-tijd"),
    ("Kern/Hoop.swift", "return posten[rechts].gaatVoor(posten[links]) ? rechts : links", "return links",
     "agenda-op-tijd"),
    ("Kern/Hoop.swift", "    laatZinken(posten[bezet])\n", "    posten[0] = posten[bezet]\n", "agenda-op-tijd"),
    ("Kern/Stroom.swift", "begin += breedten[1]", "begin += breedten[2]", "trekkingen-exponentieel"),
    ("Kern/Stroom.swift", "if x < breedten[laag + 1]", "if x < breedten[laag]", "trekkingen-exponentieel"),
    ("Kern/Exponentieel.swift", "0.6666666666666735130", "0.7666666666666735130", "trekkingen-exponentieel"),
    ("Kern/Meten/Tijdgemiddelde.swift", "oppervlak += waarde * (tijd - sinds)", "oppervlak += nieuw * (tijd - sinds)",
     "tijdgemiddelde"),
    ("Kern/Meten/Tijdgemiddelde.swift", "oppervlak += waarde * (tijd - sinds)", "oppervlak += waarde", "wet-van-little"),
    ("Kern/Meten/Waarnemingen.swift", "kwadraten += afstand * (x - midden)", "kwadraten += afstand * afstand", "waarnemingen"),
    ("Kern/Meten/Waarnemingen.swift", "afstand * afstand * n * m / (n + m)", "0", "waarnemingen"),
    ("Kern/Meten/Histogram.swift", "let vak = Double(heel) == x && heel > 0 ? heel &- 1 : heel", "let vak = heel", "kaplan-meier"),
    ("Kern/Meten/Jackknife.swift", "t * fout * (aantal - 1) / aantal.squareRoot()", "t * fout / aantal.squareRoot()", "jackknife"),
    ("Kern/Rooster.swift", "let na = eerste(na: tijd)\n    return max(0,", "let na = eerste(na: tijd)\n    return max(1,",
     "rooster"),
    ("Kern/Bron.swift", "capaciteit = max(0, nieuw)", "capaciteit = max(capaciteit, nieuw)", "rooster"),
    ("Kern/Werkweek.swift", "+ min(moment.inWeek, opening.tot) - opening.van)", "+ moment.inWeek - opening.van)",
     "werkweek"),
    ("Kern/Werkweek.swift", "werkuur + werk - Self.speling", "werkuur + werk + Self.speling", "werkweek"),
    ("Kern/Wachtrij.swift", "    let klant = ring[begin]\n    begin = (begin &+ 1) & (ring.count &- 1)\n",
     "    let klant = ring[(begin &+ aantal &- 1) & (ring.count &- 1)]\n", "wachtrij-volgorde"),
    ("Kern/Wachtrij.swift", "    let klant = ring[begin]\n    begin = (begin &+ 1) & (ring.count &- 1)\n",
     "    let klant = ring[(begin &+ aantal &- 1) & (ring.count &- 1)]\n", "wachtrij-mm1"),
    ("Kern/Wachtrij.swift", "ring.replaceSubrange(0..<rij.count, with: rij)",
     "ring.replaceSubrange(0..<rij.count, with: rij.reversed())", "wachtrij-volgorde"),
    ("Kern/Voorrangsrij.swift", "for klasse in klassen.indices where", "for klasse in klassen.indices.reversed() where",
     "wachtrij-voorrang"),
    ("Kern/Bron.swift", "guard bezet < capaciteit else { return false }",
     "guard bezet <= capaciteit else { return false }", "wachtrij-erlang-c"),
    ("Kern/Bron.swift", "guard bezet < capaciteit else { return false }",
     "guard bezet < min(capaciteit, 7) else { return false }", "wachtrij-oneindig"),
    ("Kern/Kaartenbak.swift", "{ stempels[Int(plaats.nummer)] == plaats.stempel }", "{ true }", "stroombehoud"),
    ("Toetsmodellen/Loketmodel.swift", "case .geduldOp(let plaats): looptWeg(plaats, op: tijd)",
     "case .geduldOp: break", "wachtrij-erlang-a"),
    ("Toetsmodellen/Loketmodel.swift",
     "    rij.sluitAan(Klant(aankomst: tijd, klasse: klasse, plaats: plaats), klasse: Int(klasse))\n",
     "    if rij.aantal < 3 { rij.sluitAan(Klant(aankomst: tijd, klasse: klasse, plaats: plaats), klasse: Int(klasse)) }\n",
     "stroombehoud"),
    ("Toetsmodellen/Loketopgave.swift", "return gemiddelde / Double(vorm) * som", "return gemiddelde / 2 * som",
     "wachtrij-mg1"),
    ("Toetsmodellen/Loketopgave.swift", "case .vast(let duur): return duur",
     "case .vast(let duur): return duur * stroom.exponentieel()", "wachtrij-mg1"),
    ("Toetsmodellen/Loketmodel.swift", "blok: herhaling))", "blok: 0))", "simulatie-draden"),

    # The chain itself: whose turn it is.
    ("Loop/Model/Ketenmodel+Wijkteam.swift", "keten.wijkteam.voorrang && !klant", "keten.wijkteam.voorrang && klant",
     "keten-voorrang"),
    ("Loop/Model/Ketenmodel+Wijkteam.swift", "klasse: keten.wijkteam.voorrang && !klant.isVeiligThuis ? 1 : 0", "klasse: 0",
     "keten-voorrang"),
    ("Loop/Model/Ketenmodel+Wijkteam.swift", "keten.wijkteam.voorrang && !klant", "!klant", "keten-wijklijsten"),
    ("Loop/Model/Ketenmodel+Wijkteam.swift", "lijsten.count == 1 ? 0 : Int(klant.wijk)", "0", "keten-wijklijsten"),
    ("Loop/Casuskaart.swift", "case .aannemen: 1\n    case .gesprek: 2", "case .aannemen: 2\n    case .gesprek: 1",
     "keten-taakvoorrang"),
    ("Loop/Model/Ketenmodel+Makelaars.swift", "Double(teams[team].caseload) <", "Double(teams[team].caseload) <=",
     "keten-caseload"),
    ("Loop/Model/Ketenmodel+Aankomst.swift", "    teams[Int(kaart.team)].caseload -= 1\n", "", "keten-caseload"),
    ("Loop/Model/Ketenmodel+Aankomst.swift", ": UInt8(Self.stadsdeelVan[wijk])", ": 0", "keten-erlang-c"),
    # Who leaves, and who is no longer followed.
    ("Loop/Model/Ketenmodel+Aankomst.swift", "fase == .gesproken : !kaarten[plaats].isGesproken else",
     "fase == .gesproken : false else", "keten-erlang-a"),
    ("Loop/Model/Ketenmodel+Aankomst.swift", "fase == .gesproken : !kaarten[plaats].isGesproken else",
     "fase == .gesproken : true else", "keten-erlang-a"),
    ("Keten/Keten.swift", "7 / -log1p(-perWeek)", "7 / perWeek", "keten-erlang-a"),
    ("Loop/Ketentelling.swift", "if !kaart.isGesproken || kaart.krijgtHulp", "if kaart.krijgtHulp", "keten-erlang-a"),
    ("Loop/Wachttelling.swift", " else { duren[rij].tel(minstens: duur) }", "", "keten-afgebroken"),
    ("Loop/Wachttelling.swift", "if duur > norm { buiten", "if duur > norm, einde == .geholpen { buiten",
     "keten-afgebroken"),
    ("Loop/Ketentelling.swift", "      telWachten(van: kaart, .open, op: tijd)\n", "", "keten-afgebroken"),
    ("Uitkomst/Ketensimulatie.swift", "while model.telling.wachtend > 0, tot", "while model.telling.wachtend < 0, tot",
     "keten-afgebroken"),
    # Who is there, and their hours.
    ("Loop/Model/Ketenmodel.swift", "for mens in 0..<Int(keten.makelaars", "for mens in 0...Int(keten.makelaars", "keten-mm1"),
    ("Loop/Model/Ketenmodel.swift", "kantoor.perWeek / keten.makelaars.uren", "1", "keten-belasting"),
    ("Loop/Model/Ketenmodel+Personeel.swift", "teams[team].mensen.capaciteit + aanwezig",
     "teams[team].mensen.capaciteit + inDienst", "keten-belasting"),
    ("Loop/Model/Ketenmodel+Personeel.swift",
     "    for team in teams.indices { teams[team].mensen.begin(opnieuw: uur) }\n", "", "keten-belasting"),
    ("Loop/Model/Aanwezigheid.swift", "redenen == 0 ? 1 : 0", "redenen & ~Self.bit(.ziekte) == 0 ? 1 : 0", "keten-belasting"),
    ("Loop/Model/Aanwezigheid.swift", "isWeg ? regels.ziekteduur :", "isWeg ? 2 * regels.ziekteduur :", "keten-belasting"),
    ("Loop/Model/Aanwezigheid.swift", "regels.vakantie * 7 / Double(perJaar)", "regels.vakantie / Double(perJaar)",
     "keten-belasting"),
    # Work, routes and coming back.
    ("Loop/Model/Ketenmodel+Wijkteam.swift", "klant.worpen.exponentieel(keten.wijkteam.vraagverheldering, .vraagverheldering)",
     "klant.worpen.rond(keten.wijkteam.vraagverheldering, .vraagverheldering)", "keten-voorrang"),
    ("Loop/Model/Routekeuze.swift", "if rest < deel.aandeel {", "if rest > deel.aandeel {", "keten-belasting"),
    ("Loop/Model/Ketenmodel+Aankomst.swift", "kaart.worpen.deel(.terugkeer) <", "kaart.worpen.deel(.terugkeer) >",
     "keten-belasting"),
    ("Loop/Model/Ketenmodel+Makelaars.swift", "kaart.worpen.deel(.bereik, poging)", "kaart.worpen.deel(.bereik, 0)",
     "keten-belasting"),
    ("Loop/Model/Ketenmodel+Route.swift", "if kaarten[plaats].gesprekken > 0 { planGesprek",
     "if kaarten[plaats].gesprekken > 9 { planGesprek", "keten-taakvoorrang"),
    # Who comes in.
    ("Loop/Model/Worp.swift", "let tempo = perDag * drukte[maand]", "let tempo = perDag", "keten-instroom"),
    ("Loop/Model/Worp.swift", "blok: herhaling)", "blok: 0)", "keten-instroom"),
    ("Keten/Ketenplan.swift", "groeifactoren.append(groeifactoren[groeifactoren.count - 1] * (1 + groei))",
     "groeifactoren.append(1 + groei)", "keten-instroom"),
    ("Loop/Ketentelling.swift", "guard tijd >= begin else", "guard tijd >= begin / 2 else", "keten-instroom"),
    ("Keten/Keten.swift", "{ (wijkteam.spreiding ?? wijken)[wijk] ?? 0 }", "{ wijken[wijk] ?? 0 }",
     "keten-wijklijsten"),
    # What is counted, and shown.
    ("Loop/Model/Ketenmodel+Makelaars.swift", "wordtGesproken(plaats, op: begint)", "wordtGesproken(plaats, op: klaar)",
     "keten-mm1"),
    ("Uitkomst/Ketenuitkomst.swift", "kwantiel(0.9,", "kwantiel(0.85,", "keten-erlang-c"),
    ("Uitkomst/Kengetal.swift", "filter { Wijk.allCases[$0].stadsdeel == stadsdeel }",
     "filter { Wijk.allCases[$0].stadsdeel != stadsdeel }", "keten-mm1"),
    ("Loop/Ketentelling.swift", "(oppervlak - oppervlakken[plaats])", "oppervlak", "keten-erlang-c"),
    ("Loop/Ketentelling.swift", "tel(.vraagverheldering, .geholpen, klant, op: klaar)",
     "tel(.vraagverheldering, .geholpen, klant, op: begint)", "keten-voorrang"),
    ("Loop/Ketentelling.swift", "if klant.isVeiligThuis { return tel", "if !klant.isVeiligThuis { return tel",
     "keten-voorrang"),
    ("Loop/Model/Ketenmodel+Aankomst.swift", "    telling.gaatWeg(kaart, waarom, op: tijd)\n", "", "keten-balans"),
]

KERNEN = {
    "engine": Kern("BusinessCase", "alle", ENGINE, modules=["Taal"]),
    "simulation": Kern("Simulatie", "simulatie", SIMULATION, modules=["Taal", "BusinessCase"]),
}
# Objects ask for these themselves; on a busy machine the compiler now and then loses what they ask for.
BIBLIOTHEKEN = ["-lswiftSwiftOnoneSupport", "-lswift_Concurrency", "-lswift_StringProcessing", "-lswiftGlibc", "-lm"]
INSTELLING = ["-swift-version", "6", "-Onone", "-package-name", "mutatie", "-suppress-warnings"]


def vertaal(opdracht, wat, **plek):
    vertaling = subprocess.run(["swiftc", *opdracht], capture_output=True, text=True, **plek)
    if vertaling.returncode != 0:
        raise SystemExit(f"{wat} does not compile:\n{vertaling.stderr}")


def vertaal_module(module, map_):
    """Compiles a module that a set of sources stands on, as it is; returns its object file."""
    bronnen = sorted(str(pad) for pad in (SOURCES / module).rglob("*.swift"))
    vertaal([*INSTELLING, "-wmo", "-parse-as-library", "-I", map_, "-emit-module", "-emit-module-path",
             f"{map_}/{module}.swiftmodule", "-emit-object", "-module-name", module, *bronnen, "-o",
             f"{map_}/{module}.o"], module)
    return f"{map_}/{module}.o"


class Vertaald:
    """A set of sources, compiled file by file, so that of a mutant only one file has to be compiled again."""

    def __init__(self, kern, map_):
        self.kern, self.map = kern, map_
        self.modules = [vertaal_module(module, map_) for module in kern.modules]
        hoofd = pathlib.Path(map_) / "main.swift"
        hoofd.write_text(kern.hoofd)
        self.bronnen = [*sorted(kern.bron.rglob("*.swift")), hoofd]
        self.objecten = pathlib.Path(map_) / "objecten"
        self.objecten.mkdir()
        vertaal([*INSTELLING, "-enable-batch-mode", f"-j{os.cpu_count()}", "-module-name", "Mutant", "-I", map_, "-c",
                 *map(str, self.bronnen)], kern.bron.name, cwd=self.objecten)

    def draai(self, mutant=None):
        """The checks that hold and those that fail: all of them, or of a mutant the one that must notice."""
        with tempfile.TemporaryDirectory() as map_:
            objecten = {pad.stem: str(self.objecten / f"{pad.stem}.o") for pad in self.bronnen}
            if mutant:
                naam, objecten[naam] = self.vertaal_mutant(mutant, map_)
            programma = f"{map_}/mutant"
            vertaal(["-use-ld=lld", *objecten.values(), *self.modules, *BIBLIOTHEKEN, "-o", programma],
                    f"the mutant {mutant}")
            try:
                regels = subprocess.run([programma, *([mutant[3]] if mutant else [])], capture_output=True,
                                        text=True, timeout=120).stdout.splitlines()
            except subprocess.TimeoutExpired:
                raise SystemExit(f"the mutant {mutant} does not end")
            return [{regel.split()[0] for regel in regels if regel.endswith(einde)} for einde in ("holds", "fails")]

    def vertaal_mutant(self, mutant, map_):
        """Compiles the one file that a mutant changes, with the others as they are."""
        bestand, oud, nieuw, _ = mutant
        heel = self.kern.bron / bestand
        tekst = heel.read_text()
        if tekst.count(oud) != 1:
            raise SystemExit(f"{bestand}: «{oud}» occurs {tekst.count(oud)} times, expected once; mend the list")
        kapot, object_ = pathlib.Path(map_) / heel.name, f"{map_}/{heel.stem}.o"
        kapot.write_text(tekst.replace(oud, nieuw))
        vertaal(["-frontend", "-c", *INSTELLING, "-module-name", "Mutant", "-I", self.map, "-primary-file", str(kapot),
                 *(str(pad) for pad in self.bronnen if pad != heel), "-o", object_], f"the mutant {mutant}")
        return heel.stem, object_


def beproef(naam, kern, map_):
    """Tries all mutants of a set of sources; returns what went wrong."""
    vertaald = Vertaald(kern, map_)
    goede, foute = vertaald.draai()
    if foute or not goede:
        return [f"the {naam} itself does not pass its checks: {sorted(foute)}"]
    fouten = []
    with concurrent.futures.ThreadPoolExecutor(max_workers=os.cpu_count()) as werkers:
        uitslagen = werkers.map(vertaald.draai, kern.mutanten)
        for (bestand, oud, nieuw, controle), (_, gevallen) in zip(kern.mutanten, uitslagen):
            goed = controle in gevallen
            print(f"{'noticed ' if goed else 'MISSED  '} {controle:28} {bestand}: {oud!r} -> {nieuw!r}", flush=True)
            if not goed:
                fouten.append(f"{controle} does not notice {nieuw!r} in {bestand}")
    genoemd = {mutant[3] for mutant in kern.mutanten}
    fouten += [f"no mutant is aimed at the check {naam}" for naam in sorted(goede - genoemd)]
    fouten += [f"the list names an unknown check: {naam}" for naam in sorted(genoemd - goede)]
    return fouten


def main():
    namen = sys.argv[1:] or list(KERNEN)
    if set(namen) - set(KERNEN):
        sys.exit(f"choose from: {', '.join(KERNEN)}")
    fouten = []
    for naam in namen:
        with tempfile.TemporaryDirectory() as map_:
            fouten += beproef(naam, KERNEN[naam], map_)
    for fout in fouten:
        print(fout, file=sys.stderr)
    beproefd = sum(len(KERNEN[naam].mutanten) for naam in namen)
    print(f"{beproefd - len(fouten)} passed, {len(fouten)} failed")
    sys.exit(1 if fouten else 0)


if __name__ == "__main__":
    main()
