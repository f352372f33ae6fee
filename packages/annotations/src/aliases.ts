import type { Personal } from './personal.ts';
import type { Purpose } from './vocabulary.ts';

/** An e-mail address. */
export type Email<P extends Purpose = string> = Personal<string, 'user.contact.email', P>;

/** A phone number. */
export type PhoneNumber<P extends Purpose = string> = Personal<string, 'user.contact.phone_number', P>;

/** A postal address, whole. */
export type PostalAddress<P extends Purpose = string, T = string> = Personal<T, 'user.contact.address', P>;

/** Street and number. */
export type Street<P extends Purpose = string> = Personal<string, 'user.contact.address.street', P>;

/** The city a person lives in. */
export type City<P extends Purpose = string> = Personal<string, 'user.contact.address.city', P>;

/** A postal code. */
export type PostalCode<P extends Purpose = string> = Personal<string, 'user.contact.address.postal_code', P>;

/** A name, whole or to display. */
export type FullName<P extends Purpose = string> = Personal<string, 'user.name', P>;

/** A given name. */
export type FirstName<P extends Purpose = string> = Personal<string, 'user.name.first', P>;

/** A family name. */
export type LastName<P extends Purpose = string> = Personal<string, 'user.name.last', P>;

/** A login or user name. */
export type Username<P extends Purpose = string> = Personal<string, 'user.account.username', P>;

/** A password, hashed or not. */
export type Password<P extends Purpose = string> = Personal<string, 'user.authorization.password', P>;

/** A token, code or secret that lets a person in. */
export type AccessToken<P extends Purpose = string> = Personal<string, 'user.authorization.credentials', P>;

/** An opaque id of a person. */
export type UserId<P extends Purpose = string, T = string> = Personal<T, 'user.unique_id', P>;

/** A date of birth. */
export type DateOfBirth<P extends Purpose = string, T = Date> = Personal<T, 'user.demographic.date_of_birth', P>;

/** A gender. */
export type Gender<P extends Purpose = string, T = string> = Personal<T, 'user.demographic.gender', P>;

/** A nationality or citizenship. */
export type Nationality<P extends Purpose = string> = Personal<string, 'user.demographic.nationality', P>;

/** An IP address. */
export type IpAddress<P extends Purpose = string> = Personal<string, 'user.device.ip_address', P>;

/** An id of a device. */
export type DeviceId<P extends Purpose = string> = Personal<string, 'user.device.device_id', P>;

/** Where a person is, exactly. */
export type Coordinates<
  P extends Purpose = string,
  T = { readonly latitude: number; readonly longitude: number },
> = Personal<T, 'user.location.precise', P>;

/** A national identification or social security number. */
export type NationalId<P extends Purpose = string> = Personal<
  string,
  'user.government_id.national_identification_number',
  P
>;

/** A passport number. */
export type PassportNumber<P extends Purpose = string> = Personal<string, 'user.government_id.passport_number', P>;

/** A payment card number. */
export type CreditCardNumber<P extends Purpose = string> = Personal<string, 'user.financial.credit_card', P>;

/** A bank account number or IBAN. */
export type BankAccount<P extends Purpose = string> = Personal<string, 'user.financial.bank_account', P>;

/** What tells of health or care. */
export type HealthData<P extends Purpose = string, T = string> = Personal<T, 'user.health_and_medical', P>;

/** What a person wrote to someone. */
export type PrivateMessage<P extends Purpose = string> = Personal<string, 'user.content.private', P>;
