interface LegalBasisRecord {
  readonly id: string;
  readonly label: string;
  readonly gdpr: string;
  readonly dpv: string;
  readonly dpvGdpr: string;
  readonly fideslang: string;
  readonly note?: string;
}

const bases = [
  {
    id: 'consent',
    label: 'Consent',
    gdpr: 'Art. 6(1)(a)',
    dpv: 'dpv:Consent',
    dpvGdpr: 'eu-gdpr:A6-1-a',
    fideslang: 'Consent',
    note: 'must be withdrawable; record proof (Art. 7)',
  },
  {
    id: 'contract',
    label: 'Contract',
    gdpr: 'Art. 6(1)(b)',
    dpv: 'dpv:Contract',
    dpvGdpr: 'eu-gdpr:A6-1-b',
    fideslang: 'Contract',
  },
  {
    id: 'legal_obligation',
    label: 'Legal obligation',
    gdpr: 'Art. 6(1)(c)',
    dpv: 'dpv:LegalObligation',
    dpvGdpr: 'eu-gdpr:A6-1-c',
    fideslang: 'Legal obligations',
  },
  {
    id: 'vital_interests',
    label: 'Vital interests',
    gdpr: 'Art. 6(1)(d)',
    dpv: 'dpv:VitalInterest',
    dpvGdpr: 'eu-gdpr:A6-1-d',
    fideslang: 'Vital interests',
  },
  {
    id: 'public_interest',
    label: 'Public interest or official authority',
    gdpr: 'Art. 6(1)(e)',
    dpv: 'dpv:PublicInterest',
    dpvGdpr: 'eu-gdpr:A6-1-e',
    fideslang: 'Public interest',
  },
  {
    id: 'legitimate_interests',
    label: 'Legitimate interests',
    gdpr: 'Art. 6(1)(f)',
    dpv: 'dpv:LegitimateInterest',
    dpvGdpr: 'eu-gdpr:A6-1-f',
    fideslang: 'Legitimate interests',
    note: 'needs a balancing test and the interest stated in the notice',
  },
] as const satisfies readonly LegalBasisRecord[];

/** The id of a legal basis of GDPR Art. 6(1), as written behind `@legalBasis`. */
export type LegalBasisId = (typeof bases)[number]['id'];

/** A ground of GDPR Art. 6(1) on which personal data may be processed. */
export interface LegalBasis extends LegalBasisRecord {
  readonly id: LegalBasisId;
}

/** The six legal bases of GDPR Art. 6(1). */
export const legalBases: readonly LegalBasis[] = bases;
