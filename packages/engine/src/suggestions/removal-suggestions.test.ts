import { describe, expect, it } from 'vitest';

import { type FlowFacts, suggestedFor } from './suggestions.test-support.ts';

const declarations = `declare const user: { email: string; name?: string };
declare const logger: { info(message: string, ...details: unknown[]): void };
declare const plan: string;
`;

/** The source after the only suggestion, without the declarations that all tests share. */
function removed(source: string, expression: string, facts?: FlowFacts): string | undefined {
  const [suggested, ...others] = suggestedFor(declarations + source, expression, facts);
  expect(others).toEqual([]);
  return suggested?.text.slice(declarations.length);
}

describe('removing a property', () => {
  it.each([
    ['the first', `logger.info('in', { email: user.email, plan });`, `logger.info('in', { plan });`],
    ['the last', `logger.info('in', { plan, email: user.email });`, `logger.info('in', { plan });`],
    [
      'the last with a trailing comma',
      `logger.info('in', { plan, email: user.email, });`,
      `logger.info('in', { plan, });`,
    ],
    [
      'one in the middle',
      `logger.info('in', { plan, email: user.email, id: 1 });`,
      `logger.info('in', { plan, id: 1 });`,
    ],
    ['the only one', `logger.info('in', { email: user.email });`, `logger.info('in', {});`],
    [
      'a nested one',
      `logger.info('in', { user: { email: user.email, id: 1 } });`,
      `logger.info('in', { user: { id: 1 } });`,
    ],
    ['one with a fallback', `logger.info('in', { plan, email: user.email ?? null });`, `logger.info('in', { plan });`],
    [
      'one whose value is trimmed',
      `logger.info('in', { plan, email: user.email.trim() });`,
      `logger.info('in', { plan });`,
    ],
    [
      'one with its comment',
      `logger.info('in', { plan, /* who */ email: user.email, id: 1 });`,
      `logger.info('in', { plan, id: 1 });`,
    ],
    [
      'one beside the comment of another',
      `logger.info('in', { email: user.email, /* what */ plan });`,
      `logger.info('in', { /* what */ plan });`,
    ],
  ])('takes out %s', (_which, source, expected) => {
    expect(removed(source, 'user.email')).toBe(expected);
  });

  it('takes out a shorthand property', () => {
    expect(
      removed(`const { email } = user;\nlogger.info('in', { email, plan });`, 'email', { around: 'email, plan' }),
    ).toBe(`const { email } = user;\nlogger.info('in', { plan });`);
  });

  it('takes out a spread object', () => {
    expect(removed(`logger.info('in', { plan, ...user });`, 'user', { around: 'user }' })).toBe(
      `logger.info('in', { plan });`,
    );
  });

  it('takes whole lines away, with the comments that speak of the property', () => {
    const source = `logger.info('in', {
  plan, // paid or free
  // for support
  email: user.email, // login name

  // of the run
  id: 1,
});`;
    expect(removed(source, 'user.email')).toBe(`logger.info('in', {
  plan, // paid or free

  // of the run
  id: 1,
});`);
  });

  it('takes the comma before the last of several lines, where there was none behind', () => {
    const source = `logger.info('in', {
  plan, // paid or free
  email: user.email
});`;
    expect(removed(source, 'user.email')).toBe(`logger.info('in', {
  plan // paid or free
});`);
  });

  it('keeps line ends as they are, and closes an object that held nothing else', () => {
    expect(removed(`logger.info('in', {\r\n  email: user.email,\r\n});`, 'user.email')).toBe(`logger.info('in', {});`);
    expect(removed(`logger.info('in', {\r\n  email: user.email,\r\n  plan,\r\n});`, 'user.email')).toBe(
      `logger.info('in', {\r\n  plan,\r\n});`,
    );
  });

  it('leaves what the parameter demands, and takes what it allows to be absent', () => {
    const send = `declare function send(mail: { to: string; meta?: { name?: string } }): void;\n`;
    expect(removed(`${send}send({ to: user.email });`, 'user.email', { sink: 'recipient' })).toBeUndefined();
    expect(removed(`${send}send({ to: 'desk', meta: { name: user.name } });`, 'user.name', { sink: 'recipient' })).toBe(
      `${send}send({ to: 'desk', meta: {} });`,
    );
  });

  it('says what goes', () => {
    const [suggested] = suggestedFor(`${declarations}logger.info('in', { email: user.email, plan });`, 'user.email');
    expect(suggested?.title).toBe("Remove the property 'email: user.email'");
  });
});

describe('removing an argument', () => {
  it.each([
    ['behind a message', `console.log('in', user.email);`, `console.log('in');`],
    ['between others', `console.log('in', user.email, plan);`, `console.log('in', plan);`],
    ['before others', `console.log(user.email, plan);`, `console.log(plan);`],
    ['on a line of its own', `console.log(\n  'in',\n  user.email,\n);`, `console.log(\n  'in',\n);`],
    ['without a comma behind', `console.log(\n  'in',\n  user.email\n);`, `console.log(\n  'in'\n);`],
  ])('takes out one %s', (_where, source, expected) => {
    expect(removed(source, 'user.email')).toBe(expected);
  });

  it('takes out the details of a logger that is declared as a value', () => {
    const pino = `interface Log { (message: string, details?: object): void }\ndeclare const log: { warn: Log };\n`;
    expect(removed(`${pino}log.warn('in', user);`, 'user', { around: 'user)' })).toBe(`${pino}log.warn('in');`);
  });

  it('takes out an optional argument of an SDK, but none that it needs', () => {
    const sdk = `declare function track(event: string, details?: object): void;\ndeclare function identify(id: string, mail: string): void;\n`;
    expect(removed(`${sdk}track('in', user);`, 'user', { around: 'user)', sink: 'recipient' })).toBe(
      `${sdk}track('in');`,
    );
    expect(removed(`${sdk}track(user.email, {});`, 'user.email', { sink: 'recipient' })).toBeUndefined();
    expect(removed(`${sdk}identify('1', user.email);`, 'user.email', { sink: 'recipient' })).toBeUndefined();
  });

  it.each([
    ['the only argument', `console.log(user.email);`],
    ['a part of a text', 'console.log(`in: ${user.email}`, plan);'],
    ['what a placeholder counts on', `console.log('%s is in', user.email);`],
    ['the URL of a request', `fetch(user.email, { method: 'POST' });`],
  ])('leaves %s', (_what, source) => {
    expect(removed(source, 'user.email')).toBeUndefined();
  });

  it('leaves what other functions hand on', () => {
    const notify = `declare function notify(text: string, mail?: string): void;\n`;
    expect(removed(`${notify}notify('in', user.email);`, 'user.email', { through: ['notify'] })).toBeUndefined();
  });
});
