#!/usr/bin/env python3
"""Asks everything that prints on terminals of 40, 60, 80 and 120 columns, and looks at the lines.

- no line is wider than the terminal, but for one word that is wider than it;
- what is said beside the answer fits too; the line that says how far the work is must, to be written over;
- no word and no number is broken: all that stands on a narrow terminal, stands on the widest one (a word with dashes may
  end a line at a dash).

Run: Tests/tafel/breedte.py [PROGRAM]     (default .build/release/recept, else .build/debug/recept; a minute)
"""
import fcntl
import os
import pathlib
import pty
import re
import struct
import subprocess
import sys
import tempfile
import termios

ROOT = pathlib.Path(__file__).resolve().parents[2]
BREED = [120, 80, 60, 40]
WEINIG = ["--trekkingen", "200"]
fouten = []


def programma():
    genoemd = sys.argv[1:] or [p for p in (ROOT / ".build/release/recept", ROOT / ".build/debug/recept") if p.exists()]
    return os.path.abspath(str(genoemd[0]))


RECEPT = programma()


def op_terminal(woorden, breedte, map_, kanaal="stdout"):
    """What a command prints on a terminal of so many columns: its answer, or (stderr) what it says meanwhile."""
    meester, slaaf = pty.openpty()
    fcntl.ioctl(slaaf, termios.TIOCSWINSZ, struct.pack("HHHH", 50, breedte, 0, 0))
    omgeving = {k: w for k, w in os.environ.items() if not k.startswith("RECEPT")}
    omgeving.update(RECEPT_REGISTER=str(map_ / "proef.register"), RECEPT_WIE="proef")
    kanalen = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, kanaal: slaaf}
    loop = subprocess.Popen([RECEPT, *woorden], cwd=map_, stdin=subprocess.DEVNULL, env=omgeving, **kanalen)
    os.close(slaaf)
    stukken = []
    while True:
        try:
            stuk = os.read(meester, 65536)
        except OSError:
            break
        if not stuk:
            break
        stukken.append(stuk)
    os.close(meester)
    code = loop.wait(timeout=300)
    return code, b"".join(stukken).decode().replace("\r\n", "\n")


def delen(tekst):
    """Words and their parts, without what only a list or a table puts beside them."""
    woorden = set()
    for woord in tekst.replace("\u00a0", " ").split():
        kaal = woord.strip("─:.,;()\"")
        if kaal:
            woorden.add(kaal)
            woorden.update(deel for deel in re.split(r"(?<=[-/])", kaal) if deel)
    return woorden


def kijk(woorden, map_):
    naam = f"recept {' '.join(woorden)}"
    breedst, bekend = "", set()
    for breedte in BREED:
        code, tekst = op_terminal(woorden, breedte, map_)
        if code not in (0, 1) or not tekst.strip():
            fouten.append(f"{naam}: code {code}, {len(tekst)} tekens op {breedte} kolommen")
            return
        for regel in tekst.split("\n"):
            if len(regel) > breedte and any(len(w) <= breedte - 8 for w in regel.split()[-1:]):
                fouten.append(f"{naam}, {breedte} kolommen, {len(regel)} breed: {regel}")
        if breedte == BREED[0]:
            breedst, bekend = tekst, delen(tekst) | delen(tekst.replace("\n", " "))
            bekend |= {a + b for a, b in paren(breedst)}
            continue
        for woord in sorted(delen(tekst)):
            if woord not in bekend and not any(
                    woord in heel for heel in bekend if "-" in heel or "/" in heel or len(heel) > breedte - 8):
                fouten.append(f"{naam}, {breedte} kolommen: \"{woord}\" staat niet op {BREED[0]} kolommen")


def kijk_naar_berichten(map_):
    """What stands beside an answer, watched on every width: notices, a mistake, and how far a wait of seconds is."""
    lang = ["simuleer", "keten-2022", "extra-makelaar", "--herhalingen", "400"]
    for breedte in BREED:
        for woorden in (["vergelijk", "dordrecht-2022", "factor-1-6"], ["bewijs"], ["bereken", "bestaat-niet"], lang):
            _, tekst = op_terminal(woorden, breedte, map_, "stderr")
            regels = tekst.replace("\x1b[K", "").replace("\r", "\n").split("\n")
            fouten.extend(f"{woorden[0]}, {breedte} kolommen, {len(regel)} breed: {regel}"
                          for regel in regels if len(regel) > breedte)
            if woorden == lang and not any("nog ongeveer" in regel for regel in regels):
                fouten.append(f"{breedte} kolommen: het programma zei niet hoe ver het was")


def paren(tekst):
    """Words that a line end after a dash took apart on the widest terminal."""
    woorden = tekst.split()
    return [(a, b) for a, b in zip(woorden, woorden[1:]) if a[-1:] in "-/"]


def opdrachten():
    """Every command that prints figures or lists."""
    rekenend = ["bereken", "vergelijk", "gevoeligheid", "omslagpunt", "waarde", "begroting", "onderhandel", "onderzoek"]
    yield ["bereken", "keten-2022", "--herhalingen", "2"]
    yield ["bereken", "dordrecht-2022", "--stel", "claims=0,7", "--per", "route", "--per", "leeftijd", *WEINIG]
    for opdracht in rekenend:
        trekken = [] if opdracht in ("omslagpunt", "onderzoek") else WEINIG
        for scenario in ("dordrecht-2022", "poh-jeugd"):
            yield [opdracht, scenario, *(["vroeg-eropaf"] if opdracht == "vergelijk" else []), *trekken]
    yield ["vergelijk", "dordrecht-2022", "factor-1-6", "pilot-13", *WEINIG]
    yield ["waarde", "dordrecht-2022", "alleen-buurtwerk", *WEINIG]
    yield ["simuleer", "keten-2022", "extra-makelaar", "--herhalingen", "2"]
    yield ["leg-uit", "dordrecht-2022", "lang.gemeente.saldo"]
    yield ["leg-uit", "poh-jeugd", "plan.2022.gemeente.vermeden"]
    yield ["kostenkaart"]
    yield ["kostenkaart", "huisarts-consult-kort"]
    yield ["help"]
    for woord in [*rekenend, "simuleer", "leg-uit", "rapport", "kostenkaart", "register", "loket", "voorbeeld", "bewijs"]:
        yield ["help", woord]
    for woorden in (["lijst"], ["lijst", "--alles"], ["toon", "1"], ["wachttijd"], ["wachttijd", "--per", "wijk"],
                    ["caseload"], ["effect"], ["overzicht", "voorveld"], ["controleer"]):
        yield ["register", *woorden]


def main():
    with tempfile.TemporaryDirectory() as tijdelijk:
        map_ = pathlib.Path(tijdelijk)
        subprocess.run([RECEPT, "voorbeeld", "--casussen", "60", "--register", str(map_ / "proef.register"), "--stil"],
                       cwd=map_, check=True, capture_output=True)
        aantal = 0
        for woorden in opdrachten():
            kijk(woorden, map_)
            aantal += 1
        kijk_naar_berichten(map_)
    for fout in fouten:
        print(fout, file=sys.stderr)
    print(f"{aantal} opdrachten op {len(BREED)} breedtes, {len(fouten)} fout")
    sys.exit(1 if fouten else 0)


if __name__ == "__main__":
    main()
