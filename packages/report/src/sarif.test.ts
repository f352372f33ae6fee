import type { Report } from '@privet/model';
import type { Log, Result, Run } from 'sarif';
import { describe, expect, it } from 'vitest';
import { mostResults, sarifOf } from './sarif.ts';
import { findingOf, locationOf, reportOf } from './testing/reports.ts';
import { sarifErrorsIn } from './testing/sarif-schema.ts';

function runOf(facts: Partial<Report> = {}): Run {
  // The text was written from a Log.
  const log = JSON.parse(sarifOf(reportOf(facts))) as Log;
  expect(sarifErrorsIn(log)).toEqual([]);
  const [run] = log.runs;
  if (run === undefined) throw new Error('The log has no run.');
  return run;
}

function resultOf(facts: Partial<Report> = {}): Result {
  const [result] = runOf(facts).results ?? [];
  if (result === undefined) throw new Error('The run has no result.');
  return result;
}

describe('sarifOf', () => {
  it('puts a result on the expression handed over', () => {
    const { ruleId, ruleIndex, level, message, locations } = resultOf();
    expect({ ruleId, ruleIndex, level, message, locations }).toEqual({
      ruleId: 'privet/no-plaintext-logging',
      ruleIndex: 0,
      level: 'error',
      message: { text: findingOf().message },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'src/signup.ts', uriBaseId: '%SRCROOT%' },
            region: { startLine: 2, startColumn: 10, endLine: 2, endColumn: 20, charOffset: 49, charLength: 10 },
          },
        },
      ],
    });
  });

  it('holds the path as a code flow, and sink and declaration beside it', () => {
    const { codeFlows, relatedLocations } = resultOf();
    expect(codeFlows?.[0]?.threadFlows[0]?.locations.map(({ location }) => location?.message?.text)).toEqual([
      'passed to notify()',
      'logged',
    ]);
    expect(relatedLocations?.map(({ message }) => message?.text)).toEqual([
      "'logger.info'",
      'user.contact.email, declared on User',
    ]);
  });

  it('has fingerprints that do not know lines', () => {
    const moved = findingOf({ location: locationOf('src/signup.ts', 90, 10, 10) });
    expect(resultOf({ findings: [moved] }).partialFingerprints).toEqual(resultOf().partialFingerprints);
  });

  it('names the categories of a result in a taxonomy of the run', () => {
    const run = runOf();
    expect(run.taxonomies?.[0]?.taxa?.map(({ id }) => id)).toEqual(['user.contact.email']);
    expect(run.results?.[0]?.taxa).toEqual([
      { id: 'user.contact.email', index: 0, toolComponent: { name: 'fideslang', index: 0 } },
    ]);
  });

  it('tells GitHub all it asks of a rule, within its lengths', () => {
    const [rule] = reportOf().rules;
    const long = { ...rule!, summary: 'Disallow '.repeat(200) };
    const [descriptor] = runOf({ rules: [long] }).tool.driver.rules ?? [];
    expect(descriptor?.name).toBe('NoPlaintextLogging');
    expect(descriptor?.properties).toEqual({
      tags: ['privacy', 'security', 'GDPR Art. 5(1)(f)'],
      precision: 'high',
      'problem.severity': 'error',
      'security-severity': '7.5',
    });
    const texts = [descriptor?.shortDescription, descriptor?.fullDescription, descriptor?.help];
    for (const text of texts) expect(text?.text.length).toBeLessThanOrEqual(1024);
  });

  it('writes file names as URIs', () => {
    const finding = findingOf({ location: locationOf('src/[id]/näme #1.ts', 1, 1, 1) });
    const uri = resultOf({ findings: [finding] }).locations?.[0]?.physicalLocation?.artifactLocation?.uri;
    expect(uri).toBe('src/%5Bid%5D/n%C3%A4me%20%231.ts');
  });

  it('turns diagnostics into notifications', () => {
    const diagnostics = [{ severity: 'error', message: 'Failed.', file: 'src/a.ts' }] as const;
    const [invocation] = runOf({ diagnostics }).invocations ?? [];
    expect(invocation?.executionSuccessful).toBe(false);
    expect(invocation?.toolExecutionNotifications?.[0]?.message.text).toBe('Failed.');
  });

  it('keeps to the limits of code scanning and says what it left out', () => {
    const warning = findingOf({ severity: 'warning', steps: [] });
    const step = { location: locationOf('src/a.ts', 1, 1, 1), note: 'passed to f()' };
    const long = findingOf({ steps: Array.from({ length: 5_000 }, () => step) });
    const run = runOf({ findings: [...Array.from({ length: mostResults }, () => warning), long] });
    expect(run.results).toHaveLength(mostResults);
    expect(run.results?.at(-1)?.level).toBe('error');
    expect(run.results?.at(-1)?.codeFlows?.[0]?.threadFlows[0]?.locations).toHaveLength(1_000);
    expect(run.invocations?.[0]?.toolExecutionNotifications?.[0]?.message.text).toContain('1 result left out');
  });

  it('describes a run without findings', () => {
    expect(runOf({ findings: [], rules: [] }).results).toEqual([]);
  });
});
