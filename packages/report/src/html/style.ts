/** Looks of the page: light and dark by the reader's setting, all texts at a contrast of 4.5 to 1 and more. */
export const style = `
:root {
  color-scheme: light dark;
  --ground: #ffffff;
  --raised: #f5f7f9;
  --text: #1b2026;
  --quiet: #56606b;
  --line: #cfd6de;
  --link: #0a4fae;
  --error: #b0231c;
  --warning: #7a4d00;
  --marked: #ffe9a8;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #0f1317;
    --raised: #181d23;
    --text: #e4e8ec;
    --quiet: #9ba6b2;
    --line: #343d47;
    --link: #82baff;
    --error: #ff8f86;
    --warning: #f0c050;
    --marked: #5a4700;
  }
}
* { box-sizing: border-box; }
html { scroll-padding-top: 7rem; }
body {
  margin: 0 auto;
  padding: 1.5rem 1.25rem 4rem;
  max-width: 76rem;
  background: var(--ground);
  color: var(--text);
  font: 0.9375rem/1.5 system-ui, sans-serif;
  overflow-wrap: anywhere;
}
h1 { margin: 0; font-size: 1.75rem; }
h2 { margin: 2.5rem 0 0.75rem; padding-bottom: 0.25rem; border-bottom: 1px solid var(--line); font-size: 1.35rem; }
h3 { margin: 1.75rem 0 0.25rem; font-size: 1.05rem; }
p { margin: 0.25rem 0; }
a { color: var(--link); }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
[hidden] { display: none !important; }
.name { display: inline-block; max-width: 100%; }
code, pre { font: 0.875em/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; }
mark { background: var(--marked); color: inherit; }
.quiet { color: var(--quiet); }
.skip { position: absolute; left: -100vw; }
.skip:focus { left: 1rem; top: 0.5rem; }
.total { font-size: 1.1rem; font-weight: 600; }
nav ul { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; margin: 1rem 0 0; padding: 0; list-style: none; }

.severity { font-weight: 600; }
.severity.error { color: var(--error); }
.severity.warning { color: var(--warning); }

#filter {
  position: sticky;
  z-index: 1;
  top: 0;
  display: flex;
  flex-wrap: wrap;
  align-items: end;
  gap: 0.5rem 0.75rem;
  padding: 0.75rem 0;
  border-bottom: 1px solid var(--line);
  background: var(--ground);
}
#filter label { display: grid; font-size: 0.8125rem; color: var(--quiet); }
#filter label:first-of-type { flex: 1 1 14rem; }
#filter output { margin-left: auto; }
input, select, button {
  max-width: 100%;
  padding: 0.3rem 0.5rem;
  border: 1px solid var(--quiet);
  border-radius: 0.25rem;
  background: var(--raised);
  color: var(--text);
  font: inherit;
}
button { cursor: pointer; }

.finding {
  margin: 0.75rem 0;
  padding: 0.75rem 1rem;
  border: 1px solid var(--line);
  border-left: 0.3rem solid var(--warning);
  border-radius: 0.25rem;
  background: var(--raised);
  content-visibility: auto;
  contain-intrinsic-size: auto 12rem;
}
.finding[data-severity='error'] { border-left-color: var(--error); }
.finding:target { outline: 2px solid var(--link); }
h4 { margin: 0 0 0.25rem; font-size: 1rem; font-weight: 400; }
.finding pre {
  margin: 0.5rem 0;
  padding: 0.4rem 0.6rem;
  border: 1px solid var(--line);
  background: var(--ground);
  overflow-x: auto;
  white-space: pre-wrap;
}
dl.facts { display: grid; grid-template-columns: max-content 1fr; gap: 0.1rem 1rem; margin: 0.5rem 0; }
.facts dt { grid-column: 1; color: var(--quiet); }
.facts dd { grid-column: 2; margin: 0; }
summary { cursor: pointer; color: var(--link); }
details ol, details ul { margin: 0.25rem 0; padding-left: 1.75rem; }

.table { margin: 1rem 0 1.5rem; overflow-x: auto; }
table { width: 100%; border-collapse: collapse; }
caption { padding-bottom: 0.35rem; font-size: 1.05rem; font-weight: 600; text-align: left; }
th, td { overflow-wrap: break-word; padding: 0.35rem 0.6rem; border: 1px solid var(--line); text-align: left; vertical-align: top; }
thead th, tfoot th, tfoot td { background: var(--raised); }
tbody th { min-width: 12rem; font-weight: 400; }
td.number, th.number { text-align: right; white-space: nowrap; }
td.words { min-width: 4.5rem; }
td:has(ul) { min-width: 18rem; }
td ul { margin: 0; padding: 0; list-style: none; }
td li + li { margin-top: 0.3rem; }
ul.files { columns: 24rem; column-gap: 2rem; padding-left: 1.25rem; }
meter { width: 10rem; vertical-align: middle; }

@media (max-width: 40rem) {
  dl.facts { grid-template-columns: 1fr; }
  .facts dd { grid-column: 1; padding-left: 1rem; }
  td.words { min-width: 9rem; }
  #filter { position: static; }
  html { scroll-padding-top: 0; }
}
@media print {
  :root {
    --ground: #ffffff;
    --raised: #ffffff;
    --text: #000000;
    --quiet: #444444;
    --line: #999999;
    --link: #000000;
    --error: #8a0f0a;
    --warning: #5c3a00;
    --marked: #eeeeee;
  }
  body { max-width: none; padding: 0; font-size: 10pt; }
  #filter, nav, .skip { display: none; }
  .finding { content-visibility: visible; break-inside: avoid; }
  .table { overflow: visible; }
  h2, h3, caption { break-after: avoid; }
  tr { break-inside: avoid; }
}
`;
