#!/usr/bin/env python3
"""Holds the sources to saying a thing once, and shows that everybody goes by that one place.

- Every word of `WOORDEN` stands once in Sources, in the file that declares it. Where the same letters mean something
  else, that file is named with what they mean there.
- What `NERGENS` describes stands in one file only.
- Every declaration of `MUTANTEN` is broken in a copy of the tree. One build later the tests named beside it, one for
  each reader and writer, must all fail: what still passes has a copy of its own.

Run from anywhere: Tests/eenmaal/eenmaal.py [--alleen-woorden]. The words take a second, the build a few minutes; its
copy stays in .build-eenmaal. To add a thing: a row in either table.
"""
import pathlib
import re
import shutil
import subprocess
import sys
from xml.etree import ElementTree

ROOT = pathlib.Path(__file__).resolve().parents[2]
KOPIE = ROOT / ".build-eenmaal"

# What is declared, its words, where, and where the same letters mean something else. A word is a string literal,
# with its quotes; or any other text that stands once, such as a predicate's condition.
WOORDEN = [
    {
        "naam": "the keys of a zorgregel",
        "woorden": [f'"{sleutel}"' for sleutel in (
            "soort post aantal per vanaf duur kans uitval toerekening toets getoetstTot uitdoving stopt").split()],
        "thuis": "Sources/BusinessCase/Beoordeling/Zorgregelveld.swift",
        "elders": {
            "Sources/BusinessCase/Verifieren/Controles/Regelcontroles.swift": {
                '"uitval"': "the name of a check", '"uitdoving"': "the name of a check"},
            "Sources/Scenariobestand/Keten/Ketenlezer+Lijsten.swift": {'"post"': "care while one waits"},
            "Sources/SociaalRecept/Journaal/Aantekening.swift": {'"aantal"': "at how many somebody looked"},
            "Sources/SociaalRecept/Uitwisseling/Inzage/Inzagedossier+Json.swift": {'"soort"': "of a feit"},
            "Sources/SociaalRecept/Uitwisseling/Opgave/Casusopgave+Json.swift": {'"soort"': "of a vraag"},
            "Sources/Weergave/Register/Lijsten/Agendablad.swift": {'"soort"': "of what is due"},
            "Sources/Weergave/Register/Afloopblad.swift": {'"aantal"': "how often something was missing"},
            "Sources/Weergave/Grafiek/Diagrammen/Kansdiagram.swift": {'"kans"': "the name of an axis"},
            "Sources/Weergave/Bewijs/Bewijsblad+Json.swift": {
                '"post"': "care that was counted", '"per"': "what the figures are divided by"},
            "Sources/Weergave/Json/Scenariouitkomst+Json.swift": {'"post"': "of a price"},
            "Sources/Weergave/Onderzoek/Onderzoek+Json.swift": {
                '"aantal"': "how many residents", '"toets"': "what the toets did to all lines"},
            "Sources/Weergave/Onzekerheid/Gevoeligheidstabellen.swift": {'"kans"': "the name of an axis"},
            "Sources/Weergave/Register/Casus/Casusblad+Json.swift": {
                '"soort"': "of a feit", '"vanaf"': "the day a part began"},
            "Sources/Weergave/Register/Wachtoverzicht+Json.swift": {
                '"aantal"': "how many waited", '"per"': "what the table is divided by",
                '"vanaf"': "the first day that counts"},
        },
    },
    {
        "naam": "the words of a zorgregel",
        "woorden": ['"eenmalig"'],
        "thuis": "Sources/BusinessCase/Beoordeling/Zorgregelopgave.swift",
    },
    {
        "naam": "the kinds of zorgregel",
        "woorden": ["case vermeden, meer, inzet, tegenslag"],
        "thuis": "Sources/BusinessCase/Beoordeling/Zorgregelopgave.swift",
    },
    {
        "naam": "the bounds of a zorgregel",
        "woorden": ["0...1200", "0.0...1_000_000"],
        "thuis": "Sources/BusinessCase/Beoordeling/Zorgregelveld.swift",
        "elders": {
            "Sources/BusinessCase/Gevoeligheid/Scenariogetal.swift": {"0.0...1_000_000": "residents a year"},
        },
    },
    {
        "naam": "the paths of a scenario's uncertain numbers",
        "woorden": ['"discontovoet"', '"traject.prijs"', '"onzekerheid.beoordelaarsfout"',
                    '"totaal.bedrag"', '"totaal.variatie"', '"programma.groei"', '"optimismecorrectie.',
                    '"programma.instroom.', '"prijs.\\('],
        "thuis": "Sources/BusinessCase/Gevoeligheid/Scenariogetal.swift",
        "elders": {
            "Sources/Weergave/Json/Scenariouitkomst+Json.swift": {'"discontovoet"': "a key of the outcome"},
            "Sources/Weergave/Onderzoek/Onderzoek+Json.swift": {'"discontovoet"': "a key of the outcome"},
        },
    },
    {
        "naam": "the names of a scenario's uncertain numbers",
        "woorden": ['"Discontovoet per jaar"', '"Prijs van een traject', '"Baten per euro kosten"',
                    '"Baten van alle casussen samen', '"Groei van de instroom per jaar"', '"Instroom per jaar via '],
        "thuis": "Sources/BusinessCase/Gevoeligheid/Scenariogetal.swift",
    },
    {
        "naam": "a number as people type it",
        "woorden": ['$0 == "." ? "," : $0'],
        "thuis": "Sources/Taal/Getallen/Typegetal.swift",
    },
    {
        "naam": "the columns of a casus that have a name of their own in the file",
        "woorden": ['"route_op"', '"wacht_sinds"', '"te_toetsen"', '"te_beoordelen"', '"wacht_een_deel"',
                    '("casus")'],
        "thuis": "Sources/SociaalRecept/Tabellen/Casusregel.swift",
    },
    {
        "naam": "te beoordelen and te toetsen",
        "woorden": ["status == .afgerond || status == .gestopt", "!isBeoordeeld && ", "toetsingen[toetser] == nil"],
        "thuis": "Sources/SociaalRecept/Casusverloop/Casus+TeDoen.swift",
    },
    {
        "naam": "the ages that somebody can have",
        "woorden": ["leeftijden = 0...120"],
        "thuis": "Sources/BusinessCase/Domein/Indeling.swift",
    },
]

# What stands nowhere in Sources but in the files named. A statement that names a table or a column itself would not follow
# when they change; the steps that made them never do.
NERGENS = [
    {
        "naam": "a table of the register in a statement",
        "patroon": r"(?i:FROM|INTO|UPDATE|JOIN|TABLE) (casus|deeltraject|gebeurtenis|persoon|tekst|bron|inzage|instelling)\b",
        "behalve": [f"Sources/SociaalRecept/Opslag/{stap}.swift" for stap in ["Migratie", "Overgang", "WieIsWie"]],
    },
]

# What is broken, where (text and what it becomes; the text occurs once), and the tests (suite and function) that must
# notice.
MUTANTEN = [
    {
        "naam": "the key of a zorgregel",
        "bestand": "Sources/BusinessCase/Beoordeling/Zorgregelveld.swift",
        "oud": '"uitdoving", "welk deel er per jaar', "nieuw": '"vervaging", "welk deel er per jaar',
        "tests": [
            "ZorgregelTests/alles",
            "SchemaTests/sleutels",
            "ZorgregelJsonTests/schrijven",
            "ZorgregelJsonTests/lezen",
            "ZorgregeloptiesTests/alles",
            "ZorgregelweergaveTests/json",
            "ZorgregeloptiesTests/voorbeeld",
            "GetalnaamTests/regel",
        ],
    },
    {
        "naam": "the words that a reader sees of a zorgregel",
        "bestand": "Sources/BusinessCase/Beoordeling/Zorgregelveld.swift",
        "oud": 'achter: "door het traject"', "nieuw": 'achter: "vanzelf"',
        "tests": [
            "ZorgregelweergaveTests/toetslijst",
            "ZorgregelweergaveTests/casusblad",
            "ZorgregelJsonTests/inzage",
        ],
    },
    {
        "naam": "the bounds of a zorgregel",
        "bestand": "Sources/BusinessCase/Beoordeling/Zorgregelveld.swift",
        "oud": "0.0...1_000_000", "nieuw": "0.0...2_000_000",
        "tests": [
            "ZorgregelTests/grenzen",
            "SchemaTests/getallen",
            "ToetsTests/hoeveelheid",
            "ZorgregeloptiesTests/fouten",
        ],
    },
    {
        "naam": "a path of a scenario's numbers",
        "bestand": "Sources/BusinessCase/Gevoeligheid/Scenariogetal.swift",
        "oud": '"programma.groei"', "nieuw": '"programma.stijging"',
        "tests": ["GetalnaamTests/groei"],
    },
    {
        "naam": "two columns of a casus",
        "bestand": "Sources/SociaalRecept/Tabellen/Casusregel.swift",
        "oud": "case .aangenomen: werk.neem(&aangenomen)", "nieuw": "case .aangenomen: werk.neem(&eersteContact)",
        "tests": [
            "KolommenTests/casus",
            "KolommenTests/lezen",
        ],
    },
    {
        "naam": "two columns of a deel",
        "bestand": "Sources/SociaalRecept/Tabellen/Deelregel.swift",
        "oud": "case .hulp: werk.neem(&hulp)", "nieuw": "case .hulp: werk.neem(&gesloten)",
        "tests": ["KolommenTests/deel"],
    },
    {
        "naam": "two columns of a person",
        "bestand": "Sources/SociaalRecept/Tabellen/Persoonrij.swift",
        "oud": "case .adres: werk.neem(&persoon.adres)", "nieuw": "case .adres: werk.neem(&persoon.telefoon)",
        "tests": ["KolommenTests/overige"],
    },
    {
        "naam": "te toetsen",
        "bestand": "Sources/SociaalRecept/Casusverloop/Casus+TeDoen.swift",
        "oud": "stand.isClaim && !stand.isVerworpen && ", "nieuw": "stand.isClaim && ",
        "tests": [
            "TeDoenTests/casus",
            "TeDoenTests/lijst",
            "TeDoenTests/toetslijst",
            "TeDoenTests/onderzoek",
            "OnderzoekTests/toets",
        ],
    },
    {
        "naam": "te beoordelen",
        "bestand": "Sources/SociaalRecept/Casusverloop/Casus+TeDoen.swift",
        "oud": "isBeoordeelbaar && !isBeoordeeld && !isVernietigd", "nieuw": "isBeoordeelbaar && !isVernietigd",
        "tests": [
            "TeDoenTests/beoordelen",
            "KolommenTests/afgerond",
        ],
    },
    {
        "naam": "the age that follows from a birth date",
        "bestand": "Sources/SociaalRecept/Casusverloop/Verwijzing+Mag.swift",
        "oud": "let leeftijd = aangemeld.jaren(sinds: geboren)",
        "nieuw": "let leeftijd = aangemeld.jaren(sinds: geboren) + 1",
        "tests": [
            "AanmeldenTests/leeftijd",
            "WijzigenTests/samen",
            "AanmeldenTests/inlezen",
        ],
    },
]


def bronnen():
    return {str(pad.relative_to(ROOT)): pad.read_text() for pad in sorted((ROOT / "Sources").rglob("*.swift"))}


def zonder_uitleg(tekst):
    """The source without its comments: what a comment says, nobody goes by."""
    return re.sub(r"^\s*//.*$", "", tekst, flags=re.M)


def dubbel(rij, bestanden):
    """What is wrong with a row of words."""
    fouten, bedoeld = [], set()
    for woord in rij["woorden"]:
        for pad, tekst in bestanden.items():
            keer = tekst.count(woord)
            elders = woord in rij.get("elders", {}).get(pad, {})
            if elders:
                bedoeld.add((pad, woord))
            if pad == rij["thuis"]:
                if keer != 1:
                    fouten.append(f"{rij['naam']}: {woord} stands {keer} times in {pad}, which declares it")
            elif keer and not elders:
                fouten.append(f"{rij['naam']}: {woord} stands in {pad} too; go by {rij['thuis']}")
            elif elders and not keer:
                fouten.append(f"{rij['naam']}: {woord} is no longer in {pad}; take it out of the table")
    genoemd = {(pad, woord) for pad, woorden in rij.get("elders", {}).items() for woord in woorden}
    return fouten + [f"{rij['naam']}: {pad} and {woord} match nothing" for pad, woord in sorted(genoemd - bedoeld)]


def kopieer():
    """The tree as it is, so that the build of the last time serves again: what is the same is not written."""
    namen = subprocess.run(["git", "ls-files", "-co", "--exclude-standard"], cwd=ROOT, check=True,
                           capture_output=True, text=True).stdout.split("\n")
    gewild = {naam for naam in namen if naam and (ROOT / naam).is_file()}
    for pad in sorted(KOPIE.rglob("*")):
        naam = str(pad.relative_to(KOPIE))
        if pad.is_file() and not naam.startswith(".build/") and naam not in gewild:
            pad.unlink()
    return {naam: (ROOT / naam).read_bytes() for naam in gewild}


def breek(inhoud):
    for mutant in MUTANTEN:
        naam, oud, nieuw = mutant["bestand"], mutant["oud"].encode(), mutant["nieuw"].encode()
        if inhoud[naam].count(oud) != 1:
            sys.exit(f"{mutant['naam']}: {mutant['oud']!r} does not occur once in {naam}")
        inhoud[naam] = inhoud[naam].replace(oud, nieuw)
    for naam, bytes_ in inhoud.items():
        doel = KOPIE / naam
        if not (doel.exists() and doel.read_bytes() == bytes_):
            doel.parent.mkdir(parents=True, exist_ok=True)
            doel.write_bytes(bytes_)
            shutil.copymode(ROOT / naam, doel)


def gebroken():
    """Every named test that does not fail although what it goes by is broken, with what it does instead."""
    breek(kopieer())
    subprocess.run(["swift", "build", "--build-tests"], cwd=KOPIE, check=True, stdout=subprocess.DEVNULL)
    filters = [woord for mutant in MUTANTEN for test in mutant["tests"]
               for woord in ("--filter", rf"\.{re.escape(test)}\(")]
    # Written beside the asked name, with "-swift-testing" in it.
    verslag = KOPIE / ".build" / "eenmaal-swift-testing.xml"
    verslag.unlink(missing_ok=True)
    subprocess.run(["swift", "test", "--skip-build", "--xunit-output", verslag.with_name("eenmaal.xml"), *filters],
                   cwd=KOPIE, capture_output=True)
    uitslag = {}
    for geval in ElementTree.parse(verslag).iter("testcase"):
        test = f"{geval.get('classname').split('.')[-1]}/{geval.get('name').split('(')[0]}"
        uitslag[test] = "fails" if geval.find("failure") is not None else "passes although it is broken"
    return [(mutant["naam"], test, uitslag.get(test, "does not exist")) for mutant in MUTANTEN
            for test in mutant["tests"] if uitslag.get(test) != "fails"]


def main():
    bestanden = {pad: zonder_uitleg(tekst) for pad, tekst in bronnen().items()}
    fouten = [fout for rij in WOORDEN for fout in dubbel(rij, bestanden)]
    fouten += [f"{rij['naam']}: {vondst.group()!r} stands in {pad}" for rij in NERGENS
               for pad, tekst in bestanden.items() if pad not in rij["behalve"]
               for vondst in re.finditer(rij["patroon"], tekst)]
    for fout in fouten:
        print(fout)
    if fouten:
        sys.exit(1)
    print(f"{sum(len(rij['woorden']) for rij in WOORDEN)} words stand in one place each")
    if "--alleen-woorden" in sys.argv[1:] or not MUTANTEN:
        return
    over = gebroken()
    for naam, test, wat in over:
        print(f"{naam}: {test} {wat}")
    if over:
        sys.exit(1)
    print(f"{len(MUTANTEN)} declarations broken; all {sum(len(m['tests']) for m in MUTANTEN)} tests that go by them fail")


if __name__ == "__main__":
    main()
