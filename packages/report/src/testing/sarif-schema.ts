import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import Draft4Ajv from 'ajv-draft-04';
import formats from 'ajv-formats';

const packageFolder = dirname(createRequire(import.meta.url).resolve('@microsoft/jest-sarif/package.json'));
const schema = readFileSync(join(packageFolder, 'lib/schemas/sarif-2.1.0-rtm.5.json'), 'utf8');

// One of the schema's own patterns is no valid regular expression under the `u` flag.
const ajv = new Draft4Ajv.default({ allErrors: true, strict: false, unicodeRegExp: false });
formats.default(ajv);
const validate = ajv.compile(JSON.parse(schema) as object);

/** What the official schema finds wrong with a SARIF document. */
export function sarifErrorsIn(document: unknown): readonly string[] {
  validate(document);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
