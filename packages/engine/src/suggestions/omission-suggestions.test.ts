import { expect, it } from 'vitest';
import { suggestedFor } from './suggestions.test-support.ts';

const declarations = `declare const user: { id: string; password: string; codes: { backup: string } };
declare const res: { json(body: object): void };
`;

const suggested = (source: string, expression: string, members: readonly string[]): readonly string[] =>
  suggestedFor(declarations + source, expression, { sink: 'response', members, around: `${expression})` })
    .filter(({ title }) => title.startsWith('Leave'))
    .map(({ title, text }) => `${title}: ${text.slice(declarations.length)}`);

it('leaves members out of an object that is answered whole', () => {
  expect(suggested('res.json(user);', 'user', ['password'])).toEqual([
    "Leave 'password' out: res.json({ ...user, password: undefined });",
  ]);
  expect(suggested('res.json(user);', 'user', ['password', 'id'])).toEqual([
    "Leave 'password', 'id' out: res.json({ ...user, password: undefined, id: undefined });",
  ]);
});

it('leaves alone what lies deeper, or is no name', () => {
  expect(suggested('res.json(user);', 'user', ['codes.backup'])).toEqual([]);
  expect(suggested('res.json(user);', 'user', ['reset-token'])).toEqual([]);
  expect(suggested('res.json(user);', 'user', [])).toEqual([]);
});
