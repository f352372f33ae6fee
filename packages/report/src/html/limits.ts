import { rulePrefix, type Coverage, type Diagnostic, type Report, type SuppressedFinding } from '@privet/model';
import { counted } from '../counted.ts';
import { codeOf } from './code.ts';
import { html, type Content, type Markup } from './markup.ts';
import { placeOf } from './place.ts';
import { tableOf } from './table.ts';

const silencers = {
  comment: 'a comment',
  baseline: 'the baseline',
  policy: 'the policy',
} as const satisfies Readonly<Record<SuppressedFinding['by'], string>>;

/** What a reader must know to trust the report: what is annotated, what has no type, what was not followed. */
export function coverageSection({ coverage, notFollowed }: Report): Markup {
  const { annotated, all, untyped } = coverage;
  const causes = Object.entries(notFollowed).filter(([, count]) => count > 0);
  const calls = causes.reduce((sum, [, count]) => sum + count, 0);
  return html`<section aria-labelledby="coverage">
    <h2 id="coverage">Coverage</h2>
    ${share('Declarations of personal data that are annotated', annotated, all)} ${untypedOf(untyped)}
    ${tableOf(
      'Calls that were not followed',
      [
        { head: 'Cause', cell: ([cause]) => cause, total: 'All' },
        { head: 'Calls', cell: ([, count]) => count, isNumber: true, total: calls },
      ],
      causes,
    )}
  </section>`;
}

function untypedOf(untyped: Coverage['untyped']): Content {
  return untyped && share('Values that reach sinks untyped (any)', untyped.values, untyped.all);
}

function share(name: string, part: number, all: number): Markup {
  if (all === 0) return html`<p>${name}: none of 0.</p>`;
  const percent = Math.floor((part / all) * 100);
  return html`<p>
    ${name}: ${part} of ${all} (${percent} %) <meter max="${all}" value="${part}" aria-label="${name}"></meter>
  </p>`;
}

/** Findings that do not count, and why. */
export function silencedSection(suppressed: readonly SuppressedFinding[]): Markup {
  return html`<section aria-labelledby="silenced">
    <h2 id="silenced">Silenced</h2>
    ${tableOf(
      'Problems that do not count',
      [
        { head: 'Problem', cell: ({ finding }) => finding.message },
        { head: 'Place', cell: ({ finding }) => placeOf(finding.location) },
        { head: 'Rule', cell: ({ finding }) => `${rulePrefix}/${finding.ruleId}` },
        { head: 'Severity', cell: ({ finding }) => finding.severity },
        { head: 'Silenced by', cell: ({ by }) => silencers[by] },
        { head: 'Reason', cell: ({ reason }) => reason },
        { head: 'Owner', cell: ({ owner }) => owner },
        { head: 'Until', cell: ({ until }) => until },
      ],
      suppressed,
    )}
  </section>`;
}

/** What the scan says of files and settings. */
export function diagnosticsSection(diagnostics: readonly Diagnostic[]): Markup {
  return html`<section aria-labelledby="diagnostics">
    <h2 id="diagnostics">Diagnostics</h2>
    ${tableOf(
      'Messages of the scan',
      [
        { head: 'Message', cell: ({ message }) => message },
        { head: 'Severity', cell: ({ severity }) => severity },
        { head: 'Place', cell: diagnosticPlace },
      ],
      diagnostics,
    )}
  </section>`;
}

function diagnosticPlace({ file, start }: Diagnostic): Content {
  if (file === undefined) return undefined;
  return start ? placeOf({ file, start }) : codeOf(file);
}

/** The files that the scan has seen. */
export function filesSection(files: readonly string[]): Markup {
  return html`<section aria-labelledby="files">
    <h2 id="files">Files</h2>
    <details>
      <summary>${counted(files.length, 'file')} scanned</summary>
      <ul class="files">
        ${files.map((file) => html`<li>${codeOf(file)}</li>`)}
      </ul>
    </details>
  </section>`;
}
