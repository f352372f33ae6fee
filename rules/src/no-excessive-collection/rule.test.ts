import { describe, expect, it } from 'vitest';
import type { PersonalDeclaration } from '@privet/engine';
import { fileSettingsOf } from '../settings.ts';
import { declared, hinted, locationOf } from '../testing/file-view.ts';
import { messagesOf } from '../testing/messages.ts';
import { settingsUnderPolicy } from '../testing/policy-of-text.ts';
import { noExcessiveCollection } from './rule.ts';

const policy = [
  'version: 1',
  'collectionPoints:',
  '  - {files: src/routes/**, categories: [user.name, user.contact.email]}',
  '  - {names: NewsletterForm, categories: user.contact.email}',
].join('\n');
const settings = fileSettingsOf(settingsUnderPolicy(policy, '/app'), 'src/routes/a.ts', '/app/src/routes/a.ts');
const elsewhere = fileSettingsOf(settingsUnderPolicy(policy, '/app'), 'src/model.ts', '/app/src/model.ts');

function field(facts: Partial<PersonalDeclaration>): PersonalDeclaration {
  return {
    name: 'phone',
    holder: 'SignupForm',
    range: locationOf(),
    category: 'user.contact.phone_number',
    evidence: declared,
    purposes: [],
    suggestions: () => [],
    ...facts,
  };
}

describe('no-excessive-collection', () => {
  it('words what is asked and what may be', () => {
    expect(messagesOf(noExcessiveCollection, { declarations: [field({})] }, {}, settings)).toEqual([
      "'phone' (user.contact.phone_number, declared on User) of SignupForm is asked for at a collection point that privacy.yaml lets ask for user.name and user.contact.email alone.",
    ]);
  });

  it.each([
    ['what lies below an allowed category', field({ name: 'first', category: 'user.name.first' }), settings],
    ['other files', field({}), elsewhere],
    ['what no type or schema asks for', { ...field({}), holder: undefined }, settings],
    ['weak hints', field({ evidence: hinted }), settings],
  ] as const)('accepts %s', (_, declaration, fileSettings) => {
    const { holder, ...others } = declaration;
    const declarations = [{ ...others, ...(holder !== undefined && { holder }) }];
    expect(messagesOf(noExcessiveCollection, { declarations }, {}, fileSettings)).toEqual([]);
  });

  it('judges a named point more exactly than its file', () => {
    const name = field({ name: 'name', holder: 'NewsletterForm', category: 'user.name' });
    expect(messagesOf(noExcessiveCollection, { declarations: [name] }, {}, elsewhere)).toHaveLength(1);
    expect(messagesOf(noExcessiveCollection, { declarations: [name] }, {}, settings)).toHaveLength(1);
  });

  it('says nothing without a policy', () => {
    expect(messagesOf(noExcessiveCollection, { declarations: [field({})] })).toEqual([]);
  });
});
