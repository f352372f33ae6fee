import { describe, expect, it } from 'vitest';
import type { UnusedData } from '@privet/engine';
import { declarationOf, emptyStores, hinted, locationOf } from '../testing/file-view.ts';
import { messagesOf } from '../testing/messages.ts';
import { noUnusedPersonalData } from './rule.ts';

const keptBy = { kind: 'storage', name: 'redis.set', package: 'ioredis', location: locationOf() } as const;
const unusedOf = (facts: Partial<UnusedData> = {}): UnusedData => ({
  ...declarationOf({ name: 'birthday', category: 'user.demographic.date_of_birth' }),
  keptBy,
  ...facts,
});

describe('no-unused-personal-data', () => {
  it('tells where data is kept that nothing uses', () => {
    expect(messagesOf(noUnusedPersonalData, { unused: [unusedOf()] })).toEqual([
      "'birthday' (user.demographic.date_of_birth, declared on User) of User is kept through 'redis.set', and nothing in the program reads it by its name or hands it on.",
    ]);
  });

  it('leaves what lies in a database to whoever else of the workspace may read it', () => {
    const unused = [unusedOf({ keptBy: { ...keptBy, kind: 'database' } })];
    const beyond = { ...emptyStores, packagesBeyond: () => ['@acme/reports'] };
    expect(messagesOf(noUnusedPersonalData, { unused })).toHaveLength(1);
    expect(messagesOf(noUnusedPersonalData, { unused, stores: beyond })).toEqual([]);
    expect(messagesOf(noUnusedPersonalData, { unused: [unusedOf()], stores: beyond })).toHaveLength(1);
  });

  it('takes weak evidence only where it is asked to', () => {
    const unused = [unusedOf({ evidence: hinted })];
    expect(messagesOf(noUnusedPersonalData, { unused })).toEqual([]);
    expect(messagesOf(noUnusedPersonalData, { unused }, { evidence: 'any' })).toHaveLength(1);
  });
});
