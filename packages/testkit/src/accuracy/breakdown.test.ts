import { describe, expect, it } from 'vitest';
import { breakdownsOf } from './breakdown.ts';
import { findingAt, labelOf, lookAlikeOf } from './samples.test-support.ts';
import { scoreOf } from './score.ts';

const file = 'src/signup.ts';
const declared = { level: 'declared', strength: 'strong', reason: 'declared on User' } as const;

const labels = [
  labelOf({ file, line: 1, flow: 'cross-file', telltale: false }),
  labelOf({ file, line: 2, kind: 'url', confidence: 'medium' }),
  lookAlikeOf({ file, line: 3 }),
  labelOf({ file, line: 4, by: 'finding', flow: 'cross-function' }),
];
const findings = [
  findingAt(file, 1, 1, { data: [{ category: 'user.contact.email', evidence: declared, path: [] }] }),
  findingAt(file, 2, 2, { ruleId: 'no-personal-data-in-url' }),
  findingAt(file, 4),
  findingAt(file, 9, 9, { data: [] }),
];
const { findings: ofFindings, labels: ofLabels, both } = breakdownsOf(scoreOf(labels, { files: [file], findings }));

describe('breakdownsOf', () => {
  it.each([
    [
      'rule',
      { 'no-personal-data-in-url': { findings: 1, right: 1 }, 'no-plaintext-logging': { right: 2, unjudged: 1 } },
    ],
    ['kind of sink', { log: { findings: 4, right: 3 } }],
    ['evidence', { declared: { right: 1 }, 'inferred, strong': { right: 2 }, 'no data': { right: 0, unjudged: 1 } }],
  ])('breaks findings down by %s', (by, groups) => {
    expect(groupsOf(ofFindings, by)).toMatchObject(groups);
  });

  it.each([
    ['kind of positive', { log: { positives: 1, found: 1 }, url: { positives: 1, found: 1 } }],
    ['kind of look-alike', { 'id-only': { lookAlikes: 1, silent: 1 } }],
    ['flow', { 'same-expression': { positives: 1, lookAlikes: 1 }, 'cross-file': { positives: 1, found: 1 } }],
    ['telltale', { yes: { positives: 1, lookAlikes: 1 }, no: { positives: 1 } }],
  ])('breaks labels down by %s, without those made for findings', (by, groups) => {
    expect(groupsOf(ofLabels, by)).toMatchObject(groups);
    expect(Object.keys(groupsOf(ofLabels, by))).toEqual(Object.keys(groups));
  });

  it('sets apart what a policy could flip', () => {
    expect(groupsOf(both, 'confidence of labels')).toMatchObject({
      'high only': { findings: 3, right: 2, unjudged: 1, positives: 1, found: 1 },
      all: { findings: 4, right: 3, positives: 2, found: 2 },
    });
  });
});

function groupsOf(breakdowns: typeof ofFindings | typeof ofLabels, by: string): object {
  const breakdown = breakdowns.find((candidate) => candidate.by === by);
  return Object.fromEntries(breakdown?.groups.map(({ name, tally }) => [name, tally]) ?? []);
}
