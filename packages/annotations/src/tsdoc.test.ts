import { TSDocConfiguration, TSDocParser } from '@microsoft/tsdoc';
import { TSDocConfigFile } from '@microsoft/tsdoc-config';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const comment = `/**
 * Login e-mail.
 * @param email - the address
 * @personalData user.contact.email
 * @purpose essential.service.authentication, marketing.communications.email
 * @legalBasis contract
 * @retention P2Y after account.closed
 * @dataSubject customer
 * @recipient sendgrid
 * @sanitizes mask
 * @consentGuard analytics.reporting
 * @erasesData User
 * @providesAccess User
 * @unheardOf
 */`;

it('tells TSDoc tools of all our tags, and leaves the standard ones as they are', () => {
  const configFile = TSDocConfigFile.loadFile(join(import.meta.dirname, '..', 'tsdoc.json'));
  expect(configFile.hasErrors, configFile.getErrorSummary()).toBe(false);
  const configuration = new TSDocConfiguration();
  configFile.configureParser(configuration);
  const { log } = new TSDocParser(configuration).parseString(comment);
  expect(log.messages.map(({ unformattedText }) => unformattedText)).toEqual([
    'The TSDoc tag "@unheardOf" is not defined in this configuration',
  ]);
});
