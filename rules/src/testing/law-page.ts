import { dutiesUnder } from '../presets.ts';
import { rules } from '../rules.ts';

const presetsOfLaws = ['gdpr', 'ccpa', 'hipaa'] as const;

/** The page of laws as it should be: prose written by hand around a generated table for each preset that serves one. */
export function lawPage(current: string): string {
  return presetsOfLaws.reduce(
    (page, preset) =>
      page.replace(
        new RegExp(`(<!-- ${preset} -->\\n)[\\s\\S]*(<!-- end of ${preset} -->)`),
        (_match, open: string, close: string) => `${open}\n${tableOf(preset)}\n\n${close}`,
      ),
    current,
  );
}

function tableOf(preset: (typeof presetsOfLaws)[number]): string {
  const rows = rules.flatMap((rule) => {
    const duties = dutiesUnder(rule, preset);
    return duties.length === 0
      ? []
      : [`| [${rule.id}](../rules/${rule.id}.md) | ${rule.summary} | ${duties.join(', ')} |`];
  });
  return ['| rule | what it does | serves |', '| --- | --- | --- |', ...rows].join('\n');
}
