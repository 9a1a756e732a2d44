import { createHash } from 'node:crypto'

/** The one style sheet of all pages: light and dark, from a phone to a wide screen, no font or picture to load. */
export const style = `
:root {
  color-scheme: light dark;
  --paper: #fcfbf8; --card: #ffffff; --ink: #1c2227; --quiet: #59646d; --line: #dcd9d1;
  --accent: #0a5a78; --on-accent: #ffffff; --mark: #ffe59a; --bad: #a3231c; --bad-paper: #fdf0ee; --good-paper: #eef6f0;
  --serif: Charter, 'Bitstream Charter', 'Sitka Text', Cambria, Georgia, serif;
  --sans: system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif;
  --mono: ui-monospace, 'Cascadia Code', Menlo, Consolas, 'DejaVu Sans Mono', monospace;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #14181b; --card: #1b2125; --ink: #e6e4de; --quiet: #a2abb2; --line: #343c42;
    --accent: #7cc4e0; --on-accent: #0c1b22; --mark: #6b5410; --bad: #ff9d92; --bad-paper: #331b19; --good-paper: #1a2a20;
  }
}
*, *::before, *::after { box-sizing: border-box; }
html { font: 100%/1.6 var(--sans); background: var(--paper); color: var(--ink); -webkit-text-size-adjust: 100%; }
body { margin: 0 auto; padding: 0 1.25rem 4rem; max-width: 46rem; overflow-wrap: anywhere; }
.skip { position: absolute; left: -99rem; }
.skip:focus { left: 1rem; top: 1rem; background: var(--card); padding: .5rem 1rem; z-index: 1; }
.masthead { display: flex; align-items: center; gap: 1rem; padding: 1.25rem 0 .9rem; margin-bottom: 2rem; border-bottom: 1px solid var(--line); }
.masthead a { text-decoration: none; }
.brand { font: 700 1.35rem/1 var(--serif); letter-spacing: .01em; color: var(--ink); display: inline-flex; gap: .55rem; align-items: center; }
.brand svg { width: 1.5rem; height: 1.5rem; color: var(--accent); }
.masthead [aria-current] { color: var(--quiet); }
.masthead nav { margin-left: auto; font-size: .9rem; display: flex; gap: 1rem; }
footer { margin-top: 4rem; padding-top: 1rem; border-top: 1px solid var(--line); color: var(--quiet); font-size: .875rem; }
h1 { font: 700 clamp(1.7rem, 5vw, 2.3rem)/1.2 var(--serif); margin: 0 0 1rem; text-wrap: balance; }
h2 { font: 700 1.3rem/1.3 var(--serif); margin: 2.5rem 0 .75rem; }
h3 { font: 600 1.05rem/1.4 var(--sans); margin: 1.5rem 0 .5rem; }
p { margin: 0 0 1rem; }
a { color: var(--accent); text-underline-offset: .15em; }
.lead { font: 1.15rem/1.6 var(--serif); color: var(--ink); max-width: 38rem; }
.quiet { color: var(--quiet); font-size: .9rem; }
.card { background: var(--card); border: 1px solid var(--line); border-radius: .6rem; padding: 1.25rem; margin: 0 0 1.25rem; }
.card > :last-child { margin-bottom: 0; }
.card h2, .card h3 { margin-top: 0; }
.notice { border-left: .25rem solid var(--accent); background: var(--good-paper); padding: .8rem 1rem; margin: 0 0 1.5rem; border-radius: 0 .4rem .4rem 0; }
.faults { border-left-color: var(--bad); background: var(--bad-paper); }
.notice > :last-child, .notice ul { margin-bottom: 0; }
.notice ul { padding-left: 1.2rem; margin-top: .3rem; }
:focus-visible { outline: .19rem solid var(--accent); outline-offset: .13rem; border-radius: .2rem; }
fieldset { border: 0; padding: 0; margin: 0 0 1.25rem; min-width: 0; }
legend, .field > label { font-weight: 600; padding: 0; margin-bottom: .15rem; display: block; }
.field { margin: 0 0 1.5rem; }
.hint { color: var(--quiet); font-size: .875rem; margin: 0 0 .35rem; }
.fault { color: var(--bad); font-size: .9rem; font-weight: 600; margin: .3rem 0 0; }
input:not([type=checkbox], [type=radio]), textarea, select {
  width: 100%; font: inherit; color: inherit; background: var(--card); border: 1px solid var(--quiet); border-radius: .4rem; padding: .5rem .7rem;
}
textarea { resize: vertical; min-height: 4.9rem; display: block; }
.query { font-family: var(--mono); font-size: .95rem; }
input[aria-invalid=true]:not([type=checkbox], [type=radio]), textarea[aria-invalid=true] { border: 2px solid var(--bad); }
.choices { display: flex; flex-wrap: wrap; gap: .2rem 1.25rem; }
.choice { display: inline-flex; gap: .5rem; align-items: baseline; font-weight: 400; padding: .15rem 0; }
.choice input { accent-color: var(--accent); width: 1.05rem; height: 1.05rem; transform: translateY(.13rem); flex: none; }
details { margin: .5rem 0 1rem; }
summary { cursor: pointer; color: var(--accent); }
.pair { display: grid; grid-template-columns: repeat(auto-fit, minmax(15rem, 1fr)); gap: 0 1.25rem; margin-top: .6rem; }
.pair .field { margin-bottom: .8rem; }
.pair .field > label { font-weight: 500; }
.groups { columns: 13rem; column-gap: 1.5rem; margin-top: .5rem; }
.groups details { margin: 0; break-inside: avoid; }
.groups summary { padding: .3rem 0; }
.groups .choice { display: flex; margin-left: 1rem; }
.actions { display: flex; flex-wrap: wrap; gap: .6rem; align-items: center; margin: 1rem 0; }
.actions form { margin: 0; }
button, .button {
  font: 600 1rem/1.2 var(--sans); padding: .65rem 1.15rem; border-radius: .4rem; cursor: pointer; text-decoration: none; display: inline-block;
  border: 1px solid var(--accent); background: var(--accent); color: var(--on-accent);
}
button:hover, .button:hover { filter: brightness(1.1); }
.second { background: transparent; color: var(--accent); }
.danger { background: transparent; color: var(--bad); border-color: var(--bad); }
.small { font-size: .875rem; padding: .4rem .75rem; }
.badge { font: 600 .75rem/1 var(--sans); border: 1px solid var(--line); border-radius: 1rem; padding: .25rem .6rem; color: var(--quiet); white-space: nowrap; }
.title { display: flex; flex-wrap: wrap; gap: .4rem .8rem; align-items: baseline; margin-bottom: .6rem; }
.title h2, .title h3 { margin: 0; }
mark { background: var(--mark); color: inherit; padding: .05em .1em; border-radius: .15rem; }
.dispatch { font: 1.075rem/1.7 var(--serif); white-space: pre-wrap; }
.meta { color: var(--quiet); font-size: .9rem; display: flex; flex-wrap: wrap; gap: .2rem 1rem; margin: 0 0 1.5rem; padding: 0; list-style: none; }
.facts { display: grid; grid-template-columns: minmax(7rem, max-content) 1fr; gap: .3rem 1rem; margin: 0 0 1rem; }
.facts dt { color: var(--quiet); } .facts dd { margin: 0; }
.evidence { list-style: none; padding: 0; margin: 0; } .words { display: flex; flex-wrap: wrap; gap: .3rem .5rem; margin: .15rem 0; } .evidence li { padding: .45rem 0; border-top: 1px solid var(--line); }
.evidence li:first-child { border-top: 0; }
code, pre { font-family: var(--mono); font-size: .875em; }
pre { background: var(--card); border: 1px solid var(--line); border-radius: .4rem; padding: .8rem 1rem; overflow-x: auto; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; } th { width: 9rem; } th .quiet { font-weight: 400; }
th, td { text-align: left; padding: .4rem .8rem .4rem 0; border-bottom: 1px solid var(--line); vertical-align: top; overflow-wrap: normal; }
.method { font: 700 .8rem/1 var(--mono); color: var(--accent); margin-right: .5rem; }
@media (max-width: 32rem) { .facts { grid-template-columns: 1fr; gap: 0; } .facts dd { margin-bottom: .6rem; } .masthead nav { gap: .8rem; } }
@media (prefers-reduced-motion: no-preference) { button { transition: filter .12s; } }
`

/** The address of the style sheet, another one for every change of it, so that nobody sees a page in an old one. */
export const stylePath = `/style-${createHash('sha256').update(style).digest('hex').slice(0, 8)}.css`
