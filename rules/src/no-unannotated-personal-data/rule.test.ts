import { describe, expect, it } from 'vitest';
import { declarationOf, hinted, inferred } from '../testing/file-view.ts';
import { messagesOf } from '../testing/messages.ts';
import { noUnannotatedPersonalData } from './rule.ts';

describe('no-unannotated-personal-data', () => {
  it('reports a field that looks like personal data', () => {
    const declarations = [declarationOf({ holder: 'SignupForm', evidence: inferred })];
    expect(messagesOf(noUnannotatedPersonalData, { declarations })).toEqual([
      "'email' of SignupForm looks like user.contact.email, inferred from the name 'email', and is not annotated.",
    ]);
  });

  it('names no holder where there is none', () => {
    const { holder, ...parameter } = declarationOf({ evidence: inferred });
    expect(holder).toBeDefined();
    expect(messagesOf(noUnannotatedPersonalData, { declarations: [parameter] })).toEqual([
      "'email' looks like user.contact.email, inferred from the name 'email', and is not annotated.",
    ]);
  });

  it('accepts what is annotated', () => {
    expect(messagesOf(noUnannotatedPersonalData, { declarations: [declarationOf()] })).toEqual([]);
  });

  it('takes weak evidence only where it is asked to', () => {
    const declarations = [declarationOf({ evidence: hinted })];
    expect(messagesOf(noUnannotatedPersonalData, { declarations })).toEqual([]);
    expect(messagesOf(noUnannotatedPersonalData, { declarations }, { evidence: 'any' })).toHaveLength(1);
  });
});
