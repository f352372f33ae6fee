import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectFolder, type FolderFiles } from '../testing/project-folder.ts';
import { seedShop, seedShopPolicy } from '../testing/seed-shop.ts';
import { placesOf, reportOfScan, runCli } from '../testing/run-cli.ts';

describe('privet init', () => {
  it('writes what the code does', () => {
    const folder = projectFolder(seedShop);
    const { code, stderr } = runCli(folder, ['init']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(policyIn(folder)).toBe(seedShopPolicy);
  });

  it('declares the recipients that it lists, and is read without a mistake', () => {
    const folder = projectFolder(seedShop);
    expect(placesOf(reportOfScan(folder))).toEqual([
      'src/analytics/track.ts:5 no-undeclared-recipient',
      'src/billing.ts:4 no-undeclared-recipient',
      'src/billing.ts:6 no-undeclared-recipient',
      'src/billing.ts:7 no-undeclared-recipient',
      'src/customer.ts:6 require-purpose',
      'src/draft.ts:2 no-plaintext-storage',
    ]);
    runCli(folder, ['init']);
    expect(placesOf(reportOfScan(folder))).toEqual([
      // The code does not show the host.
      'src/billing.ts:7 no-undeclared-recipient',
      'src/customer.ts:6 require-purpose',
      'src/draft.ts:2 no-plaintext-storage',
    ]);
  });

  it('says the same each time, whatever a policy says already', () => {
    const folder = projectFolder(seedShop);
    runCli(folder, ['init']);
    const first = policyIn(folder);
    expect(runCli(folder, ['init', '--stdout'])).toEqual({ code: 0, stdout: first, stderr: '' });
    expect(runCli(folder, ['init', '--force']).code).toBe(0);
    expect(policyIn(folder)).toBe(first);
  });

  it('tells what to do with it', () => {
    const { stdout } = runCli(projectFolder(seedShop), ['init']);
    expect(stdout).toContain('Wrote privacy.yaml from 4 files: 3 recipients, 4 purposes, 1 context, 1 store.\n');
    expect(stdout).toContain('judge each entry before you keep it');
    expect(stdout).toContain('Write eslint.config.mjs:\n');
  });
});

describe('databases', () => {
  const shop: FolderFiles = {
    'package.json': '{ "name": "shop", "type": "module" }',
    'src/orders.ts': `import { Pool } from 'pg';
const pool = new Pool();
export const order = (email: string): unknown => pool.query('INSERT INTO orders (email) VALUES ($1)', [email]);
`,
  };

  it('are listed, though no rule of the recommended preset asks about them', () => {
    const { stdout } = runCli(projectFolder(shop), ['init', '--stdout']);
    expect(stdout).toContain(`stores:
  # Seen: src/orders.ts:3.
  pg:
    kind: database
    packages: pg
`);
    expect(stdout).toContain('# Inferred: data is stored, src/orders.ts:3.\n  essential.service:\n');
  });

  it('stand in the inventory of a scan whose format shows it', () => {
    const { findings, inventory } = reportOfScan(projectFolder(shop));
    expect(findings).toEqual([]);
    expect(inventory.categories.flatMap(({ stores }) => stores.map(({ sink }) => sink.package))).toEqual(['pg']);
  });
});

describe('an existing policy', () => {
  it.each(['privacy.yaml', 'privacy.yml'])('is not overwritten (%s)', (name) => {
    const folder = projectFolder({ ...seedShop, [name]: 'versio: 1\n' });
    const { code, stdout, stderr } = runCli(folder, ['init']);
    expect({ code, stdout, stderr }).toEqual({
      code: 2,
      stdout: '',
      stderr: `privet: '${name}' exists already; --force overwrites it, --stdout prints a new one instead\n`,
    });
    expect(readFileSync(join(folder, name), 'utf8')).toBe('versio: 1\n');
  });

  it('is overwritten by force, even where it is wrong, under its name', () => {
    const folder = projectFolder({ ...seedShop, 'privacy.yml': 'versio: 1\n' });
    expect(runCli(folder, ['init', '--force']).code).toBe(0);
    expect(existsSync(join(folder, 'privacy.yaml'))).toBe(false);
    expect(readFileSync(join(folder, 'privacy.yml'), 'utf8')).toContain('\nversion: 1\n');
  });

  it('below keeps its files', () => {
    const folder = projectFolder({ ...seedShop, 'src/analytics/privacy.yaml': 'version: 1\n' });
    expect(runCli(folder, ['init', '--stdout']).stdout).not.toContain('\n  mixpanel:\n');
  });

  it('above is no concern of a folder of its own', () => {
    const inner = Object.fromEntries(Object.entries(seedShop).map(([path, text]) => [`packages/shop/${path}`, text]));
    const folder = projectFolder({ ...inner, 'privacy.yaml': 'version: 1\nignore: [packages/**]\n' });
    expect(runCli(folder, ['init', 'packages/shop']).code).toBe(0);
    expect(policyIn(join(folder, 'packages/shop'))).toBe(seedShopPolicy);
  });
});

describe('the command line', () => {
  it.each([
    [['init', 'src/draft.ts'], "'src/draft.ts' is a file: name the folder that the policy is for"],
    [['init', 'nowhere'], "no such file or folder: 'nowhere'"],
    [['init', '--forc'], "unknown option '--forc' (Did you mean --force?)"],
  ])('is refused in %j', (argv, message) => {
    expect(runCli(projectFolder(seedShop), argv)).toEqual({ code: 2, stdout: '', stderr: `privet: ${message}\n` });
  });

  it('has examples', () => {
    expect(runCli(projectFolder({}), ['init', '--help']).stdout).toContain('$ privet init packages/shop');
  });

  it('shows progress on a terminal and takes it away', () => {
    const { stderr } = runCli(projectFolder(seedShop), ['init'], { isTerminal: true });
    expect(stderr).toContain('Scanning file 1 of 4');
    expect(stderr.endsWith('\r\u001B[2K')).toBe(true);
  });

  it('works where there is nothing', () => {
    const folder = projectFolder({});
    expect(runCli(folder, ['init']).code).toBe(0);
    expect(policyIn(folder)).toContain('# No recipient was found');
    expect(runCli(folder, ['scan']).code).toBe(0);
  });
});

function policyIn(folder: string): string {
  return readFileSync(join(folder, 'privacy.yaml'), 'utf8');
}
