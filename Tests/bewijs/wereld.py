#!/usr/bin/env python3
"""Two thousand invented registers of 150 residents in a world where the effect is known: bias and coverage.

Compiles the engine for speed with `Tests/BusinessCaseTests/Bewijs/Meetwereld.swift` and `wereld.swift`, and fails when
an interval covers too little: 92% for RR, 90% for euros. The figures stand in docs/rekenmodel.md.

Run from anywhere: Tests/bewijs/wereld.py [registers [residents]]   (needs swiftc; some minutes)
"""
import pathlib
import re
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]


def bouw(map_):
    vlaggen = ["-O", "-wmo", "-swift-version", "6", "-package-name", "recept", "-parse-as-library", "-I", map_]
    for naam in ("Taal", "BusinessCase"):
        bronnen = sorted(str(pad) for pad in (ROOT / "Sources" / naam).rglob("*.swift"))
        subprocess.run(["swiftc", *vlaggen, "-module-name", naam, "-emit-module", "-emit-module-path",
                        f"{map_}/{naam}.swiftmodule", "-c", "-o", f"{map_}/{naam}.o", *bronnen], check=True)
    subprocess.run(["swiftc", *vlaggen, "-module-name", "wereld", "-o", f"{map_}/wereld", f"{map_}/Taal.o",
                    f"{map_}/BusinessCase.o", str(ROOT / "Tests/BusinessCaseTests/Bewijs/Meetwereld.swift"),
                    str(ROOT / "Tests/bewijs/wereld.swift")], check=True)
    return f"{map_}/wereld"


def main():
    with tempfile.TemporaryDirectory() as map_:
        uit = subprocess.run([bouw(map_), *sys.argv[1:]], check=True, stdout=subprocess.PIPE, text=True).stdout
    print(uit, end="")
    fout = False
    for regel in uit.splitlines():
        if regel.startswith("effect"):
            rr, rd = (float(x) for x in re.findall(r"raak ([\d.]+)", regel)[:2])
            fout |= rr < 0.92 or rd < 0.90
    sys.exit(1 if fout else 0)


if __name__ == "__main__":
    main()
