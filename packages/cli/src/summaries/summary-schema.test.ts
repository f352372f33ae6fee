import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { runCli } from '../testing/run-cli.ts';
import { workspaceFolder } from '../testing/workspace.ts';
import { summarySchema } from './summary-schema.ts';

describe('the schema of summaries', () => {
  it('is written as other tools read it', async () => {
    await expect(`${JSON.stringify(summarySchema, null, 2)}\n`).toMatchFileSnapshot('../../schema/summary.schema.json');
  });

  it.each(['packages/shop', 'packages/admin', 'packages/mail', '.'])('allows the summary of %s', (folder) => {
    const cwd = workspaceFolder();
    runCli(join(cwd, folder), ['scan', '--summary-out', 'summary.json']);
    const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(summarySchema);
    validate(JSON.parse(readFileSync(join(cwd, folder, 'summary.json'), 'utf8')));
    expect(validate.errors ?? []).toEqual([]);
  });
});
