import type { RuleDefinition } from './define-rule.ts';
import { noDisguisedSale } from './no-disguised-sale/rule.ts';
import { noExcessiveCollection } from './no-excessive-collection/rule.ts';
import { noExcessiveResponse } from './no-excessive-response/rule.ts';
import { noInsecureTransport } from './no-insecure-transport/rule.ts';
import { noLeakySdkOptions } from './no-leaky-sdk-options/rule.ts';
import { noPersonalDataInErrors } from './no-personal-data-in-errors/rule.ts';
import { noPersonalDataInUrl } from './no-personal-data-in-url/rule.ts';
import { noPlaintextLogging } from './no-plaintext-logging/rule.ts';
import { noPlaintextStorage } from './no-plaintext-storage/rule.ts';
import { noPurposeMismatch } from './no-purpose-mismatch/rule.ts';
import { noUnannotatedPersonalData } from './no-unannotated-personal-data/rule.ts';
import { noUndeclaredRecipient } from './no-undeclared-recipient/rule.ts';
import { noUndeclaredTransfer } from './no-undeclared-transfer/rule.ts';
import { noUnusedPersonalData } from './no-unused-personal-data/rule.ts';
import { protectSpecialCategories } from './protect-special-categories/rule.ts';
import { requireConsent } from './require-consent/rule.ts';
import { requireErasure } from './require-erasure/rule.ts';
import { requireExport } from './require-export/rule.ts';
import { requirePurpose } from './require-purpose/rule.ts';
import { requireRetention } from './require-retention/rule.ts';
import { restrictAccess } from './restrict-access/rule.ts';
import { validAnnotations } from './valid-annotations/rule.ts';

/** All rules, in the order of their ids. */
export const rules: readonly RuleDefinition[] = [
  noDisguisedSale,
  noExcessiveCollection,
  noExcessiveResponse,
  noInsecureTransport,
  noLeakySdkOptions,
  noPersonalDataInErrors,
  noPersonalDataInUrl,
  noPlaintextLogging,
  noPlaintextStorage,
  noPurposeMismatch,
  noUnannotatedPersonalData,
  noUndeclaredRecipient,
  noUndeclaredTransfer,
  noUnusedPersonalData,
  protectSpecialCategories,
  requireConsent,
  requireErasure,
  requireExport,
  requirePurpose,
  requireRetention,
  restrictAccess,
  validAnnotations,
];
