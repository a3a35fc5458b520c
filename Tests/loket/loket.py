#!/usr/bin/env python3
"""The loket over real HTTP: what a client may do to it, and what it must not do back.

    Tests/loket/loket.py --recept .build/release/recept [--snel]

- every row of the table of places for nobody, over a socket; HEAD; methods; what is too large; malformed requests;
- thousands of fuzzed requests: it goes on answering, and forgets nothing it holds open;
- connections that send nothing, or a byte now and then, are closed after thirty seconds, while others are served;
- kill -9 among POSTs: what was acknowledged is there once, what was not is there once or not at all;
- a register that another program holds, and a disk that is full: a page that says so, with what was typed; and then it works;
- the same traject at the terminal and here leaves the same feiten;
- it stops cleanly on SIGTERM, and its file beside the register holds no secret.

Needs nothing but Python, and root for a small disk in memory.
"""
import argparse
import contextlib
import html
import http.client
import json
import os
import pathlib
import random
import re
import select
import shlex
import signal
import socket
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
import urllib.parse

KOPPEN = ["Content-Security-Policy", "X-Content-Type-Options", "X-Frame-Options", "Referrer-Policy", "Cache-Control",
          "Cross-Origin-Opener-Policy", "Cross-Origin-Resource-Policy", "Permissions-Policy"]
WACHTWOORD = "paard batterij niet kram"


class Loket:
    """A running program; `proef` on an invented register, else on the given one."""

    def __init__(self, recept, register=None):
        opdracht = [recept, "loket", "--poort", "0"]
        opdracht += ["--register", str(register)] if register else ["--proef"]
        self.proces = subprocess.Popen(opdracht, stderr=subprocess.PIPE)
        gezegd = b""
        while not (begin := re.search(rb"http://127\.0\.0\.1:(\d+)", gezegd)):
            deel = os.read(self.proces.stderr.fileno(), 65536)
            if not deel:
                raise SystemExit(f"the loket did not start: {gezegd.decode()}")
            gezegd += deel
        self.poort = int(begin.group(1))
        while select.select([self.proces.stderr], [], [], 0.3)[0] and (deel := os.read(self.proces.stderr.fileno(), 65536)):
            gezegd += deel
        link = re.search(rb"/welkom/[0-9a-f]{64}", gezegd)
        self.link = link.group(0).decode() if link else None

    def stop(self, teken=signal.SIGTERM):
        self.proces.send_signal(teken)
        return self.proces.wait(timeout=15)

    def rauw(self, bytes_, seconden=5.0):
        """What comes back on these bytes; empty when the connection is closed without a word."""
        with socket.create_connection(("127.0.0.1", self.poort), timeout=seconden) as verbinding:
            with contextlib.suppress(OSError):
                verbinding.sendall(bytes_)
                verbinding.shutdown(socket.SHUT_WR)
            antwoord = b""
            with contextlib.suppress(OSError):
                while deel := verbinding.recv(65536):
                    antwoord += deel
            return antwoord

    def geheugen(self):
        """Megabytes that it holds."""
        tekst = pathlib.Path(f"/proc/{self.proces.pid}/status").read_text()
        return int(re.search(r"VmRSS:\s+(\d+)", tekst).group(1)) / 1024

    def bestanden(self):
        return len(os.listdir(f"/proc/{self.proces.pid}/fd"))


class Browser:
    def __init__(self, loket):
        self.loket, self.koekje = loket, None
        self.verbinding = None

    def vraag(self, methode, doel, lichaam=None, koppen=None):
        koppen = dict(koppen or {})
        if self.koekje:
            koppen.setdefault("Cookie", self.koekje)
        if lichaam is not None:
            koppen.setdefault("Origin", f"http://127.0.0.1:{self.loket.poort}")
            koppen.setdefault("Content-Type", "application/x-www-form-urlencoded")
        if self.verbinding is None:
            self.verbinding = http.client.HTTPConnection("127.0.0.1", self.loket.poort, timeout=60)
        try:
            self.verbinding.request(methode, doel, body=lichaam, headers=koppen)
            antwoord = self.verbinding.getresponse()
            inhoud = antwoord.read()
        except (OSError, http.client.HTTPException):
            self.verbinding.close()
            self.verbinding = None
            raise
        if koekje := antwoord.getheader("Set-Cookie"):
            self.koekje = koekje.split(";")[0]
        return antwoord, inhoud.decode()

    def velden(self, doel):
        _, tekst = self.vraag("GET", doel)
        formulier = re.search(r'<form[^>]*class="lk-formulier".*?</form>', tekst, re.S)
        velden = {}
        for invoer in re.findall(r"<input [^>]*>", formulier.group(0) if formulier else ""):
            kenmerken = dict(re.findall(r'([\w-]+)="([^"]*)"', invoer))
            if kenmerken.get("type") in ("radio", "checkbox") and "checked" not in kenmerken:
                continue
            velden[kenmerken["name"]] = html.unescape(kenmerken.get("value", ""))
        return velden

    def vul(self, doel, /, **antwoorden):
        velden = self.velden(doel) | antwoorden
        return self.vraag("POST", doel, urllib.parse.urlencode(velden))

    def kies(self, rol):
        antwoord, _ = self.vul("/inloggen", rol=rol)
        eis(antwoord.status == 303, f"choosing {rol} gives {antwoord.status}")
        return self


FOUTEN = []


def eis(waar, zin):
    if not waar:
        FOUTEN.append(zin)
        print(f"loket.py: {zin}", file=sys.stderr)


def status(antwoord):
    gevonden = re.match(rb"HTTP/1\.[01] (\d{3})", antwoord)
    return int(gevonden.group(1)) if gevonden else None


def grenzen(loket):
    """Limits and refusals, with everything that protects a reader on each of them."""
    browser = Browser(loket)
    proeven = [("GET", "/inloggen", None, {}, 200), ("HEAD", "/inloggen", None, {}, 200), ("GET", "/", None, {}, 303),
               ("GET", "/niets", None, {}, 404), ("PUT", "/inloggen", "x", {}, 405), ("DELETE", "/vandaag", None, {}, 405),
               ("OPTIONS", "/inloggen", None, {}, 405), ("POST", "/inloggen", "rol=makelaar", {}, 403),
               ("POST", "/inloggen", "x" * 65537, {}, 413), ("POST", "/inloggen", "{}", {"Content-Type": "application/json"}, 415),
               ("GET", "/%zz", None, {}, 400), ("GET", "/inloggen", None, {"Host": "kwaad.nl"}, 421)]
    for methode, doel, lichaam, koppen, verwacht in proeven:
        antwoord, tekst = browser.vraag(methode, doel, lichaam, koppen)
        eis(antwoord.status == verwacht, f"{methode} {doel}: {antwoord.status}, not {verwacht}")
        for naam in KOPPEN:
            eis(antwoord.getheader(naam), f"{methode} {doel} ({antwoord.status}) has no {naam}")
        if methode == "HEAD":
            eis(tekst == "" and int(antwoord.getheader("Content-Length")) > 500, "HEAD has a body, or no length")
    eis(status(loket.rauw(b"GET / HTTP/1.1\r\nHost: localhost\r\nX: " + b"a" * 20000 + b"\r\n\r\n")) in (400, 413, None),
        "20 kB of headers are taken")
    groot = b"POST /inloggen HTTP/1.1\r\nHost: localhost\r\nContent-Length: 7000000\r\n\r\n"
    eis(status(loket.rauw(groot + b"x" * 100000)) in (413, None), "7 MB is announced, and taken")
    for kwaad in (b"GET / HTTP/1.1\r\nHost: a\r\nHost: localhost\r\n\r\n",
                  b"GET http://kwaad.nl/ HTTP/1.1\r\nHost: localhost\r\n\r\n"):
        eis(status(loket.rauw(kwaad)) in (400, 421), f"{kwaad[:30]} gives {status(loket.rauw(kwaad))}")


def rommel(loket, aantal, zaad=2022):
    """Requests that nobody should send."""
    toeval = random.Random(zaad)
    browser = Browser(loket).kies("makelaar")
    echt = [b"GET /vandaag HTTP/1.1\r\nHost: localhost\r\nCookie: " + browser.koekje.encode() + b"\r\n\r\n",
            b"POST /verwijzing HTTP/1.1\r\nHost: localhost\r\nOrigin: http://localhost\r\nContent-Type: "
            b"application/x-www-form-urlencoded\r\nContent-Length: 20\r\n\r\nnaam=a&bewijs=b&c=%41",
            b"POST /inloggen HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nrol=m\r\n0\r\n\r\n"]
    stukken = [b"\r\n", b"\r\n\r\n", b"\0", b"%", b"%00", b"/../", b" ", b":", b"Content-Length: -1\r\n", b"\xff\xfe",
               b"Content-Length: 99999999999999999999\r\n", b"Transfer-Encoding: chunked\r\n", b"ffffffffffffffff\r\n",
               b"GET ", b"HTTP/9.9", b"\t", b"=" * 300, b"&" * 2000, b"Expect: 100-continue\r\n", b"?" * 50]
    for _ in range(aantal):
        bytes_ = bytearray(toeval.choice(echt))
        for _ in range(toeval.randint(1, 6)):
            plaats = toeval.randrange(len(bytes_) + 1)
            wat = toeval.randrange(3)
            if wat == 0:
                bytes_[plaats:plaats] = toeval.choice(stukken)
            elif wat == 1:
                del bytes_[plaats:plaats + toeval.randint(1, 20)]
            else:
                bytes_[plaats:plaats] = bytes([toeval.randrange(256)])
        antwoord = loket.rauw(bytes(bytes_), seconden=2)
        eis(status(antwoord) is None or status(antwoord) < 500 or status(antwoord) in (501, 505),
            f"{bytes(bytes_)!r} gives {status(antwoord)}")
        if loket.proces.poll() is not None:
            eis(False, f"it stopped at {bytes(bytes_)!r}")
            return
    antwoord, _ = browser.vraag("GET", "/vandaag")
    eis(antwoord.status == 200, "after all that it no longer serves who is signed in")


def traag(loket, aantal):
    """Connections that send nothing, and some that send a byte now and then."""
    voor = loket.bestanden()
    open_ = [socket.create_connection(("127.0.0.1", loket.poort), timeout=60) for _ in range(aantal)]
    for verbinding in open_[::2]:
        verbinding.sendall(b"POST /inloggen HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\n")
    begin, langste, browser = time.monotonic(), 0.0, Browser(loket).kies("makelaar")
    druppels = open_[:20:2]
    while time.monotonic() - begin < 36:
        nu = time.monotonic()
        antwoord, _ = browser.vraag("GET", "/vandaag")
        langste = max(langste, time.monotonic() - nu)
        eis(antwoord.status == 200, "others are not served meanwhile")
        for verbinding in druppels:
            with contextlib.suppress(OSError):
                verbinding.sendall(b"x")
        time.sleep(1)
    dicht = 0
    for verbinding in open_:
        verbinding.settimeout(0.2)
        with contextlib.suppress(OSError):
            dicht += verbinding.recv(1) == b""
        verbinding.close()
    eis(dicht >= aantal - 2, f"{dicht} of {aantal} slow connections were closed")
    time.sleep(2)
    eis(loket.bestanden() <= voor + 5, f"{loket.bestanden()} files open, {voor} before")
    print(f"  {aantal} half-open connections: the slowest page meanwhile took {langste * 1000:.0f} ms")


def gedood(recept, keren, zaad=2022):
    """kill -9 while referrals are sent; afterwards each is there once when it was acknowledged, else at most once."""
    toeval = random.Random(zaad)
    with tempfile.TemporaryDirectory() as map_:
        register = pathlib.Path(map_) / "dood.register"
        subprocess.run([recept, "register", "begin", str(register)], check=True, capture_output=True)
        loket = Loket(recept, register)
        beheerder = Browser(loket)
        beheerder.vul(loket.link, naam="bea", wachtwoord=WACHTWOORD, nogmaals=WACHTWOORD)
        antwoord, tekst = beheerder.vul("/gebruikers/nieuw", naam="noor", rol="makelaar")
        uitnodiging = re.search(r"/welkom/[0-9a-f]{64}", tekst).group(0)
        Browser(loket).vul(uitnodiging, wachtwoord=WACHTWOORD, nogmaals=WACHTWOORD)
        bevestigd, gestuurd, rondes = set(), 0, 0
        while rondes < keren:
            rondes += 1
            klaar = threading.Event()

            def stuur(draad):
                nonlocal gestuurd
                browser = Browser(loket)
                with contextlib.suppress(OSError, http.client.HTTPException, AttributeError, KeyError):
                    browser.vul("/inloggen", naam="noor", wachtwoord=WACHTWOORD)
                    while not klaar.is_set():
                        gestuurd += 1
                        naam = f"Proefpersoon {gestuurd}-{draad}-{rondes}"
                        antwoord, _ = browser.vul("/verwijzing", naam=naam)
                        if antwoord.status == 303:
                            bevestigd.add(naam)

            draden = [threading.Thread(target=stuur, args=(nummer,)) for nummer in range(3)]
            for draad in draden:
                draad.start()
            time.sleep(1.5 + toeval.random())
            loket.stop(signal.SIGKILL)
            klaar.set()
            for draad in draden:
                draad.join()
            loket = Loket(recept, register)
        loket.stop()
        uit = subprocess.run([recept, "register", "lijst", "--alles", "--json", "--register", str(register), "--wie", "proef"],
                             check=True, capture_output=True, text=True).stdout
        namen = re.findall(r"Proefpersoon [\d-]+", uit)
        eis(len(namen) == len(set(namen)), "a referral is there twice")
        eis(bevestigd <= set(namen), f"{len(bevestigd - set(namen))} acknowledged referrals are gone")
        controle = subprocess.run([recept, "register", "controleer", "--register", str(register)], capture_output=True)
        eis(controle.returncode == 0, "the register is not whole after all that")
        print(f"  {rondes} times killed among {gestuurd} referrals: {len(bevestigd)} acknowledged, {len(namen)} there")
        for bestand in pathlib.Path(map_).iterdir():
            eis(bestand.stat().st_mode & 0o077 == 0, f"{bestand.name} may be read by others")
            eis(WACHTWOORD.encode() not in bestand.read_bytes(), f"{bestand.name} holds a password")


@contextlib.contextmanager
def op_slot(register):
    """Another program writes to the register and does not finish."""
    ander = sqlite3.connect(register, isolation_level=None)
    ander.execute("BEGIN IMMEDIATE")
    try:
        yield
    finally:
        ander.execute("ROLLBACK")
        ander.close()


@contextlib.contextmanager
def vol(register):
    """Not a byte left on the disk of the register."""
    vulling = register.with_name("vulling")
    with open(vulling, "wb", buffering=0) as bestand, contextlib.suppress(OSError):
        while True:
            bestand.write(b"x" * 4096)
    try:
        yield
    finally:
        vulling.unlink()


def eerlijk(recept):
    """What cannot be written now is said, what was typed stands in the form, and it can be sent again."""
    with tempfile.TemporaryDirectory() as map_:
        subprocess.run(["mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", map_], check=True)
        with contextlib.ExitStack() as stapel:
            stapel.callback(subprocess.run, ["umount", "-l", map_], check=True)
            register = pathlib.Path(map_) / "proef.register"
            subprocess.run([recept, "register", "begin", str(register)], check=True, capture_output=True)
            loket = Loket(recept, register)
            stapel.callback(loket.proces.kill)
            beheerder = Browser(loket)
            beheerder.vul(loket.link, naam="bea", wachtwoord=WACHTWOORD, nogmaals=WACHTWOORD)
            _, tekst = beheerder.vul("/gebruikers/nieuw", naam="noor", rol="makelaar")
            Browser(loket).vul(re.search(r"/welkom/[0-9a-f]{64}", tekst).group(0), wachtwoord=WACHTWOORD, nogmaals=WACHTWOORD)
            browser = Browser(loket)
            browser.vul("/inloggen", naam="noor", wachtwoord=WACHTWOORD)
            browser.vul("/verwijzing", naam="Mevrouw Eerst")
            for naam, beletsel, woorden in (("op slot", op_slot, "bezet"), ("schijf vol", vol, "schijf")):
                for doel, veld in (("/verwijzing", "naam"), ("/casus/1/notitie", "notitie")):
                    getypt = f"{naam} & {veld}"
                    velden = browser.velden(doel) | {veld: getypt}
                    with beletsel(register):
                        antwoord, tekst = browser.vraag("POST", doel, urllib.parse.urlencode(velden))
                    eis(antwoord.status == 503, f"{naam}, {doel}: {antwoord.status}")
                    eis(all(antwoord.getheader(kop) for kop in KOPPEN), f"{naam}, {doel}: a header is missing")
                    eis(html.escape(getypt) in tekst, f"{naam}, {doel}: what was typed is gone")
                    eis(woorden in tekst, f"{naam}, {doel}: the page does not say why")
                    antwoord, _ = browser.vul(doel, **{veld: getypt})
                    eis(antwoord.status == 303, f"{naam}, {doel}: afterwards it gives {antwoord.status}")
            eis(loket.stop() == 0, "it does not stop cleanly")
            with sqlite3.connect(register) as db:
                namen = [naam for (naam,) in db.execute("SELECT naam FROM persoon")]
            eis(namen == ["Mevrouw Eerst", "op slot & naam", "schijf vol & naam"], f"in the register stand {namen}")


TERMINAL = [
    "aanmelden 'Mevrouw Gelijk' eenzaam", "aannemen 1", "contact 1 --minuten 5", "bezoek 1 --tekst 'wil onder de mensen'",
    "meting 1 --doel 'elke week iemand spreken' --cijfer 3", "route 1 combinatie", "aannemen 1 --deel buurtwerk",
    "aannemen 1 --deel wijkteam", "start 1 --deel buurtwerk", "wacht 1 geen-plek --deel wijkteam",
    "start 1 --deel wijkteam", "notitie 1 'bij de verkeerde casus'", "doorhalen 1 {laatste} --reden 'andere bewoner'",
    "terugkoppelen 1 'gaat elke dinsdag'", "afronden 1 doel-bereikt --deel buurtwerk",
    "afronden 1 deels-bereikt --deel wijkteam", "afronden 1 doel-bereikt"]
IN_HET_LOKET = [
    ("/verwijzing", {"naam": "Mevrouw Gelijk", "vraag": "eenzaam"}), ("aannemen", {}),
    ("contact", {"gelukt": "ja", "minuten": "5"}), ("bezoek", {"tekst": "wil onder de mensen"}),
    ("doel", {"doel": "elke week iemand spreken", "cijfer": "3"}), ("route", {"route": "combinatie"}),
    ("aannemen?deel=buurtwerk", {}), ("aannemen?deel=wijkteam", {}), ("start?deel=buurtwerk", {}),
    ("wacht?deel=wijkteam", {"reden": "geen-plek"}), ("start?deel=wijkteam", {}),
    ("notitie", {"notitie": "bij de verkeerde casus"}), ("doorhalen/{laatste}", {"reden": "andere bewoner"}),
    ("terugkoppelen", {"terugkoppeling": "gaat elke dinsdag"}),
    ("sluiten/afgerond?deel=buurtwerk", {"reden": "doel-bereikt"}),
    ("sluiten/afgerond?deel=wijkteam", {"reden": "deels-bereikt"}), ("sluiten/afgerond", {"reden": "doel-bereikt"})]


def feiten(register):
    """What happened to the casussen of a register: kind and contents, without who looked and what digests say."""
    with contextlib.closing(sqlite3.connect(register)) as base:
        return [(soort, json.loads(inhoud)) for soort, inhoud in base.execute(
            "SELECT soort, inhoud FROM gebeurtenis WHERE casus IS NOT NULL AND soort NOT IN ('ingezien', 'vastgelegd') "
            "ORDER BY nummer")]


def laatste(register, soort):
    with contextlib.closing(sqlite3.connect(register)) as base:
        return base.execute("SELECT max(nummer) FROM gebeurtenis WHERE soort = ?", (soort,)).fetchone()[0]


def zelfde_feiten(recept):
    """A combinatie with a correction, at the terminal and in the loket, leaves the same feiten."""
    with tempfile.TemporaryDirectory() as map_:
        een, ander = (pathlib.Path(map_) / naam for naam in ("terminal.register", "loket.register"))
        omgeving = os.environ | {"RECEPT_REGISTER": str(een), "RECEPT_WIE": "noor"}
        for register in (een, ander):
            subprocess.run([recept, "register", "begin", str(register)], check=True, capture_output=True)
        for regel in TERMINAL:
            woorden = shlex.split(regel.replace("{laatste}", str(laatste(een, "genoteerd"))))
            subprocess.run([recept, "register", *woorden], check=True, capture_output=True, env=omgeving)
        loket = Loket(recept, ander)
        beheerder, noor = Browser(loket), Browser(loket)
        beheerder.vul(loket.link, naam="bea", wachtwoord=WACHTWOORD, nogmaals=WACHTWOORD)
        _, tekst = beheerder.vul("/gebruikers/nieuw", naam="noor", rol="makelaar")
        noor.vul(re.search(r"/welkom/[0-9a-f]{64}", tekst).group(0), wachtwoord=WACHTWOORD, nogmaals=WACHTWOORD)
        for pad, antwoorden in IN_HET_LOKET:
            pad = pad.replace("{laatste}", str(laatste(ander, "genoteerd")))
            antwoord, tekst = noor.vul(pad if pad[0] == "/" else f"/casus/1/{pad}", **antwoorden)
            eis(antwoord.status in (200, 303), f"{pad} gives {antwoord.status}")
        loket.stop()
        hier, daar = feiten(een), feiten(ander)
        # The numbers of rows differ, because reading is written down between them.
        for rij in hier + daar:
            rij[1].pop("nummer", None) if rij[0] == "doorgehaald" else None
        eis(hier == daar, "the loket leaves other feiten than the terminal: "
            + str([(a, b) for a, b in zip(hier, daar) if a != b][:2]) + f" {len(hier)} {len(daar)}")
        print(f"  a combinatie with a correction: {len(hier)} feiten at the terminal, the same in the loket")


def belasting(loket, gebruikers, seconden):
    """Users who ask a page every second or two."""
    tijden, slot, fouten = [], threading.Lock(), []

    def werk(nummer):
        browser, toeval = Browser(loket).kies("makelaar"), random.Random(nummer)
        einde = time.monotonic() + seconden
        while time.monotonic() < einde:
            time.sleep(toeval.uniform(0.5, 1.5))
            doel = toeval.choice(["/vandaag", f"/casus/{toeval.randint(1, 500)}", "/verwijzing", "/zoeken"])
            nu = time.monotonic()
            if toeval.random() < 0.1:
                antwoord, _ = browser.vul("/verwijzing", naam="Druk " + "".join(toeval.choices("abcdefgh", k=12)))
                goed = antwoord.status == 303
            else:
                antwoord, _ = browser.vraag("GET", doel)
                goed = antwoord.status == 200
            with slot:
                tijden.append((time.monotonic() - nu) * 1000)
                if not goed:
                    fouten.append((doel, antwoord.status))

    draden = [threading.Thread(target=werk, args=(nummer,)) for nummer in range(gebruikers)]
    for draad in draden:
        draad.start()
    for draad in draden:
        draad.join()
    tijden.sort()
    eis(not fouten, f"{len(fouten)} answers were wrong, such as {fouten[:3]}")
    print(f"  {gebruikers} users, {len(tijden)} requests: median {tijden[len(tijden) // 2]:.1f} ms, "
          f"p99 {tijden[int(len(tijden) * 0.99)]:.1f} ms, {loket.geheugen():.0f} MB")


def main():
    lezer = argparse.ArgumentParser()
    lezer.add_argument("--recept", required=True)
    lezer.add_argument("--snel", action="store_true", help="without the parts that take half a minute")
    opties = lezer.parse_args()
    recept = str(pathlib.Path(opties.recept).resolve())
    loket = Loket(recept)
    try:
        grenzen(loket)
        rommel(loket, 1000 if opties.snel else 10000)
        if not opties.snel:
            traag(loket, 500)
        belasting(loket, 50, 10 if opties.snel else 60)
        eis(loket.proces.poll() is None, "it is no longer there")
    finally:
        eis(loket.stop() == 0, "it does not stop cleanly")
    eerlijk(recept)
    zelfde_feiten(recept)
    gedood(recept, 3 if opties.snel else 12)
    print(f"the loket over HTTP: {len(FOUTEN)} wrong")
    sys.exit(1 if FOUTEN else 0)


if __name__ == "__main__":
    main()
