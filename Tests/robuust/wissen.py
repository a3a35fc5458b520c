"""After `vernietig` no byte of a name or a note is left, in no file and in no new copy."""
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
