import type { ReportedFinding } from '@privet/testkit';
import { defaultSettings, settingsOf, type PresetName, type UserSettings } from 'eslint-plugin-privet/definitions';
import { nodeFileSystem } from '../file-system.ts';
import { judgingsOf } from '../judging.ts';
import { scan } from '../scan.ts';

/** How a folder is scanned, where it differs from a bare `privet scan`. */
export interface ScanFindingsOptions {
  readonly preset?: PresetName;
  readonly settings?: UserSettings;
}

/** A finding as fixtures speak of it, with the column that it begins in. */
export interface PlacedFinding extends ReportedFinding {
  /** Counts from 1. */
  readonly column: number;
}

/** What the command finds in a folder, in the words that fixtures use; files are relative to the folder. */
export function scanFindings(
  folder: string,
  { preset, settings: given }: ScanFindingsOptions = {},
): readonly PlacedFinding[] {
  const settings = given === undefined ? defaultSettings : settingsOf(given);
  const judgings = judgingsOf(nodeFileSystem, { settings, preset, cwd: folder });
  return scan(nodeFileSystem, { root: folder, paths: [folder], settings, judgings }).report.findings.map(
    ({ location, ruleId, message }) => ({
      file: location.file,
      line: location.start.line,
      column: location.start.column,
      rule: ruleId,
      message,
    }),
  );
}
