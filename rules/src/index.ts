import { createRequire } from 'node:module';

import { type Analysis, analysisOf, changedFiles, javascriptCompiler } from '@privet/engine';
import type ts from 'typescript';
import { pluginReading } from './plugin.ts';
import { policiesOnDisk } from './policies-on-disk.ts';
import { projectsOnDisk } from './project-digest.ts';
import { readLintedWith } from './read-linted.ts';
import { analysisOptionsOf } from './settings.ts';

// An `import` of a CommonJS module has Node.js scan all of its text for names of exports first: half a second for the
// compiler, which the parser has loaded already. `require` answers with what its package promises to be.
const typescript = createRequire(import.meta.url)('typescript') as typeof ts;

const digestProject = projectsOnDisk();

const plugin = pluginReading({
  read: readLintedWith<Analysis>(typescript, (program, compiler, settings, before) => {
    const now = javascriptCompiler(compiler, program);
    const changed = before && changedFiles(compiler, before.program, program);
    return (changed && before.analysis.afterEdit(now, changed)) ?? analysisOf(now, analysisOptionsOf(settings));
  }),
  findPolicy: policiesOnDisk(),
  digestProject: () => digestProject(process.cwd()),
});

export default plugin;
