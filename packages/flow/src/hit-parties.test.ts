import type { RecipientModel, Sink } from '@privet/model';
import { describe, expect, it } from 'vitest';

import { guardsOf, NO_GUARDS } from './guards.ts';
import { oneHitForEachParty } from './hit-parties.ts';
import type { FunctionId } from './ir.ts';
import { changed, labelOf, type Label } from './label.ts';
import { placeAt } from './lattice.test-support.ts';
import { hitOf, type Hit } from './summary.ts';

const email = labelOf({ kind: 'parameter', function: '/app/a.ts#0' as FunctionId, index: 0 }, placeAt(1));
const sentry: RecipientModel = { id: 'sentry', name: 'Sentry', kind: 'monitoring' };
const logAt = (start: number): Sink => ({
  kind: 'log',
  name: 'console.log',
  package: 'platform:console',
  location: placeAt(start),
});
const hit = (label: Label, sink: Sink, guards = NO_GUARDS, through: readonly string[] = []): Hit =>
  hitOf(label, sink, placeAt(80), guards, through);
const sinksOf = (hits: readonly Hit[]): readonly number[] => hits.map(({ sink }) => sink.location.start);

describe('what callers are told', () => {
  it('is one sink of a party, whatever the number of its calls', () => {
    const hits = [300, 100, 200].map((start) => hit(email, logAt(start)));
    expect(sinksOf(oneHitForEachParty(hits))).toEqual([100]);
  });

  it('is the sink that the fewest functions lie before', () => {
    const hits = [hit(email, logAt(100), NO_GUARDS, ['notify', 'write']), hit(email, logAt(200), NO_GUARDS, ['write'])];
    expect(sinksOf(oneHitForEachParty(hits))).toEqual([200]);
  });

  it('does not depend on the order in which sinks were found', () => {
    const hits = [300, 100, 200].map((start) => hit(email, logAt(start)));
    expect(oneHitForEachParty(hits)).toEqual(oneHitForEachParty([...hits].reverse()));
  });

  it.each<readonly [string, Hit]>([
    ['another party', hit(email, { ...logAt(200), kind: 'recipient', recipient: sentry })],
    ['another place in what an API is handed', hit(email, { ...logAt(200), slot: { category: 'user', as: 'a name' } })],
    ['another claim', hit(labelOf({ kind: 'global', name: 'user' }, placeAt(2)), logAt(200))],
    ['protected data', hit(changed(email, { protections: ['masked'] }), logAt(200))],
    ['what is left of data', hit(changed(email, { omitted: ['phone'] }), logAt(200))],
    ['data behind a call that nobody knows', hit(changed(email, { gate: placeAt(50) }), logAt(200))],
    ['what is sent after a check of consent', hit(email, logAt(200), guardsOf(['marketing'], 'mayAdvertise'))],
    [
      'an address that callers hand over',
      hitOf(email, logAt(200), placeAt(80), NO_GUARDS, [], [], {
        function: '/app/a.ts#0' as FunctionId,
        index: 1,
        member: undefined,
      }),
    ],
    ['what functions further in know', { ...hit(email, logAt(200)), claims: [email] }],
  ])('tells of %s apart', (_, other) => {
    expect(oneHitForEachParty([hit(email, logAt(100)), other])).toHaveLength(2);
  });

  it('keeps apart what answers hold by the expressions that denote it', () => {
    const answer = (label: Label, start: number): Hit => hit(label, { ...logAt(start), kind: 'response' });
    const renamed = { ...email, origins: [{ location: placeAt(30), path: [] }] };
    expect(oneHitForEachParty([answer(email, 100), answer(email, 200)])).toHaveLength(1);
    expect(oneHitForEachParty([answer(email, 100), answer(renamed, 200)])).toHaveLength(2);
  });
});
