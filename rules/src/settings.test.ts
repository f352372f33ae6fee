import { describe, expect, it } from 'vitest';
import { defaultSettings, fileSettingsOf, settingsOf } from './settings.ts';

describe('settingsOf', () => {
  it('has defaults', () => {
    expect(settingsOf(undefined)).toEqual(defaultSettings);
    expect(settingsOf({})).toEqual(defaultSettings);
  });

  it('takes a recipient by its id alone', () => {
    const limited = { recipient: 'mixpanel', categories: ['user.device'], files: ['src/analytics/**'] };
    expect(settingsOf({ recipients: ['sendgrid', limited] }).recipients).toEqual([{ recipient: 'sendgrid' }, limited]);
  });

  it('turns declared protections into models', () => {
    const { models } = settingsOf({
      protections: [{ module: './src/mask.ts', functions: ['maskEmail'], as: 'masked' }],
    });
    expect(models).toEqual([
      { package: './src/mask.ts', docs: '', exports: { maskEmail: { call: { protects: 'masked' } } } },
    ]);
  });

  it.each([
    [{ recipient: ['sendgrid'] }, "settings.privet: unknown key 'recipient'; did you mean 'recipients'?"],
    [{ recipients: 'sendgrid' }, "settings.privet.recipients: expected a list, found 'sendgrid'."],
    [{ recipients: [7] }, 'settings.privet.recipients[0]: expected text, found number 7.'],
    [{ recipients: [{ id: 'a' }] }, "settings.privet.recipients[0]: unknown key 'id'."],
    [
      { protections: [{ module: 'a', functions: ['f'], as: 'mask' }] },
      "settings.privet.protections[0].as: expected 'redacted', 'masked', 'pseudonymised', 'encrypted', 'aggregated', found 'mask'; did you mean 'masked'?",
    ],
    [{ models: [{ exports: {} }] }, "settings.privet.models[0]: the key 'package' is missing."],
    ['strict', "settings.privet: expected an object, found 'strict'."],
  ])('refuses %j', (given, message) => {
    expect(() => settingsOf(given)).toThrow(message);
  });
});

describe('fileSettingsOf', () => {
  const settings = settingsOf({ recipients: ['sendgrid', { recipient: 'mixpanel', files: ['src/analytics/**'] }] });

  it.each([
    ['src/analytics/events.ts', ['sendgrid', 'mixpanel']],
    ['src/login.ts', ['sendgrid']],
  ])('keeps the recipients that %s may send to', (path, recipients) => {
    expect(fileSettingsOf(settings, path, `/project/${path}`).recipients.map(({ recipient }) => recipient)).toEqual(
      recipients,
    );
  });
});
