#!/usr/bin/env python3
"""Reads thousands of mutated CSV and FHIR files, and shows that nothing is lost without a word.

Run from anywhere: Tests/robuust/inlezen.py --recept .build/release/recept [--aantal 10000] [--zaad 1] [--processen 2]

Of every file: the program does not crash; a file that is refused changes nothing and every message has its line and
column; of a file that is read in, every word stands in the register, or the notice names the column or element it
stood in; read in once more, it changes nothing. The words are marks ("zq17") that stand in the file only once, so that each can be looked for.
"""
import argparse
import concurrent.futures
import copy
import csv
import io
import json
import pathlib
import random
import re
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import unicodedata

MERK = re.compile(r"zq\d+")
PLEK = re.compile(r"^bestand\.\w+:\d+:\d+  |^Er is niets ingelezen|^proef\.register: ")


class Merken:
    """Words that stand nowhere else."""

    def __init__(self):
        self.aantal = 0

    def __call__(self):
        self.aantal += 1
        return f"zq{self.aantal}"


def tabel(worp):
    """Rows of cells, the header first, as people keep them."""
    merk = Merken()
    kolommen = {
        "id": lambda n: f"{merk()}-{n}", "naam": lambda n: f"Mevrouw {merk()}", "voornaam": lambda n: merk(),
        "achternaam": lambda n: f"Van {merk()}", "geboortedatum": lambda n: worp.choice(["4-5-1960", "1950", "1960-05-04", "3.2.1944"]),
        "datum": lambda n: worp.choice(["1-3-2024", "2024-03-01", "1-3-24", "2024-03-01 00:00:00"]),
        "adres": lambda n: f"Straat {merk()}", "postcode": lambda n: "3311 AA", "huisnummer": lambda n: str(worp.randint(1, 300)),
        "telefoon": lambda n: worp.choice(["078-1234567", "+48 612345609", ""]), "verwijzer": lambda n: f"Praktijk {merk()}",
        "vraag": lambda n: worp.choice([f"eenzaam {merk()}", f"een; {merk()}", f"\"{merk()}\""]), "kamer": lambda n: merk(),
        "": lambda n: merk(), "wijk": lambda n: worp.choice(["Wielwijk", "dubbeldam", ""]), "kanaal": lambda n: worp.choice(["poh", "C-boards", ""]),
        "opmerking": lambda n: worp.choice([merk(), ""]),
    }
    namen = ["datum", worp.choice(["id", "naam"])]
    namen += [naam for naam in kolommen if naam not in namen and worp.random() < 0.5]
    if "naam" in namen and "achternaam" in namen:
        namen.remove("achternaam")
    worp.shuffle(namen)
    return [namen] + [[kolommen[naam](n) for naam in namen] for n in range(worp.randint(1, 4))]


def als_csv(rijen, worp):
    uit = io.StringIO()
    csv.writer(uit, delimiter=worp.choice(";;;,\t"), lineterminator=worp.choice(["\r\n", "\n"])).writerows(rijen)
    codering = worp.choice(["utf-8"] * 5 + ["utf-8-sig", "utf-16", "utf-16-le"])
    return uit.getvalue().encode(codering)


def bundel(worp):
    merk = Merken()
    basis = worp.choice(["http://proef.example/fhir/", "https://ander.example/r4/"])
    ingangen = []

    def voeg(soort, id, **velden):
        resource = {"resourceType": soort, "id": id, **velden}
        ingangen.append({"fullUrl": f"{basis}{soort}/{id}", "resource": resource})

    for n in range(worp.randint(1, 3)):
        voeg("Patient", f"p{n}", name=worp.sample([
            {"use": "official", "text": f"Proef {merk()}"}, {"use": "old", "text": f"Vroeger {merk()}"},
            {"given": [merk()], "family": merk(), "period": {"start": "2020-01-01"}}], worp.randint(1, 3)),
            birthDate=worp.choice(["1960-05-04", "1950"]), gender="female", maritalStatus={"text": merk()},
            telecom=[{"system": "phone", "value": "078-1234567"}, {"system": "email", "value": f"{merk()}@proef.example"}],
            address=[{"line": [f"Straat {merk()}"], "postalCode": "3311 AA", "city": merk(), "district": worp.choice(["Wielwijk", merk()])}],
            identifier=[{"system": "http://fhir.nl/fhir/NamingSystem/bsn", "value": "111222333"}])
        voeg("Practitioner", f"m{n}", name=[{"text": f"Arts {merk()}"}])
        voeg("ServiceRequest", f"s{n}", status="active", intent="order", authoredOn="2024-03-01",
             subject={"reference": f"Patient/p{n}"}, requester={"reference": f"Practitioner/m{n}"}, note=[{"text": merk()}],
             **worp.choice([{"reasonCode": [{"text": f"eenzaam {merk()}"}]}, {"reason": [{"concept": {"text": f"rouw {merk()}"}}]}]))
        if worp.random() < 0.6:
            status = worp.choice(["requested", "accepted", "rejected", "completed"])
            voeg("Task", f"t{n}", status=status, intent="order", authoredOn="2024-03-01", lastModified="2024-03-03",
                 basedOn=[{"reference": f"ServiceRequest/s{n}"}], owner={"display": f"Noor {merk()}"},
                 statusReason={"text": merk()} if status in ["rejected", "completed"] else None, description=merk(),
                 executionPeriod={"start": "2024-03-02", "end": "2024-03-03"}, note=[{"text": merk()}], **{"for": {"reference": f"Patient/p{n}"}})
    voeg("Observation", "o", valueString=merk())
    worp.shuffle(ingangen)
    return {"resourceType": "Bundle", "type": "collection", "entry": schoon(ingangen)}


def schoon(waarde):
    if isinstance(waarde, dict):
        return {sleutel: schoon(lid) for sleutel, lid in waarde.items() if lid is not None}
    return [schoon(lid) for lid in waarde] if isinstance(waarde, list) else waarde


def plekken(waarde):
    """Every container in the tree with each of its keys."""
    leden = waarde.items() if isinstance(waarde, dict) else enumerate(waarde) if isinstance(waarde, list) else []
    for sleutel, lid in list(leden):
        yield waarde, sleutel
        yield from plekken(lid)


WAARDEN = [None, True, 0, -1, 1e300, "", "x", [], {}, "2024-02-30", "2199-01-01", "1950", "Patient/p0", "Patient/p0/_history/3", "#x",
           "old", "entered-in-error", "111222333", "urn:uuid:0", "proposal", {"text": "y"}, ["a"], "\u200b", "Rene\u0301e"]
SLEUTELS = ["modifierExtension", "implicitRules", "doNotPerform", "active", "use", "period", "reference", "display", "text", "status",
            "identifier", "deceasedBoolean", "contained", "partOf", "link", "value", "system", "reason", "owner", "for"]


def vermink_boom(boom, worp):
    for _ in range(worp.randint(0, 3)):
        houder, sleutel = worp.choice(list(plekken(boom)))
        keuze = worp.randint(0, 5)
        if keuze == 0:
            del houder[sleutel]
        elif keuze == 1:
            houder[sleutel] = copy.deepcopy(worp.choice(WAARDEN))
        elif keuze == 2 and isinstance(houder, dict):
            houder[worp.choice(SLEUTELS)] = houder.pop(sleutel)
        elif keuze == 3 and isinstance(houder, dict):
            houder[worp.choice(SLEUTELS)] = copy.deepcopy(worp.choice(WAARDEN))
        elif keuze == 4 and isinstance(houder, list):
            worp.shuffle(houder)
        else:
            houder[sleutel] = [houder[sleutel]] if worp.random() < 0.5 else {"reference": houder[sleutel]}
    return boom


def vermink_rijen(rijen, worp):
    for _ in range(worp.randint(0, 2)):
        rij = worp.choice(rijen)
        plaats = worp.randrange(len(rij))
        rij[plaats] = worp.choice(["", "x", "datum", "naam", "30-2-2024", "1950", "1-1-20", "0-0-1950", "123 456 782", "zelf", "=1+1", rij[plaats] + " ",
                                   "\u200b", "Rene\u0301e", "2024-03-01T10:00:00Z", rij[plaats][:-1], "99999999999999999999"])
    if worp.random() < 0.1:
        rijen.insert(worp.randrange(1, len(rijen) + 1), [""] * len(rijen[0]))
    return rijen


def vermink_bytes(bytes_, worp):
    bytes_ = bytearray(bytes_)
    for _ in range(worp.randint(1, 3)):
        if not bytes_:
            break
        plaats = worp.randrange(len(bytes_))
        keuze = worp.randint(0, 4)
        if keuze == 0:
            bytes_[plaats] = worp.randrange(256)
        elif keuze == 1:
            del bytes_[plaats]
        elif keuze == 2:
            bytes_.insert(plaats, worp.choice(b";\"\n\r,{}[]:0-=\0"))
        elif keuze == 3:
            del bytes_[plaats:]
        else:
            bytes_[plaats:plaats] = bytes_[plaats:plaats + 40]
    return bytes(bytes_)


def maak(zaad):
    """The name and the bytes of a file, always the same for the same seed; and whether its form is whole."""
    worp = random.Random(zaad)
    if worp.random() < 0.5:
        naam, bytes_ = "bestand.csv", als_csv(vermink_rijen(tabel(worp), worp), worp)
    else:
        boom = vermink_boom(bundel(worp), worp)
        if worp.random() < 0.1 and isinstance(boom.get("entry"), list):
            regels = [ingang["resource"] for ingang in boom["entry"] if isinstance(ingang, dict) and "resource" in ingang]
            naam, bytes_ = "bestand.ndjson", "\n".join(json.dumps(regel) for regel in regels).encode()
        else:
            tekst = json.dumps(boom, indent=worp.choice([None, 2]), ensure_ascii=worp.random() < 0.5)
            naam, bytes_ = "bestand.json", tekst.encode(worp.choice(["utf-8", "utf-8", "utf-16"]))
    isHeel = worp.random() < 0.7
    return naam, bytes_ if isHeel else vermink_bytes(bytes_, worp), isHeel


def inhoud(pad):
    """All that stands in a register, as one text."""
    verbinding = sqlite3.connect(f"file:{pad}?mode=ro", uri=True)
    tabellen = [rij[0] for rij in verbinding.execute("select name from sqlite_master where type = 'table' and name not like 'sqlite_%'")]
    tekst = "\n".join(f"{tafel} {rij}" for tafel in tabellen for rij in verbinding.execute(f'select * from "{tafel}"'))
    verbinding.close()
    return tekst


def plaatsen_fhir(naam, bytes_):
    """Of each mark the ways to it, as the notice names them: `Patient.name.text`, and what holds that."""
    for codering in ["utf-8", "utf-16"]:
        try:
            tekst = bytes_.decode(codering)
            wortels = [json.loads(r) for r in tekst.splitlines() if r.strip()] if naam.endswith("ndjson") else [json.loads(tekst)]
            break
        except ValueError:
            continue
    else:
        return None
    gevonden = {}

    def ga(waarde, wegen):
        if isinstance(waarde, dict):
            soort = waarde.get("resourceType")
            if isinstance(soort, str):
                wegen = [soort] if not wegen or not wegen[-1].endswith(".contained") else wegen + [f"{wegen[-1]} {soort}"]
            for sleutel, lid in waarde.items():
                ga(lid, wegen + [f"{wegen[-1]}.{sleutel}" if wegen else sleutel])
        elif isinstance(waarde, list):
            for lid in waarde:
                ga(lid, wegen)
        elif isinstance(waarde, str):
            for merk in MERK.findall(waarde):
                gevonden.setdefault(merk, []).append(wegen)

    for wortel in wortels:
        ga(wortel, [])
    return gevonden


def noem(kolom, nummer):
    if not kolom:
        return f"kolom {nummer + 1} zonder naam"
    return "iets met een burgerservicenummer" if re.sub(r"\D", "", kolom) == "123456782" else f'"{kolom}"'


def plaatsen_csv(bytes_):
    """Of each mark the names by which the notice may call its column."""
    for codering in ["utf-8-sig", "utf-16", "utf-16-le"]:
        try:
            tekst = bytes_.decode(codering)
        except ValueError:
            continue
        if "\0" in tekst:
            continue
        kop = tekst.splitlines()[0]
        teken = next((t for t in ";\t," if t in kop), ";")
        rijen = list(csv.reader(io.StringIO(tekst), delimiter=teken))
        gevonden = {}
        for rij in rijen:
            for nummer, cel in enumerate(rij[:len(rijen[0])]):
                kolom = unicodedata.normalize("NFC", rijen[0][nummer].strip())
                for merk in MERK.findall(cel):
                    gevonden.setdefault(merk, []).append([noem(kolom, nummer)])
        return gevonden
    return None


def proef(recept, leeg, werk, zaad):
    """What is wrong with how one file is read; nothing when all is well. And whether it was read in."""
    naam, bytes_, isHeel = maak(zaad)
    werk.mkdir(exist_ok=True)
    register = werk / "proef.register"
    for oud in werk.iterdir():
        oud.unlink()
    shutil.copy(leeg, register)
    (werk / naam).write_bytes(bytes_)
    voor = inhoud(register)
    def lees_in():
        return subprocess.run([recept, "register", "importeer", naam, "--register", "proef.register", "--wie", "noor"],
                              cwd=werk, stdin=subprocess.DEVNULL, capture_output=True, text=True, errors="replace", timeout=120)

    loop = lees_in()
    if loop.returncode not in (0, 65):
        return [f"code {loop.returncode}: {loop.stderr[:200]}"], False
    na = inhoud(register)
    if loop.returncode == 65:
        mis = [] if voor == na else ["refused, and yet the register changed"]
        mis += [f"no place: {regel[:150]}" for regel in loop.stderr.splitlines() if not PLEK.match(regel)]
        return mis, False
    if "111222333" in na:
        return ["a BSN is kept"], True
    weer = lees_in()
    if weer.returncode != 0 or inhoud(register) != na:
        return [f"read again, it is not the same: {weer.stdout[-200:]}{weer.stderr[-200:]}"], True
    if not isHeel:
        return [], True
    wegen = plaatsen_csv(bytes_) if naam.endswith("csv") else plaatsen_fhir(naam, bytes_)
    mis = []
    for merk, plaatsen in (wegen or {}).items():
        if re.search(rf"{merk}\b", na):
            continue
        for plaats in plaatsen:
            if not any(re.search(rf"{re.escape(weg)}(?![\w.])", loop.stdout) for weg in plaats):
                mis.append(f"{merk} of {plaats[-1:]} is not in the register and not in the notice: {loop.stdout[-300:]}")
    return mis, True


def reeks(recept, leeg, map, zaden):
    werk = map / f"werk-{zaden.start}-{zaden.step}"
    uitkomsten = []
    for zaad in zaden:
        mis, isGelezen = proef(recept, leeg, werk, zaad)
        uitkomsten.append((zaad, mis, isGelezen))
    return uitkomsten


def main():
    lezer = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    lezer.add_argument("--recept", required=True, type=pathlib.Path)
    lezer.add_argument("--aantal", type=int, default=1500)
    lezer.add_argument("--zaad", type=int, default=1, help="the first seed")
    lezer.add_argument("--processen", type=int, default=2)
    opties = lezer.parse_args()
    recept = str(opties.recept.resolve())
    with tempfile.TemporaryDirectory(prefix="recept-inlezen-") as map:
        map = pathlib.Path(map)
        leeg = map / "leeg.register"
        subprocess.run([recept, "register", "begin", str(leeg), "--wie", "noor"], check=True, capture_output=True)
        werk = [range(opties.zaad + k, opties.zaad + opties.aantal, opties.processen) for k in range(opties.processen)]
        with concurrent.futures.ProcessPoolExecutor(opties.processen) as groep:
            uitkomsten = [u for deel in groep.map(reeks, [recept] * len(werk), [leeg] * len(werk), [map] * len(werk), werk) for u in deel]
    for zaad, mis, _ in sorted(uitkomsten):
        for zin in mis:
            print(f"FOUT  zaad {zaad}: {zin}")
    fout = sum(bool(mis) for _, mis, _ in uitkomsten)
    gelezen = sum(isGelezen for _, _, isGelezen in uitkomsten)
    print(f"{len(uitkomsten)} verminkte bestanden: {gelezen} ingelezen, {len(uitkomsten) - gelezen} geweigerd, {fout} fout")
    # A check in which nothing is read in, or nothing refused, shows nothing.
    genoeg = gelezen * 10 > len(uitkomsten) and (len(uitkomsten) - gelezen) * 10 > len(uitkomsten)
    sys.exit(0 if fout == 0 and genoeg else 1)


if __name__ == "__main__":
    main()
