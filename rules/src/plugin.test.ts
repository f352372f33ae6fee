import { readFileSync } from 'node:fs';
import { defineConfig } from 'eslint/config';
import { describe, expect, it } from 'vitest';
import { pluginReading } from './plugin.ts';
import { defaultSettings, settingsOf } from './settings.ts';
import { fileViewOf } from './testing/file-view.ts';

const plugin = pluginReading({ read: () => ({ view: fileViewOf({}) }), findPolicy: () => undefined });

function jsonOf(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
}

describe('the plugin', () => {
  it('bears the name and version of its package', () => {
    const { name, version } = plugin.meta;
    expect(jsonOf('../package.json')).toMatchObject({ name, version });
  });

  it('adds to its version what results that ESLint kept rest on', () => {
    const host = { read: () => ({ view: fileViewOf({}) }), findPolicy: () => undefined };
    let digest = 'a1';
    const { meta } = pluginReading({ ...host, digestProject: () => digest });
    expect(meta.version).toBe(`${plugin.meta.version}+a1`);
    digest = 'b2';
    expect(meta.version).toBe(`${plugin.meta.version}+b2`);
  });

  it('registers itself in its configurations', () => {
    expect(plugin.configs.recommended.plugins.privet).toBe(plugin);
    expect(plugin.configs.strict.plugins.privet).toBe(plugin);
  });

  it('gives each rule the level and the options of the preset', () => {
    expect(plugin.configs.recommended.rules).toMatchObject({
      'privet/no-plaintext-logging': 'error',
      'privet/require-purpose': 'warn',
    });
    expect(plugin.configs.strict.rules).toMatchObject({
      'privet/no-plaintext-logging': ['error', { evidence: 'any' }],
      'privet/require-purpose': 'error',
    });
  });

  it('is understood by the types of ESLint', () => {
    expect(defineConfig([plugin.configs.recommended])).toHaveLength(1);
  });
});

describe('the settings on the page of all rules', () => {
  it('are accepted', () => {
    const page = readFileSync(new URL('../../docs/rules/README.md', import.meta.url), 'utf8');
    const example = /```js\nexport default (\[[\s\S]*?\n\]);\n```/.exec(page)?.[1] ?? '';
    // The example is a configuration without its import; evaluating it is the surest way to read it.
    // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call -- see above
    const [, { settings }] = new Function('privet', `return ${example}`)(plugin) as [
      unknown,
      { settings: { privet: unknown } },
    ];
    expect(settingsOf(settings.privet)).not.toEqual(defaultSettings);
  });
});
