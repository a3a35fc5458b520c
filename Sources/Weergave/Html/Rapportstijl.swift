extension Html {
  /// The look of every report. Colours and sizes are custom properties, so that a municipal theme can replace
  /// them in one place. Contrast of all text is at least 4.5 : 1, of lines that carry meaning 3 : 1.
  package static let rapportstijl = stijlblad(stijlAlgemeen, stijlOnderdelen, stijlDruk)
}

private let stijlAlgemeen: StaticString = """
  :root {
    --sr-inkt: #1c2733;
    --sr-inkt-zacht: #4a5867;
    --sr-accent: #0b4f79;
    --sr-vlak: #f3f6f8;
    --sr-lijn: #c5ced6;
    --sr-letop: #a33c00;
    --sr-aanname: #6b5200;
    --sr-tekstbreedte: 70ch;
    --sr-letters: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif;
  }
  *, *::before, *::after { box-sizing: border-box; }
  html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-top: 1rem; }
  body {
    margin: 0; background: #fff; color: var(--sr-inkt);
    font: 1rem/1.6 var(--sr-letters); overflow-wrap: break-word;
  }
  h1, h2, h3, h4 { line-height: 1.25; margin: 0; color: var(--sr-accent); }
  h1 { font-size: clamp(1.6rem, 1.2rem + 2vw, 2.4rem); }
  h2 { font-size: 1.5rem; margin-bottom: 1rem; padding-bottom: .4rem; border-bottom: 2px solid var(--sr-lijn); }
  h3 { font-size: 1.2rem; margin: 2rem 0 .6rem; }
  h4 { font-size: 1rem; margin: 1.5rem 0 .4rem; }
  p, ul, ol { margin: 0 0 1rem; max-width: var(--sr-tekstbreedte); }
  ul, ol { padding-left: 1.4rem; }
  li { margin-bottom: .35rem; }
  a { color: var(--sr-accent); }
  :focus-visible { outline: 3px solid var(--sr-accent); outline-offset: 2px; }
  main:focus { outline: none; }

  .sr-overslaan { position: absolute; left: -100rem; top: 0; padding: .6rem 1rem; background: #fff; }
  .sr-overslaan:focus { left: 0; z-index: 1; }
  .sr-kop { background: var(--sr-vlak); border-bottom: 1px solid var(--sr-lijn); }
  .sr-kop, .sr-raam, .sr-voet { padding: 1.5rem max(.9rem, calc((100% - 72rem) / 2)); }
  .sr-merk { margin-bottom: .4rem; font-weight: 600; color: var(--sr-inkt-zacht); }
  .sr-ondertitel { margin: .5rem 0 0; font-size: 1.15rem; color: var(--sr-inkt-zacht); }
  .sr-raam { padding-top: 2rem; }
  .sr-voet { border-top: 1px solid var(--sr-lijn); color: var(--sr-inkt-zacht); font-size: .9rem; }
  .sr-voet p { margin-bottom: .4rem; }
  .sr-inhoudsopgave { margin-bottom: 2.5rem; }
  .sr-inhoudsopgave h2 { font-size: 1rem; margin-bottom: .5rem; border: 0; padding: 0; }
  .sr-inhoudsopgave ol { margin: 0; padding-left: 2rem; }
  .sr-inhoudsopgave a { display: inline-block; vertical-align: top; min-height: 1.5rem; }
  main { max-width: 46rem; min-width: 0; }
  section { margin-bottom: 3.5rem; }
  @media (min-width: 64rem) {
    .sr-raam:not(.sr-kort) { display: grid; grid-template-columns: 15rem minmax(0, 1fr); gap: 4rem; align-items: start; }
    .sr-inhoudsopgave { position: sticky; top: 1.5rem; max-height: calc(100vh - 3rem); overflow: auto; }
  }
  """

private let stijlOnderdelen: StaticString = """
  .sr-kenmerken { display: flex; flex-wrap: wrap; gap: .3rem 2rem; margin: 1rem 0 0; font-size: .95rem; }
  .sr-kenmerken div { display: flex; flex-wrap: wrap; gap: 0 .5rem; min-width: 0; }
  .sr-kenmerken dt { color: var(--sr-inkt-zacht); }
  .sr-kenmerken dd { margin: 0; font-weight: 600; min-width: 0; }

  .sr-kerngetallen {
    display: grid; grid-template-columns: repeat(auto-fit, minmax(10.5rem, 1fr)); gap: .9rem; margin: 1.5rem 0;
  }
  .sr-kerngetallen div {
    padding: .8rem .9rem; background: var(--sr-vlak);
    border: 1px solid var(--sr-lijn); border-top: 4px solid var(--sr-accent); border-radius: 4px;
  }
  .sr-kerngetallen dt { font-weight: 600; line-height: 1.35; }
  .sr-kerngetallen dd { margin: .3rem 0 0; }
  .sr-waarde { font-size: 1.35rem; line-height: 1.2; font-weight: 700; font-variant-numeric: tabular-nums; }
  .sr-toelichting { font-size: .9rem; line-height: 1.4; color: var(--sr-inkt-zacht); }

  .sr-melding {
    max-width: var(--sr-tekstbreedte); margin: 1.5rem 0; padding: .8rem 1rem;
    background: var(--sr-vlak); border-left: 5px solid var(--sr-accent); border-radius: 0 4px 4px 0;
  }
  .sr-melding > :last-child { margin-bottom: 0; }
  .sr-opschrift { margin-bottom: .25rem; font-weight: 700; color: var(--sr-accent); }
  .sr-melding-letop { background: #fdf3ed; border-color: var(--sr-letop); }
  .sr-melding-letop > .sr-opschrift { color: var(--sr-letop); }
  .sr-melding-aanname { background: #fbf7e9; border-color: var(--sr-aanname); }
  .sr-melding-aanname > .sr-opschrift { color: var(--sr-aanname); }

  .sr-tabel {
    overflow-x: auto; margin: 1rem 0 1.5rem;
    background:
      linear-gradient(to right, #fff 40%, transparent) left / 2rem 100% no-repeat local,
      linear-gradient(to left, #fff 40%, transparent) right / 2rem 100% no-repeat local,
      linear-gradient(to right, #b4bfc9, transparent) left / .8rem 100% no-repeat scroll,
      linear-gradient(to left, #b4bfc9, transparent) right / .8rem 100% no-repeat scroll;
  }
  table { border-collapse: collapse; width: 100%; font-size: .95rem; line-height: 1.4; }
  caption { text-align: left; font-weight: 600; padding-bottom: .5rem; }
  th, td { padding: .45rem .7rem; text-align: left; vertical-align: top; border-bottom: 1px solid var(--sr-lijn); }
  th:first-child, td:first-child { padding-left: .3rem; }
  thead th { vertical-align: bottom; border-bottom: 2px solid var(--sr-inkt-zacht); }
  tbody th { font-weight: 400; }
  tfoot th, tfoot td { font-weight: 700; border-top: 2px solid var(--sr-inkt-zacht); border-bottom: 0; }
  .sr-getal { text-align: right; font-variant-numeric: tabular-nums; }
  td.sr-getal, tbody th.sr-getal, tfoot th.sr-getal { white-space: nowrap; }

  @media (max-width: 30rem) {
    table { font-size: .875rem; }
    th, td { padding: .4rem .5rem; }
  }

  .sr-figuur { margin: 2rem 0 2.5rem; }
  figure { margin: 0; }
  .sr-figuur figcaption { max-width: var(--sr-tekstbreedte); margin-bottom: .8rem; }
  .sr-figuur figcaption p { margin: 0; }
  .sr-figuur figcaption p + p { color: var(--sr-inkt-zacht); }
  .sr-figuurtitel { font-weight: 700; font-size: 1.1rem; }
  .sr-figuur svg { display: block; width: 100%; max-width: 40rem; height: auto; font-family: var(--sr-letters); }
  .sr-figuur svg text { font-size: 24px; }
  @media (min-width: 30rem) { .sr-figuur svg text { font-size: 20px; } }
  @media (min-width: 40rem) { .sr-figuur svg text { font-size: 16px; } }
  """

private let stijlDruk: StaticString = """
  @page { size: A4; margin: 15mm 15mm 16mm; }
  .sr-niet-delen { position: sticky; top: 0; z-index: 2; margin: 0; padding: .5rem 1rem; text-align: center;
    font-weight: 700; color: #fff; background: #8a1c1c; }
  @media print {
    .sr-niet-delen { position: fixed; left: 0; right: 0; -webkit-print-color-adjust: exact; }
    body { font-size: 9.5pt; line-height: 1.4; }
    h1 { font-size: 20pt; }
    h2 { font-size: 13pt; margin-bottom: .5rem; padding-bottom: .15rem; }
    h3 { font-size: 11pt; margin: .9rem 0 .3rem; }
    h1, h2, h3, h4, figcaption, caption { break-after: avoid; }
    p, ul, ol { max-width: none; margin-bottom: .5rem; }
    p, li { orphans: 3; widows: 3; }
    a { color: inherit; text-decoration: none; }
    main { max-width: none; }
    section { margin-bottom: 1.1rem; }
    .sr-overslaan, .sr-inhoudsopgave { display: none; }
    .sr-kop, .sr-raam, .sr-voet { display: block; padding: .4rem 0; background: none; }
    .sr-kop { padding-top: 0; }
    .sr-kerngetallen div, .sr-melding { -webkit-print-color-adjust: exact; }
    .sr-kerngetallen, .sr-kerngetallen div, .sr-melding, tr { break-inside: avoid; }
    .sr-kerngetallen { grid-template-columns: repeat(4, 1fr); gap: .6rem; margin: .7rem 0; }
    .sr-kerngetallen div { padding: .4rem .6rem; }
    .sr-melding { max-width: none; margin: .6rem 0; padding: .4rem .8rem; }
    .sr-waarde { font-size: 13pt; }
    .sr-tabel { overflow: visible; background: none; margin: .4rem 0 .8rem; }
    .sr-tabel-kort, figure { break-inside: avoid; }
    table { font-size: 8pt; line-height: 1.3; }
    th, td { padding: .1rem .4rem; }
    caption { padding-bottom: .15rem; }
    thead { display: table-header-group; }
    tfoot { display: table-row-group; }
    thead, tbody tr:nth-child(-n + 2) { break-after: avoid; }
    .sr-figuur { margin: .8rem 0; }
    .sr-figuur figcaption { max-width: none; margin-bottom: .3rem; }
    .sr-figuur svg { max-width: 95mm; max-height: 200mm; }
    .sr-figuur-naast { display: flex; gap: 5mm; align-items: flex-end; break-inside: avoid; }
    .sr-figuur-naast figure { flex: 0 0 95mm; }
    .sr-figuur-naast .sr-tabel { flex: 1 1 0; min-width: 0; margin: 0 0 .5rem; }
    .sr-figuur-naast table { font-size: 7pt; }
    .sr-figuur-naast th, .sr-figuur-naast td { padding: .1rem .2rem; }
    .sr-figuur svg text { font-size: 16px; }

    .sr-kort { font-size: 10pt; line-height: 1.4; }
    .sr-kort section { margin-bottom: .8rem; }
    .sr-kort .sr-figuur svg { max-width: 82mm; }
    .sr-kort #zekerheid { break-before: page; }
    .sr-kort .sr-figuur .sr-tabel { display: none; }
  }
  """
