import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { fixtureFiles, fixturesIn, keepsNames } from './fixture.ts';

describe('fixtures', () => {
  let root: string;

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'fixture-'));
    for (const folder of ['barrel/node_modules/x', 'node_modules/y', 'notes'])
      mkdirSync(join(root, folder), { recursive: true });
    const files = [
      'closure.ts',
      'props.tsx',
      'barrel/b.ts',
      'barrel/a.js',
      'barrel/node_modules/x/i.js',
      'node_modules/y/i.js',
    ];
    for (const file of [...files, 'package.json', 'tsconfig.json', 'notes/README.md'])
      writeFileSync(join(root, file), `// ${file}`);
  });

  afterEach(() => {
    rmSync(root, { recursive: true });
  });

  it('are the files and folders of a root that hold sources', () => {
    expect(fixturesIn(root).map(({ name, files }) => [name, files.length])).toEqual([
      ['barrel', 2],
      ['closure', 1],
      ['props', 1],
    ]);
  });

  it('are read from a file or a folder, without installed packages', () => {
    expect(fixtureFiles(join(root, 'closure.ts'))).toEqual([{ file: join(root, 'closure.ts'), text: '// closure.ts' }]);
    expect(fixtureFiles(join(root, 'barrel')).map(({ file }) => file)).toEqual([
      join(root, 'barrel/a.js'),
      join(root, 'barrel/b.ts'),
    ]);
  });

  it('keep their names when a comment says so', () => {
    expect(keepsNames([{ file: 'a.ts', text: 'const a = 1;\n// privet-fixture: keep-names\n' }])).toBe(true);
    expect(keepsNames([{ file: 'a.ts', text: 'const a = 1;' }])).toBe(false);
  });
});
