#!/usr/bin/env python3
"""The draws of recept against the same model in vectorised NumPy, in one run on one machine.

    Tests/snelheid/psa.py [--recept .build/release/recept] [--casussen 100] [--results-only]

Writes a scenario of 100 casussen with 4 zorgregels each, in which every number is uncertain, draws it 10 000 times with
NumPy on one thread, and lets `recept meet` do the same on one and two threads. Exits 1 when the results disagree
beyond Monte-Carlo error, or when recept is less than 3 times as fast, or two threads less than 1.8 times one. With
--results-only it does not judge the speed, which says nothing on a busy machine.
"""
import argparse, json, math, os, platform, subprocess, sys, tempfile, time

for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ[name] = "1"
import numpy as np

POSTS = [  # id, payer, euros per unit in 2022 (invented: this file measures speed)
    ("bezoek", "zorgverzekeraar", 40.0), ("begeleiding", "gemeente", 64.0), ("dag", "zorgkantoor", 290.0),
    ("hulp", "gemeente", 33.0), ("mantelzorg", "bewoner", 18.0), ("spoed", "zorgverzekeraar", 258.0),
]
BELIEF = {"beide": (0.05, 60.0), "een": (0.15, 40.0), "geen": (0.40, 20.0)}  # mean and n of the correction
RATE, HORIZONS, TRAJECT = 0.0225, (3, 6, 24), 1038.0
CV_AMOUNT, CV_PRICE, CV_ASSESSOR, N_CHANCE, N_SHARE = 0.3, 0.1, 0.25, 12.0, 8.0


def casussen(count):
    chance = np.random.default_rng(7)
    def line():
        kind = chance.choice(["vermeden", "vermeden", "vermeden", "meer", "inzet", "tegenslag"])
        return {
            "soort": str(kind), "post": POSTS[chance.integers(len(POSTS))][0],
            "aantal": round(float(chance.uniform(0.2, 3)), 2), "per": "maand",
            "vanaf": int(chance.integers(0, 5)), "duur": int(chance.integers(2, 18)),
            "kans": round(float(chance.uniform(0.1, 0.9)), 2),
            "toerekening": round(float(chance.uniform(0.2, 0.9)), 2),
            "toets": str(chance.choice(["beide", "een", "geen"])), "uitdoving": round(float(chance.uniform(0, 0.4)), 2),
            "uitval": round(float(chance.uniform(0, 0.03)), 3),
        }
    return [[line() for _ in range(4)] for _ in range(count)]


def scenario(cases):
    def number(mean, **spread):
        return {"waarde": mean, **spread}
    def regel(line):
        keys = ["soort", "post", "aantal", "per", "vanaf", "duur", "kans", "uitval"]
        if line["soort"] == "vermeden": keys += ["toerekening", "toets", "uitdoving"]
        if line["soort"] == "tegenslag": keys += ["toerekening"]
        return {key: line[key] for key in keys}
    return {
        "naam": "Meting", "prijspeil": 2022, "prijsbasis": "integraal", "discontovoet": RATE,
        "kostenkaart": "kostenkaart.json5",
        "optimismecorrectie": {k: number(m, n=n) for k, (m, n) in BELIEF.items()},
        "traject": {"prijs": TRAJECT, "jaar": 2022},
        "onzekerheid": {
            "beoordelaarsfout": {"verdeling": "lognormaal", "cv": CV_ASSESSOR}, "kans": {"n": N_CHANCE},
            "toerekening": {"n": N_SHARE}, "aantal": {"cv": CV_AMOUNT}, "prijs": {"cv": CV_PRICE},
        },
        "casussen": [
            {"id": f"c{i}", "fictief": True, "route": "buurtwerk", "zorgregels": [regel(l) for l in lines]}
            for i, lines in enumerate(cases)
        ],
    }


def pricelist():
    return {
        "prijsindex": {"bron": "meting", "stijging": {"2022": 0.0}},
        "kostenposten": [
            {"id": i, "naam": i, "eenheid": "keer", "betaler": p,
             "prijzen": [{"bedrag": e, "jaar": 2022, "basis": "integraal", "bron": "meting", "status": "X"}]}
            for i, p, e in POSTS
        ],
    }


def weighted_months(line, first, last):
    """Sum of the monthly weights first … last at mid-month, with fading, drop-out and discounting."""
    fading = line["uitdoving"] if line["soort"] == "vermeden" else 0.0
    g = ((1 - fading) / (1 + RATE)) ** (1 / 12) * (1 - line["uitval"])
    return sum(g ** (m - 0.5) for m in range(first, last + 1))


def numpy_draws(cases, n, seed):
    """The same model, one line at a time, all draws of a line in one vector."""
    chance = np.random.default_rng(seed)
    gamma = lambda cv: chance.gamma(1 / cv**2, cv**2, n)
    beta = lambda mean, k: chance.beta(mean * k, (1 - mean) * k, n)
    price = {i: e * gamma(CV_PRICE) for i, _, e in POSTS}
    payer = {i: p for i, p, _ in POSTS}
    belief = {k: 1 - beta(m, c) for k, (m, c) in BELIEF.items()}
    s2 = math.log1p(CV_ASSESSOR**2)
    assessor = chance.lognormal(-s2 / 2, math.sqrt(s2), n)
    weights = chance.standard_exponential((len(cases), n))
    weights /= weights.sum(axis=0)
    rows, claims = {}, np.zeros((3, n))
    def add(h, who, what, value):
        key = (h, who, what)
        if key in rows: rows[key] += value
        else: rows[key] = value
    for case, lines in enumerate(cases):
        for line in lines:
            kind, who, start = line["soort"], payer[line["post"]], line["vanaf"] + 1
            product = weights[case] * price[line["post"]]
            product *= line["aantal"] * gamma(CV_AMOUNT)
            ends = [min(line["vanaf"] + line["duur"], h) for h in HORIZONS]
            if kind == "vermeden":
                for h, end in enumerate(ends):
                    claims[h] += product * max(0, end - start + 1)
                product *= assessor
            if kind == "vermeden" : product *= beta(line["toerekening"], N_SHARE)
            if kind == "tegenslag": share = beta(line["toerekening"], N_SHARE)
            product *= beta(line["kans"], N_CHANCE)
            tested = product * belief[line["toets"]] if kind == "vermeden" else None
            beyond = product * belief["geen"] if kind == "vermeden" else None
            for h, end in enumerate(ends):
                if kind == "vermeden":
                    within = weighted_months(line, start, min(end, 6))
                    after = weighted_months(line, max(start, 7), end)
                    what = "ongetoetst" if line["toets"] == "geen" else "getoetst"
                    if within: add(h, who, what, within * tested)
                    if after: add(h, who, "ongetoetst", after * beyond)
                elif (months := weighted_months(line, start, end)):
                    if kind == "tegenslag":
                        add(h, who, "meerzorg", months * (product * share))
                        add(h, who, "tegenslag", months * (product * (1 - share)))
                    else:
                        add(h, who, "meerzorg" if kind == "meer" else "inzet", months * product)
    return rows, claims


def numpy_summary(rows, n):
    """Per horizon: saldo of all and of each payer, with interval and chances, and the benefit-cost ratio."""
    sign = {"getoetst": 1, "ongetoetst": 1, "meerzorg": -1, "inzet": -1, "tegenslag": 0}
    picture = lambda x: (x.mean(), x.std(ddof=1), *np.percentile(x, [2.5, 97.5]), (x > 0).mean())
    result = []
    for h in range(3):
        payers = {}
        for (horizon, who, what), value in rows.items():
            if horizon == h: payers[who] = payers.get(who, np.zeros(n)) + sign[what] * value
        payers["gemeente"] = payers.get("gemeente", np.zeros(n)) - TRAJECT
        saldo = sum(payers.values())
        costs = TRAJECT + sum(v for (x, _, what), v in rows.items() if x == h and what == "inzet")
        ratio = 1 + saldo / costs
        per_payer = {who: picture(value) for who, value in payers.items()}
        result.append((picture(saldo), picture(saldo * len(CASES)), per_payer, picture(ratio), (ratio > 1.6).mean()))
    return result


def quickest(work, rounds=5):
    best, outcome = math.inf, None
    for _ in range(rounds):
        begin = time.perf_counter()
        outcome = work()
        best = min(best, time.perf_counter() - begin)
    return best, outcome


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--recept", default=".build/release/recept")
    parser.add_argument("--casussen", type=int, default=100)
    parser.add_argument("--results-only", action="store_true")
    arguments = parser.parse_args()
    CASES, N = casussen(arguments.casussen), 10_000
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "meting.json5")
        json.dump(scenario(CASES), open(path, "w"))
        json.dump(pricelist(), open(os.path.join(folder, "kostenkaart.json5"), "w"))
        output = subprocess.run([arguments.recept, "meet", path, "--json"], capture_output=True, text=True)
        if output.returncode: sys.exit(output.stderr)
        ours = json.loads(output.stdout)
    theirs, summary = quickest(lambda: numpy_summary(numpy_draws(CASES, N, 1)[0], N))
    mean, sd, low, high, positive = summary[2][0]
    saldo = ours["saldoPerTraject"]
    one, two = ours["secondenOpEenDraad"], ours["secondenOpTweeDraden"]
    print(f"machine: {platform.machine()}, {os.cpu_count()} cores; Python {platform.python_version()}, NumPy {np.__version__}, recept {ours['versie']}")
    print(f"{arguments.casussen} casussen x 4 zorgregels x {N} draws, seconds, the quickest of several rounds:")
    print(f"  NumPy, one thread   {theirs:.4f}")
    print(f"  recept, one thread  {one:.4f}   {theirs / one:.1f} times as fast as NumPy")
    print(f"  recept, two threads {two:.4f}   {one / two:.2f} times as fast as one thread")
    error = math.hypot(sd, saldo["sd"]) / math.sqrt(N)
    print(f"saldo per traject at the long horizon: NumPy {mean:.2f} ± {sd:.2f} ({low:.0f} … {high:.0f}), recept {saldo['gemiddelde']:.2f} ± {saldo['sd']:.2f} ({saldo['laag']:.0f} … {saldo['hoog']:.0f})")
    agree = (
        abs(mean - saldo["gemiddelde"]) < 4 * error and abs(sd / saldo["sd"] - 1) < 0.05
        and abs(low - saldo["laag"]) < 0.15 * sd and abs(high - saldo["hoog"]) < 0.15 * sd
    )
    checks = [(agree, "results agree within Monte-Carlo error")]
    if not arguments.results_only:
        checks += [(theirs >= 3 * one, "at least 3x NumPy"), (one >= 1.8 * two, "two threads at least 1.8x one")]
    for right, what in checks:
        print(("ok    " if right else "WRONG ") + what)
    sys.exit(0 if all(right for right, _ in checks) else 1)
