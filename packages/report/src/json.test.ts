import { describe, expect, it } from 'vitest';
import { jsonOf } from './json.ts';
import { reportOf } from './testing/reports.ts';

describe('jsonOf', () => {
  it('holds the whole report', () => {
    expect(JSON.parse(jsonOf(reportOf()))).toEqual(reportOf());
  });
});
