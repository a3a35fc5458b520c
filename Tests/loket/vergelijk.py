#!/usr/bin/env python3
"""The loket beside a common stack that serves the same page from the same file: Flask under gunicorn, with SQLite.

    python3 -m venv MAP && MAP/bin/pip install -r Tests/loket/vergelijk-eisen.txt
    MAP/bin/python Tests/loket/vergelijk.py --recept .build/release/recept [--seconden 10] [--tegelijk 16]

The page is the worklist of who is signed in, on an invented register. The peer does what a page of that kind needs and no
more: it looks up the session, reads the open casussen with their names, writes down that somebody looked, and fills in a
template with as many bytes. Both are asked in turns, three times each, by the same clients over connections that stay open.
Shown are requests per second and the memory of all processes together, and their ratios; not timed by itself in any test.
"""
import argparse
import http.client
import os
import pathlib
import re
import socket
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import threading
import time

sys.path.insert(0, str(pathlib.Path(__file__).parent))
from loket import Loket, bemand  # noqa: E402

PEER = '''
import os, sqlite3
from flask import Flask, abort, g, render_template_string, request
app = Flask(__name__)
VORM = """<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Vandaag</title><style>{{ stijl }}</style></head>
<body><main><h1>Vandaag</h1><table>{% for rij in rijen %}<tr><td><a href="/casus/{{ rij[0] }}">{{ rij[0] }}</a></td>
<td>{{ rij[1] }}</td><td>{{ rij[2] }}</td><td>{{ rij[3] }}</td></tr>{% endfor %}</table></main></body></html>"""
VULLING = "x" * int(os.environ["VULLING"])

def db():
    if "db" not in g:
        g.db = sqlite3.connect(os.environ["REGISTER"])
        g.sessies = sqlite3.connect(os.environ["SESSIES"])
        g.sessies.execute("PRAGMA journal_mode = WAL")
    return g.db

@app.teardown_appcontext
def dicht(_):
    for naam in ("db", "sessies"):
        if (open_ := g.pop(naam, None)) is not None: open_.close()

@app.get("/vandaag")
def vandaag():
    lezen = db()
    if not g.sessies.execute("SELECT 1 FROM sessie WHERE id = ?", (request.cookies.get("id"),)).fetchone(): abort(403)
    rijen = lezen.execute("SELECT c.nummer, p.naam, c.status, c.aangemeld FROM casus c JOIN persoon p ON p.bewoner = c.bewoner "
                          "WHERE c.gesloten IS NULL ORDER BY c.aangemeld LIMIT ?", (int(os.environ["RIJEN"]),)).fetchall()
    g.sessies.execute("INSERT INTO inzage VALUES (?, datetime('now'))", ("noor",))
    g.sessies.commit()
    return render_template_string(VORM, rijen=rijen, stijl=VULLING)
'''


class Peer:
    def __init__(self, map_, register, rijen, grootte):
        (map_ / "peer.py").write_text(PEER)
        with sqlite3.connect(map_ / "sessies.db") as db:
            db.execute("PRAGMA journal_mode = WAL")
            db.execute("CREATE TABLE sessie (id TEXT PRIMARY KEY)")
            db.execute("CREATE TABLE inzage (wie TEXT, op TEXT)")
            db.execute("INSERT INTO sessie VALUES ('koekje')")
        with socket.socket() as vrij:
            vrij.bind(("127.0.0.1", 0))
            self.poort = vrij.getsockname()[1]
        self.koekje = "id=koekje"
        self.proces = subprocess.Popen(
            [sys.executable, "-m", "gunicorn", "-w", str(os.cpu_count() or 2), "-k", "gthread", "--threads", "8", "--keep-alive", "30",
             "-b", f"127.0.0.1:{self.poort}", "--log-level", "error", "peer:app"],
            cwd=map_, env={**os.environ, "REGISTER": str(register), "SESSIES": str(map_ / "sessies.db"), "RIJEN": str(rijen),
                            "VULLING": str(max(0, grootte - 250 - 110 * rijen))})
        for _ in range(100):
            try:
                socket.create_connection(("127.0.0.1", self.poort), timeout=1).close()
                return
            except OSError:
                time.sleep(0.1)
        raise SystemExit("the peer did not start")


def geheugen(pid):
    """Megabytes of a process and all that it started."""
    totaal, rij = 0, [pid]
    while rij:
        een = rij.pop()
        totaal += int(re.search(r"VmRSS:\s+(\d+)", pathlib.Path(f"/proc/{een}/status").read_text()).group(1))
        rij += [int(kind) for kind in pathlib.Path(f"/proc/{een}/task/{een}/children").read_text().split()]
    return totaal / 1024


def vraag(poort, koekje, seconden, tegelijk):
    """Requests per second, and the 99th percentile in milliseconds."""
    duren, fouten = [], []
    einde = time.monotonic() + seconden

    def klant():
        verbinding = http.client.HTTPConnection("127.0.0.1", poort, timeout=30)
        while time.monotonic() < einde:
            begin = time.monotonic()
            verbinding.request("GET", "/vandaag", headers={"Cookie": koekje, "Host": f"127.0.0.1:{poort}"})
            antwoord = verbinding.getresponse()
            antwoord.read()
            duren.append(time.monotonic() - begin)
            if antwoord.status != 200:
                fouten.append(antwoord.status)

    draden = [threading.Thread(target=klant) for _ in range(tegelijk)]
    begin = time.monotonic()
    for draad in draden:
        draad.start()
    for draad in draden:
        draad.join()
    if fouten:
        raise SystemExit(f"{len(fouten)} answers were not 200: {fouten[:3]}")
    return len(duren) / (time.monotonic() - begin), sorted(duren)[int(0.99 * len(duren))] * 1000


def main():
    lezer = argparse.ArgumentParser()
    lezer.add_argument("--recept", required=True)
    lezer.add_argument("--seconden", type=float, default=10)
    lezer.add_argument("--tegelijk", type=int, default=16)
    opties = lezer.parse_args()
    recept = str(pathlib.Path(opties.recept).resolve())
    with tempfile.TemporaryDirectory() as naam:
        map_ = pathlib.Path(naam)
        register = map_ / "proef.register"
        subprocess.run([recept, "voorbeeld", "--register", str(register)], check=True, capture_output=True)
        loket = Loket(recept, register)
        _, noor = bemand(loket)
        antwoord, tekst = noor.vraag("GET", "/vandaag")
        rijen = len(set(re.findall(r"/casus/(\d+)", tekst)))
        print(f"  the page: {len(tekst)} bytes, {rijen} casussen")
        peer = Peer(map_, register, max(1, rijen), len(tekst))
        try:
            metingen = {"loket": [], "peer": []}
            for _ in range(3):
                metingen["loket"].append(vraag(loket.poort, noor.koekje, opties.seconden, opties.tegelijk))
                metingen["peer"].append(vraag(peer.poort, peer.koekje, opties.seconden, opties.tegelijk))
            ram = {"loket": geheugen(loket.proces.pid), "peer": geheugen(peer.proces.pid)}
        finally:
            peer.proces.terminate()
            peer.proces.wait(timeout=15)
            loket.stop()
        snel = {wie: statistics.median(vaart for vaart, _ in rij) for wie, rij in metingen.items()}
        for wie, rij in metingen.items():
            print(f"  {wie}: {snel[wie]:.0f} pages per second, p99 {statistics.median(p for _, p in rij):.1f} ms, {ram[wie]:.0f} MB")
        print(f"loket beside peer: {snel['loket'] / snel['peer']:.2f} times as many pages per second, "
              f"{ram['loket'] / ram['peer']:.2f} times the memory")


if __name__ == "__main__":
    main()
