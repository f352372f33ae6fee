import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Finding } from '@privet/model';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import type { Label } from './label.ts';
import { runAccuracy, type AccuracyHost } from './run-accuracy.ts';
import { findingAt, labelOf, lookAlikeOf, sampleCommit } from './samples.test-support.ts';

const leak = labelOf({ file: 'src/signup.ts', line: 12, why: 'user.email is logged at sign-up.' });
const hiddenLeak = labelOf({ file: 'src/order.ts', line: 5, flow: 'cross-file', why: 'the whole order is logged.' });
const lookAlike = lookAlikeOf({ file: 'src/signup.ts', line: 30, why: 'only the id is logged.' });
const files = ['src/order.ts', 'src/signup.ts'];

/** One right, one on a look-alike, one that nobody judged. */
const someFindings = [findingAt('src/signup.ts', 12), findingAt('src/signup.ts', 30), findingAt('src/signup.ts', 40)];

let cwd: string;
let printed: string;
let warned: string;

beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'privet-accuracy-test-'));
  onTestFinished(() => rmSync(cwd, { recursive: true }));
  printed = '';
  warned = '';
  writeLabels('acme+shop.jsonl', [leak, hiddenLeak, lookAlike]);
  for (const folder of ['shop', 'blog', 'checkouts/shop-next']) mkdirSync(join(cwd, folder), { recursive: true });
});

describe('a scored application', () => {
  it('is the one that its folder is called like', () => {
    expect(run(['shop'])).toBe(0);
    expect(cellsOf('acme/shop')).toEqual(
      ['acme/shop', '2', '3', '1', '1', '1', '33.3 % (6.1–79.2)', '2', '1', '0'].concat([
        '50.0 % (9.5–90.5)',
        '1',
        '0',
      ]),
    );
  });

  it('is the one that is named', () => {
    expect(run(['acme/shop=checkouts/shop-next'])).toBe(0);
    expect(cellsOf('acme/shop')[2]).toBe('3');
  });

  it('tells every disagreement, with its place, reason and path', () => {
    run(['shop']);
    expect(printed).toContain('Disagreements in acme/shop (3)');
    expect(printed).toContain('missed    src/order.ts:5\n    the whole order is logged.\n    log, cross-file');
    expect(printed).toContain('wrong     src/signup.ts:30\n');
    expect(printed).toContain('label at src/signup.ts:30: only the id is logged.');
    expect(printed).toContain('unjudged  src/signup.ts:40\n');
    expect(printed).toContain("'user.email' reaches 'logger.info' in the clear. (no-plaintext-logging)");
    expect(printed).toContain('→ src/signup.ts:40  reaches logger.info');
    expect(printed).not.toContain('user.email is logged at sign-up.');
  });

  it('tells of leaks in files that were not read', () => {
    run(['shop'], { scan: scanThatFinds([], ['src/signup.ts']) });
    expect(printed.match(/the scan did not read this file/gu)).toHaveLength(1);
  });

  it('is printed as Markdown', () => {
    run(['shop', '--format', 'markdown']);
    expect(printed).toMatch(/^\| acme\/shop +\| +2 \| +3 \|/mu);
    expect(printed).toContain('- **missed** `src/order.ts:5`: the whole order is logged.');
  });

  it('cannot steer the terminal', () => {
    const message = "'user.email\u001B[2J\u202E' is logged.";
    run(['shop'], { scan: scanThatFinds([findingAt('src/signup.ts', 40, 40, { message })]) });
    expect(printed).toContain("'user.email\uFFFD[2J\uFFFD' is logged.");
  });

  it('is written as JSON', () => {
    run(['shop', '--json', 'out/score.json']);
    const { sets } = JSON.parse(readFileSync(join(cwd, 'out/score.json'), 'utf8')) as { sets: object[] };
    expect(sets).toMatchObject([
      {
        name: 'applications',
        total: { findings: 3, right: 1, precision: { share: 1 / 3 }, recall: { share: 0.5 } },
        applications: [
          {
            repo: 'acme/shop',
            judged: [
              { judgement: 'right', line: 12, labels: ['src/signup.ts:12'] },
              { judgement: 'wrong', line: 30 },
              { judgement: 'unjudged', line: 40, labels: [] },
            ],
            labels: [{ isHit: true }, { isHit: false }, { isHit: true }],
          },
        ],
      },
    ]);
  });

  it('comes with a warning where other code was labelled', () => {
    expect(run(['shop'], { commitOf: () => 'f'.repeat(40) })).toBe(0);
    expect(warned).toMatch(/WARNING: .*shop' is at f{40}, but the labels of acme\/shop are of 0123/u);
    expect(run(['shop'], { commitOf: () => undefined })).toBe(0);
    expect(warned).toContain("shop' is no git checkout");
  });

  it('comes without a warning where the labelled commit is checked out', () => {
    run(['shop']);
    expect(warned).not.toContain('WARNING');
  });
});

describe('reports', () => {
  it('are kept, and scored again without a scan', () => {
    run(['shop', '--findings', 'kept']);
    const first = printed;
    expect(existsSync(join(cwd, 'kept/acme+shop.json'))).toBe(true);
    const scan = vi.fn<AccuracyHost['scan']>();
    expect(run(['shop', '--findings', 'kept', '--no-scan'], { scan })).toBe(0);
    expect(scan).not.toHaveBeenCalled();
    expect(printed).toBe(first);
  });

  it('are made with the preset asked for', () => {
    const scan = vi.fn(scanThatFinds([]));
    run(['shop', '--preset', 'strict'], { scan });
    expect(scan.mock.calls[0]?.slice(0, 2)).toEqual([join(cwd, 'shop'), 'strict']);
  });

  it('of an earlier run do not stand for a scan that died', () => {
    run(['shop', '--findings', 'kept']);
    expect(run(['shop', '--findings', 'kept'], { scan: () => 3 })).toBe(3);
    expect(cellsOf('acme/shop').slice(1, 3)).toEqual(['0', '0']);
    expect(warned).toContain('WARNING: the scan of acme/shop failed with 3');
  });
});

describe('applications kept apart', () => {
  beforeEach(() => {
    writeFileSync(join(cwd, 'apart.json'), '["acme/blog"]');
    writeLabels('acme+blog.jsonl', [{ ...leak, repo: 'acme/blog' }]);
  });

  it('are refused', () => {
    const scan = vi.fn<AccuracyHost['scan']>();
    expect(run(['shop', 'blog'], { scan })).toBe(2);
    expect(warned).toContain("'acme/blog' is kept apart");
    expect(scan).not.toHaveBeenCalled();
  });

  it('are scored in tables of their own', () => {
    expect(run(['shop', 'blog', '--apart'])).toBe(0);
    expect(printed).toContain('Applications (1)');
    expect(printed).toContain('Applications kept apart (1)');
    expect(printed.match(/^total +2 +3 +1 /gmu)).toHaveLength(2);
  });

  it('must reach minimums on their own', () => {
    expect(run(['shop', 'blog', '--apart', '--min-recall', '60'])).toBe(1);
    expect(warned).toContain('recall of applications is 50.0 %, below 60 %');
    expect(warned).not.toContain('recall of applications kept apart');
  });
});

describe('minimums', () => {
  const allLines = files.flatMap((file) => Array.from({ length: 60 }, (_, index) => findingAt(file, index + 1)));
  const leaks = [findingAt('src/signup.ts', 12), findingAt('src/order.ts', 5)];

  it.each<[string, readonly Finding[], string, 0 | 1]>([
    ['nothing, for its recall', [], '--min-recall=1', 1],
    ['nothing, whose precision cannot be told', [], '--min-precision=1', 1],
    ['nothing, where nothing is asked', [], '--min-recall=0', 0],
    ['every line, for its precision', allLines, '--min-precision=10', 1],
    ['every line, all of whose leaks are among them', allLines, '--min-recall=100', 0],
    ['the leaks alone, for nothing', leaks, '--min-precision=100', 0],
    ['half of the leaks, for its recall', leaks.slice(1), '--min-recall=50.1', 1],
    ['half of the leaks, where that is enough', leaks.slice(1), '--min-recall=50', 0],
  ])('judge a tool that reports %s', (_, findings, minimum, exitCode) => {
    expect(run(['shop', minimum], { scan: scanThatFinds(findings) })).toBe(exitCode);
  });
});

describe('a mistake', () => {
  it.each<[string, readonly string[], string]>([
    ['no folder', [], 'a folder is missing'],
    ['an unknown folder', ['shopp'], "no such folder: 'shopp'"],
    ['a folder without labels', ['blog'], "there are no labels for 'blog'"],
    ['a repository without labels', ['acme/blog=blog'], "there are no labels for 'acme/blog'"],
    ['an application named twice', ['shop', 'acme/shop=blog'], "'acme/shop' is named twice"],
    ['an unknown option', ['shop', '--lables', 'x'], "Unknown option '--lables'"],
    ['an unknown format', ['shop', '--format', 'html'], '--format is text or markdown'],
    ['a minimum that is no number', ['shop', '--min-recall', 'most'], '--min-recall is a number from 0 to 100'],
    ['unknown labels', ['shop', '--labels', 'nowhere'], 'no such folder of labels'],
    ['nothing to score', ['shop', '--no-scan'], '--no-scan needs --findings'],
    ['a report that is not there', ['shop', '--no-scan', '--findings', 'kept'], 'no such report'],
  ])('is told in one line: %s', (_, argv, problem) => {
    expect(run(argv)).toBe(2);
    expect(warned.trim().split('\n').at(-1)).toContain(`accuracy: ${problem}`);
    expect(printed).toBe('');
  });

  it('is a folder that may be two applications', () => {
    writeLabels('other+shop.jsonl', [{ ...leak, repo: 'other/shop' }]);
    expect(run(['shop'])).toBe(2);
    expect(warned).toContain("'shop' may be acme/shop or other/shop: write owner/name=shop");
  });

  it.each<[string, string, string]>([
    ['a label that is none', '{"repo":"acme/blog"}', "acme+blog.jsonl:1: 'commit' is missing"],
    ['labels of another commit', linesOf([leak, { ...leak, commit: 'f'.repeat(40) }]), 'acme+blog.jsonl:2: its rep'],
    ['labels of another repository', linesOf([leak]), "acme+blog.jsonl: it has the labels of 'acme/shop'"],
  ])('is a file with %s', (_, text, problem) => {
    writeFileSync(join(cwd, 'labels/acme+blog.jsonl'), text);
    expect(run(['shop'])).toBe(2);
    expect(warned).toContain(`accuracy: ${problem}`);
  });

  it.each(['nonsense', '{"schemaVersion":1}', '{"schemaVersion":0,"files":[],"findings":[]}'])(
    'is a report that is none: %s',
    (text) => {
      write('kept/acme+shop.json', text);
      expect(run(['shop', '--no-scan', '--findings', 'kept'])).toBe(2);
      expect(warned).toContain('is no report of this version');
    },
  );

  it('of the scan is one of the command', () => {
    expect(run(['shop', '--preset', 'lax'], { scan: () => 2 })).toBe(2);
  });
});

it('tells how it is called', () => {
  expect(run(['--help'])).toBe(0);
  expect(printed).toContain('--min-recall N');
});

function run(argv: readonly string[], host: Partial<AccuracyHost> = {}): number {
  printed = '';
  warned = '';
  return runAccuracy(argv, {
    cwd,
    labelFolder: join(cwd, 'labels'),
    print: (text) => (printed += text),
    warn: (line) => (warned += `${line}\n`),
    scan: scanThatFinds(someFindings),
    commitOf: () => sampleCommit,
    ...host,
  });
}

/** A scan that answers as the command line does when it finds something. */
function scanThatFinds(findings: readonly Finding[], read: readonly string[] = files): AccuracyHost['scan'] {
  return (_folder, _preset, path) => {
    writeFileSync(path, JSON.stringify({ schemaVersion: 1, files: read, findings }));
    return 0;
  };
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(cwd, path)), { recursive: true });
  writeFileSync(join(cwd, path), text);
}

function writeLabels(name: string, labels: readonly Label[]): void {
  write(`labels/${name}`, linesOf(labels));
}

function linesOf(labels: readonly Label[]): string {
  return labels.map((label) => `${JSON.stringify(label)}\n`).join('');
}

/** Cells of the first row with this name. */
function cellsOf(name: string): readonly string[] {
  const row = printed.split('\n').find((line) => line.startsWith(`${name} `)) ?? '';
  return row.split(/ {2,}/u);
}
