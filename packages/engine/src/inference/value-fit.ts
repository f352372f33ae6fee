import type { CategoryId } from '@privet/model';

import type { NameClue } from './infer.ts';

const numeric =
  /^user\.(location|financial|payment|unique_id|government_id|workplace|health_and_medical|sensor|neural|biometric|childrens|contact\.(phone|fax)|contact\.address\.postal_code|demographic\.(date_of_birth|age_range|marital_status|profile)|authorization\.credentials|behavior)/;
const dated = /^user\.(demographic\.date_of_birth|workplace|financial\.credit_card|childrens|criminal_history)/;
const structured =
  /^user\.(name$|contact$|contact\.address$|contact\.organization|account\.settings|authorization\.biometric|device$|telemetry|location|demographic\.profile|health_and_medical|biometric|payment|financial|criminal_history|childrens|behavior|content|social|workplace|education|privacy_preferences|sensor|neural)/;

/** Whether a value of this kind could be data of the category: a number is no e-mail address, a boolean is nothing. */
export function canHold(kind: NameClue['valueKind'], category: CategoryId, isPlural: boolean): boolean {
  switch (kind) {
    case undefined:
    case 'text':
    case 'unknown':
      return true;
    case 'boolean':
    case 'function':
      return false;
    case 'number':
      return numeric.test(category);
    case 'date':
      return dated.test(category);
    case 'object':
      return isPlural || structured.test(category);
    default:
      return kind satisfies never;
  }
}
