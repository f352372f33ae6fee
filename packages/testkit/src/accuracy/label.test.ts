import { describe, expect, it } from 'vitest';
import { labelsIn } from './label.ts';
import { labelOf } from './samples.test-support.ts';
import { UsageError } from './usage-error.ts';

const good = labelOf({ argLine: 14, also: ['src/log.ts:3'], by: 'finding', corrected: 'the line was off by one' });

describe('labelsIn', () => {
  it('reads one label a line', () => {
    expect(labelsIn('shop.jsonl', `${JSON.stringify(good)}\n${JSON.stringify(labelOf())}\n`)).toEqual([
      good,
      labelOf(),
    ]);
  });

  it.each<[string, object | string, string]>([
    ['text', 'not JSON', 'this is no JSON'],
    ['nothing', '', 'this is no JSON'],
    ['a list', [good], 'a label is a JSON object'],
    ['a field missing', { ...good, why: undefined }, "'why' is missing"],
    ['an empty reason', { ...good, why: ' ' }, "'why' is not a text"],
    ['a short commit', { ...good, commit: '0123456' }, "'commit' is not a commit of 40 hexadecimal digits"],
    ['line 0', { ...good, line: 0 }, "'line' is not a line, counted from 1"],
    ['a line as text', { ...good, line: '12' }, "'line' is not a line, counted from 1"],
    ['lines in the wrong order', { ...good, argLine: 11 }, "'argLine' comes before 'line'"],
    ['an absolute path', { ...good, file: '/src/a.ts' }, "'file' is not a path below the repository root"],
    ['a path that leaves', { ...good, file: '../a.ts' }, "'file' is not a path below the repository root"],
    ['a place without a line', { ...good, also: ['src/log.ts'] }, "'also' is not a list of 'file:line'"],
    ['an unknown verdict', { ...good, verdict: 'maybe' }, "'verdict' is not one of positive, negative"],
    ['an unknown flow', { ...good, flow: 'far' }, "'flow' is not one of same-expression, same-function, cross-"],
    ['a positive that is no sink', { ...good, kind: 'id-only' }, "'kind' of a positive is not one of log, analytics"],
    ['an unknown reader', { ...good, by: 'hearsay' }, "'by' is not finding"],
    ['an unknown field', { ...good, telltail: true }, "there is no field 'telltail'"],
  ])('refuses %s, with its place', (_, written, problem) => {
    const second = typeof written === 'string' ? written : JSON.stringify(written);
    const read = () => labelsIn('shop.jsonl', [JSON.stringify(good), second, JSON.stringify(good)].join('\n'));
    expect(read).toThrow(UsageError);
    expect(read).toThrow(`shop.jsonl:2: ${problem}`);
  });

  it('lets a look-alike be of any kind', () => {
    const lookAlike = labelOf({ verdict: 'negative', kind: 'name-of-thing' });
    expect(labelsIn('shop.jsonl', JSON.stringify(lookAlike))).toEqual([lookAlike]);
  });
});
