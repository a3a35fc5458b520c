"""The chain from referral to help as a SimPy program: a process per casus, per member of staff, per stream of arrivals.

Written to hold the simulation of recept against: it reads the same scenario files, shares no code and no random numbers
with it, and counts from lists of everything that happened. Time is in days, day 0 is a Monday; a year is 365 days, a
month a twelfth of it.
"""
import math, pathlib, random, statistics

import json5, simpy

SCENARIOS = pathlib.Path(__file__).resolve().parents[2] / "scenarios"
YEAR, MONTH = 365.0, 365.0 / 12
WIJKEN = {
    "crabbehof": "West", "wielwijk": "West", "krispijn": "West", "binnenstad": "Centrum", "reeland": "Centrum",
    "stadspolders": "Oost", "sterrenburg": "Oost",
}
NAMES = {
    "crabbehof": "Crabbehof", "wielwijk": "Wielwijk", "krispijn": "Krispijn", "binnenstad": "Binnenstad/Noordflank",
    "reeland": "Reeland/Staart", "stadspolders": "Stadspolders/Dubbeldam", "sterrenburg": "Sterrenburg",
}
STADSDELEN = ("West", "Centrum", "Oost")
# Along these routes somebody gets help, from these.
PARTS = {
    "buurtwerk": ["buurtwerk"], "wijkteam": ["wijkteam"], "combinatie": ["buurtwerk", "wijkteam"],
    "motivatietraject": ["motivatie"],
}
# Who waits for a first conversation goes before who had one.
PRIORITY = {"contact": 0, "bezoek": 0, "aannemen": 1, "gesprek": 2, "afronden": 3}


def plain(value):
    """A value of a scenario file without its bron and aanname."""
    if isinstance(value, dict):
        if "waarde" in value: return plain(value["waarde"])
        return {key: plain(what) for key, what in value.items() if key not in ("bron", "aanname", "$schema")}
    return [plain(what) for what in value] if isinstance(value, list) else value


def merged(under, over):
    if not (isinstance(under, dict) and isinstance(over, dict)): return over
    return under | {key: merged(under[key], what) if key in under else what for key, what in over.items()}


def scenario(name):
    """A scenario file on top of those it is based on."""
    own = plain(json5.loads((SCENARIOS / f"{name}.json5").read_text()))
    return merged(scenario(own["basis"]), own) if "basis" in own else own


class Office:
    """Monday to Friday between two hours of the clock."""

    def __init__(self, hours):
        self.begins, self.ends = hours["van"] / 24, hours["tot"] / 24
        self.hours = 5 * (hours["tot"] - hours["van"])

    def open(self, time):
        """The first moment from `time` on at which people work."""
        day = math.floor(time)
        if day % 7 < 5 and time < day + self.ends: return max(time, day + self.begins)
        day += 1
        while day % 7 > 4: day += 1
        return day + self.begins

    def done(self, begin, hours):
        """When work of so many hours that begins in the office is done."""
        rest = hours / 24
        while True:
            left = math.floor(begin) + self.ends - begin
            if rest <= left: return begin + rest
            rest -= left
            begin = self.open(math.floor(begin) + self.ends)

    def passed(self, time):
        """Office hours from time 0 until `time`."""
        day = math.floor(time)
        days = day // 7 * 5 + min(day % 7, 5)
        today = min(max(time - day - self.begins, 0), self.ends - self.begins) if day % 7 < 5 else 0
        return days * (self.ends - self.begins) * 24 + today * 24


class Staff(simpy.PriorityResource):
    """People with one queue: as many as are there now. Who is at work when they should leave finishes it first."""

    def __init__(self, environment, hours):
        super().__init__(environment, capacity=1)
        self.hours, self.employed = hours, 0
        # Who is there and who is at work, at every change.
        self.changes = []
        self._capacity = 0

    def change(self, present=0, employed=0):
        self._capacity += present
        self.employed += employed
        self.keep()
        self._trigger_put(None)

    def keep(self): self.changes.append((self._env.now, self._capacity, len(self.users)))

    def _do_put(self, request):
        super()._do_put(request)
        if request.triggered: self.keep()
        return request.triggered

    def _do_get(self, release):
        super()._do_get(release)
        self.keep()

    def utilisation(self, office, begin, end):
        """Hours worked while there, hours of overtime, and hours there, in a period; all by the clock of the office."""
        worked = overtime = there = 0.0
        for (time, present, busy), (until, *_) in zip(self.changes, self.changes[1:] + [(end,)]):
            if time >= end or until <= begin: continue
            hours = (office.passed(min(until, end)) - office.passed(max(time, begin))) * self.hours / office.hours
            worked += min(busy, present) * hours
            overtime += max(0, busy - present) * hours
            there += present * hours
        return worked, overtime, there


class Makelaars(Staff):
    """Nobody new is taken on while the caseload is full; other work goes on."""

    def __init__(self, environment, hours, caseload):
        super().__init__(environment, hours)
        self.caseload, self.cases = caseload, 0

    def _do_put(self, request):
        new = request.priority == PRIORITY["aannemen"]
        if new and self.cases >= self.caseload * self.employed: return True
        if super()._do_put(request) and new: self.cases += 1
        return request.triggered

    def has_closed(self):
        self.cases -= 1
        self._trigger_put(None)


class Person:
    """A member of staff, who is there when there is no reason not to be."""

    def __init__(self, staff):
        self.staff, self.reasons = staff, 0
        staff.change(present=1, employed=1)

    def leaves(self, employed=0):
        self.reasons += 1
        self.staff.change(present=-1 if self.reasons == 1 else 0, employed=employed)

    def returns(self, employed=0):
        self.reasons -= 1
        self.staff.change(present=1 if self.reasons == 0 else 0, employed=employed)


class Casus:
    __slots__ = ("wijk", "team", "route", "begin", "year", "accepted", "spoken", "helped", "closed", "why", "motivated")

    def __init__(self, wijk, team, route, begin, year):
        self.wijk, self.team, self.route, self.begin, self.year = wijk, team, route, begin, year
        self.accepted, self.motivated = False, route != "motivatietraject"
        self.spoken = self.helped = self.closed = self.why = None

    @property
    def come(self):
        """When came what was waited for: help, or the conversation where none follows."""
        return self.helped if self.route in PARTS else self.spoken


class Chain:
    """One replication."""

    def __init__(self, scenario, years, seed):
        self.keten, programme, self.years = scenario["keten"], scenario["programma"], years
        keten = self.keten
        self.random = random.Random(seed)
        self.environment = simpy.Environment()
        self.office = Office(keten["kantoor"])
        self.begin = keten["inloop"] * MONTH
        self.end = self.begin + years * YEAR
        self.stop = self.end + keten["uitloop"] * MONTH
        self.growth = programme["groei"]
        makelaars, wijkteam = keten["makelaars"], keten["wijkteam"]
        pooled, central = makelaars["indeling"] == "stad", wijkteam["lijst"] == "centraal"
        make = lambda: Makelaars(self.environment, makelaars["uren"], makelaars["caseload"])
        city = make()
        self.teams = {stadsdeel: city if pooled else make() for stadsdeel in STADSDELEN}
        city = Staff(self.environment, wijkteam["uren"])
        self.lists = {wijk: city if central else Staff(self.environment, wijkteam["uren"]) for wijk in WIJKEN}
        for stadsdeel, number in makelaars["perStadsdeel"].items():
            for _ in range(number): self.employ(self.teams[stadsdeel], makelaars)
        for wijk, number in wijkteam["perWijk"].items():
            for _ in range(number): self.employ(self.lists[wijk], wijkteam)
        self.cases, self.returned, self.neighbourhood_hours = [], 0, 0.0
        # Whoever waits: step and wijk, with the beginning, the end, whether they got there, and the year they count in.
        self.waits = {(step, wijk): [] for step in STEPS for wijk in WIJKEN}
        for wijk in WIJKEN:
            share = keten["wijken"][wijk]
            for channel in programme["instroom"]:
                self.process(self.arrivals(channel["perJaar"] * share, lambda wijk=wijk: self.life(wijk)))
            self.process(self.arrivals(wijkteam["meldingen"] * share, lambda wijk=wijk: self.melding(wijk)))

    def process(self, generator): return self.environment.process(generator)

    def run(self):
        """The warm-up, the years, and the run-out until nobody who came in during the years waits."""
        self.environment.run(until=self.end)
        while self.environment.now < self.stop and self.somebody_waits():
            self.environment.run(until=min(self.stop, self.environment.now + 7))
        return self

    def somebody_waits(self):
        return any(
            case.closed is None and (case.come is None or not case.motivated)
            for case in self.cases if case.year is not None
        ) or any(wait[1] is None and wait[3] is not None for waits in self.waits.values() for wait in waits)

    def year(self):
        """The year in which who comes in now counts; None when they do not."""
        now = self.environment.now
        return int((now - self.begin) / YEAR) if self.begin <= now < self.end else None

    # Chance and time

    def around(self, mean):
        """Between half and one and a half times the mean."""
        return mean * self.random.uniform(0.5, 1.5)

    def exponential(self, mean): return self.random.expovariate(1 / mean)

    def choice(self, shares): return self.random.choices(list(shares), shares.values())[0]

    def until(self, time):
        """Waits to exactly `time`, so that what is due when the office opens is due at one moment."""
        delay = time - self.environment.now
        while self.environment.now + delay < time: delay = math.nextafter(delay, math.inf)
        while self.environment.now + delay > time: delay = math.nextafter(delay, 0)
        return self.environment.timeout(delay)

    # Who works there

    def employ(self, staff, rules):
        person = Person(staff)
        if rules["ziekte"] > 0: self.process(self.illness(person, rules))
        empty = max(0, rules["vervulling"] - rules["opzegtermijn"]) * MONTH
        if rules["verloop"] > 0 and empty > 0: self.process(self.turnover(person, rules, empty))
        if rules["vakantie"] > 0: self.process(self.holidays(person, rules))

    def illness(self, person, rules):
        share, length = rules["ziekte"], rules["ziekteduur"]
        ill = self.random.random() < share
        while True:
            if ill:
                person.leaves()
                yield self.environment.timeout(self.exponential(length))
                person.returns()
            ill = True
            yield self.environment.timeout(self.exponential(length * (1 - share) / share))

    def turnover(self, person, rules, empty):
        """Resigns now and then; the place is empty from leaving until the next one comes."""
        stays = YEAR / rules["verloop"]
        vacant = self.random.uniform(0, empty) if self.random.random() < empty / (empty + stays) else 0
        while True:
            if vacant:
                person.leaves(employed=-1)
                yield self.environment.timeout(vacant)
                person.returns(employed=1)
            vacant = empty
            yield self.environment.timeout(self.exponential(stays))

    def holidays(self, person, rules):
        """One in every part of the year, somewhere in it."""
        number = max(1, round(rules["vakantie"] / rules["vakantieduur"]))
        part, length = YEAR / number, rules["vakantie"] * 7 / number
        for turn in range(math.ceil(self.stop / part)):
            begins = turn * part + self.random.uniform(0, part - length)
            yield self.until(max(self.environment.now, begins))
            person.leaves()
            yield self.environment.timeout(length)
            person.returns()

    # Who comes in

    def arrivals(self, per_year, life):
        """Poisson, busier in one month than in another."""
        first = self.keten["inloop"]
        for month in range(math.ceil(self.stop / MONTH)):
            busy = self.keten["maandpatroon"][(month - first) % 12] * (1 + self.growth) ** (max(0, month - first) // 12)
            rate, ends = per_year / YEAR * busy, (month + 1) * MONTH
            while rate > 0:
                gap = self.random.expovariate(rate)
                if self.environment.now + gap >= ends: break
                yield self.environment.timeout(gap)
                self.process(life())
            yield self.until(ends)

    def life(self, wijk):
        """A casus from aanmelding to closing."""
        now = self.environment.now
        question = self.random.choices(self.keten["vraagtypes"], [v["aandeel"] for v in self.keten["vraagtypes"]])[0]
        case = Casus(wijk, self.teams[WIJKEN[wijk]], self.choice(question["routes"]), now, self.year())
        self.cases.append(case)
        steps = [self.waiting(step, wijk, case.year) for step in ("aannemen", "gesprek", "hulp")]
        if case.route not in PARTS: self.waits["hulp", wijk].pop()
        here = self.environment.active_process
        leaving = self.keten["afhaken"]
        if leaving["voorGesprek"] > 0:
            self.process(self.patience(case, here, leaving["voorGesprek"], "afgehaaktVoorGesprek"))
        try:
            if not (yield from self.is_reached(case, steps)): raise simpy.Interrupt("nietBereikt")
            if case.route in PARTS:
                if leaving["voorHulp"] > 0:
                    self.process(self.patience(case, here, leaving["voorHulp"], "afgehaaktVoorHulp"))
                talks = self.process(self.part(self.conversations(case, steps)))
                yield from self.together([talks] + self.parts(case, case.route, steps))
            yield from self.task(case, "afronden")
            case.why = "afgerond"
        except simpy.Interrupt as interrupt:
            case.why = interrupt.cause
            for wait in steps:
                if wait[1] is None: wait[1] = self.environment.now
        case.closed = self.environment.now
        if case.accepted: case.team.has_closed()
        if case.why == "afgerond" and self.random.random() < leaving["terugkeer"]:
            yield self.environment.timeout(self.exponential(self.keten["doorlooptijden"]["terugkeer"]))
            self.returned += self.begin <= self.environment.now < self.end
            self.process(self.life(wijk))

    def patience(self, case, process, per_week, why):
        """Leaves after a while, unless what was waited for has come."""
        # A share a week is a rate of -ln(1 - share).
        yield self.environment.timeout(self.exponential(-7 / math.log1p(-per_week)))
        come = case.spoken if why == "afgehaaktVoorGesprek" else case.helped
        if process.is_alive and case.closed is None and come is None: process.interrupt(why)

    # What makelaars do

    def is_reached(self, case, steps):
        """From aanmelding to the end of the visit; not so when nobody answers."""
        yield from self.task(case, "aannemen")
        steps[0][1:3] = self.environment.now, True
        times, days = self.keten["stappen"], self.keten["doorlooptijden"]
        for attempt in range(times["pogingen"]):
            if attempt: yield self.until(self.office.open(self.environment.now + self.around(days["contact"])))
            yield from self.task(case, "contact")
            if self.random.random() < times["bereik"]: break
        else:
            return False
        yield self.until(self.office.open(self.environment.now + self.around(days["bezoek"])))
        yield from self.task(case, "bezoek", steps)
        return True

    def conversations(self, case, steps):
        for _ in range(self.keten["stappen"]["gesprekken"]):
            days = self.around(self.keten["doorlooptijden"]["gesprek"])
            yield self.until(self.office.open(self.environment.now + days))
            yield from self.task(case, "gesprek", steps)

    def task(self, case, kind, steps=()):
        """One thing that a makelaar does, in office hours."""
        with_whom = case.team.request(PRIORITY[kind])
        try:
            yield with_whom
        except simpy.Interrupt:
            if with_whom.triggered: case.team.release(with_whom)
            else: with_whom.cancel()
            raise
        if kind == "aannemen": case.accepted = True
        begins, ends = self.work(case.team, with_whom, self.around(self.keten["stappen"][kind]))
        if kind == "bezoek":
            case.spoken = begins
            steps[1][1:3] = begins, True
        if kind == "gesprek" and case.route == "motivatietraject": self.is_helped(case, steps, begins)
        yield self.until(ends)

    def work(self, staff, request, hours):
        """Somebody of the staff works so many hours, also when the casus leaves meanwhile.

        Their week is shorter than that of the office, so that work takes so much longer.
        """
        begins = self.office.open(self.environment.now)
        ends = self.office.done(begins, hours * self.office.hours / staff.hours)
        def occupied():
            yield self.until(ends)
            # What follows for this casus has been asked for by now: the timeout of the casus was made first.
            staff.release(request)
        self.process(occupied())
        return begins, ends

    # Routes

    def part(self, generator):
        """A process beside the casus that stops when the casus does."""
        try:
            yield from generator
        except simpy.Interrupt:
            pass

    def together(self, processes):
        try:
            yield self.environment.all_of(processes)
        except simpy.Interrupt:
            for process in processes:
                if process.is_alive: process.interrupt()
            raise

    def parts(self, case, route, steps):
        return [self.process(self.part(getattr(self, part)(case, steps))) for part in PARTS.get(route, [])]

    def is_helped(self, case, steps, time):
        if case.helped is not None: return
        case.helped = time
        steps[2][1:3] = time, True

    def buurtwerk(self, case, steps):
        times = self.keten["trajecten"]
        yield self.environment.timeout(self.around(self.keten["doorlooptijden"]["buurtwerk"]))
        self.is_helped(case, steps, self.environment.now)
        weeks = self.around(times["buurtwerk"])
        if self.begin <= self.environment.now <= self.end: self.neighbourhood_hours += weeks * times["buurtwerkuren"]
        yield self.environment.timeout(weeks * 7)

    def wijkteam(self, case, steps):
        yield from self.clarification(case.wijk, case.year)
        if self.random.random() < self.keten["wijkteam"]["wmo"]:
            yield self.environment.timeout(self.around(self.keten["doorlooptijden"]["wmo"]))
        self.is_helped(case, steps, self.environment.now)
        yield self.environment.timeout(self.around(self.keten["trajecten"]["wijkteam"]) * 7)

    def motivatie(self, case, steps):
        """Ends after some weeks, but not before the first conversation, and leads somewhere."""
        if not self.keten["stappen"]["gesprekken"]: self.is_helped(case, steps, self.environment.now)
        yield self.environment.timeout(self.keten["trajecten"]["motivatie"] * 7)
        while case.helped is None: yield self.environment.timeout(7)
        parts = self.parts(case, self.choice(self.keten["vervolg"]), steps)
        case.motivated = True
        yield from self.together(parts)

    # The wijkteam

    def melding(self, wijk):
        veilig_thuis = self.random.random() < self.keten["wijkteam"]["veiligThuis"]
        yield from self.clarification(wijk, self.year(), veilig_thuis)

    def clarification(self, wijk, year, veilig_thuis=False):
        """The queue and the vraagverheldering itself, until what is asked is clear."""
        rules, staff = self.keten["wijkteam"], self.lists[wijk]
        names = ("veiligThuis",) if veilig_thuis else ("wachtlijst", "vraagverheldering")
        steps = [self.waiting(step, wijk, year) for step in names]
        request = staff.request(1 if rules["voorrang"] and not veilig_thuis else 0)
        try:
            yield request
        except simpy.Interrupt:
            if request.triggered: staff.release(request)
            else: request.cancel()
            for wait in steps: wait[1] = self.environment.now
            raise
        begins, ends = self.work(staff, request, self.exponential(rules["vraagverheldering"]))
        days = self.around(self.keten["doorlooptijden"]["vraagverheldering"])
        steps[0][1:3] = begins, True
        if not veilig_thuis: steps[1][1:3] = ends + days, True
        yield self.until(ends)
        yield self.environment.timeout(days)

    def waiting(self, step, wijk, year):
        wait = [self.environment.now, None, False, year]
        self.waits[step, wijk].append(wait)
        return wait


STEPS = ("aannemen", "gesprek", "hulp", "wachtlijst", "vraagverheldering", "veiligThuis")


# Figures, with the names of `recept simuleer --json`


def figures(chains):
    """Of all replications together: for every figure a number per replication, whose mean is the figure.

    Waits and shares are over all people of all replications: their numbers are the pseudo-values of the jackknife
    (Tukey, 1958), G times the figure less G - 1 times the figure without one replication.
    """
    places = {"Dordrecht": list(WIJKEN)}
    for stadsdeel in STADSDELEN: places[stadsdeel] = [wijk for wijk in WIJKEN if WIJKEN[wijk] == stadsdeel]
    for wijk in WIJKEN: places[NAMES[wijk]] = [wijk]
    found = {}
    for place, wijken in places.items():
        for step in STEPS:
            counts = [Waits(chain, step, wijken) for chain in chains]
            for name, figure in POOLED.items(): found["wachten", place, step, name] = pseudo_values(counts, figure)
            for name in ("number", "longest", "open"):
                found["wachten", place, step, NUMBERS[name]] = [getattr(one, name) for one in counts]
    each = [single_figures(chain) for chain in chains]
    for key in each[0]: found[key] = [one[key] for one in each]
    return found


class Waits:
    """The waits of a replication for one step, in classes of a day."""

    def __init__(self, chain, step, wijken):
        norm = chain.keten["normen"]["wachtlijst" if step == "veiligThuis" else step]
        seen, cut = {}, {}
        self.total, self.longest, self.open, within, beyond = 0.0, math.nan, 0, 0, 0
        for wijk in wijken:
            for begin, end, there, year in chain.waits[step, wijk]:
                if year is None: continue
                # The end of a vraagverheldering is known at its beginning.
                days = (chain.environment.now if end is None else end) - begin
                kind = max(0, math.ceil(days) - 1)
                if there:
                    seen[kind] = seen.get(kind, 0) + 1
                    self.total += days
                    self.longest = days if math.isnan(self.longest) else max(self.longest, days)
                    within += days <= norm
                else:
                    cut[kind] = cut.get(kind, 0) + 1
                self.open += end is None
                beyond += days > norm
        size = 1 + max([*seen, *cut, 0])
        self.seen = [seen.get(kind, 0) for kind in range(size)]
        self.cut = [cut.get(kind, 0) for kind in range(size)]
        self.number, self.within, self.beyond = sum(self.seen), within, beyond

    def plus(self, other, sign=1):
        """A sum; with -1 what is left without the other."""
        sum_ = object.__new__(Waits)
        for name in ("seen", "cut"):
            one, two = getattr(self, name), getattr(other, name)
            size = max(len(one), len(two))
            pad = lambda row: row + [0] * (size - len(row))
            setattr(sum_, name, [a + sign * b for a, b in zip(pad(one), pad(two))])
        for name in ("number", "total", "within", "beyond"):
            setattr(sum_, name, getattr(self, name) + sign * getattr(other, name))
        return sum_


def quantile(waits, share):
    """Where Kaplan and Meier's curve passes a share, straight within its day; not a number when it never does."""
    left, at_risk = 1.0, sum(waits.seen) + sum(waits.cut)
    for day, (ends, cuts) in enumerate(zip(waits.seen, waits.cut)):
        then = left * (1 - ends / at_risk) if ends else left
        if then <= 1 - share + 1e-9 and then < left: return day + min(1, max(0, (left - (1 - share)) / (left - then)))
        left, at_risk = then, at_risk - ends - cuts
    return math.nan


POOLED = {
    "gemiddeld": lambda waits: waits.total / waits.number if waits.number else math.nan,
    "mediaan": lambda waits: quantile(waits, 0.5), "p80": lambda waits: quantile(waits, 0.8),
    "p90": lambda waits: quantile(waits, 0.9),
    "binnenNorm": lambda waits: (
        waits.within / (waits.within + waits.beyond) if waits.within + waits.beyond else math.nan),
}
NUMBERS = {"number": "aantal", "longest": "langst", "open": "wachtNog"}


def pseudo_values(counts, figure):
    every = counts[0]
    for one in counts[1:]: every = every.plus(one)
    whole, groups = figure(every), len(counts)
    return [groups * whole - (groups - 1) * figure(every.plus(one, -1)) for one in counts]


def single_figures(chain):
    """Of which a replication has one value."""
    found = {}
    used = lambda staff: tuple(map(sum, zip(*(
        one.utilisation(chain.office, chain.begin, chain.end) for one in set(staff)))))
    for name, staff in (("makelaars", chain.teams), ("wijkteam", chain.lists)):
        parts = {"Dordrecht": list(staff.values())}
        if len(set(staff.values())) > 1: parts |= {NAMES.get(key, key): [one] for key, one in staff.items()}
        for place, people in parts.items():
            worked, overtime, there = used(people)
            found["benutting", name, place] = worked / there if there else math.nan
            found["overwerk", name, place] = overtime / there if there else math.nan
    for name, value in totals(chain).items(): found["totalen", name] = value
    found["totalen", "makelaarsuren"] = sum(used(chain.teams.values())[:2])
    found["wijkverhouding",] = uneven(chain)
    return found


def totals(chain):
    """What became of who came in during the years; closing and hours are of the years themselves."""
    cases = [case for case in chain.cases if case.year is not None]
    weeks = 0.0
    for case in cases:
        ends = [time for time in (case.come, case.closed, chain.environment.now) if time is not None]
        weeks += (min(ends) - case.begin) / 7
    reasons = [case.why for case in cases]
    return {
        "ingestroomd": len(cases), "teruggekomen": chain.returned,
        "gesproken": sum(case.spoken is not None for case in cases),
        "geholpen": sum(case.helped is not None for case in cases),
        "wachtNog": sum(case.closed is None and case.come is None for case in cases),
        "afgerond": sum(
            case.why == "afgerond" and chain.begin <= case.closed <= chain.end for case in chain.cases),
        "buurtwerkuren": chain.neighbourhood_hours, "wachtweken": weeks,
    } | {why: reasons.count(why) for why in ("afgehaaktVoorGesprek", "nietBereikt", "afgehaaktVoorHulp")}


def uneven(chain):
    """The longest mean wait of a wijk for its wijkteam against the shortest, in the mean year."""
    ratios = []
    for year in range(chain.years):
        means = []
        for wijk in WIJKEN:
            days = [end - came for came, end, there, when in chain.waits["wachtlijst", wijk] if when == year and there]
            if days: means.append(statistics.fmean(days))
        if means and min(means) > 0: ratios.append(max(means) / min(means))
    return statistics.fmean(ratios) if ratios else math.nan
