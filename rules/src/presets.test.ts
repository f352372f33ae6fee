import { policyPresets } from '@privet/engine';
import { describe, expect, it } from 'vitest';
import { dutiesUnder, presets } from './presets.ts';
import { rules } from './rules.ts';

describe('presets', () => {
  it('has every rule of recommended in strict', () => {
    expect(Object.keys(presets.strict)).toEqual(expect.arrayContaining(Object.keys(presets.recommended)));
  });

  it('has every rule in strict, as an error', () => {
    expect(Object.keys(presets.strict)).toEqual(rules.map(({ id }) => id));
    expect(Object.values(presets.strict).every(({ severity }) => severity === 'error')).toBe(true);
  });

  it('asks for annotations in strict alone', () => {
    expect(presets.recommended).not.toHaveProperty('no-unannotated-personal-data');
  });

  it('sets only options and choices that the rules have', () => {
    for (const rule of rules) {
      for (const [name, value] of Object.entries(presets.strict[rule.id]?.options ?? {})) {
        expect(rule.options[name]?.choices).toContain(value);
      }
    }
  });

  it.each(['gdpr', 'ccpa', 'hipaa'] as const)('has in %s the rules that cite it, each with a provision', (law) => {
    const citing = rules.filter((rule) => dutiesUnder(rule, law).length > 0);
    expect(citing.length).toBeGreaterThan(5);
    expect(Object.keys(presets[law])).toEqual(citing.map(({ id }) => id));
  });

  it('judges pseudonyms where a law is meant', () => {
    expect(presets.ccpa['no-undeclared-recipient']).toEqual({ severity: 'error', options: { pseudonyms: 'judged' } });
    expect(presets.recommended['no-undeclared-recipient']?.options).toEqual({});
  });

  it('is known to policies by each of its names', () => {
    expect([...policyPresets].sort()).toEqual(Object.keys(presets).sort());
  });
});
