// What a bench was measured with.
import { spawnSync } from 'node:child_process';
import { cpus } from 'node:os';
import { versionsOfPrograms } from './programs.mjs';

export function versions() {
  const cores = `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}`;
  return [`Privet ${commit()}`, ...versionsOfPrograms(), cores].join(', ');
}

function commit() {
  const { status, stdout } = spawnSync('git', ['describe', '--always', '--dirty'], {
    cwd: import.meta.dirname,
    encoding: 'utf8',
  });
  return status === 0 ? stdout.trim() : 'of an unknown commit';
}
