import { Window } from 'happy-dom';
import { afterEach, describe, expect, it } from 'vitest';
import { reportOf } from '../testing/reports.ts';
import { wholeReport } from '../testing/whole-report.ts';
import { htmlOf } from './report-page.ts';

const windows: Window[] = [];

/** The page of a report in a browser that runs its script. */
function openPage(report = wholeReport()): Window {
  const window = new Window({
    settings: { enableJavaScriptEvaluation: true, suppressInsecureJavaScriptEnvironmentWarning: true },
  });
  windows.push(window);
  window.document.write(htmlOf(report));
  return window;
}

afterEach(async () => {
  await Promise.all(windows.splice(0).map((window) => window.happyDOM.close()));
});

function choose({ document, Event }: Window, id: string, value: string): void {
  const field = document.getElementById(id);
  if (field === null || !('value' in field)) throw new Error(`there is no field '${id}'`);
  field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

function press({ document, MouseEvent }: Window, selector: string): void {
  document.querySelector(selector)?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
}

/** Ids of the problems that are shown, and what the form says of them. */
function shownIn({ document }: Window): { readonly ids: readonly string[]; readonly said: string | undefined } {
  const shown = [...document.querySelectorAll('.group:not([hidden]) .finding:not([hidden])')];
  return { ids: shown.map(({ id }) => id), said: document.querySelector('#filter:not([hidden]) output')?.textContent };
}

const logged = 'finding-b5bb9d8014a0f9b1';
const sent = 'finding-77aa';

describe('the filter', () => {
  it('shows all problems at first', () => {
    expect(shownIn(openPage())).toEqual({ ids: [logged, sent], said: '2 of 2 shown' });
  });

  it.each([
    ['filter-severity', 'warning', [sent]],
    ['filter-severity', 'error', [logged]],
    ['filter-rule', 'no-plaintext-logging', [logged]],
    ['filter-text', 'MIXPANEL', [sent]],
    ['filter-text', 'user.ts declared', [logged, sent]],
    ['filter-text', 'mixpanel pino', []],
  ])('shows by %s what has %s', (id, value, ids) => {
    const page = openPage();
    choose(page, id, value);
    expect(shownIn(page)).toEqual({ ids, said: `${ids.length} of 2 shown` });
    expect(page.document.querySelectorAll('.group:not([hidden])')).toHaveLength(ids.length);
  });

  it('shows all again', async () => {
    const page = openPage();
    choose(page, 'filter-severity', 'warning');
    choose(page, 'filter-text', 'nothing');
    expect(shownIn(page).ids).toEqual([]);
    press(page, 'button[type=reset]');
    await page.happyDOM.waitUntilComplete();
    expect(shownIn(page).ids).toEqual([logged, sent]);
  });

  it('opens and closes all paths', () => {
    const page = openPage();
    const open = () => page.document.querySelectorAll('.finding details[open]').length;
    press(page, '#open-paths');
    expect(open()).toBe(1);
    press(page, '#close-paths');
    expect(open()).toBe(0);
  });

  it('opens what is folded for printing, and folds it again', () => {
    const page = openPage();
    const folded = () => page.document.querySelectorAll('details:not([open])').length;
    const before = folded();
    page.dispatchEvent(new page.Event('beforeprint'));
    expect(folded()).toBe(0);
    page.dispatchEvent(new page.Event('afterprint'));
    expect(folded()).toBe(before);
  });

  it('does not appear where there is nothing to filter', () => {
    expect(shownIn(openPage(reportOf({ findings: [] })))).toEqual({ ids: [], said: undefined });
  });
});
