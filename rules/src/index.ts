import { analysisOf, javascriptCompiler } from '@privet/engine';
import ts from 'typescript';
import { pluginReading } from './plugin.ts';
import { readLintedWith } from './read-linted.ts';

const plugin = pluginReading(
  readLintedWith(ts, (program, compiler, { models }) => analysisOf(javascriptCompiler(compiler, program), { models })),
);

export default plugin;
