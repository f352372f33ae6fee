import { describe, expect, it } from 'vitest';
import { policyOf, problemsBelow } from '../testing/sample-policy.ts';

describe('what names files, types and functions', () => {
  it.each([
    ['contexts: {src/**: {}}', "2:20: contexts.src/**: expected 'purposes', 'roles' or 'answers', found none of them."],
    [
      'contexts: {/src/**: {roles: a}}',
      "2:12: contexts: expected a glob of files relative to the root of the project, found '/src/**'; did you mean 'src/**'?",
    ],
    [
      'contexts: {src/billing: {roles: a}}',
      "2:12: contexts: expected a glob of files, which a folder is not, found 'src/billing'; did you mean 'src/billing/**'?",
    ],
    ["ignore: ['!src/**']", "2:10: ignore[0]: expected a glob of files that does not begin with '!', found '!src/**'."],
    [
      "ignore: ['src/{a,b/**']",
      "2:10: ignore[0]: expected a glob of files in which each '{' and '(' is closed, found 'src/{a,b/**'.",
    ],
    ['classify: [{type: T, category: user}]', "2:12: classify[0]: expected either 'package' or 'file', found neither."],
    [
      'classify: [{package: p, file: f.ts, type: T, category: user}]',
      "2:12: classify[0]: expected either 'package' or 'file', found both.",
    ],
    [
      'classify: [{package: p, type: T, category: none}]',
      "2:44: classify[0].category: expected a 'reason' beside 'none'.",
    ],
    [
      'classify: [{package: p, type: T, category: none, reason: r, purposes: analytics}]',
      "2:61: classify[0].purposes: says something of personal data, where there is 'none'.",
    ],
    [
      'classify: [{package: p, type: T, category: user, reason: r}]',
      "2:50: classify[0].reason: expected no reason but for the category 'none'.",
    ],
    [
      'classify: [{package: p, type: T, member: m, category: user}, {package: p, type: T, member: m, category: user.name}]',
      "2:62: classify[1]: 'T.m' is classified already.",
    ],
    [
      'sanitizers: [{module: src/mask.ts, functions: mask, as: masked}]',
      "2:23: sanitizers[0].module: expected a package, or a file that begins with './', found 'src/mask.ts'; did you mean './src/mask.ts'?",
    ],
    [
      'sanitizers: [{module: ./mask.ts, functions: mask(), as: masked}]',
      "2:45: sanitizers[0].functions: expected the name of a function, such as 'maskEmail' or 'mask.email', found 'mask()'.",
    ],
    [
      'guards: [{module: ./consent.ts, functions: has}]',
      "2:10: guards[0]: expected one of 'purposes', 'purposeFrom', 'roles' and 'rolesFrom', found none.",
    ],
    [
      'guards: [{module: ./consent.ts, functions: has, roles: a, purposes: analytics}]',
      "2:10: guards[0]: expected one of 'purposes', 'purposeFrom', 'roles' and 'rolesFrom', found 2.",
    ],
    [
      'guards: [{module: ./consent.ts, functions: has, purposeFrom: {argument: -1}}]',
      '2:73: guards[0].purposeFrom.argument: expected the number of an argument, the first being 0, found number -1.',
    ],
    [
      'sinks: [{module: ./a.ts, functions: send, kind: recipient}]',
      "2:49: sinks[0].kind: expected a 'recipient' beside the kind 'recipient'.",
    ],
    [
      'sinks: [{module: ./a.ts, functions: send, kind: recipient, recipient: acme}]',
      "2:71: sinks[0].recipient: expected a recipient of 'recipients', found 'acme'.",
    ],
    [
      'sinks: [{module: ./a.ts, functions: send, kind: log, arguments: [first]}]',
      "2:66: sinks[0].arguments[0]: expected 'all' or the number of an argument, the first being 0, found 'first'.",
    ],
    [
      'packages: [{package: p, exports: {f: {call: {sinks: [{kind: logs, data: []}]}}}}]',
      "2:61: packages[0].exports.f.call.sinks[0].kind: expected 'log', 'recipient', 'storage', 'database', 'url', 'error', 'network', 'response', found 'logs'; did you mean 'log'?",
    ],
    [
      'packages: [{package: p, exports: {f: {source: user.emial}}}]',
      "2:47: packages[0].exports.f.source: expected a category, found 'user.emial'.",
    ],
    ['packages: [{package: p}, {package: p}]', "2:36: packages[1].package: 'p' has a model already."],
    [
      'collectionPoints: [{categories: user.name}]',
      "2:20: collectionPoints[0]: expected 'files' or 'names', found neither.",
    ],
  ])('%s', (line, problem) => {
    expect(problemsBelow(line)).toEqual([problem]);
  });

  it('sends what a module hands over to one recipient', () => {
    expect(
      problemsBelow(
        'recipients: {a: {role: processor}, b: {role: processor}}',
        'sinks:',
        '  - {module: ./send.ts, functions: toA, kind: recipient, recipient: a}',
        '  - {module: ./send.ts, functions: toB, kind: recipient, recipient: b}',
      ),
    ).toEqual(["5:69: sinks[1].recipient: './send.ts' sends to 'a' already, and to one recipient alone."]);
  });
});

describe('stores, severities and accepted flows', () => {
  const answered = 'reason: r, owner: o, until: 2027-01-31';

  it.each([
    [
      'stores: {a: {kind: database}}',
      "2:13: stores.a: expected 'packages', 'tables' or 'buckets', found none of them.",
    ],
    [
      'stores: {a: {kind: browser, packages: "platform:../x"}}',
      "2:39: stores.a.packages: expected the name of a package, found 'platform:../x'.",
    ],
    [
      'stores: {a: {kind: database, packages: pg, encryptedAtRest: "yes"}}',
      "2:61: stores.a.encryptedAtRest: expected true or false, found 'yes'.",
    ],
    [
      'stores: {a: {kind: database, packages: pg, erasedBy: erase}}',
      "2:54: stores.a.erasedBy: expected a file and its function, such as 'src/privacy/erase.ts#eraseCustomer', found 'erase'.",
    ],
    [
      'stores: {a: {kind: database, packages: pg}, b: {kind: cache, packages: [redis, pg]}}',
      "2:80: stores.b.packages[1]: the package 'pg' belongs to 'a' already.",
    ],
    [
      'stores: {a: {kind: database, packages: pg, tables: [t]}, b: {kind: database, packages: pg, tables: [s, t]}}',
      "2:104: stores.b.tables[1]: the table 't' belongs to 'a' already.",
    ],
    [
      'severities: {no-plaintext-loging: error}',
      "2:14: severities: expected a rule, found 'no-plaintext-loging'; did you mean 'no-plaintext-logging'?",
    ],
    [
      'severities: {no-plaintext-logging: warn}',
      "2:36: severities.no-plaintext-logging: expected 'error', 'warning', 'off', found 'warn'; did you mean 'warning'?",
    ],
    [
      `accepted: [{categories: user.name, ${answered}}]`,
      "2:12: accepted[0]: expected 'recipient' or 'sink', found neither.",
    ],
    [
      'accepted: [{categories: user.name, sink: log, owner: o, until: 2027-01-31}]',
      "2:12: accepted[0]: the key 'reason' is missing.",
    ],
    [`accepted: [{categories: user.name, sink: log, line: 12, ${answered}}]`, "2:47: accepted[0]: unknown key 'line'."],
    [
      'accepted: [{categories: user.name, sink: log, reason: r, owner: o, until: 2027-02-29}]',
      "2:75: accepted[0].until: expected a day of the calendar, found '2027-02-29'.",
    ],
    [
      'accepted: [{categories: user.name, sink: log, reason: r, owner: o, until: 31.1.2027}]',
      "2:75: accepted[0].until: expected a date such as '2027-01-31', found '31.1.2027'.",
    ],
  ])('%s', (line, problem) => {
    expect(problemsBelow(line)).toEqual([problem]);
  });

  it('tells stores by packages and by APIs of the platform', () => {
    const { stores } = policyOf('version: 1\nstores: {a: {kind: browser, packages: [idb, platform:web-storage]}}');
    expect(stores[0]?.packages).toEqual(['idb', 'platform:web-storage']);
  });

  it('names rules with or without their prefix', () => {
    const { severities } = policyOf(
      'version: 1\nseverities: {privet/no-plaintext-logging: off, no-personal-data-in-url: warning}',
    );
    expect(severities).toEqual([
      { rule: 'no-plaintext-logging', severity: 'off' },
      { rule: 'no-personal-data-in-url', severity: 'warning' },
    ]);
  });
});
