import type { RiskyOptionModel } from '@privet/model';
import { defineRule } from '../define-rule.ts';
import { codePhrase } from '../wording/code.ts';

/** Disallow SDK options that collect more than the code shows. */
export const noLeakySdkOptions = defineRule({
  id: 'no-leaky-sdk-options',
  summary: 'Disallow SDK options that collect more than the code shows',
  promise: 'Spring no surprises on me.',
  law: ['GDPR Art. 5(1)(c)', 'GDPR Art. 25(2)', 'CCPA § 1798.100(c)', 'HIPAA § 164.502(b)'],
  preset: 'recommended',
  severity: 'error',
  options: {},

  messages: {
    set: "'{{option}}' in '{{call}}' {{effect}}.",
    missing: "'{{call}}' without '{{option}}' {{effect}}.",
  },

  check(file, report) {
    for (const risk of file.riskyOptions()) {
      const { path, risky, safe, effect } = risk.option;
      const call = codePhrase(risk.call);
      if (risky === 'absent') report(risk.range, 'missing', { call, option: assignment(path, safe), effect }, risk);
      else report(risk.range, 'set', { call, option: assignment(path, risky), effect }, risk);
    }
  },
});

/** An option and its value as an object literal would hold them: `session_recording.maskAllInputs: true`. */
function assignment(path: string, value: RiskyOptionModel['safe']): string {
  if (value === undefined) return path;
  return `${path}: ${typeof value === 'string' ? `"${value}"` : String(value)}`;
}
