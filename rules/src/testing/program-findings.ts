import { dirname, relative } from 'node:path';
import { analysisOf, javascriptCompiler, type Analysis, type AnalysisOptions } from '@privet/engine';
import type { ReportedFinding } from '@privet/testkit';
import ts from 'typescript';
import type { PresetName } from '../define-rule.ts';
import { presets } from '../presets.ts';
import { type Judgement, runRules } from '../run-rules.ts';
import { defaultSettings } from '../settings.ts';

/** The program of a folder's tsconfig.json, or of some of its files. */
export function programOfConfig(config: string, files?: ReadonlySet<string>): ts.Program {
  const { config: json } = ts.readConfigFile(config, ts.sys.readFile);
  const parsed = ts.parseJsonConfigFileContent(json, ts.sys, dirname(config));
  const rootNames = parsed.fileNames.filter((name) => files?.has(name) ?? true);
  return ts.createProgram({ rootNames, options: parsed.options });
}

/** The analysis of a program made with this TypeScript. */
export function analysisOfProgram(program: ts.Program, options?: AnalysisOptions): Analysis {
  return analysisOf(javascriptCompiler(ts, program), options);
}

/** What a preset's rules find in a file, by offset. */
export function judgementsIn(
  analysis: Analysis,
  file: string,
  preset: PresetName = 'recommended',
): readonly Judgement[] {
  const view = analysis.fileView(file);
  return view === undefined ? [] : runRules(view, presets[preset], { recipients: defaultSettings.recipients });
}

/** What a preset's rules find in a file by line, the file's name given relative to `root`. */
export function findingsIn(
  analysis: Analysis,
  file: string,
  root: string,
  preset: PresetName = 'recommended',
): readonly ReportedFinding[] {
  const text = analysis.fileView(file)?.text ?? '';
  return judgementsIn(analysis, file, preset).map(({ ruleId, message, range }) => ({
    file: relative(root, file),
    line: text.slice(0, range.start).split('\n').length,
    rule: ruleId,
    message,
  }));
}
