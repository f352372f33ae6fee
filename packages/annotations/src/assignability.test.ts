import { describe, expect, it } from 'vitest';

import { assignabilityCases, prelude } from './testing/assignability-cases.ts';
import { userProjectOf } from './testing/user-project.ts';

const entries = { tagged: '@privet/annotations', transparent: '@privet/annotations/transparent' };

function fileOf(form: string, index: number): string {
  return `${form}-${index}.ts`;
}

const project = userProjectOf(
  Object.fromEntries(
    Object.entries(entries).flatMap(([form, entry]) =>
      assignabilityCases.map(({ code }, index) => [
        fileOf(form, index),
        `import type { Personal } from '${entry}';\n${prelude}\n${code}\nexport {};\n`,
      ]),
    ),
  ),
);

it('holds all that was measured', () => {
  expect(assignabilityCases).toHaveLength(56);
});

describe('tagged types', () => {
  it.each(assignabilityCases.map((example, index) => ({ ...example, index })))('$name', ({ index, knownLimit }) => {
    const errors = project.errorsIn(fileOf('tagged', index));
    if (knownLimit === undefined) expect(errors).toEqual([]);
    else
      expect(
        errors.map((error) => error.split(':')[0]),
        knownLimit.reason,
      ).toEqual([knownLimit.error]);
  });
});

describe('transparent types', () => {
  it.each(assignabilityCases.map((example, index) => ({ ...example, index })))('$name', ({ index }) => {
    expect(project.errorsIn(fileOf('transparent', index))).toEqual([]);
  });
});
