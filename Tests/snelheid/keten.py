#!/usr/bin/env python3
"""The chain from referral to help in recept against the same chain in SimPy, in one run on one machine.

    Tests/snelheid/keten.py [SCENARIO] [--recept .build/release/recept] [--rounds 8] [--results-only | --growth]

Installs SimPy (requirements-keten.txt) from PyPI in .build-snelheid/keten when it is not there, and runs itself with
it. keten_simpy.py is the chain written a second time, from the same scenario file, with random numbers of its own: it
checks the model of recept as well as its speed. Both play the years of keten-2022, or of the scenario that is named, in
rounds with other seeds, in turn.

Waits and shares are over all people of all replications, other figures the mean of one number per replication; either
with the interval of the jackknife over replications, which for a median takes some fifty of them. All figures must lie within their joint 99% interval: each within that of 1 - 0.01/m (Bonferroni), m being how many are compared. Speed is in simulated years per
second of processor time, the quickest round of either; events are not counted, for SimPy needs some four of them for
each of recept. Exits 1 when figures differ, or when recept is less than 50 times as fast as SimPy. --results-only plays
fewer replications and does not judge the speed. --growth plays 5, 10 and 20 years with 100, 300 and 1000 replications:
time must grow along with both, and memory not with the replications.
"""
import argparse, json, math, os, pathlib, platform, resource, statistics, subprocess, sys, time

import peers

peers.run_with("keten")
import json5, simpy

import keten_simpy


class Sample:
    """A mean with the spread of its replications, of several runs together."""

    def __init__(self): self.number, self.sum, self.squares = 0, 0.0, 0.0

    def add(self, mean, deviation=0.0, number=1):
        self.number += number
        self.sum += number * mean
        self.squares += (number - 1) * deviation ** 2 + number * mean ** 2

    @property
    def mean(self): return self.sum / self.number

    @property
    def error(self):
        """Standard error of the mean."""
        return math.sqrt(max(0.0, self.squares - self.number * self.mean ** 2) / (self.number - 1) / self.number)


def student(share, freedom):
    """The quantile of Student's t, by the expansion of Cornish and Fisher; right to 0.001 from 30 degrees on."""
    z = statistics.NormalDist().inv_cdf(share)
    return z + (z ** 3 + z) / (4 * freedom) + (5 * z ** 5 + 16 * z ** 3 + 3 * z) / (96 * freedom ** 2)


def ours(recept, scenario, seed, replications, more={}):
    """The outcome of recept, and how many seconds of processor time it took."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    options = {"--herhalingen": replications, "--zaad": seed, "--draden": 1} | more
    words = [str(word) for option in options.items() for word in option]
    output = subprocess.run(
        [recept, "simuleer", scenario, "--json", *words], capture_output=True, text=True, cwd=peers.ROOT)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if output.returncode: sys.exit(output.stderr)
    return json.loads(output.stdout), after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def our_figures(outcome):
    found = {}
    for wait in outcome["wachten"]:
        for name, value in wait.items():
            if name not in ("waar", "stap"): found["wachten", wait["waar"], wait["stap"], name] = value
    for kind in ("benutting", "overwerk"):
        for name, places in outcome[kind].items():
            for place, value in places.items(): found[kind, name, place] = value
    for name, value in outcome["totalen"].items(): found["totalen", name] = value
    found["wijkverhouding",] = outcome["wijkverhouding"]
    return {key: value for key, value in found.items() if value}


def compare(recept, name, rounds, each, peer_each):
    scenario = keten_simpy.scenario(name)
    years = scenario["programma"]["jaren"]
    own, peer, chains = {}, {}, []
    quick = {"recept": 0.0, "SimPy": 0.0}
    events = 0.0
    for round_ in range(rounds):
        outcome, seconds = ours(recept, name, 1 + round_, each)
        if not outcome["simulatie"]["klopt"]: sys.exit("recept: who came in did not go out or stay")
        speed = outcome["simulatie"]["jarenGespeeld"] / seconds
        if speed > quick["recept"]: quick["recept"], events = speed, outcome["simulatie"]["voorvallen"] / seconds
        for key, value in our_figures(outcome).items():
            number = value["herhalingen"]
            half = value["marge"] / student(0.975, number - 1) if value["marge"] else 0.0
            own.setdefault(key, Sample()).add(value["gemiddelde"], half * math.sqrt(number), number)
        begin = time.process_time()
        runs = [keten_simpy.Chain(scenario, years, f"{round_}.{number}").run() for number in range(peer_each)]
        played = sum(chain.environment.now for chain in runs) / keten_simpy.YEAR
        quick["SimPy"] = max(quick["SimPy"], played / (time.process_time() - begin))
        chains += runs
    for key, values in keten_simpy.figures(chains).items():
        for value in values:
            if not math.isnan(value): peer.setdefault(key, Sample()).add(value)
    return own, peer, quick, events, outcome["versie"]


def distance(one, other):
    """The difference of two means, and its standard error with the spread of all replications together.

    Were the models the same, so would the spreads be; that of a few replications says little where most are 0.
    """
    squares = sum((sample.number - 1) * sample.number * sample.error ** 2 for sample in (one, other))
    spread = math.sqrt(squares / (one.number + other.number - 2))
    return other.mean - one.mean, spread * math.sqrt(1 / one.number + 1 / other.number)


def counts(key):
    """Of a part of the city the longest wait and the few who wait still are too far from normal to be judged."""
    return key[0] != "wachten" or key[1] == "Dordrecht" or key[3] in ("aantal", "gemiddeld", "mediaan", "p80")


def judged(own, peer):
    """How far every figure is apart in its own interval: 1 is the border of the joint 99%."""
    keys = [key for key in own if key in peer and counts(key) and distance(own[key], peer[key])[1] > 0]
    limit = student(1 - 0.005 / len(keys), min(own[key].number + peer[key].number for key in keys) - 2)
    apart = {key: abs(distance(own[key], peer[key])[0]) / distance(own[key], peer[key])[1] / limit for key in keys}
    return apart, limit


SHOWN = [
    ("wachten", "Dordrecht", step, name)
    for step in keten_simpy.STEPS for name in ("gemiddeld", "mediaan", "p90", "binnenNorm")]
SHOWN += [("benutting", who, "Dordrecht") for who in ("makelaars", "wijkteam")] + [("wijkverhouding",)]
SHOWN += [("totalen", name) for name in (
    "ingestroomd", "teruggekomen", "gesproken", "geholpen", "afgehaaktVoorGesprek", "nietBereikt", "afgehaaktVoorHulp",
    "wachtNog", "afgerond", "makelaarsuren", "buurtwerkuren", "wachtweken")]


def show(own, peer, keys):
    print(f"  {'':42} {'recept':>20} {'SimPy':>20} {'difference, 99%':>22}")
    width = statistics.NormalDist().inv_cdf(0.995)
    for key in keys:
        name = " ".join(part for part in key if part not in ("wachten", "totalen", "Dordrecht"))
        mine, theirs = own[key], peer[key]
        difference, error = distance(mine, theirs)
        print(
            f"  {name:42} {mine.mean:11.3f} ± {width * mine.error:6.3f} {theirs.mean:11.3f} ± "
            f"{width * theirs.error:6.3f} {difference:12.3f} ± {width * error:7.3f}")


def growth(recept, name):
    """Time and memory of long runs, each in a process of its own."""
    print("years  replications  seconds  ms per simulated year  peak memory (MB)")
    rows = []
    for years in (5, 10, 20):
        for replications in (100, 300, 1000):
            # A child of its own, because the peak that the system keeps is that of the largest child.
            script = f"import keten; keten.growth_row({str(recept)!r}, {name!r}, {years}, {replications})"
            here = pathlib.Path(__file__).parent
            output = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, cwd=here)
            if output.returncode: sys.exit(output.stderr)
            seconds, played, memory = json.loads(output.stdout)
            per_year = seconds / played
            rows.append((years, replications, per_year, memory))
            cost = f"{seconds:7.2f}  {per_year * 1000:21.3f}  {memory / 1e6:16.1f}"
            print(f"{years:5}  {replications:12}  {cost}", flush=True)
    times = [per_year for *_, per_year, _ in rows]
    checks = [(max(times) < 1.5 * min(times), "time per simulated year stays the same")]
    for years in (5, 10, 20):
        memory = [row[3] for row in rows if row[0] == years]
        checks.append((memory[2] < 1.1 * memory[0], f"{years} years: ten times the replications in the same memory"))
    return checks


def growth_row(recept, name, years, replications):
    outcome, seconds = ours(recept, name, 2022, replications, {"--jaren": years})
    # Linux counts in KiB, macOS in bytes.
    memory = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss * (1 if sys.platform == "darwin" else 1024)
    print(json.dumps([seconds, outcome["simulatie"]["jarenGespeeld"], memory]))


def comparison(arguments):
    each, peer_each = (200, 6) if arguments.results_only else (2000, 20)
    own, peer, quick, events, version = compare(
        arguments.recept, arguments.scenario, arguments.rounds, each, peer_each)
    versions = f"Python {platform.python_version()}, SimPy {simpy.__version__}, recept {version}"
    print(f"machine: {platform.machine()}, {os.cpu_count()} cores; {versions}")
    played = f"{arguments.rounds * each} replications in recept, {arguments.rounds * peer_each} in SimPy"
    print(f"{arguments.scenario}: {played}; means with 99% intervals")
    show(own, peer, SHOWN)
    apart, limit = judged(own, peer)
    print(f"{len(apart)} figures of city and wijken must be within {limit:.2f} standard errors; furthest apart:")
    for key in sorted(apart, key=apart.get, reverse=True)[:3]: print(f"  {' '.join(key)}: {apart[key] * limit:.2f}")
    for name, years in quick.items(): print(f"{name}: {years:.1f} simulated years per second of one core")
    ratio = quick["recept"] / quick["SimPy"]
    print(f"recept: {events / 1e6:.2f} million events per second, {ratio:.0f} times SimPy")
    checks = [
        (set(own) == set(peer), "both give the same figures"),
        (max(apart.values()) < 1, "figures agree within Monte-Carlo error")]
    if not arguments.results_only: checks.append((ratio >= 50, "at least 50 times SimPy"))
    return checks


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("scenario", nargs="?", default="keten-2022")
    parser.add_argument("--recept", default=str(peers.ROOT / ".build" / "release" / "recept"))
    parser.add_argument("--rounds", type=int, default=8)
    parser.add_argument("--results-only", action="store_true")
    parser.add_argument("--growth", action="store_true")
    arguments = parser.parse_args()
    arguments.recept = pathlib.Path(arguments.recept).resolve()
    checks = growth(arguments.recept, arguments.scenario) if arguments.growth else comparison(arguments)
    for right, what in checks: print(("ok    " if right else "WRONG ") + what)
    sys.exit(0 if all(right for right, _ in checks) else 1)
