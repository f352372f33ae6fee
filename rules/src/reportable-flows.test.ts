import { describe, expect, it } from 'vitest';
import { flowsInTheClear, flowsThatIdentify } from './reportable-flows.ts';
import { datumOf, flowOf, hinted, inferred } from './testing/file-view.ts';

const id = datumOf({ category: 'user.unique_id.pseudonymous' });

describe('flowsInTheClear', () => {
  it('keeps declared data through an unknown library call, and no inferred data', () => {
    const kept = flowsInTheClear(
      [flowOf({ confidence: 'weak' }), flowOf({ confidence: 'weak', data: [datumOf({ evidence: inferred })] })],
      { evidence: 'strong' },
    );
    expect(kept.flatMap(({ data }) => data)).toEqual([datumOf()]);
  });

  it('keeps everything where any evidence is enough', () => {
    const flows = [flowOf({ confidence: 'weak', data: [datumOf({ evidence: hinted })] })];
    expect(flowsInTheClear(flows, { evidence: 'any' })).toHaveLength(1);
  });

  it('names the data in question and leaves out the rest', () => {
    const data = [
      id,
      datumOf(),
      datumOf({ category: 'user.name', evidence: hinted }),
      datumOf({ protection: 'encrypted' }),
    ];
    expect(flowsInTheClear([flowOf({ data })], { evidence: 'strong' })[0]?.data).toEqual([datumOf()]);
  });

  it('never reports a bare user id', () => {
    expect(flowsInTheClear([flowOf({ data: [id] })], { evidence: 'any' })).toEqual([]);
  });
});

describe('flowsThatIdentify', () => {
  it('reads a protection that the type promises', () => {
    const flows = [flowOf({ data: [datumOf({ protection: 'pseudonymised' })] })];
    expect(flowsThatIdentify(flows, { evidence: 'strong', pseudonyms: 'allowed' })).toEqual([]);
    expect(flowsThatIdentify(flows, { evidence: 'strong', pseudonyms: 'judged' })).toHaveLength(1);
  });

  it('takes a pseudonym under a further protection for safe', () => {
    const flows = [flowOf({ data: [id], protections: ['encrypted'] })];
    expect(flowsThatIdentify(flows, { evidence: 'any', pseudonyms: 'judged' })).toEqual([]);
  });
});
