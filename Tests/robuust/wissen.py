"""After `vernietig` no byte of a name or a note is left, in no file and in no new copy."""
import hashlib
import itertools
import re
import sqlite3

from hulp import eis

ACHTERNAAM = "Zonderlingnaam"
ZIN = "kanarie in de keukenkast"
SPOREN = [ACHTERNAAM, ACHTERNAAM.lower(), ZIN, "Kanariestraat", "6314251"]


def vul(register):
    """Residents around one whose data will go: long notes, and a name that was changed before."""
    for nummer in range(30):
        casus = register.meld_aan(f"De heer Test {nummer}", f"vraag {nummer}")
        register.lukt("notitie", str(casus), f"gewone notitie {nummer} " + "y" * 3000)
    casus = str(register.meld_aan(f"Mevrouw {ACHTERNAAM}", ZIN))
    register.lukt("notitie", casus, (ZIN + " / ") * 360)
    register.lukt("notitie", casus, ZIN)
    register.lukt("gegevens", casus, "--naam", f"Mevrouw {ACHTERNAAM} de Tweede", "--adres", "Kanariestraat 1")
    register.lukt("gegevens", casus, "--telefoon", "078-6314251")
    register.lukt("betrokkene", casus, f"J. {ACHTERNAAM}", "--organisatie", ZIN)
    register.lukt("klacht", casus, ZIN)
    for nummer in range(30, 60):
        register.meld_aan(f"De heer Test {nummer}", f"vraag {nummer}")
    register.lukt("afronden", casus, "zwaardere-zorg", "--als", "niet-passend", "--toelichting", ZIN)
    for spoor in SPOREN:
        eis(register.waar_staat(spoor), f"{spoor} stond er al niet")
    return casus


def alles_weg(register, kopie):
    register.lukt("bewaar", str(kopie))
    for spoor in SPOREN:
        eis(not register.waar_staat(spoor), f"{spoor} staat nog in {register.waar_staat(spoor)}")
    eis(register.waar_staat("De heer Test 7") and register.waar_staat("gewone notitie 29"), "er is te veel gewist")
    register.is_heel()


def alleen(register):
    casus = vul(register)
    register.lukt("vernietig", casus, "--zeker")
    alles_weg(register, register.map / "kopie.register")
    return f"{len(SPOREN)} sporen in {len(register.bestanden())} bestanden gezocht, geen byte over"


def terwijl_een_ander_leest(register):
    casus = vul(register)
    ander = sqlite3.connect(register.pad, isolation_level=None)
    ander.execute("BEGIN")
    ander.execute("SELECT count(*) FROM gebeurtenis").fetchone()
    zin = register.geweigerd([75], ["Herhaal deze opdracht"], "vernietig", casus, "--zeker")
    ander.execute("COMMIT")
    # Open, but not reading.
    register.lukt("vernietig", casus, "--zeker")
    alles_weg(register, register.map / "kopie.register")
    ander.close()
    return f"eerst: \"{zin.split(': ', 1)[1]}\"; daarna geen byte over"


VOORNAMEN = ["Proef", "Jan", "Anna", "Maria", "Piet", "Kees", "Fatima", "Ahmed", "Willem", "Sanne"]
ACHTERNAMEN = ["Een", "Twee", "Jansen", "de Vries", "Bakker", "Visser", "Smit", "Mulder", "de Boer", "Dekker"]


def raden(register, aantal):
    """Who has the files and tries names with birth dates finds nobody: no digest in them is one of a person alone."""
    bestand = register.map / "bron.csv"
    bestand.write_text("datum;naam;geboortedatum\n1-3-2024;Proef Een;5-6-1950\n")
    register.lukt("importeer", str(bestand))
    eis(vormen("Proef Een", 5, 6, 1950) & sporen(register) or zout(register), "er is niets om te raden")
    register.lukt("afronden", "1", "bewoner-wil-niet", "--als", "ingetrokken", "--op", "4-3-2024")
    register.lukt("vernietig", "1", "--zeker")
    for vorm in ("csv", "json", "fhir"):
        register.lukt("exporteer", "--vorm", vorm, "-o", str(register.map / f"uit.{vorm}"))
    bestand.unlink()
    gevonden = sporen(register)
    eis(gevonden, "er staat geen enkele vingerafdruk in de bestanden")
    eis(not zout(register), "het zout is er nog")
    geraden = 0
    for voor, achter in itertools.product(VOORNAMEN, ACHTERNAMEN):
        for dag in range(aantal // 100):
            raad = vormen(f"{voor} {achter}", 1 + dag % 28, 1 + dag // 28 % 12, 1950 + dag // 336)
            geraden += 1
            eis(not raad & gevonden, f"{voor} {achter} is te raden")
    return f"{geraden} keer geraden tegen {len(gevonden)} vingerafdrukken, niemand gevonden"


def sporen(register):
    return {gevonden for pad in register.bestanden() for gevonden in re.findall(rb"[0-9a-f]{64}", pad.read_bytes())}


def zout(register):
    return register.vraag("SELECT zout FROM persoon WHERE zout IS NOT NULL UNION SELECT zout FROM bron WHERE zout IS NOT NULL")


def vormen(naam, dag, maand, jaar):
    """What a program might have made of somebody: as the row of a file, and as plain texts."""
    datums = [f"{dag}-{maand}-{jaar}", f"{jaar}-{maand:02}-{dag:02}"]
    teksten = [f"naam={naam}\ngeboortedatum={d}\ndatum=1-3-2024\n" for d in datums]
    teksten += [f"datum=1-3-2024\nnaam={naam}\ngeboortedatum={d}\n" for d in datums]
    teksten += [naam, naam.lower(), *(f"{naam}{s}{d}" for d in datums for s in ("", " ", ";", "|", "\n"))]
    return {hashlib.sha256(t.encode()).hexdigest().encode() for t in teksten}
