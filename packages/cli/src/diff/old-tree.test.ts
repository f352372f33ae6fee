import { symlinkSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nodeFileSystem, type FileSystem } from '../file-system.ts';
import { relativeTo } from '../paths.ts';
import { gitIn, gitRepository } from '../testing/git-repository.ts';
import { emptyFolder, writeFiles } from '../testing/project-folder.ts';
import { nodeGit } from './git.ts';
import { oldTree } from './old-tree.ts';
import { baseOf } from './scan-before.ts';

describe('the tree as it was', () => {
  it('is what a checkout would be, whatever has changed since', () => {
    const repository = gitRepository({
      'same.ts': 'same',
      'edited.ts': 'before',
      'utf16.ts': '',
      'gone.ts': 'gone',
      'moved.ts': 'a long text that is moved without a change\n'.repeat(9),
      'folder-gone/deep/a.ts': 'a',
      'folder-kept/gone.ts': 'gone',
      'folder-kept/kept.ts': 'kept',
      'file-to-folder': 'a file',
      'folder-to-file/a.ts': 'a',
      'folder-to-link/a.ts': 'a',
      'shared/a.ts': 'shared',
      'shared/gone.ts': 'shared, gone',
      'it\'s "odd" ä 你\n.ts': 'odd',
      '.gitignore': 'ignored/\n',
      'ignored-later/a.ts': 'a',
      'packages/a/package.json': '{}',
      'packages/b/package.json': '{}',
    });
    const { folder, git } = repository;
    for (const [link, target] of [
      ['link-to-file.ts', 'shared/a.ts'],
      ['link-to-folder', 'shared'],
      ['link-gone', 'shared'],
      ['link-moved', 'shared'],
      ['link-to-be-file.ts', 'same.ts'],
    ] as const)
      symlinkSync(target, join(folder, link));
    repository.commit({ 'utf16.ts': '\uFEFFbom' });
    git('tag', 'base');

    for (const path of ['folder-to-file', 'folder-to-link', 'file-to-folder', 'link-gone', 'link-moved'])
      rmSync(join(folder, path), { recursive: true });
    rmSync(join(folder, 'link-to-be-file.ts'));
    git('mv', 'moved.ts', 'to here.ts');
    symlinkSync('folder-kept', join(folder, 'link-moved'));
    symlinkSync('folder-kept', join(folder, 'folder-to-link'));
    symlinkSync('folder-kept', join(folder, 'link-new'));
    repository.commit(
      {
        'edited.ts': 'after',
        'added.ts': 'added',
        'new-folder/deep/added.ts': 'added',
        'folder-kept/added.ts': 'added',
        'file-to-folder/a.ts': 'a',
        'folder-to-file': 'a file',
        'shared/a.ts': 'shared, edited',
        'shared/added.ts': 'shared, added',
        'link-to-be-file.ts': 'a file',
        '.gitignore': 'ignored/\nignored-later/*.log\n',
        'packages/c/package.json': '{}',
      },
      ['gone.ts', 'folder-gone', 'folder-kept/gone.ts', 'shared/gone.ts', 'it\'s "odd" ä 你\n.ts', 'packages/a'],
    );
    writeFiles(folder, { 'untracked.ts': 'untracked', 'untracked/a.ts': 'a', 'same.ts': 'not even staged' });
    rmSync(join(folder, 'utf16.ts'));

    const checkout = join(emptyFolder(), 'checkout');
    git('worktree', 'add', '--quiet', checkout, 'base');
    rmSync(join(checkout, '.git'));
    const old = oldTree(nodeFileSystem, nodeGit, baseOf(nodeGit, folder, 'base'));
    const expected = answersIn(checkout, nodeFileSystem);
    expect(Object.keys(expected).length).toBeGreaterThan(40);
    expect(answersIn(folder, old)).toEqual(expected);
  });

  it('has the files of today that version control ignores, and none that it does not know', () => {
    const { folder } = gitRepository({ '.gitignore': 'node_modules\n' });
    writeFiles(folder, { 'node_modules/a/index.d.ts': 'installed', 'new/a.ts': 'new' });
    const old = oldTree(nodeFileSystem, nodeGit, baseOf(nodeGit, folder, 'main'));
    expect(old.readFile(join(folder, 'node_modules/a/index.d.ts'))).toBe('installed');
    expect(old.differsFromDisk?.(join(folder, 'node_modules/a/index.d.ts'))).toBe(false);
    expect(old.directoryExists(join(folder, 'new'))).toBe(false);
    expect(old.differsFromDisk?.(join(folder, 'new/a.ts'))).toBe(true);
  });

  it('takes files of submodules as they are, and none of a submodule that is new', () => {
    const library = gitRepository({ 'lib.ts': 'first' });
    const { folder, git, commit } = gitRepository({ 'a.ts': 'a' });
    git('submodule', '--quiet', 'add', library.folder, 'old');
    commit();
    git('tag', 'base');
    library.commit({ 'lib.ts': 'second' });
    gitIn(join(folder, 'old'), 'pull', '--quiet');
    git('submodule', '--quiet', 'add', library.folder, 'new');
    commit();
    const old = oldTree(nodeFileSystem, nodeGit, baseOf(nodeGit, folder, 'base'));
    expect(old.readFile(join(folder, 'old/lib.ts'))).toBe('second');
    expect(old.fileExists(join(folder, 'new/lib.ts'))).toBe(false);
    expect(old.entriesOf(folder).map(({ name }) => name)).toEqual(['.git', '.gitmodules', 'a.ts', 'old']);
  });
});

/** All that a file system says of a folder, by path; git's own files left out. */
function answersIn(folder: string, files: FileSystem): Readonly<Record<string, unknown>> {
  const answers: Record<string, unknown> = {};
  const visit = (path: string): void => {
    const name = relativeTo(folder, path);
    answers[name] = {
      isFile: files.fileExists(path),
      isFolder: files.directoryExists(path),
      text: files.readFile(path),
      size: files.sizeOf(path),
      entries: files.entriesOf(path).filter((entry) => entry.name !== '.git'),
    };
    for (const member of files.membersOf(path)) if (member.name !== '.git') visit(join(path, member.name));
  };
  visit(folder);
  const found = files.readDirectory(folder, ['.ts'], undefined, ['**/*']);
  answers['readDirectory'] = found.map((file) => relativeTo(folder, file)).sort();
  const manifests = files.filesNamed(folder, ['packages/*/package.json', '!packages/b/package.json']);
  answers['filesNamed'] = manifests.map((file) => relativeTo(folder, file));
  for (const path of [
    'added.ts',
    'new-folder/deep',
    'untracked',
    'link-new/kept.ts',
    'link-gone/a.ts',
    'link-moved/a.ts',
  ])
    answers[path] ??= [files.fileExists(join(folder, path)), files.directoryExists(join(folder, path))];
  return answers;
}
