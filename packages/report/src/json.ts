import type { Report } from '@privet/model';

/** The report as the JSON document that `report.schema.json` describes. */
export function jsonOf(report: Report): string {
  return `${JSON.stringify(report, undefined, 2)}\n`;
}
