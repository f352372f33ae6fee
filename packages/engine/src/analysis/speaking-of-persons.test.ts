import { describe, expect, it } from 'vitest';

import { compilerOf } from '../compiler/program.test-support.ts';
import { analysisOf } from './analysis.ts';

const file = '/app/main.ts';

/** What answers are found to hold, as the code writes it. */
function answeredIn(text: string): readonly string[] {
  const view = analysisOf(compilerOf({ [file]: text })).fileView(file);
  return view?.flowsTo('response').map((flow) => flow.text) ?? [];
}

const rows = (comment: string): string => `
  interface Row { ${comment} password: string; title: string }
  declare function findCustomer(id: number): Row;
  declare function findDocument(id: number): Row;
  declare function load(id: number): Row;
`;

describe('what an answer holds', () => {
  const answers = `
    export const byCustomer = (id: number): Response => Response.json(findCustomer(id));
    export const byAccount = (id: number): Response => {
      const userAccount = load(id);
      return Response.json(userAccount);
    };
    export const byDocument = (id: number): Response => Response.json(findDocument(id));
  `;

  it('is looked into where its words speak of a person', () => {
    expect(answeredIn(rows('') + answers)).toEqual(['findCustomer(id)', 'userAccount']);
  });

  it('is always looked into where a declaration may tell', () => {
    const declared = rows('/** @personalData user.authorization.password */');
    expect(answeredIn(declared + answers)).toEqual(['findCustomer(id)', 'userAccount', 'findDocument(id)']);
  });

  it('is found by its own name, whatever holds it', () => {
    const one = 'export const all = (id: number): Response => Response.json({ password: findDocument(id).password });';
    expect(answeredIn(rows('') + one)).toEqual(['findDocument(id).password']);
  });
});
