import type { Finding } from '@privet/model';

/** Findings of one file. */
export interface FileFindings {
  readonly file: string;
  readonly findings: readonly Finding[];
}

/** Findings grouped by the file they stand in, in the order of the report. */
export function findingsByFile(findings: readonly Finding[]): readonly FileFindings[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.location.file);
    if (group) group.push(finding);
    else groups.set(finding.location.file, [finding]);
  }
  return [...groups].map(([file, members]) => ({ file, findings: members }));
}
