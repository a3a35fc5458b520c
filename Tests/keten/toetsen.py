#!/usr/bin/env python3
"""Counts the commands and keys of one whole traject at the terminal, from the first word to the toets: as it was, step by
step, and with the short forms. The short one must stay within 12 commands and 500 keys; both must lead to the same casus.

    Tests/keten/toetsen.py [RECEPT]        default: .build/release/recept

A key is a character of the line and the Enter behind it. Days are left out: in practice it is today.
"""
import json
import os
import pathlib
import shlex
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
HOOGSTENS = (12, 500)

LANG = """
recept register aanmelden "Mevrouw Voorbeeld" eenzaam --wijk Wielwijk
recept register aannemen 1
recept register contact 1 --minuten 10
recept register bezoek 1 --minuten 60 --tekst "wil weer onder de mensen"
recept register meting 1 --doel "elke week iemand spreken" --cijfer 2
recept register route 1 combinatie
recept register aannemen 1 --deel buurtwerk
recept register aannemen 1 --deel wijkteam
recept register start 1 --deel buurtwerk
recept register start 1 --deel wijkteam
recept register afronden 1 doel-bereikt --deel buurtwerk
recept register afronden 1 doel-bereikt --deel wijkteam
recept register terugkoppelen 1 "gaat elke week naar de koffie"
recept register meting 1 --doel 1 --cijfer 7
recept register afronden 1 doel-bereikt
recept register beoordelen 1 --post huisarts-consult-kort --aantal 1 --per maand --duur 12 --kans 0,8
recept register toetsen 1 1 bevestigd --door huisarts
"""

KORT = """
recept r aanm "Mevrouw Voorbeeld" eenzaam -w Wielwijk -a
recept r bez 1 -m 60 -t "wil weer onder de mensen" -r combinatie
recept r met 1 --doel "elke week iemand spreken" --cijfer 2
recept r start 1 -d buurtwerk
recept r start 1 -d wijkteam
recept r met 1 --doel 1 --cijfer 7
recept r afr 1 doel-bereikt --met-delen -t "gaat elke week naar de koffie"
recept r beo 1 --post huisarts-consult-kort --aantal 1 --per maand --duur 12 --kans 0,8
recept r toetsen 1 1 bevestigd --door huisarts
"""


def regels(tekst):
    return [regel for regel in tekst.strip().splitlines() if regel]


def speel(recept, tekst):
    """What the casus is at the end."""
    with tempfile.TemporaryDirectory() as map_:
        omgeving = {**os.environ, "RECEPT_REGISTER": f"{map_}/r.register", "RECEPT_WIE": "noor"}
        opdrachten = [["recept", "register", "begin"]] + [shlex.split(regel) for regel in regels(tekst)]
        for opdracht in opdrachten:
            uitkomst = subprocess.run([recept, *opdracht[1:]], env=omgeving, cwd=ROOT, capture_output=True, text=True)
            if uitkomst.returncode:
                sys.exit(f"{' '.join(opdracht)}: {uitkomst.returncode}\n{uitkomst.stderr}")
        casus = subprocess.run([recept, "register", "toon", "1", "--json"], env=omgeving, check=True,
                               capture_output=True, text=True)
    casus = json.loads(casus.stdout)
    return {sleutel: casus[sleutel] for sleutel in
            ("status", "route", "makelaar", "delen", "doelen", "beoordeeld", "zorgregels", "gesloten")}


def main():
    recept = str(pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else ROOT / ".build/release/recept").resolve())
    tellingen = {}
    for naam, tekst in (("step by step", LANG), ("short", KORT)):
        tellingen[naam] = (len(regels(tekst)), sum(len(regel) + 1 for regel in regels(tekst)))
        print(f"{naam}: {tellingen[naam][0]} commands, {tellingen[naam][1]} keys")
    if speel(recept, LANG) != speel(recept, KORT):
        sys.exit("the short forms lead to another casus")
    if any(telling > grens for telling, grens in zip(tellingen["short"], HOOGSTENS)):
        sys.exit(f"more than {HOOGSTENS[0]} commands or {HOOGSTENS[1]} keys")


if __name__ == "__main__":
    main()
