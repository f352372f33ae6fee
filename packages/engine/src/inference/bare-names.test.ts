import { describe, expect, it } from 'vitest';

import { inferCategory } from './infer.ts';

// Bare names, without a holder.
const positives: Readonly<Record<string, string>> = {
  email: 'user.contact.email',
  userEmail: 'user.contact.email',
  email_address: 'user.contact.email',
  firstName: 'user.name.first',
  lastName: 'user.name.last',
  fullName: 'user.name',
  phoneNumber: 'user.contact.phone_number',
  mobile: 'user.contact.phone_number',
  dob: 'user.demographic.date_of_birth',
  dateOfBirth: 'user.demographic.date_of_birth',
  birthDate: 'user.demographic.date_of_birth',
  ssn: 'user.government_id.national_identification_number',
  socialSecurityNumber: 'user.government_id.national_identification_number',
  passportNumber: 'user.government_id.passport_number',
  ipAddress: 'user.device.ip_address',
  clientIp: 'user.device.ip_address',
  cardNumber: 'user.financial.credit_card',
  cvv: 'user.financial.card_verification',
  iban: 'user.financial.bank_account',
  accountNumber: 'user.financial.bank_account',
  password: 'user.authorization.password',
  passwordHash: 'user.authorization.password',
  accessToken: 'user.authorization.credentials',
  latitude: 'user.location.precise',
  lng: 'user.location.precise',
  gender: 'user.demographic.gender',
  ethnicity: 'user.demographic.race_ethnicity',
  religion: 'user.demographic.religious_belief',
  diagnosis: 'user.health_and_medical',
  bloodType: 'user.health_and_medical',
  medications: 'user.health_and_medical.prescription',
  salary: 'user.workplace',
  jobTitle: 'user.job_title',
  billingAddress: 'user.contact.address',
  addressLine1: 'user.contact.address.street',
  zipCode: 'user.contact.address.postal_code',
  city: 'user.contact.address.city',
  avatarUrl: 'user.content.self_image',
  userAgent: 'user.device',
  deviceId: 'user.device.device_id',
  idfa: 'user.device.device_id',
  distinctId: 'user.unique_id.pseudonymous',
  userId: 'user.unique_id',
  username: 'user.account.username',
  searchHistory: 'user.behavior.search_history',
  purchaseHistory: 'user.behavior.purchase_history',
  messageBody: 'user.content.private',
  licensePlate: 'user.government_id.vehicle_registration',
  driversLicense: 'user.government_id.drivers_license_number',
  sexualOrientation: 'user.demographic.sexual_orientation',
  maritalStatus: 'user.demographic.marital_status',
  nationality: 'user.demographic.nationality',
  criminalRecord: 'user.criminal_history',
  faceEmbedding: 'user.biometric.face',
  creditScore: 'user.financial.credit_score',
  emergencyContact: 'user.social',
  age: 'user.demographic.age_range',
  hashedEmail: 'user.unique_id.pseudonymous',
  mrn: 'user.health_and_medical.record_id',
  otp: 'user.authorization.credentials',
  jwtToken: 'user.authorization.credentials',
  resetToken: 'user.authorization.credentials',
  magicLink: 'user.authorization.credentials',
  macAddress: 'user.device.device_id',
};

const negatives = `
  clientId segmentId requirePassword enablePassword openMobile fallbackLng lastLogin yearInReview withAddress
  excludeSessionId emailTemplate emailVerified sendEmail isEmailValid emailService emailSentAt fileName hostname
  tableName className eventName productName companyLogo serverIp listenAddress walletAddress contractAddress
  macAddressRegex pageCount maxAge cacheAge usage message errorMessage healthCheck healthStatusUrl traceId
  raceCondition panX panelWidth zip64 gzip tokenCount csrfToken nextPageToken resetTokenCount magicLinkEnabled maxTokens passwordMinLength forgotPasswordUrl
  phoneRegex mobileMenu latency platform relation template flatMap passportStrategy sessionStorage dbPassword privateKeyPassword keystorePassword
  position status state street_view_enabled postId httpPost blogPost userCount usernamePlaceholder ipWhitelist
  publicKey statePattern language locale description title content id name value data type color url path
`;

describe('inferCategory, from a bare field name', () => {
  it.each(Object.entries(positives))('reads %s as %s', (name, category) => {
    expect(inferCategory({ name, position: 'field' })?.category).toBe(category);
  });

  it.each(negatives.trim().split(/\s+/))('says nothing of %s', (name) => {
    expect(inferCategory({ name, position: 'field' })).toBeUndefined();
  });
});
