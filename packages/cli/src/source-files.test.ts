import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nodeFileSystem } from './file-system.ts';
import { relativeTo } from './paths.ts';
import { findSourceFiles } from './source-files.ts';
import { projectFolder, type FolderFiles } from './testing/project-folder.ts';

function found(files: FolderFiles, paths: readonly string[] = ['.']): readonly string[] {
  const root = projectFolder(files);
  const absolute = paths.map((path) => join(root, path));
  return findSourceFiles(nodeFileSystem, root, absolute, { include: [], exclude: [] }).files.map((file) =>
    relativeTo(root, file),
  );
}

describe('findSourceFiles', () => {
  it('finds scripts of every kind, sorted', () => {
    expect(found({ 'b.tsx': '', 'a.mjs': '', 'c/d.cts': '', 'e.json': '', 'f.d.ts': '' })).toEqual([
      'a.mjs',
      'b.tsx',
      'c/d.cts',
    ]);
  });

  it('leaves out what is installed, built, generated or a test', () => {
    const files = {
      'node_modules/a/a.ts': '',
      'dist/a.js': '',
      'a.test.ts': '',
      'api.generated.ts': '',
      'v.min.js': '',
    };
    expect(found(files)).toEqual([]);
  });

  it('leaves out what version control ignores, as its innermost file says', () => {
    const files = {
      '.gitignore': 'build/\n*.local.ts\n',
      'build/a.ts': '',
      'a.local.ts': '',
      'kept/.gitignore': '!b.local.ts\n/c.ts\n',
      'kept/b.local.ts': '',
      'kept/c.ts': '',
      'kept/deep/c.ts': '',
    };
    expect(found(files)).toEqual(['kept/b.local.ts', 'kept/deep/c.ts']);
  });

  it('looks into a folder that is named, although its own name would leave it out', () => {
    const files = { '.gitignore': 'tmp/\n', 'tmp/tests/src/a.ts': '', 'tmp/tests/src/a.test.ts': '' };
    expect(found(files)).toEqual([]);
    expect(found(files, ['tmp/tests'])).toEqual(['tmp/tests/src/a.ts']);
  });

  it('takes files, and each file once', () => {
    expect(found({ 'a.ts': '', 'b.ts': '', 'c.md': '' }, ['a.ts', '.', 'c.md'])).toEqual(['a.ts', 'b.ts']);
  });
});
