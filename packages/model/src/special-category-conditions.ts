interface SpecialCategoryConditionRecord {
  readonly id: string;
  readonly label: string;
  readonly gdpr: string;
  readonly dpvGdpr: string;
  readonly fideslang: string;
}

const records = [
  {
    id: 'art9_a',
    label: 'Explicit consent',
    gdpr: 'Art. 9(2)(a)',
    dpvGdpr: 'eu-gdpr:A9-2-a',
    fideslang: 'Explicit consent',
  },
  {
    id: 'art9_b',
    label: 'Employment, social security, social protection law',
    gdpr: 'Art. 9(2)(b)',
    dpvGdpr: 'eu-gdpr:A9-2-b',
    fideslang: 'Employment, social security and social protection',
  },
  {
    id: 'art9_c',
    label: 'Vital interests',
    gdpr: 'Art. 9(2)(c)',
    dpvGdpr: 'eu-gdpr:A9-2-c',
    fideslang: 'Vital interests',
  },
  {
    id: 'art9_d',
    label: 'Not-for-profit bodies',
    gdpr: 'Art. 9(2)(d)',
    dpvGdpr: 'eu-gdpr:A9-2-d',
    fideslang: 'Not-for-profit bodies',
  },
  {
    id: 'art9_e',
    label: 'Manifestly made public by the person',
    gdpr: 'Art. 9(2)(e)',
    dpvGdpr: 'eu-gdpr:A9-2-e',
    fideslang: 'Made public by the data subject',
  },
  {
    id: 'art9_f',
    label: 'Legal claims or courts',
    gdpr: 'Art. 9(2)(f)',
    dpvGdpr: 'eu-gdpr:A9-2-f',
    fideslang: 'Legal claims or judicial acts',
  },
  {
    id: 'art9_g',
    label: 'Substantial public interest',
    gdpr: 'Art. 9(2)(g)',
    dpvGdpr: 'eu-gdpr:A9-2-g',
    fideslang: 'Reasons of substantial public interest (with a basis in law)',
  },
  {
    id: 'art9_h',
    label: 'Health or social care',
    gdpr: 'Art. 9(2)(h)',
    dpvGdpr: 'eu-gdpr:A9-2-h',
    fideslang: 'Health or social care (with a basis in law)',
  },
  {
    id: 'art9_i',
    label: 'Public health',
    gdpr: 'Art. 9(2)(i)',
    dpvGdpr: 'eu-gdpr:A9-2-i',
    fideslang: 'Public health (with a basis in law)',
  },
  {
    id: 'art9_j',
    label: 'Archiving, research, statistics',
    gdpr: 'Art. 9(2)(j)',
    dpvGdpr: 'eu-gdpr:A9-2-j',
    fideslang: 'Archiving, research and statistics (with a basis in law)',
  },
] as const satisfies readonly SpecialCategoryConditionRecord[];

/** The id of a condition of GDPR Art. 9(2). */
export type SpecialCategoryConditionId = (typeof records)[number]['id'];

/** A condition of GDPR Art. 9(2) under which special categories may be processed. */
export interface SpecialCategoryCondition extends SpecialCategoryConditionRecord {
  readonly id: SpecialCategoryConditionId;
}

/** The ten conditions of GDPR Art. 9(2). */
export const specialCategoryConditions: readonly SpecialCategoryCondition[] = records;
