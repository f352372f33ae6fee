import { describe, expect, it } from 'vitest';
import { fileSettingsUnder } from '../testing/file-settings.ts';
import { datumOf, flowOf, mixpanel } from '../testing/file-view.ts';
import { messagesOf } from '../testing/messages.ts';
import { noUndeclaredRecipient } from './rule.ts';

const sink = { kind: 'recipient', name: 'mixpanel.track', recipient: mixpanel } as const;
const strict = { evidence: 'any', pseudonyms: 'judged' };

describe('no-undeclared-recipient', () => {
  it('names the recipient and the call', () => {
    expect(messagesOf(noUndeclaredRecipient, { flows: [flowOf({ sink })] })).toEqual([
      "'user.email' (user.contact.email, declared on User) reaches the recipient Mixpanel through 'mixpanel.track' undeclared.",
    ]);
  });

  it('words a flow through functions', () => {
    expect(messagesOf(noUndeclaredRecipient, { flows: [flowOf({ sink, through: ['track'] })] })).toEqual([
      "'user.email' (user.contact.email, declared on User) reaches the recipient Mixpanel through 'mixpanel.track' undeclared, by way of track().",
    ]);
  });

  it('judges network calls to a known host, and no others', () => {
    const network = { kind: 'network', name: 'fetch' } as const;
    const flows = [flowOf({ sink: { ...network, recipient: mixpanel } }), flowOf({ sink: network })];
    expect(messagesOf(noUndeclaredRecipient, { flows })).toHaveLength(1);
  });

  it.each(['mixpanel', 'Mixpanel', 'MIXPANEL'])('accepts the tag @recipient %s', (recipient) => {
    const flows = [flowOf({ sink, data: [datumOf({ recipients: [recipient] })] })];
    expect(messagesOf(noUndeclaredRecipient, { flows })).toEqual([]);
  });

  it('reports only the data that is not declared', () => {
    const data = [datumOf({ recipients: ['mixpanel'] }), datumOf({ category: 'user.name.first' })];
    expect(messagesOf(noUndeclaredRecipient, { flows: [flowOf({ sink, text: 'user', data })] })).toEqual([
      "'user' (user.name.first, declared on User) reaches the recipient Mixpanel through 'mixpanel.track' undeclared.",
    ]);
  });

  it.each([
    [{ recipient: 'mixpanel' }, 0],
    [{ recipient: 'mixpanel', categories: ['user.contact'] }, 0],
    [{ recipient: 'mixpanel', categories: ['user.contact.email'] }, 0],
    [{ recipient: 'mixpanel', categories: ['user.contact.email.work'] }, 1],
    [{ recipient: 'mixpanel', categories: ['user.con'] }, 1],
    [{ recipient: 'amplitude' }, 1],
  ])('with %j in the settings, reports %i', (recipient, count) => {
    const found = messagesOf(noUndeclaredRecipient, { flows: [flowOf({ sink })] }, {}, { recipients: [recipient] });
    expect(found).toHaveLength(count);
  });

  it('judges pseudonyms only where it is asked to', () => {
    const flows = [
      flowOf({ sink, data: [datumOf({ category: 'user.unique_id' })] }),
      flowOf({ sink, protections: ['pseudonymised'] }),
    ];
    expect(messagesOf(noUndeclaredRecipient, { flows })).toEqual([]);
    expect(messagesOf(noUndeclaredRecipient, { flows }, strict)).toHaveLength(2);
  });

  it.each(['redacted', 'masked', 'encrypted', 'aggregated'] as const)('accepts %s data', (protection) => {
    const flows = [flowOf({ sink, protections: [protection] })];
    expect(messagesOf(noUndeclaredRecipient, { flows }, strict)).toEqual([]);
  });

  describe('under a policy', () => {
    const settings = fileSettingsUnder('recipients: {mixpanel: {role: processor, categories: user.name}}');
    const email = datumOf({});
    const name = datumOf({ category: 'user.name.first' });

    it('accepts what a recipient may receive', () => {
      expect(messagesOf(noUndeclaredRecipient, { flows: [flowOf({ sink, data: [name] })] }, {}, settings)).toEqual([]);
    });

    it('says what it may receive instead', () => {
      const flows = [flowOf({ sink, data: [name, email], through: ['track'] })];
      expect(messagesOf(noUndeclaredRecipient, { flows }, {}, settings)).toEqual([
        "'user.email' (user.contact.email, declared on User) reaches the recipient Mixpanel through 'mixpanel.track', by way of track(), but privacy.yaml lets 'mixpanel' receive user.name, and not user.contact.email.",
      ]);
    });

    it('leaves a tag on the data the last word', () => {
      const tagged = datumOf({ recipients: ['Mixpanel'] });
      expect(messagesOf(noUndeclaredRecipient, { flows: [flowOf({ sink, data: [tagged] })] }, {}, settings)).toEqual(
        [],
      );
    });
  });
});
