import type { Finding } from '@privet/model';
import { assert, constantFrom, array, integer, option, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Label } from './label.ts';
import { rangesOf } from './line-range.ts';
import { findingAt, labelOf, locationOf, lookAlikeOf } from './samples.test-support.ts';
import { scoreOf, type Judgement } from './score.ts';
import { tallyOf } from './tally.ts';

const file = 'src/signup.ts';

describe('scoreOf', () => {
  it.each<[string, number, number, Judgement]>([
    ['before it', 10, 11, 'unjudged'],
    ['up to its first line', 10, 12, 'right'],
    ['inside it', 13, 13, 'right'],
    ['around it', 1, 40, 'right'],
    ['from its last line', 14, 20, 'right'],
    ['after it', 15, 15, 'unjudged'],
  ])('judges a finding that stands %s', (_, first, last, judgement) => {
    const score = scoreOf([labelOf({ file, line: 12, argLine: 14 })], reportOf(findingAt(file, first, last)));
    expect(score.findings.map((judged) => judged.judgement)).toEqual([judgement]);
    expect(tallyOf(score).found).toBe(judgement === 'right' ? 1 : 0);
  });

  it('takes no line of another file', () => {
    const score = scoreOf([labelOf({ file })], reportOf(findingAt(`lib/${file}`, 12)));
    expect(tallyOf(score)).toMatchObject({ unjudged: 1, found: 0 });
  });

  it('takes other defensible places', () => {
    const label = labelOf({ file, line: 12, also: ['src/log.ts:3', 'src/log.ts:9'] });
    expect(tallyOf(scoreOf([label], reportOf(findingAt('src/log.ts', 9))))).toMatchObject({ right: 1, found: 1 });
  });

  it('counts a finding on a look-alike as wrong, and others as silent', () => {
    const labels = [lookAlikeOf({ file, line: 12 }), lookAlikeOf({ file, line: 30 })];
    expect(tallyOf(scoreOf(labels, reportOf(findingAt(file, 12))))).toMatchObject({
      wrong: 1,
      lookAlikes: 2,
      silent: 1,
    });
  });

  it('counts a positive once, and each finding on it', () => {
    const report = reportOf(findingAt(file, 12), findingAt(file, 12));
    expect(tallyOf(scoreOf([labelOf({ file })], report))).toMatchObject({ findings: 2, right: 2, found: 1 });
  });

  it('takes all positives that one finding meets', () => {
    const labels = [labelOf({ file, line: 12 }), labelOf({ file, line: 13 }), lookAlikeOf({ file, line: 14 })];
    expect(tallyOf(scoreOf(labels, reportOf(findingAt(file, 12, 14))))).toMatchObject({ found: 2, silent: 1 });
  });

  describe('between a leak and a look-alike', () => {
    it.each<[string, Parameters<typeof labelOf>[0], Parameters<typeof labelOf>[0], Judgement]>([
      ['takes the one that starts nearer, here the leak', { line: 20 }, { line: 18, argLine: 22 }, 'right'],
      ['takes the one that starts nearer, here the look-alike', { line: 18, argLine: 22 }, { line: 20 }, 'wrong'],
      ['takes the shorter of two that start alike', { line: 20, argLine: 21 }, { line: 20 }, 'wrong'],
      ['takes the leak of two that are alike', { line: 20 }, { line: 20 }, 'right'],
      ['looks at other places, too', { line: 90, also: [`${file}:20`] }, { line: 19, argLine: 22 }, 'right'],
    ])('%s', (_, positive, negative, judgement) => {
      const labels = [lookAlikeOf({ file, ...negative }), labelOf({ file, ...positive })];
      const score = scoreOf(labels, reportOf(findingAt(file, 20)));
      expect(score.findings[0]?.judgement).toBe(judgement);
      expect(tallyOf(score)).toMatchObject(judgement === 'right' ? { found: 1, silent: 1 } : { found: 0, silent: 0 });
    });
  });

  describe('with labels made for findings', () => {
    it('judges by them, and counts them nowhere else', () => {
      const labels = [labelOf({ file, line: 12, by: 'finding' }), lookAlikeOf({ file, line: 30, by: 'finding' })];
      expect(tallyOf(scoreOf(labels, reportOf(findingAt(file, 12), findingAt(file, 30))))).toEqual({
        findings: 2,
        right: 1,
        wrong: 1,
        unjudged: 0,
        positives: 0,
        found: 0,
        onTheWay: 0,
        lookAlikes: 0,
        silent: 0,
      });
    });

    it('tells the same of labels that were read', () => {
      assert(
        property(array(anyLabel), array(anyLabel), array(anyFinding), (labels, made, findings) => {
          const judged = made.map((label) => ({ ...label, by: 'finding' as const }));
          const { positives, found, lookAlikes, silent } = tallyOf(scoreOf(labels, reportOf(...findings)));
          expect(tallyOf(scoreOf([...labels, ...judged], reportOf(...findings)))).toMatchObject({
            positives,
            found,
            lookAlikes,
            silent,
          });
        }),
      );
    });
  });

  describe('of a leak that is told where a caller hands the data over', () => {
    const label = labelOf({ file: 'src/notify.ts', line: 12, argLine: 14 });
    const over = (line: number, facts: Partial<Finding> = {}) =>
      findingAt(file, 90, 90, {
        steps: [
          { location: locationOf(file, 90), note: 'passed to notify()' },
          { location: locationOf('src/notify.ts', line, line + 1), note: 'reaches logger.info' },
        ],
        ...facts,
      });

    it('tells that its place is on the way, and counts it neither as found nor as right', () => {
      const score = scoreOf([label], reportOf(over(13)));
      expect(tallyOf(score)).toMatchObject({ found: 0, onTheWay: 1, right: 0, unjudged: 1 });
    });

    it.each<[string, Label, Finding]>([
      ['where the way leads past it', label, over(15)],
      ['where the sink is of another kind', labelOf({ ...label, kind: 'storage' }), over(13)],
      ['where there is no sink', label, withoutSink(over(13))],
      ['where another of its places is on the way', labelOf({ line: 40, also: ['src/notify.ts:13'] }), over(13)],
      ['where it is a look-alike', lookAlikeOf({ ...label, verdict: 'negative' }), over(13)],
    ])('does not %s', (_, read, finding) => {
      expect(tallyOf(scoreOf([read], reportOf(finding)))).toMatchObject({ onTheWay: 0 });
    });

    it('tells that it is known where the label says that the sink stands', () => {
      const wrapped = labelOf({ ...label, file, line: 40, argLine: 40, sinkAt: 'src/notify.ts:12' });
      const told = findingAt('src/notify.ts', 12, 12, { steps: [] });
      expect(tallyOf(scoreOf([wrapped], reportOf(told)))).toMatchObject({ found: 0, onTheWay: 1 });
      expect(tallyOf(scoreOf([wrapped], reportOf(findingAt('src/notify.ts', 13, 13, { steps: [] }))))).toMatchObject({
        onTheWay: 0,
      });
    });

    it('tells it once where a finding stands there, too', () => {
      const score = scoreOf([label], reportOf(over(13), findingAt('src/notify.ts', 12)));
      expect(tallyOf(score)).toMatchObject({ found: 1, onTheWay: 0 });
    });
  });

  it('tells which labels stand in files that were not read', () => {
    const { labels } = scoreOf([labelOf({ file }), labelOf({ file: 'src/other.ts' })], { files: [file], findings: [] });
    expect(labels.map(({ isScanned }) => isScanned)).toEqual([true, false]);
  });

  it('fails who reports nothing', () => {
    assert(
      property(array(anyLabel), (labels) => {
        const tally = tallyOf(scoreOf(labels, reportOf()));
        expect(tally).toMatchObject({ findings: 0, found: 0, silent: tally.lookAlikes });
      }),
    );
  });

  it('fails who reports every line', () => {
    assert(
      property(array(anyLabel), (labels) => {
        const everything = files.flatMap((name) => lines.map((line) => findingAt(name, line)));
        const tally = tallyOf(scoreOf(labels, reportOf(...everything)));
        const leaking = new Set(
          labels.filter(({ verdict }) => verdict === 'positive').flatMap((label) => linesNamedBy(label)),
        );
        expect(tally.right).toBeLessThanOrEqual(leaking.size);
        expect(tally.findings).toBe(files.length * lines.length);
      }),
    );
  });

  it('gives each finding one judgement, whatever others there are', () => {
    assert(
      property(array(anyLabel), array(anyFinding), anyFinding, (labels, findings, another) => {
        const fewer = tallyOf(scoreOf(labels, reportOf(...findings)));
        const more = tallyOf(scoreOf(labels, reportOf(...findings, another)));
        expect(fewer.right + fewer.wrong + fewer.unjudged).toBe(findings.length);
        expect(more.findings).toBe(fewer.findings + 1);
        expect(more.found).toBeGreaterThanOrEqual(fewer.found);
        expect(more.silent).toBeLessThanOrEqual(fewer.silent);
      }),
    );
  });

  it('does not depend on the order of labels', () => {
    assert(
      property(array(anyLabel), array(anyFinding), (labels, findings) => {
        const report = reportOf(...findings);
        expect(tallyOf(scoreOf(labels.toReversed(), report))).toEqual(tallyOf(scoreOf(labels, report)));
      }),
    );
  });
});

const files = ['src/a.ts', 'src/b.ts'];
const lines = Array.from({ length: 30 }, (_, index) => index + 1);
const anyLine = integer({ min: 1, max: 20 });
const anyLength = integer({ min: 0, max: 5 });
const anyLabel = record({
  name: constantFrom(...files),
  line: anyLine,
  length: anyLength,
  isPositive: constantFrom(true, false),
  other: option(anyLine, { nil: undefined }),
}).map(({ name, line, length, isPositive, other }) =>
  (isPositive ? labelOf : lookAlikeOf)({
    file: name,
    line,
    argLine: line + length,
    ...(other !== undefined && { also: [`${name}:${other}`] }),
  }),
);
const anyFinding = record({ name: constantFrom(...files), line: anyLine, length: anyLength }).map(
  ({ name, line, length }) => findingAt(name, line, line + length),
);

function reportOf(...findings: readonly ReturnType<typeof findingAt>[]) {
  return { files: [file, ...files], findings };
}

function withoutSink({ sink: _sink, ...finding }: Finding): Finding {
  return finding;
}

/** Each line of a label as text. */
function linesNamedBy(label: ReturnType<typeof labelOf>): readonly string[] {
  return rangesOf(label).flatMap((range) =>
    Array.from({ length: range.last - range.first + 1 }, (_, index) => `${range.file}:${range.first + index}`),
  );
}
