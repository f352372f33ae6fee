import { analysisOf, javascriptCompiler } from '@privet/engine';
import type { ReportedFinding } from '@privet/testkit';
import ts from 'typescript';
import type { RuleDefinition } from '../define-rule.ts';
import { presets } from '../presets.ts';
import { runRules } from '../run-rules.ts';
import { fileSettingsOf, settingsOf } from '../settings.ts';
import { singleFileProgram } from '../single-file-program.ts';

/** What a rule finds in a file of this text alone, as the smallest preset that the rule belongs to switches it on. */
export function judgementsOfText(
  rule: RuleDefinition,
  file: string,
  text: string,
  userSettings: unknown = {},
): readonly ReportedFinding[] {
  const settings = settingsOf(userSettings);
  const program = singleFileProgram(ts, file, text);
  const view = analysisOf(javascriptCompiler(ts, program), { models: settings.models }).fileView(file);
  const setting = presets[rule.preset][rule.id];
  if (view === undefined || setting === undefined) throw new Error(`Nothing can be asked about ${file}.`);
  return runRules(view, { [rule.id]: setting }, fileSettingsOf(settings, file.slice(1))).map(({ range, ruleId, message }) => ({
    file,
    line: text.slice(0, range.start).split('\n').length,
    rule: ruleId,
    message,
  }));
}
