import type { Evidence } from '@privet/model';
import { describe, expect, it } from 'vitest';

import { compilerOf } from '../compiler/program.test-support.ts';
import { installedAnnotations } from '../evidence/annotations.test-support.ts';
import {
  commentedPrelude,
  survivalScenarios,
  taggedPrelude,
  type SurvivalScenario,
} from '../evidence/survival-scenarios.test-support.ts';
import { analysisOf } from './analysis.ts';

const tagged = scenarioAnalysis(taggedPrelude);
const commented = scenarioAnalysis(commentedPrelude);

describe('ways that values take to a log', () => {
  it.each(survivalScenarios)('are followed from tagged types: $name', ({ name }) => {
    expect(tagged.evidenceAtLog(name)).toContain(expectedEvidence(name));
  });

  it.each(survivalScenarios.filter(({ knownBy }) => knownBy !== 'types'))(
    'are followed from comments: $name',
    ({ name }) => {
      expect(commented.evidenceAtLog(name)).toContain(expectedEvidence(name));
    },
  );
});

/** Inside this function the name `email` is strong enough, so that the call, where the tag is known, stays silent. */
function expectedEvidence(scenario: string): Evidence['level'] {
  return scenario === 'T extends {email:string} inside' ? 'inferred' : 'declared';
}

/** All scenarios in one program, each with a log as its last call. */
function scenarioAnalysis(prelude: string): { readonly evidenceAtLog: (name: string) => readonly Evidence['level'][] } {
  const files = new Map(
    survivalScenarios.map((scenario, index) => [scenario.name, scenarioFile(prelude, scenario, index)]),
  );
  const texts = Object.fromEntries([...files.values()].map(({ file, text }) => [file, text]));
  const analysis = analysisOf(compilerOf({ ...installedAnnotations, ...texts }));
  return {
    evidenceAtLog(name) {
      const { file = '', text = '' } = files.get(name) ?? {};
      const log = text.lastIndexOf('console.log(');
      return (analysis.fileView(file)?.flowsTo('log') ?? [])
        .filter(({ sink }) => sink.location.start <= log && log < sink.location.end)
        .flatMap(({ data }) => data.map(({ evidence }) => evidence.level));
    },
  };
}

function scenarioFile(
  prelude: string,
  { code }: SurvivalScenario,
  index: number,
): { readonly file: string; readonly text: string } {
  return {
    file: `/app/src/scenario-${index}.ts`,
    text: `${prelude}${code.replaceAll(/\buse\(/gu, 'console.log(')}\nexport {};\n`,
  };
}
