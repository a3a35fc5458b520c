#!/usr/bin/env python3
"""Computes the figures of `recept bewijs` anew from the invented register, by an independent program, and compares.

The register is read with Python's sqlite3: referral, start of help, prioriteit and the days of every contact. The
comparison by month, the jackknife by person and the interval are written out here once more, from their definition.

Run from anywhere: Tests/bewijs/controleer.py [path of recept]   (Python 3.9, nothing else)
"""
import collections
import datetime
import json
import math
import os
import pathlib
import re
import sqlite3
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
RECEPT = sys.argv[1] if len(sys.argv) > 1 else str(ROOT / ".build/release/recept")
PRIJS = {"huisarts-consult-kort": 28.74, "seh-bezoek": 258.00}
MAAND = 365.25 / 12


def grens(nummer):
    """The first day of a month that counts from 0; halves away from zero, as Swift rounds."""
    x = nummer * MAAND
    return math.floor(x + 0.5) if x >= 0 else -math.floor(-x + 0.5)


def dagnummer(iso):
    return (datetime.date.fromisoformat(iso) - datetime.date(1970, 1, 1)).days


def t975(n):
    """The 97.5% point of Student's t with n degrees of freedom, by halving a numerical integral."""
    def dichtheid(x):
        return math.exp(math.lgamma((n + 1) / 2) - math.lgamma(n / 2)) / math.sqrt(n * math.pi) * (
            1 + x * x / n) ** (-(n + 1) / 2)

    def boven_nul(t, stappen=4000):
        h = t / stappen
        return h / 3 * sum(
            (1 if i in (0, stappen) else 4 if i % 2 else 2) * dichtheid(i * h) for i in range(stappen + 1))

    laag, hoog = 0.0, 20.0
    for _ in range(60):
        midden = (laag + hoog) / 2
        laag, hoog = (midden, hoog) if boven_nul(midden) < 0.475 else (laag, midden)
    return (laag + hoog) / 2


def lees(pad):
    """Per casus: resident, prioriteit, T0, T3, end, days away, and the windows with their contacts."""
    db = sqlite3.connect(pad)
    db.row_factory = sqlite3.Row
    teksten = {rij["nummer"]: rij["tekst"] for rij in db.execute("SELECT nummer, tekst FROM tekst")}
    casussen = {rij["nummer"]: dict(rij) for rij in db.execute(
        "SELECT * FROM casus WHERE status <> 'entered-in-error' AND vernietigd = 0")}
    for casus in casussen.values():
        casus["tellingen"], casus["weg"], pauze = [], [], None
        for rij in db.execute("SELECT soort, inhoud FROM gebeurtenis WHERE casus = ? ORDER BY nummer", (casus["nummer"],)):
            inhoud = json.loads(rij["inhoud"])
            if rij["soort"] == "gepauzeerd" and "deel" not in inhoud:
                pauze = (inhoud["reden"], dagnummer(inhoud["op"]))
            elif pauze and rij["soort"] in ("hervat", "bezocht", "gesloten", "hulp-begonnen") and "deel" not in inhoud:
                if pauze[0] in ("bewoner-afwezig", "anders"):
                    casus["weg"].append((pauze[1], dagnummer(inhoud["op"])))
                pauze = None
            elif rij["soort"] == "zorggebruik-geteld":
                casus["tellingen"].append((inhoud["van"], inhoud["tot"], teksten[inhoud["gebruik"]]))
    return [casussen[nummer] for nummer in sorted(casussen)]


def cellen(casussen):
    """(post, prioriteit, month, group) -> person -> [days, contacts], over months 1 to 6 since T0."""
    uit = collections.defaultdict(lambda: collections.defaultdict(lambda: [0, 0]))
    for casus in casussen:
        t0 = casus["aangemeld"]
        wachttot = min(x for x in (casus["hulp"], casus["gesloten"], 10**9) if x is not None)
        for van, tot, tekst in casus["tellingen"]:
            for post, aantal, dagen in re.findall(r"(\S+) (\S+) \(([^)]*)\)", tekst):
                contacten = collections.Counter(dagnummer(dag) for dag in dagen.split())
                assert sum(contacten.values()) == int(aantal)
                for dag in range(max(dagnummer(van), t0), dagnummer(tot)):
                    maand = next(m for m in range(1, 400) if dag - t0 < grens(m))
                    if maand > 6:
                        break
                    if casus["hulp"] is not None and dag >= casus["hulp"]:
                        groep = 1
                    elif dag < wachttot and not any(a <= dag < b for a, b in casus["weg"]):
                        groep = 0
                    else:
                        continue
                    cel = uit[post, casus["prioriteit"], maand, groep][casus["bewoner"]]
                    cel[0] += 1
                    cel[1] += contacten[dag]
    return uit


def vergelijk(cellen, zonder=None):
    """RD in euros a month, summed over posts, and RR of contacts; without one person when asked."""
    lagen = {sleutel[:3] for sleutel in cellen}
    rd, boven, onder = 0.0, 0.0, 0.0
    for post in sorted({laag[0] for laag in lagen}):
        gewicht = verschil = 0.0
        for laag in sorted(laag for laag in lagen if laag[0] == post):
            n, y = [0.0, 0.0], [0.0, 0.0]
            for groep in (0, 1):
                for persoon, (dagen, aantal) in cellen.get(laag + (groep,), {}).items():
                    if persoon != zonder:
                        n[groep] += dagen / MAAND
                        y[groep] += aantal
            if n[0] > 0 and n[1] > 0:
                w = n[0] * n[1] / (n[0] + n[1])
                gewicht += w
                verschil += w * (y[1] / n[1] - y[0] / n[0])
                boven += y[1] * n[0] / (n[0] + n[1])
                onder += y[0] * n[1] / (n[0] + n[1])
        if gewicht > 0:
            rd += PRIJS[post] * verschil / gewicht
    return rd, boven / onder


def marge(geheel, delen):
    """theta ± t(n-1)·SE of the jackknife."""
    n = len(delen)
    midden = sum(delen) / n
    se = math.sqrt((n - 1) / n * sum((x - midden) ** 2 for x in delen))
    return geheel - t975(n - 1) * se, geheel + t975(n - 1) * se


def main():
    with tempfile.TemporaryDirectory() as map_:
        pad = f"{map_}/bewijs.register"
        omgeving = dict(os.environ, RECEPT_WIE="controle")
        subprocess.run([RECEPT, "voorbeeld", "--register", pad, "--gemeten", "--casussen", "250", "--stil"], check=True,
                       env=omgeving, cwd=ROOT)
        gezegd = json.loads(subprocess.run([RECEPT, "bewijs", pad, "--json", "--trekkingen", "100"], check=True,
                                           env=omgeving, cwd=ROOT, stdout=subprocess.PIPE).stdout)
        alle = cellen(lees(pad))
    # Only who has time in a stratum with both groups is in the comparison.
    telt = {sleutel for sleutel in alle if sleutel[:3] + (0,) in alle and sleutel[:3] + (1,) in alle}
    personen = sorted({persoon for sleutel in telt for persoon in alle[sleutel]})
    rd, rr = vergelijk(alle)
    zonder = [vergelijk(alle, persoon) for persoon in personen]
    euro, contacten = gezegd["primair"]["euro"], gezegd["primair"]["contacten"]
    rdmarge = marge(rd, [x[0] for x in zonder])
    rrmarge = [math.exp(x) for x in marge(math.log(rr), [math.log(x[1]) for x in zonder])]
    fouten = 0
    for naam, hier, daar in (
        ("rd", rd, euro["rd"]), ("rd laag", rdmarge[0], euro["laag"]), ("rd hoog", rdmarge[1], euro["hoog"]),
        ("rr", rr, contacten["rr"]), ("rr laag", rrmarge[0], contacten["laag"]),
        ("rr hoog", rrmarge[1], contacten["hoog"]),
    ):
        goed = abs(hier - daar) <= 1e-6 * max(1, abs(hier))
        fouten += not goed
        print(f"{'equal' if goed else 'DIFFERS'}  {naam}: {hier:.9f} and {daar:.9f}")
    print(f"{len(personen)} residents, months {gezegd['primair']['maanden']}")
    sys.exit(1 if fouten else 0)


if __name__ == "__main__":
    main()
