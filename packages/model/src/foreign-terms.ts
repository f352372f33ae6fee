// Terms of other vocabularies that the crosswalks of categories and purposes point to.

/** California's categories of personal information, by their letter in Cal. Civ. Code 1798.140(v)(1). */
export const ccpaCategories = {
  A: 'Identifiers',
  B: 'Customer-records information (Civ. Code 1798.80(e))',
  C: 'Protected-classification characteristics',
  D: 'Commercial information',
  E: 'Biometric information',
  F: 'Internet or other electronic network activity',
  G: 'Geolocation data',
  H: 'Audio, electronic, visual, thermal, olfactory or similar information',
  I: 'Professional or employment-related information',
  J: 'Education information',
  K: 'Inferences',
  L: 'Sensitive personal information',
} as const;

/** California's sensitive personal information, by the keys of `ccpaSensitive` in a category's crosswalk. */
export const ccpaSensitiveItems = {
  A: { item: '1798.140(ae)(1)(A)', label: 'Government identifiers' },
  B: { item: '1798.140(ae)(1)(B)', label: 'Account log-in / financial account with access credential' },
  C: { item: '1798.140(ae)(1)(C)', label: 'Precise geolocation' },
  D: {
    item: '1798.140(ae)(1)(D)',
    label:
      'Racial/ethnic origin, citizenship or immigration status, religious or philosophical beliefs, union membership',
  },
  E: { item: '1798.140(ae)(1)(E)', label: 'Contents of mail, email, text messages' },
  F: { item: '1798.140(ae)(1)(F)', label: 'Genetic data' },
  G: { item: '1798.140(ae)(1)(G)', label: 'Neural data' },
  '2A': { item: '1798.140(ae)(2)(A)', label: 'Biometric identification' },
  '2B': { item: '1798.140(ae)(2)(B)', label: 'Health' },
  '2C': { item: '1798.140(ae)(2)(C)', label: 'Sex life or sexual orientation' },
} as const;

/** Values that Apple accepts in a privacy manifest. Spelling is exact, the lower-case "or" in `PhotosorVideos` included. */
export const appleTerms = {
  types: [
    'NSPrivacyCollectedDataTypeName',
    'NSPrivacyCollectedDataTypeEmailAddress',
    'NSPrivacyCollectedDataTypePhoneNumber',
    'NSPrivacyCollectedDataTypePhysicalAddress',
    'NSPrivacyCollectedDataTypeOtherUserContactInfo',
    'NSPrivacyCollectedDataTypeHealth',
    'NSPrivacyCollectedDataTypeFitness',
    'NSPrivacyCollectedDataTypePaymentInfo',
    'NSPrivacyCollectedDataTypeCreditInfo',
    'NSPrivacyCollectedDataTypeOtherFinancialInfo',
    'NSPrivacyCollectedDataTypePreciseLocation',
    'NSPrivacyCollectedDataTypeCoarseLocation',
    'NSPrivacyCollectedDataTypeSensitiveInfo',
    'NSPrivacyCollectedDataTypeContacts',
    'NSPrivacyCollectedDataTypeEmailsOrTextMessages',
    'NSPrivacyCollectedDataTypePhotosorVideos',
    'NSPrivacyCollectedDataTypeAudioData',
    'NSPrivacyCollectedDataTypeGameplayContent',
    'NSPrivacyCollectedDataTypeCustomerSupport',
    'NSPrivacyCollectedDataTypeOtherUserContent',
    'NSPrivacyCollectedDataTypeBrowsingHistory',
    'NSPrivacyCollectedDataTypeSearchHistory',
    'NSPrivacyCollectedDataTypeUserID',
    'NSPrivacyCollectedDataTypeDeviceID',
    'NSPrivacyCollectedDataTypePurchaseHistory',
    'NSPrivacyCollectedDataTypeProductInteraction',
    'NSPrivacyCollectedDataTypeAdvertisingData',
    'NSPrivacyCollectedDataTypeOtherUsageData',
    'NSPrivacyCollectedDataTypeCrashData',
    'NSPrivacyCollectedDataTypePerformanceData',
    'NSPrivacyCollectedDataTypeOtherDiagnosticData',
    'NSPrivacyCollectedDataTypeEnvironmentScanning',
    'NSPrivacyCollectedDataTypeHands',
    'NSPrivacyCollectedDataTypeHead',
    'NSPrivacyCollectedDataTypeOtherDataTypes',
  ],
  purposes: [
    'NSPrivacyCollectedDataTypePurposeThirdPartyAdvertising',
    'NSPrivacyCollectedDataTypePurposeDeveloperAdvertising',
    'NSPrivacyCollectedDataTypePurposeAnalytics',
    'NSPrivacyCollectedDataTypePurposeProductPersonalization',
    'NSPrivacyCollectedDataTypePurposeAppFunctionality',
    'NSPrivacyCollectedDataTypePurposeOther',
  ],
} as const;

/** Data types by group, and purposes, of Google Play's data safety form. */
export const googlePlayTerms = {
  types: {
    PERSONAL: [
      'PSL_NAME',
      'PSL_EMAIL',
      'PSL_USER_ACCOUNT',
      'PSL_ADDRESS',
      'PSL_PHONE',
      'PSL_RACE_ETHNICITY',
      'PSL_POLITICAL_RELIGIOUS',
      'PSL_SEXUAL_ORIENTATION_GENDER_IDENTITY',
      'PSL_OTHER_PERSONAL',
    ],
    FINANCIAL: ['PSL_CREDIT_DEBIT_BANK_ACCOUNT_NUMBER', 'PSL_PURCHASE_HISTORY', 'PSL_CREDIT_SCORE', 'PSL_OTHER'],
    LOCATION: ['PSL_APPROX_LOCATION', 'PSL_PRECISE_LOCATION'],
    SEARCH_AND_BROWSING: ['PSL_WEB_BROWSING_HISTORY'],
    EMAIL_AND_TEXT: ['PSL_EMAILS', 'PSL_SMS_CALL_LOG', 'PSL_OTHER_MESSAGES'],
    PHOTOS_AND_VIDEOS: ['PSL_PHOTOS', 'PSL_VIDEOS'],
    AUDIO: ['PSL_AUDIO', 'PSL_MUSIC', 'PSL_OTHER_AUDIO'],
    HEALTH_AND_FITNESS: ['PSL_HEALTH', 'PSL_FITNESS'],
    CONTACTS: ['PSL_CONTACTS'],
    CALENDAR: ['PSL_CALENDAR'],
    APP_PERFORMANCE: ['PSL_CRASH_LOGS', 'PSL_PERFORMANCE_DIAGNOSTICS', 'PSL_OTHER_PERFORMANCE'],
    FILES_AND_DOCS: ['PSL_FILES_AND_DOCS'],
    APP_ACTIVITY: [
      'PSL_USER_INTERACTION',
      'PSL_IN_APP_SEARCH_HISTORY',
      'PSL_APPS_ON_DEVICE',
      'PSL_USER_GENERATED_CONTENT',
      'PSL_OTHER_APP_ACTIVITY',
    ],
    IDENTIFIERS: ['PSL_DEVICE_ID'],
  },
  purposes: [
    'PSL_APP_FUNCTIONALITY',
    'PSL_ANALYTICS',
    'PSL_DEVELOPER_COMMUNICATIONS',
    'PSL_FRAUD_PREVENTION_SECURITY',
    'PSL_ADVERTISING',
    'PSL_PERSONALIZATION',
    'PSL_ACCOUNT_MANAGEMENT',
  ],
} as const;

/** Purposes, special purposes and data categories of the IAB Transparency and Consent Framework, by number. */
export const tcfTerms = {
  purposes: {
    '1': 'Store and/or access information on a device',
    '2': 'Use limited data to select advertising',
    '3': 'Create profiles for personalised advertising',
    '4': 'Use profiles to select personalised advertising',
    '5': 'Create profiles to personalise content',
    '6': 'Use profiles to select personalised content',
    '7': 'Measure advertising performance',
    '8': 'Measure content performance',
    '9': 'Understand audiences through statistics or combinations of data from different sources',
    '10': 'Develop and improve services',
    '11': 'Use limited data to select content',
  },
  specialPurposes: {
    '1': 'Ensure security, prevent and detect fraud, and fix errors',
    '2': 'Deliver and present advertising and content',
    '3': 'Save and communicate privacy choices',
  },
  dataCategories: {
    '1': 'IP addresses',
    '2': 'Device characteristics',
    '3': 'Device identifiers',
    '4': 'Probabilistic identifiers',
    '5': 'Authentication-derived identifiers',
    '6': 'Browsing and interaction data',
    '7': 'User-provided data',
    '8': 'Non-precise location data',
    '9': 'Precise location data',
    '10': "Users' profiles",
    '11': 'Privacy choices',
  },
} as const;
