#!/usr/bin/env python3
"""Holds the sources against the layout that Package.swift declares.

- no file imports a module of ours that its target does not declare, and nothing declared is unused;
- the engine, the scenario reader and the simulation do not reach SQLite; only the register does;
- libevent and libsodium are each known to one folder of the loket;
- `public` stands only in the module that is a product; no file of ours imports Foundation;
- a folder holds at most twelve Swift files, and a file at most 300 lines;
- the package resolves no other package.

Run from anywhere: Tests/opbouw/opbouw.py (needs swift on the PATH; seconds).
"""
import collections
import json
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
ZONDER_SQLITE = {"Taal", "BusinessCase", "Bestandsvorm", "Simulatie", "Scenariobestand"}
PLATFORM = {"Glibc", "Darwin"}
IN_EEN_MAP = 12
REGELS = 300
# A library of the system, and the one folder that knows it.
MAPPEN = {"CSQLite": "Sources/SociaalRecept/Opslag", "CEvent": "Sources/Loket/Http", "CSodium": "Sources/Loket/Toegang"}


def beschrijving():
    uitvoer = subprocess.run(["swift", "package", "describe", "--type", "json"], cwd=ROOT, check=True,
                             capture_output=True, text=True).stdout
    return json.loads(uitvoer)


def imports(map_):
    """Per file: the modules it names."""
    for pad in sorted(map_.rglob("*.swift")):
        tekst = pad.read_text()
        yield pad, set(re.findall(r"^\s*(?:@\w+ )*import (?:struct |enum |func )?(\w+)", tekst, re.M)), tekst


def bereikt(doel, afhankelijk):
    gezien, open_ = set(), [doel]
    while open_:
        for naam in afhankelijk.get(open_.pop(), ()):
            if naam not in gezien:
                gezien.add(naam)
                open_.append(naam)
    return gezien


def omvang():
    """What has grown past what a reader takes in at once: folders and files."""
    per_map = collections.Counter()
    for pad in sorted(path for tak in ("Sources", "Tests") for path in (ROOT / tak).rglob("*.swift")):
        per_map[pad.parent.relative_to(ROOT)] += 1
        regels = pad.read_text().count("\n")
        if regels > REGELS:
            yield f"{pad.relative_to(ROOT)} has {regels} lines; at most {REGELS}"
    for map_, aantal in per_map.items():
        if aantal > IN_EEN_MAP:
            yield f"{map_} holds {aantal} Swift files; at most {IN_EEN_MAP}"


def main():
    pakket = beschrijving()
    fouten = list(omvang())
    if pakket.get("dependencies"):
        fouten.append("the package depends on other packages")
    doelen = [doel for doel in pakket["targets"] if doel["type"] != "test"]
    afhankelijk = {doel["name"]: set(doel.get("target_dependencies", ())) for doel in doelen}
    producten = {naam for product in pakket["products"] if "library" in product["type"] for naam in product["targets"]}
    bestanden = 0
    for doel in doelen:
        naam, genoemd = doel["name"], set()
        for pad, modules, tekst in imports(ROOT / doel["path"]):
            bestanden += 1
            plek = pad.relative_to(ROOT)
            genoemd |= modules
            if "Foundation" in modules:
                fouten.append(f"{plek} imports Foundation")
            for module in sorted(modules - afhankelijk[naam] - PLATFORM - {"Foundation"}):
                fouten.append(f"{plek} imports {module}, which {naam} does not declare")
            for module in sorted(modules & set(MAPPEN)):
                if not str(plek).startswith(f"{MAPPEN[module]}/"):
                    fouten.append(f"{plek} imports {module}; only {MAPPEN[module]} may")
            if modules & PLATFORM and naam != "Taal":
                fouten.append(f"{plek} names the platform's C library; import Taal brings it")
            if naam not in producten and re.search(r"^\s*(@\w+ )*public ", tekst, re.M):
                fouten.append(f"{plek} is public, and {naam} is no product")
        for module in sorted(afhankelijk[naam] - genoemd):
            fouten.append(f"{naam} declares {module} and does not import it")
        if naam in bereikt(naam, afhankelijk):
            fouten.append(f"{naam} reaches itself")
        if naam in ZONDER_SQLITE and "CSQLite" in bereikt(naam, afhankelijk):
            fouten.append(f"{naam} pulls in SQLite")
    if not ZONDER_SQLITE <= set(afhankelijk) or bestanden < 100:
        fouten.append("this check no longer sees the sources; mend it")
    for fout in fouten:
        print(fout, file=sys.stderr)
    print(f"{bestanden} files in {len(doelen)} modules, {len(fouten)} against the layout")
    sys.exit(1 if fouten else 0)


if __name__ == "__main__":
    main()
