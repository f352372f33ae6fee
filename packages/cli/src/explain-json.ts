import type { Flow, Location } from '@privet/model';
import type { LineReport } from './line-report.ts';

/** An explanation for other tools: places in lines and columns, each flow with what rules make of it. */
export function explainJson(report: LineReport): string {
  const { request, explanation, leftOut, findings, stricter, verdicts, otherPrograms, places } = report;
  const { line, ...known } = explanation;
  const { file } = places(line.at);
  const document = {
    schemaVersion: 1,
    ...{ file, line: request.line, text: line.text, preset: report.preset },
    ...(leftOut !== undefined && { leftOut }),
    ...{ findings, stricter, otherPrograms },
    ...known,
  };

  const placed = (_key: string, value: unknown): unknown => {
    // Verdicts hold their flow, which is written as it is the second time.
    const verdict = isRecord(value) ? verdicts.get(value as unknown as Flow) : undefined;
    if (verdict) return { ...verdict, flow: { ...verdict.flow } };
    return isLocation(value) ? places(value) : value;
  };
  return `${JSON.stringify(document, placed, 2)}\n`;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** Nothing else in an explanation has a file and offsets. */
function isLocation(value: unknown): value is Location {
  return (
    isRecord(value) &&
    typeof value['file'] === 'string' &&
    typeof value['start'] === 'number' &&
    typeof value['end'] === 'number'
  );
}
