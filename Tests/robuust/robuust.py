#!/usr/bin/env python3
"""Shows that the register loses nothing: killed, on a full disk, with many at once, and after erasing.

Run from anywhere: Tests/robuust/robuust.py --recept .build/release/recept [--doden 500] [--bestanden 40] [--knoeien 400] [--samen 15] [--in MAP]
Needs Python 3.11 with its own sqlite3, and root for small disks in memory.
"""
import argparse
import concurrent.futures
import pathlib
import sys
import tempfile
import time

import doden
import halverwege
import knoeien
import samen
import schijf
import wissen
from hulp import Mislukt, Proefregister


def proeven(recept, werkmap, opties):
    """Name and work of every check, each in a folder of its own."""
    def met_register(naam, werk, *waarden):
        def voer():
            map = werkmap / naam
            map.mkdir()
            return werk(Proefregister(recept, map), *waarden)
        return voer

    return [
        ("gedood op willekeurige momenten", met_register("doden", doden.controleer, opties.doden)),
        ("gedood terwijl een bestand wordt gemaakt", met_register("halverwege", halverwege.controleer, opties.bestanden)),
        ("buiten recept om veranderd", lambda: knoeien.controleer(recept, maak(werkmap / "knoeien"), opties.knoeien)),
        ("volle schijf", lambda: schijf.volle_schijf(recept, werkmap)),
        ("bestand dat niet mag groeien", lambda: schijf.bestand_mag_niet_groeien(recept, werkmap)),
        ("volle schijf, elke opdracht", lambda: schijf.elke_opdracht(recept, werkmap)),
        ("schijf waarop niets geschreven mag worden", lambda: schijf.alleen_lezen(recept, werkmap)),
        ("bestand van een ander", lambda: schijf.geen_rechten(recept, werkmap)),
        ("twee schrijvers en vijf lezers", met_register("samen", samen.controleer, opties.samen)),
        ("vernietigen", met_register("wissen", wissen.alleen)),
        ("raden wie er vernietigd is", met_register("raden", wissen.raden, opties.raden)),
    ]


def voer_uit(naam, werk):
    begin = time.monotonic()
    try:
        uitkomst, goed = werk(), True
    except Mislukt as fout:
        uitkomst, goed = str(fout), False
    print(f"{'goed' if goed else 'FOUT'}  {naam} ({time.monotonic() - begin:.1f} s): {uitkomst}", flush=True)
    return goed


def main():
    lezer = argparse.ArgumentParser(description=__doc__)
    lezer.add_argument("--recept", required=True, type=pathlib.Path)
    lezer.add_argument("--doden", type=int, default=500, help="how often to kill; a multiple of 20")
    lezer.add_argument("--bestanden", type=int, default=40, help="how often to kill each command that makes a file")
    lezer.add_argument("--knoeien", type=int, default=400, help="how many changes behind the program's back")
    lezer.add_argument("--raden", type=int, default=100_000, help="how many names and birth dates to try after erasing")
    lezer.add_argument("--samen", type=float, default=15, help="seconds of working together")
    lezer.add_argument("--in", dest="map", help="where to work; a real disk by default")
    opties = lezer.parse_args()
    recept = opties.recept.resolve()
    with tempfile.TemporaryDirectory(prefix="recept-robuust-", dir=opties.map) as map:
        werkmap = pathlib.Path(map)
        werkmap.chmod(0o755)
        # This one waits for another for twenty seconds, so it does so meanwhile.
        with concurrent.futures.ThreadPoolExecutor() as naast:
            lang = naast.submit(voer_uit, "vernietigen terwijl een ander leest", lambda: wissen.terwijl_een_ander_leest(
                Proefregister(recept, maak(werkmap / "ander"))))
            goed = [voer_uit(naam, werk) for naam, werk in proeven(recept, werkmap, opties)] + [lang.result()]
    sys.exit(0 if all(goed) else 1)


def maak(map):
    map.mkdir()
    return map


if __name__ == "__main__":
    main()
