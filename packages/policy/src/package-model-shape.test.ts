import type { Behaviour, PackageModel, Protection, RecipientKind, SinkKind } from '@privet/model';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type { behaviourShape, protectionShape, recipientKindShape, sinkKindShape } from './package-model-shape.ts';
import { packageModelShape } from './package-model-shape.ts';

const acme: PackageModel = {
  package: '@acme/audit',
  docs: 'https://example.com/audit',
  recipient: { id: 'acme', name: 'Acme', kind: 'monitoring', country: 'DE' },
  declaredIn: ['@acme/core'],
  exports: {
    audit: { call: { sinks: [{ kind: 'log', data: [{ argument: { from: 1 }, path: 'context.*', except: ['id'] }] }] } },
    Client: { construct: { returns: 'Client', options: [] } },
    askedFrom: { call: { source: 'user.device.ip_address' } },
    mask: { call: { protects: 'masked', carries: [{ argument: 'all' }] } },
    nested: { members: { deep: { members: { call: { source: 'user.contact.email' } } } } },
  },
  types: {
    Client: {
      members: {
        send: { call: { calls: { 1: ['Client'] } } },
        route: {
          call: {
            answers: { argument: 1, path: 'handler', fields: ['Shown'], handlers: ['run'], serverData: ['user'] },
          },
        },
      },
    },
  },
  conventions: [
    { answers: 'returned', exports: ['loadPage'], directive: 'on server', path: 'data' },
    {
      answers: 'returned',
      exports: ['handlers'],
      members: true,
      parameters: ['Client'],
      serverData: ['locals'],
      where: { files: ['**/pages/**/*.ts'], imports: ['@acme/*'], dependencies: ['@acme/server'] },
    },
    { answers: 'props', directive: 'in browser', servers: { files: ['pages/**/index.tsx'] } },
  ],
  autoImports: { exports: ['audit'], where: { dependencies: ['@acme/server'] } },
};

describe('packageModelShape', () => {
  it('accepts the shape of the catalog', () => {
    expect(packageModelShape(acme, 'models[0]')).toEqual(acme);
  });

  it('needs no address of documentation', () => {
    expect(packageModelShape({ package: './log.ts' }, 'models[0]')).toEqual({ package: './log.ts', docs: '' });
  });

  it.each([
    [{ exports: {} }, "m: the key 'package' is missing."],
    [{ package: 'a', export: {} }, "m: unknown key 'export'; did you mean 'exports'?"],
    [{ package: 'a', exports: { f: { cal: {} } } }, "m.exports.f: unknown key 'cal'; did you mean 'call'?"],
    [
      { package: 'a', exports: { f: { call: { sinks: [{ kind: 'logs', data: [] }] } } } },
      "m.exports.f.call.sinks[0].kind: expected 'log', 'recipient', 'storage', 'database', 'url', 'error', 'network', 'response', found 'logs'; did you mean 'log'?",
    ],
    [{ package: 'a', conventions: [{ exports: ['load'] }] }, "m.conventions[0]: the key 'answers' is missing."],
    [
      { package: 'a', conventions: [{ answers: 'return' }] },
      "m.conventions[0].answers: expected 'returned', 'props', found 'return'; did you mean 'returned'?",
    ],
    [
      { package: 'a', conventions: [{ answers: 'returned', where: { files: ['/app/routes/**'] } }] },
      "m.conventions[0].where.files[0]: expected a glob of files relative to the root of the project, found '/app/routes/**'; did you mean 'app/routes/**'?",
    ],
    [
      { package: 'a', exports: { f: { call: { carries: [{ argument: 'first' }] } } } },
      "m.exports.f.call.carries[0].argument: expected a number, 'all', 'receiver' or { from: number }, found 'first'.",
    ],
  ])('refuses %j', (value, message) => {
    expect(() => packageModelShape(value, 'm')).toThrow(message);
  });

  it('knows every word of the model', () => {
    expectTypeOf<ReturnType<typeof sinkKindShape>>().toEqualTypeOf<SinkKind>();
    expectTypeOf<ReturnType<typeof protectionShape>>().toEqualTypeOf<Protection>();
    expectTypeOf<ReturnType<typeof recipientKindShape>>().toEqualTypeOf<RecipientKind>();
    expectTypeOf<ReturnType<typeof behaviourShape>>().toEqualTypeOf<Behaviour>();
  });
});
