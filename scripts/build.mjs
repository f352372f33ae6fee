// Builds all packages: `pnpm build`. The compiler checks types and writes declarations, rolldown the code: one file for
// each entry, since a host that loads the plugin would otherwise spend more time on opening files than on their code.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { isAbsolute, join, resolve } from 'node:path';
import { rolldown } from 'rolldown';

/** Files that are started by their address, which nothing in a manifest tells. */
const startedByAddress = { 'packages/cli': ['./src/thread.ts', './src/threads/helper-thread.ts'] };

const { status, error } = spawnSync('tsc', ['-b'], { stdio: 'inherit' });
if (status !== 0) {
  if (error) console.error(error.message);
  process.exit(status ?? 1);
}

const folders = JSON.parse(readFileSync('tsconfig.json', 'utf8')).references.map(({ path }) => path);
await Promise.all(folders.map(bundle));

async function bundle(folder) {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  // Nobody installs it: the compiler writes its code as it is.
  if (manifest.private === true) return;
  const build = await rolldown({
    cwd: resolve(folder),
    input: Object.fromEntries(
      [...entriesOf(manifest), ...(startedByAddress[folder] ?? [])].map((source) => [nameOf(source), source]),
    ),
    platform: 'node',
    // Libraries and the other packages of the workspace stay imports.
    external: (id) => !id.startsWith('.') && !isAbsolute(id),
  });
  const { output } = await build.write({ dir: 'dist', chunkFileNames: 'shared-[name].js' });
  await build.close();
  // What an earlier build left would be published, too.
  const written = new Set(output.map(({ fileName }) => fileName));
  for (const file of readdirSync(join(folder, 'dist'), { recursive: true })) {
    if (file.endsWith('.js') && !written.has(file)) rmSync(join(folder, 'dist', file));
  }
}

/** The sources that a package's entries and commands are built from. */
function entriesOf({ exports, bin = {} }) {
  const sources = Object.values(exports).flatMap((entry) => entry['privet-source'] ?? []);
  return [...sources, ...Object.values(bin).map((file) => `./src/${nameOf(file)}.ts`)];
}

function nameOf(file) {
  return file.replace(/^(?:\.\/)?(?:src|dist)\//u, '').replace(/\.[jt]s$/u, '');
}
