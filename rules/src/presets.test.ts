import { describe, expect, it } from 'vitest';
import { presets } from './presets.ts';
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
});
