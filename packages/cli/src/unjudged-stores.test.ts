import { describe, expect, it } from 'vitest';
import { projectFolder } from './testing/project-folder.ts';
import { placesOf, reportOfScan } from './testing/run-cli.ts';

const customers = `import { PrismaClient } from '@prisma/client';
interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   * @retention P1Y
   */
  email: string;
}
const prisma = new PrismaClient();
export async function save(customer: Customer): Promise<void> {
  await prisma.customer.create({ data: { email: customer.email } });
}
`;
const erasing = `import { PrismaClient } from '@prisma/client';
const prisma = new PrismaClient();
/** @erasesData Customer */
export async function erase(email: string): Promise<void> {
  await prisma.customer.deleteMany({ where: { email } });
}
`;
const strict = ['--preset', 'strict'];

function manifest(name: string, facts: object = {}): string {
  return JSON.stringify({ name, ...facts });
}

/** A workspace of an API, a site and a set of lint rules. */
function workspace(files: Readonly<Record<string, string>>): string {
  return projectFolder({
    'package.json': manifest('shop', { workspaces: ['packages/*'] }),
    'packages/api/package.json': manifest('@shop/api', { dependencies: { '@prisma/client': '7' } }),
    'packages/api/tsconfig.json': '{}',
    'packages/api/customers.ts': customers,
    'packages/lint/package.json': manifest('@shop/lint', { dependencies: { eslint: '10' } }),
    'packages/lint/tsconfig.json': '{}',
    'packages/lint/index.ts': 'export const rules = [];\n',
    ...files,
  });
}

describe('stores that a part of a workspace writes to', () => {
  it('are judged where no other package reaches databases or depends on the program', () => {
    const { findings, diagnostics } = reportOfScan(workspace({}), ...strict);
    expect(placesOf({ findings })).toEqual([
      'packages/api/customers.ts:8 no-unused-personal-data',
      'packages/api/customers.ts:12 require-erasure',
      'packages/api/customers.ts:12 require-export',
    ]);
    expect(diagnostics).toEqual([]);
  });

  it.each([
    ['reaches databases', { '@prisma/client': '7' }],
    ['depends on the program', { '@shop/api': '*' }],
  ])('are not judged where another package %s, and the report says so', (_what, dependencies) => {
    const folder = workspace({
      'packages/web/package.json': manifest('@shop/web', { dependencies }),
      'packages/web/tsconfig.json': '{}',
      'packages/web/index.ts': 'export const page = 1;\n',
    });
    const { findings, diagnostics } = reportOfScan(folder, ...strict);
    expect(placesOf({ findings })).toEqual([]);
    expect(diagnostics.map(({ message }) => message)).toEqual([
      "Whether personal data can be erased from 'customer' of @prisma/client was not judged: the program is a part of a workspace, and @shop/web may do it.",
      "Whether personal data can be exported from 'customer' of @prisma/client was not judged: the program is a part of a workspace, and @shop/web may do it.",
    ]);
  });

  it('are judged where the policy names the code, and looks for it in the program', () => {
    const folder = workspace({
      'packages/web/package.json': manifest('@shop/web', { dependencies: { '@shop/api': '*' } }),
      'packages/web/tsconfig.json': '{}',
      'packages/web/erase.ts': erasing,
      'packages/api/export.ts': 'export function nothing(): void {}\n',
      'privacy.yaml': `version: 1
stores:
  customers:
    kind: database
    packages: '@prisma/client'
    tables: Customer
    erasedBy: packages/web/erase.ts#erase
    exportedBy: packages/api/export.ts#nothing
`,
    });
    const { findings, diagnostics } = reportOfScan(folder, ...strict);
    expect(placesOf({ findings })).toEqual(['packages/api/customers.ts:12 require-export']);
    expect(diagnostics.map(({ message }) => message)).toEqual([
      "Whether personal data can be erased from 'customer' of @prisma/client was not judged: the program is a part of a workspace, and packages/web/erase.ts#erase may do it.",
    ]);
  });
});
