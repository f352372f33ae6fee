import { dirname } from 'node:path';
import { foundIn, policyFinder, policyProblemText, type FoundPolicy, type PolicyFinder } from '@privet/engine';
import {
  governedBy,
  isIgnoredByPolicy,
  rules,
  ruleSettingsUnder,
  settingsFor,
  withStoresAsked,
  type PresetName,
  type RuleSettings,
  type Settings,
} from 'eslint-plugin-privet/definitions';
import type { NamedFile } from './document.ts';
import type { FileSystem } from './file-system.ts';
import { relativeTo, slashed } from './paths.ts';
import { UsageError } from './usage-error.ts';

/** How files under one policy are judged. */
export interface Judging {
  readonly settings: Settings;
  readonly preset: PresetName;
  /** Those of the preset, with the severities of the policy. */
  readonly rules: RuleSettings;
}

/** How each file is judged, by its absolute path; throws a UsageError that names what is wrong with a policy. */
export interface Judgings {
  of(file: string): Judging;
  /** Whether its policy leaves a file out. */
  leavesOut(file: string): boolean;
}

/** What a command line says of judging. */
export interface JudgingRequest {
  /** Settings that hold whatever the policy. */
  readonly settings: Settings;
  /** The policy of all files; absent: the nearest `privacy.yaml` above each. */
  readonly policy?: NamedFile | undefined;
  /** Absent: the policy's own, or `recommended`. */
  readonly preset?: PresetName | undefined;
  /** Whether the inventory shall list databases, too; otherwise data is followed there if a rule asks. */
  readonly listsDatabases?: boolean;
  /** The folder that problems name files relative to. */
  readonly cwd: string;
}

/** Finds out how files are judged. */
export function judgingsOf(
  fileSystem: FileSystem,
  { settings, policy, preset, listsDatabases = false, cwd }: JudgingRequest,
): Judgings {
  const find = policy ? always(readNamed(fileSystem, policy)) : finderIn(fileSystem);
  const made = new Map<FoundPolicy | undefined, Judging>();

  function of(file: string): Judging {
    const found = find(file);
    const known = made.get(found);
    if (known) return known;
    refuseProblems(found, cwd);
    const named = preset ?? presetOf(found) ?? 'recommended';
    const ruleSettings = ruleSettingsUnder(found?.policy, named);
    const governed = governedBy(settings, found);
    const judging: Judging = {
      settings: listsDatabases ? withStoresAsked(governed) : settingsFor(governed, ruleSettings),
      preset: named,
      rules: ruleSettings,
    };
    made.set(found, judging);
    return judging;
  }

  return { of, leavesOut: (file) => isIgnoredByPolicy(of(file).settings, file) };
}

const ruleIds = rules.map(({ id }) => id);

/** Nothing changes while a command runs. */
function finderIn(fileSystem: FileSystem): PolicyFinder {
  return policyFinder(
    {
      stampOf: (file) => (fileSystem.fileExists(file) ? 'there' : undefined),
      read: (file) => fileSystem.readFile(file),
      now: () => 0,
    },
    { ruleIds },
  );
}

function always(found: FoundPolicy): PolicyFinder {
  return () => found;
}

function readNamed(fileSystem: FileSystem, { name, path }: NamedFile): FoundPolicy {
  const text = fileSystem.readFile(path);
  if (text === undefined) throw new UsageError(`cannot read '${name}'`);
  return foundIn(slashed(path), slashed(dirname(path)), text, { ruleIds });
}

function refuseProblems(found: FoundPolicy | undefined, cwd: string): void {
  const [first, ...others] = found?.problems ?? [];
  if (first === undefined) return;
  const said = policyProblemText({ ...first, file: relativeTo(cwd, first.file) }).replace(/\.$/u, '');
  throw new UsageError(others.length === 0 ? said : `${said} (and ${others.length} more)`);
}

function presetOf(found: FoundPolicy | undefined): PresetName | undefined {
  // The names of the presets are those that policies are checked against.
  return found?.policy?.preset as PresetName | undefined;
}
