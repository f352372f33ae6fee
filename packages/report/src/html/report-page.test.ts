import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { attributeOf, elementsIn, elementWith, parsedPage, rawTextIn, rowsOf, textIn } from '../testing/pages.ts';
import { findingOf, locationOf, reportOf } from '../testing/reports.ts';
import { sentFinding, wholeReport } from '../testing/whole-report.ts';
import { htmlOf } from './report-page.ts';

const page = parsedPage(htmlOf(wholeReport()));

describe('the page of a report', () => {
  it('says what was scanned and what came of it in the words of the other formats', () => {
    const overview = textIn(elementWith(page, 'aria-labelledby', 'overview'));
    expect(overview).toContain('2 problems (1 error, 1 warning) in 2 files.');
    expect(overview).toContain('Scanned: 3 files, by privet 0.1.0.');
    expect(overview).toContain('Silenced: 1 by the policy.');
    expect(overview).toContain('Annotated: 2 of 3 declarations of personal data (66 %).');
    expect(overview).toContain('Not followed: 2 calls (unknown callee: 2).');
  });

  it('counts problems by rule, errors first, and by file', () => {
    expect(rowsOf(page, 'Problems by rule')).toEqual([
      ['privet/no-plaintext-logging', 'Disallow writing personal data to a log in the clear', '1', '0', '1'],
      ['privet/no-undeclared-recipient', '', '0', '1', '0'],
    ]);
    expect(elementsIn(elementWith(page, 'aria-label', 'Problems by rule'), 'tfoot').map(textIn)).toEqual(['All 1 1 1']);
    expect(rowsOf(page, 'Problems by file')).toEqual([
      ['src/signup.ts', '1', '0'],
      ['src/track.ts', '0', '1'],
    ]);
  });

  it('lists rules that found nothing as well', () => {
    const { rules } = reportOf();
    const silent = parsedPage(htmlOf(reportOf({ findings: [] })));
    expect(rowsOf(silent, 'Rules without problems')).toEqual([
      [`privet/${rules[0]!.id}`, rules[0]!.summary, 'GDPR Art. 5(1)(f)'],
    ]);
  });

  it('shows each problem with its place, evidence, sink and recipient', () => {
    const logged = elementWith(page, 'id', 'finding-b5bb9d8014a0f9b1');
    expect(textIn(logged)).toContain(`error ${findingOf().message} src/signup.ts:2:10`);
    expect(textIn(logged)).toContain(
      'Data user.contact.email: declared on User (declared, strong), src/user.ts:3:3 Sink log logger.info of pino, src/notify.ts:4:3 By way of notify()',
    );
    const sent = textIn(elementWith(page, 'id', 'finding-77aa'));
    expect(sent).toContain(`warning ${sentFinding.message} src/track.ts:3:8`);
    expect(sent).toContain('user.name at first: declared on User');
    expect(sent).toContain('Recipient Mixpanel, analytics, analytics.reporting, US');
    expect(sent).toContain("Suggested Remove the property 'name: user.name'");
  });

  it('folds the path of a problem into its steps', () => {
    const [path] = elementsIn(elementWith(page, 'id', 'finding-b5bb9d8014a0f9b1'), 'details');
    expect(elementsIn(path!, 'summary').map(textIn)).toEqual(['Path: 2 steps']);
    expect(elementsIn(path!, 'li').map(textIn)).toEqual([
      'src/signup.ts:2:10 passed to notify()',
      'src/notify.ts:4:15 logged',
    ]);
    expect(elementsIn(elementWith(page, 'id', 'finding-77aa'), 'details')).toEqual([]);
  });

  it('marks the expression in its line where code is at hand', () => {
    const shown = parsedPage(htmlOf(reportOf(), { lineOf: () => '  notify(user.email);' }));
    expect(elementsIn(shown, 'pre').map((code) => rawTextIn(code))).toEqual(['notify(user.email);']);
    expect(elementsIn(shown, 'mark').map(textIn)).toEqual(['user.email']);
    expect(elementsIn(page, 'pre')).toEqual([]);
  });

  it('shows the inventory: categories, recipients, stores, other ways out and declarations', () => {
    expect(rowsOf(page, 'Categories of personal data')).toEqual([
      ['user.contact.email', '1', '1', 'essential.service.account', 'db.user.create', '1', 'mixpanel'],
      ['user.name', '0', '0', '', 'db.user.create', '0', ''],
    ]);
    expect(rowsOf(page, 'Recipients')).toEqual([
      ['Mixpanel', 'mixpanel', 'analytics', 'analytics.reporting', 'US', 'no', 'user.contact.email'],
    ]);
    const store = ['db.user.create', 'database', '@prisma/client'];
    expect(rowsOf(page, 'Stores')).toEqual([
      [...store, 'user.contact.email, user.name', '', 'user.email src/keep.ts:1:5 user.email src/keep.ts:2:5'],
      [...store, 'user.contact.email', 'encrypted', 'user.email src/keep.ts:9:5'],
    ]);
    expect(rowsOf(page, 'Other ways out of the program')).toEqual([
      ['mixpanel.track', 'recipient', 'mixpanel', 'Mixpanel', 'user.contact.email', 'user.email src/keep.ts:4:5'],
    ]);
    expect(rowsOf(page, 'Declarations of personal data')).toEqual([
      [
        'User.email',
        'user.contact.email',
        'declared on User (declared, strong)',
        'essential.service.account',
        'P2Y',
        'src/user.ts:3:3',
      ],
    ]);
  });

  it('tells what to know to trust it', () => {
    const coverage = textIn(elementWith(page, 'aria-labelledby', 'coverage'));
    expect(coverage).toContain('annotated: 2 of 3 (66 %)');
    expect(coverage).toContain('untyped (any): 1 of 8 (12 %)');
    expect(rowsOf(page, 'Calls that were not followed')).toEqual([['unknown callee', '2']]);
    expect(rowsOf(page, 'Problems that do not count')).toEqual([
      [
        "'id' reaches 'log'.",
        'src/signup.ts:2:10',
        'privet/no-plaintext-logging',
        'error',
        'the policy',
        'For now.',
        'shop',
        '2027-01-31',
      ],
    ]);
    expect(rowsOf(page, 'Messages of the scan')).toEqual([
      ["';' expected.", 'warning', 'src/a.ts:3:7'],
      ['No source files found.', 'note', ''],
    ]);
    expect(elementsIn(elementWith(page, 'class', 'files'), 'li').map(textIn)).toEqual(wholeReport().files);
  });

  it('says so where there is nothing to say', () => {
    const inventory = { categories: [], recipients: [] };
    const coverage = { annotated: 0, all: 0 };
    const empty = parsedPage(htmlOf(reportOf({ findings: [], rules: [], inventory, coverage, notFollowed: {} })));
    expect(textIn(elementWith(empty, 'aria-labelledby', 'overview'))).toContain('No problems in 3 files.');
    expect(textIn(elementWith(empty, 'aria-labelledby', 'problems'))).toBe('Problems None.');
    expect(elementsIn(empty, 'table', 'form')).toEqual([]);
  });

  it('is the same for the same report', () => {
    expect(htmlOf(wholeReport())).toBe(htmlOf(wholeReport()));
  });
});

describe('the page in a browser', () => {
  it('loads nothing, and runs nothing but its own script', () => {
    const [style, script] = ['style', 'script'].map((name) => {
      const found = elementsIn(page, name);
      expect(found).toHaveLength(1);
      return `'sha256-${createHash('sha256').update(rawTextIn(found[0]!)).digest('base64')}'`;
    });
    expect(attributeOf(elementWith(page, 'http-equiv', 'Content-Security-Policy'), 'content')).toBe(
      `default-src 'none'; style-src ${style!}; script-src ${script!}; base-uri 'none'; form-action 'none'`,
    );
    const attributes = elementsIn(page).flatMap(({ attrs }) => attrs);
    expect(attributes.filter(({ name }) => /^(?:on.*|src|srcset|style|action)$/u.test(name))).toEqual([]);
    expect(attributes.filter(({ name, value }) => name === 'href' && !/^(?:#|https:)/u.test(value))).toEqual([]);
    expect(elementsIn(page, 'link', 'img', 'iframe', 'object', 'base')).toEqual([]);
  });

  it('shows all problems without scripts, and no filter', () => {
    const filter = elementWith(page, 'id', 'filter');
    expect(attributeOf(filter, 'hidden')).toBe('');
    expect(elementsIn(page).filter((element) => attributeOf(element, 'hidden') !== undefined)).toEqual([filter]);
  });

  it('can be read with assistive technology', () => {
    expect(attributeOf(elementsIn(page, 'html')[0]!, 'lang')).toBe('en');
    expect(elementsIn(page, 'title').map(textIn)).toEqual(['Personal data report']);
    const levels = elementsIn(page, 'h1', 'h2', 'h3', 'h4').map(({ tagName }) => Number(tagName[1]));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.every((level, index) => level - (levels[index - 1] ?? 0) <= 1)).toBe(true);
    for (const head of elementsIn(page, 'th')) expect(attributeOf(head, 'scope')).toMatch(/^(?:col|row)$/u);
    for (const table of elementsIn(page, 'table')) expect(elementsIn(table, 'caption')).toHaveLength(1);
    const labelled = elementsIn(page, 'label').flatMap((label) => elementsIn(label, 'input', 'select'));
    expect(elementsIn(page, 'input', 'select')).toEqual(labelled);
    const ids = new Set(elementsIn(page).map((element) => attributeOf(element, 'id')));
    for (const link of elementsIn(page, 'a')) {
      const url = attributeOf(link, 'href') ?? '';
      if (url.startsWith('#')) expect(ids).toContain(url.slice(1));
    }
  });
});

describe('text of scanned code', () => {
  const hostile = `"'><script>alert(1)</script><img src=x onerror=alert(1)>&lt;</style></title><!--`;

  /** A report in which each text says something bad. */
  function spoiled(value: unknown, key?: string): unknown {
    if (typeof value === 'string') return key === 'by' || key === 'severity' ? value : `${value}${hostile}`;
    if (Array.isArray(value)) return value.map((item) => spoiled(item));
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value).map(([name, inner]) => [name, spoiled(inner, name)] as const);
    return Object.fromEntries(
      key === 'notFollowed' ? entries.map(([name, inner]) => [name + hostile, inner]) : entries,
    );
  }

  const report = spoiled(wholeReport()) as ReturnType<typeof wholeReport>;
  const spoiledPage = parsedPage(htmlOf(report, { lineOf: () => hostile }));
  const plainPage = parsedPage(htmlOf(wholeReport(), { lineOf: () => 'notify(user.email);' }));

  it('changes nothing of the page but its texts', () => {
    const shapeOf = (node: typeof page) =>
      elementsIn(node)
        .filter(({ tagName }) => tagName !== 'wbr')
        .map(({ tagName, attrs }) => `${tagName} ${attrs.map(({ name }) => name).join(' ')}`);
    expect(shapeOf(spoiledPage)).toEqual(shapeOf(plainPage));
  });

  it('is shown as it is written', () => {
    expect(textIn(elementWith(spoiledPage, 'aria-labelledby', 'problems'))).toContain(report.findings[0]!.message);
    expect(rowsOf(spoiledPage, 'Recipients')[0]![0]).toBe(`Mixpanel${hostile}`);
    expect(rowsOf(spoiledPage, 'Calls that were not followed')[0]![0]).toBe(`unknown callee${hostile}`);
  });

  it('is no address that a browser runs', () => {
    const [rule] = reportOf().rules;
    for (const url of ['javascript:alert(1)', ' javascript:alert(1)', 'data:text/html,x', '//example.org']) {
      const links = elementsIn(parsedPage(htmlOf(reportOf({ rules: [{ ...rule!, url }] }))), 'a');
      expect(links.map((link) => attributeOf(link, 'href')).filter((link) => !link?.startsWith('#'))).toEqual([]);
    }
  });

  it('steers neither the reader nor the direction of text', () => {
    const finding = findingOf({
      message: "'\u202Euser\u0000' reaches 'log'.",
      location: locationOf('a\u2067.ts', 1, 1, 4),
    });
    expect(htmlOf(reportOf({ findings: [finding] }))).not.toMatch(/[\u0000\u202E\u2067]/u);
  });
});
