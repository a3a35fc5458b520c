"""The blocks of a manual that show a session at the terminal, and running them.

    ```console                        ```json5 scenarios/eigen.json5
    $ recept bereken pilot-13         { … }
    what it prints                    ```
    ```

    ```gesprek recept register aanmelden
    Hoe heet de bewoner? Mevrouw Test
    ```

The first kind is run and compared with what it shows. The second is a file that the reader is told to make. The third is
a conversation: the words behind a question are typed there, and after the last line it is broken off.
In what is shown, a line with only `…` stands for lines left out. All blocks of one manual share one shell and one folder.
"""

import difflib
import os
import pty
import re
import select
import shutil
import signal
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path

WEG = "…"
HEK = re.compile(r"^```(\S*) ?(.*)$")


@dataclass
class Blok:
    """One fenced block: its lines lie between `van` and `tot` (indices of lines, `tot` not included)."""
    taal: str
    titel: str
    van: int
    tot: int


@dataclass
class Stap:
    """One command with what the manual shows of it: `regels` lie between `van` and `tot`."""
    opdracht: str
    van: int
    tot: int
    regels: list


def blokken(regels):
    """The fenced blocks of a document, in order."""
    begin = None
    for nummer, regel in enumerate(regels):
        hek = HEK.match(regel)
        if begin is None and hek:
            begin = (hek[1], hek[2].strip(), nummer + 1)
        elif begin is not None and regel == "```":
            yield Blok(*begin, nummer)
            begin = None


def stappen(regels, blok):
    """The commands of a console block."""
    plaatsen = [n for n in range(blok.van, blok.tot) if regels[n].startswith("$ ")]
    for plaats, volgende in zip(plaatsen, plaatsen[1:] + [blok.tot]):
        yield Stap(regels[plaats][2:], plaats + 1, volgende, regels[plaats + 1:volgende])


def toont_iets(stap):
    """Whether more is shown than that lines are left out; otherwise anything would be as shown."""
    return not stap.regels or any(regel.strip() not in ("", WEG) for regel in stap.regels)


class Werkplek:
    """A folder as a reader has it, and a shell in it that remembers what was exported."""

    def __init__(self, recept, wortel):
        self.thuis = Path(tempfile.mkdtemp(prefix="handleiding-"))
        self.map = self.thuis / "project"
        shutil.copytree(wortel / "scenarios", self.map / "scenarios")
        (self.thuis / "bin").mkdir()
        (self.thuis / "bin" / "recept").symlink_to(recept)
        (self.map / "recept").symlink_to(recept)
        omgeving = {naam: waarde for naam, waarde in os.environ.items() if not naam.startswith("RECEPT_")}
        omgeving |= {
            "PATH": f"{self.thuis / 'bin'}:{os.environ['PATH']}", "HOME": str(self.thuis), "LOGNAME": "noor",
            "LC_ALL": "C.UTF-8", "TZ": "Europe/Amsterdam"}
        self.omgeving = omgeving
        self.schil = subprocess.Popen(
            ["bash", "--norc"], cwd=self.map, env=omgeving, text=True, encoding="utf-8",
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.schil.stdin.close()
        self.schil.wait(timeout=60)
        self.schil.stdout.close()
        shutil.rmtree(self.thuis)

    def bewaar(self, naam, tekst):
        pad = self.map / naam
        pad.parent.mkdir(parents=True, exist_ok=True)
        pad.write_text(tekst, "utf-8")

    def voer_gesprek(self, opdracht, getoond):
        """What stands on the terminal after a conversation with the answers that are shown."""
        pid, terminal = pty.fork()
        if pid == 0:
            os.chdir(self.map)
            os.execvpe("bash", ["bash", "-c", f"RECEPT_REGISTER=gesprek.register; export RECEPT_REGISTER; "
                                f"recept register begin > begin.txt 2>&1; exec {opdracht}"], self.omgeving)
        gezien = ""
        try:
            while True:
                gezien = (gezien + self.lees_terminal(terminal)).replace("\r\n", "\n")
                vraag = gezien.split("\n")[-1]
                nummer = gezien.count("\n")
                if nummer >= len(getoond) or not vraag:
                    break
                antwoord = getoond[nummer][len(vraag.rstrip()):].strip()
                os.write(terminal, f"{antwoord}\n".encode())
        finally:
            os.kill(pid, signal.SIGKILL)
            os.waitpid(pid, 0)
            os.close(terminal)
        return [regel.rstrip() for regel in gezien.split("\n")[:len(getoond)]]

    @staticmethod
    def lees_terminal(terminal):
        """What the program says until it waits for an answer, or ends."""
        tekst = b""
        while select.select([terminal], [], [], 2 if not tekst.endswith(b" ") else 0.3)[0]:
            try:
                stuk = os.read(terminal, 65536)
            except OSError:
                break
            if not stuk:
                break
            tekst += stuk
        return tekst.decode("utf-8")

    def doe(self, opdracht):
        """What a command prints, its messages among it, without spaces at the ends of lines."""
        self.schil.stdin.write(f"{{ {opdracht}\n}} < /dev/null\nprintf '\\036\\n'\n")
        self.schil.stdin.flush()
        uit = []
        for regel in self.schil.stdout:
            if regel.endswith("\x1e\n"):
                uit.append(regel[:-2])
                break
            uit.append(regel)
        return [regel.rstrip() for regel in "".join(uit).rstrip("\n").split("\n")] if "".join(uit).strip() else []


def stukken(getoond):
    """What is shown, cut at the lines left out."""
    deel, delen = [], []
    for regel in getoond:
        if regel.strip() == WEG:
            delen.append(deel)
            deel = []
        else:
            deel.append(regel)
    return delen + [deel]


def past(getoond, uitvoer):
    """Whether the output is what is shown: every piece in its order, the first at the beginning, the last at the end."""
    delen = stukken([regel.rstrip() for regel in getoond])
    if len(delen) == 1:
        return delen[0] == uitvoer
    eerste, *midden, laatste = delen
    eind = len(uitvoer) - len(laatste)
    if uitvoer[:len(eerste)] != eerste or eind < len(eerste) or uitvoer[eind:] != laatste:
        return False
    plaats = len(eerste)
    for deel in midden:
        plaats = next((n for n in range(plaats, eind - len(deel) + 1) if uitvoer[n:n + len(deel)] == deel), None)
        if plaats is None:
            return False
        plaats += len(deel)
    return True


def vernieuwd(getoond, uitvoer):
    """The same excerpt of another output: for every piece the lines that look most like it, without their figures."""
    delen = stukken(getoond)
    if len(delen) == 1:
        return uitvoer
    eerste, *midden, laatste = delen
    eind = len(uitvoer) - len(laatste)
    nieuw, plaats = uitvoer[:len(eerste)], len(eerste)
    for deel in midden:
        kandidaten = range(plaats, max(plaats, eind - len(deel)) + 1)
        gelijkenis = [(lijkt(deel, uitvoer[n:n + len(deel)]), -n) for n in kandidaten]
        begin = -max(gelijkenis)[1]
        nieuw = nieuw + [WEG] + uitvoer[begin:begin + len(deel)]
        plaats = begin + len(deel)
    return nieuw + [WEG] + (uitvoer[eind:] if laatste else [])


def lijkt(deel, ander):
    """How alike two pieces are, line by line: first without their figures, and among equals with them."""
    def gelijk(a, b):
        return difflib.SequenceMatcher(None, a, b).ratio()
    return sum(gelijk(kaal(a), kaal(b)) + 0.1 * gelijk(a, b) for a, b in zip(deel, ander))


def kaal(regel):
    return re.sub(r"\s+", " ", re.sub(r"[-\d.,]*\d", "#", regel.replace("─", "")))
