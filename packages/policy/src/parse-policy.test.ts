import { describe, expect, it } from 'vitest';
import { parsePolicy, policyProblemText } from './parse-policy.ts';
import { options, policyOf, problemsBelow, problemsOf, sampleText } from './testing/sample-policy.ts';

describe('parsePolicy', () => {
  it('needs nothing but the version', () => {
    expect(policyOf('version: 1')).toEqual({
      jurisdictions: [],
      categories: [],
      purposes: [],
      recipients: [],
      contexts: [],
      classifications: [],
      models: [],
      guards: [],
      collectionPoints: [],
      stores: [],
      severities: [],
      ignore: [],
      accepted: [],
    });
  });

  it('reads the policy that the guide explains', () => {
    const policy = policyOf(sampleText);
    expect(Object.entries(policy).filter(([, part]) => Array.isArray(part) && part.length === 0)).toEqual([]);
    expect(policy).toMatchObject({ controller: { country: 'DE' }, notice: 'docs/privacy-notice.md', preset: 'strict' });
    // Engine and hosts make keys of it.
    expect(JSON.parse(JSON.stringify(policy))).toEqual(policy);
  });

  it('names file, line, column and offset', () => {
    const { problems } = parsePolicy('version: 1\r\n\r\nnotize: x\r\n', 'apps/shop/privacy.yaml', options);
    expect(problems).toEqual([
      {
        file: 'apps/shop/privacy.yaml',
        start: { line: 3, column: 1, offset: 14 },
        message: "unknown key 'notize'; did you mean 'notice'?",
      },
    ]);
    expect(problems?.map(policyProblemText)).toEqual([
      "apps/shop/privacy.yaml:3:1: unknown key 'notize'; did you mean 'notice'?",
    ]);
  });

  it('tells mistakes in the order of the file', () => {
    expect(
      problemsBelow('accepted: []', 'stores: 1', 'purposes: {a: 1}', 'recipents: {}', 'controller: {contact: 2}'),
    ).toEqual([
      '3:9: stores: expected an object, found number 1.',
      '4:15: purposes.a: expected an object, found number 1.',
      "5:1: unknown key 'recipents'; did you mean 'recipients'?",
      "6:13: controller: the key 'name' is missing.",
      '6:23: controller.contact: expected text, found number 2.',
    ]);
  });
});

describe('the head', () => {
  it.each([
    ['', '1:1: expected an object, found nothing.'],
    ['# nothing yet\n', '1:1: expected an object, found nothing.'],
    ['- version: 1', '1:1: expected an object, found a list.'],
    ['privacy', "1:1: expected an object, found 'privacy'."],
    ['notice: a.md', "1:1: the key 'version' is missing."],
    ['version: 2\nsomething: new', '1:10: version: expected 1, the version of this format, found number 2.'],
    ["version: '1'", "1:10: version: expected 1, the version of this format, found '1'."],
    [
      'version: 1\njurisdictions: [gpdr]',
      "2:17: jurisdictions[0]: expected 'gdpr', 'ccpa', 'hipaa', 'coppa', found 'gpdr'; did you mean 'gdpr'?",
    ],
    ['version: 1\ncontroller: {name: " "}', "2:20: controller.name: expected text, found ' '."],
    [
      'version: 1\ncontroller: {name: A, country: UK}',
      "2:32: controller.country: expected the two letters of a country, such as 'DE', found 'UK'; did you mean 'GB'?",
    ],
    [
      'version: 1\ncontroller: {name: A, country: de}',
      "2:32: controller.country: expected the two letters of a country, such as 'DE', found 'de'; did you mean 'DE'?",
    ],
    [
      'version: 1\nnotice: /srv/notice.md',
      "2:9: notice: expected a path relative to the root of the project, found '/srv/notice.md'.",
    ],
    [
      'version: 1\nnotice: docs\\notice.md',
      "2:9: notice: expected a path relative to the root of the project, found 'docs\\notice.md'; did you mean 'docs/notice.md'?",
    ],
    [
      'version: 1\npreset: stict',
      "2:9: preset: expected 'recommended', 'strict', 'gdpr', 'ccpa', 'hipaa', found 'stict'; did you mean 'strict'?",
    ],
  ])('%j', (text, problem) => {
    expect(problemsOf(text)).toEqual([problem]);
  });

  it('knows the presets that the host knows', () => {
    const { policy } = parsePolicy('version: 1\npreset: hipaa', 'privacy.yaml', { ...options, presets: ['hipaa'] });
    expect(policy?.preset).toBe('hipaa');
  });
});
