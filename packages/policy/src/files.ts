import { Minimatch } from 'minimatch';

/** Globs that add to, or take from, the files left out by default. Paths are relative to the root of the project. */
export interface FileGlobs {
  /** Files to judge although a default glob leaves them out. */
  readonly include?: readonly string[];
  /** Further files to leave out; stronger than `include`. */
  readonly exclude?: readonly string[];
}

const script = '{ts,tsx,mts,cts,js,jsx,mjs,cjs}';

/** What is left out unless `include` names it: code that never runs on the data of real people, or that nobody wrote. */
export const leftOutByDefault: readonly string[] = [
  // Tests
  `**/*.{test,spec,e2e,cy,bench,eval}.${script}`,
  '**/{__tests__,__mocks__,__fixtures__}/**',
  '**/{test,tests,testing,e2e,cypress,playwright,detox}/**',
  // Packages of tests alone; not `lab-tests`, which are somebody's business.
  '**/{acceptance,api,e2e,functional,integration,load,performance,smoke,system,ui,unit}-{test,tests}/**',
  '**/*-e2e/**',
  `**/{e2e,e2e-*,e2e_*}.${script}`,
  // Evaluations of prompts, and what developers debug by
  '**/evals/**',
  `**/scripts/**/{debug,debug-*,debug_*,*-debug}.${script}`,
  // Examples of a package, and what others may copy scripts from
  '{example,examples}/**',
  'packages/*/{example,examples}/**',
  '**/{scripts,tools,docs}/{example,examples}/**',
  // Tools of the repository: who wrote its commits and packages is no secret of an application
  '**/.{scripts,github,gitlab,circleci,husky,yarn,changeset,devcontainer}/**',
  `**/{scripts,tools}/**/{*changelog*,*-contributors,contributors-*,release-*,bump-*}.${script}`,
  `**/{jest,vitest,playwright,cypress,karma,wdio}.config.${script}`,
  // Stories
  `**/*.{stories,story}.${script}`,
  '**/.storybook/**',
  // Seeds
  `**/*.seed.${script}`,
  `**/{seed,seeds,seeder,seed-*,*-seed}.${script}`,
  '**/{seeds,seeders}/**',
  // Generated code
  `**/*.{generated,gen}.${script}`,
  '**/{generated,__generated__}/**',
  '**/*.min.{js,mjs,cjs}',
  // Declarations
  '**/*.d.{ts,mts,cts}',
  '**/*.d.*.ts',
  // What version control usually ignores
  '**/node_modules/**',
  '**/{dist,coverage}/**',
  '**/{.next,.nuxt,.output,.svelte-kit,.turbo,.cache}/**',
];

/** Whether a file, named relative to the root of the project, is left out of every judgement. */
export function isLeftOut(path: string, globs: FileGlobs = {}): boolean {
  if (matchesAny(path, globs.exclude ?? [])) return true;
  return matchesAny(path, leftOutByDefault) && !matchesAny(path, globs.include ?? []);
}

/** Whether any of the globs matches a path relative to the root of the project. */
export function matchesAny(path: string, globs: readonly string[]): boolean {
  const plain = path.replaceAll('\\', '/').replace(/^\.\//, '');
  return globs.some((glob) => matcherOf(glob).match(plain));
}

/**
 * Whether a glob of a policy matches a path relative to the root of the project. Square brackets are what they are in
 * the names of routes (`app/users/[id]/page.tsx`), and no set of characters.
 */
export function isFileNamedBy(path: string, glob: string): boolean {
  return matchesAny(path, [glob.replaceAll(/\\?[[\]]/gu, (bracket) => `\\${bracket.slice(-1)}`)]);
}

// Each glob is asked about every file, and compiling one costs far more than matching it.
const matchers = new Map<string, Minimatch>();

function matcherOf(glob: string): Minimatch {
  const known = matchers.get(glob);
  if (known) return known;
  const matcher = new Minimatch(glob.replace(/^\.\//, ''), { dot: true });
  matchers.set(glob, matcher);
  return matcher;
}
