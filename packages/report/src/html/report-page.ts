import type { Report } from '@privet/model';
import { findingsByRule } from './by-rule.ts';
import { findingsSection } from './findings.ts';
import { inventorySection } from './inventory.ts';
import { coverageSection, diagnosticsSection, filesSection, silencedSection } from './limits.ts';
import { html } from './markup.ts';
import { overviewSection } from './overview.ts';
import { pageOf } from './page.ts';

/** How a report is written as a page. */
export interface HtmlOptions {
  /** Source text of a line, counted from 1; without it no code is shown. */
  readonly lineOf?: (file: string, line: number) => string | undefined;
}

const title = 'Personal data report';

/** The report as a page for reviewers: whole in one file that loads nothing, with a filter where scripts run. */
export function htmlOf(report: Report, { lineOf = () => undefined }: HtmlOptions = {}): string {
  const groups = findingsByRule(report, lineOf);
  return pageOf(
    title,
    html`<a class="skip" href="#problems">Skip to the problems</a>
      <header>
        <h1>${title}</h1>
        <nav aria-label="Sections">
          <ul>
            <li><a href="#overview">Overview</a></li>
            <li><a href="#problems">Problems</a></li>
            <li><a href="#inventory">Inventory</a></li>
            <li><a href="#coverage">Coverage</a></li>
            <li><a href="#silenced">Silenced</a></li>
            <li><a href="#diagnostics">Diagnostics</a></li>
            <li><a href="#files">Files</a></li>
          </ul>
        </nav>
      </header>
      <main>
        ${overviewSection(report, groups)} ${findingsSection(report, groups)} ${inventorySection(report.inventory)}
        ${coverageSection(report)} ${silencedSection(report.suppressed)} ${diagnosticsSection(report.diagnostics)}
        ${filesSection(report.files)}
      </main>`,
  );
}
