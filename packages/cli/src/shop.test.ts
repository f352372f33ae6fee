import { fileURLToPath } from 'node:url';
import { compareFindings, expectationsIn, fixtureFiles } from '@privet/testkit';
import { relativeTo } from './paths.ts';
import { describe, expect, it } from 'vitest';
import { scanFindings } from './testing/scan-findings.ts';

const shop = fileURLToPath(new URL('../../../test-fixtures/apps/shop', import.meta.url));

describe('the shop', () => {
  it('has the leaks that its comments announce', () => {
    const expected = fixtureFiles(shop).flatMap(({ file, text }) => expectationsIn(relativeTo(shop, file), text));
    expect(compareFindings(expected, scanFindings(shop))).toEqual([]);
  });
});
