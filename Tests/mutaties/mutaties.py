#!/usr/bin/env python3
"""Breaks one formula of the engine or the simulation at a time and shows that `recept verifieer` notices.

Every mutant is a copy of Sources/BusinessCase, or of Sources/Simulatie on top of a BusinessCase that is
compiled once, with one piece of text replaced. It is compiled on its own and must make the named check fail. Together
the mutants must make every check fail at least once, so no check is idle.

Run from anywhere: Tests/mutaties/mutaties.py [engine | simulation]
(needs swiftc on the PATH; a few minutes on two cores)
"""
import concurrent.futures
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

SOURCES = pathlib.Path(__file__).resolve().parents[2] / "Sources"


class Kern:
    """A set of sources with built-in checks: the engine, or the simulation that stands on it."""

    def __init__(self, bron, controles, mutanten, mappen=(".",), modules=()):
        self.bron, self.controles, self.mutanten = SOURCES / bron, controles, mutanten
        self.mappen, self.modules = mappen, modules

    def kopieer(self, doel):
        for map_ in self.mappen:
            shutil.copytree(self.bron / map_, doel / map_)

    @property
    def toon_mislukte(self):
        """A program that prints the names of the checks that fail."""
        return self.hoofd("where !controle.voerUit().isGoed ")

    @property
    def toon_alle(self):
        return self.hoofd("")

    def hoofd(self, voorwaarde):
        kop = "".join(f"import {naam}\n" for naam in self.modules)
        return f"{kop}for controle in Controle.{self.controles} {voorwaarde}{{ print(controle.naam) }}\n"


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
     "tarief.euro * regel.kans.waarde * toerekening * regel.hoeveelheid.inDeMaand",
     "tarief.euro * (regel.kans.waarde + 0.01) * toerekening * regel.hoeveelheid.inDeMaand", "nulkans"),
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
    ("Contant/Tijdvak.swift", "correctie[claim.toets].rest.waarde", "correctie.beide.rest.waarde",
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
    ("Programma/Telling.swift", "gewicht: aandeel * doorgang.geholpen", "gewicht: gewicht * doorgang.geholpen",
     "wachten-uit"),
    ("Programma/Doorgang.swift", "gesproken = deel.gesproken * jaar.disconto", "gesproken = deel.geholpen * jaar.disconto",
     "helft-geholpen"),
    ("Programma/Doorgang.swift", "geholpen = deel.geholpen * jaar.disconto", "geholpen = deel.gesproken * jaar.disconto",
     "helft-geholpen"),
    ("Programma/Wachtzorg.swift", "soort: .meer,", "soort: .inzet,", "wachtweken"),
    ("Programma/Doorgang.swift", "* deel.uitstel / 12)", "* deel.uitstel / 24)", "later-geholpen"),
    ("Contant/Waterval.swift", "standen.append(uitkomst.totaal.saldo)", "standen.append(uitkomst.totaal.baten)",
     "wachten-sluit"),
    ("Programma/Scenariouitkomst.swift", "alleenJaar: jaar.nummer, van: verloop", "alleenJaar: 1, van: verloop",
     "wachten-per-jaar"),
    ("Onzekerheid/Blokwerk+Doorgang.swift", "(eerste + t) % doorgang.herhalingen", "t % doorgang.herhalingen",
     "trekking-per-nabootsing"),
    ("Kansrekening/Normaal.swift", "return afstand * breuk(r, midden)", "return 1.1 * afstand * breuk(r, midden)",
     "som-van-normalen"),
    ("Kansrekening/Verdeling.swift", "schaal * Self.gammakwantiel(vorm, p)", "schaal + Self.gammakwantiel(vorm, p)",
     "gamma-schaal"),
    ("Kansrekening/Verdeling.swift", "((a + b) * (a + b) * (a + b + 1))", "((a + b) * (a + b) * (a + b))",
     "beta-momenten"),
    ("Kansrekening/Verdeling+Passend.swift", "sd: (hoog - laag) / (2 * z95)", "sd: (hoog - laag) / (2 * 2)",
     "grenzen-gehaald"),
    ("Kansrekening/Verdeling+Passend.swift", "?? (log(laag) + log(hoog)) / 2", "?? log((laag + hoog) / 2)",
     "grenzen-gehaald"),
    ("Kansrekening/Verdeling+Passend.swift", "interval.lowerBound + interval.upperBound - laag - hoog",
     "gemiddelde - (laag + hoog) / 2", "grenzen-gehaald"),
    ("Kansrekening/Verdeling+Passend.swift", "schaal: gemiddelde * cv * cv", "schaal: gemiddelde * cv",
     "gamma-gepubliceerd"),
    ("Kansrekening/Onvolledig.swift", "var (term, som) = (1 / a, 1 / a)", "var (term, som) = (1 / a, 0.99 / a)",
     "gamma-gepubliceerd"),
    ("Kansrekening/Verdeling+Passend.swift", "let sigma2 = log1p(cv * cv)", "let sigma2 = cv * cv",
     "lognormaal-gepubliceerd"),
    ("Kansrekening/Onvolledig.swift", "-(a + m) * (a + b + m) * x", "-(a + m) * (a + m) * x", "beta-gepubliceerd"),
    ("Kansrekening/Normaal.swift", "dichtheid(z) - z * verdelingsfunctie(-z)",
     "dichtheid(z) - z * verdelingsfunctie(z)", "evpi-normaal"),
    ("Waarde/Beslissing.swift", "== nu ? 0 : nu ? max(-saldi[t], 0) : saldi[t]", "== nu ? 0 : saldi[t]", "waarde-gepubliceerd"),
    ("Waarde/Deelcurven.swift", "(alles - deel).oplossing", "alles.oplossing", "evppi-onbelangrijk"),
    ("Waarde/Beslissing.swift", "grens.isPlus(g) == nu ? 0 : nu ? -d : d", "grens.isPlus(g) == nu ? 0 : abs(d)",
     "evppi-onbelangrijk"),
    ("Waarde/Splinebasis.swift", "x.count < 10 * knopen.count ? []", "x.count > 10 * knopen.count ? []", "evppi-enige"),
    ("Waarde/Vervolgonderzoek.swift", "Double(n) / (eerdere + Double(n))", "Double(n) / (eerdere + Double(2 * n))",
     "evsi-grenzen"),
    ("Waarde/Vervolgonderzoek.swift", "(Double(n) / (eerdere + Double(n))).squareRoot()",
     "(Double(n) / (eerdere + Double(n)))", "evsi-grenzen"),
    ("Waarde/Vervolgonderzoek.swift", "let straks = m + deel * verschil", "let straks = m + verschil / deel",
     "waarde-op-volgorde"),
    ("Kansrekening/Kwantieltabel.swift", "octaaf &+ 2)", "octaaf &+ 1)", "trekkers"),
    ("Onzekerheid/Modelbouw.swift", "regel.soort.toerekening.waarde : 1)", "1 : 1)",
     "niets-onzeker"),
    ("Onzekerheid/Regelmodel.swift", "totStop.daarna[$0] - heel.daarna[$0]", "heel.daarna[$0] - totStop.daarna[$0]",
     "niets-onzeker"),
    ("Onzekerheid/Scenario+Verdeling.swift", ".gamma(gemiddelde: prijs.bedrag.euro, cv: variatie.cv)",
     ".gamma(gemiddelde: prijs.bedrag.euro * 1.2, cv: variatie.cv)", "gemiddelde-is-uitkomst"),
    ("Onzekerheid/Trekkingsmodel+Trekken.swift", "zaad: zaad, nummer: nummer,", "zaad: zaad, nummer: 0,", "draden"),
    ("Onzekerheid/Trekkingen+Geld.swift", "if betaler == scenario.traject.betaler { saldo.trekAf(trajectprijs) }", "",
     "trekkingen-per-betaler"),
    ("Onzekerheid/Blokwerk+Weging.swift", "som[t] = groep.aandeel / som[t]",
     "som[t] = groep.aandeel / Double(groep.leden.count)", "bootstrap"),
    ("Onzekerheid/Blokwerk+Casus.swift", "if let fout = regel.beoordelaarsfout { vermenigvuldig(product, met: gedeeld(fout)) }",
     "", "beoordelaarsfout"),
    ("Onzekerheid/Modelbouw.swift", "Toeval.sleutel(naam)",
     "Toeval.sleutel(naam + String(scenario.kostenkaart.posten.reduce(0) { $0 + $1.prijzen[0].bedrag.centen }))",
     "gemeenschappelijk-toeval"),
    ("Gevoeligheid/Tornado.swift", "!verdeling.isVast else", "!verdeling.isVast, parameter.isLineair, balken.count < 50 else",
     "tornado"),
    ("Gevoeligheid/Saldoverloop.swift", "let punt = -stap * bijNul", "let punt = stap * bijNul", "omslagpunt"),
    ("Gevoeligheid/Acceptatiecurve.swift", "zonderPrijs[t] - x }", "zonderPrijs[t] - x / 2 }", "acceptatiecurve"),
    ("Onderhandelen/Shapley.swift", "combinaties(spelers - 1, $0) }", "combinaties(spelers, $0) }",
     "shapley-leerboek"),
    ("Onderhandelen/Shapley.swift", "(0..<(1 << spelers)).map(waarde)",
     "(0..<(1 << spelers)).map { $0 == (1 << spelers) - 1 ? 0 : waarde($0) }", "shapley-alles-verdeeld"),
    ("Onderhandelen/Shapley.swift", "return som + gewichten[", "return som + Double(speler + 1) / 2 * gewichten[",
     "shapley-gelijke-spelers"),
    ("Onderhandelen/Shapley.swift", "waarden[coalitie | 1 << speler] - waarden[coalitie]",
     "waarden[coalitie | 1 << speler] - waarden[0]", "shapley-nulspeler"),
    ("Onderhandelen/Tafel.swift", "$0.opbrengst - winst / Double(plaatsen.count)", "$0.opbrengst - winst / Double(plaatsen.count + 1)",
     "gelijke-winst"),
    ("Onderhandelen/Tafel.swift", "prijs * $0 / samen", "prijs * $0 * $0 / samen / samen", "naar-opbrengst"),
    ("Onderhandelen/Prijsverdeling.swift", "$0.betaler == huidig ? rest :", "$0.betaler == huidig ? trajectprijs :",
     "prijs-gedekt"),
    ("Onderhandelen/Bijdragelijn.swift", "case .betaalt: -bijdrage", "case .betaalt: -bijdrage * 0.9",
     "bijdrage-verschuift"),
    ("Onderhandelen/Bijdrageonderzoek.swift", "!grens.isMin(teMissen - nodig)", "teMissen > 0", "ruimte-bij-winst"),
    ("Onderhandelen/Overeenkomst.swift", "grens.isPlus(opbrengst) ? prijs / opbrengst", "grens.isPlus(opbrengst) ? opbrengst / prijs",
     "voorwaarden-openen-ruimte"),
    ("Onderhandelen/Overeenkomst.swift", "bijdrage: tekort * $0.over / samen", "bijdrage: $0.over",
     "voorwaarden-openen-ruimte"),
    ("Onderhandelen/Ruimten.swift", "Double(begonnen - voorbij)", "Double(begonnen)", "kansen-geteld"),
    ("Onderhandelen/Verwachting.swift", "{ !grens.isPlus($0 + erbij) }", "{ grens.isPlus($0 + erbij) }", "kansen-geteld"),
    ("Onderhandelen/Resultaatafspraak.swift", "plafond?.euro ?? .infinity", ".infinity", "bodem-en-plafond"),
    ("Onderhandelen/Resultaatafspraak.swift", "let plafond, bodem > plafond", "let plafond, bodem < plafond",
     "bodem-en-plafond"),
    ("Onderhandelen/Resultaatafspraak.swift", "max(bedrag, bodem?.euro ?? 0)", "bedrag", "bodem-is-plafond"),
    ("Onderzoek/Steekproef.swift", "kwadraten / Double(aantal - 1)", "kwadraten / Double(aantal)", "t-marge"),
    ("Onderzoek/Steekproef.swift", "tweezijdig95, vrijheidsgraden: Double(aantal - 1)",
     "tweezijdig95, vrijheidsgraden: Double(aantal)", "t-marge"),
    ("Onderzoek/Bca.swift", "kant * Normaal.kwantiel(Steekproef.tweezijdig95)", "kant * Normaal.kwantiel(0.9)",
     "bca-dekking"),
    ("Onderzoek/Bca.swift", "let noemer = 1 - versnelling * z", "let noemer = 1 + versnelling * z", "bca-formule"),
    ("Onderzoek/Bca.swift", "let z = z0 + kant", "let z = kant", "bca-formule"),
    ("Onderzoek/Verloop.swift", "afstand / aantal\n", "afstand / (aantal + 1)\n", "lopend-gemiddelde"),
    ("Onderzoek/Verloop.swift", "afstand * (waarde - gemiddelde)", "afstand * afstand", "welford"),
    ("Onderzoek/Groepstabel.swift", "{ perGroep[$0] ?? [] }", "{ (perGroep[$0] ?? []).dropLast() }", "groepen-tellen-op"),
    ("Onderzoek/Casuswaarde.swift", "Geldstroom(kosten: traject.euro)", "Geldstroom()", "groepen-tellen-op"),
    ("Onderzoek/Afscherming.swift", ".map(\\.0)).count == 1 {", ".map(\\.0)).count == 9 {", "groepen-verborgen"),
    ("Onderzoek/Afscherming.swift", "where aantallen[plaats] == kleinste { verborgen[plaats] = true }",
     "where aantallen[plaats] == kleinste { verborgen[plaats] = true; break }", "groepen-verborgen"),
    ("Onderzoek/Selectie.swift", "(aantal * (aantal - 1)).squareRoot()", "aantal", "weging-marge"),
    ("Onderzoek/Nodig.swift", "(max(2, Int(begin))...hoogstens)", "(max(2, Int(begin) + 9)...hoogstens)", "casussen-nodig"),
    ("Onderzoek/Toetsbalans.swift", ".getoetst += waarde.getoetst", ".getoetst += waarde.contant", "toetsbalans"),
]

# The same, in Sources/Simulatie.
SIMULATION = [
    ("Kern/Agenda.swift", "tijd == ander.tijd ? nummer < ander.nummer", "tijd == ander.tijd ? nummer > ander.nummer",
     "agenda-gelijktijdig"),
    ("Kern/Agenda.swift", ": tijd < ander.tijd\n", ": tijd <= ander.tijd - 1\n", "agenda-op-tijd"),
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
    ("Kern/Tijdgemiddelde.swift", "oppervlak += waarde * (tijd - sinds)", "oppervlak += nieuw * (tijd - sinds)",
     "tijdgemiddelde"),
    ("Kern/Tijdgemiddelde.swift", "oppervlak += waarde * (tijd - sinds)", "oppervlak += waarde", "wet-van-little"),
    ("Kern/Waarnemingen.swift", "kwadraten += afstand * (x - midden)", "kwadraten += afstand * afstand", "waarnemingen"),
    ("Kern/Waarnemingen.swift", "afstand * afstand * n * m / (n + m)", "0", "waarnemingen"),
    ("Kern/Histogram.swift", "let vak = Double(heel) == x && heel > 0 ? heel &- 1 : heel", "let vak = heel", "kaplan-meier"),
    ("Kern/Jackknife.swift", "t * fout * (aantal - 1) / aantal.squareRoot()", "t * fout / aantal.squareRoot()", "jackknife"),
    ("Kern/Rooster.swift", "let na = eerste(na: tijd)\n    return max(0,", "let na = eerste(na: tijd)\n    return max(1,",
     "rooster"),
    ("Kern/Bron.swift", "capaciteit = max(0, nieuw)", "capaciteit = max(capaciteit, nieuw)", "rooster"),
    ("Kern/Werkweek.swift", "week * perWeek + gewerkt", "week * perWeek + gewerkt * 1.01", "werkweek"),
    ("Kern/Werkweek.swift", "let uren = werkuren(tot: begin) + werk - Self.speling",
     "let uren = werkuren(tot: begin) + werk + Self.speling", "werkweek"),
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
]

KERNEN = {
    "engine": Kern("BusinessCase", "alle", ENGINE, modules=["Taal"]),
    "simulation": Kern("Simulatie", "simulatie", SIMULATION,
                       mappen=["Kern", "Toetsmodellen", "Verifieren"], modules=["Taal", "BusinessCase"]),
}
VERTAAL = ["swiftc", "-swift-version", "6", "-wmo", "-Onone", "-package-name", "mutatie", "-suppress-warnings"]


def vertaal(opdracht, wat):
    vertaling = subprocess.run([*VERTAAL, *opdracht], capture_output=True, text=True)
    if vertaling.returncode != 0:
        raise SystemExit(f"{wat} does not compile:\n{vertaling.stderr}")


def vertaal_modules(modules, map_):
    """Compiles the modules that a set of sources stands on, as they are; returns what its own compilation needs."""
    for module in modules:
        bronnen = sorted(str(pad) for pad in (SOURCES / module).rglob("*.swift"))
        vertaal(["-parse-as-library", "-I", map_, "-emit-module", "-emit-module-path", f"{map_}/{module}.swiftmodule",
                 "-emit-object", "-module-name", module, *bronnen, "-o", f"{map_}/{module}.o"], module)
    return ["-I", map_, *(f"{map_}/{module}.o" for module in modules)]


def draai(kern, erbij, hoofd, mutant=None):
    """Compiles a copy of the sources, with at most one change, and returns the lines it prints."""
    with tempfile.TemporaryDirectory() as map_:
        bron = pathlib.Path(map_) / "bron"
        kern.kopieer(bron)
        if mutant:
            bestand, oud, nieuw, _ = mutant
            tekst = (bron / bestand).read_text()
            if tekst.count(oud) != 1:
                raise SystemExit(f"{bestand}: «{oud}» occurs {tekst.count(oud)} times, expected once; mend the list")
            (bron / bestand).write_text(tekst.replace(oud, nieuw))
        (bron / "main.swift").write_text(hoofd)
        programma = str(pathlib.Path(map_) / "mutant")
        bronnen = sorted(str(pad) for pad in bron.rglob("*.swift"))
        vertaal(["-module-name", "Mutant", *erbij, *bronnen, "-o", programma], f"the mutant {mutant}")
        try:
            return subprocess.run([programma], capture_output=True, text=True, timeout=120).stdout.split()
        except subprocess.TimeoutExpired:
            raise SystemExit(f"the mutant {mutant} does not end")


def beproef(naam, kern, map_):
    """Tries all mutants of a set of sources; returns what went wrong."""
    erbij = vertaal_modules(kern.modules, map_)
    alle = set(draai(kern, erbij, kern.toon_alle))
    if draai(kern, erbij, kern.toon_mislukte):
        return [f"the {naam} itself does not pass its checks"]
    fouten = []
    with concurrent.futures.ThreadPoolExecutor(max_workers=os.cpu_count()) as werkers:
        uitslagen = werkers.map(lambda mutant: draai(kern, erbij, kern.toon_mislukte, mutant), kern.mutanten)
        for (bestand, oud, nieuw, controle), gevallen in zip(kern.mutanten, uitslagen):
            goed = controle in gevallen
            print(f"{'noticed ' if goed else 'MISSED  '} {controle:28} {bestand}: {oud!r} -> {nieuw!r}"
                  f" ({len(gevallen)} checks fail)", flush=True)
            if not goed:
                fouten.append(f"{controle} does not notice {nieuw!r} in {bestand}; failing: {gevallen}")
    genoemd = {mutant[3] for mutant in kern.mutanten}
    fouten += [f"no mutant is aimed at the check {naam}" for naam in sorted(alle - genoemd)]
    fouten += [f"the list names an unknown check: {naam}" for naam in sorted(genoemd - alle)]
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
