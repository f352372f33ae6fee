import { describe, expect, it } from 'vitest';
import type { PersonalRead } from '@privet/engine';
import { fileSettingsUnder } from '../testing/file-settings.ts';
import { datumOf, hinted, locationOf } from '../testing/file-view.ts';
import { messagesOf } from '../testing/messages.ts';
import { restrictAccess } from './rule.ts';

const forDoctors = 'categories: {user.health_and_medical: {access: {roles: [doctor, nurse]}}}';
const inClinic = "categories: {user.health_and_medical: {access: {files: ['src/clinic/**']}}}";
const serving = (role: string): string => `contexts: {'src/**': {roles: ${role}}}`;

const readOf = (facts: Partial<PersonalRead> = {}): PersonalRead => ({
  at: locationOf(),
  text: 'patient.diagnosis',
  data: [datumOf({ category: 'user.health_and_medical' })],
  roles: [],
  suggestions: () => [],
  ...facts,
});

const messages = (read: PersonalRead, ...policy: readonly string[]): readonly string[] =>
  messagesOf(restrictAccess, { reads: [read] }, {}, fileSettingsUnder(...policy));

describe('restrict-access', () => {
  it('names the roles that code serves, and those that may read', () => {
    expect(messages(readOf(), forDoctors, serving('[marketing, doctor]'))).toEqual([
      "'patient.diagnosis' (user.health_and_medical, declared on User) is read in code that serves marketing, and privacy.yaml lets it be read for doctor and nurse alone.",
    ]);
  });

  it('names the files that may read', () => {
    expect(messages(readOf(), inClinic)).toEqual([
      "'patient.diagnosis' (user.health_and_medical, declared on User) is read here, and privacy.yaml lets it be read in src/clinic/** alone.",
    ]);
    expect(messages(readOf(), inClinic.replace('clinic/**', '*'))).toEqual([]);
  });

  it('is silent where the policy says nothing, or nothing of whom the code serves', () => {
    expect(messages(readOf(), serving('marketing'))).toEqual([]);
    expect(messages(readOf(), forDoctors)).toEqual([]);
    expect(messages(readOf({ data: [datumOf()] }), forDoctors, serving('marketing'))).toEqual([]);
    expect(messages(readOf(), forDoctors, serving('nurse'))).toEqual([]);
  });

  it('believes a check of who asks before the place', () => {
    const roles = [{ roles: ['doctor'], text: 'requireDoctor(caller)' }];
    expect(messages(readOf({ roles }), forDoctors, serving('marketing'))).toEqual([]);
    expect(messages(readOf({ roles: [{ roles: ['reception'], text: 'atDesk(caller)' }] }), forDoctors)).toEqual([
      "'patient.diagnosis' (user.health_and_medical, declared on User) is read behind 'atDesk(caller)', and privacy.yaml lets it be read for doctor and nurse alone.",
    ]);
  });

  it('asks of the nearest word', () => {
    const genetic = [datumOf({ category: 'user.health_and_medical.genetic' })];
    expect(messages(readOf({ data: genetic }), forDoctors, serving('marketing'))).toHaveLength(1);
    const nearer = forDoctors.replace('}}}', '}}, user.health_and_medical.genetic: {access: {roles: marketing}}}');
    expect(messages(readOf({ data: genetic }), nearer, serving('marketing'))).toEqual([]);
  });

  it('takes weak evidence only where it is asked to', () => {
    const data = [datumOf({ category: 'user.health_and_medical', evidence: hinted })];
    const settings = fileSettingsUnder(inClinic);
    expect(messagesOf(restrictAccess, { reads: [readOf({ data })] }, {}, settings)).toEqual([]);
    expect(messagesOf(restrictAccess, { reads: [readOf({ data })] }, { evidence: 'any' }, settings)).toHaveLength(1);
  });
});
