import { expect, it } from 'vitest';
import { policyOf, sampleText } from './testing/sample-policy.ts';

const { models, guards } = policyOf(sampleText);

it('unites what is said of a module in the shape of the catalog', () => {
  expect(models.find(({ package: name }) => name === './src/lib/parcels.ts')).toEqual({
    package: './src/lib/parcels.ts',
    docs: '',
    recipient: { id: 'parcels', name: 'Paketdienst Nord', kind: 'other', country: 'DE' },
    exports: {
      announce: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }] } },
      parcel: { members: { label: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }] } } } },
    },
  });
  expect(models.map(({ package: name }) => name)).toEqual([
    '@lindenhof/erp-client',
    '@lindenhof/pages',
    './src/privacy/mask.ts',
    './src/lib/audit.ts',
    './src/lib/parcels.ts',
    './src/consent/index.ts',
    './src/access.ts',
  ]);
  expect(models.at(-2)?.exports).toEqual({
    hasNewsletterConsent: { call: { guard: { purposes: ['newsletter'] } } },
    hasConsent: {
      call: {
        guard: { purposeFrom: { argument: 0, words: { statistics: ['analytics.reporting'], mail: ['newsletter'] } } },
      },
    },
  });
  expect(models.at(-1)?.exports).toEqual({ requireSupport: { call: { guard: { roles: ['support'] } } } });
});

it('keeps all that is said of one function', () => {
  const policy = policyOf(`
version: 1
packages:
  - package: ./a.ts
    docs: https://docs.example/a
    exports: {f: {call: {returns: F}}, g: {members: {h: {source: user.name}}}}
sanitizers: [{module: ./a.ts, functions: [f, g.h, constructor], as: masked}]
sinks:
  - {module: ./a.ts, functions: f, kind: log, arguments: [0, 2]}
  - {module: ./a.ts, functions: f, kind: url}
`);
  expect(policy.models).toEqual([
    {
      package: './a.ts',
      docs: 'https://docs.example/a',
      exports: {
        f: {
          call: {
            returns: 'F',
            protects: 'masked',
            sinks: [
              { kind: 'log', data: [{ argument: 0 }, { argument: 2 }] },
              { kind: 'url', data: [{ argument: 'all' }] },
            ],
          },
        },
        g: { members: { h: { source: 'user.name', call: { protects: 'masked' } } } },
        constructor: { call: { protects: 'masked' } },
      },
    },
  ]);
});

it('knows what guards tell', () => {
  expect(guards).toEqual([
    { module: './src/consent/index.ts', functions: ['hasNewsletterConsent'], purposes: ['newsletter'] },
    {
      module: './src/consent/index.ts',
      functions: ['hasConsent'],
      purposeFrom: {
        argument: 0,
        words: [
          { word: 'statistics', purpose: 'analytics.reporting' },
          { word: 'mail', purpose: 'newsletter' },
        ],
      },
    },
    { module: './src/access.ts', functions: ['requireSupport'], roles: ['support'] },
  ]);
});
