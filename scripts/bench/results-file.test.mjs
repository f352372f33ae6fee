import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { inTurn } from './in-turn.mjs';
import { resultsFile } from './results-file.mjs';

describe('a bench that was cut', () => {
  let folder;
  let file;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'privet-bench-results-'));
    file = join(folder, 'results.jsonl');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  /** Measures `one` and `other` in turn, is cut after some measurements, and tells what it measured. */
  async function measured(results, runs, atMost = Infinity) {
    const order = [];
    const subjects = ['one', 'other'].map((id) => ({
      id,
      async measure() {
        if (order.length === atMost) throw new Error('cut');
        order.push(id);
        return { seconds: order.length };
      },
    }));
    await inTurn(results, 'part', subjects, runs, () => undefined).catch(() => undefined);
    return order;
  }

  it('begins each run with another subject', async () => {
    expect(await measured(resultsFile(file, {}, false), 2)).toEqual(['one', 'other', 'other', 'one']);
  });

  it('goes on with what is missing, a line that was cut included', async () => {
    await measured(resultsFile(file, {}, false), 2, 3);
    appendFileSync(file, '{"part":"part","subject":"on');
    expect(await measured(resultsFile(file, {}, true), 2)).toEqual(['one']);
    expect(await measured(resultsFile(file, {}, true), 2)).toEqual([]);
  });

  it('begins anew where it is not told to go on', async () => {
    await measured(resultsFile(file, {}, false), 1);
    expect(await measured(resultsFile(file, {}, false), 1)).toEqual(['one', 'other']);
  });

  it('is no part of one with another setting', () => {
    resultsFile(file, { repository: 'shop' }, false);
    expect(() => resultsFile(file, { repository: 'clinic' }, true)).toThrow('was measured otherwise');
  });
});
