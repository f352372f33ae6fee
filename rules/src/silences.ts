import type { FileView } from '@privet/engine';
import type { CategoryId, Flow } from '@privet/model';
import type { RuleSettings } from './presets.ts';
import { rules } from './rules.ts';
import type { FileSettings } from './settings.ts';

/** Why a rule about flows leaves data alone. */
export interface Silence {
  readonly ruleId: string;
  /** The data that it leaves alone; absent where the rule is not on. */
  readonly category?: CategoryId;
  /** The clause behind "since". */
  readonly reason: string;
}

/** Why data of a flow is not reported, by rule and datum, in the file in which it stands; empty where no rule is about flows into such a sink. */
export function silencesOn(
  flow: Flow,
  file: FileView,
  ruleSettings: RuleSettings,
  fileSettings: FileSettings,
): readonly Silence[] {
  return rules.flatMap((rule): readonly Silence[] => {
    const { id: ruleId, flows } = rule;
    if (flows === undefined || !flows.sinks.includes(flow.sink.kind)) return [];
    const setting = ruleSettings[ruleId];
    if (setting === undefined) return [{ ruleId, reason: 'the preset does not have the rule' }];
    return flow.data.flatMap((datum) => {
      const reason = flows.silence(datum, flow, setting.options, fileSettings, file);
      return reason === undefined ? [] : [{ ruleId, category: datum.category, reason }];
    });
  });
}
