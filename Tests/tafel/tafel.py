#!/usr/bin/env python3
"""Asks the ten questions of a table, each by one command without a file, from a folder where nothing is but the program.

What the command says is held against a scenario file that somebody made by hand for the same question, or against a sum
made here. The value of perfect information is computed again from the exported draws, as BCEA does.

Run: Tests/tafel/tafel.py [PROGRAM]     (default .build/release/recept, else .build/debug/recept; seconds)
Needs nothing but Python 3.9; with NumPy the draws are read by NumPy.
"""
import csv
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
MAP = pathlib.Path(tempfile.mkdtemp(prefix="tafel-"))
WEINIG = ["--trekkingen", "400"]
fouten = []


def programma():
    genoemd = sys.argv[1:] or [p for p in (ROOT / ".build/release/recept", ROOT / ".build/debug/recept") if p.exists()]
    return os.path.abspath(str(genoemd[0]))


RECEPT = programma()


def recept(*woorden, code=0):
    loop = subprocess.run([RECEPT, *woorden], cwd=MAP, capture_output=True, text=True, stdin=subprocess.DEVNULL,
                          env={k: w for k, w in os.environ.items() if not k.startswith("RECEPT")})
    if loop.returncode != code:
        fouten.append(f"recept {' '.join(woorden)}: code {loop.returncode}, {loop.stderr.strip()}")
    return loop.stdout


def vraag(*woorden):
    uit = recept(*woorden, "--json")
    return json.loads(uit) if uit else {}


def bestand(naam, inhoud):
    (MAP / f"{naam}.json5").write_text("{ naam: \"Met de hand\", " + inhoud + " }")
    return naam


def gelijk(wat, een, ander, binnen=1e-9):
    if not abs(een - ander) <= binnen * max(1, abs(een), abs(ander)):
        fouten.append(f"{wat}: {een} en {ander}")


def lang(uitkomst):
    return uitkomst["horizonnen"][2]


def een_prijs_van_1200():
    antwoord = vraag("bereken", "dordrecht-2022", "--stel", "traject.prijs=1200")
    met_de_hand = vraag("bereken", bestand("duur", "basis: \"dordrecht-2022\", traject: { prijs: 1200 }"))
    gelijk("1 saldo", lang(antwoord)["saldo"], lang(met_de_hand)["saldo"])
    gelijk("1 zonder", antwoord["saldoZonder"]["lang"], lang(vraag("bereken", "dordrecht-2022"))["saldo"])


def zeventig_procent_waar():
    antwoord = vraag("bereken", "dordrecht-2022", "--stel", "claims=70%")
    met_de_hand = vraag("bereken", bestand("deels", "basis: \"dordrecht-2022\", claims: 0.7"))
    gelijk("2 saldo", lang(antwoord)["saldo"], lang(met_de_hand)["saldo"])
    gelijk("2 baten", lang(antwoord)["baten"], 0.7 * lang(vraag("bereken", "dordrecht-2022"))["baten"])


def alleen_de_zorgverzekeraar():
    antwoord = vraag("gevoeligheid", "dordrecht-2022", "--betaler", "zorgverzekeraar", *WEINIG)
    geheel = vraag("bereken", "dordrecht-2022")
    gelijk("3 saldo", antwoord["tornado"]["saldo"], geheel["horizonnen"][2]["betalers"]["zorgverzekeraar"]["saldo"])
    eerste = antwoord["tornado"]["parameters"][0]
    if "beoordelaarsfout" not in eerste["sleutel"]:
        fouten.append(f"3 het meest telt: {eerste['sleutel']}")


def welk_kalenderjaar():
    antwoord = vraag("begroting", "dordrecht-2022", "--betaler", "zorgverzekeraar", *WEINIG)["begroting"]
    perjaar = [jaar["betalers"]["zorgverzekeraar"]["saldo"] for jaar in antwoord["jaren"]]
    zonder = vraag("bereken", bestand("nul", "basis: \"dordrecht-2022\", discontovoet: 0"))
    gelijk("4 samen", sum(perjaar), zonder["horizonnen"][2]["betalers"]["zorgverzekeraar"]["saldo"])
    met = vraag("bereken", "dordrecht-2022")["horizonnen"][2]["betalers"]["zorgverzekeraar"]["saldo"]
    gelijk("4 contant", antwoord["contant"]["zorgverzekeraar"]["saldo"], met)
    if [jaar["jaar"] for jaar in antwoord["jaren"]] != [2022, 2023, 2024, 2025]:
        fouten.append("4 andere jaren")


def welke_van_de_vier():
    antwoord = vraag("waarde", "keten-2022", "alleen-buurtwerk", "centrale-wachtlijst", "--herhalingen", "2", *WEINIG)
    keuzes = {keuze["naam"]: keuze for keuze in antwoord["waarde"]["keuze"]["keuzes"]}
    gelijk("5 samen 1", sum(keuze["kansBeste"] for keuze in keuzes.values()), 1)
    if "stoppen" not in keuzes or len(keuzes) != 4:
        fouten.append(f"5 keuzes: {list(keuzes)}")
    best = max(keuzes.values(), key=lambda keuze: keuze["verwachtSaldo"]["waarde"])
    if antwoord["waarde"]["keuze"]["beste"] != best["naam"]:
        fouten.append("5 de beste is een andere")


def combinatietrajecten_en_west():
    antwoord = vraag("bereken", "dordrecht-2022", "--per", "route", "--per", "stadsdeel")
    geheel = lang(antwoord)["saldo"]
    for uitsplitsing in antwoord["uitsplitsingen"]:
        gelijk(f"6 {uitsplitsing['kenmerk']}", sum(deel["saldo"] for deel in uitsplitsing["delen"]), geheel)
    combinatie = next(d for d in antwoord["uitsplitsingen"][0]["delen"] if d["naam"] == "combinatie")
    alleen = vraag("bereken", bestand("combi", """basis: "dordrecht-2022", programma: { routemix: {
        buurtwerk: 0, wijkteam: 0, combinatie: 1, motivatietraject: 0, "terug-naar-huisarts": 0, "geen-vervolg": 0 } }"""))
    gelijk("6 combinatie", combinatie["saldo"], 0.2 * lang(alleen)["saldo"])


def kans_en_toerekening_samen():
    antwoord = vraag("waarde", "alleen-buurtwerk", "--samen", "kans,toerekening", "--trekkingen", "2000")["waarde"]
    perding = {deel["sleutel"]: deel for deel in antwoord["evppi"]}
    samen = perding["kans,toerekening"]
    if not 0 <= samen["waarde"] <= antwoord["evpi"]["waarde"] + 1e-9:
        fouten.append("7 meer waard dan alles weten")
    if samen["waarde"] > perding["oordeel"]["waarde"] + 4 * (samen["toevalsfout"] + perding["oordeel"]["toevalsfout"]):
        fouten.append("7 meer waard dan alle oordelen samen")


def prijzen_samen():
    antwoord = vraag("bereken", "dordrecht-2022", "--samenhang", "prijs=0,9", *WEINIG)
    met_de_hand = vraag("bereken", bestand("samen", """basis: "dordrecht-2022",
        samenhang: [{ getallen: ["prijs"], rangcorrelatie: 0.9 }]"""), *WEINIG)
    los = vraag("bereken", "dordrecht-2022", *WEINIG)
    for sleutel in ("laag", "hoog"):
        een = antwoord["trekkingen"][2]["saldoPerTraject"][sleutel]
        gelijk(f"8 {sleutel}", een, met_de_hand["trekkingen"][2]["saldoPerTraject"][sleutel])
    if antwoord["trekkingen"][2]["saldoPerTraject"]["sd"] == los["trekkingen"][2]["saldoPerTraject"]["sd"]:
        fouten.append("8 samenhang doet niets")


def wat_moet_waar_zijn():
    antwoord = vraag("omslagpunt", "poh-jeugd")
    punten = {punt["sleutel"]: punt["omslagpunt"] for punt in antwoord["omslagpunten"]}
    aantal = punten["casus.pilotjaar.zorgregels[0].aantal"]
    daar = vraag("bereken", "poh-jeugd", "--stel", f"casus.pilotjaar.zorgregels[0].aantal={aantal}")
    gelijk("9 bij zo veel beschikkingen is het saldo nul", lang(daar)["saldo"], 0, 0.5)
    prijs = punten["prijs.beschikking-jeugdhulp"]
    daar = vraag("bereken", "poh-jeugd", "--stel", f"prijs.beschikking-jeugdhulp={prijs:.2f}")
    gelijk("9 bij deze prijs is het saldo nul", lang(daar)["saldo"], 0, 1)


def eigen_rekenblad():
    recept("waarde", "pilot-13", "factor-1-6", "--trekkingen-naar", "trek.csv", "--trekkingen", "2000", "--stil")
    antwoord = vraag("waarde", "pilot-13", "factor-1-6", "--trekkingen", "2000")["waarde"]
    with open(MAP / "trek.csv", newline="") as open_bestand:
        rijen = list(csv.reader(open_bestand))
    kop = rijen[0]
    alternatieven = [naam[len("kosten."):] for naam in kop if naam.startswith("kosten.")]
    plaatsen = [(kop.index(f"effect.{naam}"), kop.index(f"kosten.{naam}")) for naam in alternatieven]
    baat = [[float(rij[e]) - float(rij[k]) for e, k in plaatsen] for rij in rijen[1:]]
    try:
        import numpy
        netto = numpy.array(baat)
        evpi = float(netto.max(axis=1).mean() - netto.mean(axis=0).max())
    except ImportError:
        gemiddelden = [sum(rij[k] for rij in baat) / len(baat) for k in range(len(alternatieven))]
        evpi = sum(map(max, baat)) / len(baat) - max(gemiddelden)
    gelijk("10 EVPI", evpi, antwoord["evpi"]["waarde"], 1e-6)
    blad = recept("bereken", "dordrecht-2022", "--csv")
    if not blad.startswith("\ufeff") or ";-334095,02;" not in blad:
        fouten.append("10 het rekenblad heeft het saldo niet als getal")


def van_overal():
    for opdracht in (["vergelijk", "dordrecht-2022", "factor-1-6"], ["kostenkaart", "seh-bezoek"]):
        recept(*opdracht)
    if not recept("rapport", "pilot-13", "-o", "-", *WEINIG).startswith("<!"):
        fouten.append("-o - geeft het rapport niet op standaarduitvoer")
    recept("voorbeeld", "--scenarios", "eigen")
    for naam in (ROOT / "scenarios").glob("*.json5"):
        if (MAP / "eigen" / naam.name).read_bytes() != naam.read_bytes():
            fouten.append(f"{naam.name} is anders in het programma")
    recept("voorbeeld", "--scenarios", "eigen", code=73)


VRAGEN = [een_prijs_van_1200, zeventig_procent_waar, alleen_de_zorgverzekeraar, welk_kalenderjaar, welke_van_de_vier,
          combinatietrajecten_en_west, kans_en_toerekening_samen, prijzen_samen, wat_moet_waar_zijn, eigen_rekenblad,
          van_overal]


def main():
    try:
        for stel in VRAGEN:
            stel()
    finally:
        shutil.rmtree(MAP, True)
    for fout in fouten:
        print(fout, file=sys.stderr)
    print(f"{len(VRAGEN)} vragen, {len(fouten)} fout")
    sys.exit(1 if fouten else 0)


if __name__ == "__main__":
    main()
