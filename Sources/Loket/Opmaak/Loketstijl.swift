/// How the loket looks: in the spirit of the reports, with the same custom properties, so that a municipal theme can be
/// laid over both. Contrast of text is at least 4.5 : 1, in light and in dark.
enum Loketstijl {
  static let blad = Vastbestand(
    "stijl", "css", "text/css; charset=utf-8", kleuren, raam, inhoud, formulier, druk)
  static let gemak = Vastbestand("gemak", "js", "text/javascript; charset=utf-8", Loketgemak.script)

  private static let kleuren: StaticString = """
    :root {
      color-scheme: light dark;
      --sr-papier: #fff;
      --sr-inkt: #1c2733;
      --sr-inkt-zacht: #4a5867;
      --sr-accent: #0b4f79;
      --sr-op-accent: #fff;
      --sr-vlak: #f3f6f8;
      --sr-lijn: #c5ced6;
      --sr-rand: #6b7a89;
      --sr-letop: #a33c00;
      --sr-letop-vlak: #fdf3ed;
      --sr-aanname: #6b5200;
      --sr-aanname-vlak: #fbf7e9;
      --sr-gedaan: #1e6137;
      --sr-gedaan-vlak: #edf7f0;
      --sr-tekstbreedte: 70ch;
      --sr-letters: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif;
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --sr-papier: #14191f;
        --sr-inkt: #e6ebf0;
        --sr-inkt-zacht: #aebac6;
        --sr-accent: #8cc4ea;
        --sr-op-accent: #0d1a24;
        --sr-vlak: #1d252d;
        --sr-lijn: #3b4855;
        --sr-rand: #8795a3;
        --sr-letop: #ffb38a;
        --sr-letop-vlak: #33221a;
        --sr-aanname: #e6cf7a;
        --sr-aanname-vlak: #2d2817;
        --sr-gedaan: #8fd6a8;
        --sr-gedaan-vlak: #182a1f;
      }
    }
    *, *::before, *::after { box-sizing: border-box; }
    html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
    body {
      margin: 0; background: var(--sr-papier); color: var(--sr-inkt);
      font: 1rem/1.55 var(--sr-letters); overflow-wrap: break-word;
    }
    h1, h2, h3 { line-height: 1.25; margin: 0; color: var(--sr-accent); }
    h1 { font-size: clamp(1.5rem, 1.2rem + 1.5vw, 2rem); margin-bottom: 1rem; }
    h2 { font-size: 1.25rem; margin: 2rem 0 .6rem; }
    h3 { font-size: 1.05rem; margin: 1.4rem 0 .4rem; }
    p, ul, ol { margin: 0 0 1rem; max-width: var(--sr-tekstbreedte); }
    ul, ol { padding-left: 1.4rem; }
    li { margin-bottom: .35rem; }
    a { color: var(--sr-accent); }
    :focus-visible { outline: 3px solid var(--sr-accent); outline-offset: 2px; }
    main:focus { outline: none; }
    """

  private static let raam: StaticString = """
    .lk-overslaan { position: absolute; left: -100rem; top: 0; padding: .6rem 1rem; background: var(--sr-papier); }
    .lk-overslaan:focus { left: 0; z-index: 1; }
    .lk-proef { max-width: none; margin: 0; padding: .5rem 1rem; background: var(--sr-aanname-vlak); color: var(--sr-aanname); }
    header, nav, main, footer { padding-left: max(1rem, calc((100% - 60rem) / 2)); padding-right: max(1rem, calc((100% - 60rem) / 2)); }
    header {
      display: flex; flex-wrap: wrap; gap: .2rem 1rem; align-items: center; justify-content: space-between;
      padding-top: .6rem; padding-bottom: .6rem; background: var(--sr-vlak);
    }
    .lk-merk { font-weight: 700; text-decoration: none; min-height: 1.75rem; }
    .lk-wie { display: flex; flex-wrap: wrap; gap: .2rem .8rem; align-items: center; font-size: .9rem; color: var(--sr-inkt-zacht); }
    .lk-wie a { display: inline-block; min-height: 1.5rem; }
    .lk-uit {
      font: inherit; color: var(--sr-accent); background: none; border: 1px solid var(--sr-rand);
      border-radius: 4px; padding: .1rem .6rem; min-height: 1.75rem; cursor: pointer;
    }
    nav { background: var(--sr-vlak); border-bottom: 1px solid var(--sr-lijn); }
    nav ul { display: flex; flex-wrap: wrap; gap: 0 .2rem; list-style: none; padding: 0; margin: 0; max-width: none; }
    nav li { margin: 0; }
    nav a { display: block; padding: .55rem .7rem; text-decoration: none; border-bottom: 3px solid transparent; }
    nav a:hover { text-decoration: underline; }
    nav a[aria-current] { border-color: var(--sr-accent); font-weight: 600; }
    main { padding-top: 1.4rem; padding-bottom: 2rem; }
    footer { padding-top: 1rem; padding-bottom: 1rem; border-top: 1px solid var(--sr-lijn); }
    footer p { margin: 0; }
    .lk-klein { font-size: .9rem; color: var(--sr-inkt-zacht); }
    .lk-gedaan {
      max-width: none; padding: .6rem .9rem; color: var(--sr-gedaan); background: var(--sr-gedaan-vlak);
      border-left: 5px solid var(--sr-gedaan); border-radius: 0 4px 4px 0; font-weight: 600;
    }
    """

  private static let inhoud: StaticString = """
    .sr-melding {
      max-width: var(--sr-tekstbreedte); margin: 0 0 1.2rem; padding: .7rem .9rem;
      background: var(--sr-vlak); border-left: 5px solid var(--sr-accent); border-radius: 0 4px 4px 0;
    }
    .sr-melding > :last-child { margin-bottom: 0; }
    .sr-opschrift { margin-bottom: .2rem; font-weight: 700; color: var(--sr-accent); }
    .sr-melding-letop { background: var(--sr-letop-vlak); border-color: var(--sr-letop); }
    .sr-melding-letop > .sr-opschrift { color: var(--sr-letop); }
    .sr-melding-aanname { background: var(--sr-aanname-vlak); border-color: var(--sr-aanname); }
    .sr-melding-aanname > .sr-opschrift { color: var(--sr-aanname); }

    .sr-kenmerken { margin: 0 0 1.2rem; display: grid; gap: .25rem; }
    .sr-kenmerken div { display: flex; flex-wrap: wrap; gap: 0 .5rem; min-width: 0; }
    .sr-kenmerken dt { color: var(--sr-inkt-zacht); }
    .sr-kenmerken dd { margin: 0; font-weight: 600; min-width: 0; }
    .sr-kerngetallen { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(10.5rem, 100%), 1fr)); gap: .9rem; margin: 0 0 1.5rem; }
    .sr-kerngetallen div { padding: .8rem .9rem; background: var(--sr-vlak); border: 1px solid var(--sr-lijn); border-top: 4px solid var(--sr-accent); border-radius: 4px; }
    .sr-kerngetallen dt { font-weight: 600; line-height: 1.35; }
    .sr-kerngetallen dd { margin: .3rem 0 0; }
    .sr-waarde { font-size: 1.35rem; line-height: 1.2; font-weight: 700; font-variant-numeric: tabular-nums; }
    .sr-toelichting { font-size: .9rem; line-height: 1.4; color: var(--sr-inkt-zacht); }

    .sr-tabel { overflow-x: auto; margin: 0 0 1.5rem; }
    table { border-collapse: collapse; width: 100%; font-size: .95rem; line-height: 1.4; }
    caption { text-align: left; font-weight: 600; padding-bottom: .5rem; }
    th, td { padding: .45rem .6rem; text-align: left; vertical-align: top; border-bottom: 1px solid var(--sr-lijn); }
    td, tbody th { max-width: 22rem; }
    th:first-child, td:first-child { padding-left: .2rem; }
    thead th { vertical-align: bottom; border-bottom: 2px solid var(--sr-inkt-zacht); }
    tbody th { font-weight: 400; }
    tfoot th, tfoot td { font-weight: 700; border-top: 2px solid var(--sr-inkt-zacht); border-bottom: 0; }
    .sr-getal { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }

    .sr-figuur { margin: 1.5rem 0 2rem; }
    figure { margin: 0; }
    .sr-figuur figcaption p { margin: 0; }
    .sr-figuurtitel { font-weight: 700; }
    .sr-figuur svg { display: block; width: 100%; max-width: 40rem; height: auto; background: #fff; border-radius: 4px; font-family: var(--sr-letters); }
    .sr-figuur svg text { font-size: 24px; }
    @media (min-width: 30rem) { .sr-figuur svg text { font-size: 20px; } }
    @media (min-width: 40rem) { .sr-figuur svg text { font-size: 16px; } }

    .lk-lijst { list-style: none; padding: 0; max-width: 46rem; overflow-wrap: anywhere; }
    .lk-lijst > li { margin: 0; padding: .7rem 0; border-top: 1px solid var(--sr-lijn); }
    .lk-lijst > li:last-child { border-bottom: 1px solid var(--sr-lijn); }
    .lk-lijst p { margin: 0; }
    .lk-lijst a { font-weight: 600; display: inline-block; min-height: 1.5rem; }
    .lk-merkje { font-size: .85rem; font-weight: 600; border: 1px solid currentColor; border-radius: 3px; padding: 0 .35rem; }
    .lk-laat { color: var(--sr-letop); }
    .lk-tekst { white-space: pre-wrap; }
    .lk-heel { white-space: nowrap; }
    details { margin: 0 0 1.2rem; max-width: 46rem; }
    summary { cursor: pointer; color: var(--sr-accent); font-weight: 600; padding: .35rem 0; min-height: 1.75rem; }
    .lk-knoppen { display: flex; flex-wrap: wrap; gap: .6rem; align-items: center; margin: 0 0 1.2rem; }
    .lk-knop {
      display: inline-block; font: inherit; font-weight: 600; text-align: center; text-decoration: none; cursor: pointer;
      padding: .55rem 1rem; min-height: 2.75rem; color: var(--sr-accent); background: none;
      border: 2px solid var(--sr-accent); border-radius: 6px;
    }
    .lk-eerste { color: var(--sr-op-accent); background: var(--sr-accent); }
    .lk-terug { padding: .55rem .5rem; }
    @media (max-width: 30rem) { .lk-knoppen .lk-knop { flex: 1 1 100%; } table { font-size: .9rem; } }
    """

  private static let formulier: StaticString = """
    .lk-formulier { max-width: 36rem; }
    .lk-veld { margin: 0 0 1.2rem; }
    .lk-veld-fout { padding-left: .8rem; border-left: 4px solid var(--sr-letop); }
    .lk-veld p { margin: 0 0 .3rem; }
    .lk-vraag { display: block; font-weight: 600; margin: 0 0 .25rem; padding: 0; }
    .lk-mag { font-weight: 400; color: var(--sr-inkt-zacht); }
    .lk-uitleg { font-size: .9rem; color: var(--sr-inkt-zacht); }
    .lk-fout { color: var(--sr-letop); }
    .lk-fouten { max-width: 46rem; margin: 0 0 1.5rem; padding: .8rem 1rem; background: var(--sr-letop-vlak); border: 2px solid var(--sr-letop); border-radius: 6px; }
    .lk-fouten h2 { margin: 0 0 .4rem; color: var(--sr-letop); }
    .lk-fouten ul { margin: 0; }
    .lk-fouten p { margin: 0 0 .5rem; }
    fieldset { border: 0; margin: 0; padding: 0; min-width: 0; }
    input, textarea, select {
      font: inherit; color: var(--sr-inkt); background: var(--sr-papier);
      border: 1px solid var(--sr-rand); border-radius: 4px;
    }
    input[type=text], input[type=password], input[type=file], textarea, select { width: 100%; padding: .5rem .6rem; min-height: 2.75rem; }
    input.lk-kort { max-width: 12rem; }
    .lk-keus { display: flex; gap: .6rem; align-items: flex-start; padding: .25rem 0; }
    .lk-keus input { flex: none; width: 1.4rem; height: 1.4rem; margin: .1rem 0 0; accent-color: var(--sr-accent); }
    .lk-keus label { min-height: 1.75rem; }
    code { overflow-wrap: anywhere; background: var(--sr-vlak); padding: .1rem .3rem; border-radius: 3px; }
    """

  private static let druk: StaticString = """
    @page { size: A4; margin: 18mm 16mm 20mm; }
    @media print {
      :root { color-scheme: light; --sr-papier: #fff; --sr-inkt: #000; --sr-accent: #000; --sr-vlak: #fff; }
      body { font-size: 10.5pt; }
      header form, nav, .lk-overslaan, .lk-knoppen, .lk-formulier, footer { display: none; }
      .lk-scherm { display: none !important; }
      a { color: inherit; text-decoration: none; }
      details::details-content { content-visibility: visible; }
      summary { list-style: none; color: inherit; }
      h1, h2, h3, summary, figcaption { break-after: avoid; }
      .lk-lijst > li, tr, table, svg, figcaption { break-inside: avoid; }
      .sr-tabel { overflow: visible; }
      .sr-figuur svg { max-height: 185mm; }
      table { font-size: 9pt; }
      th, td { padding: .3rem .4rem; }
      thead .sr-getal { white-space: normal; }
    }
    """
}
