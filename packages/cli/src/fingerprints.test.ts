import { describe, expect, it } from 'vitest';
import { fingerprintsOf, type FindingIdentity } from './fingerprints.ts';

const identity: FindingIdentity = {
  ruleId: 'no-plaintext-logging',
  file: 'src/a.ts',
  categories: ['user.contact.email', 'user.name'],
  subject: 'user',
  sink: 'console.log',
  through: [],
};

describe('fingerprintsOf', () => {
  it('never changes between versions, or baselines would be lost', () => {
    expect(fingerprintsOf([identity])).toMatchInlineSnapshot(`
      [
        "795cd9d50feef7dbd5b9eebd14360ae5",
      ]
    `);
  });

  it('minds neither the order of categories nor white space', () => {
    const alike = { ...identity, categories: ['user.name', 'user.contact.email', 'user.name'], subject: 'us\n  er' };
    expect(fingerprintsOf([alike])).toEqual(fingerprintsOf([{ ...identity, subject: 'us er' }]));
  });

  it.each([
    { ruleId: 'other' },
    { file: 'src/b.ts' },
    { categories: ['user.name'] },
    { subject: 'customer' },
    { sink: 'console.warn' },
    { through: ['notify'] },
  ])('tells findings apart by %j', (difference) => {
    expect(fingerprintsOf([{ ...identity, ...difference }])).not.toEqual(fingerprintsOf([identity]));
  });

  it('numbers findings that are alike', () => {
    const [first, second, third] = fingerprintsOf([identity, { ...identity, sink: 'console.warn' }, identity]);
    expect(new Set([first, second, third]).size).toBe(3);
    expect(fingerprintsOf([identity, identity])).toEqual([first, third]);
  });
});
