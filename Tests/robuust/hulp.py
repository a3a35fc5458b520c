"""A register on disk, commands on it, and what stands in it: shared by the checks beside this file."""
import pathlib
import signal
import sqlite3
import subprocess


class Mislukt(Exception):
    """A promise that does not hold."""


def eis(voorwaarde, zin):
    if not voorwaarde:
        raise Mislukt(zin)


class Proefregister:
    """One register and the program that works on it."""

    def __init__(self, recept, map, naam="proef.register", begin=True):
        self.recept = str(recept)
        self.map = pathlib.Path(map)
        self.pad = self.map / naam
        if begin:
            self.lukt("begin", str(self.pad))

    def start(self, *woorden, **opties):
        return subprocess.Popen(
            [self.recept, "register", *woorden, "--register", str(self.pad), "--wie", "proef"],
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, **opties)

    def doe(self, *woorden, **opties):
        """Runs a command to its end: exit code, output, messages."""
        proces = self.start(*woorden, **opties)
        uit, fout = proces.communicate(timeout=120)
        return proces.returncode, uit, fout

    def lukt(self, *woorden, **opties):
        code, uit, fout = self.doe(*woorden, **opties)
        eis(code == 0, f"{' '.join(woorden)[:80]}: code {code}: {fout.strip()}")
        return uit

    def geweigerd(self, codes, zinsdeel, *woorden, **opties):
        """The command must fail with one of these codes and a sentence with these words."""
        code, _, fout = self.doe(*woorden, **opties)
        wat = " ".join(woorden)[:60]
        eis(code in codes, f"{wat}: code {code} in plaats van {codes}: {fout.strip()}")
        eis(any(deel in fout for deel in zinsdeel), f"{wat}: zegt \"{fout.strip()}\" en niet {zinsdeel}")
        return fout.strip()

    def is_heel(self):
        self.lukt("controleer")

    def meld_aan(self, naam="Mevrouw Voorbeeld", vraag="eenzaam"):
        return int(self.lukt("aanmelden", naam, vraag, "--iemand-anders").split()[1])

    def vraag(self, sql):
        """Looks straight into the file, past the program."""
        verbinding = sqlite3.connect(self.pad, timeout=30)
        try:
            return verbinding.execute(sql).fetchall()
        finally:
            verbinding.close()

    def notities(self):
        """The texts of all notes that both the log and the texts know of."""
        return {tekst for (tekst,) in self.vraag(
            """SELECT t.tekst FROM gebeurtenis g JOIN tekst t ON t.nummer = json_extract(g.inhoud, '$.tekst')
               WHERE g.soort = 'genoteerd'""")}

    def wezen(self):
        """Texts that no gebeurtenis speaks of: there are none when every command happens whole."""
        return self.vraag(
            """SELECT count(*) FROM tekst WHERE nummer NOT IN (
                 SELECT json_extract(inhoud, '$.tekst') FROM gebeurtenis WHERE soort = 'genoteerd'
                 UNION SELECT json_extract(inhoud, '$.vraag') FROM gebeurtenis WHERE soort = 'aangemeld')""")[0][0]

    def bestanden(self):
        return sorted(pad for pad in self.map.iterdir() if pad.is_file())

    def waar_staat(self, woord):
        """The files in which these bytes stand."""
        return [pad.name for pad in self.bestanden() if woord.encode() in pad.read_bytes()]


def gedood(code):
    return code == -signal.SIGKILL
