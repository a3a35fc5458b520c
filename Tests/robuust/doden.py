"""Kills the program at random moments while it writes; nothing that it acknowledged may be lost."""
import random
import threading
import time

from hulp import eis, gedood


class Schrijver(threading.Thread):
    """Writes notes one after another and kills most of the commands, each at its own moment."""

    def __init__(self, register, casussen, zaad, duur, einde):
        super().__init__()
        self.register, self.casussen, self.duur, self.einde = register, casussen, duur, einde
        self.toeval = random.Random(zaad)
        self.naam = f"schrijver {zaad}"
        self.gedood, self.toegezegd, self.fouten = 0, set(), []

    def run(self):
        nummer = 0
        while self.gedood < self.einde and not self.fouten:
            nummer += 1
            self.een(f"{self.naam}, notitie {nummer}, " + "x" * self.toeval.choice([1, 100, 9000]))

    def een(self, tekst):
        casus = str(self.toeval.choice(self.casussen))
        # Making all projections again is the longest thing to interrupt.
        herbouw = self.toeval.random() < 0.1
        woorden = ["herbouw"] if herbouw else ["notitie", casus, tekst]
        proces = self.register.start(*woorden)
        time.sleep(self.toeval.uniform(0, 1.2 * self.duur))
        proces.kill()
        _, fout = proces.communicate()
        if gedood(proces.returncode):
            self.gedood += 1
        elif proces.returncode != 0:
            self.fouten.append(f"{woorden[0]}: code {proces.returncode}: {fout.strip()}")
        elif not herbouw:
            self.toegezegd.add(tekst)


def gewone_duur(register, casus):
    """Seconds that a note takes when nothing disturbs it."""
    begin = time.monotonic()
    for nummer in range(10):
        register.lukt("notitie", str(casus), f"vooraf {nummer}")
    return (time.monotonic() - begin) / 10


def controleer(register, aantal):
    casussen = [register.meld_aan(f"De heer Test {nummer}") for nummer in range(5)]
    duur = gewone_duur(register, casussen[0])
    toegezegd, gedood_totaal = set(), 0
    for ronde in range(10):
        schrijvers = [Schrijver(register, casussen, 100 * ronde + i, duur, aantal // 20) for i in range(2)]
        for schrijver in schrijvers:
            schrijver.start()
        for schrijver in schrijvers:
            schrijver.join()
            eis(not schrijver.fouten, "; ".join(schrijver.fouten))
            toegezegd |= schrijver.toegezegd
            gedood_totaal += schrijver.gedood
        register.is_heel()
        kwijt = toegezegd - register.notities()
        eis(not kwijt, f"{len(kwijt)} toegezegde notities zijn weg, zoals {sorted(kwijt)[:1]}")
        eis(register.wezen() == 0, "er staat een tekst zonder gebeurtenis: een opdracht gebeurde half")
    eis(toegezegd, "er is niets toegezegd, dus niets bewezen")
    ongevraagd = len(register.notities() - toegezegd) - 10
    return (f"{gedood_totaal} keer gedood, {len(toegezegd)} toegezegde notities alle aanwezig, "
            f"{ongevraagd} geschreven maar niet meer toegezegd")
