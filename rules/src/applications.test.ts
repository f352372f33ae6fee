import { join, relative, resolve } from 'node:path';
import { analysisOf, collectionPointOf, foundIn, javascriptCompiler, type FileView, type Policy } from '@privet/engine';
import { expectationsIn, fixtureFiles, installFixtureRoot } from '@privet/testkit';
import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { beforeAll, describe, expect, it } from 'vitest';
import type { RuleDefinition } from './define-rule.ts';
import { governedBy } from './governing-policy.ts';
import { rules } from './rules.ts';
import { analysisOptionsOf, defaultSettings, withStoresAsked } from './settings.ts';
import { programOfConfig } from './testing/program-findings.ts';

const root = resolve(import.meta.dirname, '../../test-fixtures/apps');
const names = ['storefront', 'clinic', 'fitness'];

/** Their packages have some hundred thousand lines of declarations each. */
const preparationMilliseconds = 600_000;

/** An application as far as rules have something to say of it. */
interface Application {
  readonly name: string;
  readonly compilerErrors: readonly string[];
  /** Rules whose findings its comments announce. */
  readonly fires: ReadonlySet<string>;
  /** How often a rule has something to judge. */
  readonly subjects: ReadonlyMap<string, number>;
}

describe('the applications', () => {
  let applications: readonly Application[];

  beforeAll(async () => {
    for (const name of names) await installFixtureRoot(join(root, name));
    applications = names.map(applicationOf);
  }, preparationMilliseconds);

  it('compile against the packages that they use', () => {
    expect(applications.flatMap(({ compilerErrors }) => compilerErrors)).toEqual([]);
  });

  it.each(rules)('let $id speak somewhere', ({ id }) => {
    expect(applications.some(({ fires }) => fires.has(id))).toBe(true);
  });

  it.each(rules)('have something to judge for $id somewhere, of which it says nothing', ({ id }) => {
    expect(applications.some(({ fires, subjects }) => !fires.has(id) && (subjects.get(id) ?? 0) > 0)).toBe(true);
  });
});

function applicationOf(name: string): Application {
  const folder = join(root, name);
  const program = programOfConfig(join(folder, 'tsconfig.json'));
  const compilerErrors = ts
    .getPreEmitDiagnostics(program)
    .map(({ file, messageText }) => `${file?.fileName ?? name}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`);
  const policyFile = join(folder, 'privacy.yaml');
  const ruleIds = rules.map(({ id }) => id);
  const found = foundIn(policyFile, folder, readFileSync(policyFile, 'utf8'), { ruleIds });
  const { policy } = found;
  if (policy === undefined) throw new Error(`${policyFile} is not valid`);
  // What a policy restricts is watched only where the analysis knows of it.
  const options = analysisOptionsOf(withStoresAsked(governedBy(defaultSettings, found)));
  const analysis = analysisOf(javascriptCompiler(ts, program), options);
  const files = fixtureFiles(folder);
  const subjects = new Map(
    rules.map((rule) => [
      rule.id,
      files.reduce((sum, { file }) => {
        const view = analysis.fileView(file);
        return view === undefined ? sum : sum + subjectsIn(view, rule, policy, relative(folder, file));
      }, 0),
    ]),
  );
  const fires = new Set(files.flatMap(({ file, text }) => expectationsIn(file, text).map(({ rule }) => rule)));
  return { name, compilerErrors, fires, subjects };
}

/** Calls of SDKs whose options the catalog knows. */
const configuresSdk = /\b(?:Sentry|posthog|PostHog)\.init\(|ReplayIntegration\(|replayIntegration\(|new PostHog\(/u;

/** What a rule has to judge in a file, whatever it makes of it. */
function subjectsIn(view: FileView, { id, flows }: RuleDefinition, policy: Policy, path: string): number {
  if (id === 'require-retention' || id === 'require-erasure' || id === 'require-export')
    return view.storedData().length;
  if (flows) return view.flowsTo(...flows.sinks).length;
  const declarations = view.personalDeclarations();
  switch (id) {
    case 'no-leaky-sdk-options':
      return configuresSdk.test(view.text) ? 1 : 0;
    case 'no-unannotated-personal-data':
      return declarations.length;
    case 'require-purpose':
    case 'valid-annotations':
      return declarations.filter(({ evidence }) => evidence.level === 'declared').length;
    case 'no-unused-personal-data':
      return declarations.length;
    case 'restrict-access':
      return policy.categories.some(({ access }) => access !== undefined) ? view.reads().length : 0;
    case 'no-excessive-collection':
      return declarations.filter(({ holder }) => holder && collectionPointOf(policy, { file: path, name: holder }))
        .length;
    default:
      throw new Error(`What ${id} judges is not said here.`);
  }
}
