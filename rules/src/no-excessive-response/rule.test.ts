import { describe, expect, it } from 'vitest';
import { fileSettingsUnder } from '../testing/file-settings.ts';
import { datumOf, flowOf, inferred } from '../testing/file-view.ts';
import { messagesOf } from '../testing/messages.ts';
import { noExcessiveResponse } from './rule.ts';

const sink = { kind: 'response', name: 'res.json', package: 'express' } as const;
const password = datumOf({ category: 'user.authorization.password', evidence: inferred, path: ['password'] });
const token = datumOf({ category: 'user.authorization.credentials', path: ['resetToken'] });
const diagnosis = datumOf({ category: 'user.health_and_medical', path: ['diagnosis'] });

const messages = (
  flow: Partial<Parameters<typeof flowOf>[0]>,
  settings = fileSettingsUnder(),
  options = {},
): readonly string[] =>
  messagesOf(noExcessiveResponse, { flows: [flowOf({ text: 'user', sink, ...flow })] }, options, settings);

const under = (answers: string) => fileSettingsUnder(`contexts: {'src/**': {answers: ${answers}}}`);

describe('no-excessive-response', () => {
  it('finds passwords in answers, whoever knows them', () => {
    expect(messages({ data: [password] })).toEqual([
      "'user' (user.authorization.password, inferred from the name 'email') is part of the answer of 'res.json', and whoever reads it needs no credentials.",
    ]);
  });

  it('leaves out what the answer holds beside them', () => {
    expect(messages({ data: [password, datumOf()] })).toHaveLength(1);
  });

  it('takes a hash of a password for no better, and what is left of a masked one for nothing', () => {
    expect(messages({ data: [password], protections: ['pseudonymised'] })).toHaveLength(1);
    expect(messages({ data: [password], protections: ['masked'] })).toEqual([]);
  });

  it('lets tokens be handed out, but not carried along', () => {
    expect(messages({ data: [token] })).toHaveLength(1);
    expect(messages({ data: [{ ...token, path: [] }] })).toEqual([]);
    expect(messages({ data: [{ ...token, evidence: inferred }] })).toEqual([]);
  });

  it('finds graver data that an object carries along, if somebody has declared it', () => {
    const judged = { objects: 'judged' };
    const of = (flow: Parameters<typeof messages>[0]): readonly string[] => messages(flow, fileSettingsUnder(), judged);
    expect(messages({ data: [diagnosis] })).toEqual([]);
    expect(of({ data: [diagnosis] })).toEqual([
      "'user' (user.health_and_medical, declared on User) is part of the answer of 'res.json' as a whole, with data that needs more protection than other data.",
    ]);
    expect(of({ data: [{ ...diagnosis, path: [] }] })).toEqual([]);
    expect(of({ data: [{ ...diagnosis, evidence: inferred }] })).toEqual([]);
    expect(of({ data: [diagnosis], protections: ['pseudonymised'] })).toEqual([]);
  });

  it('compares with what the policy lets code answer', () => {
    expect(messages({ through: ['ok'] }, under('user.name'))).toEqual([
      "'user' (user.contact.email, declared on User) is part of the answer of 'res.json', by way of ok(), and privacy.yaml lets answers hold user.name alone here.",
    ]);
    expect(messages({}, under('[user.name, user.contact]'))).toEqual([]);
    expect(messages({ data: [diagnosis] }, under('user.health_and_medical'))).toEqual([]);
    expect(messages({ protections: ['masked'] }, under('user.name'))).toEqual([]);
    expect(messages({ data: [datumOf({ category: 'user.unique_id' })] }, under('user.name'))).toEqual([]);
  });

  it('takes `user` for no licence to answer with passwords', () => {
    expect(messages({ data: [password] }, under('user'))).toHaveLength(1);
    expect(messages({ data: [password] }, under('user.authorization'))).toEqual([]);
  });

  it('leaves alone what lies behind an unknown library call', () => {
    expect(messages({ data: [password], confidence: 'weak' })).toEqual([]);
  });

  it('leaves other sinks to other rules', () => {
    expect(messages({ data: [password], sink: { ...sink, kind: 'log' } })).toEqual([]);
  });
});
