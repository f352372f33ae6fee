import { foundIn } from '@privet/engine';
import { describe, expect, it } from 'vitest';
import { governedBy, isIgnoredByPolicy, ruleSettingsUnder } from './governing-policy.ts';
import { presets } from './presets.ts';
import { analysisOptionsOf, defaultSettings, fileSettingsOf, settingsOf } from './settings.ts';
import { settingsUnderPolicy } from './testing/policy-of-text.ts';

const text = [
  'version: 1',
  'purposes: {orders: {term: essential.service}}',
  'categories: {user.name.pet: {meaning: The name of a pet.}}',
  'sanitizers: [{module: ./src/mask.ts, functions: mask, as: masked}]',
  'contexts: {src/shop/**: {purposes: orders}}',
  'severities: {no-plaintext-logging: warning, require-purpose: off, no-unannotated-personal-data: error}',
  'ignore: [old/**]',
].join('\n');
const settings = settingsUnderPolicy(text, '/app');

describe('settings under a policy', () => {
  it('tell a file what its code works for', () => {
    const { policy } = fileSettingsOf(settings, 'packages/app/src/shop/cart.ts', '/app/src/shop/cart.ts');
    expect(policy).toMatchObject({ name: 'privacy.yaml', path: 'src/shop/cart.ts', context: { purposes: ['orders'] } });
    expect(fileSettingsOf(settings, 'src/a.ts', '/app/src/a.ts').policy?.context.purposes).toEqual([]);
  });

  it('give the analysis its models, and the policy itself', () => {
    const { models, governing } = analysisOptionsOf(settings);
    expect(models?.map((model) => model.package)).toEqual(['./src/mask.ts']);
    expect(governing).toMatchObject({ folder: '/app', policy: { purposes: [{ id: 'orders' }] } });
  });

  it('leave files out', () => {
    expect(isIgnoredByPolicy(settings, '/app/old/a.ts')).toBe(true);
    expect(isIgnoredByPolicy(settings, '/app/src/a.ts')).toBe(false);
    expect(isIgnoredByPolicy(defaultSettings, '/app/old/a.ts')).toBe(false);
  });

  it('are the same object for the same policy, and the given ones without a readable one', () => {
    const given = settingsOf({ exclude: ['x'] });
    const found = foundIn('/app/privacy.yaml', '/app', 'version: 1', { ruleIds: [] });
    expect(governedBy(given, found)).toBe(governedBy(given, found));
    expect(governedBy(given, undefined)).toBe(given);
    expect(governedBy(given, foundIn('/app/privacy.yaml', '/app', 'version: 3', { ruleIds: [] }))).toBe(given);
  });
});

describe('rules under a policy', () => {
  const rules = ruleSettingsUnder(settings.governing?.policy, 'recommended');

  it('have its severities', () => {
    expect(rules['no-plaintext-logging']?.severity).toBe('warning');
    expect(rules['require-purpose']).toBeUndefined();
    expect(rules['no-unannotated-personal-data']?.severity).toBe('error');
    expect(rules['no-plaintext-storage']).toEqual(presets.recommended['no-plaintext-storage']);
  });

  it('are those of the preset without one', () => {
    expect(ruleSettingsUnder(undefined, 'strict')).toBe(presets.strict);
  });
});
