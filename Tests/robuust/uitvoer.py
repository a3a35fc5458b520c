#!/usr/bin/env python3
"""What leaves a register with real casussen tells nothing of one resident, and cannot be subtracted to one.

One register is asked for everything that it gives to others, before and after one casus is added, judged, tested, put
right or erased: not one byte may differ. Then enough casussen are changed for a new uitgave, among them one whose amounts
and place stand out, and every figure and every cell of the two uitgaven is subtracted. Rows with pseudonyms are counted
over all columns together. Nothing that names, options, contents or the environment hold may steer a terminal.

Run from anywhere: Tests/robuust/uitvoer.py --recept .build/release/recept [--lang]
Needs Python 3.11. --lang also tries every change in every order of two.
"""
import argparse
import collections
import csv
import io
import itertools
import json
import os
import pathlib
import re
import shutil
import sqlite3
import stat
import subprocess
import sys
import tempfile

from hulp import Mislukt, eis

K = 10
HIER = pathlib.Path(__file__).resolve().parent.parent.parent
WIJKEN = "Crabbehof", "Binnenstad", "Sterrenburg"
KANALEN = "huisarts", "wijkteam"
ROUTES = "buurtwerk", "wijkteam"
SLEUTEL = "abcdefghijklmnopqrstuvwxyz0123456789ABCDEF"
# What stands out: nobody else has half of it.
BIJZONDER = {"aantal": 173, "kans": "0,97"}


class Register:
    def __init__(self, recept, pad):
        self.recept, self.pad = str(recept), pathlib.Path(pad)

    def draai(self, *woorden, wie="noor", **omgeving):
        return subprocess.run(
            [self.recept, *map(str, woorden)], cwd=self.pad.parent, stdin=subprocess.DEVNULL, capture_output=True,
            text=True, timeout=300,
            env={**os.environ, "RECEPT_WIE": wie, "RECEPT_REGISTER": self.pad.name, "TZ": "UTC",
                 "RECEPT_SCENARIOS": str(HIER / "scenarios"), **omgeving})

    def lukt(self, *woorden):
        loop = self.draai(*woorden)
        eis(loop.returncode == 0, f"{' '.join(map(str, woorden))[:90]}: code {loop.returncode}: {loop.stderr.strip()[:300]}")
        return loop.stdout

    def kopie(self, naam):
        """The same register in a folder of its own, with the same name: outputs name it."""
        map = self.pad.parent.parent / naam
        map.mkdir()
        db = sqlite3.connect(self.pad)
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        db.close()
        shutil.copy(self.pad, map / self.pad.name)
        (map / "sleutel.txt").write_text(SLEUTEL + "\n")
        return Register(self.recept, map / self.pad.name)

    def inzagen(self):
        db = sqlite3.connect(self.pad)
        try:
            return db.execute("SELECT inhoud FROM gebeurtenis WHERE soort = 'ingezien'").fetchall()
        finally:
            db.close()


KOP = ("id;datum;naam;geboortedatum;wijk;aanmeldwijze;status;redenAfsluiting;clientbegeleider;datumAangenomen;"
       "datumEersteAfspraak;route;datumPlanVastgesteld;datumTerugkoppeling;datumEinde;statusBuurtwerk;datumBuurtwerk;"
       "datumAangenomenBuurtwerk;datumStartBuurtwerk;datumEindeBuurtwerk;redenAfsluitingBuurtwerk")


def rij(n, wijk=None):
    return ";".join([
        f"K{n}", f"2024-0{1 + n % 2}-{1 + n % 7:02}", f"Proef {n}", f"{1940 + n % 50}-05-04", wijk or WIJKEN[n % 3],
        KANALEN[n % 2], "completed", "doel-bereikt", "noor", f"2024-02-{8 + n % 5:02}", f"2024-02-{14 + n % 5:02}",
        "buurtwerk", "2024-03-01", "2024-03-04", f"2024-06-{3 + n % 20:02}", "completed", "2024-03-01", "2024-03-04",
        f"2024-03-{11 + n % 7:02}", f"2024-06-{3 + n % 20:02}", "doel-bereikt"])


def voeg_toe(register, nummers, wijk=None):
    bestand = register.pad.parent / "erbij.csv"
    bestand.write_text("\n".join([KOP] + [rij(n, wijk) for n in nummers]) + "\n")
    register.lukt("register", "importeer", bestand)


def beoordeel(register, n, aantal=None, kans=None, post="huisarts-consult-kort", soort="vermeden"):
    register.lukt("register", "beoordelen", n, "--post", post, "--aantal", aantal or 1 + n % 4, "--per", "maand",
                  "--duur", 9, "--kans", kans or f"0,{3 + n % 6}", "--soort", soort)


# Payers and kinds of money that hardly anybody has: one resident each, or a few.
KLEIN = [(5, "verpleeghuis-dag", "vermeden"), (8, "mantelzorg-uur", "vermeden"), (10, "mantelzorg-uur", "meer"),
         (11, "huisarts-consult-lang", "meer"), (14, "huisarts-consult-kort", "meer"), (16, "huisarts-consult-lang", "inzet"),
         (17, "huisarts-consult-kort", "tegenslag")]


def maak(recept, map):
    (map / "begin").mkdir()
    register = Register(recept, map / "begin" / "proef.register")
    (register.pad.parent / "sleutel.txt").write_text(SLEUTEL + "\n")
    register.lukt("register", "begin")
    voeg_toe(register, range(1, 61))
    for n in range(1, 41):
        beoordeel(register, n)
        if n % 3 == 0:
            beoordeel(register, n, post="huisarts-consult-lang")
        for casus, post, soort in KLEIN:
            if casus == n:
                beoordeel(register, n, post=post, soort=soort)
        if n <= 24:
            register.lukt("register", "toetsen", n, 1, "bevestigd", "--door", "huisarts")
    return register


UITVOER = {
    "onderzoek": ["onderzoek", "proef.register"],
    "onderzoek.json": ["onderzoek", "proef.register", "--json"],
    "bereken": ["bereken", "dordrecht-2022", "--register", "proef.register"],
    "bereken.json": ["bereken", "dordrecht-2022", "--register", "proef.register", "--json"],
    "bereken.csv": ["bereken", "dordrecht-2022", "--register", "proef.register", "--csv"],
    "trekkingen.json": ["bereken", "dordrecht-2022", "--register", "proef.register", "--trekkingen", "200", "--json"],
    "betaler.json": ["bereken", "dordrecht-2022", "--register", "proef.register", "--betaler", "zorgverzekeraar", "--json"],
    "begroting": ["begroting", "dordrecht-2022", "--register", "proef.register", "--json"],
    "gevoeligheid": ["gevoeligheid", "dordrecht-2022", "--register", "proef.register", "--trekkingen", "200"],
    "onderhandel": ["onderhandel", "dordrecht-2022", "--register", "proef.register", "--trekkingen", "200"],
    "vergelijk.csv": ["vergelijk", "dordrecht-2022", "factor-1-6", "--register", "proef.register", "--trekkingen", "200", "--csv"],
    "bewijs.json": ["bewijs", "proef.register", "--trekkingen", "200", "--json"],
    "effect.json": ["register", "effect", "--json"],
    "voorveld.json": ["register", "overzicht", "voorveld", "--json"],
    "ontbreekt.json": ["register", "overzicht", "ontbreekt", "--json"],
    "tevredenheid.json": ["register", "overzicht", "tevredenheid", "--json"],
    "overbrugging.json": ["register", "overzicht", "overbrugging", "--json"],
    "leg-uit-meerzorg": ["leg-uit", "dordrecht-2022", "lang.meerzorg", "--register", "proef.register"],
    "leg-uit-zorgkantoor": ["leg-uit", "dordrecht-2022", "lang.zorgkantoor.baten", "--register", "proef.register", "--json"],
    "gevoeligheid.json": ["gevoeligheid", "dordrecht-2022", "--register", "proef.register", "--trekkingen", "200", "--json"],
    "omslagpunt.json": ["omslagpunt", "dordrecht-2022", "--register", "proef.register", "--json"],
    "prijspunt.json": ["omslagpunt", "dordrecht-2022", "traject.prijs", "--register", "proef.register", "--json"],
    "anders.json": ["vergelijk", "dordrecht-2022", "--stel", "traject.prijs=901,37", "--register", "proef.register", "--trekkingen", "200", "--json"],
    "keuze.json": ["waarde", "dordrecht-2022", "factor-1-6", "--register", "proef.register", "--trekkingen", "200", "--json"],
    "waarde.json": ["waarde", "dordrecht-2022", "--register", "proef.register", "--trekkingen", "200", "--json"],
    "onderhandel.json": ["onderhandel", "dordrecht-2022", "--register", "proef.register", "--trekkingen", "200", "--json"],
    "vergelijk.json": ["vergelijk", "dordrecht-2022", "factor-1-6", "--register", "proef.register", "--trekkingen", "200", "--json"],
    "leg-uit": ["leg-uit", "dordrecht-2022", "lang.saldo", "--register", "proef.register"],
    "leg-uit.json": ["leg-uit", "dordrecht-2022", "lang.zorgverzekeraar.baten", "--register", "proef.register", "--json"],
    "simuleer.json": ["simuleer", "keten-2022", "--uit", "proef.register", "--herhalingen", "3", "--json"],
    "wachttijd": ["register", "wachttijd"],
    "wachttijd-wijk.json": ["register", "wachttijd", "--per", "wijk", "--json"],
    "wachttijd-kanaal.json": ["register", "wachttijd", "--per", "kanaal", "--json"],
    "wachttijd-makelaar.json": ["register", "wachttijd", "--per", "makelaar", "--json"],
    "pseudoniem.csv": ["register", "exporteer", "--pseudoniem", "--sleutel", "sleutel.txt"],
    "rapport.html": ["rapport", "dordrecht-2022", "--register", "proef.register", "--trekkingen", "200", "-o", "rapport.html"],
}


def alles(register):
    """Everything that the register gives to others: name and contents; a refusal is a content too."""
    uit = {}
    for naam, woorden in UITVOER.items():
        loop = register.draai(*woorden)
        eis(loop.returncode in (0, 64, 65), f"{naam}: code {loop.returncode}: {loop.stderr.strip()[:200]}")
        uit[naam] = loop.stdout if naam != "rapport.html" else (register.pad.parent / naam).read_text()
        if loop.returncode != 0:
            uit[naam] = loop.stderr
    return uit


# Nobody in this register was measured, or asked how it went.
NIEMAND = {"bewijs.json", "effect.json", "voorveld.json", "ontbreekt.json", "tevredenheid.json", "overbrugging.json"}


def feit(register, n, soort):
    """The number of a feit of a casus."""
    db = sqlite3.connect(register.pad)
    try:
        return db.execute("SELECT max(nummer) FROM gebeurtenis WHERE casus = ? AND soort = ?", (n, soort)).fetchone()[0]
    finally:
        db.close()


WIJZIGINGEN = {
    "doorgehaald": lambda r: r.lukt("register", "doorhalen", 12, feit(r, 12, "beoordeeld"), "--reden", "mis", "--met-wat-volgt"),
    "andere dag": lambda r: r.lukt("register", "verbeter", 13, feit(r, 13, "hulp-begonnen"), "--op", "2024-03-12", "--reden", "mis"),
    "een andere betaler": lambda r: beoordeel(r, 20, post="verpleeghuis-dag"),
    "een andere soort": lambda r: beoordeel(r, 22, soort="inzet"),
    "erbij": lambda r: voeg_toe(r, [99]),
    "beoordeeld": lambda r: beoordeel(r, 41, **BIJZONDER),
    "getoetst": lambda r: r.lukt("register", "toetsen", 30, 1, "verworpen", "--door", "wijkteam", "--reden", "niet zo"),
    "verbeterd": lambda r: r.lukt("register", "beoordelen", 7, "--vervalt", 1),
    "vernietigd": lambda r: r.lukt("register", "vernietig", 9, "--zeker"),
    "notities": lambda r: [r.lukt("register", "notitie", n, "gebeld") for n in range(1, 13) if n != 9],
    "norm": lambda r: r.lukt("register", "instellen", "norm-hulp", 41),
}


def een_verschil(register, werkmap, lang):
    """One or two casussen changed: not one byte of any output is different."""
    vast = alles(register)
    zonder = {naam for naam, uit in vast.items() if "geen cijfers" in uit}
    eis(zonder <= NIEMAND, f"er is geen uitgave van {sorted(zonder - NIEMAND)}")
    reeksen = [(naam,) for naam in WIJZIGINGEN]
    if lang:
        reeksen += list(itertools.permutations(WIJZIGINGEN, 2))
    for nummer, reeks in enumerate(reeksen):
        kopie = register.kopie(f"een-{nummer}")
        for naam in reeks:
            WIJZIGINGEN[naam](kopie)
        for naam, uit in alles(kopie).items():
            eis(uit == vast[naam], f"na {' en '.join(reeks)} is {naam} anders: {eerste_verschil(vast[naam], uit)}")
        shutil.rmtree(kopie.pad.parent)
    return f"{len(reeksen)} wijzigingen, {len(vast)} vormen van uitvoer: geen byte anders"


def eerste_verschil(oud, nieuw):
    for een, ander in itertools.zip_longest(oud.splitlines(), nieuw.splitlines()):
        if een != ander:
            return f"{een!r} werd {ander!r}"[:300]


def bladen(waarde, pad=()):
    """Every number in a JSON value, by its path. Members of a list go by their name where they have one."""
    if isinstance(waarde, dict):
        for sleutel, deel in waarde.items():
            yield from bladen(deel, pad + (sleutel,))
    elif isinstance(waarde, list):
        for nummer, deel in enumerate(waarde):
            naam = deel.get("naam", nummer) if isinstance(deel, dict) else nummer
            yield from bladen(deel, pad + (naam,))
    elif isinstance(waarde, (int, float)) and not isinstance(waarde, bool):
        yield pad, waarde


def eigen_bedragen(register):
    """What stands out of the one casus: its saldo and its lines, from a register in which it is the difference of two looks
    at the present, which nobody may share."""
    kopie = register.kopie("eigen")
    bestanden = {}
    for moment in ("voor", "na"):
        if moment == "na":
            beoordeel(kopie, 41, **BIJZONDER)
        uit = json.loads(kopie.lukt("onderzoek", "proef.register", "--json", "--intern"))
        bestanden[moment] = [h["saldo"]["totaal"] for h in uit["horizonnen"]]
    shutil.rmtree(kopie.pad.parent)
    return [na - voor for voor, na in zip(bestanden["voor"], bestanden["na"])]


def twee_uitgaven(register, _werkmap, _lang):
    """Between two uitgaven: no figure differs by what one casus brings, and no cell by one to nine casussen."""
    eigen = eigen_bedragen(register)
    kopie = register.kopie("twee")
    voor = alles(kopie)
    # Nine in two parts of town, and the one that stands out alone in the third.
    for n in [n for n in range(42, 61) if n % 3 != 41 % 3][:9]:
        beoordeel(kopie, n)
    beoordeel(kopie, 41, **BIJZONDER)
    na = alles(kopie)
    eis(voor["onderzoek.json"] != na["onderzoek.json"], "na tien nieuwe beoordelingen is er geen nieuwe uitgave")
    verschillen = 0
    for naam in voor:
        if not voor[naam].startswith("{"):
            continue
        oud, nieuw = dict(bladen(json.loads(voor[naam]))), dict(bladen(json.loads(na[naam])))
        for pad in oud.keys() & nieuw.keys():
            verschil = nieuw[pad] - oud[pad]
            verschillen += 1
            for bedrag in eigen:
                eis(abs(verschil - bedrag) > 5, f"{naam} {pad}: {oud[pad]} en {nieuw[pad]} verschillen {verschil}, het saldo van één")
            if pad[-1] == "aantal" and "groepen" in pad:
                eis(verschil == 0 or abs(verschil) >= K, f"{naam} {pad}: {verschil} casussen verschil in een cel")
    groepen = json.loads(na["onderzoek.json"])["groepuitgaven"]
    eis(groepen["stadsdeel"] is not None, "de uitsplitsing per stadsdeel is vernieuwd hoewel er in een deel één bij kwam")
    shutil.rmtree(kopie.pad.parent)
    return f"{verschillen} cijfers van twee uitgaven afgetrokken"


def kleine_betalers(register, _werkmap, _lang):
    """No payer and no kind of money of a few residents by itself, in any figure; together it is the same saldo."""
    kopie = register.kopie("klein")
    uit = json.loads(kopie.lukt(*UITVOER["bereken.json"]))
    intern = json.loads(kopie.lukt(*UITVOER["bereken.json"], "--intern"))
    for getoond, heel in zip(uit["horizonnen"], intern["horizonnen"]):
        eis(abs(getoond["saldo"] - heel["saldo"]) <= 8 * uit["contanteTrajecten"], f"het saldo is {getoond['saldo']} en {heel['saldo']}")
        eis(getoond["meerzorg"] == 0 and heel["meerzorg"] > 0, f"de meerzorg van drie casussen is {getoond['meerzorg']}")
        eis(getoond["tegenslag"] == 0 and heel["tegenslag"] > 0, "de tegenslag van een casus staat er")
        for klein in ("zorgkantoor", "bewoner"):
            eis(getoond["betalers"][klein]["saldo"] == 0 and heel["betalers"][klein]["saldo"] != 0, f"{klein} staat er apart")
    for naam in ("gevoeligheid.json", "onderhandel.json", "trekkingen.json", "vergelijk.json", "waarde.json", "leg-uit-zorgkantoor"):
        for pad, getal in bladen(json.loads(kopie.lukt(*UITVOER[naam]))):
            eis(not {"zorgkantoor", "bewoner"} & {str(deel) for deel in pad} or abs(getal) < 1e-9, f"{naam} {pad}: {getal}")
    eis(json.loads(kopie.lukt(*UITVOER["leg-uit-zorgkantoor"]))["waarde"] == 0, "leg-uit noemt het bedrag van één casus")
    loop = kopie.draai(*UITVOER["betaler.json"][:-2], "zorgkantoor", "--json")
    eis(loop.returncode == 65 and "te weinig casussen" in loop.stderr, f"--betaler zorgkantoor: {loop.returncode} {loop.stderr}")
    shutil.rmtree(kopie.pad.parent)
    return "betalers en soorten van een paar casussen staan nergens apart"


# What stands under these keys is no amount of residents: chances, ratios, and prices and other numbers of the scenario.
GEEN_BEDRAG = {"aannames", "x", "nu", "gezocht", "verhouding", "factor", "perBevestigdeEuro", "effectief", "disconto", "discontovoet", "prijzen",
               "getoetstAandeel", "voorbijToetsAandeel", "geteldAandeel", "nodigVoor1", "nodigVoor1komma6", "contanteTrajecten", "trajecten", "weging"}
HELE_EUROS = ("bereken.json", "trekkingen.json", "gevoeligheid.json", "omslagpunt.json", "prijspunt.json",
              "waarde.json", "keuze.json", "onderhandel.json", "anders.json", "leg-uit.json")


def is_bedrag(pad):
    woorden = {deel for deel in pad if isinstance(deel, str)}
    # The ends of the interval of a number, and where something else than the price turns.
    getal = "parameters" in woorden and pad[-1] in ("laag", "hoog")
    verdeeld = woorden & {"onderhandeling", "prijsbases", "Prijs van een traject"}
    punt = woorden & {"omslagpunten", "omslagpunt"} and pad[-1] != "saldo" and not verdeeld
    return not (woorden & GEEN_BEDRAG or getal or punt or any(deel.startswith("kans") for deel in woorden))


def hele_euros(register, _werkmap, _lang):
    """No amount is finer than whole euros per traject, in any output with amounts."""
    kopie = register.kopie("heel")
    uit = json.loads(kopie.lukt(*UITVOER["bereken.json"]))
    korrels = [1, uit["contanteTrajecten"]] + [jaar["trajecten"] * jaar["disconto"] for jaar in uit["jaren"]]
    aantal = 0
    for naam in HELE_EUROS:
        for pad, getal in bladen(json.loads(kopie.lukt(*UITVOER[naam]))):
            if is_bedrag(pad):
                aantal += 1
                eis(any(abs(getal / maat - round(getal / maat)) < 1e-6 for maat in korrels), f"{naam} {pad}: {getal}")
    for naam in ("onderhandel.json", "waarde.json"):
        cellen = kopie.lukt(*UITVOER[naam][:-1], "--csv")
        eis(not re.search(r"(^|;)-?\d+,\d", cellen, re.M), f"{naam[:-5]} --csv heeft een bedrag in centen: {cellen}")
    loop = kopie.draai("leg-uit", "dordrecht-2022", "plan.2022.verpleeghuis-dag.vermeden", "--register", "proef.register")
    eis(loop.returncode == 64 and "--intern" in loop.stderr, f"leg-uit noemt de zorg van één bewoner: {loop.stdout} {loop.stderr}")
    shutil.rmtree(kopie.pad.parent)
    return f"{aantal} bedragen, alle in hele euro's per traject"


def geen_enkele_casus(register, _werkmap, _lang):
    """No line about one casus in anything that leaves; the present is marked."""
    kopie = register.kopie("regels")
    for naam, uit in alles(kopie).items():
        plat = " ".join(re.sub(r"<[^>]+>", " ", uit).split())
        gevonden = re.search(r"\bcasus \d+|casus\.\d+|\"casus\": \d+", plat)
        eis(gevonden is None, f"{naam} noemt één casus: {gevonden and plat[max(0, gevonden.start() - 60):gevonden.end() + 40]}")
        eis("verzonnen casussen" not in plat, f"{naam} zegt dat de casussen verzonnen zijn")
    for woorden in (UITVOER["onderzoek"], UITVOER["bereken"], UITVOER["wachttijd"], UITVOER["leg-uit"]):
        eis(kopie.lukt(*woorden, "--intern").startswith("NIET DELEN"), f"{woorden}: --intern zegt niet dat dit niet te delen is")
    kopie.lukt(*UITVOER["rapport.html"], "--intern")
    eis("NIET DELEN" in (kopie.pad.parent / "rapport.html").read_text(), "het interne rapport zegt niet dat het niet te delen is")
    shutil.rmtree(kopie.pad.parent)
    return "geen regel over één casus"


def pseudoniemen(register, werkmap, lang):
    """Row by row: at least ten share everything, over all columns, and the file is nobody else's."""
    for aantal in [12, 23, 60, 137] + ([400] if lang else []):
        (werkmap / f"p{aantal}").mkdir()
        eigen = Register(register.recept, werkmap / f"p{aantal}" / "proef.register")
        (eigen.pad.parent / "sleutel.txt").write_text(SLEUTEL + "\n")
        eigen.lukt("register", "begin")
        voeg_toe(eigen, range(1, aantal + 1))
        eigen.lukt("register", "exporteer", "--pseudoniem", "--sleutel", "sleutel.txt", "-o", "uit.csv")
        uit = eigen.pad.parent / "uit.csv"
        eis(stat.S_IMODE(uit.stat().st_mode) == 0o600, f"uit.csv heeft rechten {oct(uit.stat().st_mode)}")
        rijen = list(csv.reader(io.StringIO(uit.read_text(encoding="utf-8-sig")), delimiter=";"))[1:]
        groepen = collections.Counter(tuple(rij[1:]) for rij in rijen)
        eis(len(rijen) == aantal and min(groepen.values()) >= K, f"van {aantal}: {sorted(groepen.values())[:5]}")
        shutil.rmtree(eigen.pad.parent)
    kopie = register.kopie("sleutels")
    kopie.lukt(*UITVOER["pseudoniem.csv"])
    voeg_toe(kopie, range(100, 160))
    loop = kopie.draai(*UITVOER["pseudoniem.csv"])
    eis(loop.returncode == 65 and "sleutel" in loop.stderr, f"dezelfde sleutel voor twee uitgaven: code {loop.returncode}")
    shutil.rmtree(kopie.pad.parent)
    return "ten minste tien per rij van waarden; een sleutel per uitgave"


def vastgelegd(register, _werkmap, _lang):
    """Every read of many casussen is a row with how many, and a refused attempt is one too."""
    kopie = register.kopie("inzage")
    lezend = list(UITVOER.values()) + [
        ["register", "lijst"], ["register", "caseload"], ["register", "toetsen", "--door", "huisarts"],
        ["register", "exporteer", "-o", "a.csv"], ["register", "bewaar", "kopie.register"],
        ["onderzoek", "proef.register", "--intern"], ["register", "wachttijd", "--intern"]]
    for woorden in lezend:
        voor = len(kopie.inzagen())
        loop = kopie.draai(*woorden)
        nieuw = [json.loads(inhoud) for (inhoud,) in kopie.inzagen()[voor:]]
        eis(loop.returncode != 0 or any("aantal" in rij and rij["wat"] for rij in nieuw), f"{' '.join(woorden)}: niet vastgelegd")
    shutil.rmtree(kopie.pad.parent)
    return f"{len(lezend)} opdrachten die veel casussen lezen, alle vastgelegd"


STUUR = ["\x1b]0;ANDERS\x07", "\x1b[2J", "\x9b31m", "\u202e", "\u2066", "\x7f", "\r", "\x0b", "\u2028", "\u061c"]
RUW = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]|\r(?!\n)")


def terminal(register, werkmap, _lang):
    """No name, option, content or environment gets a control or bidirectional character through."""
    kopie = register.kopie("stuur")
    map, getoond = kopie.pad.parent, 0
    for stuur in STUUR:
        naam = f"proef{stuur}x"
        (map / f"{naam}.json5").write_text('{ formaat: 1, naam: "' + stuur.replace("\r", "") + '", methode: "' + stuur + '" }')
        (map / f"{naam}.csv").write_text(f"id;datum;naam;{stuur}\nA{stuur};1-3-2024;Proef {stuur} Een;{stuur}\n")
        shutil.copy(kopie.pad, map / f"{naam}.register")
        for woorden in (
                ["controleer", f"{naam}.json5"], ["bereken", f"{naam}.json5"], ["bereken", naam], [naam],
                ["bereken", f"--{naam}"], ["bereken", "dordrecht-2022", "--zaad", naam], ["leg-uit", "dordrecht-2022", naam],
                ["omslagpunt", "dordrecht-2022", naam], ["onderzoek", f"{naam}.register"],
                ["onderzoek", f"{naam}.register", "--json"], ["kostenkaart", naam], ["help", naam], ["register", naam],
                ["rapport", "dordrecht-2022", "-o", f"{map}/niet{stuur}/x.html", "--trekkingen", "100"],
                ["register", "importeer", f"{naam}.csv"], ["register", "importeer", f"{naam}.csv", "--proef"],
                ["register", "begin", f"{naam}.register"], ["register", "controleer", "--register", f"{naam}.register"],
                ["register", "bewaar", f"kopie{stuur}.register"], ["register", "exporteer", "-o", f"uit{stuur}.csv"],
                ["register", "instellen", naam, "1"], ["register", "toon", naam], ["register", "lijst", "--makelaar", naam],
                ["register", "wachttijd", "--per", naam], ["register", "notitie", "1", naam], ["register", "exporteer"],
                ["simuleer", f"{naam}.json5"], ["simuleer", "keten-2022", "--uit", f"{naam}.register", "--herhalingen", "2"],
                ["vergelijk", f"{naam}.json5", "dordrecht-2022"], ["register", "aanmelden", f"Mevrouw {naam}", "eenzaam"]):
            for omgeving in ({}, {"RECEPT_WIE": naam, "RECEPT_REGISTER": f"{naam}.register"}):
                loop = kopie.draai(*woorden, **omgeving)
                raak = RUW.search(loop.stdout.lstrip("\ufeff") + loop.stderr)
                getoond += 1
                eis(raak is None, f"{ascii(woorden)}: {ascii(raak and (loop.stdout + loop.stderr)[max(0, raak.start() - 30):raak.end() + 20])}")
                eis(loop.returncode >= 0, f"{ascii(woorden)}: crash {loop.returncode}")
    shutil.rmtree(map)
    return f"{getoond} opdrachten met stuurtekens: geen enkel ruw"


def main():
    lezer = argparse.ArgumentParser(description=__doc__)
    lezer.add_argument("--recept", required=True, type=pathlib.Path)
    lezer.add_argument("--lang", action="store_true", help="every change in every order of two")
    opties = lezer.parse_args()
    recept = opties.recept.resolve()
    goed = True
    with tempfile.TemporaryDirectory() as naam:
        werkmap = pathlib.Path(naam)
        register = maak(recept, werkmap)
        for proef in (een_verschil, twee_uitgaven, kleine_betalers, hele_euros, geen_enkele_casus, pseudoniemen, vastgelegd, terminal):
            try:
                print(f"goed  {proef.__name__}: {proef(register.kopie('k-' + proef.__name__), werkmap, opties.lang)}", flush=True)
            except Mislukt as fout:
                goed = False
                print(f"FOUT  {proef.__name__}: {fout}", flush=True)
    sys.exit(0 if goed else 1)


if __name__ == "__main__":
    main()
