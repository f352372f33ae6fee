import { describe, expect, it } from 'vitest';
import { presets } from './presets.ts';
import { runRules } from './run-rules.ts';
import { declarationOf, fileViewOf, flowOf, locationOf } from './testing/file-view.ts';

const late = flowOf({ at: locationOf(40, 50) });
const early = declarationOf({ range: locationOf(10, 15) });
const view = fileViewOf({ flows: [late], declarations: [early] });

describe('runRules', () => {
  it('gives judgements in source order, with the subject judged', () => {
    expect(runRules(view, presets.recommended, { recipients: [] })).toEqual([
      {
        ruleId: 'require-purpose',
        severity: 'warning',
        messageId: 'purposeless',
        message: "'email' (user.contact.email, declared on User) is held without a declared purpose.",
        range: { start: 10, end: 15 },
        subject: early,
      },
      {
        ruleId: 'no-plaintext-logging',
        severity: 'error',
        messageId: 'reached',
        message: "'user.email' (user.contact.email, declared on User) reaches 'logger.info' in the clear.",
        range: { start: 40, end: 50 },
        subject: late,
      },
    ]);
  });

  it('runs only the rules that are switched on', () => {
    expect(runRules(view, {}, { recipients: [] })).toEqual([]);
  });
});
