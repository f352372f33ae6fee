import type { GivenOptions, RuleDefinition } from '../define-rule.ts';
import { messageWith } from '../message.ts';
import type { FileSettings } from '../settings.ts';
import { type Answers, fileViewOf } from './file-view.ts';

/** What a rule says of a hand-made file. */
export function messagesOf(
  rule: RuleDefinition,
  answers: Answers,
  options: GivenOptions = {},
  settings: FileSettings = { recipients: [] },
): readonly string[] {
  const reports = rule.run(fileViewOf(answers), options, settings);
  return reports.map(({ messageId, data }) => messageWith(rule.messages[messageId] ?? '', data));
}
