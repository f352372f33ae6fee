import type { CategoryId } from '@privet/model';

/** Names that are personal data nearly wherever they stand. */
const strongAlone = new RegExp(
  `(^|_)(${[
    'e_?mails?|e_?mail_addr(ess)?|mail_addr(ess)?',
    'first_?name|given_?name|forename|last_?name|family_?name|surname|full_?name|maiden_name|middle_name',
    '(customer|patient|employee|recipient|contact|person|card_?holder|account_holder)_name|cardholder',
    'phone|(tele)?phone_?(no|num|number)s?|mobile_(no|num|number|phone)|cell_?phone|(home|work|contact)_phone|msisdn|whats_?app_number',
    '(home|postal|mailing|billing|shipping|delivery|residential)_addr(ess)?',
    'dob|date_?of_?birth|birth_?(date|day)',
    'ssn|social_security_?(no|num|number)|national_(id|insurance)_?(no|num|number)?|aadhaa?r_number|personnummer|codice_fiscale|passport_?(no|num|number)|mrz|(drivers?|driving)_?licen[cs]e(_?(no|num|number|id))?',
    '(credit|debit|payment|bank)_?card(_?(no|num|number))?|card_?(no|num|number|pan)|cc_(no|num|number)|primary_account_number|cvv2?|cvc2?|card_(security|verification)_(code|value)|card_pin',
    'iban|bank_?account_?(no|num|number)|routing_number',
    'pass_?word|passwd|password_hash|hashed_password|password_digest|totp_secret|mfa_secret|recovery_codes?|security_answer|one_time_(code|password)|otp',
    '(password_)?reset_token|magic_link(_token)?|jwt_token|personal_access_token',
    'ip_?addr(ess)?|(client|user|remote|visitor|caller|requester|last_login|signup)_ip|remote_addr(ess)?|x_forwarded_for',
    'idfa|gaid|imei|advertising_?id|android_id',
    'gender|gender_identity|ethnicity|ethnic_(origin|group)|religion|religious_(belief|affiliation|views)|political_(opinion|views?|affiliation)|sexual_?(orientation|preference)|marital_?status|nationality|citizenship|trade_union_member(ship)?',
    'diagnos(is|es)|blood_type|medical_(history|condition|notes)|medications?|prescriptions?|medical_record_(no|number|id)|nhs_number|genotype|genetic_(data|test|profile)s?|allergies|mental_health|therapy_notes?|treatment_plan',
    'face_?(print|template|embedding|encoding|descriptor)|voice_?print|finger_?print_(template|image|data|scan)|retina_(scan|template)|iris_(scan|template)',
    '(base|annual|gross|net)?_?salary|credit_score|fico_score|criminal_(record|history|conviction)s?|net_worth|annual_income|household_income',
    'emergency_contacts?|next_of_kin|selfie(_url)?',
  ].join('|')})$`,
);

/** Names that say nothing unless a person is around: `license` is mostly a software licence, `swift` a language. */
const silentAlone = new RegExp(
  `^(${[
    'display_name|fname|lname|second_name|handle|login|login_(name|id)|signatory',
    'dl_?(no|num|number)|vin',
    'swift|bic|bsb|pan|debt|tin|rut|nie|nif|sin_number|tax_?(id|number)',
    'addr|address|street|apartment|line_?[12]|serial_number|race|faith|denomination|caste|iris|retina|gait|sex',
    'ip|ipv[46]|pin|pwd|passphrase|passport|resume|cv|token|jwt|api_key|skype',
    'comments?|reviews?|posts?|bio|compensation|wage|income|interests|persona|transcript|purchases|friends|followers|relatives',
    'dosage|education|occupation|profession|degree_(name|level)|gpa|health_(status|data|info|record|condition)',
    'coordinates|geo_?point|gps_position|consent|referr?er(_url)?|timezone|time_zone|tz|page_views?|search_terms?',
  ].join('|')})$`,
);

/** Categories that a name alone never proves: ids, devices, preferences, behaviour. */
const weakCategories: ReadonlySet<CategoryId> = new Set<CategoryId>([
  'user.unique_id',
  'user.unique_id.pseudonymous',
  'user.contact.organization',
  'user.account.settings',
  'user.device',
  'user.device.cookie_id',
  'user.device.device_id',
  'user.device.fingerprint',
  'user.telemetry',
  'user.location.imprecise',
  'user.demographic.language',
  'user.demographic.profile',
  'user.behavior',
  'user.behavior.browsing_history',
  'user.behavior.media_consumption',
  'user.content.public',
  'user.sensor',
  'user.privacy_preferences',
]);

/** How a name that fits the vocabulary counts where nothing tells of a person. */
export function strengthAlone(name: string): 'strong' | 'weak' | 'silent' {
  if (strongAlone.test(name)) return 'strong';
  return silentAlone.test(name) ? 'silent' : 'weak';
}

/** How a name that fits the vocabulary counts as a field of a person. */
export function strengthOnPerson(name: string, category: CategoryId): 'strong' | 'weak' {
  return weakCategories.has(category) && !strongAlone.test(name) ? 'weak' : 'strong';
}
