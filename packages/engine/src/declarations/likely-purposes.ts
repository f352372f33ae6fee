import { covers, type CategoryId, type KnownPurposeId, type PurposeId } from '@privet/model';

const purposeByHolder: readonly (readonly [RegExp, KnownPurposeId])[] = [
  [/newsletter|mailing_?list|marketing/i, 'marketing.communications.email'],
  [/login|sign_?in|auth|password|credential|session/i, 'essential.service.authentication'],
  [/sign_?up|regist|account|profile/i, 'essential.service.account'],
  [/checkout|payment|billing|invoice|card/i, 'essential.service.payment_processing'],
  [/shipping|delivery|shipment/i, 'essential.service.delivery'],
  [/ticket|support|complaint/i, 'essential.service.operations.support'],
  [/applicant|candidate|job_?application|resume/i, 'employment.recruitment'],
  [/employee|payroll|staff/i, 'employment'],
  [/kyc|identity_?verif/i, 'essential.fraud_detection.identity_verification'],
  [/analytics|tracking|page_?view/i, 'analytics.reporting'],
];

const purposesByCategory: readonly (readonly [CategoryId, readonly KnownPurposeId[]])[] = [
  ['user.authorization', ['essential.service.authentication']],
  [
    'user.contact.email',
    ['essential.service.account', 'essential.service.notifications.email', 'marketing.communications.email'],
  ],
  [
    'user.contact.phone_number',
    ['essential.service.account', 'essential.service.notifications.sms', 'essential.service.authentication'],
  ],
  [
    'user.contact.address',
    ['essential.service.delivery', 'essential.service.payment_processing', 'essential.service.account'],
  ],
  ['user.financial', ['essential.service.payment_processing', 'essential.fraud_detection', 'finance']],
  ['user.payment', ['essential.service.payment_processing']],
  ['user.government_id', ['essential.fraud_detection.identity_verification', 'essential.legal_obligation']],
  ['user.device', ['essential.service.security', 'analytics.reporting']],
  ['user.telemetry', ['essential.service.operations.improve', 'analytics.reporting']],
  ['user.behavior', ['analytics.reporting', 'personalize']],
  ['user.location', ['essential.service', 'personalize', 'analytics.reporting']],
  ['user.workplace', ['employment', 'employment.recruitment']],
  ['user.unique_id', ['essential.service.account', 'analytics.reporting']],
];

const anyPurpose: readonly KnownPurposeId[] = ['essential.service.account', 'essential.service'];

/** Why data is probably held: the one purpose that its holder makes plain, else up to three for its category. */
export function likelyPurposes(category: CategoryId, holder: string | undefined): readonly PurposeId[] {
  const plain = holder === undefined ? undefined : purposeByHolder.find(([pattern]) => pattern.test(holder))?.[1];
  if (plain !== undefined) return [plain];
  return purposesByCategory.find(([root]) => covers(root, category))?.[1] ?? anyPurpose;
}
