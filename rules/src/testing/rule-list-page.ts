import { leftOutByDefault } from '@privet/engine';
import { presets } from '../presets.ts';
import { rules } from '../rules.ts';

/** A page that lists all rules as it should be: prose written by hand around generated lists; links lead to `folder`. */
export function ruleListPage(current: string, folder = ''): string {
  return [['rules', ruleTable(folder)] as const, ['globs', globList()] as const].reduce(
    (page, [name, list]) =>
      page.replace(
        new RegExp(`(<!-- ${name} -->\\n)[\\s\\S]*(<!-- end of ${name} -->)`),
        (_match, open: string, close: string) => `${open}\n${list}\n\n${close}`,
      ),
    current,
  );
}

function ruleTable(folder: string): string {
  const rows = rules.map(({ id, summary }) => {
    const cells = [`[${id}](${folder}${id}.md)`, summary, severityIn('recommended', id), severityIn('strict', id)];
    return `| ${cells.join(' | ')} |`;
  });
  return ['| rule | what it does | `recommended` | `strict` |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

function severityIn(preset: keyof typeof presets, id: string): string {
  return presets[preset][id]?.severity ?? 'off';
}

function globList(): string {
  return leftOutByDefault.map((glob) => `- \`${glob}\``).join('\n');
}
