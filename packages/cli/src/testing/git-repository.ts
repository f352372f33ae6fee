import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { emptyFolder, writeFiles, type FolderFiles } from './project-folder.ts';

/** A repository with a history, which is gone when the test is. */
export interface GitRepository {
  readonly folder: string;
  /** Writes files, removes others, and commits all that is there. */
  commit(files?: FolderFiles, removed?: readonly string[]): void;
  /** Runs git and answers with what it prints. */
  git(...argv: readonly string[]): string;
}

/** A repository whose branch `main` has these files. */
export function gitRepository(files: FolderFiles): GitRepository {
  const folder = emptyFolder();
  const repository: GitRepository = {
    folder,
    commit(written = {}, removed = []) {
      writeFiles(folder, written);
      for (const path of removed) rmSync(join(folder, path), { recursive: true });
      repository.git('add', '--all');
      repository.git('commit', '--quiet', '--allow-empty', '--message', 'Change something');
    },
    git: (...argv) => gitIn(folder, ...argv),
  };
  repository.git('init', '--quiet', '--initial-branch', 'main');
  repository.commit(files);
  return repository;
}

/** Runs git in a folder, with no settings but those of its repository. */
export function gitIn(folder: string, ...argv: readonly string[]): string {
  const author = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.org', '-c', 'protocol.file.allow=always'];
  return execFileSync('git', [...author, ...argv], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' },
  });
}

/** A repository on a branch, with files of `main` and those that the branch changes. */
export function branch(files: FolderFiles, changed: FolderFiles = {}, removed: readonly string[] = []): GitRepository {
  const repository = gitRepository(files);
  repository.git('switch', '--quiet', '--create', 'feature');
  repository.commit(changed, removed);
  return repository;
}
