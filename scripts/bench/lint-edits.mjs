// Edits files of the working directory one after the other as an editor does, lints each after its edit, and prints as
// JSON what each lint took and what was held after each round: SUBJECT ROUNDS FILE…, where the subject is `none` or `all`
// rules. Needs --expose-gc.
import { readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { configFor } from './lint-config.mjs';

const [subject, rounds, ...files] = process.argv.slice(2);

const eslint = new ESLint({ overrideConfigFile: true, overrideConfig: await configFor(subject, tseslint) });
const texts = files.map((file) => readFileSync(file, 'utf8'));

// Opened once: what an editor has done before the first edit.
for (const [index, file] of files.entries()) await eslint.lintText(texts[index], { filePath: file });

const milliseconds = [];
const megabytes = [];
for (let round = 1; round <= Number(rounds); round += 1) {
  for (const [index, file] of files.entries()) {
    // Inside the file, so that positions move: what is remembered by position must not be reused.
    const edited = `const edit${round} = ${round};\n${texts[index]}\nvoid edit${round};\n`;
    const start = performance.now();
    await eslint.lintText(edited, { filePath: file });
    milliseconds.push(performance.now() - start);
  }
  // What a job has looked at through a weak reference lives until the job ends.
  await setTimeout();
  globalThis.gc();
  megabytes.push(process.memoryUsage().heapUsed / 2 ** 20);
}
console.log(JSON.stringify({ milliseconds, megabytes }));
