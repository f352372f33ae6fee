import type { ReportedFinding } from '@privet/testkit';
import {
  defaultSettings,
  presets,
  settingsOf,
  type PresetName,
  type UserSettings,
} from 'eslint-plugin-privet/definitions';
import { nodeFileSystem } from '../file-system.ts';
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
  { preset = 'recommended', settings }: ScanFindingsOptions = {},
): readonly PlacedFinding[] {
  const request = {
    root: folder,
    paths: [folder],
    rules: presets[preset],
    settings: settings === undefined ? defaultSettings : settingsOf(settings),
  };
  return scan(nodeFileSystem, request).report.findings.map(({ location, ruleId, message }) => ({
    file: location.file,
    line: location.start.line,
    column: location.start.column,
    rule: ruleId,
    message,
  }));
}
