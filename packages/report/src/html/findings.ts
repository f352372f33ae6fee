import {
  rulePrefix,
  type Finding,
  type RecipientModel,
  type Report,
  type ReportedDatum,
  type ReportedRule,
} from '@privet/model';
import { codeFrameOf } from '../code-frame.ts';
import { counted } from '../counted.ts';
import { codeOf } from './code.ts';
import { linkTo } from './link.ts';
import { html, type Content, type Markup } from './markup.ts';
import { placeOf } from './place.ts';
import type { RuleFindings } from './by-rule.ts';

/** All problems by rule, with what one needs to judge them, and a form that filters them. */
export function findingsSection({ findings }: Report, groups: readonly RuleFindings[]): Markup {
  return html`<section aria-labelledby="problems">
    <h2 id="problems">Problems</h2>
    ${findings.length === 0 ? html`<p>None.</p>` : [filterForm(groups), groups.map(groupOf)]}
  </section>`;
}

function filterForm(groups: readonly RuleFindings[]): Markup {
  const options = groups.map(({ id }) => html`<option value="${id}">${rulePrefix}/${id}</option>`);
  return html`<form id="filter" role="search" aria-label="Problems" autocomplete="off" hidden>
    <label>Text <input id="filter-text" type="search" /></label>
    <label>
      Rule
      <select id="filter-rule">
        <option value="">all</option>
        ${options}
      </select>
    </label>
    <label>
      Severity
      <select id="filter-severity">
        <option value="">all</option>
        <option>error</option>
        <option>warning</option>
      </select>
    </label>
    <button type="reset">Show all</button>
    <button type="button" id="open-paths">Open paths</button>
    <button type="button" id="close-paths">Close paths</button>
    <output aria-live="polite"></output>
  </form>`;
}

function groupOf({ id, rule, findings }: RuleFindings): Markup {
  return html`<section class="group" data-rule="${id}" aria-labelledby="rule-${id}">
    <h3 id="rule-${id}">${rulePrefix}/${id} <span class="quiet">(${findings.length})</span></h3>
    ${rule && html`<p class="quiet">${aboutRule(rule)}</p>`}
    ${findings.map(({ finding, line }) => findingOf(finding, line))}
  </section>`;
}

function aboutRule({ summary, url, law }: ReportedRule): Content {
  const provisions = law.length === 0 ? undefined : html` It helps to keep ${law.join(', ')}.`;
  return [summary, '.', provisions, ' ', linkTo(url, 'About the rule')];
}

function findingOf(finding: Finding, line: string | undefined): Markup {
  const { severity, message, location, fingerprint } = finding;
  // No list: browsers number its items anew, one by one, whenever the filter hides some of thousands.
  return html`<article class="finding" id="finding-${fingerprint}" data-severity="${severity}">
    <h4><span class="severity ${severity}">${severity}</span> ${message}</h4>
    <p><a href="#finding-${fingerprint}">${placeOf(location)}</a></p>
    ${line === undefined ? undefined : lineOf(line, finding)} ${factsOf(finding)} ${pathOf(finding)}
  </article>`;
}

function lineOf(line: string, { location }: Finding): Markup {
  const { code, marks } = codeFrameOf(line, location);
  const from = marks.indexOf('^');
  const [before, marked, after] = [code.slice(0, from), code.slice(from, marks.length), code.slice(marks.length)];
  return html`<pre><code>${before}<mark>${marked}</mark>${after}</code></pre>`;
}

function factsOf({ data, sink, through, suggestions }: Finding): Content {
  const facts: readonly (readonly [string, readonly Content[]])[] = [
    ['Data', data.map(datumOf)],
    [
      'Sink',
      sink ? [html`${sink.kind} ${codeOf(sink.name)} of ${codeOf(sink.package)}, ${placeOf(sink.location)}`] : [],
    ],
    ['Recipient', sink?.recipient ? [recipientOf(sink.recipient)] : []],
    ['By way of', through.length === 0 ? [] : [codeOf(through.map((name) => `${name}()`).join(' → '))]],
    ['Suggested', suggestions.map(({ title }) => title)],
  ];
  const told = facts.filter(([, answers]) => answers.length > 0);
  if (told.length === 0) return undefined;
  return html`<dl class="facts">
    ${told.map(([name, answers]) => [html`<dt>${name}</dt>`, answers.map((answer) => html`<dd>${answer}</dd>`)])}
  </dl>`;
}

function datumOf({ category, evidence: { level, strength, reason }, path, declaration }: ReportedDatum): Markup {
  const below = path.length > 0 ? [' at ', codeOf(path.join('.'))] : undefined;
  const declared = declaration ? [', ', placeOf(declaration)] : undefined;
  return html`${codeOf(category)}${below}: ${reason} <span class="quiet">(${level}, ${strength})</span>${declared}`;
}

function recipientOf({ name, kind, purpose, country }: RecipientModel): string {
  return [name, kind, purpose, country].filter((word) => word !== undefined).join(', ');
}

function pathOf({ steps }: Finding): Content {
  if (steps.length === 0) return undefined;
  return html`<details>
    <summary>Path: ${counted(steps.length, 'step')}</summary>
    <ol>
      ${steps.map(({ location, note }) => html`<li>${placeOf(location)} ${note}</li>`)}
    </ol>
  </details>`;
}
