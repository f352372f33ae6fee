import { describe, expect, it } from 'vitest';

import { compilerOf, type ProgramFiles } from '../compiler/program.test-support.ts';
import { installedAnnotations } from './annotations.test-support.ts';
import {
  commentedPrelude,
  type SurvivalScenario,
  survivalScenarios,
  taggedPrelude,
} from './survival-scenarios.test-support.ts';
import { typeFactsOf } from './type-facts.ts';

/** Whether personal data is declared for the argument of the last `use(…)` of each scenario, by its name. */
function knownIn(prelude: string): ReadonlyMap<string, boolean> {
  const sources = survivalScenarios.map(
    ({ code }, index) => [`/app/src/scenario-${index}.ts`, `${prelude}${code}\nexport {};\n`] as const,
  );
  const compiler = compilerOf({ ...installedAnnotations, ...Object.fromEntries(sources) } satisfies ProgramFiles);
  const facts = typeFactsOf(compiler);
  return new Map(
    sources.map(([file, source], index) => {
      const { data } = facts.personalData({ origin: argumentOfUse(file, source), path: [], whole: false, omitted: [] });
      return [survivalScenarios[index]?.name ?? '', data.some(({ evidence }) => evidence.level === 'declared')];
    }),
  );
}

function argumentOfUse(file: string, source: string): { file: string; start: number; end: number } {
  const start = source.lastIndexOf('use(') + 'use('.length;
  let depth = 1;
  let end = start;
  for (; end < source.length; end++) {
    if (source[end] === '(') depth++;
    if (source[end] === ')' && --depth === 0) break;
  }
  return { file, start, end };
}

const namesOf = (...knownBy: readonly SurvivalScenario['knownBy'][]): readonly string[] =>
  survivalScenarios.filter((scenario) => knownBy.includes(scenario.knownBy)).map(({ name }) => name);

describe('ways that values take', () => {
  const byTypes = knownIn(taggedPrelude);
  const byComments = knownIn(commentedPrelude);

  it('number 81, of which 70 are told by types and declarations', () => {
    expect(survivalScenarios).toHaveLength(81);
    expect(namesOf('comments', 'types')).toHaveLength(70);
  });

  it.each(namesOf('comments', 'types'))('are followed from tagged types: %s', (name) => {
    expect(byTypes.get(name)).toBe(true);
  });

  it.each(namesOf('comments'))('are followed from comments: %s', (name) => {
    expect(byComments.get(name)).toBe(true);
  });

  it.each(namesOf('flow'))('are left to data flow: %s', (name) => {
    expect(byTypes.get(name)).toBe(false);
  });
});
