import { describe, expect, it } from 'vitest';

import { type Annotation, annotationIn, type Tag } from './annotation.ts';

const offset = 100;

function read(comment: string): Annotation {
  const annotation = annotationIn(comment, offset);
  if (!annotation) throw new Error('none of our tags');
  return annotation;
}

function valuesOf(tags: readonly Tag<string>[]): readonly string[] {
  return tags.map(({ value }) => value);
}

const full = `/** Login e-mail.
 * @personalData user.contact.email
 * @purpose essential.service.authentication, marketing.communications.email
 * @legalBasis contract
 * @retention P2Y after account.closed
 * @recipient sendgrid, mailchimp - for the newsletter
 * @dataSubject customer
 */`;

describe('annotationIn', () => {
  it('reads each tag', () => {
    const annotation = read(full);
    expect(valuesOf(annotation.categories)).toEqual(['user.contact.email']);
    expect(valuesOf(annotation.purposes)).toEqual([
      'essential.service.authentication',
      'marketing.communications.email',
    ]);
    expect(valuesOf(annotation.legalBases)).toEqual(['contract']);
    expect(annotation.retention?.value).toBe('P2Y after account.closed');
    expect(valuesOf(annotation.recipients)).toEqual(['sendgrid', 'mailchimp']);
    expect(valuesOf(annotation.dataSubjects)).toEqual(['customer']);
    expect(annotation.range).toEqual({ start: offset, end: offset + full.length });
  });

  it('knows where each word stands', () => {
    for (const comment of [full, full.replaceAll('\n', '\r\n'), full.replaceAll('\n', '\n\t')]) {
      const { categories, purposes, recipients, legalBases, dataSubjects, retention } = read(comment);
      const words = [
        ...categories,
        ...purposes,
        ...recipients,
        ...legalBases,
        ...dataSubjects,
        ...(retention ? [retention] : []),
      ];
      expect(words).toHaveLength(8);
      for (const { written, range } of words) {
        expect(comment.slice(range.start - offset, range.end - offset)).toBe(written);
      }
    }
  });

  it('knows where each tag stands', () => {
    const [tag] = read('/** @personalData */').tags;
    expect(tag).toEqual({ name: 'personalData', range: { start: offset + 4, end: offset + 17 } });
  });

  it.each([
    ['a list', '/** @personalData user.name, user.contact.email */', ['user.name', 'user.contact.email']],
    [
      'a list over lines',
      '/**\n * @personalData user.name,\n *   user.contact.email\n */',
      ['user.name', 'user.contact.email'],
    ],
    ['braces', '/** @personalData {user.name} - note, purpose=x */', ['user.name']],
    [
      'braces around a list',
      '/** @personalData {user.name, user.contact.email} */',
      ['user.name', 'user.contact.email'],
    ],
    ['a note behind a dash', '/** @personalData user.name - shown, and printed */', ['user.name']],
    ['a note without a dash', '/** @personalData user.name shown on the badge */', ['user.name']],
    ['a sentence', '/** @personalData user.name. */', ['user.name']],
    ['two tags', '/**\n * @personalData user.name\n * @personalData user.contact\n */', ['user.name', 'user.contact']],
    ['a tag behind a description', '/** The name. @personalData user.name */', ['user.name']],
    ['a value on the next line', '/**\n * @personalData\n *   user.name\n */', ['user.name']],
    ['no value', '/** @personalData */', []],
    ['a dash for a value', '/** @personalData - */', []],
    ['stars without spaces', '/**\n *@personalData user.name\n */', ['user.name']],
    ['no stars', '/**\n  @personalData user.name\n */', ['user.name']],
    ['other tags around', '/**\n * @deprecated use b\n * @personalData user.name\n * @see c, d\n */', ['user.name']],
  ])('reads categories from %s', (_, comment, expected) => {
    expect(valuesOf(read(comment).categories)).toEqual(expected);
  });

  it.each([
    ['/** @personalData none - a public address */', 'a public address'],
    ['/** @personalData none: a public address */', 'a public address'],
    ['/**\n * @personalData none - a public\n *   address\n */', 'a public address'],
    ['/**\n * @personalData none - a public address\n *\n * More.\n */', 'a public address'],
    ['/** @personalData none */', ''],
  ])('reads the reason of %s', (comment, reason) => {
    const { none, categories } = read(comment);
    expect(none).toMatchObject({ value: reason, written: 'none' });
    expect(categories).toEqual([]);
  });

  it.each([
    ['mask', 'masked'],
    ['hash', 'pseudonymised'],
    ['encrypt', 'encrypted'],
    ['redact', 'redacted'],
    ['aggregate', 'aggregated'],
  ])('reads @sanitizes %s', (word, protection) => {
    expect(read(`/** @sanitizes ${word} - as the auditor wants it */`).sanitizes).toMatchObject({
      value: protection,
      written: word,
    });
  });

  it('knows no other protection', () => {
    expect(read('/** @sanitizes prayer */').sanitizes).toBeUndefined();
  });

  it('reads what functions do for persons', () => {
    const annotation = read(
      '/**\n * @consentGuard analytics\n * @erasesData User, Order\n * @providesAccess User\n */',
    );
    expect(valuesOf(annotation.consentGuards)).toEqual(['analytics']);
    expect(valuesOf(annotation.erases)).toEqual(['User', 'Order']);
    expect(valuesOf(annotation.providesAccess)).toEqual(['User']);
  });

  it.each([
    ['a line comment', '// @personalData user.name'],
    ['a plain block', '/* @personalData user.name */'],
    ['no tag', '/** personalData */'],
    ['a tag of others', '/** @param email the address */'],
    ['a longer tag', '/** @personalDataOf user */'],
    ['an address', '/** Write to me@personalData.org */'],
    ['code', '/** Write `@personalData user.name` there. */'],
    ['fenced code', '/**\n * ```ts\n * @personalData user.name\n * ```\n */'],
    ['a link', '/** {@link personalData} */'],
    ['a purpose in plain words', '/** @purpose Validates the input */'],
    ['a retention in plain words', '/** @retention keeps the scroll position */'],
    ['a recipient of a message', '/** @recipient the actor that gets the message */'],
  ])('reads nothing from %s', (_, comment) => {
    expect(annotationIn(comment, 0)).toBeUndefined();
  });

  it('reads ordinary words where their value is a key of ours', () => {
    expect(valuesOf(read('/** @purpose analytics.reporting */').purposes)).toEqual(['analytics.reporting']);
    expect(read('/** @retention P30D */').retention?.value).toBe('P30D');
  });

  it('reads ordinary words beside one whose value is a key of ours', () => {
    const annotation = read('/** @recipient sendgrid\n * @purpose essential.service.account */');
    expect(valuesOf(annotation.recipients)).toEqual(['sendgrid']);
    expect(valuesOf(annotation.purposes)).toEqual(['essential.service.account']);
  });

  it('reads ordinary words beside tags that are ours alone', () => {
    expect(valuesOf(read('/** @personalData user.name @purpose anaytics */').purposes)).toEqual(['anaytics']);
  });
});
