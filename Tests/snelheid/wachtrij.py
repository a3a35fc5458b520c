#!/usr/bin/env python3
"""The simulation kernel of recept against SimPy and cimba on the same M/M/6, in one run on one machine.

    Tests/snelheid/wachtrij.py [--recept .build/release/recept] [--rounds 5] [--results-only]

Installs the peers (requirements-wachtrij.txt) from PyPI in .build-snelheid/wachtrij when they are not there, and runs
itself with them. Customers come at 4.8 per mean service time to 6 servers and one queue; what is measured is their
mean wait. An event is an arrival or a departure: two per customer, for everyone. The clock is that of the processor,
one thread each, rounds in turn, the quickest counts, and compiling cimba's model is not counted.

SimPy and cimba are each written twice: as their manuals do (a process per customer or per server), and as quick as we
could make them. The quickest is what recept is compared with. Exits 1 when mean waits disagree beyond Monte-Carlo error
with each other or with Erlang's C, or when recept is less than 100 times SimPy or less than 2 times cimba. With
--results-only it runs fewer customers and does not judge the speed.
"""
import argparse, json, math, os, pathlib, platform, random, subprocess, sys, time

LOAD, SERVERS = 4.8, 6

import peers

peers.run_with("wachtrij")
import cimba, numpy, simpy


def simpy_customers(customers, seed):
    """A process per customer, who asks for a server: the way of SimPy's manual."""
    draw, environment, waits = random.Random(seed).expovariate, simpy.Environment(), [0.0]
    servers = simpy.Resource(environment, SERVERS)
    def customer(arrival):
        with servers.request() as request:
            yield request
            waits[0] += environment.now - arrival
            yield environment.timeout(draw(1.0))
    def arrivals():
        for _ in range(customers):
            yield environment.timeout(draw(LOAD))
            environment.process(customer(environment.now))
    environment.process(arrivals())
    environment.run()
    return waits[0] / customers


def simpy_servers(customers, seed):
    """A process per server, who takes arrival times from a store: fewer objects per customer."""
    draw, environment, waits = random.Random(seed).expovariate, simpy.Environment(), 0.0
    queue = simpy.Store(environment)
    def server():
        nonlocal waits
        get, timeout = queue.get, environment.timeout
        while True:
            arrival = yield get()
            waits += environment.now - arrival
            yield timeout(draw(1.0))
    def arrivals():
        put, timeout = queue.put, environment.timeout
        for _ in range(customers):
            yield timeout(draw(LOAD))
            put(environment.now)
    environment.process(arrivals())
    for _ in range(SERVERS): environment.process(server())
    environment.run()
    return waits / customers


class CimbaServers(cimba.Model):
    """A process per server, who takes arrival times from a store: the way of cimba's manual."""
    customers: cimba.Param[int]
    queue: cimba.Store[float]
    waits: cimba.Output[float]

    @cimba.on_start
    def begin(self):
        self.waits = 0.0

    @cimba.process
    def arrivals(self):
        come = 0
        while come < self.customers:
            cimba.hold(cimba.random.exponential(1 / 4.8))
            self.queue.put(cimba.now())
            come += 1

    @cimba.process(copies=SERVERS)
    def server(self):
        while True:
            arrival = self.queue.get()
            self.waits += cimba.now() - arrival
            cimba.hold(cimba.random.exponential(1.0))


class CimbaEvents(cimba.Model):
    """Bare events without processes, and a queue of our own in an array that is long enough."""
    customers: cimba.Param[int]
    line: cimba.Array[float] = cimba.Array(4096)
    busy: cimba.Output[int]
    head: cimba.Output[int]
    tail: cimba.Output[int]
    come: cimba.Output[int]
    waits: cimba.Output[float]

    @cimba.on_start
    def begin(self):
        self.busy = 0
        self.head = 0
        self.tail = 0
        self.come = 0
        self.waits = 0.0
        cimba.schedule(self.arrive, cimba.random.exponential(1 / 4.8))

    @cimba.event
    def arrive(self):
        self.come += 1
        if self.come < self.customers:
            cimba.schedule(self.arrive, cimba.random.exponential(1 / 4.8))
        if self.busy < 6:
            self.busy += 1
            cimba.schedule(self.depart, cimba.random.exponential(1.0))
        else:
            self.line[self.tail & 4095] = cimba.now()
            self.tail += 1

    @cimba.event
    def depart(self):
        if self.head < self.tail:
            self.waits += cimba.now() - self.line[self.head & 4095]
            self.head += 1
            cimba.schedule(self.depart, cimba.random.exponential(1.0))
        else:
            self.busy -= 1


def cimba_run(kind):
    """A compiled model: it is run once before anything is measured."""
    model = kind()
    def run(customers, seed):
        model.customers = customers
        # Servers wait for ever, so a run of processes ends at a time when all customers have long gone.
        window = cimba.Window.until_idle() if kind is CimbaEvents else cimba.Window(duration=customers)
        results = cimba.Experiment(model, replications=1, window=window, seed=seed).run(workers=1)
        if results.failed.any(): sys.exit(f"cimba: {results.failure_reasons}")
        return float(results[model].waits.values[0][0]) / customers
    run(1000, 1)
    return run


def ours(recept):
    output = subprocess.run([recept, "meet", "--wachtrij", "--json"], capture_output=True, text=True)
    if output.returncode: sys.exit(output.stderr)
    return json.loads(output.stdout)


def erlang_c():
    b = 1.0
    for n in range(1, SERVERS + 1): b = LOAD * b / (n + LOAD * b)
    return b / (1 - LOAD / SERVERS * (1 - b)) / (SERVERS - LOAD)


def error(waits):
    """The mean of the runs and its standard error, from their spread."""
    mean = sum(waits) / len(waits)
    return mean, math.sqrt(sum((w - mean) ** 2 for w in waits) / (len(waits) - 1) / len(waits))


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--recept", default=str(peers.ROOT / ".build" / "release" / "recept"))
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--results-only", action="store_true")
    arguments = parser.parse_args()
    scale = 10 if arguments.results_only else 1
    peers = {
        "SimPy, a process per customer": (simpy_customers, 100_000 // scale),
        "SimPy, a process per server": (simpy_servers, 100_000 // scale),
        "cimba, a process per server": (cimba_run(CimbaServers), 2_000_000 // scale),
        "cimba, bare events": (cimba_run(CimbaEvents), 2_000_000 // scale),
    }
    speed = dict.fromkeys(peers, 0.0)
    waits = {name: [] for name in peers}
    quickest, own = 0.0, None
    for round_ in range(arguments.rounds):
        for name, (run, customers) in peers.items():
            begin = time.process_time()
            waits[name].append(run(customers, 1 + round_))
            speed[name] = max(speed[name], 2 * customers / (time.process_time() - begin))
        own = ours(arguments.recept)
        quickest = max(quickest, own["voorvallenPerSeconde"])
    print(f"machine: {platform.machine()}, {os.cpu_count()} cores; Python {platform.python_version()}, SimPy {simpy.__version__}, cimba {cimba.__version__}, recept {own['versie']}")
    print("M/M/6 at a load of 80%, events (arrivals and departures) per second of one core, the quickest round:")
    theory, agree = erlang_c(), True
    for name, events in speed.items():
        mean, deviation = error(waits[name])
        # A spread of a few runs is itself uncertain: five standard errors, and room for the empty beginning.
        agree &= abs(mean - theory) < 5 * deviation + 0.01
        print(f"  {name:30} {events / 1e6:8.2f} million   recept is {quickest / events:6.1f} times as fast   mean wait {mean:.4f} ± {deviation:.4f}")
    mean, deviation = error(own["wachttijden"])
    agree &= abs(mean - theory) < 5 * deviation + 0.01
    print(f"  {'recept':30} {quickest / 1e6:8.2f} million   {'':29}   mean wait {mean:.4f} ± {deviation:.4f}")
    print(f"  {'Erlang C':30} {'':49}   mean wait {theory:.4f}")
    checks = [(agree, "mean waits agree within Monte-Carlo error")]
    if not arguments.results_only:
        for peer, least in (("SimPy", 100), ("cimba", 2)):
            best = max(events for name, events in speed.items() if name.startswith(peer))
            checks.append((quickest >= least * best, f"at least {least} times the quickest {peer}"))
    for right, what in checks:
        print(("ok    " if right else "WRONG ") + what)
    sys.exit(0 if all(right for right, _ in checks) else 1)
