"""Two who write and five who read at once: no write is lost, and nobody sees an error."""
import threading
import time

from hulp import eis

LEZEN = [["controleer"], ["vernietig"], ["instellen"]]


class Werker(threading.Thread):
    """Does commands one after another until time is up; every one must succeed."""

    def __init__(self, register, einde, opdracht):
        super().__init__()
        self.register, self.einde, self.opdracht = register, einde, opdracht
        self.gedaan, self.fouten = [], []

    def run(self):
        nummer = 0
        while time.monotonic() < self.einde and not self.fouten:
            woorden = self.opdracht(nummer)
            code, _, fout = self.register.doe(*woorden)
            if code == 0:
                self.gedaan.append(woorden)
            else:
                self.fouten.append(f"{woorden[0]}: code {code}: {fout.strip()}")
            nummer += 1


def schrijver(naam, casussen):
    def opdracht(nummer):
        return ["notitie", str(casussen[nummer % len(casussen)]), f"{naam} schrijft {nummer}"]
    return opdracht


def controleer(register, seconden):
    casussen = [register.meld_aan(f"Mevrouw Test {nummer}") for nummer in range(3)]
    einde = time.monotonic() + seconden
    schrijvers = [Werker(register, einde, schrijver(naam, casussen)) for naam in ("een", "twee")]
    lezers = [Werker(register, einde, lambda nummer, i=i: LEZEN[(nummer + i) % len(LEZEN)]) for i in range(5)]
    for werker in schrijvers + lezers:
        werker.start()
    for werker in schrijvers + lezers:
        werker.join()
    fouten = [fout for werker in schrijvers + lezers for fout in werker.fouten]
    eis(not fouten, "; ".join(fouten[:3]))
    geschreven = {woorden[2] for werker in schrijvers for woorden in werker.gedaan}
    eis(all(werker.gedaan for werker in schrijvers + lezers), "iemand kwam helemaal niet aan de beurt")
    eis(register.notities() == geschreven, "er ging een notitie verloren, of er kwam er een bij")
    register.is_heel()
    gelezen = sum(len(werker.gedaan) for werker in lezers)
    return f"{seconden} s: {len(geschreven)} keer geschreven, {gelezen} keer gelezen, geen fout"
