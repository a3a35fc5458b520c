"""The parts of the reference that the program and the schemas say themselves.

Such a part stands in a document between two marks, and is made again from its source:

    <!-- gemaakt: opdrachten -->            all commands with their options, from `recept help`
    <!-- gemaakt: registeropdrachten -->    those of `recept register`
    <!-- gemaakt: sleutels scenario#/properties/programma -->    the keys of an object, from scenarios/schema
    <!-- gemaakt: keten -->                 the keys of a chain; limits and usual values as the program gives them
    <!-- einde -->
"""

import json
import re
import subprocess
import tempfile
from dataclasses import dataclass
from functools import cache
from pathlib import Path

WORTEL = Path(__file__).resolve().parents[2]
MERK = re.compile(r"(<!-- gemaakt: ([^>]*?) -->\n)(.*?)(\n<!-- einde -->)", re.DOTALL)
OVERAL = {"--stil", "--help"}
# Objects with one key per wijk, stadsdeel or route; the document itself says what they mean.
OVERAL_IN_BESTAND = {"$schema", "formaat", "bron", "aanname"}
PER_PLAATS = {"wijken", "vervolg", "perStadsdeel", "perWijk"}
IN_REGISTER = OVERAL | {"--register", "--wie", "--klok-klopt"}


def loop_na(pad, recept, opdrachten, vernieuw):
    """Makes the parts of a document again; a problem for each that was not the same."""
    tekst = pad.read_text("utf-8")
    problemen = []

    def deel(gevonden):
        nieuw = gemaakt(gevonden[2].split(), recept, opdrachten)
        if nieuw != gevonden[3] and not vernieuw:
            problemen.append(f"{pad.relative_to(WORTEL)}: {gevonden[2]}: niet meer zoals de bron; draai met --vernieuw")
        return gevonden[1] + nieuw + gevonden[4]

    nieuw = MERK.sub(deel, tekst)
    if vernieuw and nieuw != tekst:
        pad.write_text(nieuw, "utf-8")
    return problemen


def gemaakt(woorden, recept, opdrachten):
    match woorden:
        case ["opdrachten"]:
            return opdrachtdelen([o for o in opdrachten.values() if not o.naam.startswith("register ")], OVERAL)
        case ["registeropdrachten"]:
            return opdrachtdelen([o for o in opdrachten.values() if o.naam.startswith("register ")], IN_REGISTER)
        case ["overal"]:
            return optietabel([o for o in opdrachten["register lijst"].opties if o.namen[-1] in IN_REGISTER])
        case ["sleutels", plaats]:
            return sleuteltabel(plaats)
        case ["keten"]:
            return ketentabel(recept)
    raise SystemExit(f"naslag.py: onbekend deel: {' '.join(woorden)}")


def tabel(koppen, rijen):
    rijen = [[cel.replace("|", "/") for cel in rij] for rij in rijen]
    return "\n".join(f"| {' | '.join(rij)} |" for rij in [koppen, ["---"] * len(koppen), *rijen])


# --- Commands


@dataclass
class Optie:
    vorm: str
    uitleg: str

    @property
    def namen(self):
        return re.findall(r"(?:^|, )(--?[a-z-]+)", self.vorm)


@dataclass
class Opdracht:
    naam: str
    samenvatting: str
    gebruik: str
    opties: list
    voorbeeld: str


def opdrachten(recept):
    """All commands by their name, as `recept help` tells them."""
    namen = genoemd(recept)
    namen += [f"register {naam}" for naam in genoemd(recept, "register")]
    return {naam: uitleg(recept, naam) for naam in namen}


def genoemd(recept, *woorden):
    return re.findall(r"^  ([a-z-]+)  ", zeg(recept, "help", *woorden), re.MULTILINE)


def uitleg(recept, naam):
    tekst = zeg(recept, "help", *naam.split())
    delen = re.fullmatch(
        r"(.*?)\n\nGebruik: recept (.*?)\n\n(?:Opties:\n(.*?)\n\nVoorbeeld:\n  (.*?)\n|.*)", tekst, re.DOTALL)
    opties = [Optie(*regel.strip().split("  ", 1)) for regel in (delen[3] or "").split("\n") if regel]
    for optie in opties:
        optie.uitleg = optie.uitleg.strip()
    return Opdracht(naam, delen[1], delen[2].replace(" [--opties]", ""), opties, delen[4])


def zeg(recept, *woorden, map=None):
    return subprocess.run([recept, *woorden], cwd=map, capture_output=True, text=True, check=True, timeout=120).stdout


def opdrachtdelen(opdrachten, zonder):
    delen = []
    for opdracht in opdrachten:
        deel = f"### {opdracht.naam}\n{opdracht.samenvatting}\n\n    recept {opdracht.gebruik}"
        opties = [o for o in opdracht.opties if o.namen[-1] not in zonder]
        if opties:
            deel += "\n\n" + optietabel(opties)
        if opdracht.voorbeeld:
            deel += f"\n\nVoorbeeld: `{opdracht.voorbeeld}`"
        delen.append(deel)
    return "\n\n".join(delen)


def optietabel(opties):
    return tabel(["optie", "betekenis"], [[f"`{optie.vorm}`", optie.uitleg] for optie in opties])


# --- Keys


@cache
def schema(naam):
    return json.loads((WORTEL / "scenarios" / "schema" / f"{naam}.schema.json").read_text("utf-8"))


def volg(deel, bestand):
    """A schema laid over the one that it refers to."""
    if "$ref" not in deel:
        return deel
    doel, _, pad = deel["$ref"].partition("#")
    bestand = doel.removesuffix(".schema.json") or bestand
    ander = schema(bestand)
    for stap in pad.strip("/").split("/"):
        ander = ander[stap]
    return volg(ander, bestand) | deel


def zoek(plaats):
    bestand, _, pad = plaats.partition("#")
    deel = schema(bestand)
    for stap in [stap for stap in pad.split("/") if stap]:
        deel = volg(deel, bestand)[stap]
    return volg(deel, bestand), bestand


def sleuteltabel(plaats):
    deel, bestand = zoek(plaats)
    verplicht = deel.get("required", []) + zonder_basis(plaats).get("required", [])
    rijen = []
    for sleutel, eigen in deel["properties"].items():
        if sleutel in OVERAL_IN_BESTAND and sleutel not in verplicht:
            continue
        vol = volg(eigen, bestand)
        gewoonlijk = "verplicht" if sleutel in verplicht else waarde(vol.get("default"))
        rijen.append([f"`{sleutel}`", vol["description"], gewoonlijk, mag(vol)])
    return tabel(["sleutel", "betekenis", "gewoonlijk", "mag zijn"], rijen)


def zonder_basis(plaats):
    """What the schema asks more of an object in a scenario that builds on no other."""
    bestand, _, pad = plaats.partition("#")
    deel = schema(bestand).get("else", {})
    for stap in [stap for stap in pad.split("/") if stap]:
        deel = deel.get(stap, {})
    return deel


def waarde(gegeven):
    return "" if gegeven is None else f"`{json.dumps(gegeven)}`" if isinstance(gegeven, (str, bool)) else json.dumps(gegeven)


def mag(deel):
    """What a key may be, in words."""
    if "enum" in deel:
        return ", ".join(f"`{woord}`" for woord in deel["enum"] if woord is not None)
    soorten = deel["type"] if isinstance(deel.get("type"), list) else [deel.get("type")]
    if "maximum" in deel:
        heel = "heel getal, " if "integer" in soorten else ""
        return f"{heel}{getal(deel['minimum'])} tot en met {getal(deel['maximum'])}"
    woorden = {"string": "tekst", "boolean": "`true`, `false`", "array": "lijst", "object": "object"}
    return " of ".join(woorden[soort] for soort in soorten if soort in woorden)


def getal(waarde):
    for eenheid, naam in [(10**9, "miljard"), (10**6, "miljoen")]:
        if waarde and waarde % eenheid == 0:
            return f"{waarde // eenheid} {naam}"
    return f"{waarde}"


# --- The chain


def ketentabel(recept):
    """Every number of a chain. Its limits are what the program says when it gets something outside them."""
    velden = list(ketenvelden(zoek("scenario#/properties/keten")[0]["properties"], ()))
    with tempfile.TemporaryDirectory() as map:
        proef = Ketenproef(recept, Path(map))
        gewoonlijk = proef.gewoonlijk()
        rijen = [
            [f"`{pad[0]}`" if len(pad) > 1 else "", f"`{'.'.join(pad[1:] or pad)}`",
             re.sub(r": (een geheel getal |van )?(van )?[0-9].*$", "", deel["description"]).rstrip("."),
             gewoonlijk.get("keten." + ".".join(pad), ""), proef.grenzen(pad)]
            for pad, deel in velden]
    return tabel(["in", "sleutel", "betekenis", "gewoonlijk", "mag zijn"], rijen)


def ketenvelden(sleutels, pad):
    for sleutel, eigen in sleutels.items():
        deel = volg(eigen, "scenario")
        soorten = deel.get("type") or []
        if soorten[:1] in (["number"], ["integer"]):
            yield (*pad, sleutel), deel
        elif "object" in soorten and sleutel not in PER_PLAATS:
            yield from ketenvelden(deel["properties"], (*pad, sleutel))


class Ketenproef:
    def __init__(self, recept, map):
        self.recept, self.map = recept, map
        (map / "scenarios").symlink_to(WORTEL / "scenarios")

    def schrijf(self, keten):
        inhoud = {"formaat": 1, "naam": "proef", "basis": "dordrecht-2022", "keten": keten}
        (self.map / "proef.json5").write_text(json.dumps(inhoud), "utf-8")

    def gewoonlijk(self):
        keten = zoek("scenario#/properties/keten")[0]["properties"]
        self.schrijf({sleutel: {} for sleutel, deel in keten.items() if volg(deel, "scenario").get("properties")
                      and "waarde" not in volg(deel, "scenario")["properties"] and sleutel not in PER_PLAATS})
        antwoord = json.loads(zeg(self.recept, "bereken", "proef", "--herhalingen", "2", "--json", map=self.map))
        return {a["sleutel"]: json.dumps(a["waarde"]) for a in antwoord["aannames"]}

    def grenzen(self, pad):
        """As the program says them: the range of the key, and what else it asks at the uiteinden of that range."""
        bereik = self.verwacht(pad, -1)[0]
        uiteinden = re.search(r"(?:van )?([\d.,]+) tot en met ([\d.,]+)", bereik).groups()
        laag, hoog = (float(tekst.replace(",", ".")) for tekst in uiteinden)
        # How long the inloop may be follows from the programme of this trial; the document says so itself.
        verder = {zin for waarde in [laag, hoog] for zin in self.verwacht(pad, waarde)} if pad != ("inloop",) else []
        nauwer = [zin for zin in verder if re.match(r"(een (kans|deel) van )?[\d,]+ tot en met", zin)]
        return "; ".join(nauwer or [bereik.removeprefix("een getal van "), *sorted(verder)])

    def verwacht(self, pad, waarde):
        """What would have been right, for each objection to this value."""
        keten = waarde if waarde != int(waarde) else int(waarde)
        for sleutel in reversed(pad):
            keten = {sleutel: keten}
        self.schrijf(keten)
        uit = subprocess.run(
            [self.recept, "controleer", "proef.json5"], cwd=self.map, capture_output=True, text=True, timeout=60)
        return [zin.split("; verwacht ", 1)[1] for zin in uit.stderr.split("\n") if "; verwacht " in zin]
