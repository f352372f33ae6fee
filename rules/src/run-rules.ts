import type { FileView } from '@privet/engine';
import type { Range } from '@privet/model';
import { acceptanceOf, type PolicyAcceptance } from './accepted-flows.ts';
import type { RuleDefinition, Severity, Subject } from './define-rule.ts';
import { messageWith } from './message.ts';
import type { RuleSetting, RuleSettings } from './presets.ts';
import { rules } from './rules.ts';
import type { FileSettings } from './settings.ts';

/** What a rule found in a file. */
export interface Judgement {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly messageId: string;
  readonly message: string;
  readonly range: Range;
  /** The flow, declaration, annotation problem or option judged, with the changes it offers. */
  readonly subject: Subject;
  /** What the policy says of it, where it accepts or accepted such a flow. */
  readonly acceptance?: PolicyAcceptance;
}

/** Runs the rules that are switched on over a file; what they found stands in source order. */
export function runRules(file: FileView, ruleSettings: RuleSettings, fileSettings: FileSettings): readonly Judgement[] {
  return rules
    .flatMap((rule) => {
      const setting = ruleSettings[rule.id];
      return setting === undefined ? [] : judgementsOf(rule, setting, file, fileSettings);
    })
    .sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
}

function judgementsOf(
  rule: RuleDefinition,
  { severity, options }: RuleSetting,
  file: FileView,
  fileSettings: FileSettings,
): readonly Judgement[] {
  return rule.run(file, options, fileSettings).map(({ at, messageId, data, subject }) => {
    const acceptance = acceptanceOf(subject, file, fileSettings);
    return {
      ruleId: rule.id,
      severity,
      messageId,
      message: messageWith(rule.messages[messageId] ?? messageId, data),
      range: { start: at.start, end: at.end },
      subject,
      ...(acceptance && { acceptance }),
    };
  });
}
