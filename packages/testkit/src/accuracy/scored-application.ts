import type { Score } from './score.ts';

/** An application with the score of its scan. */
export interface ScoredApplication {
  /** `owner/name` on GitHub. */
  readonly repo: string;
  /** How many files the scan read. */
  readonly files: number;
  readonly score: Score;
}

/** Applications that are counted together. */
export interface ScoredSet {
  readonly name: 'applications' | 'applications kept apart';
  readonly applications: readonly ScoredApplication[];
}

/** All findings and labels of several applications. */
export function scoreOfAll(applications: readonly ScoredApplication[]): Score {
  return {
    findings: applications.flatMap(({ score }) => score.findings),
    labels: applications.flatMap(({ score }) => score.labels),
  };
}
