import { describe, expect, it } from 'vitest';
import { fileSettingsUnder } from '../testing/file-settings.ts';
import { datumOf, flowOf, hinted } from '../testing/file-view.ts';
import { messagesOf } from '../testing/messages.ts';
import { noDisguisedSale } from './rule.ts';

const meta = { id: 'meta', name: 'Meta', kind: 'advertising' } as const;
const sink = { kind: 'recipient', name: 'fbq', package: 'platform:meta-pixel', recipient: meta } as const;
const toPartner = {
  ...sink,
  name: 'fetch',
  recipient: { id: 'broker.example', name: 'broker.example', kind: 'other' },
} as const;
const promised = { purposes: ['marketing.advertising.third_party'] };

describe('no-disguised-sale', () => {
  it('names the advertising partner', () => {
    expect(messagesOf(noDisguisedSale, { flows: [flowOf({ sink })] })).toEqual([
      "'user.email' (user.contact.email, declared on User) reaches the advertising partner Meta through 'fbq', and none of its declared purposes is advertising by others.",
    ]);
  });

  it('asks for a declared partner even where advertising was promised', () => {
    expect(messagesOf(noDisguisedSale, { flows: [flowOf({ sink, data: [datumOf(promised)] })] })).toEqual([
      "'user.email' (user.contact.email, declared on User), collected for advertising, reaches the advertising partner Meta through 'fbq' undeclared.",
    ]);
  });

  it.each([
    ['a tag', datumOf({ ...promised, recipients: ['meta'] }), { recipients: [] }],
    ['the settings', datumOf(promised), { recipients: [{ recipient: 'Meta' }] }],
    ['the policy', datumOf(promised), fileSettingsUnder('recipients: {meta: {role: third_party}}')],
  ])('accepts a partner that %s declares for data collected for it', (_who, datum, settings) => {
    expect(messagesOf(noDisguisedSale, { flows: [flowOf({ sink, data: [datum] })] }, {}, settings)).toEqual([]);
  });

  it("takes one's own advertising for another promise", () => {
    const data = [datumOf({ purposes: ['marketing.advertising.first_party.targeted'], recipients: ['meta'] })];
    expect(messagesOf(noDisguisedSale, { flows: [flowOf({ sink, data })] })).toHaveLength(1);
  });

  it.each([
    ['pseudonymised', 1],
    ['masked', 1],
    ['encrypted', 1],
    ['redacted', 0],
    ['aggregated', 0],
  ] as const)('reports %s data: %i', (protection, count) => {
    expect(messagesOf(noDisguisedSale, { flows: [flowOf({ sink, protections: [protection] })] })).toHaveLength(count);
  });

  it('judges bare ids, and weak hints where it is told to', () => {
    const id = flowOf({ sink, data: [datumOf({ category: 'user.unique_id' })] });
    const hint = flowOf({ sink, data: [datumOf({ evidence: hinted })] });
    expect(messagesOf(noDisguisedSale, { flows: [id, hint] })).toHaveLength(1);
    expect(messagesOf(noDisguisedSale, { flows: [id, hint] }, { evidence: 'any' })).toHaveLength(2);
  });

  it('believes the policy about who advertises', () => {
    const settings = fileSettingsUnder(
      'recipients: {broker: {role: controller, kind: advertising, hosts: broker.example}}',
    );
    const flows = [flowOf({ sink: toPartner })];
    expect(messagesOf(noDisguisedSale, { flows })).toEqual([]);
    expect(messagesOf(noDisguisedSale, { flows }, {}, settings)[0]).toContain('the advertising partner broker.example');
  });

  it('compares the purposes of third parties with those of the data', () => {
    const flows = [flowOf({ sink: toPartner, data: [datumOf({ purposes: ['essential.service.delivery'] })] })];
    const third = (purposes: string): ReturnType<typeof fileSettingsUnder> =>
      fileSettingsUnder(`recipients: {broker: {role: third_party, hosts: broker.example${purposes}}}`);
    expect(messagesOf(noDisguisedSale, { flows }, {}, third(''))).toEqual([
      "'user.email' (user.contact.email, declared on User) reaches broker.example, which privacy.yaml calls a third party, through 'fetch', for nothing that it was collected for.",
    ]);
    expect(messagesOf(noDisguisedSale, { flows }, {}, third(', purposes: personalize'))).toHaveLength(1);
    expect(messagesOf(noDisguisedSale, { flows }, {}, third(', purposes: essential.service'))).toEqual([]);
  });
});
