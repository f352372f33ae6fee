import { disagreementsOf, type Disagreement } from './disagreements.ts';
import type { ScoredApplication, ScoredSet } from './scored-application.ts';
import { tablesOf } from './score-tables.ts';
import { markdownTable, textTable } from './table.ts';

/** Formats that scores are printed in. */
export const scoreFormats = ['text', 'markdown'] as const;

/** One of `scoreFormats`. */
export type ScoreFormat = (typeof scoreFormats)[number];

/** Tables of all sets, and then every disagreement, by application. */
export function scoreText(sets: readonly ScoredSet[], format: ScoreFormat): string {
  const tableText = format === 'text' ? textTable : markdownTable;
  const applications = sets.flatMap((set) => set.applications);
  const parts = [
    ...sets.flatMap((set) => tablesOf(set).map(tableText)),
    ...applications.map((application) => disagreementText(application, format)),
  ];
  return `${printable(parts.filter((part) => part !== '').join('\n\n'))}\n`;
}

function disagreementText({ repo, score }: ScoredApplication, format: ScoreFormat): string {
  const disagreements = disagreementsOf(score);
  if (disagreements.length === 0) return '';
  const title = `Disagreements in ${repo} (${disagreements.length})`;
  return format === 'text'
    ? [title, ...disagreements.map(asText)].join('\n\n')
    : `### ${title}\n\n${disagreements.map(asMarkdown).join('\n')}`;
}

function asText({ kind, place, text, details }: Disagreement): string {
  return [`${kind.padEnd('unjudged'.length)}  ${place}`, text, ...details].join('\n    ');
}

function asMarkdown({ kind, place, text, details }: Disagreement): string {
  return [`- **${kind}** \`${place}\`: ${escaped(text)}`, ...details.map((detail) => `  - ${escaped(detail)}`)].join(
    '\n',
  );
}

function escaped(text: string): string {
  return text.replace(/[\\`*_<>[\]|]/gu, '\\$&');
}

/** Messages quote scanned code: characters that steer a terminal, or turn the direction of text, are replaced. */
function printable(text: string): string {
  return text.replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, (character) => (character === '\n' ? '\n' : '\uFFFD'));
}
