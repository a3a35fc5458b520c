"""Bits flipped and rows changed behind the program's back: `controleer` with the stand that was kept notices every one,
or nothing that the program shows is any different. The program never crashes on what it finds."""
import random
import shutil
import sqlite3
import subprocess

from hulp import Proefregister, eis

SOORTEN = ["bit", "cel", "cel van een ander", "rij weg", "rij erbij", "rijen verwisseld", "schema", "volgnummer"]
GEMERKT = {1, 65}
HERBOUWD = "PRAGMA wal_checkpoint(TRUNCATE)"


def maak(recept, map):
    """A small register in which every table has rows: feiten, reads, settings, a source, somebody erased."""
    register = Proefregister(recept, map, "heel.register")
    bestand = map / "bron.csv"
    bestand.write_text("id;bron;datum;naam;geboortedatum\nA1;praktijk;1-3-2024;Proef Een;4-5-1960\n"
                       "A2;praktijk;2-3-2024;Proef Twee;5-6-1950\n")
    register.lukt("importeer", str(bestand))
    register.lukt("instellen", "norm-hulp", "35")
    for woorden in (["aannemen", "1", "--op", "3-3-2024"], ["contact", "1", "--op", "4-3-2024"],
                    ["bezoek", "1", "--op", "5-3-2024", "--tekst", "gesprek aan tafel"],
                    ["route", "1", "combinatie", "--op", "6-3-2024"], ["notitie", "1", "belastend", "--op", "9-3-2024"],
                    ["notitie", "1", "x" * 3000, "--op", "9-3-2024"], ["toon", "1"], ["lijst"],
                    ["afronden", "2", "zwaardere-zorg", "--als", "niet-passend", "--op", "9-3-2024"],
                    ["vernietig", "2", "--zeker"]):
        register.lukt(*woorden)
    register.meld_aan("Mevrouw Derde")
    stand = register.lukt("controleer").split("Stand: ")[1].strip()
    db = sqlite3.connect(register.pad)
    db.execute(HERBOUWD)
    db.close()
    return register, stand


def draai(register, *woorden):
    return subprocess.run([register.recept, "register", *woorden, "--register", str(register.pad), "--wie", "proef"],
                          stdin=subprocess.DEVNULL, capture_output=True, timeout=120)


def getoond(register, map):
    """All that the program shows of a register, from a copy: looking is written down."""
    kopie = Proefregister(register.recept, map, "kijk.register", begin=False)
    uit = []
    for woorden in (["lijst", "--alles", "--json"], ["wachttijd", "--json"], ["caseload", "--json"], ["instellen"],
                    ["exporteer", "--met-namen"], ["toon", "1", "--json"], ["toon", "2", "--json"],
                    ["toon", "3", "--json"], ["inzage", "1", "--json"], ["inzage", "2", "--json"]):
        schoon(kopie.pad)
        shutil.copy(register.pad, kopie.pad)
        loop = draai(kopie, *woorden)
        eis(0 <= loop.returncode < 128, f"{' '.join(woorden)} crasht: code {loop.returncode}")
        uit.append((loop.returncode, loop.stdout))
    schoon(kopie.pad)
    return uit


def schoon(pad):
    for achter in ("", "-wal", "-shm", "-journal"):
        pad.with_name(pad.name + achter).unlink(missing_ok=True)


class Knoeier:
    """One change at a time, each by its own number."""

    def __init__(self, bytes_, zaad):
        self.bytes, self.toeval = bytes_, random.Random(zaad)
        self.soort = self.toeval.choice(SOORTEN) if zaad % 2 else "bit"

    def knoei(self, pad):
        """Says what was done; None when it could not be or changed nothing."""
        if self.soort == "bit":
            inhoud = bytearray(self.bytes)
            plaats = self.toeval.randrange(len(inhoud) * 8)
            inhoud[plaats // 8] ^= 1 << plaats % 8
            pad.write_bytes(inhoud)
            return f"bit {plaats % 8} van byte {plaats // 8}"
        pad.write_bytes(self.bytes)
        db = sqlite3.connect(pad, isolation_level=None)
        try:
            db.execute("PRAGMA writable_schema = ON")
            trekkers = db.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").fetchall()
            for naam, _ in trekkers:
                db.execute(f"DROP TRIGGER {naam}")
            gedaan = self.met(db)
            for _, sql in trekkers:
                db.execute(sql)
            db.execute(HERBOUWD)
            return gedaan
        except sqlite3.Error:
            return None
        finally:
            db.close()

    def met(self, db):
        kies = self.toeval.choice
        tabellen = [r[0] for r in db.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
        tabel = kies([t for t in tabellen if db.execute(f"SELECT count(*) FROM {t}").fetchone()[0]])
        kolommen = [k[1] for k in db.execute(f"PRAGMA table_info({tabel})")]
        sleutel = kolommen[0]
        waar = kies([r[0] for r in db.execute(f"SELECT {sleutel} FROM {tabel}")])
        kolom = kies(kolommen)
        if self.soort == "cel":
            waarde = kies([None, "", "anders", 0, 1, -1, 2**63 - 1, -2**63, "ja", "x" * 20000, "\x00y", 10**9])
            return self.stel(db, tabel, kolom, sleutel, waar, waarde)
        if self.soort == "cel van een ander":
            waarde = kies(db.execute(f"SELECT {kolom} FROM {tabel}").fetchall())[0]
            return self.stel(db, tabel, kolom, sleutel, waar, waarde)
        if self.soort == "rij weg":
            db.execute(f"DELETE FROM {tabel} WHERE {sleutel} IS ?", (waar,))
            return f"{tabel}: rij {waar} weg"
        if self.soort == "rij erbij":
            rest = ", ".join(kolommen[1:])
            nieuw = db.execute(f"SELECT max({sleutel}) FROM {tabel}").fetchone()[0]
            nieuw = nieuw + 1 if isinstance(nieuw, int) else "bewaar-feiten"
            db.execute(f"INSERT INTO {tabel} ({sleutel}, {rest}) SELECT ?, {rest} FROM {tabel} WHERE {sleutel} IS ? LIMIT 1",
                       (nieuw, waar))
            return f"{tabel}: rij {nieuw} erbij, als {waar}"
        if self.soort == "rijen verwisseld":
            ander = kies([r[0] for r in db.execute(f"SELECT {sleutel} FROM {tabel}")])
            if ander == waar:
                return None
            for van, naar in ((waar, -7), (ander, waar), (-7, ander)):
                db.execute(f"UPDATE {tabel} SET {sleutel} = ? WHERE {sleutel} IS ?", (naar, van))
            return f"{tabel}: rijen {waar} en {ander} verwisseld"
        if self.soort == "volgnummer":
            db.execute("UPDATE sqlite_sequence SET seq = ?", (self.toeval.randrange(100),))
            return "sqlite_sequence"
        return self.schema(db, tabel, kolommen)

    def stel(self, db, tabel, kolom, sleutel, waar, waarde):
        voor = db.execute(f"SELECT {kolom} FROM {tabel} WHERE {sleutel} IS ?", (waar,)).fetchall()
        if voor == [(waarde,)]:
            return None
        db.execute(f"UPDATE {tabel} SET {kolom} = ? WHERE {sleutel} IS ?", (waarde, waar))
        return f"{tabel}.{kolom} van {waar} op {str(waarde)[:20]!r}"

    def schema(self, db, tabel, kolommen):
        namen = [r[0] for r in db.execute("SELECT name FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL")]
        daad = self.toeval.choice([
            f"DROP INDEX {self.toeval.choice(namen)}", f"CREATE INDEX erbij ON {tabel} ({kolommen[-1]})",
            f"CREATE TRIGGER kwaad AFTER INSERT ON {tabel} BEGIN SELECT 1; END", "CREATE VIEW kijk AS SELECT 1",
            "CREATE TABLE nieuw (x INTEGER)", f"ALTER TABLE {tabel} ADD COLUMN erbij TEXT",
            f"ALTER TABLE {tabel} RENAME COLUMN {kolommen[-1]} TO anders", "PRAGMA user_version = 7",
            "PRAGMA user_version = 1", "PRAGMA application_id = 3"])
        db.execute(daad)
        return daad


def controleer(recept, map, aantal):
    register, stand = maak(recept, map)
    heel = register.pad.read_bytes()
    voor = getoond(register, map)
    proef = Proefregister(recept, map, "proef.register", begin=False)
    gemerkt, gelijk = 0, 0
    for nummer in range(aantal):
        schoon(proef.pad)
        gedaan = Knoeier(heel, nummer).knoei(proef.pad)
        if gedaan is None:
            continue
        loop = draai(proef, "controleer", "--verwacht", stand)
        eis(0 <= loop.returncode < 128, f"{nummer}, {gedaan}: controleer crasht met code {loop.returncode}")
        if loop.returncode != 0:
            eis(loop.returncode in GEMERKT, f"{nummer}, {gedaan}: code {loop.returncode}: {loop.stderr.decode()[:200]}")
            eis(loop.stderr.strip(), f"{nummer}, {gedaan}: code {loop.returncode} zonder een woord")
            gemerkt += 1
            if nummer % 20 == 0:
                getoond(proef, map)
            continue
        eis(getoond(proef, map) == voor, f"{nummer}, {gedaan}: niet gemerkt, en het programma toont iets anders")
        gelijk += 1
    eis(gemerkt, "er is niets gemerkt, dus niets bewezen")
    return f"{gemerkt + gelijk} keer geknoeid: {gemerkt} gemerkt, {gelijk} zonder gevolg voor wat er te zien is"
