import type { StoreReach } from '@privet/engine';
import { describe, expect, it } from 'vitest';
import { fileSettingsOf } from '../settings.ts';
import { datumOf, emptyStores, flowOf } from '../testing/file-view.ts';
import { messagesOf } from '../testing/messages.ts';
import { settingsUnderPolicy } from '../testing/policy-of-text.ts';
import { requireExport } from './rule.ts';

const store = { kind: 'database', part: 'customer', expires: false } as const;
const sink = { kind: 'database', name: 'prisma.customer.create', package: '@prisma/client', store } as const;
const kept =
  "'user.email' (user.contact.email, declared on User) is kept in 'customer' of @prisma/client through 'prisma.customer.create', and ";
const policy = `
version: 1
stores:
  customers:
    kind: database
    packages: '@prisma/client'
    tables: Customer
    exportedBy: src/export.ts#customer
`;
const settings = fileSettingsOf(settingsUnderPolicy(policy, '/project'), 'a.ts', '/project/a.ts');

function reaching(reach: StoreReach, beyond: readonly string[] = []): typeof emptyStores {
  return { ...emptyStores, reach: () => reach, packagesBeyond: () => beyond };
}
const nowhere: StoreReach = { kind: 'unreached' };

describe('require-export', () => {
  it('words a store that no code reaches', () => {
    expect(messagesOf(requireExport, { flows: [flowOf({ sink })] })).toEqual([
      `${kept}no code that is declared to give people their data reads it there.`,
    ]);
  });

  it('words a store that the code which the policy names does not reach', () => {
    expect(messagesOf(requireExport, { flows: [flowOf({ sink })], stores: reaching(nowhere) }, {}, settings)).toEqual([
      `${kept}src/export.ts#customer, which privacy.yaml names for that, does not read it there.`,
    ]);
  });

  it('words code that the policy names and that is not there', () => {
    const stores = reaching({ kind: 'missing', entry: 'src/export.ts#customer' });
    expect(messagesOf(requireExport, { flows: [flowOf({ sink })], stores }, {}, settings)).toEqual([
      `${kept}src/export.ts#customer, which privacy.yaml names to export it, does not exist.`,
    ]);
  });

  it('tells a store once, whatever its data', () => {
    const flows = [flowOf({ sink }), flowOf({ sink, data: [datumOf({ category: 'user.name' })] })];
    expect(messagesOf(requireExport, { flows })).toHaveLength(1);
  });

  it.each([
    ['what is reached', reaching({ kind: 'reached' })],
    ['what code outside of the program is named for', reaching({ kind: 'beyond', entry: 'packages/a/b.ts#c' })],
    ['what other packages of the workspace may reach', reaching(nowhere, ['@shop/web'])],
  ])('accepts %s', (_what, stores) => {
    expect(messagesOf(requireExport, { flows: [flowOf({ sink })], stores })).toEqual([]);
  });

  it('does not wait for others where the policy names the code', () => {
    const stores = reaching(nowhere, ['@shop/web']);
    expect(messagesOf(requireExport, { flows: [flowOf({ sink })], stores }, {}, settings)).toHaveLength(1);
  });

  it('leaves alone what is not kept, ends by itself, or is no longer personal', () => {
    const ending = flowOf({ sink: { ...sink, store: { ...store, expires: true } } });
    const flows = [flowOf(), ending, flowOf({ sink, protections: ['aggregated'] })];
    expect(messagesOf(requireExport, { flows })).toEqual([]);
  });
});
