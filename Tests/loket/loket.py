#!/usr/bin/env python3
"""The loket over real HTTP: what a client may do to it, and what it must not do back.

    Tests/loket/loket.py --recept .build/release/recept [--snel]

- every row of the table of places for nobody, over a socket; HEAD; methods; what is too large; malformed requests;
- thousands of fuzzed requests: it goes on answering, and forgets nothing it holds open;
- a guess at the end of guessing (429, also after the program was started anew) and a register that breaks under it (500);
- commands at the terminal beside it take nothing away from it;
- signing in takes as long for a name that is unknown, blocked or invited as for one that is known;
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
import statistics
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

    def rekentijd(self):
        """Seconds that its threads computed; what else the machine did is not in it."""
        draden = pathlib.Path(f"/proc/{self.proces.pid}/task").iterdir()
        return sum(int((draad / "schedstat").read_text().split()[0]) for draad in draden) / 1e9

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


def uitgenodigd(beheerder, naam, rol="makelaar"):
    """The link with which somebody new chooses a password."""
    _, tekst = beheerder.vul("/gebruikers/nieuw", naam=naam, rol=rol)
    return re.search(r"/welkom/[0-9a-f]{64}", tekst).group(0)


def bemand(loket):
    """The first beheerder and a makelaar, signed in, on a register that had nobody."""
    beheerder, makelaar = Browser(loket), Browser(loket)
    beheerder.vul(loket.link, naam="bea", wachtwoord=WACHTWOORD, nogmaals=WACHTWOORD)
    makelaar.vul(uitgenodigd(beheerder, "noor"), wachtwoord=WACHTWOORD, nogmaals=WACHTWOORD)
    return beheerder, makelaar


FOUTEN = []


def eis(waar, zin):
    if not waar:
        FOUTEN.append(zin)
        print(f"loket.py: {zin}", file=sys.stderr)


def status(antwoord):
    gevonden = re.match(rb"HTTP/1\.[01] (\d{3})", antwoord)
    return int(gevonden.group(1)) if gevonden else None


def beschermd(antwoord, waar):
    """Everything that protects a reader is on an answer of ours."""
    for naam in KOPPEN:
        eis(antwoord.getheader(naam), f"{waar} ({antwoord.status}) has no {naam}")


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
        beschermd(antwoord, f"{methode} {doel}")
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
        bemand(loket)
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
            _, browser = bemand(loket)
            browser.vul("/verwijzing", naam="Mevrouw Eerst")
            for naam, beletsel, woorden in (("op slot", op_slot, "bezet"), ("schijf vol", vol, "schijf")):
                for doel, veld in (("/verwijzing", "naam"), ("/casus/1/notitie", "notitie")):
                    getypt = f"{naam} & {veld}"
                    velden = browser.velden(doel) | {veld: getypt}
                    with beletsel(register):
                        antwoord, tekst = browser.vraag("POST", doel, urllib.parse.urlencode(velden))
                    eis(antwoord.status == 503, f"{naam}, {doel}: {antwoord.status}")
                    beschermd(antwoord, f"{naam}, {doel}")
                    eis(html.escape(getypt) in tekst, f"{naam}, {doel}: what was typed is gone")
                    eis(woorden in tekst, f"{naam}, {doel}: the page does not say why")
                    antwoord, _ = browser.vul(doel, **{veld: getypt})
                    eis(antwoord.status == 303, f"{naam}, {doel}: afterwards it gives {antwoord.status}")
            eis(loket.stop() == 0, "it does not stop cleanly")
            with sqlite3.connect(register) as db:
                namen = [naam for (naam,) in db.execute("SELECT naam FROM persoon")]
            eis(namen == ["Mevrouw Eerst", "op slot & naam", "schijf vol & naam"], f"in the register stand {namen}")


@contextlib.contextmanager
def eigen_loket(recept):
    """A loket on a register of its own with a beheerder and a makelaar; it can be started anew under the same register."""
    with tempfile.TemporaryDirectory() as map_:
        register = pathlib.Path(map_) / "proef.register"
        subprocess.run([recept, "register", "begin", str(register)], check=True, capture_output=True)
        loket = Loket(recept, register)
        try:
            yield loket, register
        finally:
            loket.proces.kill()
            loket.proces.wait(timeout=15)


def mag_weer_raden(register):
    """Forgets who guessed wrong, so that guessing can be measured."""
    with contextlib.closing(sqlite3.connect(f"{register}.loket", timeout=10)) as base, base:
        base.execute("DELETE FROM vertraging")


def raad(loket, naam):
    return Browser(loket).vul("/inloggen", naam=naam, wachtwoord="verkeerd paard batterij")[0]


def raden(recept):
    """Guessing ends, also after the program was started anew, and the refusal protects its reader like any other."""
    with eigen_loket(recept) as (loket, register):
        bemand(loket)
        wachten = []
        while not wachten or wachten[-1] < 8:
            antwoord = raad(loket, "noor")
            beschermd(antwoord, "guessing")
            eis(antwoord.status in (422, 429), f"guessing gives {antwoord.status}")
            if antwoord.status == 429:
                wachten.append(int(antwoord.getheader("Retry-After")))
                if wachten[-1] < 8:
                    time.sleep(wachten[-1])
        eis(wachten == sorted(set(wachten)), f"whoever goes on guessing waits {wachten} seconds")
        loket.stop()
        later = Loket(recept, register)
        try:
            antwoord = raad(later, "niemand")
            eis(antwoord.status == 429, f"after a start anew the address may go on guessing ({antwoord.status})")
        finally:
            later.stop()


def even_lang(recept, rondes):
    """Who guesses does not learn from the time it takes whether somebody of that name is here. Measured in turns, and in
    the time that the program computed, which a busy machine changes least."""
    namen = ["noor", "niemand", "dirk", "gast"]
    with eigen_loket(recept) as (loket, register):
        beheerder, _ = bemand(loket)
        Browser(loket).vul(uitgenodigd(beheerder, "dirk"), wachtwoord=WACHTWOORD, nogmaals=WACHTWOORD)
        beheerder.vul("/gebruikers/dirk", geblokkeerd="ja")
        uitgenodigd(beheerder, "gast")
        loket.stop()
        later = Loket(recept, register)
        try:
            tijden = {naam: [] for naam in namen}

            def meet(naam):
                mag_weer_raden(register)
                begin = later.rekentijd()
                antwoord = raad(later, naam)
                tijden[naam].append(later.rekentijd() - begin)
                eis(antwoord.status == 422, f"guessing as {naam} gives {antwoord.status}")

            # The very first, when the program has just started, is no exception.
            meet("niemand")
            eerste = tijden["niemand"].pop()
            for ronde in range(rondes):
                for naam in random.Random(ronde).sample(namen, len(namen)):
                    meet(naam)
        finally:
            later.stop()
    # Against the known name of the same round: what else the machine does changes slower than that.
    keer = {naam: statistics.median(tijd / bekend for tijd, bekend in zip(rij, tijden["noor"])) for naam, rij in tijden.items()}
    bekend = statistics.median(tijden["noor"])
    for naam, maal in keer.items():
        eis(abs(maal - 1) < 0.1, f"signing in as {naam} takes {maal:.2f} times as long as for a known name")
    eis(eerste < 1.5 * bekend, f"the first unknown name after a start takes {eerste / bekend:.2f} times as long")
    print(f"  a wrong password takes {bekend * 1000:.0f} ms of computing; " + ", ".join(
        f"{naam} {maal:.3f}" for naam, maal in keer.items() if naam != "noor") + f", the first {eerste / bekend:.2f} times that")


def ernaast(recept, keren=8):
    """A command at the terminal beside the running loket takes nothing away from it."""
    with eigen_loket(recept) as (loket, register):
        beheerder, noor = bemand(loket)
        for keer in range(keren):
            antwoord, _ = noor.vul("/verwijzing", naam=f"Proefpersoon {'abcdefgh'[keer]}")
            eis(antwoord.status == 303, f"after {keer} commands beside it a referral gives {antwoord.status}")
            uit = subprocess.run([recept, "register", "gebruiker", f"wim{keer}", "--rol", "wijkteam", "--uitnodigen",
                                  "--register", str(register), "--wie", "bea"], capture_output=True, text=True)
            link = re.search(r"/welkom/[0-9a-f]{64}", uit.stdout + uit.stderr)
            eis(link, f"the terminal gives no link: {uit.stdout + uit.stderr}")
            if link:
                antwoord, _ = Browser(loket).vul(link.group(0), wachtwoord=WACHTWOORD, nogmaals=WACHTWOORD)
                eis(antwoord.status == 303, f"a link of the terminal gives {antwoord.status}")
        eis(beheerder.vraag("GET", "/gebruikers")[0].status == 200, "the beheerder is out")
        eis(loket.stop() == 0, "it does not stop cleanly")
        namen = subprocess.run([recept, "register", "lijst", "--alles", "--json", "--register", str(register), "--wie", "proef"],
                               check=True, capture_output=True, text=True).stdout
        eis(len(set(re.findall("Proefpersoon .", namen))) == keren, "a referral is gone")


def stuk(recept):
    """A register that breaks under the running program: a page with a number that the day journal knows, and no insides."""
    with eigen_loket(recept) as (loket, register):
        _, noor = bemand(loket)
        noor.vul("/verwijzing", naam="Mevrouw Heel", vraag="eenzaam")
        velden = noor.velden("/casus/1/notitie") | {"notitie": "nog iets"}
        # Who did what is taken in first, so that all of it stands in the file that breaks.
        with contextlib.closing(sqlite3.connect(register, timeout=10)) as base:
            base.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        with open(register, "r+b") as bestand:
            bladzij = int.from_bytes(bestand.read(18)[16:18], "big")
            bestand.seek(0, os.SEEK_END)
            rest = bestand.tell() - bladzij
            bestand.seek(bladzij)
            bestand.write(b"\xa5" * rest)
        nummers = []
        for methode, doel, lichaam in (("GET", "/casus/1", None), ("GET", "/vandaag", None),
                                       ("POST", "/casus/1/notitie", urllib.parse.urlencode(velden))):
            antwoord, tekst = noor.vraag(methode, doel, lichaam)
            eis(antwoord.status == 500, f"{methode} {doel} of a broken register gives {antwoord.status}")
            beschermd(antwoord, f"{methode} {doel} of a broken register")
            nummer = re.search(r"<strong>([0-9a-f]{8})</strong>", tekst)
            eis(nummer, f"{methode} {doel}: a 500 has no number to mention")
            nummers += [nummer.group(1)] if nummer else []
            for binnen in (str(register), "sqlite", "malformed", "opslag", "noor"):
                eis(binnen.lower() not in tekst.lower(), f"{methode} {doel}: a 500 shows {binnen}")
        loket.stop()
        dagboek = loket.proces.stderr.read().decode()
        for nummer in nummers:
            eis(f"fout {nummer}: " in dagboek, f"the day journal does not know {nummer}")
        eis("Heel" not in dagboek and "nog iets" not in dagboek, "the day journal names somebody")


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
        _, noor = bemand(loket)
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


def belasting(loket, browsers, seconden, tempo=(0.5, 1.5)):
    """Users who ask a page every second or two."""
    tijden, slot, fouten, geheugen = [], threading.Lock(), [], [loket.geheugen()]

    def werk(nummer, browser):
        toeval = random.Random(nummer)
        einde = time.monotonic() + seconden
        while time.monotonic() < einde:
            time.sleep(toeval.uniform(*tempo))
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

    draden = [threading.Thread(target=werk, args=een) for een in enumerate(browsers)]
    for draad in draden:
        draad.start()
    while any(draad.is_alive() for draad in draden):
        time.sleep(1)
        geheugen.append(loket.geheugen())
    tijden.sort()
    eis(not fouten, f"{len(fouten)} answers were wrong, such as {fouten[:3]}")
    print(f"  {len(browsers)} users, {len(tijden)} requests: median {tijden[len(tijden) // 2]:.1f} ms, "
          f"p99 {tijden[int(len(tijden) * 0.99)]:.1f} ms, {max(geheugen):.0f} MB at most, "
          f"{loket.geheugen():.0f} MB at the end")


def lang(recept, casussen, minuten):
    """The same on a large register, for minutes, at the pace of people."""
    with tempfile.TemporaryDirectory() as map_:
        register = pathlib.Path(map_) / "groot.register"
        subprocess.run([recept, "voorbeeld", "--register", register, "--casussen", str(casussen)], check=True, capture_output=True)
        with contextlib.closing(sqlite3.connect(register)) as base:
            aantal = base.execute("SELECT count(*) FROM gebeurtenis").fetchone()[0]
        loket = Loket(recept, register)
        try:
            _, noor = bemand(loket)
            browsers = [noor]
            while len(browsers) < 50:
                browsers.append(Browser(loket))
                antwoord, _ = browsers[-1].vul("/inloggen", naam="noor", wachtwoord=WACHTWOORD)
                eis(antwoord.status == 303, f"signing in gives {antwoord.status}")
            print(f"  {aantal} gebeurtenissen, {casussen} casussen, {minuten} minutes")
            belasting(loket, browsers, minuten * 60, tempo=(1, 3))
        finally:
            eis(loket.stop() == 0, "it does not stop cleanly")


def main():
    lezer = argparse.ArgumentParser()
    lezer.add_argument("--recept", required=True)
    lezer.add_argument("--snel", action="store_true", help="without the parts that take half a minute")
    lezer.add_argument("--doden", type=int, metavar="KEREN", help="only kill it so often among POSTs")
    lezer.add_argument("--lang", type=int, nargs=2, metavar=("CASUSSEN", "MINUTEN"),
                       help="only 50 users on so many casussen for so many minutes; 6000 make 100 000 gebeurtenissen")
    opties = lezer.parse_args()
    recept = str(pathlib.Path(opties.recept).resolve())
    if opties.doden or opties.lang:
        if opties.doden:
            gedood(recept, opties.doden)
        if opties.lang:
            lang(recept, *opties.lang)
        sys.exit(1 if FOUTEN else 0)
    loket = Loket(recept)
    try:
        grenzen(loket)
        rommel(loket, 1000 if opties.snel else 10000)
        if not opties.snel:
            traag(loket, 500)
        belasting(loket, [Browser(loket).kies("makelaar") for _ in range(50)], 10 if opties.snel else 60)
        eis(loket.proces.poll() is None, "it is no longer there")
    finally:
        eis(loket.stop() == 0, "it does not stop cleanly")
    raden(recept)
    ernaast(recept)
    stuk(recept)
    if not opties.snel:
        even_lang(recept, 25)
    eerlijk(recept)
    zelfde_feiten(recept)
    gedood(recept, 3 if opties.snel else 12)
    print(f"the loket over HTTP: {len(FOUTEN)} wrong")
    sys.exit(1 if FOUTEN else 0)


if __name__ == "__main__":
    main()
