import type { KnownCategoryId } from './categories.ts';

/** Sources of regular expressions over a field name in lower snake case (`firstName` is read as `first_name`). */
export interface FieldNamePatterns {
  /** Any of these hints at the category. */
  readonly patterns: readonly string[];
  /** Any of these rules it out. */
  readonly negatives: readonly string[];
}

/**
 * Field names that hint at a category. Where several categories match, the longest match wins, then the higher
 * sensitivity.
 */
export const fieldNamePatterns: Readonly<Partial<Record<KnownCategoryId, FieldNamePatterns>>> = {
  'user.name': {
    patterns: [
      '(^|_)(full_?name|display_name|real_name|legal_name|person_name|customer_name|patient_name|employee_name|contact_name|recipient_name|cardholder(_name)?|account_holder(_name)?|nick_?name|maiden_name|preferred_name|signatory)$',
    ],
    negatives: [
      '(^|_)(file|host|table|column|class|event|product|company|org|repo|repository|project|tag|branch|package|module|bucket|domain|field|app|template|role|group|index|queue|topic|job|service)(_|$)',
    ],
  },
  'user.name.first': {
    patterns: ['(^|_)(first_?name|given_?name|forename|fname|middle_?name|middle_initial)$'],
    negatives: [],
  },
  'user.name.last': { patterns: ['(^|_)(last_?name|family_?name|surname|lname|second_name)$'], negatives: [] },
  'user.contact': { patterns: ['^(contact_(info|details))$'], negatives: [] },
  'user.contact.email': {
    patterns: [
      '(^|_)(e_?mail|e_?mail_addr(ess)?|mail_addr(ess)?|(user|customer|contact|billing|recovery|backup|secondary|work|personal)_e?_?mails?|e_?mails|reply_to|recipient_e?mail)$',
    ],
    negatives: [
      '^(send|sent|no|has|is|can|should|use|enable|disable|validate|verify|render|queue)_',
      'e_?mail_(template|subject|body|html|text|queue|service|provider|client|sender|transport|config|settings?|verified|confirmed|enabled|sent|count|status|type|format|domain|regex|schema|notification|job|id|input|field|label|error)',
      '(^|_)(support|noreply|no_reply|system|from|reminder|invalid|default)(_|$)',
    ],
  },
  'user.contact.phone_number': {
    patterns: [
      '(^|_)(phone|phone_?(no|num|number)|tele?phone|tel|mobile(_(no|num|number|phone))?|cell_?phone|msisdn|whats_?app(_number)?|(home|work|contact)_phone|phone_numbers?)$',
    ],
    negatives: [
      '^(is|has|use|enable|on|open|show|close|toggle)_',
      '(^|_)(model|os|type|verified|brand|size|breakpoint|screen|menu|nav)(_|$)',
    ],
  },
  'user.contact.fax_number': { patterns: ['(^|_)(fax|fax_?(no|num|number))$'], negatives: [] },
  'user.contact.url': {
    patterns: [
      '(^|_)(personal_(website|url|site)|linked_?in(_url)?|twitter(_handle)?|github_(username|handle)|social_(profile|handle)s?|homepage_url|skype|telegram_(id|handle)|instagram(_handle)?)$',
    ],
    negatives: [],
  },
  'user.contact.organization': { patterns: ['^(company_name|employer(_name)?|organi[sz]ation_name)$'], negatives: [] },
  'user.contact.address': {
    patterns: [
      '(^|_)(address|(home|postal|mailing|billing|shipping|delivery|residential|street|permanent)_addr(ess)?|addr)$',
    ],
    negatives: [
      '(^|_)(ip|mac|email|mail|wallet|contract|memory|server|bind|listen|remote|url|web|eth|btc|token|host|net|network|proxy|dns|socket|base|start|local)(_|$)',
    ],
  },
  'user.contact.address.street': {
    patterns: [
      '(^|_)(street|street_?(name|line|number|address)[0-9]?|address_?line_?[123]?|addr_?line_?[123]?|line_?[12]|house_?(no|number)|apartment(_number)?|apt_?(no|number)?)$',
    ],
    negatives: ['(^|_)(command|code|log|csv)(_|$)'],
  },
  'user.contact.address.city': {
    patterns: ['^(city|town|(home|billing|shipping|mailing|birth)_city|city_name)$'],
    negatives: [],
  },
  'user.contact.address.state': {
    patterns: ['^((address|home|billing|shipping|mailing)_(state|province|region)|province)$'],
    negatives: [],
  },
  'user.contact.address.postal_code': {
    patterns: ['(^|_)(zip|zip_?code|post(al)?_?code|plz|pin_?code)$'],
    negatives: ['(^|_)(file|archive|gzip|unzip)(_|$)'],
  },
  'user.contact.address.country': {
    patterns: ['^((home|billing|shipping|mailing|residence|birth)_country(_code)?|country_of_(residence|birth))$'],
    negatives: [],
  },
  'user.account.username': {
    patterns: ['(^|_)(user_?name|login(_?(name|id))?|screen_?name|handle|user_handle)$'],
    negatives: [
      '(^|_)(db|database|smtp|ftp|service|redis|postgres|mysql|event|click|file|window|last|first|with)(_|$)',
      '^(on|is|can)_',
    ],
  },
  'user.account.settings': {
    patterns: ['^(user_(settings|preferences)|(notification|privacy|account)_(settings|preferences))$'],
    negatives: [],
  },
  'user.authorization.password': {
    patterns: [
      '(^|_)(pass_?word|passwd|pwd|pass_?phrase|pass_?code|(new|old|current|confirm)_password|password_hash|hashed_password|password_digest)$',
    ],
    negatives: [
      '(^|_)(reset|forgot|policy|min|max|length|strength|visible|show|hide|rules|url|expires|changed|field|input)(_|$)',
      '(^|_)(db|database|smtp|redis|postgres|private_key|keystore|key_store|certificate)(_|$)',
    ],
  },
  'user.authorization.credentials': {
    patterns: [
      '(^|_)(otp|one_time_(code|password)|totp(_secret)?|mfa_(code|secret)|two_factor_(code|secret)|security_answer|(access|refresh|auth|session|id|bearer|reset|verification|magic_link|jwt)_token|magic_link|session_?id|jwt|recovery_codes?|api_key|pin(_?code)?)$',
    ],
    negatives: ['(^|_)(csrf|count|expires|expiry|expiration|type|ttl|limit|pin_count|max|csp)(_|$)'],
  },
  'user.authorization.biometric': {
    patterns: [
      '(^|_)(biometric_(template|token|key|hash|login)|face_?id_(token|template)|touch_?id_(token|template))$',
    ],
    negatives: [],
  },
  'user.unique_id': {
    patterns: [
      '^((user|customer|member|patient|employee|subscriber|guest|profile|person|account_holder|patient_record)_?(id|uuid|guid|no|number))$',
    ],
    negatives: [],
  },
  'user.unique_id.pseudonymous': {
    patterns: [
      '(^|_)((anonymous|distinct|visitor|pseudonymous|analytics|amplitude|mixpanel|ga|ga_client|gclid|fbclid)_?id|gclid|fbclid|fbp|fbc|(hashed|hash)_(email|phone|user_id)|(email|phone|user_id)_hash|email_sha256)$',
    ],
    negatives: [],
  },
  'user.device.device_id': {
    patterns: [
      '(^|_)(device_?(id|uuid|token)|installation_id|imei|meid|udid|idfa|idfv|gaid|aaid|advertising_?id|android_id|serial_number|mac(_addr(ess)?)|(fcm|apns|push)_token|hardware_id)$',
    ],
    negatives: ['(^|_)(macos|product|invoice)(_|$)'],
  },
  'user.device.ip_address': {
    patterns: [
      '(^|_)(ip|ip_?addr(ess)?|(client|remote|user|source|origin|last_login|signup|request)_ip|remote_addr|x_forwarded_for|ipv[46](_addr(ess)?)?)$',
    ],
    negatives: [
      '(^|_)(server|bind|listen|host|node|pod|cluster|internal|private|gateway|vpc|allow|allowed|whitelist|blocklist|range|subnet|public|elastic|egress)(_|$)',
      '^(zip|tip|skip|flip|trip|clip|ship)$',
    ],
  },
  'user.device.cookie_id': {
    patterns: ['(^|_)(cookie_?id|tracking_(id|cookie)|_ga|ajs_anonymous_id|visitor_cookie)$'],
    negatives: [],
  },
  'user.device.fingerprint': {
    patterns: [
      '(^|_)((browser|device|canvas|audio|webgl|fp)_?(fingerprint|hash)|fingerprint_(id|hash)|visitor_fingerprint|ja3|ja4)$',
    ],
    negatives: [],
  },
  'user.device': {
    patterns: [
      '(^|_)(user_?agent|device_(model|brand|type|os|info|name)|browser_(name|version|info)|os_version|screen_resolution)$',
    ],
    negatives: [],
  },
  'user.telemetry': {
    patterns: ['^(crash_(log|report)s?|telemetry(_data)?|session_replay(_id)?|replay_id)$'],
    negatives: [],
  },
  'user.location': {
    patterns: [
      '^(user_location|(last|current|home)_location|geo_?location|whereabouts|travel_history|location_history)$',
    ],
    negatives: [],
  },
  'user.location.precise': {
    patterns: [
      '(^|_)(lat|lng|lon|latitude|longitude)(_|$)',
      '(^|_)(gps(_(coord|coords|coordinate|coordinates|position|location))?|coordinates|geo_?point|lat_?lng|lat_?lon|geo_?hash|plus_code|what3words)$',
    ],
    negatives: [
      '(^|_)(min|max|bounds|viewport|center|default|map|store|office|warehouse|venue|translate|relation|flat|plat|fallback|supported|detect|detector)(_|$)',
    ],
  },
  'user.location.imprecise': {
    patterns: ['^((geo|ip)_(city|region|country)|approx(imate)?_location|time_?zone|tz)$'],
    negatives: [],
  },
  'user.demographic.date_of_birth': {
    patterns: ['(^|_)(dob|date_?of_?birth|birth_?(date|day|year|month)|b_?day|born_?(on|at))$'],
    negatives: [],
  },
  'user.demographic.age_range': {
    patterns: ['^(age|age_(range|group|band|years)|(user|customer|patient|player)_age)$'],
    negatives: [
      '(^|_)(max|cache|cookie|image|page|message|storage|usage|package|language|stage|average|coverage|min)(_|$)',
    ],
  },
  'user.demographic.gender': {
    patterns: ['(^|_)(gender|sex|gender_identity|pronouns?)$'],
    negatives: ['(^|_)(sexual)(_|$)'],
  },
  'user.demographic.language': {
    patterns: ['^((preferred|spoken|native|user)_(language|locale)|mother_tongue)$'],
    negatives: [],
  },
  'user.demographic.marital_status': {
    patterns: [
      '(^|_)(marital_?status|civil_status|married|spouse(_name)?|number_of_children|children_count|household_size|divorced)$',
    ],
    negatives: [],
  },
  'user.demographic.nationality': {
    patterns: [
      '(^|_)(nationality|citizenship|country_of_citizenship|immigration_status|residency_status|visa_(status|type))$',
    ],
    negatives: [],
  },
  'user.demographic.race_ethnicity': {
    patterns: ['(^|_)(race|ethnicity|ethnic_(origin|group)|ancestry|skin_(tone|colou?r)|caste)$'],
    negatives: ['(^|_)(race_condition|trace|brace|grace|promise|horse|car|track|lap|results?)(_|$)'],
  },
  'user.demographic.religious_belief': {
    patterns: ['(^|_)(religion|religious_(belief|affiliation|views)|faith|denomination|philosophical_beliefs?)$'],
    negatives: ['(^|_)(currency|bill|coin|bad|good)(_|$)'],
  },
  'user.demographic.political_opinion': {
    patterns: [
      '(^|_)(political_(opinion|views?|affiliation|party|leaning)|party_(affiliation|membership)|voting_(intention|preference)|voter_registration)$',
    ],
    negatives: [],
  },
  'user.demographic.trade_union': {
    patterns: ['(^|_)(trade_union(_member(ship)?)?|(labou?r_)?union_(member(ship)?|name|id))$'],
    negatives: [],
  },
  'user.demographic.sexual_orientation': {
    patterns: ['(^|_)(sexual_?(orientation|preference|history|activity|identity)|sex_life|interested_in_gender)$'],
    negatives: [],
  },
  'user.demographic.profile': {
    patterns: [
      '(^|_)((user|customer|audience|ad|marketing)_segments?|interests|persona|propensity(_score)?|lead_score|churn_(score|risk)|inferred_\\w+|lookalike_\\w+|risk_profile)$',
    ],
    negatives: [],
  },
  'user.health_and_medical': {
    patterns: [
      '(^|_)(health_?(data|status|condition|record|info)|medical_(history|condition|notes|info)|diagnos(is|es)|symptoms?|allerg(y|ies)|blood_(type|group|pressure|glucose)|disabilit(y|ies)|mental_health(_\\w+)?|pregnan(t|cy)(_status)?|icd_?10(_code)?|vaccin(e|ation)(_status)?|smoker|heart_rate|bmi|menstrual_\\w+|cycle_day|clinical_notes?)$',
    ],
    negatives: ['(^|_)(check|endpoint|route|url|service|server|system|app|node|ping|db)(_|$)'],
  },
  'user.health_and_medical.genetic': {
    patterns: ['(^|_)(dna(_\\w+)?|genom(e|ic)(_\\w+)?|genetic_(data|test|marker|profile)s?|genotype|snp_\\w+)$'],
    negatives: ['(^|_)(algorithm)(_|$)'],
  },
  'user.health_and_medical.prescription': {
    patterns: [
      '(^|_)(prescriptions?|medications?|drug_(name|history|test_result)s?|dosage|treatment_plan|therapy_notes?)$',
    ],
    negatives: [],
  },
  'user.health_and_medical.record_id': {
    patterns: ['(^|_)(mrn|medical_record_(no|number|id)|patient_record_id|nhs_number|ehr_id)$'],
    negatives: [],
  },
  'user.health_and_medical.insurance_beneficiary_id': {
    patterns: [
      '(^|_)((health_)?insurance_(member_)?(no|number|id|policy_number)|beneficiary_(id|number)|medicare_(no|number|id)|medicaid_id|health_plan_id|policy_holder_id)$',
    ],
    negatives: [],
  },
  'user.biometric': {
    patterns: [
      '(^|_)(biometrics?|biometric_data|gait|keystroke_(dynamics|pattern)s?|palm_(print|vein)|body_measurements)$',
    ],
    negatives: [],
  },
  'user.biometric.fingerprint': {
    patterns: ['(^|_)(finger_?print_(template|image|data|scan)|thumb_?print)$'],
    negatives: [],
  },
  'user.biometric.face': {
    patterns: [
      '(^|_)(face_?(print|template|embedding|encoding|vector|geometry|descriptor)|facial_(features|recognition_\\w+|template|geometry))$',
    ],
    negatives: [],
  },
  'user.biometric.retinal': {
    patterns: ['(^|_)((iris|retina|retinal)(_(scan|template|image))?)$'],
    negatives: ['(^|_)(display|dpr|image_url|2x|dataset)(_|$)'],
  },
  'user.biometric.voice': {
    patterns: [
      '(^|_)(voice_?(print|recording|sample|note|mail)s?|call_recording(_url)?|audio_recording(_url)?|speech_sample)$',
    ],
    negatives: [],
  },
  'user.payment': { patterns: ['^(payment_(method|details|info|instrument)|billing_(info|details))$'], negatives: [] },
  'user.financial.credit_card': {
    patterns: [
      '(^|_)((credit|debit|payment|bank)_?card(_?(no|num|number))?|card_?(no|num|number|pan|expiry|exp(iry)?_?(date|month|year)?)|cc_?(no|num|number|exp|expiry)|pan(_number)?|primary_account_number|track_?[12](_data)?)$',
    ],
    negatives: [
      '(^|_)(last4|last_4|last_four|brand|type|token|masked|panel|pan_x|pan_y|zoom|gesture|tax|business|score|rules|layout|ui)(_|$)',
    ],
  },
  'user.financial.card_verification': {
    patterns: [
      '(^|_)(cvv2?|cvc2?|cvn|csc|cid_code|card_(security|verification)_(code|value)|security_code|card_pin|pin_?block)$',
    ],
    negatives: [],
  },
  'user.financial.bank_account': {
    patterns: [
      '(^|_)(iban|bic|swift(_code)?|bank_?account(_?(no|num|number))?|account_?(no|num|number)|acct_?(no|num|number)|routing_?(no|num|number)|sort_?code|aba_number|clabe|bsb)$',
    ],
    negatives: ['(^|_)(ledger|gl|chart|aws|azure|gcp|cloud)(_|$)'],
  },
  'user.financial': {
    patterns: [
      '(^|_)(income|(annual|monthly|household|net|gross)_income|net_worth|account_balance|debt(_amount)?|mortgage(_\\w+)?|loan_(amount|record|balance)|assets_value|tax_(return|bracket))$',
    ],
    negatives: [],
  },
  'user.financial.credit_score': {
    patterns: ['(^|_)(credit_(score|rating|report|history|record|worthiness|limit)|fico(_score)?|schufa(_score)?)$'],
    negatives: [],
  },
  'user.government_id': {
    patterns: [
      '(^|_)(government_?id|gov_id|id_(document|card)(_(no|number))?|identity_(document|card)(_(no|number))?|kyc_document(_(no|number|id))?)$',
    ],
    negatives: [],
  },
  'user.government_id.national_identification_number': {
    patterns: [
      '(^|_)(ssn|social_security_?(no|num|number)?|sin_number|national_?(id|insurance)(_?(no|num|number))?|nino|tax_?(payer_)?(id|number|identification_number)|tin|itin|cpf|curp|rut|dni|nie|bsn|nif|codice_fiscale|personnummer|aadhaa?r(_number)?|pan_card|nric|pesel|steuer_id|personal_(identity_)?number|hetu|fnr)$',
    ],
    negatives: ['(^|_)(vat|rate|company|business|ein|tint|tiny)(_|$)'],
  },
  'user.government_id.passport_number': {
    patterns: ['(^|_)(passport|passport_?(no|num|number|id|expiry|country|scan|mrz)|mrz)$'],
    negatives: ['(^|_)(strategy|js|session|local|middleware|config|auth|serializer|user)(_|$)'],
  },
  'user.government_id.drivers_license_number': {
    patterns: ['(^|_)((drivers?|driving)_?licen[cs]e(_?(no|num|number|id|state))?|dl_?(no|num|number))$'],
    negatives: [],
  },
  'user.government_id.vehicle_registration': {
    patterns: [
      '(^|_)(licen[cs]e_?plate|(number|registration)_plate|vin|vehicle_(registration|identification)_?(no|num|number)?|vrn)$',
    ],
    negatives: [],
  },
  'user.criminal_history': {
    patterns: [
      '(^|_)(criminal_(record|history|conviction|offen[cs]e|background)s?|convictions?|arrest_record|background_check(_result)?|felony)$',
    ],
    negatives: [],
  },
  'user.childrens': {
    patterns: [
      '(^|_)(child_?(name|dob|age|email|birth_?date)|(guardian)_(name|email|phone|consent)|parent_(email|phone|consent)|parental_consent|is_minor|student_age|kid_name)$',
    ],
    negatives: [],
  },
  'user.behavior': {
    patterns: [
      '^((user|customer)_(activity|behaviou?r|actions|events)|click_?stream|page_?views|links?_clicked|session_duration|engagement_score)$',
    ],
    negatives: [],
  },
  'user.behavior.browsing_history': {
    patterns: [
      '(^|_)(brows(ing|er)_history|visited_(urls?|pages?|sites)|referr?er(_url)?|last_visited_page|page_history)$',
    ],
    negatives: [],
  },
  'user.behavior.search_history': {
    patterns: ['(^|_)(search_?(history|queries|terms?)|recent_searches|last_search)$'],
    negatives: [],
  },
  'user.behavior.purchase_history': {
    patterns: [
      '(^|_)((purchase|order|transaction|spending|payment)_history|purchases|lifetime_value|ltv|total_spent)$',
    ],
    negatives: [],
  },
  'user.behavior.media_consumption': {
    patterns: [
      '(^|_)((watch|viewing|listening|reading|play)_history|watched_(videos|shows)|recently_(played|viewed|watched))$',
    ],
    negatives: [],
  },
  'user.content.private': {
    patterns: [
      '(^|_)((message|chat|e?mail|sms|dm|note|letter)_(body|content|text)|direct_messages?|private_(message|note)s?|chat_(history|transcript|log)|transcript|voicemail_text|support_ticket_body|prompt_text|journal_entry)$',
    ],
    negatives: ['(^|_)(error|commit|log|toast|validation|template|default|placeholder)(_|$)'],
  },
  'user.content.public': {
    patterns: [
      '(^|_)((post|comment|review|bio|status_update|testimonial)_?(body|content|text)?|about_me|biography|user_upload(s)?)$',
    ],
    negatives: [
      '^(http_)?post$',
      '(^|_)(blog|code|blog_id|id|ids|count|year|url|method|request|form|hook|process|score|date)(_|$)',
    ],
  },
  'user.content.self_image': {
    patterns: [
      '(^|_)((profile|user|id|passport)_?(photo|picture|image|pic)(_url)?|avatar(_url)?|selfie(_url)?|head_?shot|mug_?shot|cctv_\\w+|portrait_(photo|url))$',
    ],
    negatives: [],
  },
  'user.social': {
    patterns: [
      '(^|_)(contacts_list|address_book|friends(_list)?|followers|emergency_contacts?|next_of_kin|relatives|referrals?_from|social_graph|family_members)$',
    ],
    negatives: ['(^|_)(count|total)(_|$)'],
  },
  'user.workplace': {
    patterns: [
      '(^|_)(salary|(base|annual|gross|net)_(salary|pay)|wage|compensation|payroll_(id|number)|performance_(review|rating)|employment_(history|status)|hire_date|termination_(date|reason)|sick_(leave|days)|disciplinary_\\w+|cv|resume(_url)?|curriculum_vitae|work_experience)$',
    ],
    negatives: ['(^|_)(playback|scroll|video|job|session|task|on|from|token)(_|$)'],
  },
  'user.job_title': { patterns: ['^(job_?title|occupation|profession|position_title)$'], negatives: [] },
  'user.education': {
    patterns: [
      '(^|_)(education(_(history|level|background))?|degree_(name|level)|school_name|university_name|gpa|student_(id|number)|transcript_of_records|grade_point_average)$',
    ],
    negatives: [],
  },
  'user.privacy_preferences': {
    patterns: [
      '(^|_)(consent(_(string|given|status|record|state))?|marketing_opt_(in|out)|opt_out|gpc|tc_?string|do_not_(sell|track)|gdpr_consent|us_privacy)$',
    ],
    negatives: [],
  },
  'user.sensor': {
    patterns: [
      '(^|_)(accelerometer|gyroscope|step_count|steps_today|sleep_(data|score|stages)|workout_\\w+|calories_burned|gaze_(data|point)|eye_tracking_\\w+)$',
    ],
    negatives: [],
  },
  'user.neural': {
    patterns: ['(^|_)(eeg(_\\w+)?|brain_?wave(_\\w+)?|neural_(signal|recording|data)s?|bci_\\w+)$'],
    negatives: ['(^|_)(network|net|model|weights)(_|$)'],
  },
};

/** Name parts that show a field is about personal data without holding it (`email_count`, `is_email_valid`). */
export const fieldNameNegatives = {
  /** Looked at only when the pattern's match does not reach the end of the name. */
  suffix:
    '_(count|total|sum|avg|min|max|limit|length|size|index|idx|type|types|kind|format|schema|regex|pattern|validator|validation|rule|rules|label|labels|placeholder|tooltip|hint|error|errors|message|required|optional|enabled|disabled|visible|hidden|verified|confirmed|changed|updated|created|deleted|sent|at|on|ts|column|columns|key|keys|field|fields|input|ref|el|element|component|props|style|class|icon|handler|callback|fn|func|service|provider|client|config|settings|options|template|status|flag|version|url_pattern|loader|mutation|query|hook|context|reducer|action|enum|mapper|serializer|factory|mock|fixture|stub)$',
  prefix:
    '^(is|has|can|should|did|will|needs|require|requires|enable|disable|exclude|include|with|allow|allows|skip|supports|fallback|show|hide|on|handle|use|get|set|fetch|load|render|validate|verify|check|parse|format|build|create|make|max|min|num|total|default|mock|fake|test|example|sample|dummy|no)_',
} as const;
