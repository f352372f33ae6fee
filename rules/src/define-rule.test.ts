import { describe, expect, expectTypeOf, it } from 'vitest';
import { defineRule, type MessageData, type Placeholders } from './define-rule.ts';
import { choice, defaultsOf, schemaOf } from './option-table.ts';
import { fileViewOf, locationOf } from './testing/file-view.ts';

const volume = { volume: choice(['low', 'high'], 'How loud to be') };

const rule = defineRule({
  id: 'be-loud',
  summary: 'Require noise',
  promise: 'Be heard.',
  law: [],
  preset: 'recommended',
  severity: 'error',
  options: volume,
  messages: { quiet: "'{{what}}' is {{ volume }}." },

  check(_file, report, options) {
    report(locationOf(), 'quiet', { what: 'door', volume: options.volume });
    // @ts-expect-error a placeholder is missing
    if (options.volume === 'high') report(locationOf(), 'quiet', { what: 'door' });
    // @ts-expect-error no message has this id
    if (options.volume === 'high') report(locationOf(), 'silent', { what: 'door', volume: 'high' });
    // @ts-expect-error no such choice
    expect(options.volume === 'medium').toBe(false);
  },
});

const noSettings = { recipients: [] };

describe('defineRule', () => {
  it('reads placeholders from messages', () => {
    expectTypeOf<Placeholders<"'{{data}}' ({{ known }}) ends.">>().toEqualTypeOf<'data' | 'known'>();
    expectTypeOf<Placeholders<'Nothing to fill in.'>>().toEqualTypeOf<never>();
    expectTypeOf<MessageData<'{{a}}{{b}}'>>().toEqualTypeOf<{ readonly a: string; readonly b: string }>();
  });

  it('hands the check the defaults of options that are not given', () => {
    expect(rule.run(fileViewOf({}), {}, noSettings)[0]?.data).toEqual({ what: 'door', volume: 'low' });
  });

  it('hands the check what is given', () => {
    expect(rule.run(fileViewOf({}), { volume: 'high' }, noSettings)[0]?.data).toEqual({ what: 'door', volume: 'high' });
  });
});

describe('schemaOf', () => {
  it('takes the choices of the table and nothing else', () => {
    expect(schemaOf(volume)).toEqual({
      type: 'object',
      properties: { volume: { type: 'string', enum: ['low', 'high'], description: 'How loud to be' } },
      additionalProperties: false,
    });
  });
});

describe('defaultsOf', () => {
  it('takes the first choice', () => {
    expect(defaultsOf(volume)).toEqual({ volume: 'low' });
  });
});
