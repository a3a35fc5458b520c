"""Random scenarios, with numbers at and near the edges of what a file may hold.

The same seed gives the same files. About half of them are refused, which is what a reader is for.
"""
import json
import random

class Rand(list):
    """Numbers at the edge of what is allowed, and `buiten` it."""

    def __init__(self, binnen, buiten):
        super().__init__(binnen)
        self.buiten = buiten


DEEL = Rand([0, 5e-324, 1e-310, 1e-100, 1e-12, 9.9e-10, 1e-9, 1.1e-9, 1e-6, 0.001, 0.5, 0.999, 1 - 1e-6, 1 - 1.1e-9, 1 - 1e-9,
             1 - 9.9e-10, 1 - 1e-12, 0.9999999999999999, 1], [1.0000000000000002, 1.000000001, 1.5, -1e-12, -0.5])
GETAL = Rand([0, 5e-324, 1e-310, 1e-100, 1e-12, 1e-9, 1e-6, 0.001, 0.01, 0.3333333333333333, 1, 2, 24, 365.25, 1000, 123456.789, 1e6],
             [1000001, 1e9, 1e10, 1e12, 1.1e12, 1e100, 1e300, 1.7976931348623157e308, -1e-12, -1, -1e300])
BEDRAG = Rand([0, 0.01, 0.1, 1, 10.04, 1038, 99999.99, 1e6, 9999999999.99, 1e10],
              [0.004, 0.005, 10000000000.01, 1e12, 92233720368547758.07, 1e300, 1e-300, -0.01, -1])
MAANDEN = Rand([0, 1, 2, 5, 6, 7, 23, 24, 25, 600, 1199, 1200], [1201, 2**31, 2**62, 1e300, -1, 0.5])
CV = Rand([0.001, 0.01, 0.3, 1, 4.999, 5], [0, 1e-300, 0.0009, 5.001, 1e300, -1])
N = Rand([0.1, 0.2, 1, 10, 1e6, 1e9], [0, 1e-300, 0.09, 1.1e9, 1e300, -1])
SD = Rand([0.0001, 0.01, 0.1, 1, 100, 1e12], [0, 1e-300, 0.00009, 1.1e12, 1e300, -1])
BETALERS = ["gemeente", "zorgverzekeraar", "zorgkantoor", "rijk", "werkgever", "woningcorporatie", "bewoner"]
ROUTES = ["buurtwerk", "wijkteam", "combinatie", "motivatietraject", "terug-naar-huisarts", "geen-vervolg"]
STADSDELEN = ["West", "Centrum", "Oost"]
KLASSEN = ["0-19", "20-64", "65+"]
SOORTEN = ["vermeden", "vermeden", "vermeden", "vermeden", "meer", "inzet", "tegenslag"]
TIJD = ["dag", "week", "maand", "jaar", "eenmalig"]
POSTEN = ["zorg", "dag", "uur", "gratis", "duur", "oud"]

KAART = {
    "formaat": 1, "naam": "Proefkaart",
    "prijsindex": {"bron": "proef", "stijging": {"2013": 0.025, "2014": 0, "2015": -0.9, "2016": 9, "2017": 0.017, "2018": 0.01,
                                                 "2019": 0.026, "2020": 0.013, "2021": 0.027, "2022": 0.1, "2023": 0.038}},
    "kostenposten": [
        {"id": "zorg", "naam": "Zorg", "eenheid": "keer", "betaler": "zorgverzekeraar", "prijzen": [
            {"bedrag": 28.74, "jaar": 2022, "basis": "integraal", "bron": "proef", "status": "X"},
            {"bedrag": 10.83, "jaar": 2023, "basis": "declaratie", "bron": "proef", "status": "X"}]},
        {"id": "dag", "naam": "Dag", "eenheid": "dag", "betaler": "zorgkantoor", "hoogstens": {"aantal": 1, "per": "dag"}, "prijzen": [
            {"bedrag": 290, "jaar": 2020, "basis": "integraal", "bron": "proef", "status": "X"}]},
        {"id": "uur", "naam": "Uur", "eenheid": "uur", "betaler": "gemeente", "hoogstens": {"aantal": 24, "per": "dag"}, "prijzen": [
            {"bedrag": 64, "jaar": 2022, "basis": "declaratie", "bron": "proef", "status": "X"}]},
        {"id": "gratis", "naam": "Gratis", "eenheid": "keer", "betaler": "bewoner", "prijzen": [
            {"bedrag": 0, "jaar": 2022, "basis": "integraal", "bron": "proef", "status": "X"}]},
        {"id": "duur", "naam": "Duur", "eenheid": "keer", "betaler": "rijk", "prijzen": [
            {"bedrag": 10000000000, "jaar": 2016, "basis": "integraal", "bron": "proef", "status": "X"}]},
        {"id": "oud", "naam": "Oud", "eenheid": "keer", "betaler": "werkgever", "prijzen": [
            {"bedrag": {"waarde": 100, "cv": 0.1}, "jaar": 2012, "basis": "integraal", "bron": "proef", "status": "X"}]},
        {"id": "leeg", "naam": "Leeg", "eenheid": "keer", "betaler": "gemeente", "prijzen": []},
    ],
}


class Maker:
    def __init__(self, zaad, nummer):
        self.r = random.Random(f"{zaad}/{nummer}")
        # How often a number lies at an edge: most scenarios have a few such numbers, some many.
        self.wild = self.r.choice([0.02, 0.05, 0.05, 0.15, 0.4])

    def kans(self, p):
        return self.r.random() < p

    def uit(self, rand, gewoon, buiten=()):
        """Now and then a number at the edge, and seldom one beyond it."""
        if not self.kans(self.wild):
            return gewoon()
        buiten = buiten or getattr(rand, "buiten", ())
        return self.r.choice(buiten if buiten and self.kans(0.05) else rand)

    def rond(self, laag, hoog, cijfers=2):
        return round(self.r.uniform(laag, hoog), cijfers)

    def deel(self):
        return self.uit(DEEL, lambda: self.rond(0, 1))

    def bedrag(self, tot=2000):
        return self.uit(BEDRAG, lambda: self.rond(0, tot))

    def maanden(self, tot=30):
        return self.uit(MAANDEN, lambda: self.r.randint(0, tot))

    def onzeker(self, waarde, soort, laag, hoog):
        """A number, or with how sure it is: `soort` deel, positief or vrij; `laag` and `hoog` as people would give."""
        if self.kans(0.55):
            return waarde
        rand = DEEL if soort == "deel" else GETAL
        # What fits most numbers of the kind; an edge now and then.
        ruimte = min(waarde, 1 - waarde) if soort == "deel" else abs(waarde)
        krap = {"laag": self.uit(rand, lambda: waarde - ruimte / 20), "hoog": self.uit(rand, lambda: waarde + ruimte / 20)}
        laag, hoog = self.uit(rand, lambda: laag), self.uit(rand, lambda: hoog)
        sd, cv = self.uit(SD, lambda: max(ruimte / 8, 0.0001)), self.uit(CV, lambda: self.rond(0.02, 0.1))
        vormen = [
            {"waarde": waarde, "laag": laag, "hoog": hoog}, {"laag": laag, "hoog": hoog},
            {"waarde": waarde, "laag": laag, "hoog": hoog, "verdeling": self.r.choice(["pert", "driehoek"])},
            {"laag": laag, "hoog": hoog, "verdeling": "uniform"},
            {"waarde": waarde, "sd": sd},
            {"waarde": waarde, "cv": cv},
            {"waarde": waarde, "verdeling": "vast"},
            {**krap, "verdeling": "beta" if soort == "deel" else self.r.choice(["normaal", "lognormaal"])},
            {"waarde": waarde, "cv": cv, "verdeling": "beta" if soort == "deel" else self.r.choice(["normaal", "lognormaal", "gamma"])},
        ]
        if soort == "deel":
            vormen.append({"waarde": waarde, "n": self.uit(N, lambda: self.r.randint(2, 50))})
        return self.r.choice(vormen)

    def onzeker_deel(self, vast=None):
        waarde = self.deel() if vast is None else vast
        midden = min(max(waarde, 0.02), 0.98)
        return self.onzeker(waarde, "deel", round(midden / 2, 3), round((1 + midden) / 2, 3))

    def onzeker_getal(self, waarde):
        return self.onzeker(waarde, "positief", waarde / 2, waarde * 2)

    def onzeker_bedrag(self):
        """Cents, unless a distribution makes it a mean."""
        waarde = self.bedrag()
        return waarde if self.kans(0.7) else self.onzeker(waarde, "positief", round(waarde / 2, 2), round(waarde * 2, 2))

    def regel(self, posten):
        soort = self.r.choice(SOORTEN)
        regel = {
            "soort": soort, "post": self.r.choice(posten),
            "aantal": self.onzeker_getal(self.uit(GETAL, lambda: self.rond(0.1, 8))), "per": self.r.choice(TIJD),
            "kans": self.onzeker_deel(),
        }
        if self.kans(0.4):
            regel["vanaf"] = self.maanden()
        if self.kans(0.5):
            regel["duur"] = self.maanden()
        if self.kans(0.2):
            regel["uitval"] = self.onzeker_deel(self.uit(DEEL, lambda: self.rond(0, 0.2)))
        if soort in ("vermeden", "tegenslag") and self.kans(0.4):
            regel["toerekening"] = self.onzeker_deel()
        if soort == "vermeden":
            regel["toets"] = self.r.choice(["beide", "een", "geen"])
            if self.kans(0.3):
                regel["getoetstTot"] = self.maanden()
            if self.kans(0.25):
                regel["uitdoving"] = self.onzeker_deel()
        if soort == "tegenslag" and self.kans(0.3 if self.wild < 0.1 else 0.5):
            regel["stopt"] = True
        if soort == "inzet" and self.kans(0.3):
            del regel["kans"]
        return regel

    def regels(self, posten, tot=5):
        regels = [self.regel(posten) for _ in range(self.r.randint(0, tot))]
        # One line may stop the benefits; two are refused.
        for regel in [r for r in regels if "stopt" in r][1:]:
            if self.kans(0.95):
                del regel["stopt"]
        if self.kans(0.2) and regels:
            regels.append({sleutel: waarde for sleutel, waarde in regels[0].items() if sleutel != "stopt"})
        return regels

    def casus(self, nummer, posten):
        casus = {"id": self.uit(["a, zorgregel 1", "x " * 40], lambda: f"c{nummer}", ["wachten", "profiel-buurtwerk"]),
                 "route": None if self.kans(0.04) else self.r.choice(ROUTES[:3]), "fictief": self.kans(0.5), "zorgregels": self.regels(posten)}
        if self.kans(0.5):
            casus["stadsdeel"] = self.r.choice(STADSDELEN)
        if self.kans(0.5):
            casus["leeftijd"] = self.uit([0, 19, 20, 64, 65, 120], lambda: self.r.randint(10, 95), [121, -1])
        return casus

    def aandelen(self, namen):
        """Shares that add up to 1, now and then one of them (almost) nothing."""
        rest, delen = 1.0, {}
        for naam in namen[:-1]:
            deel = self.uit([0, 1e-310, 1e-12, 1e-9, 1], lambda: self.rond(0, 0.6)) if self.kans(0.8) else 0
            deel = min(deel, rest)
            delen[naam] = deel
            rest -= deel
        delen[namen[-1]] = round(rest, 12)
        return delen

    def onzekerheid(self):
        deel = {}
        if self.kans(0.5):
            deel["beoordelaarsfout"] = self.uit(
                [{"laag": 0, "hoog": 2}, {"laag": 1e-300, "hoog": 1e12}, {"cv": 5}, {"sd": 1e-4}, {"laag": 0.9999999, "hoog": 1.0000001}],
                lambda: {"laag": 0.6, "hoog": 1.5})
        for naam in ("kans", "toerekening"):
            if self.kans(0.5):
                deel[naam] = {"n": self.uit(N, lambda: self.r.randint(2, 40))}
        for naam in ("aantal", "prijs"):
            if self.kans(0.5):
                deel[naam] = {"cv": self.uit(CV, lambda: self.rond(0.05, 0.5))}
        return deel

    def afspraak(self):
        afspraak = {"betaler": self.r.choice(BETALERS if self.kans(0.1) else BETALERS[1:4])}
        if self.kans(0.5):
            afspraak["perBevestigdeEuro"] = self.uit(GETAL, lambda: self.rond(0, 1))
        else:
            afspraak["perTraject"] = self.bedrag(500)
        if self.kans(0.4):
            afspraak["bodem"] = self.bedrag(200)
        if self.kans(0.4):
            afspraak["plafond"] = self.bedrag(900)
        return afspraak

    def programma(self, posten, heeft_keten, casussen):
        # Without a casus for a route nothing can be computed for who is on it.
        routes = [r for r in ROUTES if any(c["route"] == r for c in casussen or [])] or ROUTES[:3]
        if self.kans(0.05):
            routes = ROUTES
        tot = 40 if heeft_keten else 500
        programma = {
            "jaren": self.uit([1, 50], lambda: self.r.randint(1, 2 if heeft_keten else 4), [0, 51, 1e300, 0.5]),
            "instroom": [
                {"kanaal": f"k{n}", "perJaar": self.onzeker_getal(self.uit(
                    [0, 1e-310, 1e-9, 0.01, 1, 1e6] if not heeft_keten else [0, 0.001, 0.5, 1], lambda: self.rond(1, tot, 0), [1e7, 1e300, -1]))}
                for n in range(self.r.randint(1, 3))],
        }
        if self.kans(0.4):
            programma["groei"] = self.onzeker(self.uit([-0.99, -0.5, 0, 1e-310, 1, 9.99, 10], lambda: self.rond(-0.1, 0.2), [-1, 10.1, 1e300]),
                                              "vrij", -0.1, 0.3)
        keuze = self.r.random()
        if keuze < 0.5 or heeft_keten:
            programma["routemix"] = self.aandelen(routes)
        elif keuze < 0.8:
            groepen = [(r, s) for r in routes[:2] for s in STADSDELEN]
            delen = self.aandelen([f"{r}/{s}" for r, s in groepen])
            programma["verdeling"] = [
                {"route": n.split("/")[0], "stadsdeel": n.split("/")[1], "aandeel": a} for n, a in delen.items()]
        if self.kans(0.3) and ("routemix" in programma or "verdeling" in programma):
            programma["profielen"] = {self.r.choice(ROUTES[:3]): self.regels(posten)}
        return programma

    def keten(self, posten):
        keten = {"inloop": self.uit([0, 1, 12], lambda: 3, [1e300]), "uitloop": self.uit([0, 1, 24], lambda: 6, [1e300]),
                 "wijkteam": {"meldingen": self.uit([0, 1, 100], lambda: 50, [1e300])}}
        if self.kans(0.4):
            keten["afhaken"] = {"voorGesprek": self.deel(), "voorHulp": self.deel(), "terugkeer": self.deel()}
        if self.kans(0.4):
            keten["wachtzorg"] = [{"post": self.r.choice(posten), "perWeek": self.uit(GETAL, lambda: self.rond(0, 2)),
                                   "aandeel": self.deel()} for _ in range(self.r.randint(1, 2))]
        if self.kans(0.3):
            keten["stappen"] = {"gesprekken": self.uit([0, 1, 200], lambda: 3, [201]), "bereik": self.deel()}
        if self.kans(0.2):
            keten["doorlooptijden"] = {"contact": self.uit(GETAL, lambda: 2), "wmo": self.uit(GETAL, lambda: 40)}
        if self.kans(0.2):
            keten["makelaars"] = {"uren": self.uit([0.1, 60], lambda: 16, [0, 61]), "caseload": self.uit([1], lambda: 30, [0, 1e6]),
                                  "ziekte": self.deel(), "verloop": self.uit(GETAL, lambda: 0.1)}
        return keten

    def scenario(self):
        soort = self.r.choice(["casussen"] * 5 + ["factor", "totaal", "programma", "programma", "programma", "keten", "keten"])
        scenario = {
            "formaat": 1, "naam": f"Willekeurig {soort}", "prijspeil": self.uit([2012, 2023], lambda: self.r.randint(2012, 2023), [2011, 2024, 1900, 2100, 1e300]),
            "prijsbasis": self.r.choice(["integraal", "declaratie"]),
        }
        if self.kans(0.7):
            scenario["discontovoet"] = self.uit(DEEL, lambda: self.rond(0, 0.08, 4))
        if self.kans(0.8):
            scenario["traject"] = {"prijs": self.onzeker_bedrag(), "jaar": 2022, "betaler": self.r.choice(BETALERS)}
        if self.kans(0.4):
            maanden = sorted(self.maanden(36) for _ in range(3))
            scenario["horizonnen"] = dict(zip(["kort", "middellang", "lang"], maanden))
        if self.kans(0.3):
            scenario["optimismecorrectie"] = {t: self.onzeker_deel() for t in ("beide", "een", "geen") if self.kans(0.6)}
        if self.kans(0.5):
            scenario["onzekerheid"] = self.onzekerheid()
        if self.kans(0.2):
            scenario["resultaatafspraken"] = [self.afspraak() for _ in range(self.r.randint(1, 2))]
        posten = self.r.sample(POSTEN, self.r.randint(1, 4))
        if not self.kans(self.wild) and "duur" in posten:
            posten.remove("duur")
        posten = posten or ["zorg"]
        if self.kans(0.3):
            posten.append("eigen")
            scenario["kostenposten"] = [{
                "id": "eigen", "naam": "Eigen", "eenheid": "keer", "betaler": self.r.choice(BETALERS),
                "prijzen": [{"bedrag": self.onzeker_bedrag(), "jaar": 2022, "basis": "integraal", "bron": "proef", "status": "X"}]}]
            if self.kans(0.3):
                scenario["kostenposten"][0]["hoogstens"] = {
                    "aantal": self.uit(GETAL, lambda: self.rond(1, 30)), "per": self.r.choice(TIJD[:4])}
        if soort == "factor":
            scenario |= {"methode": "factor", "factor": self.onzeker_getal(self.uit(GETAL, lambda: self.rond(0, 3)))}
        elif soort == "totaal":
            totaal = {"bedrag": self.onzeker_bedrag(), "jaar": 2022, "casussen": self.uit([1, 10**6], lambda: self.r.randint(1, 40), [0, 10**6 + 1, 0.5])}
            if self.kans(0.5):
                totaal["variatie"] = self.uit([0.01, 10], lambda: self.rond(0.1, 2), [0, 11, 1e-300])
            scenario |= {"methode": "totaal", "totaal": totaal}
        else:
            tot = self.r.choice([1, 2, 4, 12])
            scenario["casussen"] = [self.casus(n, posten) for n in range(self.r.randint(0 if self.kans(0.05) else 1, tot))]
        if soort in ("programma", "keten") or (soort in ("factor", "totaal") and self.kans(0.4)):
            scenario["programma"] = self.programma(posten, soort == "keten", scenario.get("casussen"))
        if soort == "keten":
            scenario["keten"] = self.keten(posten)
        return scenario


def scenario(zaad, nummer):
    """The text of one scenario file."""
    return json.dumps(Maker(zaad, nummer).scenario(), indent=1, ensure_ascii=False) + "\n"


def kaart():
    return json.dumps(KAART, indent=1)
