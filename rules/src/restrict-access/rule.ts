import { accessTo, isReader, type PersonalRead } from '@privet/engine';
import type { PersonalDatum } from '@privet/model';
import { defineRule } from '../define-rule.ts';
import { evidenceOptions } from '../reportable-flows.ts';
import type { FilePolicy } from '../settings.ts';
import { codePhrase } from '../wording/code.ts';
import { dataPhrase } from '../wording/data.ts';
import { listed } from '../wording/list.ts';

/** Disallow reading personal data in code for roles and in files that the policy does not name for it. */
export const restrictAccess = defineRule({
  id: 'restrict-access',
  summary: 'Disallow reading personal data in code for roles and in files that the policy does not name for it',
  promise: 'Show my data only to those who need it.',
  law: ['GDPR Art. 25(2)', 'GDPR Art. 32(4)', 'HIPAA § 164.312(a)(1)', 'HIPAA § 164.502(b)'],
  preset: 'recommended',
  severity: 'error',
  options: evidenceOptions,
  strictOptions: { evidence: 'any' },

  messages: {
    role: "'{{data}}' ({{known}}) is read in code that serves {{served}}, and {{policy}} lets it be read for {{allowed}} alone.",
    file: "'{{data}}' ({{known}}) is read here, and {{policy}} lets it be read in {{allowed}} alone.",
    otherRole:
      "'{{data}}' ({{known}}) is read behind '{{guard}}', and {{policy}} lets it be read for {{allowed}} alone.",
  },

  check(file, report, { evidence }, { policy }) {
    if (policy?.policy.categories.some(({ access }) => access !== undefined) !== true) return;
    for (const read of file.reads()) {
      const datum = read.data.find((one) => isSure(one, evidence) && !isAllowed(one, read, policy));
      const access = datum && accessTo(policy.policy, datum.category);
      if (datum === undefined || access === undefined) continue;
      const words = { data: codePhrase(read.text), known: dataPhrase([datum]), policy: policy.name };
      const [guard] = read.roles;
      const served = policy.context.roles.filter((role) => !access.roles.includes(role));
      const subject = { ...read, data: [datum] };
      if (access.roles.length > 0 && guard)
        report(
          read.at,
          'otherRole',
          { ...words, guard: codePhrase(guard.text), allowed: listed(access.roles) },
          subject,
        );
      else if (access.roles.length > 0 && served.length > 0)
        report(read.at, 'role', { ...words, served: listed(served), allowed: listed(access.roles) }, subject);
      else report(read.at, 'file', { ...words, allowed: listed(access.files) }, subject);
    }
  },
});

function isSure({ evidence }: PersonalDatum, needed: 'strong' | 'any'): boolean {
  return needed === 'any' || evidence.strength === 'strong';
}

/** Whether the code around a read is one that may: it checks who asks, serves the right ones, or lies in the right file. */
function isAllowed(
  { category }: PersonalDatum,
  { roles }: PersonalRead,
  { policy, context, path }: FilePolicy,
): boolean {
  const access = accessTo(policy, category);
  if (access === undefined || isReader(access, path)) return true;
  if (access.roles.length > 0 && roles.length + context.roles.length > 0) {
    const areReaders = (served: readonly string[]): boolean => served.every((role) => access.roles.includes(role));
    // Behind a check of who asks, it counts more than whom the file serves.
    return roles.length > 0 ? roles.some((guard) => areReaders(guard.roles)) : areReaders(context.roles);
  }
  // Of code that serves nobody in particular only the files tell.
  return access.files.length === 0;
}
