#!/usr/bin/env python3
"""The loket as it stands at a municipality: behind a real Caddy with TLS, under a user of its own, on a file system where
only the register's folder can be written, by a systemd unit that systemd finds right.

    Tests/loket/openbaar.py --recept .build/release/recept

Needs caddy, bubblewrap and systemd (installeer.sh), Python 3.9 and nothing else.
"""
import argparse
import base64
import hashlib
import hmac
import http.client
import os
import pathlib
import re
import signal
import socket
import ssl
import struct
import subprocess
import sys
import tempfile
import time

import loket as los
from loket import WACHTWOORD, Browser, eis

ROOT = pathlib.Path(__file__).resolve().parents[2]
UNIT = ROOT / "docs/handleiding/recept-loket.service"


def vrij():
    with socket.socket() as een:
        een.bind(("127.0.0.1", 0))
        return een.getsockname()[1]


def eenheid(recept, map_):
    """The unit of the manual, with this program in its place."""
    tekst = UNIT.read_text()
    eis("/usr/local/bin/recept" in tekst, "the unit does not start recept")
    proef = map_ / UNIT.name
    proef.write_text(tekst.replace("/usr/local/bin/recept", recept).replace("User=recept", "User=daemon"))
    uit = subprocess.run(["systemd-analyze", "verify", "--man=no", str(proef)], capture_output=True, text=True)
    eis(uit.returncode == 0 and not uit.stderr.strip(), f"systemd-analyze: {uit.stderr.strip()}")


def code(geheim, stap):
    """RFC 6238, six digits of thirty seconds."""
    sleutel = base64.b32decode(geheim + "=" * (-len(geheim) % 8))
    som = hmac.new(sleutel, struct.pack(">Q", stap), hashlib.sha1).digest()
    plaats = som[-1] & 15
    return f"{(struct.unpack('>I', som[plaats:plaats + 4])[0] & 0x7FFFFFFF) % 10 ** 6:06d}"


class Achter(Browser):
    """A browser that comes in by Caddy."""

    def __init__(self, poort, ca, koppen=None):
        super().__init__(None)
        self.poort, self.eigen = poort, koppen or {}
        self.context = ssl.create_default_context(cafile=str(ca))
        self.gekregen = []

    def vraag(self, methode, doel, lichaam=None, koppen=None):
        koppen = dict(koppen or {}) | self.eigen | {"Host": f"localhost:{self.poort}"}
        if self.koekje:
            koppen.setdefault("Cookie", self.koekje)
        if lichaam is not None:
            koppen.setdefault("Origin", f"https://localhost:{self.poort}")
            koppen.setdefault("Content-Type", "application/x-www-form-urlencoded")
        verbinding = http.client.HTTPSConnection("localhost", self.poort, context=self.context, timeout=20)
        verbinding.request(methode, doel, body=lichaam, headers=koppen)
        antwoord = verbinding.getresponse()
        inhoud = antwoord.read().decode()
        verbinding.close()
        self.gekregen.append(antwoord)
        if koekje := antwoord.getheader("Set-Cookie"):
            self.koekje = koekje.split(";")[0]
        return antwoord, inhoud


class Opstelling:
    """The program in a cage, and Caddy before it."""

    def __init__(self, recept, map_):
        self.register = map_ / "register"
        self.register.mkdir()
        subprocess.run([recept, "register", "begin", "dordrecht.register"], cwd=self.register, check=True, capture_output=True)
        binnen, self.poort = vrij(), vrij()
        self.recept = subprocess.Popen(
            ["bwrap", "--ro-bind", "/", "/", "--bind", self.register, self.register, "--dev", "/dev", "--proc", "/proc",
             "--unshare-user", "--uid", "1234", "--gid", "1234", "--die-with-parent", "--chdir", self.register,
             recept, "loket", "--register", "dordrecht.register", "--poort", str(binnen),
             "--openbaar", f"https://localhost:{self.poort}"], stderr=subprocess.PIPE)
        gezegd = b""
        while not (link := re.search(rb"/welkom/[0-9a-f]{64}", gezegd)):
            deel = os.read(self.recept.stderr.fileno(), 65536)
            if not deel:
                raise SystemExit(f"the loket did not start: {gezegd.decode()}")
            gezegd += deel
        self.link = link.group(0).decode()
        (map_ / "Caddyfile").write_text(
            "{\n  admin off\n  auto_https disable_redirects\n  skip_install_trust\n}\n"
            f"localhost:{self.poort} {{\n  tls internal\n  reverse_proxy 127.0.0.1:{binnen}\n}}\n")
        omgeving = os.environ | {"XDG_DATA_HOME": str(map_ / "data"), "XDG_CONFIG_HOME": str(map_ / "config"), "HOME": str(map_)}
        self.caddy = subprocess.Popen(["caddy", "run", "--config", map_ / "Caddyfile"], env=omgeving,
                                      stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.ca = map_ / "data/caddy/pki/authorities/local/root.crt"
        einde = time.monotonic() + 30
        while time.monotonic() < einde:
            try:
                Achter(self.poort, self.ca).vraag("GET", "/inloggen")
                return
            except OSError:
                time.sleep(0.3)
        raise SystemExit("caddy does not answer")

    def stop(self):
        for proces in (self.caddy, self.recept):
            proces.send_signal(signal.SIGTERM)
            proces.wait(timeout=15)
        self.dagboek = self.recept.stderr.read().decode()


def inloggen(opstelling):
    """A first beheerder with a second factor, who then signs in with both."""
    eerst = Achter(opstelling.poort, opstelling.ca)
    antwoord, _ = eerst.vul(opstelling.link, naam="bea", wachtwoord=WACHTWOORD, nogmaals=WACHTWOORD)
    eis(antwoord.getheader("Location") == "/inloggen/factor", "behind TLS a second factor is not asked for")
    eis(eerst.vraag("GET", "/gebruikers")[0].status == 303, "one comes in without a second factor")
    _, tekst = eerst.vraag("GET", "/inloggen/factor")
    geheim = re.search(r"secret=([A-Z2-7]+)", tekst).group(1)
    stap = int(time.time()) // 30
    antwoord, _ = eerst.vul("/inloggen/factor", code=code(geheim, stap))
    eis(antwoord.status in (200, 303), f"the code is refused: {antwoord.status}")
    eis(eerst.vraag("GET", "/gebruikers")[0].status == 200, "whoever set it up is not in")

    tweede = Achter(opstelling.poort, opstelling.ca)
    antwoord, _ = tweede.vul("/inloggen", naam="bea", wachtwoord=WACHTWOORD)
    pad = antwoord.getheader("Location")
    eis(pad and "code" in pad, f"after the password comes {pad}")
    eis(tweede.vul(pad, code=code(geheim, stap))[0].status == 422, "a code of the app opens twice")
    antwoord, _ = tweede.vul(pad, code=code(geheim, stap + 1))
    eis(antwoord.status == 303, f"the next code gives {antwoord.status}")
    eis(tweede.vraag("GET", "/gebruikers")[0].status == 200, "with both factors one is not in")
    koekjes = [a.getheader("Set-Cookie") for a in eerst.gekregen + tweede.gekregen if a.getheader("Set-Cookie")]
    eis(koekjes, "there are no cookies")
    for koekje in koekjes:
        for deel in ("__Host-", "Secure", "HttpOnly", "SameSite=Lax", "Path=/"):
            eis(deel in koekje, f"the cookie lacks {deel}")
    for antwoord in eerst.gekregen + tweede.gekregen:
        eis("max-age=31536000" in (antwoord.getheader("Strict-Transport-Security") or ""), f"{antwoord.status} without HSTS")


def adressen(opstelling):
    """Guessing is held against the address that Caddy says, not against one that the guesser says."""
    for nummer in range(8):
        raad = Achter(opstelling.poort, opstelling.ca, {"X-Forwarded-For": f"203.0.113.{nummer}"})
        antwoord, _ = raad.vul("/inloggen", naam=f"niemand-{nummer}", wachtwoord="verkeerd paard batterij")
    eis(antwoord.status == 429, f"whoever names another address each time may go on guessing ({antwoord.status})")
    rauw = http.client.HTTPConnection("127.0.0.1", opstelling.poort, timeout=5)
    eis(Achter(opstelling.poort, opstelling.ca).vraag("GET", "/inloggen")[0].status == 200, "others are shut out")
    rauw.close()


def map_is_dicht(opstelling):
    for bestand in opstelling.register.iterdir():
        eis(bestand.stat().st_mode & 0o077 == 0, f"{bestand.name} may be read by others")


def main():
    lezer = argparse.ArgumentParser()
    lezer.add_argument("--recept", required=True)
    recept = str(pathlib.Path(lezer.parse_args().recept).resolve())
    with tempfile.TemporaryDirectory() as map_:
        map_ = pathlib.Path(map_)
        eenheid(recept, map_)
        opstelling = Opstelling(recept, map_)
        try:
            inloggen(opstelling)
            adressen(opstelling)
            map_is_dicht(opstelling)
        finally:
            opstelling.stop()
    mislukt = re.findall(r"inloggen mislukt vanaf (\S+)", opstelling.dagboek)
    eis(mislukt and set(mislukt) <= {"127.0.0.1", "::1"}, f"the day journal names {sorted(set(mislukt))}")
    eis("bea" not in opstelling.dagboek and "niemand" not in opstelling.dagboek, "the day journal names people")
    print(f"the loket behind Caddy: {len(los.FOUTEN)} wrong")
    sys.exit(1 if los.FOUTEN else 0)


if __name__ == "__main__":
    main()
