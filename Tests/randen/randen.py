#!/usr/bin/env python3
"""No accepted file crashes or gives something that is no number: random scenarios through every command.

    Tests/randen/randen.py --recept .build/release/recept [--aantal 2000] [--vanaf 0] [--zaad 1] [--werkers 2] [--bewaar MAP]

Every scenario goes through `controleer`. A refused one leaves with 65 and a place (file:line:column). An accepted one goes
through every command that applies to it, in text and in JSON: each leaves with 0 and gives finite numbers, and no null where a
number is promised. Nothing ever ends by a signal or takes a minute. Needs Python 3.9 and nothing else.

Scenario N of seed Z is always the same one: --vanaf N --aantal 1 plays it alone, --bewaar keeps what went wrong.
"""
import argparse
import collections
import concurrent.futures
import pathlib
import re
import subprocess
import sys
import tempfile
import time

import maken
import oordeel

ONMOGELIJK, VERKEERDE_GEGEVENS = 60, 65
GROEP = 50


class Proef:
    """One scenario in a folder with its price list."""

    def __init__(self, recept, map, zaad, nummer):
        self.recept, self.map, self.nummer = str(recept), map, nummer
        self.naam = f"s{nummer}.json5"
        self.tekst = maken.scenario(zaad, nummer)
        (map / self.naam).write_text(self.tekst)
        self.inhoud = maken.Maker(zaad, nummer).scenario()
        self.draaiingen = 0

    def draai(self, *woorden):
        self.draaiingen += 1
        try:
            return subprocess.run(
                [self.recept, *map(str, woorden)], cwd=self.map, stdin=subprocess.DEVNULL, capture_output=True, text=True,
                errors="replace", timeout=ONMOGELIJK)
        except subprocess.TimeoutExpired:
            return subprocess.CompletedProcess(woorden, -1, "", f"took more than {ONMOGELIJK} s")

    def bezwaren(self):
        """Every promise that does not hold, as (command, sentence)."""
        controle = self.draai("controleer", self.naam)
        if controle.returncode == VERKEERDE_GEGEVENS:
            self.is_aangenomen = False
            if not oordeel.PLAATS.search(controle.stderr):
                yield "controleer", f"refused without a place: {controle.stderr.strip()[:200]}"
            return
        self.is_aangenomen = True
        if controle.returncode != 0:
            yield "controleer", f"code {controle.returncode}: {controle.stderr.strip()[:200]}"
            return
        for woorden, mag_leeg in self.opdrachten():
            loop = self.draai(*woorden)
            zin = self.oordeel(woorden, loop, mag_leeg)
            if zin:
                yield " ".join(map(str, woorden)).replace(self.naam, "S"), zin

    def oordeel(self, woorden, loop, mag_leeg):
        if loop.returncode != 0:
            return f"code {loop.returncode}: {loop.stderr.strip()[:300]}"
        if "--json" in woorden:
            return oordeel.bezwaar_json(loop.stdout, mag_leeg)
        if woorden[0] == "rapport":
            html = self.map / f"{self.naam}.html"
            tekst = html.read_text()
            html.unlink()
            return oordeel.bezwaar_tekst(re.sub(r"<style>.*?</style>", "", tekst, flags=re.S))
        return oordeel.bezwaar_tekst(loop.stdout)

    def opdrachten(self):
        """Every command that applies, with the keys that may be null in it."""
        s, inhoud = self.naam, self.inhoud
        methode = inhoud.get("methode", "casussen")
        heeft_keten = "keten" in inhoud
        naspelen = ["--herhalingen", 2] if heeft_keten else []
        trek = ["--trekkingen", 100, *naspelen]
        for vorm in ([], ["--json"]):
            yield ["bereken", s, *trek, *vorm], ()
            yield ["gevoeligheid", s, *trek, *vorm], ()
            yield ["waarde", s, *trek, *vorm], ()
            yield ["onderhandel", s, *trek, *vorm], ()
            # What waiting a chain has is as empty there as in `simuleer`.
            yield ["vergelijk", s, s, *trek, *vorm], SIMULATIE_LEEG if heeft_keten else ()
            if not heeft_keten or vorm:
                yield ["omslagpunt", s, *vorm], ()
            if methode != "factor":
                yield ["onderzoek", s, *vorm], ()
            if heeft_keten:
                yield ["simuleer", s, *naspelen, *vorm], SIMULATIE_LEEG
        yield ["omslagpunt", s, "discontovoet", "--json"], ()
        for nummer, regel in enumerate(self.eerste_regels()[:1]):
            casus = inhoud["casussen"][0]["id"]
            for getal in ["uitval"] + (["uitdoving"] if regel["soort"] == "vermeden" else []):
                if not self.staat_buiten(inhoud, casus):
                    yield ["omslagpunt", s, f"casus.{casus}.zorgregels[{nummer}].{getal}"], ()
        for getal in ["lang.saldo", "kort.verhouding", "middellang.getoetstAandeel", "perTraject.lang.gemeente.saldo"]:
            yield ["leg-uit", s, getal, *naspelen], ()
        yield ["leg-uit", s, "terugverdientijd", "--json", *naspelen], ("waarde",)
        yield ["rapport", s, "-o", f"{s}.html", *trek], ()

    def eerste_regels(self):
        casussen = self.inhoud.get("casussen") or []
        return casussen[0]["zorgregels"] if casussen and self.inhoud.get("methode", "casussen") == "casussen" else []

    @staticmethod
    def staat_buiten(inhoud, casus):
        """A casus on a route with a profile does not count, so it has no numbers."""
        route = next(c["route"] for c in inhoud["casussen"] if c["id"] == casus)
        return route in inhoud.get("programma", {}).get("profielen", {})


# A wait of nobody has no mean.
SIMULATIE_LEEG = {
    "gemiddeld", "gemiddelde", "mediaan", "p80", "p90", "binnenNorm", "marge", "halveBreedte", "laag", "hoog", "aandeel", "waarde", "euro", "register",
    "langst", "wijkverhouding", "gesprek", "gesprekBinnen", "hulp", "hulpBinnen", "wachtlijst", "nu", "dan", "verschil",
}


def main():
    lezer = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    lezer.add_argument("--recept", required=True, type=pathlib.Path)
    lezer.add_argument("--aantal", type=int, default=2000)
    lezer.add_argument("--vanaf", type=int, default=0)
    lezer.add_argument("--zaad", type=int, default=1)
    lezer.add_argument("--werkers", type=int, default=2)
    lezer.add_argument("--bewaar", type=pathlib.Path, help="a folder for the scenarios that went wrong")
    opties = lezer.parse_args()
    recept = opties.recept.resolve()
    begin = time.monotonic()
    aangenomen = draaiingen = 0
    fouten = collections.defaultdict(list)
    with tempfile.TemporaryDirectory(prefix="recept-randen-") as werkmap:
        def speel(groep):
            map_ = pathlib.Path(werkmap) / f"groep{groep}"
            map_.mkdir()
            (map_ / "kostenkaart.json5").write_text(maken.kaart())
            uitkomsten = []
            for nummer in range(groep, min(groep + GROEP, opties.vanaf + opties.aantal)):
                proef = Proef(recept, map_, opties.zaad, nummer)
                uitkomsten.append((proef, list(proef.bezwaren())))
                (map_ / proef.naam).unlink()
            return uitkomsten

        with concurrent.futures.ThreadPoolExecutor(opties.werkers) as werkers:
            groepen = range(opties.vanaf, opties.vanaf + opties.aantal, GROEP)
            for uitkomsten in werkers.map(speel, groepen):
                for proef, bezwaren in uitkomsten:
                    aangenomen += proef.is_aangenomen
                    draaiingen += proef.draaiingen
                    for opdracht, zin in bezwaren:
                        fouten[opdracht.split()[0] + ": " + re.sub(r"\d+([.,]\d+)*", "#", zin)[:100]].append((proef.nummer, opdracht, zin))
                        if opties.bewaar:
                            opties.bewaar.mkdir(parents=True, exist_ok=True)
                            (opties.bewaar / proef.naam).write_text(proef.tekst)
                            (opties.bewaar / "kostenkaart.json5").write_text(maken.kaart())
    for soort, gevallen in sorted(fouten.items(), key=lambda paar: -len(paar[1])):
        nummer, opdracht, zin = gevallen[0]
        print(f"{len(gevallen)}x, first in scenario {nummer}: {opdracht}\n    {zin}")
    fout = sum(map(len, fouten.values()))
    print(f"{opties.aantal} scenarios, {aangenomen} accepted, {draaiingen} runs in {time.monotonic() - begin:.0f} s: "
          f"{'all finite, none crashed' if fout == 0 else f'{fout} promises broken'}")
    return fout > 0


if __name__ == "__main__":
    sys.exit(main())
