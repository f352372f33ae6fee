import { describe, expect, it } from 'vitest';

import { suggestedForOption } from './suggestions.test-support.ts';

const pii = { path: 'sendDefaultPii', safe: false };
const masking = { path: 'session_recording.maskAllInputs', safe: true };

function set(call: string, option: Parameters<typeof suggestedForOption>[2]): string | undefined {
  const [suggested, ...others] = suggestedForOption(`import * as Sentry from 'sdk';\n${call};\n`, call, option);
  expect(others).toEqual([]);
  return suggested?.text.slice(`import * as Sentry from 'sdk';\n`.length, -';\n'.length);
}

describe('an option that is set', () => {
  it('gets its safe value', () => {
    const call = `Sentry.init({ dsn: 'x', sendDefaultPii: true })`;
    expect(suggestedForOption(`${call};`, call, pii)).toEqual([
      { title: "Set 'sendDefaultPii' to false", text: `Sentry.init({ dsn: 'x', sendDefaultPii: false });` },
    ]);
  });

  it('gets it below a dotted path, in an own constant, and where a name stood', () => {
    expect(set(`Sentry.init({ session_recording: { maskAllInputs: no() } })`, masking)).toBe(
      `Sentry.init({ session_recording: { maskAllInputs: true } })`,
    );
    expect(set(`Sentry.init({ sendDefaultPii })`, pii)).toBe(`Sentry.init({ sendDefaultPii: false })`);
    const source = `const options = { sendDefaultPii: true };\nSentry.init(options);\n`;
    expect(suggestedForOption(source, 'Sentry.init(options)', pii).map(({ text }) => text)).toEqual([
      `const options = { sendDefaultPii: false };\nSentry.init(options);\n`,
    ]);
  });

  it('takes the place of a plain switch above it', () => {
    expect(set(`Sentry.init({ session_recording: true })`, masking)).toBe(
      `Sentry.init({ session_recording: { maskAllInputs: true } })`,
    );
  });
});

describe('an option that is left out', () => {
  it.each([
    ['an only argument', `new Recorder()`, `new Recorder({ sendDefaultPii: false })`],
    ['an empty object', `Sentry.init({})`, `Sentry.init({ sendDefaultPii: false })`],
    ['a line', `Sentry.init({ dsn: 'x' })`, `Sentry.init({ dsn: 'x', sendDefaultPii: false })`],
    ['a spread', `Sentry.init({ ...base })`, `Sentry.init({ ...base, sendDefaultPii: false })`],
    [
      'several lines',
      `Sentry.init({\n  dsn: 'x',\n  debug: true,\n})`,
      `Sentry.init({\n  dsn: 'x',\n  debug: true,\n  sendDefaultPii: false,\n})`,
    ],
    [
      'several lines without a comma at the end',
      `Sentry.init({\n    dsn: 'x' // public\n})`,
      `Sentry.init({\n    dsn: 'x', // public\n    sendDefaultPii: false\n})`,
    ],
  ])('is inserted into %s', (_where, call, expected) => {
    expect(set(call, pii)).toBe(expected);
  });

  it('is inserted with the objects around it', () => {
    expect(set(`posthog.init('key', { api_host: 'x' })`, { ...masking, argument: 1 })).toBe(
      `posthog.init('key', { api_host: 'x', session_recording: { maskAllInputs: true } })`,
    );
    expect(set(`posthog.init('key')`, { ...masking, argument: 1 })).toBe(
      `posthog.init('key', { session_recording: { maskAllInputs: true } })`,
    );
    expect(set(`posthog.init('key', { session_recording: {} })`, { ...masking, argument: 1 })).toBe(
      `posthog.init('key', { session_recording: { maskAllInputs: true } })`,
    );
  });

  it('is quoted as the imports of the file are', () => {
    const source = `import { rum } from "rum";\nrum.init({ id: "1" });\n`;
    const [suggested] = suggestedForOption(source, `rum.init({ id: "1" })`, { path: 'privacyLevel', safe: 'mask' });
    expect(suggested).toEqual({
      title: "Set 'privacyLevel' to mask",
      text: `import { rum } from "rum";\nrum.init({ id: "1", privacyLevel: "mask" });\n`,
    });
  });

  it('is left to people where the options come from elsewhere', () => {
    expect(set(`Sentry.init(optionsOf(env))`, pii)).toBeUndefined();
    expect(set(`posthog.init()`, { ...masking, argument: 1 })).toBeUndefined();
    expect(set(`Sentry.init({ session_recording: recordingOf(env) })`, masking)).toBeUndefined();
  });
});
