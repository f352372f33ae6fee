import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Protection } from '@privet/model';
import { describe, expect, it } from 'vitest';
import { presets } from './presets.ts';
import { rules } from './rules.ts';
import { runRules } from './run-rules.ts';
import { silencesOn } from './silences.ts';
import { datumOf, declared, fileViewOf, flowOf, hinted, inferred, mixpanel } from './testing/file-view.ts';

const noSettings = { recipients: [] };
const settings = { recipients: [{ recipient: 'mixpanel', categories: ['user.name' as const] }] };

const kinds = ['log', 'recipient', 'storage', 'database', 'url', 'error', 'network', 'response'] as const;
const protections: readonly (readonly Protection[])[] = [
  [],
  ['pseudonymised'],
  ['masked'],
  ['pseudonymised', 'encrypted'],
];
const data = [declared, inferred, hinted].flatMap((evidence) =>
  (['user.contact.email', 'user.name', 'user.unique_id'] as const).map((category) => datumOf({ category, evidence })),
);

/** Flows that differ in all that rules look at. */
const flows = kinds.flatMap((kind) =>
  protections.flatMap((protected_) =>
    (['certain', 'weak'] as const).flatMap((confidence) =>
      [undefined, mixpanel].map((recipient) =>
        flowOf({ data, protections: protected_, confidence, sink: { kind, ...(recipient && { recipient }) } }),
      ),
    ),
  ),
);

describe('silencesOn', () => {
  it.each([
    ['recommended', noSettings],
    ['recommended', settings],
    ['strict', settings],
  ] as const)('speaks of exactly the data that rules of %s leave alone (%#)', (preset, fileSettings) => {
    for (const flow of flows) {
      const reported = runRules(fileViewOf({ flows: [flow] }), presets[preset], fileSettings).flatMap(({ subject }) =>
        // Rules about flows hand on the flow with the data that they report.
        'data' in subject ? (subject as typeof flow).data : [],
      );
      const silent = silencesOn(flow, fileViewOf({ flows: [flow] }), presets[preset], fileSettings);
      const judging = rules.filter((rule) => rule.flows?.sinks.includes(flow.sink.kind));
      // A rule that is off says so once.
      const answers = judging.reduce((sum, { id }) => sum + (presets[preset][id] ? data.length : 1), 0);
      expect(reported.length + silent.length, JSON.stringify(flow)).toBe(answers);
    }
  });

  it('tells that a rule is off', () => {
    expect(silencesOn(flowOf(), fileViewOf({}), {}, noSettings)).toContainEqual({
      ruleId: 'no-plaintext-logging',
      reason: 'the preset does not have the rule',
    });
  });

  it('is asked of every rule that asks for flows', () => {
    for (const { id, flows: scope } of rules) {
      const source = readFileSync(fileURLToPath(new URL(`${id}/rule.ts`, import.meta.url)), 'utf8');
      expect(/\b(?:flowsTo|storedData|storesOutOfReach)\(/.test(source), id).toBe(scope !== undefined);
    }
  });
});
