import type { CategoryId, Finding, ReportedRule, ReportedStep } from '@privet/model';
import type { CodeFlow, Location, Result } from 'sarif';
import { physicalLocationOf } from './sarif-locations.ts';
import { sarifRuleId } from './sarif-rules.ts';
import { taxaOf } from './sarif-taxonomy.ts';

/** GitHub refuses a result with more locations. */
const mostLocations = 1_000;

/** A finding as a SARIF result that stands on the expression handed over. */
export function resultOf(finding: Finding, rules: readonly ReportedRule[], categories: readonly CategoryId[]): Result {
  const { ruleId, severity, message, location, steps, fingerprint } = finding;
  const ruleIndex = rules.findIndex(({ id }) => id === ruleId);
  const related = relatedLocationsOf(finding);
  return {
    ruleId: sarifRuleId(ruleId),
    ...(ruleIndex >= 0 && { ruleIndex }),
    level: severity,
    message: { text: message },
    locations: [{ physicalLocation: physicalLocationOf(location) }],
    ...(steps.length > 0 && { codeFlows: [codeFlowOf(steps)] }),
    ...(related.length > 0 && { relatedLocations: related }),
    // Both keys are ours, so that uploads through any API keep alerts open and closed when lines move.
    partialFingerprints: { 'privetFlow/v1': fingerprint, primaryLocationLineHash: `${fingerprint}:1` },
    ...(finding.data.length > 0 && { taxa: taxaOf(finding, categories) }),
  };
}

function codeFlowOf(steps: readonly ReportedStep[]): CodeFlow {
  const shown = withinLimit(steps);
  return {
    threadFlows: [
      { locations: shown.map(({ location, note }) => ({ location: noted(physicalLocationOf(location), note) })) },
    ],
  };
}

/** Keeps both ends of a path that is too long: they say most. */
function withinLimit(steps: readonly ReportedStep[]): readonly ReportedStep[] {
  if (steps.length <= mostLocations) return steps;
  return [...steps.slice(0, mostLocations / 2), ...steps.slice(-mostLocations / 2)];
}

function relatedLocationsOf({ data, sink }: Finding): Location[] {
  const declarations = data.flatMap(({ declaration, category, evidence }) =>
    declaration ? [noted(physicalLocationOf(declaration), `${category}, ${evidence.reason}`)] : [],
  );
  const end = sink ? [noted(physicalLocationOf(sink.location), `'${sink.name}'`)] : [];
  return [...end, ...declarations].slice(0, mostLocations).map((location, index) => ({ id: index + 1, ...location }));
}

function noted(physicalLocation: ReturnType<typeof physicalLocationOf>, text: string): Location {
  return { physicalLocation, message: { text } };
}
