#!/usr/bin/env python3
"""Runs what the manual tells its reader to type, and compares it with what the manual shows.

    Tests/handleiding/controleer.py --recept .build/release/recept [--vernieuw]

1. Every `$` in a console block of docs/handleiding and the README is run, in order, in a fresh folder per file
   (blokken.py says how). With --vernieuw the shown output is replaced by the real one, in place.
2. What the program and the schemas say themselves (commands, options, keys, limits) stands in docs/handleiding/naslag
   between marks and is made again from them (naslag.py); it must be the same.
3. Every link and anchor in docs and the README leads somewhere.
4. Every command and option that is named as `recept …` exists.
5. An amount or a percentage in the text of a manual stands in a block of it too, so that it cannot grow old unseen.

Prints one line per problem and exits with 1 when there is any.
"""

import argparse
import difflib
import re
import shlex
import sys
from pathlib import Path

import naslag
from blokken import Stap, Werkplek, blokken, past, stappen, toont_iets, vernieuwd

WORTEL = Path(__file__).resolve().parents[2]
HANDLEIDING = WORTEL / "docs" / "handleiding"
# Percentages that explain: an example of a word, a norm that one may choose, an end of a range, and what the usual
# optimismecorrectie leaves (1 - 0.40 and 1 - 0.15).
UITLEG = {"30%", "90%", "100%", "1000%", "60%", "85%"}


def main():
    opties = argparse.ArgumentParser(description="Controleert de handleiding.")
    opties.add_argument("--recept", type=Path, required=True)
    opties.add_argument("--vernieuw", action="store_true")
    keuze = opties.parse_args()
    recept = keuze.recept.resolve()
    handleidingen = [*sorted(HANDLEIDING.rglob("*.md")), WORTEL / "README.md"]
    documenten = [*sorted((WORTEL / "docs").glob("*.md")), *handleidingen]
    if not recept.is_file() or len(handleidingen) < 2:
        print(f"controleer.py: {recept} of de handleiding is er niet", file=sys.stderr)
        return 2

    opdrachten = naslag.opdrachten(recept)
    problemen, gedraaid = [], 0
    for pad in handleidingen:
        problemen += naslag.loop_na(pad, recept, opdrachten, keuze.vernieuw)
        aantal, fouten = draai(pad, recept, keuze.vernieuw)
        gedraaid += aantal
        problemen += fouten
    for pad in documenten:
        problemen += verwijsproblemen(pad)
        problemen += opdrachtproblemen(pad, opdrachten)
        problemen += getalproblemen(pad) if pad.parent == HANDLEIDING else []
    for probleem in problemen:
        print(probleem)
    print(f"{len(problemen)} fouten" if problemen else f"{len(handleidingen)} bestanden, {gedraaid} opdrachten goed")
    return 1 if problemen else 0


def plaats(pad, nummer):
    return f"{pad.relative_to(WORTEL)}:{nummer + 1}"


# --- Running


def draai(pad, recept, vernieuw):
    """How many commands were run, and what was not as shown."""
    regels = pad.read_text("utf-8").split("\n")
    problemen, nieuw, aantal = [], [], 0
    with Werkplek(recept, WORTEL) as werkplek:
        for blok in blokken(regels):
            if blok.taal == "console":
                for stap in stappen(regels, blok):
                    uitvoer = werkplek.doe(stap.opdracht)
                    aantal += 1
                    if not toont_iets(stap):
                        problemen.append(f"{plaats(pad, stap.van - 1)}: toont niets van {stap.opdracht}")
                    if past(stap.regels, uitvoer):
                        continue
                    nieuw.append((stap, vernieuwd(stap.regels, uitvoer)))
            elif blok.taal == "gesprek":
                stap = Stap(blok.titel, blok.van, blok.tot, regels[blok.van:blok.tot])
                uitvoer = werkplek.voer_gesprek(stap.opdracht, stap.regels)
                aantal += 1
                if uitvoer != [regel.rstrip() for regel in stap.regels]:
                    nieuw.append((stap, uitvoer))
            elif blok.titel:
                werkplek.bewaar(blok.titel, "\n".join(regels[blok.van:blok.tot]) + "\n")
            elif any("───" in regel for regel in regels[blok.van:blok.tot]):
                problemen.append(f"{plaats(pad, blok.van)}: een tabel van het programma zonder de opdracht ervoor")
    if vernieuw:
        for stap, getoond in reversed(nieuw):
            regels[stap.van:stap.tot] = getoond
        pad.write_text("\n".join(regels), "utf-8")
        return aantal, problemen
    for stap, getoond in nieuw:
        verschil = list(difflib.unified_diff(stap.regels, getoond, "handleiding", "programma", lineterm="", n=0))
        problemen.append(f"{plaats(pad, stap.van - 1)}: {stap.opdracht}\n  " + "\n  ".join(verschil[2:]))
    return aantal, problemen


# --- Links


def verwijsproblemen(pad):
    tekst = zonder_blokken(pad.read_text("utf-8"))
    for nummer, regel in enumerate(tekst.split("\n")):
        for doel in re.findall(r"\]\(([^)\s]+)\)", regel):
            if re.match(r"[a-z]+:", doel):
                continue
            bestand, _, anker = doel.partition("#")
            ander = (pad.parent / bestand).resolve() if bestand else pad
            if not ander.exists():
                yield f"{plaats(pad, nummer)}: {doel} is er niet"
            elif anker and anker not in ankers(ander):
                yield f"{plaats(pad, nummer)}: {doel}: dat kopje is er niet"


def ankers(pad):
    """The anchors of the headings, as GitHub makes them."""
    gezien = {}
    for kop in re.findall(r"^#+ (.*)$", zonder_blokken(pad.read_text("utf-8")), re.MULTILINE):
        anker = re.sub(r"[^\w\- ]", "", kop.lower()).replace(" ", "-")
        gezien[anker] = gezien.get(anker, -1) + 1
        yield f"{anker}-{gezien[anker]}" if gezien[anker] else anker


def zonder_blokken(tekst):
    """The text with its blocks emptied, so that the numbers of lines stay."""
    regels = tekst.split("\n")
    for blok in blokken(regels):
        regels[blok.van:blok.tot] = [""] * (blok.tot - blok.van)
    return "\n".join(regels)


# --- Figures in the text


def getalproblemen(pad):
    regels = pad.read_text("utf-8").split("\n")
    getoond = "\n".join("\n".join(regels[blok.van:blok.tot]) for blok in blokken(regels))
    for nummer, regel in enumerate(zonder_blokken("\n".join(regels)).split("\n")):
        for getal in re.findall(r"€ -?[\d.]*\d(?:,\d+)?|\b\d+(?:,\d+)?%", regel):
            if getal not in getoond and getal not in UITLEG:
                yield f"{plaats(pad, nummer)}: {getal} staat in geen blok van deze handleiding"


# --- Commands that are named


def opdrachtproblemen(pad, opdrachten):
    for nummer, regel in enumerate(pad.read_text("utf-8").split("\n")):
        for opdracht in re.findall(r"`(recept [^`]*)`", regel):
            for probleem in onbekend(opdracht, opdrachten):
                yield f"{plaats(pad, nummer)}: {opdracht}: {probleem}"


def onbekend(opdracht, opdrachten):
    try:
        woorden = shlex.split(opdracht)[1:]
    except ValueError:
        woorden = opdracht.split()[1:]
    woorden = woorden[1:] if woorden[:1] == ["help"] else woorden
    if not woorden or not re.match(r"[a-z]", woorden[0]):
        return
    naam = woorden[0]
    if naam == "register" and len(woorden) > 1 and re.match(r"[a-z]", woorden[1]):
        naam = f"register {woorden[1]}"
    if naam not in opdrachten:
        yield f"{naam} is geen opdracht"
        return
    bekend = {woord for optie in opdrachten[naam].opties for woord in optie.namen}
    for woord in woorden:
        if re.match(r"--?[a-z]", woord) and woord.split("=")[0] not in bekend and naam != "register":
            yield f"{woord} is geen optie van {naam}"


if __name__ == "__main__":
    sys.exit(main())
