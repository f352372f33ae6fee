import { join } from 'node:path';
import { cliPackage } from '@privet/model';
import { policyFileNames } from '@privet/policy';
import { parsePolicy, policyProblemText } from '@privet/policy/parse';
import { defaultSettings, rules } from 'eslint-plugin-privet/definitions';
import type { InitOptions } from '../cli.ts';
import { exitCodes, type ExitCode } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { judgingsOf, type JudgingRequest } from '../judging.ts';
import { existingPath } from '../named-files.ts';
import { isInside, relativeTo } from '../paths.ts';
import { progressOn } from '../progress.ts';
import { reasonOf } from '../reason.ts';
import { repositoryRootOf } from '../repository.ts';
import { scan, type ScanResult } from '../scan.ts';
import { withoutPoliciesFrom, type SeenTree } from '../threads/seen-code.ts';
import { UsageError } from '../usage-error.ts';
import { eslintText } from './eslint-lines.ts';
import { controllerProposal, dependenciesOf } from './manifests.ts';
import { policyDraftOf, type PolicyDraft } from './policy-draft.ts';
import { policyText } from './policy-document.ts';

/** Runs `privet init`. */
export function runInit(options: InitOptions, io: Io): ExitCode {
  const named = options.path === undefined ? undefined : existingPath(options.path, io);
  if (named !== undefined && !io.files.directoryExists(named))
    throw new UsageError(`'${options.path}' is a file: name the folder that the policy is for`);
  const root = repositoryRootOf(io.files, [named ?? io.cwd], io.cwd);
  const folder = named ?? root;
  const existing = policyFileNames.find((name) => io.files.fileExists(join(folder, name)));
  const path = join(folder, existing ?? policyFileNames[0]);
  const shown = isInside(path, io.cwd) ? relativeTo(io.cwd, path) : path;
  if (existing !== undefined && !options.force && !options.stdout)
    throw new UsageError(`'${shown}' exists already; --force overwrites it, --stdout prints a new one instead`);

  const result = scanUngoverned(folder, root, io);
  const sources = result.report.files.map((file) => join(root, file));
  const draft = policyDraftOf(
    result.report.inventory,
    relativeTo(root, folder),
    dependenciesOf(io.files, folder, sources),
  );
  const text = policyText(draft, controllerProposal(io.files, folder));
  assertIsPolicy(text, shown);
  if (options.stdout) io.stdout.write(text);
  else {
    write(path, shown, text, io);
    io.stdout.write(`${summary(shown, draft, sources.length)}\n${eslintText(io.files, folder, root)}`);
  }
  for (const file of result.failed) io.stderr.write(`${cliPackage}: failed on '${file}'\n`);
  return result.failed.length > 0 ? exitCodes.failure : exitCodes.clean;
}

/** Scans what the new policy will govern, as if it and those above did not exist: it says what they might hide. */
function scanUngoverned(folder: string, root: string, io: Io): ScanResult {
  const files = withoutPoliciesFrom(io.files, folder);
  const judging: JudgingRequest = { settings: defaultSettings, listsDatabases: true, cwd: io.cwd };
  const judgings = judgingsOf(files, judging);
  const governedBelow = (file: string): boolean =>
    judgings.leavesOut(file) || judgings.of(file).settings.governing !== undefined;
  const progress = progressOn(io.stderr, io.now);
  const { threads } = io;
  const tree: SeenTree = { as: 'ungoverned', folder };
  const result = scan(
    files,
    {
      root,
      paths: [folder],
      settings: defaultSettings,
      judgings: { of: judgings.of, leavesOut: governedBelow },
      crew: threads && { threads, concurrency: 'auto', seen: { tree, judging, policies: tree } },
    },
    { workingOn: io.workingOn, processRuns: io.processRuns, at: progress.at },
  );
  progress.end();
  for (const notice of result.notices) io.stderr.write(`${cliPackage}: ${notice}\n`);
  return result;
}

/** A policy that cannot be read is Privet's own failure, whatever the code holds. */
function assertIsPolicy(text: string, name: string): void {
  const { problems } = parsePolicy(text, name, { ruleIds: rules.map(({ id }) => id) });
  const [first] = problems ?? [];
  if (first) throw new Error(`the policy that was made cannot be read: ${policyProblemText(first)}`);
}

function write(path: string, name: string, text: string, io: Io): void {
  try {
    io.writeFile(path, text);
  } catch (error) {
    throw new UsageError(`cannot write '${name}': ${reasonOf(error)}`);
  }
}

function summary(name: string, { recipients, purposes, contexts, stores }: PolicyDraft, files: number): string {
  const counts = [
    counted(recipients.length, 'recipient'),
    counted(purposes.length, 'purpose'),
    counted(contexts.length, 'context'),
    counted(stores.length, 'store'),
  ];
  return `Wrote ${name} from ${counted(files, 'file')}: ${counts.join(', ')}.

It declares what is, and not what may be: judge each entry before you keep it. The recipients that it lists are declared
from now on, so that no-undeclared-recipient says no more of what reaches them today. What annotations say otherwise is
reported by no-purpose-mismatch. Next: ${cliPackage} scan
`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
