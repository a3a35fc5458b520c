"""A disk that is full, a file that may not grow, and places where nothing may be written."""
import hashlib
import os
import pathlib
import resource
import shutil
import signal
import subprocess

from hulp import Mislukt, Proefregister, eis

NIEMAND = 65534
VOL = ["de schijf is vol"]
MISLUKT = ["lezen of schrijven op de schijf mislukte", "de schijf is vol"]
ALLEEN_LEZEN = ["hier mag alleen gelezen worden"]
LANG = "lang verhaal " * 690


class Schijfje:
    """A small disk in memory, there for as long as the `with` lasts."""

    def __init__(self, map, grootte):
        self.map, self.grootte = pathlib.Path(map), grootte

    def __enter__(self):
        self.map.mkdir()
        self.koppel("size=" + self.grootte)
        return self

    def koppel(self, opties):
        uit = subprocess.run(["mount", "-t", "tmpfs", "-o", opties, "tmpfs", str(self.map)],
                             capture_output=True, text=True)
        if uit.returncode != 0:
            raise Mislukt(f"geen schijfje te maken (hiervoor is root nodig): {uit.stderr.strip()}")

    def verander(self, opties):
        subprocess.run(["mount", "-o", "remount," + opties, str(self.map)], check=True)

    def __exit__(self, *_):
        subprocess.run(["umount", str(self.map)], check=True)


def schrijf_tot_het_niet_meer_gaat(register, casus, codes, zinsdelen, **opties):
    """Notes until one is refused; that one must say why. Gives the acknowledged ones."""
    toegezegd = set()
    for nummer in range(2000):
        tekst = f"notitie {nummer} {LANG}".strip()
        code, _, fout = register.doe("notitie", str(casus), tekst, **opties)
        if code != 0:
            eis(code in codes and any(deel in fout for deel in zinsdelen), f"code {code}: {fout.strip()}")
            return toegezegd
        toegezegd.add(tekst)
    raise Mislukt("de schijf werd niet vol")


def volle_schijf(recept, werkmap):
    with Schijfje(werkmap / "vol", "2m") as schijfje:
        register = Proefregister(recept, schijfje.map)
        casus = register.meld_aan()
        toegezegd = schrijf_tot_het_niet_meer_gaat(register, casus, [74], VOL)
        # Not one byte left: nothing may be begun, copied or written, and nothing half-made stays behind.
        vul(schijfje.map / "vulling")
        voor = namen(schijfje.map)
        for woorden in (["notitie", str(casus), "nog een"], ["aanmelden", "De heer Test", "rouw"], ["herbouw"]):
            register.geweigerd([74], VOL, *woorden)
        register.geweigerd([73, 74], VOL, "bewaar", str(schijfje.map / "kopie.register"))
        Proefregister(recept, schijfje.map, "nieuw.register", begin=False).geweigerd([73, 74], VOL, "begin")
        eis(namen(schijfje.map) == voor, f"er bleef iets half liggen: {namen(schijfje.map) - voor}")
        schijfje.verander("size=8m")
        register.is_heel()
        eis(toegezegd <= register.notities(), "op de volle schijf ging iets toegezegds verloren")
        eis(register.wezen() == 0, "op de volle schijf gebeurde een opdracht half")
        register.lukt("notitie", str(casus), "er is weer plaats")
    return f"{len(toegezegd)} notities tot de schijf vol was, alle aanwezig; daarna weer te schrijven"


def vul(pad):
    """Takes every byte that is left."""
    try:
        with open(pad, "wb", buffering=0) as bestand:
            while True:
                bestand.write(b"x" * 4096)
    except OSError:
        return


def namen(map):
    return {pad.name for pad in map.iterdir() if not pad.name.endswith(("-wal", "-shm"))}


def bestand_mag_niet_groeien(recept, werkmap):
    """A limit on the size of a file stops the program at its own moment: in the log, or while it is taken over."""
    register = Proefregister(recept, werkmap, "groei.register")
    casus = str(register.meld_aan())
    toegezegd = set()
    for nummer in range(20):
        tekst = f"vooraf {nummer} {LANG}".strip()
        register.lukt("notitie", casus, tekst)
        toegezegd.add(tekst)
    geweigerd, gestopt = 0, 0
    for kib in range(8, 136, 8):
        for signaal in (signal.SIG_IGN, signal.SIG_DFL):
            tekst = f"grens {kib} {int(signaal)} {LANG}".strip()
            code, _, fout = register.doe("notitie", casus, tekst, **hoogstens(kib, signaal))
            if code == 0:
                toegezegd.add(tekst)
            elif code == -signal.SIGXFSZ:
                gestopt += 1
            else:
                eis(code == 74 and any(deel in fout for deel in MISLUKT), f"code {code}: {fout.strip()}")
                geweigerd += 1
    register.is_heel()
    eis(geweigerd and gestopt, f"{geweigerd} geweigerd en {gestopt} gestopt: de grens deed niets")
    eis(toegezegd <= register.notities(), "tegen de grens ging iets toegezegds verloren")
    eis(register.wezen() == 0, "tegen de grens gebeurde een opdracht half")
    register.lukt("notitie", casus, "nu mag het weer")
    return f"{geweigerd} keer geweigerd en {gestopt} keer gestopt, niets verloren"


def hoogstens(kib, signaal):
    def stel():
        signal.signal(signal.SIGXFSZ, signaal)
        resource.setrlimit(resource.RLIMIT_FSIZE, (kib * 1024, kib * 1024))
    return {"preexec_fn": stel, "restore_signals": False}


def elke_opdracht(recept, werkmap):
    """Every command that makes, copies or erases, on a disk with ever more room: what it says is what happened."""
    bron = Proefregister(recept, werkmap, "vol-bron.register")
    csv = werkmap / "vol.csv"
    csv.write_text("id;datum;naam;status;redenAfsluiting;datumEinde\n" + "".join(
        f"K{n};1-3-2024;Proef {n};rejected;zwaardere-zorg;5-3-2024\n" for n in range(400)))
    bron.lukt("importeer", str(csv))
    bron.lukt("bewaar", str(werkmap / "vol-kopie.register"))
    csv.write_text(csv.read_text().replace("K", "L").replace("Proef", "Erbij"))
    geteld = {}
    for ronde in range(24):
        with Schijfje(werkmap / f"vol-{ronde}", "8m") as schijfje:
            register = Proefregister(recept, schijfje.map, begin=False)
            shutil.copy(werkmap / "vol-kopie.register", register.pad)
            register.is_heel()
            kib = register.pad.stat().st_size // 1024
            for opdracht, kijk in (
                    (["bewaar", str(schijfje.map / "k.register")], bestaat("k.register")),
                    (["begin", str(schijfje.map / "b.register")], bestaat("b.register")),
                    (["importeer", str(csv)], lambda r: len(r.vraag("SELECT * FROM casus")) == 800),
                    (["vernietig", "7", "--zeker"], gewist),
                    (["herstel", str(werkmap / "vol-kopie.register")], lambda r: False)):
                schijfje.verander(f"size={gebruikt(schijfje.map) + 4 + ronde * (kib // 12)}k")
                was = kijk(register)
                code, uit, fout = register.doe(*opdracht)
                schijfje.verander("size=64m")
                na = kijk(register)
                zegt_niets = "niets veranderd" in uit + fout
                wat = f"{opdracht[0]} met {ronde * (kib // 12)} kB over"
                eis(0 <= code < 128, f"{wat}: crasht met code {code}")
                eis(code != 0 or na or opdracht[0] == "herstel", f"{wat}: gelukt, en toch niet gebeurd")
                eis(not (zegt_niets and na and not was), f"{wat}: zegt \"{fout.strip()}\", maar het gebeurde")
                eis(code == 0 or fout.strip(), f"{wat}: code {code} zonder een woord")
                register.is_heel()
                eis(not [pad for pad in schijfje.map.iterdir() if pad.name.endswith(".half")], f"{wat}: half bestand")
                geteld[opdracht[0], code] = geteld.get((opdracht[0], code), 0) + 1
    eis(all(geteld.get((naam, 0)) for naam in ("bewaar", "begin", "importeer")), f"nooit gelukt: {geteld}")
    eis(any(code != 0 for _, code in geteld), "de schijf was nooit vol")
    return ", ".join(f"{naam} {code}: {keer}x" for (naam, code), keer in sorted(geteld.items()))


def bestaat(naam):
    def kijk(register):
        pad = register.map / naam
        if pad.exists():
            Proefregister(register.recept, register.map, naam, begin=False).is_heel()
        return pad.exists()
    return kijk


def gewist(register):
    return register.vraag("SELECT naam FROM persoon WHERE bewoner = 7")[0][0] is None


def gebruikt(map):
    return sum(-(-pad.stat().st_size // 4096) * 4 for pad in map.iterdir())


def alleen_lezen(recept, werkmap):
    with Schijfje(werkmap / "vast", "4m") as schijfje:
        register = Proefregister(recept, schijfje.map)
        casus = register.meld_aan()
        voor = afdruk(register.pad)
        schijfje.verander("ro")
        zin = register.geweigerd([73], ALLEEN_LEZEN, "notitie", str(casus), "mag niet")
        register.geweigerd([73], ALLEEN_LEZEN, "aanmelden", "De heer Test", "rouw")
        Proefregister(recept, schijfje.map, "nieuw.register", begin=False).geweigerd([73], ALLEEN_LEZEN, "begin")
        eis(afdruk(register.pad) == voor, "een alleen-lezen bestand veranderde")
        schijfje.verander("rw")
        register.is_heel()
        register.lukt("notitie", str(casus), "mag weer")
    return f"\"{zin.split(': ', 1)[1]}\""


def geen_rechten(recept, werkmap):
    map = werkmap / "rechten"
    map.mkdir()
    programma = map / "recept"
    shutil.copy(recept, programma)
    register = Proefregister(programma, map)
    casus = register.meld_aan()
    voor = afdruk(register.pad)
    anders = {"user": NIEMAND, "group": NIEMAND, "extra_groups": []}
    zinnen = ALLEEN_LEZEN + ["is niet te openen"]
    register.geweigerd([73], zinnen, "notitie", str(casus), "van een ander", **anders)
    register.pad.chmod(0o444)
    register.geweigerd([73], zinnen, "notitie", str(casus), "van een lezer", **anders)
    map.chmod(0o777)
    register.geweigerd([73], zinnen, "notitie", str(casus), "van een lezer in een open map", **anders)
    eis(afdruk(register.pad) == voor, "een bestand zonder schrijfrechten veranderde")
    for pad in map.glob("proef.register-*"):
        os.remove(pad)
    register.pad.chmod(0o600)
    register.is_heel()
    return "ander, lezer, en lezer in een open map geweigerd"


def afdruk(pad):
    return hashlib.sha256(pathlib.Path(pad).read_bytes()).hexdigest()
