import { describe, expect, it } from 'vitest';

import { inferCategory, type NameClue } from './infer.ts';

/** One case a line: `Holder.name category`, where the holder may be missing. */
function casesIn(table: string): readonly (readonly [string, string])[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [name = '', category = ''] = line.trim().split(/\s+/);
      return [name, category];
    });
}

function clueOf(written: string): NameClue {
  const [holder, name] = written.includes('.') ? written.split('.') : [undefined, written];
  return { name: name ?? '', ...(holder && { holder }), position: 'field' };
}

const strong = `
  remoteIp user.device.ip_address
  body.personalAccessToken user.authorization.credentials
  query.email user.contact.email
  options.email user.contact.email
  fields.email user.contact.email
  User.email                    user.contact.email
  UserApiResponse.email         user.contact.email
  ApiPayload.email              user.contact.email
  users.email                   user.contact.email
  body.email                    user.contact.email
  Order.customerEmail           user.contact.email
  Invoice.billingEmail          user.contact.email
  Invitation.inviteeEmail       user.contact.email
  AuditLog.actorEmail           user.contact.email
  Booking.guestEmail            user.contact.email
  Comment.authorEmail           user.contact.email
  TokenPayload.email            user.contact.email
  Event.organizerEmail          user.contact.email
  Newsletter.emails             user.contact.email
  User.recovery_email           user.contact.email
  Customer.e-mail               user.contact.email
  session.userEmail             user.contact.email
  SignupForm.firstName          user.name.first
  Passenger.given_name          user.name.first
  Shipment.recipientFirstName   user.name.first
  CreateUserDto.lastName        user.name.last
  Lead.surname                  user.name.last
  Profile.fullName              user.name
  Contact.name                  user.name
  User.name                     user.name
  CreateUserInput.name          user.name
  IUser.name                    user.name
  RegisterDto.name              user.name
  GithubUser.name               user.name
  TeamMember.email              user.contact.email
  FamilyMember.fullName         user.name
  Member.name                   user.name
  MemberDto.name                user.name
  UserModel.name                user.name
  Patient.name                  user.name
  employees.name                user.name
  Author.name                   user.name
  CheckoutForm.name             user.name
  UserProfile.displayName       user.name
  Card.cardholderName           user.name
  Order.customerName            user.name
  Appointment.patientName       user.name
  Post.authorName               user.name
  Message.senderName            user.name
  User.nickname                 user.name
  User.username                 user.account.username
  LoginForm.username            user.account.username
  RegisterDto.username          user.account.username
  User.phone                    user.contact.phone_number
  ContactForm.phone             user.contact.phone_number
  Order.phoneNumber             user.contact.phone_number
  Customer.mobile               user.contact.phone_number
  Employee.workPhone            user.contact.phone_number
  User.tel                      user.contact.phone_number
  Lead.whatsapp_number          user.contact.phone_number
  User.address                  user.contact.address
  Patient.addresses             user.contact.address
  Order.shippingAddress         user.contact.address
  Order.billing_address         user.contact.address
  Order.deliveryAddress         user.contact.address
  Employee.homeAddress          user.contact.address
  ShippingAddress.city          user.contact.address.city
  BillingAddress.street         user.contact.address.street
  UserAddress.addressLine1      user.contact.address.street
  CustomerAddress.zip           user.contact.address.postal_code
  Guest.postalCode              user.contact.address.postal_code
  Customer.city                 user.contact.address.city
  User.dob                      user.demographic.date_of_birth
  Passenger.dateOfBirth         user.demographic.date_of_birth
  KycData.birth_date            user.demographic.date_of_birth
  Player.birthday               user.demographic.date_of_birth
  Employee.ssn                  user.government_id.national_identification_number
  Borrower.socialSecurityNumber user.government_id.national_identification_number
  KycData.nationalId            user.government_id.national_identification_number
  Traveler.passportNumber       user.government_id.passport_number
  Passenger.passport_no         user.government_id.passport_number
  Renter.driversLicense         user.government_id.drivers_license_number
  Rider.drivingLicenceNo        user.government_id.drivers_license_number
  Request.ipAddress             user.device.ip_address
  LoginAttempt.ip_address       user.device.ip_address
  Session.clientIp              user.device.ip_address
  User.lastLoginIp              user.device.ip_address
  PaymentForm.cardNumber        user.financial.credit_card
  Payment.credit_card_number    user.financial.credit_card
  CheckoutDto.cvv               user.financial.card_verification
  CheckoutDto.cvc               user.financial.card_verification
  Payout.iban                   user.financial.bank_account
  Employee.bankAccountNumber    user.financial.bank_account
  Payee.routingNumber           user.financial.bank_account
  User.password                 user.authorization.password
  LoginDto.password             user.authorization.password
  ResetPasswordDto.newPassword  user.authorization.password
  User.passwordHash             user.authorization.password
  User.accessToken              user.authorization.credentials
  User.totpSecret               user.authorization.credentials
  VerifyDto.otp                 user.authorization.credentials
  User.recoveryCodes            user.authorization.credentials
  Person.gender                 user.demographic.gender
  Patient.sex                   user.demographic.gender
  Applicant.ethnicity           user.demographic.race_ethnicity
  Employee.religion             user.demographic.religious_belief
  Voter.politicalAffiliation    user.demographic.political_opinion
  Profile.sexualOrientation     user.demographic.sexual_orientation
  Employee.maritalStatus        user.demographic.marital_status
  Visitor.nationality           user.demographic.nationality
  Employee.tradeUnionMember     user.demographic.trade_union
  Encounter.diagnosis           user.health_and_medical
  Patient.allergies             user.health_and_medical
  Donor.bloodType               user.health_and_medical
  Chart.medications             user.health_and_medical.prescription
  Patient.mrn                   user.health_and_medical.record_id
  Enrollment.faceEmbedding      user.biometric.face
  Caller.voicePrint             user.biometric.voice
  Employee.salary               user.workplace
  Employee.jobTitle             user.job_title
  Borrower.creditScore          user.financial.credit_score
  Applicant.annualIncome        user.financial
  Applicant.criminalRecord      user.criminal_history
  Patient.emergencyContact      user.social
  User.avatarUrl                user.content.self_image
  User.photo                    user.content.self_image
  Student.age                   user.demographic.age_range
  Visitor.advertisingId          user.device.device_id
`;

const weak = `
  User.stepCount user.sensor
  User.id                       user.unique_id
  Order.userId                  user.unique_id
  Event.distinctId              user.unique_id.pseudonymous
  User.timezone                 user.location.imprecise
  Visit.userAgent               user.device
  User.deviceId                 user.device.device_id
  User.locale                   user.demographic.language
  Company.email                 user.contact.email
  Restaurant.phone              user.contact.phone_number
  Hotel.firstName               user.name.first
  Trip.latitude                 user.location.precise
  Address.city                  user.contact.address.city
  Address.zipCode               user.contact.address.postal_code
  Exchange.accessToken          user.authorization.credentials
  OAuthResult.refreshToken      user.authorization.credentials
  Chat.messageBody              user.content.private
  User.companyName              user.contact.organization
  Employee.title                user.job_title
  User.state                    user.contact.address.state
  User.token                    user.authorization.credentials
`;

const silent = `
  Product.name
  ProductDto.name
  File.name
  FileUpload.fileName
  Company.address
  Company.name
  Tag.name
  Category.name
  Role.name
  UserRole.name
  UserGroup.name
  Team.name
  Project.name
  Package.author_count
  Country.name
  City.name
  Plan.name
  Event.name
  EventEmitter.name
  Template.email
  EmailTemplate.email
  EmailTemplate.subject
  EmailTemplate.body
  MailConfig.email
  SmtpConfig.password
  SmtpConfig.username
  DatabaseConfig.password
  DbOptions.username
  ServerOptions.address
  Host.ipAddress
  Server.ip
  DnsRecord.address
  DnsRecord.name
  Network.ipAddress
  Pod.name
  Queue.name
  Column.name
  Table.name
  Wallet.address
  Contract.address
  Token.address
  Token.name
  Device.address
  deviceAddress.type
  Module.name
  Class.name
  ClassMember.name
  EnumMember.name
  MemberExpression.name
  TypeMember.name
  RecipientModel.name
  MemberNode.name
  ActorConfig.name
  OwnerOptions.address
  ColumnOwner.name
  memberNames
  Scope.memberName
  EventSubscriber.name
  MessageSender.name
  EmailSender.name
  BotUser.name
  DatabaseUser.name
  IamUser.name
  Component.displayName
  Button.displayName
  displayName
  Theme.phone
  Breakpoints.mobile
  FormErrors.email
  SignupFormErrors.password
  ValidationErrors.firstName
  Labels.email
  Translations.firstName
  i18n.email
  Placeholders.phone
  FormFields.email
  Selectors.emailInput
  Routes.password
  Endpoints.email
  Endpoints.address
  Validators.email
  Permissions.email
  FeatureFlags.email
  LatLng.license
  Package.license
  license
  Repository.license
  Language.swift
  swift
  pan
  pwd
  Process.pwd
  Promise.race
  race
  name
  title
  state
  id
  token
  User.createdAt
  User.emailVerified
  User.isActive
  User.emailNotificationsEnabled
  User.passwordResetUrl
  User.hasPassword
  User.phoneVerified
  User.role
  User.status
  User.settings
  User.permissions
  User.version
  User.emailCount
  User.requirePasswordChange
  User.maskedEmail
  User.updatePassword
  User.sendEmail
  User.hashPassword
  User.resetPassword
  User.nameRegex
  Order.id
  Order.total
  Order.status
  Invoice.number
  Post.title
  Post.content
  Post.body
  Message.text
  Article.comments
  Map.location
  Marker.latitude
  Point.lng
  Bounds.latitude
  Store.address
  Restaurant.name
  Hotel.city
  School.name
  Clinic.address
  Venue.location
  Course.title
  Book.title
  Song.name
  Bucket.name
  Job.name
  Plugin.name
  Error.name
  Error.message
  Window.name
  Symbol.address
  clientId
  trackingPixelUrl
  emailRegex
  EmailService.email
  UserService.name
  UserRepository.email
  UsersController.password
  AuthProvider.name
  ClientConfig.name
  Client.name
  Tenant.name
  Workspace.name
  Currency.name
  Seller.name
  FileRoutes./login
  Props.searchTerm
  resumeUpload
  handle
  login
  comment
  review
  ip
`;

describe('inferCategory, from a name and its holder', () => {
  it.each(casesIn(strong))('is sure of %s', (written, category) => {
    expect(inferCategory(clueOf(written))).toMatchObject({ category, strength: 'strong' });
  });

  it.each(casesIn(weak))('suspects %s', (written, category) => {
    expect(inferCategory(clueOf(written))).toMatchObject({ category, strength: 'weak' });
  });

  it.each(casesIn(silent))('says nothing of %s', (written) => {
    expect(inferCategory(clueOf(written))).toBeUndefined();
  });
});

describe('inferCategory, from what stands around', () => {
  it('takes a name beside an e-mail address for a name of a person', () => {
    expect(inferCategory({ name: 'name', holder: 'Booking', siblings: ['email', 'name'], position: 'field' })).toEqual({
      category: 'user.name',
      strength: 'strong',
      reason: "inferred from the name 'name' beside 'email'",
    });
  });

  it('takes the address of a request for that of a client', () => {
    expect(inferCategory({ name: 'ip', holder: 'req', position: 'field' })).toEqual({
      category: 'user.device.ip_address',
      strength: 'strong',
      reason: "inferred from the name 'ip' of a request 'req'",
    });
    expect(inferCategory({ name: 'ip', holder: 'server', position: 'field' })).toBeUndefined();
    expect(inferCategory({ name: 'ip', position: 'parameter' })).toBeUndefined();
  });

  it('takes the address in a record of what somebody did for theirs', () => {
    const siblings = ['teamId', 'actorId', 'ip', 'changes'];
    expect(inferCategory({ name: 'ip', holder: 'BaseEvent', siblings, position: 'field' })).toEqual({
      category: 'user.device.ip_address',
      strength: 'strong',
      reason: "inferred from the name 'ip' beside 'actorId'",
    });
    const session = ['id', 'ip', 'userAgent'];
    expect(inferCategory({ name: 'ip', holder: 'Session', siblings: session, position: 'field' })?.strength).toBe(
      'strong',
    );
    const deed = ['userId', 'action', 'ip'];
    expect(inferCategory({ name: 'ip', holder: 'AuditEntry', siblings: deed, position: 'field' })?.strength).toBe(
      'strong',
    );
    const droplet = ['userId', 'region', 'ip'];
    expect(inferCategory({ name: 'ip', holder: 'Droplet', siblings: droplet, position: 'field' })).toBeUndefined();
  });

  it('takes the full name of a repository for no name of a person', () => {
    for (const name of ['repoFullName', 'repositoryFullName', 'project_full_name'])
      expect(inferCategory({ name, position: 'variable' })).toBeUndefined();
    expect(inferCategory({ name: 'ownerFullName', position: 'variable' })?.category).toBe('user.name');
  });

  it('takes the far end of a connection for a client', () => {
    const address = inferCategory({ name: 'remoteIp', holder: 'client', position: 'field' });
    expect(address?.reason).toBe("inferred from the name 'remoteIp' of a connection 'client'");
    expect(inferCategory({ name: 'ip', holder: 'client', position: 'field' })).toBeUndefined();
    expect(inferCategory({ name: 'remoteAddress', holder: 'printer', position: 'field' })).toBeUndefined();
  });

  it('takes a parameter without a type for a request where the answer stands beside it', () => {
    const clue = { name: 'req', position: 'parameter', valueKind: 'unknown' } as const;
    expect(inferCategory({ ...clue, parameters: ['res', 'next'] })).toEqual({
      category: 'user.device.ip_address',
      strength: 'strong',
      reason: "inferred from the parameter 'req' beside 'res'",
    });
    expect(inferCategory({ ...clue, parameters: ['options'] })).toBeUndefined();
    expect(inferCategory({ ...clue, parameters: ['res'], valueKind: 'object' })).toBeUndefined();
    expect(inferCategory({ ...clue, parameters: ['res'], position: 'variable' })).toBeUndefined();
  });

  it('takes what identifies somebody for theirs where the function is about a person', () => {
    const inferred = (name: string, fn: string) => inferCategory({ name, function: fn, position: 'parameter' });
    expect(inferred('username', 'getUserByUsername')).toEqual({
      category: 'user.account.username',
      strength: 'strong',
      reason: "inferred from the parameter 'username' of 'getUserByUsername'",
    });
    expect(inferred('secondaryDisplayName', 'mergeMembers')?.strength).toBe('strong');
    expect(inferred('username', 'connect')?.strength).not.toBe('strong');
    expect(inferred('username', 'createDbUser')?.strength).not.toBe('strong');
    expect(inferred('displayName', 'addUserToOrganization')?.strength).not.toBe('strong');
    expect(inferred('name', 'getUserSetting')?.strength).not.toBe('strong');
    expect(inferred('token', 'verifyUser')?.strength).not.toBe('strong');
  });

  it('takes the value of an identity for what somebody is known by', () => {
    const clue = { name: 'value', siblings: ['platform', 'type'], position: 'field' } as const;
    expect(inferCategory({ ...clue, holder: 'IMemberIdentity' })).toEqual({
      category: 'user.account.username',
      strength: 'strong',
      reason: "inferred from the name 'value' of a person 'IMemberIdentity'",
    });
    expect(inferCategory({ ...clue, holder: 'MemberAttribute' })).toBeUndefined();
    expect(inferCategory({ ...clue, holder: 'ServiceIdentity' })).toBeUndefined();
    expect(inferCategory({ ...clue, holder: 'UserIdentity', siblings: ['verified'] })).toBeUndefined();
  });

  it('takes what an e-mail is sent to for addresses', () => {
    const mail = ['from', 'to', 'cc', 'subject', 'html'];
    expect(inferCategory({ name: 'to', siblings: mail, position: 'field' })).toEqual({
      category: 'user.contact.email',
      strength: 'weak',
      reason: "inferred from the name 'to' beside 'subject'",
    });
    expect(inferCategory({ name: 'cc', siblings: mail, position: 'field' })?.category).toBe('user.contact.email');
    expect(inferCategory({ name: 'from', siblings: mail, position: 'field' })).toBeUndefined();
    expect(inferCategory({ name: 'to', siblings: ['from', 'format'], position: 'field' })).toBeUndefined();
  });

  it('takes a product for a product, whoever sells it', () => {
    const clue = { name: 'name', holder: 'Product', siblings: ['email', 'price'], position: 'field' } as const;
    expect(inferCategory(clue)).toBeUndefined();
  });

  it('takes coordinates of a person for a precise location', () => {
    expect(
      inferCategory({ name: 'latitude', holder: 'Patient', siblings: ['longitude'], position: 'field' }),
    ).toMatchObject({
      category: 'user.location.precise',
      strength: 'strong',
    });
  });

  it('names the person', () => {
    expect(inferCategory({ name: 'name', holder: 'customer', position: 'field' })?.reason).toBe(
      "inferred from the name 'name' of a person 'customer'",
    );
  });

  it('names no person where the name says it all', () => {
    expect(inferCategory({ name: 'email', holder: 'customer', position: 'field' })?.reason).toBe(
      "inferred from the name 'email'",
    );
  });

  it.each(['city', 'age', 'mobile', 'username'])('doubts a variable %s too much to speak', (name) => {
    expect(inferCategory({ name, position: 'variable' })).toBeUndefined();
    expect(inferCategory({ name, position: 'parameter' })).toBeUndefined();
  });
});

describe('inferCategory, from a value', () => {
  it.each(['email', 'password', 'ssn', 'phone'])('holds no boolean and no function %s for data', (name) => {
    expect(inferCategory({ name, valueKind: 'boolean', position: 'field' })).toBeUndefined();
    expect(inferCategory({ name, valueKind: 'function', position: 'field' })).toBeUndefined();
  });

  it.each(['email', 'firstName', 'password'])('holds no number %s for data', (name) => {
    expect(inferCategory({ name, valueKind: 'number', position: 'field' })).toBeUndefined();
  });

  it('takes a date of birth as a date or a number', () => {
    expect(inferCategory({ name: 'dateOfBirth', valueKind: 'date', position: 'field' })?.strength).toBe('strong');
    expect(inferCategory({ name: 'dateOfBirth', valueKind: 'number', position: 'field' })?.strength).toBe('strong');
  });

  it('leaves the members of an object to be judged by themselves', () => {
    expect(inferCategory({ name: 'email', valueKind: 'object', position: 'field' })).toBeUndefined();
    expect(inferCategory({ name: 'emails', valueKind: 'object', position: 'field' })?.category).toBe(
      'user.contact.email',
    );
  });
});

describe('inferCategory, from a call', () => {
  it.each([
    ['getEmail', 'user.contact.email'],
    ['fetchUserEmail', 'user.contact.email'],
    ['getCurrentUserEmail', 'user.contact.email'],
    ['loadCustomerName', 'user.name'],
    ['getPasswordForUser', 'user.authorization.password'],
  ])('reads %s', (name, category) => {
    expect(inferCategory({ name, position: 'call' })?.category).toBe(category);
  });

  it.each([
    'findUserByEmail',
    'sendEmail',
    'email',
    'hashPassword',
    'validatePhone',
    'getUser',
    'getName',
    'getEmailTemplate',
  ])('says nothing of %s', (name) => {
    expect(inferCategory({ name, position: 'call' })).toBeUndefined();
  });
});

describe('inferCategory, from a validator or an autocomplete token', () => {
  it.each([
    ['z.string().email()', 'user.contact.email'],
    ['z.email()', 'user.contact.email'],
    ['v.pipe(v.string(), v.email())', 'user.contact.email'],
    ['yup.string().required().email()', 'user.contact.email'],
    ['Joi.string().email({ tlds: false })', 'user.contact.email'],
    ['@IsEmail()', 'user.contact.email'],
    ["Type.String({ format: 'email' })", 'user.contact.email'],
    ["@IsPhoneNumber('DE')", 'user.contact.phone_number'],
    ['z.e164()', 'user.contact.phone_number'],
    ['@IsCreditCard()', 'user.financial.credit_card'],
    ['Joi.string().creditCard()', 'user.financial.credit_card'],
    ['@IsIBAN()', 'user.financial.bank_account'],
  ])('reads %s', (validator, category) => {
    expect(inferCategory({ name: 'value', validator, position: 'field' })).toEqual({
      category,
      strength: 'strong',
      reason: `inferred from its validator '${validator}'`,
    });
  });

  it('keeps silent about settings that a module of the configuration declares', () => {
    const setting = { name: 'email', holder: 'MemorySchema', position: 'field' } as const;
    expect(inferCategory({ ...setting, file: 'config.schema.ts' })).toBeUndefined();
    expect(inferCategory({ ...setting, file: 'appConfig.ts' })).toBeUndefined();
    expect(inferCategory({ ...setting, file: 'config.schema.ts', holder: 'User' })?.category).toBe(
      'user.contact.email',
    );
    expect(inferCategory({ ...setting, file: 'reconfigure.ts' })?.category).toBe('user.contact.email');
  });

  it('keeps silent about secrets that a program is deployed with', () => {
    const secret = { holder: 'schema', position: 'field' } as const;
    expect(inferCategory({ ...secret, name: 'RESEND_API_KEY' })).toBeUndefined();
    expect(inferCategory({ ...secret, name: 'resend_api_key' })?.category).toBe('user.authorization.credentials');
  });

  it('keeps silent about addresses in a configuration', () => {
    const validator = 'z.string().email()';
    expect(inferCategory({ name: 'from', holder: 'mailConfigSchema', validator, position: 'field' })).toBeUndefined();
    expect(inferCategory({ name: 'supportEmail', validator, position: 'field' })?.strength).toBe('weak');
  });

  it('shortens a long validator', () => {
    const validator = `z.string().email('${'x'.repeat(80)}')`;
    expect(inferCategory({ name: 'a', validator, position: 'field' })?.reason).toHaveLength(
      "inferred from its validator ''".length + 60,
    );
  });

  it.each([
    ['email', 'user.contact.email'],
    ['shipping street-address', 'user.contact.address.street'],
    ['section-a billing home tel', 'user.contact.phone_number'],
    ['username webauthn', 'user.account.username'],
    ['cc-number', 'user.financial.credit_card'],
    ['bday', 'user.demographic.date_of_birth'],
  ])('reads the token of %s', (autocomplete, category) => {
    expect(inferCategory({ name: 'field1', autocomplete, position: 'field' })).toMatchObject({
      category,
      strength: 'strong',
    });
  });

  it('reads nothing from off', () => {
    expect(inferCategory({ name: 'field1', autocomplete: 'off', position: 'field' })).toBeUndefined();
  });
});
