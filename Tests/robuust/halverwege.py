"""Kills the commands that make or replace a whole file: what stands under a final name is whole, and nothing that was
acknowledged is lost."""
import os
import random
import shutil
import time

from hulp import Proefregister, eis, gedood

KOPIE = "kopie.register"


def rijen(aantal, begin=0):
    regels = [f"K{n};1-3-2024;Proef {n};{1 + n % 28}-5-19{40 + n % 50};rejected;zwaardere-zorg;5-3-2024"
              for n in range(begin, begin + aantal)]
    return "id;datum;naam;geboortedatum;status;redenAfsluiting;datumEinde\n" + "\n".join(regels) + "\n"


class Loop:
    """One command, killed again and again at moments spread over the time that it takes."""

    def __init__(self, register, aantal, zaad):
        self.register, self.aantal, self.toeval = register, aantal, random.Random(zaad)
        self.gedood = self.af = 0

    def draai(self, woorden, herbegin, kijk):
        """`herbegin` puts everything as it was; `kijk` looks at what is there, and is told whether it was acknowledged."""
        herbegin()
        begin = time.monotonic()
        self.register.lukt(*woorden)
        duur = time.monotonic() - begin
        kijk(True)
        while self.gedood < self.aantal:
            herbegin()
            proces = self.register.start(*woorden)
            time.sleep(self.toeval.uniform(0, 1.1 * duur))
            proces.kill()
            _, fout = proces.communicate()
            if gedood(proces.returncode):
                self.gedood += 1
                kijk(False)
            else:
                eis(proces.returncode == 0, f"{woorden[0]}: code {proces.returncode}: {fout.strip()}")
                self.af += 1
                kijk(True)
        herbegin()
        self.register.lukt(*woorden)
        resten = [pad.name for pad in self.register.map.iterdir() if pad.name.endswith(".half")]
        eis(not resten, f"{woorden[0]} liet achter, ook na een volgende keer: {resten}")
        return f"{woorden[0]} {self.gedood}x"


def weg(map, naam):
    for pad in map.glob(naam + "*"):
        if not pad.name.endswith(".half"):
            pad.unlink()


def zet(van, naar):
    for achter in ("-wal", "-shm", "-journal"):
        naar.with_name(naar.name + achter).unlink(missing_ok=True)
    shutil.copy(van, naar)


def heel(register, pad):
    ander = Proefregister(register.recept, register.map, pad.name, begin=False)
    ander.is_heel()
    return ander


def bewaar(register, aantal):
    doel = register.map / KOPIE

    def kijk(toegezegd):
        eis(doel.exists() or not toegezegd, "bewaar zei dat het gelukt was, en er is geen kopie")
        if doel.exists():
            heel(register, doel)
        register.is_heel()
    return Loop(register, aantal, 1).draai(["bewaar", str(doel)], lambda: weg(register.map, KOPIE), kijk)


def begin(register, aantal):
    doel = register.map / "nieuw.register"

    def kijk(toegezegd):
        eis(doel.exists() or not toegezegd, "begin zei dat het gelukt was, en er is geen register")
        if doel.exists():
            heel(register, doel)
    return Loop(register, aantal, 2).draai(["begin", str(doel)], lambda: weg(register.map, "nieuw.register"), kijk)


def herstel(register, aantal):
    """Over a register that is there, and into a place where nothing is."""
    kopie, ander = register.map / "terug.register", Proefregister(register.recept, register.map, "ander.register")
    register.lukt("bewaar", str(kopie))
    ander.meld_aan("Mevrouw Hiervoor")
    eerder = register.map / "eerder.register"
    ander.lukt("bewaar", str(eerder))
    voor = len(ander.vraag("SELECT * FROM casus"))

    def herbegin():
        weg(register.map, "ander.register")
        zet(eerder, ander.pad)

    def kijk(toegezegd):
        ander.is_heel()
        nu = len(ander.vraag("SELECT * FROM casus"))
        eis(nu != voor or not toegezegd, "herstel zei dat het gelukt was, en de stand is die van hiervoor")
    verslag = Loop(ander, aantal // 2, 3).draai(["herstel", str(kopie)], herbegin, kijk)

    def leeg():
        weg(register.map, "ander.register")

    def bestaat(toegezegd):
        eis(ander.pad.exists() or not toegezegd, "herstel zei dat het gelukt was, en er is niets")
        if ander.pad.exists():
            ander.is_heel()
    return verslag + ", " + Loop(ander, aantal - aantal // 2, 4).draai(["herstel", str(kopie)], leeg, bestaat)


def importeer(register, aantal):
    bestand = register.map / "erbij.csv"
    bestand.write_text(rijen(200, begin=10_000))
    stand = register.map / "stand.register"
    register.lukt("bewaar", str(stand))
    voor = len(register.vraag("SELECT * FROM casus"))

    def kijk(toegezegd):
        nu = len(register.vraag("SELECT * FROM casus"))
        eis(nu in (voor, voor + 200), f"importeer gebeurde half: {nu - voor} van 200")
        eis(nu == voor + 200 or not toegezegd, "importeer zei dat het gelukt was, en er kwam niets bij")
        register.is_heel()
    return Loop(register, aantal, 5).draai(["importeer", str(bestand)], lambda: zet(stand, register.pad), kijk)


def vernietig(register, aantal):
    stand = register.map / "stand.register"
    stand.unlink(missing_ok=True)
    register.lukt("bewaar", str(stand))

    def kijk(toegezegd):
        naam = register.vraag("SELECT naam FROM persoon WHERE bewoner = 7")[0][0]
        eis(naam is None or not toegezegd, "vernietig zei dat het gelukt was, en de naam staat er nog")
        register.is_heel()
        if toegezegd:
            bytes_ = b"".join(pad.read_bytes() for pad in register.map.glob(register.pad.name + "*"))
            eis(b"Proef 6\x00" not in bytes_ and b"Zonderlingnaam" not in bytes_, "de naam staat nog in een bestand")
    return Loop(register, aantal, 6).draai(["vernietig", "7", "--zeker"], lambda: zet(stand, register.pad), kijk)


def in_een_keer(register, aantal, zaad, woorden, vraag, na):
    """A command that writes rows about several casussen: all of them, or none."""
    stand = register.map / "stand.register"
    stand.unlink(missing_ok=True)
    register.lukt("bewaar", str(stand))
    voor = register.vraag(vraag)[0][0]

    def kijk(toegezegd):
        nu = register.vraag(vraag)[0][0]
        eis(nu in (voor, na(voor)), f"{woorden[0]} gebeurde half: {voor} werd {nu}")
        eis(nu == na(voor) or not toegezegd, f"{woorden[0]} zei dat het gelukt was, en er veranderde niets")
        register.is_heel()
    return Loop(register, aantal, zaad).draai(woorden, lambda: zet(stand, register.pad), kijk)


def samenvoegen(register, aantal):
    """Three casussen of one resident go over to another together."""
    nummers = [register.meld_aan("Mevrouw Tweemaal")]
    for _ in range(2):
        register.lukt("afronden", str(nummers[-1]), "bewoner-wil-niet", "--als", "ingetrokken")
        nummers.append(int(register.lukt("aanmelden", "weer eenzaam", "--na", str(nummers[-1])).split()[1]))
    return in_een_keer(register, aantal, 7, ["samenvoegen", "9", str(nummers[-1])],
                       "SELECT count(*) FROM casus WHERE bewoner = (SELECT bewoner FROM casus WHERE nummer = 9)",
                       lambda voor: voor + len(nummers))


def doorhalen(register, aantal):
    """A feit and what leans on it are struck together."""
    nummer = register.meld_aan("Mevrouw Verkeerd")
    register.lukt("aannemen", str(nummer))
    for stap in (["bezoek"], ["route", "buurtwerk"], ["start"]):
        register.lukt(stap[0], str(nummer), *stap[1:])
    eerste = register.vraag(f"SELECT min(nummer) FROM gebeurtenis WHERE casus = {nummer} AND soort = 'aangenomen'")[0][0]
    telling = "SELECT count(*) FROM gebeurtenis WHERE soort = 'doorgehaald'"
    woorden = ["doorhalen", str(nummer), str(eerste), "--reden", "mis", "--met-wat-volgt"]
    stand = register.map / "proef.stand"
    register.lukt("bewaar", str(stand))
    voor = register.vraag(telling)[0][0]
    register.lukt(*woorden)
    erbij = register.vraag(telling)[0][0] - voor
    zet(stand, register.pad)
    return in_een_keer(register, aantal, 8, woorden, telling, lambda voor: voor + erbij)


def controleer(register, aantal):
    """So many kills in each."""
    bestand = register.map / "begin.csv"
    bestand.write_text(rijen(300).replace("Proef 6;", "Zonderlingnaam;"))
    register.lukt("importeer", str(bestand))
    delen = [werk(register, aantal) for werk in (bewaar, begin, herstel, importeer, vernietig, samenvoegen, doorhalen)]
    os.sync()
    return "; ".join(delen) + ": niets half, niets toegezegds verloren"
