import { describe, expect, it } from 'vitest';
import { fileSettingsUnder } from '../testing/file-settings.ts';
import { datumOf, flowOf, hinted, mixpanel } from '../testing/file-view.ts';
import { messagesOf } from '../testing/messages.ts';
import { protectSpecialCategories } from './rule.ts';

const health = { category: 'user.health_and_medical' } as const;
const data = [datumOf(health)];
const toMixpanel = { kind: 'recipient', name: 'mixpanel.track', package: 'mixpanel', recipient: mixpanel } as const;
const messages = (
  ...given: Parameters<typeof messagesOf> extends [unknown, ...infer Rest] ? Rest : never
): readonly string[] => messagesOf(protectSpecialCategories, ...given);

describe('protect-special-categories', () => {
  it('says of logs, errors, URLs and stores what the data is only', () => {
    const flows = (['log', 'error', 'url', 'storage'] as const).map((kind) =>
      flowOf({ text: 'patient.diagnosis', data, sink: { kind }, protections: ['masked'] }),
    );
    expect(messages({ flows })).toHaveLength(4);
    expect(messages({ flows })[0]).toBe(
      "'patient.diagnosis' (user.health_and_medical, declared on User), which needs more protection than other data, reaches 'logger.info' only masked.",
    );
  });

  it('tells which kind of service receives it', () => {
    const settings = { recipients: [{ recipient: 'mixpanel' }] };
    expect(messages({ flows: [flowOf({ data, sink: toMixpanel })] }, {}, settings)).toEqual([
      "'user.email' (user.health_and_medical, declared on User), which needs more protection than other data, reaches the analytics service Mixpanel through 'mixpanel.track', and is not named for it by itself.",
    ]);
  });

  it.each(['redacted', 'aggregated', 'encrypted'] as const)('finds %s data protected', (protection) => {
    const flows = [
      flowOf({ data, protections: ['pseudonymised', protection] }),
      flowOf({ data, sink: toMixpanel, protections: [protection] }),
    ];
    expect(messages({ flows })).toEqual([]);
  });

  it('leaves data in the clear to the rules about all data', () => {
    expect(messages({ flows: [flowOf({ data }), flowOf({ data, sink: toMixpanel })] })).toEqual([]);
    expect(messages({ flows: [flowOf({ data, sink: toMixpanel, protections: ['pseudonymised'] })] })).toHaveLength(1);
  });

  it('takes its word for what is special from the vocabulary', () => {
    const count = (category: string, lines: readonly string[] = []): number => {
      const flows = [flowOf({ data: [datumOf({ category })], protections: ['masked'] })];
      return messages({ flows }, {}, fileSettingsUnder(...lines)).length;
    };
    expect(count('user.contact.email')).toBe(0);
    expect(count('user.childrens')).toBe(1);
    expect(count('user.financial.bank_account')).toBe(1);
    expect(count('user.government_id.passport_number')).toBe(1);
    expect(count('user.health_and_medical.own_word')).toBe(1);
    expect(count('user.location.precise')).toBe(0);
    expect(count('user.location.precise', ['jurisdictions: ccpa'])).toBe(1);
  });

  it('takes nothing for special that can be changed after a leak', () => {
    const stored = (category: string): readonly string[] =>
      messages({ flows: [flowOf({ data: [datumOf({ category })], protections: ['pseudonymised'] })] });
    expect(stored('user.authorization.password')).toEqual([]);
    expect(stored('user.authorization.biometric')).toHaveLength(1);
  });

  it.each([
    ['user.health_and_medical', 0],
    ['[user.name, user.health_and_medical]', 0],
    ['user', 1],
  ] as const)('compares with a policy that names %s', (categories, count) => {
    const settings = fileSettingsUnder(`recipients: {mixpanel: {role: processor, categories: ${categories}}}`);
    expect(messages({ flows: [flowOf({ data, sink: toMixpanel })] }, {}, settings)).toHaveLength(count);
  });

  it('accepts a recipient that a tag names, or the settings with the category', () => {
    const tagged = flowOf({ data: [datumOf({ ...health, recipients: ['mixpanel'] })], sink: toMixpanel });
    const settings = { recipients: [{ recipient: 'mixpanel', categories: ['user.health_and_medical'] }] };
    expect(messages({ flows: [tagged] })).toEqual([]);
    expect(messages({ flows: [flowOf({ data, sink: toMixpanel })] }, {}, settings)).toEqual([]);
  });

  it('leaves other kinds of recipients alone', () => {
    const settings = { recipients: [{ recipient: 'stripe' }] };
    const sink = { ...toMixpanel, recipient: { id: 'stripe', name: 'Stripe', kind: 'payment' } } as const;
    expect(messages({ flows: [flowOf({ data, sink })] }, {}, settings)).toEqual([]);
  });

  it('judges weak hints where it is told to', () => {
    const flows = [flowOf({ data: [datumOf({ ...health, evidence: hinted })], protections: ['masked'] })];
    expect(messages({ flows })).toEqual([]);
    expect(messages({ flows }, { evidence: 'any' })).toHaveLength(1);
  });
});
