#!/usr/bin/env python3
"""The three stories told in the council (15-2-2022), played in the loket by role, without a script.

    .build-browser/venv/bin/python Tests/loket/verhalen.py --recept .build/release/recept [--beelden MAP]

From the first word to the beoordeling, and to the judgement of a practice where one is asked. Nothing is written in a note:
everything has a place of its own; what is said at one kitchen table is typed once; and the inzage of the son shows nothing of
his mother's. The same stories at the terminal are in Tests/keten/verhalen.sh.

Needs Tests/browser/installeer.sh.
"""
import argparse
import datetime
import pathlib
import re
import sys

from playwright.sync_api import sync_playwright

sys.path.insert(0, str(pathlib.Path(__file__).parent))
from loket import Loket  # noqa: E402

FOUTEN = []


def eis(waar, zin):
    if not waar:
        FOUTEN.append(zin)
        print(f"verhalen.py: {zin}", file=sys.stderr)


def dag(geleden):
    """A day so many days before the day of the invented register, as people write it."""
    toen = datetime.date(2023, 8, 1) - datetime.timedelta(days=geleden)
    return f"{toen.day}-{toen.month}-{toen.year}"


class Mens:
    """Somebody with a browser of their own, signed in under a role; with no role, whoever has a link."""

    def __init__(self, browser, basis, rol=None):
        self.basis, self.stappen = basis, 0
        self.omgeving = browser.new_context(java_script_enabled=False, viewport={"width": 360, "height": 780})
        self.blad = self.omgeving.new_page()
        if rol:
            self.blad.goto(f"{basis}/inloggen")
            self.blad.check(f"input[value={rol}]")
            self.verstuur()

    def verstuur(self):
        with self.blad.expect_navigation():
            self.blad.click("form.lk-formulier button[type=submit]")

    def vul(self, velden):
        for naam, waarde in velden.items():
            veld = self.blad.locator(f"form.lk-formulier [name='{naam.replace('_', '-')}']").first
            soort = veld.evaluate("veld => veld.tagName === 'SELECT' ? 'keuze' : veld.type")
            if soort == "radio":
                self.blad.check(f"form.lk-formulier [name='{naam.replace('_', '-')}'][value='{waarde}']")
            elif soort == "checkbox":
                veld.check()
            elif soort == "keuze":
                veld.select_option(waarde)
            else:
                veld.fill(waarde)

    def stap(self, pad, **velden):
        """Opens a form, fills it in and sends it."""
        self.stappen += 1
        antwoord = self.blad.goto(self.basis + pad)
        eis(antwoord.status == 200, f"{pad} gives {antwoord.status}")
        for uitklap in self.blad.query_selector_all("form.lk-formulier details:not([open]) > summary"):
            uitklap.click()
        self.vul(velden)
        self.verstuur()
        eis(not self.blad.title().startswith("Fout"), f"{pad}: {self.blad.inner_text('main')[:300]}")
        return self.blad.url.removeprefix(self.basis)

    def ziet(self, pad, *woorden, niet=()):
        antwoord = self.blad.goto(self.basis + pad)
        eis(antwoord.status == 200, f"{pad} gives {antwoord.status}")
        # What is folded away is there too.
        tekst = self.blad.text_content("main")
        for woord in woorden:
            eis(woord in tekst, f"{pad} does not say: {woord}")
        for woord in niet:
            eis(woord not in tekst, f"{pad} says: {woord}")
        return tekst

    def beoordeel(self, casus, **velden):
        """A zorgregel: the euros are shown first, and then it is kept."""
        pad = f"/beoordelen/{casus}"
        self.stap(pad, **velden)
        self.verstuur()
        eis("is bewaard" in self.blad.text_content("main"), f"{pad}: {self.blad.inner_text('main')[:300]}")


def aangemeld(makelaar, **velden):
    pad = makelaar.stap("/verwijzing", **velden)
    nummer = re.search(r"/casus/(\d+)$", pad)
    eis(nummer, f"a referral leads to {pad}")
    casus = int(nummer.group(1))
    makelaar.stap(f"/casus/{casus}/aannemen", op=velden["op"])
    return casus


def zonder_notities(makelaar, casus):
    tekst = makelaar.ziet(f"/casus/{casus}")
    eis("notitie" not in tekst.split("Wat er gebeurde")[1].split("Overzicht")[0].lower(), f"casus {casus} has a note")


def moeder_en_zoon(makelaar, wijkteam, projectleider):
    """F19: a mother who has help, and a son who refuses it and decides about her medicines."""
    m = aangemeld(makelaar, naam="Mevrouw Moederproef", vraag="medicijnen", kanaal="huisarts", verwijzer="Praktijk Centrum",
                  wijk="krispijn", vraagtype="gezin", op=dag(200))
    z = aangemeld(makelaar, naam="De heer Zoonproef", vraag="wil geen hulp", kanaal="huisarts", verwijzer="Praktijk Centrum",
                  wijk="krispijn", vraagtype="gezin", geboren="2010", op=dag(200))
    makelaar.stap(f"/casus/{z}/huishouden", ander=str(m), relatie="kind", op=dag(200))
    makelaar.stap(f"/casus/{m}/afspraak", dag=dag(-2), tijd="15:30", wijze="bezoek", op=dag(0))
    makelaar.ziet("/agenda", "15:30")
    makelaar.stap(f"/casus/{m}/contact", gelukt="ja", op=dag(199), **{f"ook-{z}": "ja"})
    # Typed once, and each has it in a dossier of their own.
    makelaar.stap(f"/casus/{m}/bezoek", tekst="aan de keukentafel met ons drieen", minuten="75", op=dag(197),
                  **{f"ook-{z}": "ja"})
    makelaar.stap(f"/casus/{z}/betrokkene", naam="J. Jeugd", rol="jeugdprofessional", organisatie="Jeugdteam",
                  toestemming="nee", op=dag(197))
    makelaar.stap(f"/casus/{z}/betrokkene", naam="C. Coach", rol="school", organisatie="Proefschool", toestemming="ja",
                  op=dag(196))
    makelaar.stap(f"/casus/{z}/actie", actie="spreekt de zoon op school", wie="ander", door="C. Coach, Proefschool",
                  voor=dag(190), op=dag(196))
    makelaar.stap(f"/casus/{z}/actieslot", welke="1", gedaan="ja", reden="wil nu wel praten", op=dag(190))
    makelaar.stap(f"/casus/{m}/regie", naam="W. Team", organisatie="wijkteam", op=dag(190), **{f"ook-{z}": "ja"})
    makelaar.stap(f"/casus/{m}/route", route="wijkteam", op=dag(190))
    makelaar.stap(f"/casus/{z}/route", route="motivatietraject", op=dag(190))
    wijkteam.stap(f"/casus/{m}/aannemen?deel=wijkteam", op=dag(186))
    wijkteam.stap(f"/casus/{m}/start?deel=wijkteam", op=dag(186))
    makelaar.stap(f"/casus/{z}/start", op=dag(186))
    # The son changes his mind about his youth professional.
    makelaar.stap(f"/casus/{z}/toestemming", waarvoor="1", gegeven="ja", op=dag(182))
    makelaar.stap(f"/casus/{z}/ontbreekt", vraagtype="gezin", gat="kinderwerk", toelichting="een plek voor jongeren",
                  op=dag(182))
    for casus in (m, z):
        makelaar.stap(f"/casus/{casus}/terugkoppelen", op=dag(110))
        eis("verwezen op" in makelaar.blad.text_content("main"), "a message to paste is proposed")
    wijkteam.stap(f"/casus/{m}/sluiten/afgerond?deel=wijkteam", reden="doel-bereikt", op=dag(110))
    for casus in (m, z):
        makelaar.stap(f"/casus/{casus}/sluiten/afgerond", reden="doel-bereikt", op=dag(110))
    makelaar.ziet(f"/casus/{m}", "De heer Zoonproef", "aan de keukentafel", "W. Team")
    makelaar.ziet(f"/casus/{z}/inzage", "aan de keukentafel", "C. Coach", "J. Jeugd", niet=("Moederproef", "medicijnen"))
    wijkteam.blad.goto(f"{wijkteam.basis}/casus/{z}")
    eis("Zoonproef" not in wijkteam.blad.text_content("main"), "the wijkteam sees a casus that it has no part in")
    projectleider.beoordeel(m, soort="vermeden", post="huisarts-consult-kort", aantal="1", per="maand", duur="12",
                            kans="0,6", op=dag(100))
    projectleider.stap(f"/beoordelen/{z}/geen", op=dag(100))
    wijkteam.stap(f"/toetsen/{m}/1", oordeel="bevestigd")
    return m, z


def ontslagen(makelaar, wijkteam, projectleider, browser):
    """F20: a man who must apply online and cannot: a buurtwerk traject that becomes a combinatie."""
    c = aangemeld(makelaar, naam="De heer Ontslagproef", vraag="kan niet online solliciteren", kanaal="poh",
                  verwijzer="Praktijk Westproef", wijk="wielwijk", vraagtype="werk", op=dag(200))
    makelaar.stap("/kaart/nieuw", naam="Formulierenhulp", organisatie="Buurtwerk", vraagtypes="werk, schulden", op=dag(30))
    makelaar.stap("/kaart", zoek="werk, Wielwijk")
    eis("Formulierenhulp" in makelaar.blad.text_content("main"), "the kaart does not find what was just added")
    nummer = re.search(r"/kaart/aanbod/(\d+)\">Formulierenhulp", makelaar.blad.content()).group(1)
    makelaar.stap(f"/casus/{c}/contact", gelukt="ja", op=dag(199))
    makelaar.stap(f"/casus/{c}/bezoek", minuten="60", op=dag(196))
    makelaar.stap(f"/casus/{c}/route", route="buurtwerk", op=dag(196))
    makelaar.stap(f"/casus/{c}/koppelen", aanbod=nummer, wijze="warm", op=dag(196))
    makelaar.stap(f"/casus/{c}/aannemen?deel=buurtwerk", op=dag(195))
    makelaar.stap(f"/casus/{c}/start?deel=buurtwerk", op=dag(193))
    makelaar.stap(f"/casus/{c}/navragen", moment="aankomst", erbij="ja", op=dag(189))
    makelaar.stap(f"/casus/{c}/bezoek", tekst="collega ziet hetzelfde", op=dag(182), met_wijkteam="ja")
    makelaar.stap(f"/casus/{c}/betrokkene", naam="P. Oh", rol="poh", organisatie="Praktijk Westproef", toestemming="ja",
                  op=dag(182))
    makelaar.stap(f"/casus/{c}/actie", actie="laat hem testen", wie="ander", door="P. Oh", voor=dag(165), op=dag(182))
    makelaar.stap(f"/casus/{c}/actieslot", welke="1", gedaan="ja", op=dag(166))
    makelaar.stap(f"/casus/{c}/navragen", moment="4-weken", erbij="ja", geholpen="deels", op=dag(166))
    makelaar.stap(f"/casus/{c}/route", route="combinatie", op=dag(165))
    wijkteam.stap(f"/casus/{c}/aannemen?deel=wijkteam", op=dag(165))
    wijkteam.stap(f"/casus/{c}/wacht?deel=wijkteam", reden="geen-plek", op=dag(165))
    makelaar.stap(f"/casus/{c}/overbrugging", vorm="vrijwilliger", toelichting="de vrijwilliger gaat door", op=dag(164))
    wijkteam.stap(f"/casus/{c}/start?deel=wijkteam", op=dag(140))
    makelaar.stap(f"/casus/{c}/navragen", moment="12-weken", erbij="nee", reden="niet-meer-nodig", op=dag(110))
    makelaar.stap(f"/casus/{c}/sluiten/afgerond?deel=buurtwerk", reden="doel-bereikt", op=dag(90))
    wijkteam.stap(f"/casus/{c}/sluiten/afgerond?deel=wijkteam", reden="deels-bereikt", op=dag(90))
    makelaar.stap(f"/casus/{c}/terugkoppelen", terugkoppeling="hulp bij het solliciteren en een test", op=dag(90))
    makelaar.stap(f"/casus/{c}/sluiten/afgerond", reden="deels-bereikt", op=dag(90))
    makelaar.stap(f"/casus/{c}/tevredenheid", cijfer="8", antwoord="eindelijk keek er iemand mee", moment="einde",
                  vrager="makelaar", op=dag(90))
    makelaar.stap(f"/casus/{c}/toestemming", waarvoor="verhaal", gegeven="ja", op=dag(90))
    projectleider.beoordeel(c, soort="vermeden", post="huisarts-consult-kort", aantal="1", per="maand", duur="6",
                            kans="0,5", op=dag(89))
    praktijk = "praktijk=Praktijk%20Westproef"
    makelaar.ziet(f"/toetsen/formulier?{praktijk}", "verwezen op", "kan ik niet beoordelen", niet=("Ontslagproef",))
    makelaar.stap(f"/toetsen/link?{praktijk}")
    adres = re.search(r"/toets/[0-9a-f]{64}", makelaar.blad.text_content("#toetslink")).group(0)
    arts = Mens(browser, makelaar.basis)
    arts.stap(f"{adres}/{c}/1", oordeel="bevestigd", naam="P. Oh")
    makelaar.ziet(f"/casus/{c}", "P. Oh", "Formulierenhulp", "de vrijwilliger gaat door", "eindelijk keek er iemand mee")
    return [c]


def deur_open(makelaar, wijkteam, projectleider):
    """F21: the wijkteam sounds like not managing any more: first motivate, then go along, and the door stays open."""
    c = aangemeld(makelaar, naam="Mevrouw Deurproef", vraag="kan het zelf", kanaal="informeel", wijk="krispijn",
                  vraagtype="eenzaamheid", op=dag(200))
    makelaar.stap(f"/casus/{c}/contact", gelukt="nee", op=dag(199))
    makelaar.stap(f"/casus/{c}/contact", gelukt="ja", op=dag(197))
    makelaar.stap(f"/casus/{c}/bezoek", minuten="45", op=dag(193))
    makelaar.stap(f"/casus/{c}/route", route="motivatietraject", op=dag(193))
    makelaar.stap(f"/casus/{c}/start", op=dag(193))
    makelaar.stap(f"/casus/{c}/doel", doel="het zelf blijven doen", cijfer="4", op=dag(193))
    makelaar.stap(f"/casus/{c}/actie", actie="gaat samen mee naar het eerste gesprek", wie="makelaar", doel="1",
                  voor=dag(172), op=dag(192))
    makelaar.stap(f"/casus/{c}/actieslot", welke="1", gedaan="ja", op=dag(172))
    makelaar.stap(f"/casus/{c}/route", route="wijkteam", op=dag(172))
    wijkteam.stap(f"/casus/{c}/aannemen?deel=wijkteam", op=dag(170))
    wijkteam.stap(f"/casus/{c}/start?deel=wijkteam", op=dag(165))
    wijkteam.stap(f"/casus/{c}/sluiten/afgerond?deel=wijkteam", reden="doel-bereikt", op=dag(110))
    makelaar.stap(f"/casus/{c}/sluiten/afgerond", reden="doel-bereikt", terugkoppeling="het wijkteam helpt nu", op=dag(110))
    makelaar.stap(f"/casus/{c}/tevredenheid", cijfer="9", moment="einde", vrager="makelaar", op=dag(110))
    makelaar.stap(f"/casus/{c}/doel", welk="1", cijfer="8", op=dag(110))
    terug = makelaar.stap(f"/casus/{c}/terug", vraag="weer een vraag", op=dag(15))
    eis(terug != f"/casus/{c}" and "/casus/" in terug, f"coming back leads to {terug}")
    makelaar.stap(f"/casus/{c}/tevredenheid", cijfer="", moment="3-maanden", vrager="makelaar", op=dag(15))
    projectleider.stap(f"/beoordelen/{c}/geen", op=dag(14))
    return [c]


def main():
    lezer = argparse.ArgumentParser()
    lezer.add_argument("--recept", required=True)
    lezer.add_argument("--beelden", help="a folder for pictures of each story's end")
    opties = lezer.parse_args()
    loket = Loket(str(pathlib.Path(opties.recept).resolve()))
    basis = f"http://127.0.0.1:{loket.poort}"
    try:
        with sync_playwright() as toneel:
            browser = toneel.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
            makelaar, wijkteam, projectleider = (Mens(browser, basis, rol) for rol in
                                                 ("makelaar", "wijkteam", "projectleider"))
            verhalen = {
                "F19": moeder_en_zoon(makelaar, wijkteam, projectleider),
                "F20": ontslagen(makelaar, wijkteam, projectleider, browser),
                "F21": deur_open(makelaar, wijkteam, projectleider),
            }
            for verhaal, casussen in verhalen.items():
                for casus in casussen:
                    zonder_notities(makelaar, casus)
                    if opties.beelden:
                        map_ = pathlib.Path(opties.beelden)
                        map_.mkdir(parents=True, exist_ok=True)
                        makelaar.blad.screenshot(path=str(map_ / f"{verhaal}-{casus}.png"), full_page=True)
            for deel in ("voorveld", "ontbreekt", "tevredenheid", "overbrugging"):
                projectleider.ziet(f"/afloop?deel={deel}")
            forms = makelaar.stappen + wijkteam.stappen + projectleider.stappen
            browser.close()
    finally:
        loket.stop()
    print(f"three stories in the loket: {forms} forms, {len(FOUTEN)} wrong")
    sys.exit(1 if FOUTEN else 0)


if __name__ == "__main__":
    main()
