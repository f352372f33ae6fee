import type { Policy } from '@privet/engine';
import { type CategoryId, categoryOf } from '@privet/model';
import { isWithin } from './reportable-flows.ts';

/**
 * Whether a category is under stricter terms than other data: GDPR Art. 9 lists it, the vocabulary calls a leak of it
 * grave, or the policy names the CCPA, and § 1798.140(ae) calls it sensitive.
 */
export function isUnderStricterTerms(id: CategoryId, policy: Policy | undefined): boolean {
  const category = categoryOf(id);
  if (category === undefined) return false;
  // Unlike a diagnosis, passwords and tokens can be changed after a leak, and they are meant to be kept as hashes.
  if (isWithin(id, 'user.authorization')) return category.special;
  if (category.special || category.sensitivity === 3) return true;
  return category.crosswalk.ccpaSensitive !== undefined && policy?.jurisdictions.includes('ccpa') === true;
}
