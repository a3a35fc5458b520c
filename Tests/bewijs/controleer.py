#!/usr/bin/env python3
"""Computes the figures of `recept bewijs` anew from the invented register, by an independent program, and compares.

The register is read with Python's sqlite3 and written to a CSV, one row a contact and one a window; everything below is
computed from that file. Response, the incidences of each stratum, the comparison by month, months without comparison,
the intervals by person, Poisson, the claim beside the measurement and what both together say are written out here once
more, from their definition.

Run from anywhere: Tests/bewijs/controleer.py [path of recept]   (Python 3.9, nothing else)
"""
import collections
import csv
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
# Of dordrecht-2022: what is not believed of a claim that nobody, one or both tested, and how long anything counts.
CORRECTIE = {0: 0.40, 1: 0.15, 2: 0.0}
LANGSTE = 24


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
    """Per casus: resident, prioriteit, T0, T3, end, days away, the windows with their contacts, and what was claimed."""
    db = sqlite3.connect(pad)
    db.row_factory = sqlite3.Row
    teksten = {rij["nummer"]: rij["tekst"] for rij in db.execute("SELECT nummer, tekst FROM tekst")}
    casussen = {rij["nummer"]: dict(rij) for rij in db.execute(
        "SELECT * FROM casus WHERE status <> 'entered-in-error' AND vernietigd = 0")}
    for casus in casussen.values():
        casus["tellingen"], casus["weg"], casus["regels"], pauze = [], [], {}, None
        toetsen = collections.defaultdict(dict)
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
            elif rij["soort"] == "beoordeeld":
                casus["regels"].update({regel["nummer"]: regel for regel in inhoud["regels"]})
            elif rij["soort"] == "regel-vervallen":
                casus["regels"].pop(inhoud["regel"], None)
            elif rij["soort"] == "getoetst":
                toetsen[inhoud["regel"]][inhoud["door"]] = inhoud
        casus["claims"] = [c for c in (claim(r, toetsen[n].values()) for n, r in casus["regels"].items()) if c]
    return [casussen[nummer] for nummer in sorted(casussen)]


def claim(regel, toetsen):
    """(post, expected contacts less in each month since T3) of a line; nil when it is no claim or was rejected."""
    if regel["soort"] != "vermeden" or any(toets["oordeel"] == "verworpen" for toets in toetsen):
        return None
    if regel["per"] == "eenmalig":
        return None if regel["post"] not in PRIJS else sys.exit("a one-off claim of a counted post")
    aantal, kans = regel["aantal"], regel["kans"]
    bijgesteld = [toets for toets in toetsen if toets["oordeel"] == "bijgesteld"]
    aantal = min([toets["aantal"] for toets in bijgesteld if "aantal" in toets], default=aantal)
    kans = min([toets["kans"] for toets in bijgesteld if "kans" in toets], default=kans)
    aantal *= {"maand": 1, "week": 365.25 / 7 / 12, "jaar": 1 / 12, "dag": MAAND}[regel["per"]]
    maanden = []
    for m in range(1, LANGSTE + 1):
        if m <= regel["vanaf"] or ("duur" in regel and m > regel["vanaf"] + regel["duur"]):
            maanden.append(0.0)
            continue
        getoetst = len(toetsen) if m <= regel["getoetstTot"] else 0
        maanden.append(kans * regel["toerekening"] * aantal * (1 - CORRECTIE[getoetst])
                       * (1 - regel["uitdoving"]) ** ((m - 0.5) / 12) * (1 - regel["uitval"]) ** (m - 0.5))
    return regel["post"], maanden


def geclaimd(casus, post, dag):
    """Expected contacts less on a day of help."""
    m = maand(dag - casus["hulp"])
    return sum(maanden[m - 1] / MAAND for p, maanden in casus["claims"] if p == post and m <= LANGSTE)


def schrijf_rijen(casussen, pad):
    """Row by row: casus;post;van;tot;datum, one row a contact, and one without a date where there was none."""
    with open(pad, "w", newline="") as bestand:
        schrijver = csv.writer(bestand, delimiter=";")
        schrijver.writerow(["casus", "post", "van", "tot", "datum"])
        for casus in casussen:
            for van, tot, tekst in casus["tellingen"]:
                for post, aantal, dagen in re.findall(r"(\S+) (\S+) \(([^)]*)\)", tekst):
                    assert len(dagen.split()) == int(aantal)
                    for dag in dagen.split() or [""]:
                        schrijver.writerow([casus["nummer"], post, van, tot, dag])


def lees_rijen(pad):
    """casus -> [(post, first day, day after the last, contacts per day)]."""
    vensters = collections.defaultdict(collections.Counter)
    with open(pad, newline="") as bestand:
        for rij in csv.DictReader(bestand, delimiter=";"):
            sleutel = int(rij["casus"]), rij["post"], dagnummer(rij["van"]), dagnummer(rij["tot"])
            vensters[sleutel].update([dagnummer(rij["datum"])] if rij["datum"] else [])
    uit = collections.defaultdict(list)
    for (casus, post, van, tot), contacten in vensters.items():
        uit[casus].append((post, van, tot, contacten))
    return uit


def maand(dag):
    """The month since T0 of a day since T0: 1, 2, …, and -1, -2, … before it."""
    nummer = math.floor(dag / MAAND) - 1
    while grens(nummer + 1) <= dag:
        nummer += 1
    return nummer if nummer < 0 else nummer + 1


def gedaan(casussen, rijen):
    """Every counted day: (casus, post, month, group, contacts, claim); group None before T0, 0 waiting, 1 helped."""
    for casus in casussen:
        t0 = casus["aangemeld"]
        wachttot = min(x for x in (casus["hulp"], casus["gesloten"], 10**9) if x is not None)
        for post, van, tot, contacten in rijen.get(casus["nummer"], []):
            for dag in range(van, tot):
                if dag < t0:
                    groep = None
                elif casus["hulp"] is not None and dag >= casus["hulp"]:
                    groep = 1
                elif dag < wachttot and not any(a <= dag < b for a, b in casus["weg"]):
                    groep = 0
                else:
                    continue
                claim = geclaimd(casus, post, dag) if groep == 1 else 0
                yield casus, post, maand(dag - t0), groep, contacten[dag], claim


def cellen(dagen, wat=4):
    """(post, prioriteit, month, group) -> person -> [days, contacts], over months 1 to 6 since T0.

    wat: 4 for the contacts, 5 for those that were claimed away.
    """
    uit = collections.defaultdict(lambda: collections.defaultdict(lambda: [0, 0]))
    for rij in dagen:
        casus, post, m, groep = rij[:4]
        if groep is not None and m <= 6:
            cel = uit[post, casus["prioriteit"], m, groep][casus["bewoner"]]
            cel[0] += 1
            cel[1] += rij[wat]
    return uit


def respons(casussen, dagen, peildag):
    """Per window: of how many it is over, and who of them was counted in it."""
    uit = []
    for laag, hoog in ((-12, -1), (1, 3), (4, 6), (7, 12)):
        voorbij = {c["nummer"] for c in casussen if hoog < 0 or c["aangemeld"] + grens(hoog) <= peildag}
        gezien = {c["nummer"] for c, _, m, *_ in dagen if laag <= m <= hoog}
        uit.append((len(voorbij), len(voorbij & gezien)))
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
    return rd, boven / onder if onder else None


def marge(geheel, delen):
    """theta ± t(n-1)·SE of the jackknife."""
    n = len(delen)
    midden = sum(delen) / n
    se = math.sqrt((n - 1) / n * sum((x - midden) ** 2 for x in delen))
    return geheel - t975(n - 1) * se, geheel + t975(n - 1) * se


def incidenties(alle):
    """Per stratum N and Y of both groups: what the comparison is made of."""
    uit = {}
    for laag in sorted({sleutel[:3] for sleutel in alle}):
        uit[laag] = [
            (sum(d for d, _ in alle.get(laag + (g,), {}).values()) / MAAND,
             sum(y for _, y in alle.get(laag + (g,), {}).values())) for g in (0, 1)]
    return uit


def poisson(lagen):
    """e^β of the regression with offset ln(time), a dummy a stratum: Σ (Y₁ - Y·N₁e^β/(N₁e^β + N₀)) = 0, by halving."""
    tellend = [(n0, y0, n1, y1) for (n0, y0), (n1, y1) in lagen.values() if n0 > 0 and n1 > 0 and y0 + y1 > 0]
    laag, hoog = -20.0, 20.0
    for _ in range(200):
        beta = (laag + hoog) / 2
        som = sum(y1 - (y0 + y1) * n1 * math.exp(beta) / (n1 * math.exp(beta) + n0) for n0, y0, n1, y1 in tellend)
        laag, hoog = (beta, hoog) if som > 0 else (laag, beta)
    return math.exp((laag + hoog) / 2)


def samen(bewijs):
    """What claim and measurement say together, from v₀, B̂, s/√n and τ."""
    fout, verhouding = bewijs["beoordelaarsfout"], bewijs["verhouding"]
    v0, tau, b = fout["voor"]["sd"] ** 2, fout["tau"], verhouding["b"]
    v = verhouding["s"] ** 2 / verhouding["bewoners"] + tau**2
    w = v0 / (v0 + v)
    return 1 + w * (b - 1), math.sqrt(v0 * v / (v0 + v)), (b - 1) / math.sqrt(v0 + v)


class Vergelijker:
    fouten = 0

    def __call__(self, naam, hier, daar):
        goed = hier == daar or (
            isinstance(hier, float) and daar is not None and abs(hier - daar) <= 1e-6 * max(1, abs(hier)))
        self.fouten += not goed
        print(f"{'equal' if goed else 'DIFFERS'}  {naam}: {hier} and {daar}")


def spreiding(x, y):
    """(n-1)/n · Σ (x₍ᵢ₎ - x̄)(y₍ᵢ₎ - ȳ): the covariance of two estimates by leaving out one person at a time."""
    n = len(x)
    mx, my = sum(x) / n, sum(y) / n
    return (n - 1) / n * sum((p - mx) * (q - my) for p, q in zip(x, y))


def main():
    with tempfile.TemporaryDirectory() as map_:
        pad = f"{map_}/bewijs.register"
        omgeving = dict(os.environ, RECEPT_WIE="controle")
        subprocess.run([RECEPT, "voorbeeld", "--register", pad, "--gemeten", "--casussen", "250", "--stil"], check=True,
                       env=omgeving, cwd=ROOT)
        gezegd = json.loads(subprocess.run([RECEPT, "bewijs", pad, "--json", "--trekkingen", "100"], check=True,
                                           env=omgeving, cwd=ROOT, stdout=subprocess.PIPE).stdout)
        casussen = lees(pad)
        schrijf_rijen(casussen, f"{map_}/rijen.csv")
        rijen = lees_rijen(f"{map_}/rijen.csv")
    gelijk = Vergelijker()
    dagen = list(gedaan(casussen, rijen))
    gemeten, primair = gezegd["gemeten"], gezegd["primair"]

    # Response, before any figure.
    gelijk("bewoners", len({c["bewoner"] for c, *_ in dagen}), gemeten["bewoners"])
    peildag = max(c["laatste"] for c in casussen)
    for (mogelijk, wel), venster in zip(respons(casussen, dagen, peildag), gemeten["vensters"]):
        gelijk(f"{venster['venster']}: mogelijk", mogelijk, venster["mogelijk"])
        gelijk(f"{venster['venster']}: gemeten", wel, venster["gemeten"])
    perpost = collections.Counter((c["nummer"], post) for c, post, *_ in dagen)
    langst = {}
    for (nummer, _), aantal in perpost.items():
        langst[nummer] = max(langst.get(nummer, 0), aantal)
    gelijk("persoonsmaanden", sum(langst.values()) / MAAND, gemeten["persoonsmaanden"])

    # The strata, the months that have both groups, and those that have one.
    alle = cellen(dagen)
    lagen = incidenties(alle)
    for (post, prioriteit, m), ((n0, y0), (n1, y1)) in lagen.items():
        if n0 > 0 and n1 > 0:
            print(f"stratum  {post}, {prioriteit}, month {m}: waiting {y0}/{n0:.1f}, helped {y1}/{n1:.1f} a month")
    met = sorted({laag[2] for laag, ((n0, _), (n1, _)) in lagen.items() if n0 > 0 and n1 > 0})
    gelijk("maanden", met, primair["maanden"])
    gelijk("zonder vergelijking", sorted({m for _, _, m, g, *_ in dagen if g is not None and m <= 12} - set(met)),
           primair["zonderVergelijking"])
    # Only who has time in a stratum with both groups is in the comparison.
    telt = {sleutel for sleutel in alle if sleutel[:3] + (0,) in alle and sleutel[:3] + (1,) in alle}
    for groep, naam in ((1, "geholpen"), (0, "wachtend")):
        gelijk(naam, len({p for s in telt if s[3] == groep for p in alle[s]}), primair[naam])
    gewicht = {laag: n0 * n1 / (n0 + n1) for laag, ((n0, _), (n1, _)) in lagen.items() if n0 > 0 and n1 > 0}
    gelijk("gewicht maand 1-3", sum(w for laag, w in gewicht.items() if laag[2] <= 3) / sum(gewicht.values()),
           primair["gewichtEersteDrieMaanden"])

    # The comparison with its interval by persons, of all posts and of each.
    def reken(cellen_, naam, euro, contacten):
        mensen = sorted({p for s in telt if s in cellen_ for p in cellen_[s]})
        rd, rr = vergelijk(cellen_)
        zonder = [vergelijk(cellen_, persoon) for persoon in mensen]
        rdmarge = marge(rd, [x[0] for x in zonder])
        rrmarge = [math.exp(x) for x in marge(math.log(rr), [math.log(x[1]) for x in zonder])]
        for wat, hier, daar in (
            ("rd", rd, euro["rd"]), ("rd laag", rdmarge[0], euro["laag"]), ("rd hoog", rdmarge[1], euro["hoog"]),
            ("rr", rr, contacten["rr"]), ("rr laag", rrmarge[0], contacten["laag"]),
            ("rr hoog", rrmarge[1], contacten["hoog"]),
        ):
            gelijk(f"{naam}: {wat}", hier, daar)

    reken(alle, "primair", primair["euro"], primair["contacten"])
    for deel in gezegd["per"]["post"]:
        reken({s: c for s, c in alle.items() if s[0] == deel["naam"]}, deel["naam"], deel["euro"], deel["contacten"])
    gelijk("poisson", poisson(lagen), primair["controles"]["poisson"]["irr"])

    # The claim beside the measurement, over posts that were claimed and residents who were assessed.
    verhouding, fout = gezegd["verhouding"], gezegd["beoordelaarsfout"]
    posten = sorted({post for c in casussen if c["beoordeeld"] for post, _ in c["claims"]} & {r[1] for r in dagen})
    gelijk("geclaimde posten", posten, verhouding["posten"])
    eigen = [rij for rij in dagen if rij[1] in posten and (rij[3] != 1 or rij[0]["beoordeeld"])]
    gemeten_, claim_ = cellen(eigen), cellen(eigen, 5)
    over = {s for s in gemeten_ if s[:3] + (0,) in gemeten_ and s[:3] + (1,) in gemeten_}
    mensen = sorted({p for s in over for p in gemeten_[s]})
    boven, onder = -vergelijk(gemeten_)[0], vergelijk(claim_)[0]
    a = [-vergelijk(gemeten_, p)[0] for p in mensen]
    b = [vergelijk(claim_, p)[0] for p in mensen]
    n, theta = len(mensen), boven / onder
    va, vb, vab = spreiding(a, a), spreiding(b, b), spreiding(a, b)
    gelijk("claim", onder, verhouding["claim"])
    gelijk("b", theta, verhouding["b"])
    gelijk("bewoners in b", n, verhouding["bewoners"])
    gelijk("s", math.sqrt(va - 2 * theta * vab + theta**2 * vb) / abs(onder) * math.sqrt(n), verhouding["s"])
    t2 = t975(n - 1) ** 2
    f2, f1, f0 = onder**2 - t2 * vb, boven * onder - t2 * vab, boven**2 - t2 * va
    gelijk("onbegrensd", f2 <= 0, verhouding["onbegrensd"])
    if f2 > 0:
        gelijk("b laag", (f1 - math.sqrt(f1**2 - f2 * f0)) / f2, verhouding["laag"])
        gelijk("b hoog", (f1 + math.sqrt(f1**2 - f2 * f0)) / f2, verhouding["hoog"])
    gemiddelde, sd, strijd = samen(gezegd)
    gelijk("samen: gemiddelde", gemiddelde, fout["na"]["gemiddelde"])
    gelijk("samen: spreiding", sd, fout["na"]["sd"])
    gelijk("samen: strijd", strijd, fout["conflict"])
    sys.exit(1 if gelijk.fouten else 0)


if __name__ == "__main__":
    main()
