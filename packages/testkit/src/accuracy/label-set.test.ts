import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Label } from './label.ts';
import { readKeptApart, readLabelFiles } from './label-files.ts';
import { linesOf, rangesOf } from './line-range.ts';
import { findingAt } from './samples.test-support.ts';
import { countsForRecall, scoreOf } from './score.ts';
import { tallyOf } from './tally.ts';

const folder = fileURLToPath(new URL('../../../../test-fixtures/accuracy/labels', import.meta.url));
const applications = readLabelFiles(folder);
const read = applications.flatMap(({ labels }) => labels).filter(countsForRecall);
const positives = read.filter(({ verdict }) => verdict === 'positive');
const lookAlikes = read.filter(({ verdict }) => verdict === 'negative');

describe('the labels of this repository', () => {
  it('are enough, of enough applications', () => {
    expect(read.length).toBeGreaterThanOrEqual(290);
    expect(applications.length).toBeGreaterThanOrEqual(16);
  });

  it.each([
    ['positives', positives],
    ['look-alikes', lookAlikes],
  ])('have %s that cross functions', (_, labels) => {
    expect(shareOf(labels, ({ flow }) => flow === 'cross-function' || flow === 'cross-file')).toBeGreaterThanOrEqual(
      0.4,
    );
  });

  it('have positives that nothing in the text gives away', () => {
    const told = positives.filter(({ telltale }) => telltale !== undefined);
    expect(shareOf(told, ({ telltale }) => telltale === false)).toBeGreaterThanOrEqual(0.2);
  });

  it('name the applications that are kept apart', () => {
    const repos = applications.map(({ repo }) => repo);
    expect(readKeptApart(folder)).toEqual(['gitroomhq/postiz-app', 'mattermost/mattermost-mobile']);
    expect(repos).toEqual(expect.arrayContaining([...readKeptApart(folder)]));
  });
});

describe.each(applications)('$repo', ({ labels }) => {
  const files = [...new Set(labels.map(({ file }) => file))];
  const readPositives = labels.filter((label) => countsForRecall(label) && label.verdict === 'positive');

  it('lets a tool that reports each leak where it stands find all of them', () => {
    const findings = readPositives.map(({ file, line, argLine }) => findingAt(file, line, argLine));
    const tally = tallyOf(scoreOf(labels, { files, findings }));
    expect(tally).toMatchObject({ right: findings.length, found: readPositives.length });
  });

  it('lets nothing be found by a tool that reports nothing', () => {
    const tally = tallyOf(scoreOf(labels, { files, findings: [] }));
    expect(tally).toMatchObject({ findings: 0, found: 0, positives: readPositives.length, silent: tally.lookAlikes });
  });

  it('lets little be right of a tool that reports every line', () => {
    const findings = files.flatMap((file) => linesOfFile(file, labels).map((line) => findingAt(file, line)));
    const tally = tallyOf(scoreOf(labels, { files, findings }));
    expect(tally).toMatchObject({ found: readPositives.length, silent: 0 });
    expect(tally.right / tally.findings).toBeLessThan(0.2);
  });
});

/** Lines of a file up to the last that a label names: the real file has more. */
function linesOfFile(file: string, labels: readonly Label[]): readonly number[] {
  const last = Math.max(
    ...labels
      .flatMap(rangesOf)
      .filter((range) => range.file === file)
      .map((range) => range.last),
  );
  return Array.from({ length: last }, (_, index) => linesOf(findingAt(file, index + 1).location).first);
}

function shareOf(labels: readonly Label[], isCounted: (label: Label) => boolean): number {
  return labels.filter(isCounted).length / labels.length;
}
