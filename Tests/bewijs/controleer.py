#!/usr/bin/env python3
"""Computes the figures of `recept bewijs` anew from the invented register, by an independent program, and compares.

The register is read with Python's sqlite3: referral, start of help, prioriteit and the days of every contact. Who was measured
in which window, before and after, the comparison by month within strata, its checks (but for ANCOVA), the intervals by person and what they do
to the beoordelaarsfout are written out here once more, from their definition. Only B itself is taken over: what was claimed
per month follows from the zorgregels, and those have checks of their own (Tests/snelheid/psa.py).

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
import statistics
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
                assert inhoud["bron"] == "his", "sources are never mixed, and here is one"
                casus["tellingen"].append((inhoud["van"], inhoud["tot"], teksten[inhoud["gebruik"]]))
    return [casussen[nummer] for nummer in sorted(casussen)]


def dagen(casussen):
    """Every day that somebody was measured: casus, post, phase, month since T0 and contacts. There is no month 0."""
    for casus in casussen:
        t0 = casus["aangemeld"]
        wachttot = min(x for x in (casus["hulp"], casus["gesloten"], 10**9) if x is not None)
        for van, tot, tekst in casus["tellingen"]:
            for post, aantal, lijst in re.findall(r"(\S+) (\S+) \(([^)]*)\)", tekst):
                contacten = collections.Counter(dagnummer(dag) for dag in lijst.split())
                assert sum(contacten.values()) == int(aantal)
                nummer = math.floor((dagnummer(van) - t0) / MAAND) - 1
                for dag in range(dagnummer(van), dagnummer(tot)):
                    while grens(nummer + 1) <= dag - t0:
                        nummer += 1
                    if dag < t0:
                        fase = "voor"
                    elif casus["hulp"] is not None and dag >= casus["hulp"]:
                        fase = "hulp"
                    elif dag < wachttot and not any(a <= dag < b for a, b in casus["weg"]):
                        fase = "wacht"
                    else:
                        continue
                    yield casus, post, fase, nummer if nummer < 0 else nummer + 1, contacten[dag]


def cellen(alle, gebruik=lambda casus, post, contacten: contacten):
    """(post, prioriteit, month, group) -> person -> [days, use], over months 1 to 6 since T0."""
    uit = collections.defaultdict(lambda: collections.defaultdict(lambda: [0, 0]))
    for casus, post, fase, maand, contacten in alle:
        if fase != "voor" and 1 <= maand <= 6:
            hoeveel = gebruik(casus, post, contacten)
            if hoeveel is not None:
                cel = uit[post, casus["prioriteit"], maand, int(fase == "hulp")][casus["bewoner"]]
                cel[0] += 1
                cel[1] += hoeveel
    return uit


def vergelijk(cellen, zonder=None, posten=None):
    """RD in euros a month, summed over posts, and RR of contacts; without one person when asked."""
    lagen = {sleutel[:3] for sleutel in cellen if posten is None or sleutel[0] in posten}
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


def telt(alle):
    """The cells of strata with both groups: only who has time there is in the comparison."""
    return {sleutel: alle[sleutel] for sleutel in alle if sleutel[:3] + (0,) in alle and sleutel[:3] + (1,) in alle}


def met_marges(alle, posten=None):
    """RD and RR, each with its interval by persons, and the persons."""
    eigen = {sleutel: cel for sleutel, cel in telt(alle).items() if posten is None or sleutel[0] in posten}
    personen = sorted({persoon for cel in eigen.values() for persoon in cel})
    rd, rr = vergelijk(eigen)
    zonder = [vergelijk(eigen, persoon) for persoon in personen]
    rrmarge = [math.exp(x) for x in marge(math.log(rr), [math.log(x[1]) for x in zonder])]
    return (rd, *marge(rd, [x[0] for x in zonder])), (rr, *rrmarge), personen


def per_maand(alle, waar):
    """casus -> post -> euros a month over the days for which `waar` holds."""
    sommen = collections.defaultdict(lambda: collections.defaultdict(lambda: [0, 0]))
    for casus, post, fase, maand, contacten in alle:
        if waar(fase, maand):
            som = sommen[casus["nummer"]][post]
            som[0] += 1
            som[1] += contacten * PRIJS[post]
    return {casus: {post: euro / n * MAAND for post, (n, euro) in posten.items()} for casus, posten in sommen.items()}


def paren(voor, na):
    """Per casus before and after, of the posts that were counted both times."""
    uit = []
    for casus in sorted(na):
        posten = voor.get(casus, {}).keys() & na[casus].keys()
        if posten:
            uit.append((sum(voor[casus][p] for p in posten), sum(na[casus][p] for p in posten)))
    return uit


def gemiddeld(reeks):
    """The mean with its interval by Student's t."""
    n = len(reeks)
    midden = sum(reeks) / n
    fout = math.sqrt(sum((x - midden) ** 2 for x in reeks) / (n - 1) / n)
    return midden, midden - t975(n - 1) * fout, midden + t975(n - 1) * fout


def poisson(alle):
    """IRR with a dummy for each stratum, and its interval with errors by person."""
    lagen = collections.defaultdict(lambda: [0.0, 0.0, 0.0, 0.0])
    for (*laag, groep), cel in telt(alle).items():
        for n, y in cel.values():
            lagen[tuple(laag)][groep] += n / MAAND
            lagen[tuple(laag)][2 + groep] += y
    lagen = {laag: som for laag, som in lagen.items() if som[2] + som[3] > 0}

    def deel(som, beta):
        return som[1] * math.exp(beta) / (som[1] * math.exp(beta) + som[0])

    laag_, hoog = -20.0, 20.0
    for _ in range(200):
        beta = (laag_ + hoog) / 2
        rest = sum(som[3] - (som[2] + som[3]) * deel(som, beta) for som in lagen.values())
        laag_, hoog = (beta, hoog) if rest > 0 else (laag_, beta)
    informatie = sum((s[2] + s[3]) * deel(s, beta) * (1 - deel(s, beta)) for s in lagen.values())
    scores, personen = collections.defaultdict(float), set()
    for (*laag, groep), cel in telt(alle).items():
        for persoon, (n, y) in cel.items():
            som = lagen.get(tuple(laag))
            if som:
                p = deel(som, beta)
                verwacht = (som[2] + som[3]) * (p if groep else 1 - p) * n / MAAND / som[groep]
                scores[persoon] += (groep - p) * (y - verwacht)
    n = len(scores)
    fout = math.sqrt(sum(s * s for s in scores.values()) * n / (n - 1)) / informatie
    z = statistics.NormalDist().inv_cdf(0.975)
    return math.exp(beta), math.exp(beta - z * fout), math.exp(beta + z * fout)


class Vergelijker:
    """Holds figures of ours against those of the program."""

    def __init__(self):
        self.fouten = 0

    def __call__(self, naam, hier, daar):
        goed = daar is not None and abs(hier - daar) <= 1e-6 * max(1, abs(hier))
        self.fouten += not goed
        print(f"{'equal' if goed else 'DIFFERS'}  {naam}: {hier} and {daar}")

    def marge(self, naam, hier, daar, sleutel):
        for eigen, veld in zip(hier, (sleutel, "laag", "hoog")):
            self(f"{naam} {veld}", eigen, daar[veld])


def aanwezig(casussen, alle, gezegd, gelijk):
    """What is there, before any figure."""
    gelijk("residents", len({casus["bewoner"] for casus, *_ in alle}), gezegd["bewoners"])
    per_post = collections.Counter((casus["nummer"], post) for casus, post, *_ in alle)
    langste = collections.defaultdict(int)
    for (casus, _), n in per_post.items():
        langste[casus] = max(langste[casus], n)
    gelijk("person-months", sum(langste.values()) / MAAND, gezegd["persoonsmaanden"])
    peildag = max(casus["laatste"] for casus in casussen)
    maanden = collections.defaultdict(set)
    for casus, _, _, maand, _ in alle:
        maanden[casus["nummer"]].add(maand)
    for venster, (van, tot) in zip(gezegd["vensters"], ((-12, -1), (1, 3), (4, 6), (7, 12))):
        voorbij = [c for c in casussen if tot < 0 or c["aangemeld"] + grens(tot) <= peildag]
        gemeten = sum(any(van <= maand <= tot for maand in maanden[c["nummer"]]) for c in voorbij)
        gelijk(f"{venster['venster']}: possible", len(voorbij), venster["mogelijk"])
        gelijk(f"{venster['venster']}: measured", gemeten, venster["gemeten"])
        gelijk(f"{venster['venster']}: response", gemeten / len(voorbij), venster["respons"])


def vooraf_en_achteraf(alle, gezegd, gelijk):
    voor = per_maand(alle, lambda fase, maand: fase == "voor" and maand >= -3)
    gepaard = paren(voor, per_maand(alle, lambda fase, maand: fase == "hulp" and maand <= 12))
    gelijk("before and after: residents", len(gepaard), gezegd["bewoners"])
    gelijk("before", sum(x for x, _ in gepaard) / len(gepaard), gezegd["voor"])
    gelijk("after", sum(y for _, y in gepaard) / len(gepaard), gezegd["na"])
    gelijk.marge("before and after", gemiddeld([y - x for x, y in gepaard]), gezegd, "verschil")
    wachtend = paren(voor, per_maand(alle, lambda fase, maand: fase == "wacht" and maand <= 12))
    gelijk("at no effect", gemiddeld([y - x for x, y in wachtend])[0], gezegd["bijGeenEffect"])
    return voor


def hoofduitkomst(alle, voor, gezegd, gelijk):
    cel = cellen(alle)
    euro, contacten, personen = met_marges(cel)
    gelijk.marge("rd", euro, gezegd["euro"], "rd")
    gelijk.marge("rr", contacten, gezegd["contacten"], "rr")
    eigen = telt(cel)
    gelijk("helped", len({p for s, c in eigen.items() if s[3] for p in c}), gezegd["geholpen"])
    gelijk("waiting", len({p for s, c in eigen.items() if not s[3] for p in c}), gezegd["wachtend"])
    vergeleken = {sleutel[2] for sleutel in eigen}
    gelijk("months compared", sorted(vergeleken) == gezegd["maanden"], True)
    gemeten = {maand for _, _, fase, maand, _ in alle if fase != "voor" and 1 <= maand <= 12}
    gelijk("months without comparison", sorted(gemeten - vergeleken) == gezegd["zonderVergelijking"], True)
    gewicht = collections.Counter()
    for post, prioriteit, maand, groep in eigen:
        if groep:
            n1, n0 = (sum(d for d, _ in eigen[post, prioriteit, maand, g].values()) for g in (1, 0))
            gewicht[maand] += n1 * n0 / (n1 + n0)
    gelijk("weight of months 1-3", sum(gewicht[m] for m in (1, 2, 3)) / sum(gewicht.values()),
           gezegd["gewichtEersteDrieMaanden"])
    controles = gezegd["controles"]
    gelijk.marge("Poisson", poisson(cel), controles["poisson"], "irr")
    bekend = lambda casus, post: voor.get(casus["nummer"], {}).get(post)
    na = cellen(alle, lambda c, p, aantal: None if bekend(c, p) is None else aantal)
    # In contacts a day, so that the price comes back in once.
    eerder = cellen(alle, lambda c, p, _: None if bekend(c, p) is None else bekend(c, p) / PRIJS[p] / MAAND)
    gelijk("change score", vergelijk(telt(na))[0] - vergelijk(telt(eerder))[0], controles["verschilscore"])
    return cel, personen


def bijstelling(gezegd, gelijk):
    """What a measured B does to what was believed of it."""
    b, s, n = (gezegd["verhouding"][sleutel] for sleutel in ("b", "s", "bewoners"))
    fout = gezegd["beoordelaarsfout"]
    v0, v = fout["voor"]["sd"] ** 2, s * s / n + fout["tau"] ** 2
    w = v0 / (v0 + v)
    gelijk("beoordelaarsfout after", 1 + w * (b - 1), fout["na"]["gemiddelde"])
    gelijk("its sd", math.sqrt(v0 * v / (v0 + v)), fout["na"]["sd"])
    z = (b - 1) / math.sqrt(v0 + v)
    gelijk("conflict", z, fout["conflict"])
    if abs(z) > 2:
        ruimer = (b - 1) ** 2 / 4 - v
        gelijk("widened", 1 + ruimer / (ruimer + v) * (b - 1), fout["naVerruimd"]["gemiddelde"])
        gelijk("its sd", math.sqrt(ruimer * v / (ruimer + v)), fout["naVerruimd"]["sd"])
    else:
        gelijk("no second answer", fout["naVerruimd"] is None, True)


def main():
    with tempfile.TemporaryDirectory() as map_:
        pad = f"{map_}/bewijs.register"
        omgeving = dict(os.environ, RECEPT_WIE="controle")
        subprocess.run([RECEPT, "voorbeeld", "--register", pad, "--gemeten", "--casussen", "250", "--stil"], check=True,
                       env=omgeving, cwd=ROOT)
        gezegd = json.loads(subprocess.run([RECEPT, "bewijs", pad, "--json", "--trekkingen", "100"], check=True,
                                           env=omgeving, cwd=ROOT, stdout=subprocess.PIPE).stdout)
        casussen = lees(pad)
    alle, gelijk = list(dagen(casussen)), Vergelijker()
    aanwezig(casussen, alle, gezegd["gemeten"], gelijk)
    voor = vooraf_en_achteraf(alle, gezegd["voorNa"], gelijk)
    cel, personen = hoofduitkomst(alle, voor, gezegd["primair"], gelijk)
    for post in gezegd["per"]["post"]:
        euro, contacten, eigen = met_marges(cel, {post["naam"]})
        gelijk(f"{post['naam']}: residents", len(eigen), post["bewoners"])
        gelijk.marge(post["naam"], euro, post["euro"], "rd")
        gelijk.marge(post["naam"], contacten, post["contacten"], "rr")
    bijstelling(gezegd, gelijk)
    print(f"{len(personen)} residents, months {gezegd['primair']['maanden']}: {gelijk.fouten} figures differ")
    sys.exit(1 if gelijk.fouten else 0)


if __name__ == "__main__":
    main()
