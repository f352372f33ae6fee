import { describe, expect, it } from 'vitest';
import { fileSettingsOf } from '../settings.ts';
import { datumOf, emptyStores, flowOf, hinted } from '../testing/file-view.ts';
import { messagesOf } from '../testing/messages.ts';
import { settingsUnderPolicy } from '../testing/policy-of-text.ts';
import { noPlaintextStorage } from './rule.ts';

const sink = { kind: 'storage', name: 'localStorage.setItem' } as const;

describe('no-plaintext-storage', () => {
  it('words a direct flow', () => {
    expect(messagesOf(noPlaintextStorage, { flows: [flowOf({ sink })] })).toEqual([
      "'user.email' (user.contact.email, declared on User) reaches 'localStorage.setItem' in the clear.",
    ]);
  });

  it('words a flow through functions', () => {
    expect(messagesOf(noPlaintextStorage, { flows: [flowOf({ sink, through: ['notify', 'send'] })] })).toEqual([
      "'user.email' (user.contact.email, declared on User) reaches 'localStorage.setItem' in the clear, by way of notify() and send().",
    ]);
  });

  it('accepts data under any protection', () => {
    expect(messagesOf(noPlaintextStorage, { flows: [flowOf({ sink, protections: ['masked'] })] })).toEqual([]);
  });

  it('takes weak evidence only where it is asked to', () => {
    const flows = [flowOf({ sink, data: [datumOf({ evidence: hinted })] })];
    expect(messagesOf(noPlaintextStorage, { flows })).toEqual([]);
    expect(messagesOf(noPlaintextStorage, { flows }, { evidence: 'any' })).toHaveLength(1);
  });

  describe('of databases', () => {
    const store = { kind: 'database', part: 'customer', expires: false } as const;
    const table = { kind: 'database', name: 'prisma.customer.create', package: '@prisma/client', store } as const;
    const password = datumOf({ category: 'user.authorization.password' });
    const flow = flowOf({ sink: table, text: 'user.password', data: [password] });
    const judged = { databases: 'judged' };
    const kept =
      "'user.password' (user.authorization.password, declared on User) is kept in the clear in 'customer' of @prisma/client through 'prisma.customer.create'";

    it('judges none of which nothing is declared', () => {
      expect(messagesOf(noPlaintextStorage, { flows: [flow] })).toEqual([]);
    });

    it('judges all where it is asked to', () => {
      expect(messagesOf(noPlaintextStorage, { flows: [flow] }, judged)).toEqual([`${kept}.`]);
    });

    it.each([
      ['false', [`${kept}, which privacy.yaml declares not to be encrypted at rest.`]],
      ['true', []],
    ])('believes the policy that says encryptedAtRest: %s', (encryptedAtRest, messages) => {
      const policy = `version: 1
stores:
  customers: { kind: database, packages: '@prisma/client', encryptedAtRest: ${encryptedAtRest} }
`;
      const settings = fileSettingsOf(settingsUnderPolicy(policy, '/project'), 'a.ts', '/project/a.ts');
      expect(messagesOf(noPlaintextStorage, { flows: [flow] }, {}, settings)).toEqual(messages);
    });

    it.each([
      ['what a database may hold', { ...flow, data: [datumOf()] }, {}],
      ['what is hashed on the way', { ...flow, protections: ['pseudonymised'] as const }, {}],
      ['what the statement hashes', flowOf({ ...flow, sink: { ...table, store: { ...store, protects: true } } }), {}],
      ['what its column encrypts', flow, { stores: { ...emptyStores, protects: () => true } }],
      ['weak hints', { ...flow, data: [{ ...password, evidence: hinted }] }, {}],
    ])('accepts %s', (_what, accepted, program) => {
      const options = { ...judged, evidence: 'any' };
      expect(messagesOf(noPlaintextStorage, { flows: [accepted], ...program }, options)).toEqual([]);
    });
  });

  it('leaves other sinks to other rules', () => {
    expect(messagesOf(noPlaintextStorage, { flows: [flowOf({ sink: { ...sink, kind: 'response' } })] })).toEqual([]);
  });
});
