// Packs every package as it would be published, and has publint and attw judge the tarball.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'privet-packages-'));
const problems = [];
try {
  for (const { name, path } of publishedPackages()) {
    const tarball = pack(path);
    judge(name, 'publint', ['run', tarball, '--strict']);
    // Every entry is ESM, as are the hosts that load it.
    judge(name, 'attw', [tarball, '--profile', 'esm-only', '--no-emoji', '--no-color']);
    for (const file of strayFilesIn(tarball)) problems.push(`${name}: '${file}' is published`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

for (const problem of problems) console.error(problem);
process.exitCode = problems.length === 0 ? 0 : 1;

function publishedPackages() {
  const listed = execFileSync('pnpm', ['ls', '--recursive', '--depth', '-1', '--json'], { encoding: 'utf8' });
  return JSON.parse(listed).filter((entry) => entry.private !== true);
}

function pack(path) {
  const packed = execFileSync('pnpm', ['pack', '--json', '--pack-destination', folder], {
    cwd: path,
    encoding: 'utf8',
  });
  return JSON.parse(packed).filename;
}

function judge(name, command, args) {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8' });
  if (status !== 0) problems.push(`${name}: ${command}\n${stdout}${stderr}`);
}

/** Files that nobody who installs the package needs. */
function strayFilesIn(tarball) {
  const listing = execFileSync('tar', ['-tzf', tarball], { encoding: 'utf8' });
  return listing.split('\n').filter((file) => /\.tsbuildinfo$|\.test(-support)?\.|\/testing\//.test(file));
}
