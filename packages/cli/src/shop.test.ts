import { fileURLToPath } from 'node:url';
import { reportSchema } from '@privet/model';
import { compareFindings, expectationsIn, fixtureFiles } from '@privet/testkit';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { relativeTo } from './paths.ts';
import { reportOfScan } from './testing/run-cli.ts';
import { scanFindings } from './testing/scan-findings.ts';

const shop = fileURLToPath(new URL('../../../test-fixtures/apps/shop', import.meta.url));

describe('the shop', () => {
  it('has the leaks that its comments announce', () => {
    const expected = fixtureFiles(shop).flatMap(({ file, text }) => expectationsIn(relativeTo(shop, file), text));
    expect(compareFindings(expected, scanFindings(shop))).toEqual([]);
  });

  it('gets a report that its schema allows', () => {
    const validate = new Ajv2020({ allErrors: true }).compile(reportSchema);
    validate(reportOfScan(shop));
    expect(validate.errors ?? []).toEqual([]);
  });

  it('gets an inventory of what it holds and hands out', () => {
    const { inventory, coverage } = reportOfScan(shop);
    const email = inventory.categories.find(({ category }) => category === 'user.contact.email');
    expect(email?.declarations.map(({ name }) => name)).toContain('Customer.email');
    expect(email?.recipients).toEqual(expect.arrayContaining(['mixpanel', 'sentry']));
    expect(inventory.recipients.map(({ recipient }) => recipient.id)).toEqual(
      expect.arrayContaining(['mixpanel', 'sentry']),
    );
    expect(coverage.annotated).toBeLessThan(coverage.all);
  });
});
