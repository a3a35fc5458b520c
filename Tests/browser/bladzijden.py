#!/usr/bin/env python3
"""Prints reports on A4 in Chromium and looks at the sheets.

    Tests/browser/bladzijden.py --recept BIN [--beelden DIR]

- the short report is two sheets, whatever the scenario; the long one of the base scenario sixteen at most;
- no sheet but the last is more than half empty.

Needs Chromium and poppler-utils (installeer.sh). Prints one line per problem and exits with 1 when there is any.
"""
import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

KORT = ["dordrecht-2022", "poh-jeugd", "vroeg-eropaf", "pilot-13", "factor-1-6", "declaratie-prijzen", "keten-2022"]
WEINIG = ["--trekkingen", "500", "--stil"]
HOOGSTENS = 16


def chromium():
    for naam in filter(None, [os.environ.get("CHROMIUM"), "chromium", "chromium-browser", "google-chrome"]):
        if gevonden := shutil.which(naam):
            return gevonden
    sys.exit("bladzijden.py: no Chromium found; run Tests/browser/installeer.sh or set CHROMIUM")


def druk(pagina):
    """The path of the PDF of a page."""
    pdf = pagina.with_suffix(".pdf")
    with tempfile.TemporaryDirectory() as profiel:
        subprocess.run(
            [chromium(), "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
             f"--user-data-dir={profiel}", "--no-pdf-header-footer", f"--print-to-pdf={pdf}", pagina.as_uri()],
            check=True, capture_output=True, timeout=120)
    return pdf


def vellen(pdf):
    """For each sheet how far down anything stands on it, as a share of its height."""
    with tempfile.TemporaryDirectory() as map_:
        subprocess.run(["pdftoppm", "-r", "24", "-gray", pdf, Path(map_) / "v"], check=True, timeout=120)
        return [gevuld(beeld.read_bytes()) for beeld in sorted(Path(map_).glob("v-*.pgm"))]


def gevuld(pgm):
    kop, maten, _, punten = pgm.split(b"\n", 3)
    breedte, hoogte = map(int, maten.split())
    assert kop == b"P5"
    rijen = [punten[rij * breedte:(rij + 1) * breedte] for rij in range(hoogte)]
    return max((nr + 1 for nr, rij in enumerate(rijen) if min(rij) < 200), default=0) / hoogte


def main():
    opties = argparse.ArgumentParser(description="Looks at reports on paper.")
    opties.add_argument("--recept", type=Path, required=True)
    opties.add_argument("--beelden", type=Path, help="save reports and PDFs here")
    keuze = opties.parse_args()
    if not shutil.which("pdftoppm"):
        sys.exit("bladzijden.py: no pdftoppm found; run Tests/browser/installeer.sh")
    fouten = []
    with tempfile.TemporaryDirectory() as tijdelijk:
        map_ = (keuze.beelden or Path(tijdelijk)).resolve()
        map_.mkdir(parents=True, exist_ok=True)

        def maak(naam, *woorden):
            pagina = map_ / f"{naam}.html"
            subprocess.run([keuze.recept.resolve(), "rapport", *woorden, "-o", pagina, *WEINIG], check=True)
            blad = vellen(druk(pagina))
            print(f"{naam}: {len(blad)} ({', '.join(f'{vel:.0%}' for vel in blad)})")
            fouten.extend(f"{naam}: vel {nr + 1} is voor meer dan de helft leeg"
                          for nr, vel in enumerate(blad[:-1]) if vel < 0.5)
            return len(blad)

        for scenario in KORT:
            herhaal = ["--herhalingen", "3"] if scenario.startswith("keten") else []
            if (aantal := maak(f"kort-{scenario}", scenario, "--kort", *herhaal)) != 2:
                fouten.append(f"kort-{scenario}: {aantal} vellen in plaats van 2")
        if (aantal := maak("lang", "dordrecht-2022")) > HOOGSTENS:
            fouten.append(f"lang: {aantal} vellen, meer dan {HOOGSTENS}")
        maak("plan", "dordrecht-2022", "--plan")
    for fout in fouten:
        print(fout, file=sys.stderr)
    sys.exit(1 if fouten else 0)


if __name__ == "__main__":
    main()
