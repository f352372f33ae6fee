import { describe, expect, it } from 'vitest';

import { compareFindings } from './compare-findings.ts';

describe('compareFindings', () => {
  it('is empty when all agree', () => {
    const finding = { file: 'a.ts', line: 1, rule: 'rule-a', message: 'One.' };
    expect(compareFindings([finding], [finding])).toEqual([]);
  });

  it('accepts any message where none is expected', () => {
    expect(
      compareFindings(
        [{ file: 'a.ts', line: 1, rule: 'rule-a' }],
        [{ file: 'a.ts', line: 1, rule: 'rule-a', message: 'One.' }],
      ),
    ).toEqual([]);
  });

  it('tells missing and unexpected findings in source order', () => {
    expect(
      compareFindings(
        [
          { file: 'b.ts', line: 1, rule: 'rule-a' },
          { file: 'a.ts', line: 20, rule: 'rule-a', message: 'One.' },
        ],
        [
          { file: 'a.ts', line: 3, rule: 'rule-b', message: 'Two.' },
          { file: 'a.ts', line: 20, rule: 'rule-a', message: 'Other.' },
        ],
      ),
    ).toEqual([
      'a.ts:3 unexpected rule-b: Two.',
      'a.ts:20 missing rule-a: One.',
      'a.ts:20 unexpected rule-a: Other.',
      'b.ts:1 missing rule-a',
    ]);
  });

  it('counts findings that stand on one line', () => {
    const finding = { file: 'a.ts', line: 1, rule: 'rule-a', message: 'One.' };
    expect(compareFindings([finding], [finding, finding])).toEqual(['a.ts:1 unexpected rule-a: One.']);
    expect(compareFindings([finding, finding], [finding])).toEqual(['a.ts:1 missing rule-a: One.']);
  });

  it('gives findings to expectations with a message first', () => {
    const one = { file: 'a.ts', line: 1, rule: 'rule-a', message: 'One.' };
    const two = { file: 'a.ts', line: 1, rule: 'rule-a', message: 'Two.' };
    expect(compareFindings([{ file: 'a.ts', line: 1, rule: 'rule-a' }, one], [one, two])).toEqual([]);
  });
});
