import { describe, expect, it } from 'vitest';
import { below, shop, silent } from '../testing/sample-policy.ts';
import { acceptedFlow } from './accepted-flows.ts';
import { classificationOf, collectionPointOf, contextOf, isIgnored, mayCollect } from './code-places.ts';
import { mayReceive, recipientNamed, recipientOfHost, recipientOfPackage } from './recipients.ts';
import { severityOf } from './severities.ts';
import { storeOf } from './stores.ts';

describe('recipients', () => {
  it('are found by id, package and host', () => {
    expect(recipientNamed(shop, 'tax-office')).toMatchObject({ name: 'Finanzamt Lindau', kind: 'other', hosts: [] });
    expect(recipientOfPackage(shop, '@sendgrid/mail')?.id).toBe('sendgrid');
    expect(recipientOfPackage(shop, '@sendgrid/mail/src/mail')?.id).toBe('sendgrid');
    expect(recipientOfPackage(shop, '@sendgrid')).toBeUndefined();
    expect(recipientOfPackage(shop, '@sendgrid/mailer')).toBeUndefined();
    expect(recipientOfPackage(shop, 'constructor')).toBeUndefined();
  });

  it.each([
    ['paketdienst-nord.example', 'parcels'],
    ['labels.eu.paketdienst-nord.example', 'parcels'],
    ['API.SendGrid.com:443', 'sendgrid'],
    ['api.sendgrid.com.', 'sendgrid'],
    ['sendgrid.com', undefined],
    ['evil-paketdienst-nord.example', undefined],
    ['paketdienst-nord.example.evil.example', undefined],
    ['', undefined],
    ['...', undefined],
  ])('%s is of %s', (host, id) => {
    expect(recipientOfHost(shop, host)?.id).toBe(id);
  });

  it('own the hosts that are named most exactly', () => {
    const policy = below(
      'recipients: {a: {role: processor, hosts: a.example}, b: {role: processor, hosts: mail.a.example}}',
    );
    expect(recipientOfHost(policy, 'mail.a.example')?.id).toBe('b');
    expect(recipientOfHost(policy, 'www.a.example')?.id).toBe('a');
  });

  it.each([
    ['sendgrid', 'user.contact.email', 'newsletter', undefined],
    ['sendgrid', 'user.contact.email.delivery', 'marketing.communications.email', undefined],
    ['sendgrid', 'user.name.first', undefined, undefined],
    [
      'sendgrid',
      'user.payment',
      'orders',
      "The policy lets 'sendgrid' receive user.contact.email and user.name, and not user.payment.",
    ],
    [
      'sendgrid',
      'user.contact',
      'orders',
      "The policy lets 'sendgrid' receive user.contact.email and user.name, and not user.contact.",
    ],
    [
      'parcels',
      'user.name',
      'newsletter',
      "The policy lets 'parcels' receive data for orders, and not for newsletter.",
    ],
    ['tax-office', 'user.financial', 'essential.legal_obligation', undefined],
    ['mixpanel', 'user.name', 'analytics', "The policy declares no recipient 'mixpanel'."],
  ])('%s may receive %s for %s, or: %s', (recipient, category, purpose, reason) => {
    expect(mayReceive(shop, recipient, category, purpose)).toEqual(
      reason === undefined ? { allowed: true } : { allowed: false, reason },
    );
  });
});

describe('files and types', () => {
  it.each([
    ['src/cart.ts', ['orders'], []],
    ['./src/cart.ts', ['orders'], []],
    ['src/newsletter/send.ts', ['newsletter'], ['marketing']],
    ['src/routes/account/[id]/page.ts', ['orders'], ['support', 'customer']],
    ['src/routes/account/i/page.ts', ['orders'], []],
    ['src/metrics/visits.ts', ['analytics.reporting'], []],
    ['scripts/seed.ts', [], []],
  ])('%s works for %j as %j', (path, purposes, roles) => {
    expect(contextOf(shop, path)).toMatchObject({ purposes, roles });
  });

  it('lets code answer with what the last context that speaks of it names', () => {
    expect(contextOf(shop, 'src/routes/account/[id]/page.ts').answers).toContain('user.contact');
    expect(contextOf(shop, 'src/cart.ts').answers).toBeUndefined();
  });

  it('ignores what the policy names', () => {
    expect(isIgnored(shop, 'src/legacy/old.ts')).toBe(true);
    expect(isIgnored(shop, 'src/cart.ts')).toBe(false);
    expect(isIgnored(silent, 'src/cart.ts')).toBe(false);
  });

  it('classifies members, and types where it says nothing of the member', () => {
    const debtor = { package: '@lindenhof/erp-client', type: 'Debtor' };
    expect(classificationOf(shop, { ...debtor, member: 'taxNumber' })?.legalBasis).toBe('legal_obligation');
    expect(classificationOf(shop, { ...debtor, member: 'city' })).toMatchObject({
      category: 'user',
      purposes: ['orders'],
    });
    expect(classificationOf(shop, debtor)?.member).toBeUndefined();
    expect(classificationOf(shop, { ...debtor, type: 'Invoice' })).toBeUndefined();
    expect(classificationOf(shop, { type: 'Debtor', file: 'src/debtor.ts' })).toBeUndefined();
    const plant = classificationOf(shop, { file: 'src/generated/plants.ts', type: 'Plant', member: 'commonName' });
    expect(plant).toEqual({
      file: 'src/generated/plants.ts',
      type: 'Plant',
      member: 'commonName',
      reason: 'The name of a plant.',
      purposes: [],
    });
    expect(classificationOf(shop, { file: 'src/generated/plants.ts', type: 'Plant', member: 'owner' })).toBeUndefined();
  });

  it('finds the collection point that names a place most exactly', () => {
    const signup = collectionPointOf(shop, { file: 'src/routes/signup.ts', name: 'SignupForm' });
    const newsletter = collectionPointOf(shop, { file: 'src/routes/news.ts', name: 'NewsletterForm' });
    expect(signup && mayCollect(signup, 'user.name.first')).toBe(true);
    expect(newsletter && mayCollect(newsletter, 'user.name.first')).toBe(false);
    expect(newsletter && mayCollect(newsletter, 'user.contact.email')).toBe(true);
    expect(collectionPointOf(shop, { file: 'src/cart.ts', name: 'Cart' })).toBeUndefined();
    expect(collectionPointOf(shop, { file: 'src/cart.ts' })).toBeUndefined();
  });
});

describe('accepted flows', () => {
  const address = { category: 'user.device.ip_address', sink: 'log', purpose: 'essential.fraud_detection' } as const;

  it.each([
    ['on the last day', address, '2027-03-31', 'accepted'],
    ['after it', address, '2027-04-01', 'expired'],
    [
      'for a purpose below',
      { ...address, purpose: 'essential.fraud_detection.identity_verification' },
      '2026-12-01',
      'accepted',
    ],
    ['for another purpose', { ...address, purpose: 'marketing' }, '2026-12-01', 'none'],
    ['for an unknown purpose', { category: address.category, sink: address.sink }, '2026-12-01', 'none'],
    ['in another sink', { ...address, sink: 'url' }, '2026-12-01', 'none'],
    ['of a wider category', { ...address, category: 'user.device' }, '2026-12-01', 'none'],
    [
      'to a recipient, whatever for',
      { category: 'user.contact.email', sink: 'recipient', recipient: 'posthog' },
      '2026-12-31',
      'accepted',
    ],
    [
      'to another recipient',
      { category: 'user.contact.email', sink: 'recipient', recipient: 'mixpanel' },
      '2026-12-01',
      'none',
    ],
  ] as const)('%s', (_, flow, today, state) => {
    expect(acceptedFlow(shop, flow, today).state).toBe(state);
  });

  it('tell who answers for them', () => {
    expect(acceptedFlow(shop, address, '2026-12-01').by?.owner).toBe('security@lindenhof.example');
  });

  it('are valid as long as any entry is', () => {
    const entry = 'categories: user.name, sink: log, owner: o';
    const policy = below(
      'accepted:',
      `  - {${entry}, reason: first, until: 2026-01-01}`,
      `  - {${entry}, reason: second, until: 2027-01-01}`,
    );
    expect(acceptedFlow(policy, { category: 'user.name', sink: 'log' }, '2026-06-01').by?.reason).toBe('second');
  });
});

describe('stores', () => {
  it.each([
    [{ package: '@prisma/client', table: 'Customer' }, 'customers'],
    [{ table: 'Address' }, undefined],
    [{ package: '@prisma/client', table: 'Plant' }, undefined],
    [{ package: '@aws-sdk/client-s3', bucket: 'lindenhof-invoices' }, 'invoices'],
    [{ package: 'ioredis' }, 'sessions'],
    [{ package: 'pg' }, undefined],
    [{}, undefined],
  ])('%j is in %s', (asked, id) => {
    expect(storeOf(shop, asked)?.id).toBe(id);
  });

  it('are told by tables before packages', () => {
    const policy = below(
      'stores:',
      '  all: {kind: database, packages: pg}',
      '  some: {kind: database, packages: pg, tables: people}',
    );
    expect(storeOf(policy, { package: 'pg', table: 'people' })?.id).toBe('some');
    // Prisma's `People` is `prisma.people`.
    expect(storeOf(policy, { package: 'pg', table: 'People' })?.id).toBe('some');
    expect(storeOf(policy, { package: 'pg', table: 'plants' })?.id).toBe('all');
  });

  it('say what erases and exports what they keep', () => {
    expect(storeOf(shop, { package: 'ioredis' })).toMatchObject({ encryptedAtRest: false, erasedBy: [] });
    expect(storeOf(shop, { package: '@prisma/client', table: 'Customer' })?.erasedBy).toEqual([
      { file: 'src/privacy/erase.ts', name: 'eraseCustomer' },
    ]);
  });
});

it('tells the severity of rules that the policy names', () => {
  expect(severityOf(shop, 'no-personal-data-in-url')).toBe('error');
  expect(severityOf(shop, 'no-plaintext-logging')).toBeUndefined();
  expect(severityOf(shop, 'toString')).toBeUndefined();
});
