import type { CallModel } from '@privet/model';
import { describe, expect, it } from 'vitest';

import type { Api } from './api.ts';
import { configured } from './configured.ts';

const api: Api = {
  key: 'http#Client',
  model: { package: 'http', docs: 'https://example.com' },
  node: undefined,
  type: undefined,
  namespace: false,
};
const maker = { kind: 'api', api } as const;
const call: CallModel = {
  returns: 'Client',
  redactedPaths: [{ argument: 0, path: 'redact' }],
  baseUrl: { argument: 0, path: 'baseUrl' },
};
const settings = new Map<string | undefined, readonly (string | number)[]>([
  ['redact', ['email', 7]],
  ['baseUrl', ['https://api.example.com']],
]);

describe('an instance of a library', () => {
  it('redacts the paths and continues the address that it was made with', () => {
    expect(configured(maker, api, call, ({ path }) => settings.get(path) ?? [])).toEqual({
      kind: 'api',
      api,
      redacts: ['email'],
      baseUrl: 'https://api.example.com',
    });
  });

  it('inherits what the instance that makes it was configured to do', () => {
    const parent = { ...maker, redacts: ['name'], baseUrl: 'https://example.com' };
    expect(configured(parent, api, call, () => [])).toEqual(parent);
  });

  it('is plain where nothing is configured', () => {
    expect(configured(maker, api, { returns: 'Client' }, () => ['unasked'])).toEqual(maker);
  });
});
