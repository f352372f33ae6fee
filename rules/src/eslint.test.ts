import * as parser from '@typescript-eslint/parser';
import type { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import { foundIn, type FileView, type PolicyFinder } from '@privet/engine';
import type { LintedSource } from './linted-source.ts';
import { pluginReading } from './plugin.ts';
import { eslintVersions } from './testing/eslint-versions.ts';
import { fileViewOf, flowOf, locationOf } from './testing/file-view.ts';

const code = 'export {};\nlog(user.email);\n';
const leak = flowOf({
  at: locationOf(code.indexOf('user.email'), code.indexOf(');')),
  suggestions: () => [
    { kind: 'redact', title: "Mask 'user.email'", edits: [{ range: { start: 15, end: 25 }, text: 'mask()' }] },
  ],
});

interface Run {
  readonly messages: readonly Linter.LintMessage[];
  readonly read: readonly LintedSource[];
}

describe.each(eslintVersions)('the adapter under ESLint %s', (_version, { Linter: LinterOfVersion }) => {
  function lint(
    view: FileView | Error,
    config: Partial<Linter.Config> = {},
    file = 'src/user.ts',
    notice?: string,
    findPolicy: PolicyFinder = () => undefined,
  ): Run {
    const read: LintedSource[] = [];
    const plugin = pluginReading({
      read: (source) => {
        read.push(source);
        if (view instanceof Error) throw view;
        return { view, ...(notice !== undefined && { notice }) };
      },
      findPolicy,
    });
    // The two versions of ESLint have types of their own for the same linter and configuration.
    const linter = new LinterOfVersion({ cwd: '/project' }) as Linter;
    const base = { files: ['**/*.{ts,vue,md}'], languageOptions: { parser } };
    const configs = [{ ...base, ...plugin.configs.recommended, ...config } as Linter.Config];
    return { messages: linter.verify(code, configs, `/project/${file}`), read };
  }

  it('reports a flow where it stands, with its suggestions', () => {
    const { messages } = lint(fileViewOf({ flows: [leak] }));
    expect(messages).toMatchObject([
      {
        ruleId: 'privet/no-plaintext-logging',
        severity: 2,
        message: "'user.email' (user.contact.email, declared on User) reaches 'logger.info' in the clear.",
        line: 2,
        column: 5,
        endLine: 2,
        endColumn: 15,
        suggestions: [{ desc: "Mask 'user.email'", fix: { range: [15, 25], text: 'mask()' } }],
      },
    ]);
  });

  it('reads a file once for all rules', () => {
    expect(lint(fileViewOf({})).read).toHaveLength(1);
  });

  it.each(['src/user.test.ts', 'src/generated/user.ts', 'README.md', 'src/App.vue'])('never reads %s', (file) => {
    expect(lint(fileViewOf({ flows: [leak] }), {}, file).read).toEqual([]);
  });

  it('reads a test that the settings include, and leaves out what they exclude', () => {
    const view = fileViewOf({ flows: [leak] });
    const settings = { privet: { include: ['src/*.test.ts'], exclude: ['src/legacy/**'] } };
    expect(lint(view, { settings }, 'src/user.test.ts').messages).toHaveLength(1);
    expect(lint(view, { settings }, 'src/legacy/user.ts').messages).toEqual([]);
  });

  it('hands the settings over', () => {
    const settings = { privet: { recipients: ['sendgrid'] } };
    expect(lint(fileViewOf({}), { settings }).read[0]?.settings.recipients).toEqual([{ recipient: 'sendgrid' }]);
  });

  it('refuses settings that it does not understand', () => {
    const settings = { privet: { recipient: ['sendgrid'] } };
    expect(() => lint(fileViewOf({}), { settings })).toThrow(
      "settings.privet: unknown key 'recipient'; did you mean 'recipients'?",
    );
  });

  it('refuses options that a rule does not have', () => {
    const rules: Linter.RulesRecord = { 'privet/no-plaintext-logging': ['error', { evidence: 'all' }] };
    expect(() => lint(fileViewOf({}), { rules })).toThrow('Value "all" should be equal to one of the allowed values');
  });

  it('says once on the first line that a file could not be read', () => {
    expect(lint(new Error('Types are odd.\nStack')).messages).toMatchObject([
      { line: 1, column: 1, message: "Privet could not analyse 'src/user.ts': Types are odd." },
    ]);
  });

  it('follows data under a name of its own, before any rule asks', () => {
    const asked: string[] = [];
    const view: FileView = {
      ...fileViewOf({}),
      notFollowed() {
        asked.push('analysis');
        return new Map();
      },
      flowsTo() {
        asked.push('rule');
        return [];
      },
    };
    lint(view);
    expect(asked[0]).toBe('analysis');
    expect(asked).toContain('rule');
    expect(lint(new Error('Types are odd.')).messages).toMatchObject([{ ruleId: 'privet/analysis' }]);
  });

  it('lets the first rule tell a failure where the analysis is switched off', () => {
    const rules: Linter.RulesRecord = { 'privet/no-leaky-sdk-options': 'warn' };
    expect(lint(new Error('Types are odd.'), { rules }).messages).toMatchObject([
      { ruleId: 'privet/no-leaky-sdk-options', message: "Privet could not analyse 'src/user.ts': Types are odd." },
    ]);
  });

  it('says once that a question could not be answered, and keeps what other rules found', () => {
    const view: FileView = {
      ...fileViewOf({ flows: [leak] }),
      annotationProblems: () => {
        throw new Error('a comment is odd');
      },
      riskyOptions: () => {
        throw new Error('an option is odd');
      },
    };
    expect(lint(view).messages.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^Privet could not analyse 'src\/user\.ts': an? \w+ is odd\.$/),
      "'user.email' (user.contact.email, declared on User) reaches 'logger.info' in the clear.",
    ]);
  });

  it('passes a notice on once', () => {
    const { messages } = lint(fileViewOf({}), {}, 'src/user.ts', 'Two copies meet.');
    expect(messages).toMatchObject([{ line: 1, message: 'Two copies meet.' }]);
  });

  it('says once what is wrong with a policy, and judges without it', () => {
    const broken = foundIn('/project/privacy.yaml', '/project', 'version: 1\npresett: strict\nignor: []', {
      ruleIds: [],
    });
    const run = (): Run => lint(fileViewOf({ flows: [leak] }), {}, 'src/user.ts', undefined, () => broken);
    const [notice, finding, ...others] = run().messages;
    expect(notice?.message).toBe(
      "Privet judges without its policy, since privacy.yaml:2:1: unknown key 'presett'; did you mean 'preset'? (and 1 more).",
    );
    expect(finding?.ruleId).toBe('privet/no-plaintext-logging');
    expect(others).toEqual([]);
    expect(run().messages.map(({ ruleId }) => ruleId)).toEqual(['privet/no-plaintext-logging']);
  });

  it('leaves out what a policy ignores', () => {
    const found = foundIn('/project/privacy.yaml', '/project', 'version: 1\nignore: [src/**]', { ruleIds: [] });
    const { messages, read } = lint(fileViewOf({ flows: [leak] }), {}, 'src/user.ts', undefined, () => found);
    expect({ messages, read }).toEqual({ messages: [], read: [] });
  });

  it.each([
    ['2999-12-31', []],
    ['2020-12-31', ['privet/no-plaintext-logging']],
  ])('leaves out what a policy accepts until %s', (until, reported) => {
    const entry = `{categories: user.contact.email, sink: log, reason: For now., owner: shop, until: ${until}}`;
    const found = foundIn('/project/privacy.yaml', '/project', `version: 1\naccepted: [${entry}]`, { ruleIds: [] });
    const flow = { ...leak, sink: { ...leak.sink, kind: 'log' } } as const;
    const { messages } = lint(fileViewOf({ flows: [flow] }), {}, 'src/user.ts', undefined, () => found);
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(reported);
  });
});
