import { describe, expect, it } from 'vitest';

import { isRequestName } from './request-names.ts';

describe('isRequestName', () => {
  it.each(['create', 'createTaxId', 'sendEmail', 'get', 'upsertCustomer'])('takes %s', (name) => {
    expect(isRequestName(name)).toBe(true);
  });

  it.each(['map', 'creation', 'then', 'Create', '$on', ''])('leaves %s', (name) => {
    expect(isRequestName(name)).toBe(false);
  });
});
