import type { CategoryId } from '@privet/model';

const categoryByValidator: readonly (readonly [RegExp, CategoryId])[] = [
  [
    /\.email\s*\(|@IsEmail\b|\bisEmail\b|\bformat\s*:\s*['"](idn-)?email['"]|['"]string\.email|\bstring\.email\b/,
    'user.contact.email',
  ],
  [/@Is(MobilePhone|PhoneNumber)\b|\.e164\s*\(|\.phone\s*\(|\bformat\s*:\s*['"]phone['"]/, 'user.contact.phone_number'],
  [/@IsCreditCard\b|\.creditCard\s*\(|\bisCreditCard\b|string\.creditCard\b/, 'user.financial.credit_card'],
  [/@IsIBAN\b|\.iban\s*\(|\bisIBAN\b/, 'user.financial.bank_account'],
  [/@IsPassportNumber\b/, 'user.government_id.passport_number'],
  [/@IsIdentityCard\b/, 'user.government_id'],
];

/** The category that a schema expression or decorator checks for: `z.string().email()`, `@IsEmail()`. */
export function findValidatedCategory(validator: string): CategoryId | undefined {
  return categoryByValidator.find(([pattern]) => pattern.test(validator))?.[1];
}
