import { describe, expect, it } from 'vitest';
import type { FileSettings } from '../settings.ts';
import { fileSettingsUnder } from '../testing/file-settings.ts';
import { datumOf, flowOf, mixpanel } from '../testing/file-view.ts';
import { messagesOf } from '../testing/messages.ts';
import { noUndeclaredTransfer } from './rule.ts';

const sink = { kind: 'recipient', name: 'mixpanel.track', package: 'mixpanel', recipient: mixpanel } as const;
const flow = flowOf({ sink });

function under(...lines: readonly string[]): FileSettings {
  return fileSettingsUnder('jurisdictions: gdpr', ...lines);
}

const messagesUnder = (settings: FileSettings, flows = [flow]): readonly string[] =>
  messagesOf(noUndeclaredTransfer, { flows }, {}, settings);

describe('no-undeclared-transfer', () => {
  it('tells who receives data where, and that the policy declares no basis', () => {
    expect(messagesUnder(under('recipients: {mixpanel: {role: processor}}'))).toEqual([
      "'user.email' (user.contact.email, declared on User) reaches Mixpanel in US through 'mixpanel.track', and privacy.yaml declares no basis for the transfer.",
    ]);
  });

  it('takes the GDPR to apply to a controller in the EEA', () => {
    const recipients = 'recipients: {mixpanel: {role: processor, transferBasis: none}}';
    expect(messagesUnder(fileSettingsUnder('controller: {name: Shop, country: DE}', recipients))).toHaveLength(1);
    expect(messagesUnder(fileSettingsUnder('controller: {name: Shop, country: GB}', recipients))).toEqual([]);
  });

  it('believes the policy before the catalog', () => {
    expect(messagesUnder(under('recipients: {mixpanel: {role: processor, country: NL}}'))).toEqual([]);
    expect(messagesUnder(under('recipients: {mixpanel: {role: processor, country: IN}}'))[0]).toContain(
      'in IN through',
    );
  });

  it.each([
    ['a declared basis', 'recipients: {mixpanel: {role: processor, transferBasis: scc_commission}}'],
    ['the person as recipient', 'recipients: {mixpanel: {role: data_subject}}'],
    ['a recipient that the policy does not declare', 'recipients: {sentry: {role: processor}}'],
    [
      'data that the recipient may not receive at all',
      'recipients: {mixpanel: {role: processor, categories: user.name}}',
    ],
  ])('is silent about %s', (_what, recipients) => {
    expect(messagesUnder(under(recipients))).toEqual([]);
  });

  it("is silent about a recipient in the controller's own country, or in none that is known", () => {
    const recipients = 'recipients: {mixpanel: {role: processor}}';
    expect(messagesUnder(under('controller: {name: Shop, country: US}', recipients))).toEqual([]);
    const elsewhere = flowOf({ sink: { ...sink, recipient: { id: 'mixpanel', name: 'Mixpanel', kind: 'analytics' } } });
    expect(messagesUnder(under(recipients), [elsewhere])).toEqual([]);
  });

  it('is silent without a policy', () => {
    expect(
      messagesOf(noUndeclaredTransfer, { flows: [flow] }, {}, { recipients: [{ recipient: 'mixpanel' }] }),
    ).toEqual([]);
  });

  it('judges pseudonyms where it is told to', () => {
    const settings = under('recipients: {mixpanel: {role: processor}}');
    const flows = [flowOf({ sink, data: [datumOf({ category: 'user.unique_id' })] })];
    expect(messagesOf(noUndeclaredTransfer, { flows }, {}, settings)).toEqual([]);
    expect(messagesOf(noUndeclaredTransfer, { flows }, { pseudonyms: 'judged' }, settings)).toHaveLength(1);
  });
});
