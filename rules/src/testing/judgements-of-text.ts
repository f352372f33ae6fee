import { analysisOf, javascriptCompiler } from '@privet/engine';
import type { ReportedFinding } from '@privet/testkit';
import ts from 'typescript';
import type { RuleDefinition } from '../define-rule.ts';
import { settingsFor } from '../governing-policy.ts';
import { presets } from '../presets.ts';
import { type Judgement, runRules } from '../run-rules.ts';
import { analysisOptionsOf, defaultSettings, fileSettingsOf, type Settings } from '../settings.ts';
import { singleFileProgram } from '../single-file-program.ts';

/** What a rule finds in a file of this text alone, as the smallest preset that the rule belongs to switches it on. */
export function judgementsOfText(
  rule: RuleDefinition,
  file: string,
  text: string,
  settings: Settings = defaultSettings,
): readonly Judgement[] {
  const compiler = javascriptCompiler(ts, singleFileProgram(ts, file, text));
  const setting = presets[rule.preset][rule.id];
  const asked = settingsFor(settings, setting ? { [rule.id]: setting } : {});
  const view = analysisOf(compiler, analysisOptionsOf(asked)).fileView(file);
  if (view === undefined || setting === undefined) throw new Error(`Nothing can be asked about ${file}.`);
  return runRules(view, { [rule.id]: setting }, fileSettingsOf(settings, file, file));
}

/** The same in the form that expectations are compared with. */
export function findingsOfText(
  rule: RuleDefinition,
  file: string,
  text: string,
  settings: Settings = defaultSettings,
): readonly ReportedFinding[] {
  return judgementsOfText(rule, file, text, settings).map(({ range, ruleId, message }) => ({
    file,
    line: text.slice(0, range.start).split('\n').length,
    rule: ruleId,
    message,
  }));
}
