import { describe, expect, it } from 'vitest';
import { problemsBelow } from '../testing/sample-policy.ts';

describe('categories and purposes', () => {
  it.each([
    [
      'categories: {user.contact.emial: {retention: P1Y}}',
      "2:14: categories.user.contact.emial: the key 'meaning' is missing, and 'user.contact.emial' is no category of the vocabulary; did you mean 'user.contact.email'?",
    ],
    [
      'categories: {customer.email: {meaning: E-mail}}',
      "2:14: categories.customer.email: a category of your own lies below a known one, and 'customer.email' is no category of the vocabulary.",
    ],
    [
      'categories: {user.name: {retention: 2Y}}',
      "2:37: categories.user.name.retention: '2Y' has no unit: a retention is an ISO 8601 duration such as 'P30D' (30 days) or 'P2Y' (2 years).",
    ],
    [
      'purposes: {marketing.comunications: {legalBasis: consent}}',
      "2:12: purposes.marketing.comunications: the key 'term' is missing, since 'marketing.comunications' is no purpose of the vocabulary; did you mean 'marketing.communications'?",
    ],
    [
      'purposes: {orders: {term: essential.servise}}',
      "2:27: purposes.orders.term: expected a purpose of the vocabulary, found 'essential.servise'; did you mean 'essential.service'?",
    ],
    [
      'purposes: {marketing: {term: analytics}}',
      "2:30: purposes.marketing.term: expected no other term, since 'marketing' is a purpose of the vocabulary.",
    ],
    [
      'purposes: {marketing: {legalBasis: legitimate_interest}}',
      "2:36: purposes.marketing.legalBasis: expected 'consent', 'contract', 'legal_obligation', 'vital_interests', 'public_interest', 'legitimate_interests', found 'legitimate_interest'; did you mean 'legitimate_interests'?",
    ],
    [
      'purposes: {marketing: {legalBasis: consent, consent: optional}}',
      "2:54: purposes.marketing.consent: expected 'required', since the legal basis is consent, found 'optional'.",
    ],
    [
      'purposes: {my purpose: {term: marketing}}',
      "2:12: purposes: expected a word of letters, digits, '.', '-' and '_', found 'my purpose'.",
    ],
  ])('%s', (line, problem) => {
    expect(problemsBelow(line)).toEqual([problem]);
  });

  it('can be used by others that stand above them', () => {
    expect(
      problemsBelow(
        'contexts: {src/**: {purposes: orders}}',
        'collectionPoints: [{files: src/**, categories: user.contact.email.work}]',
        'purposes: {orders: {term: essential.service.delivery}}',
        'categories: {user.contact.email.work: {meaning: At work.}}',
      ),
    ).toEqual([]);
  });
});

describe('recipients', () => {
  it.each([
    ['a: {packages: p}', "3:6: recipients.a: the key 'role' is missing."],
    [
      'a: {role: procesor}',
      "3:13: recipients.a.role: expected 'processor', 'controller', 'third_party', 'joint_controller', 'authority', 'data_subject', found 'procesor'; did you mean 'processor'?",
    ],
    [
      'a: {role: controller, packages: "a b"}',
      "3:35: recipients.a.packages: expected the name of a package, found 'a b'.",
    ],
    [
      "a: {role: controller, hosts: ['https://api.a.example/v1']}",
      "3:33: recipients.a.hosts[0]: expected a host such as 'api.example.com', found 'https://api.a.example/v1'; did you mean 'api.a.example'?",
    ],
    [
      "a: {role: controller, hosts: ['*.a.example']}",
      "3:33: recipients.a.hosts[0]: expected a host such as 'api.example.com', found '*.a.example'; did you mean 'a.example'?",
    ],
    [
      'a: {role: controller, purposes: [marketing, analitics]}',
      "3:47: recipients.a.purposes[1]: expected a purpose, found 'analitics'; did you mean 'analytics'?",
    ],
    [
      'a: {role: controller, categories: [email]}',
      "3:38: recipients.a.categories[0]: expected a category, found 'email'; did you mean 'user.contact.email'?",
    ],
    [
      'a: {role: controller, categories: []}',
      '3:37: recipients.a.categories: expected one or more, found an empty list.',
    ],
    [
      'a: {role: controller, transferBasis: scc}',
      "3:40: recipients.a.transferBasis: expected 'adequacy', 'scc_commission', 'scc_authority', 'bcr', 'code_of_conduct', 'certification', 'explicit_consent', 'contract_with_subject', 'none', found 'scc'; did you mean 'scc_authority'?",
    ],
  ])('%s', (line, problem) => {
    expect(problemsBelow('recipients:', `  ${line}`)).toEqual([problem]);
  });

  it('share no package and no host', () => {
    expect(
      problemsBelow(
        'recipients:',
        '  a: {role: processor, packages: [one, two, one], hosts: a.example}',
        '  b: {role: processor, packages: two, hosts: [mail.a.example, a.example]}',
      ),
    ).toEqual([
      "3:45: recipients.a.packages[2]: the package 'one' is named twice.",
      "4:34: recipients.b.packages[0]: the package 'two' belongs to 'a' already.",
      "4:63: recipients.b.hosts[1]: the host 'a.example' belongs to 'a' already.",
    ]);
  });
});
