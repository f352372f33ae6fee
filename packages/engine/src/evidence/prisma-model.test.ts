import { describe, expect, it } from 'vitest';

import type { ProgramFiles } from '../compiler/program.test-support.ts';
import { summary } from './questions.test-support.ts';

// What Prisma generates for a model `Customer` with comments on its fields, reduced to one query.
const client: ProgramFiles = {
  '/app/node_modules/.prisma/client/package.json': '{ "name": ".prisma/client", "types": "index.d.ts" }',
  '/app/node_modules/.prisma/client/index.d.ts': `
type Result<Fields> = Fields;
type Selected<Payload extends { scalars: object }, Args> = Args extends { select: infer S }
  ? { [K in keyof S as S[K] extends false ? never : K]: K extends keyof Payload['scalars'] ? Payload['scalars'][K] : never }
  : Payload['scalars'];
export type Customer = Prisma.$CustomerPayload['scalars'];
export namespace Prisma {
  export type $CustomerPayload = {
    name: 'Customer'
    objects: {}
    scalars: Result<{
      id: string
      /**
       * @personalData user.contact.email
       * @recipient sendgrid
       */
      contact: string
      plan: string
    }>
  }
  export interface CustomerDelegate {
    findMany<Args extends { select?: { id?: boolean; contact?: boolean; plan?: boolean } }>(args: Args): Promise<Selected<$CustomerPayload, Args>[]>
  }
  export type CustomerCreateInput = { contact: string; plan: string }
  export type CustomerUncheckedUpdateManyInput = { contact?: string | { set: string } }
}
export declare const prisma: { customer: Prisma.CustomerDelegate };
`,
};
const imports = "import { prisma, type Customer, type Prisma } from '.prisma/client';\n";

describe('comments on fields of a Prisma model', () => {
  it('reach the model', () => {
    expect(summary(`${imports}declare const it: Customer; use(it.contact);`, 'it.contact', {}, client)).toEqual([
      ': user.contact.email (declared on Customer)',
    ]);
  });

  it.each(['CustomerCreateInput', 'CustomerUncheckedUpdateManyInput'])('reach %s', (input) => {
    const source = `${imports}declare const it: Prisma.${input}; use(it);`;
    expect(summary(source, 'it', { whole: true, around: 'it);' }, client)).toEqual([
      'contact: user.contact.email (declared on Customer)',
    ]);
  });

  it('reach what a query selects', () => {
    const query = `${imports}const rows = await prisma.customer.findMany({ select: { contact: true, plan: true } });\n`;
    expect(summary(`${query}use(rows);`, 'rows', { whole: true, around: 'rows);' }, client)).toEqual([
      '*.contact: user.contact.email (declared on Customer)',
    ]);
    expect(summary(`${query}use(rows[0]!.contact);`, 'rows[0]!.contact', {}, client)).toEqual([
      ': user.contact.email (declared on Customer)',
    ]);
    expect(summary(`${query}use(rows[0]!.plan);`, 'rows[0]!.plan', {}, client)).toEqual([]);
  });
});
