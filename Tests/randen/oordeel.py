"""What a run of the program must show: finite numbers when a file was accepted, and the place when it was not."""
import json
import re

PLAATS = re.compile(r":\d+:\d+\b")
# Words that stand for a number that is none, where a reader would expect one.
GEEN_GETAL = re.compile(r"\bnan\b|\binf(inity)?\b|onbepaald", re.I)
# Keys that may be null, each because there can be nothing to tell.
MAG_LEEG = {
    # No costs to divide by; no benefits to take a share of; no claim.
    "verhouding", "getoetstAandeel", "voorbijToetsAandeel", "geteldAandeel", "nodigVoor1", "nodigVoor1komma6", "overgebleven",
    "keerTrajectprijs",
    # Never within the longest term; no weighting; no register; no chain.
    "terugverdientijd", "ongewogen", "register", "volgens", "zaad", "toetsverloop", "teToetsen", "selectie", "prijsbases",
    "uitgave", "toetsuitgave",
    # Nothing is uncertain, so nothing is said of chances and of the worth of knowing.
    "kansPositief", "kansVerhoudingBoven1", "kansVerhoudingBoven1komma6", "evpi", "evsi", "acceptatie", "kansOpVerlies", "kansOpRuimte",
    "kansOpWinst", "kansSamenWinst", "kansBeste", "zin",
    # No margin without differences; no break-even; no zone of agreement, no conditions when there is one.
    "t", "bca", "sd", "standaardfout", "gemiddelde", "omslagpunt", "dichtstbij", "ruimte", "besteBijdrage", "voorwaarden",
    "prijs", "factor", "bodem", "plafond", "casussen", "casussenKans50", "casussenKans80", "beoordeeld", "programma",
}


def lege_plekken(waarde, pad=""):
    """Paths of every null that no key may have."""
    if isinstance(waarde, dict):
        for sleutel, lid in waarde.items():
            # Of each division the number of its uitgave, when it has one.
            if sleutel == "groepuitgaven":
                continue
            if lid is None and sleutel not in MAG_LEEG:
                yield f"{pad}.{sleutel}"
            else:
                yield from lege_plekken(lid, f"{pad}.{sleutel}")
    elif isinstance(waarde, list):
        for nummer, lid in enumerate(waarde):
            if lid is None:
                yield f"{pad}[{nummer}]"
            else:
                yield from lege_plekken(lid, f"{pad}[{nummer}]")


def kansen_buiten(waarde, pad=""):
    """Paths of every chance that is not from 0 to 1."""
    if isinstance(waarde, dict):
        for sleutel, lid in waarde.items():
            if sleutel.startswith("kans") and isinstance(lid, (int, float)) and not 0 <= lid <= 1:
                yield f"{pad}.{sleutel} = {lid}"
            yield from kansen_buiten(lid, f"{pad}.{sleutel}")
    elif isinstance(waarde, list):
        for nummer, lid in enumerate(waarde):
            yield from kansen_buiten(lid, f"{pad}[{nummer}]")


def bezwaar_json(tekst, mag_leeg=()):
    try:
        waarde = json.loads(tekst, parse_constant=lambda woord: (_ for _ in ()).throw(ValueError(woord)))
    except ValueError as fout:
        return f"no JSON: {fout}"
    for plek in [p for p in lege_plekken(waarde) if p.rsplit(".", 1)[-1] not in mag_leeg] + list(kansen_buiten(waarde)):
        return f"no number at {plek}"
    return None


def bezwaar_tekst(tekst):
    gevonden = GEEN_GETAL.search(tekst)
    return f"'{gevonden[0]}' in: …{tekst[max(0, gevonden.start() - 80):gevonden.end() + 40]!r}" if gevonden else None
