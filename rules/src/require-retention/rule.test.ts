import { describe, expect, it } from 'vitest';
import { datumOf, emptyStores, flowOf, hinted } from '../testing/file-view.ts';
import { messagesOf } from '../testing/messages.ts';
import { fileSettingsOf } from '../settings.ts';
import { settingsUnderPolicy } from '../testing/policy-of-text.ts';
import { requireRetention } from './rule.ts';

const store = { kind: 'database', part: 'customer', expires: false } as const;
const sink = { kind: 'database', name: 'prisma.customer.create', package: '@prisma/client', store } as const;
const endless =
  "'user.email' (user.contact.email, declared on User) is kept in 'customer' of @prisma/client through 'prisma.customer.create', and nothing says for how long.";

describe('require-retention', () => {
  it('words a flow into a table', () => {
    expect(messagesOf(requireRetention, { flows: [flowOf({ sink })] })).toEqual([endless]);
  });

  it('words a flow into a store whose part nobody knows', () => {
    const flow = flowOf({ sink: { ...sink, store: { kind: 'database', expires: false } } });
    expect(messagesOf(requireRetention, { flows: [flow] })).toEqual([
      "'user.email' (user.contact.email, declared on User) is kept in @prisma/client through 'prisma.customer.create', and nothing says for how long.",
    ]);
  });

  it('names the policy that could say it', () => {
    const settings = fileSettingsOf(settingsUnderPolicy('version: 1\n', '/project'), 'a.ts', '/project/a.ts');
    expect(messagesOf(requireRetention, { flows: [flowOf({ sink })] }, {}, settings)).toEqual([
      "'user.email' (user.contact.email, declared on User) is kept in 'customer' of @prisma/client through 'prisma.customer.create', and neither privacy.yaml nor the code says for how long.",
    ]);
  });

  it('tells each kind of data once for each store', () => {
    const name = datumOf({ category: 'user.name' });
    const flows = [flowOf({ sink }), flowOf({ sink }), flowOf({ sink, data: [datumOf(), name] })];
    expect(messagesOf(requireRetention, { flows })).toEqual([endless, endless.replace('contact.email', 'name')]);
  });

  it('accepts what is declared, what ends by itself, and what is no longer personal', () => {
    const ending = { ...emptyStores, endsWhatIsIn: () => true };
    const declared = { ...emptyStores, retentionOf: () => 'P1Y' };
    expect(messagesOf(requireRetention, { flows: [flowOf({ sink, data: [datumOf({ retention: 'P2Y' })] })] })).toEqual(
      [],
    );
    expect(messagesOf(requireRetention, { flows: [flowOf({ sink })], stores: ending })).toEqual([]);
    expect(messagesOf(requireRetention, { flows: [flowOf({ sink })], stores: declared })).toEqual([]);
    expect(messagesOf(requireRetention, { flows: [flowOf({ sink, protections: ['redacted'] })] })).toEqual([]);
  });

  it('judges what is hashed or encrypted, for it can be traced back', () => {
    expect(messagesOf(requireRetention, { flows: [flowOf({ sink, protections: ['encrypted'] })] })).toHaveLength(1);
  });

  it('takes weak evidence only where it is asked to', () => {
    const flows = [flowOf({ sink, data: [datumOf({ evidence: hinted })] })];
    expect(messagesOf(requireRetention, { flows })).toEqual([]);
    expect(messagesOf(requireRetention, { flows }, { evidence: 'any' })).toHaveLength(1);
  });

  it('leaves alone what is not kept', () => {
    expect(messagesOf(requireRetention, { flows: [flowOf()] })).toEqual([]);
  });
});
