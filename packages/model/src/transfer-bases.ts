interface TransferBasisRecord {
  readonly id: string;
  readonly label: string;
  readonly gdpr: string;
  readonly dpvGdpr: string;
}

const records = [
  { id: 'adequacy', label: 'Adequacy decision', gdpr: 'Art. 45(3)', dpvGdpr: 'eu-gdpr:A45-3' },
  {
    id: 'scc_commission',
    label: 'Standard contractual clauses of the Commission',
    gdpr: 'Art. 46(2)(c)',
    dpvGdpr: 'eu-gdpr:A46-2-c',
  },
  {
    id: 'scc_authority',
    label: 'Standard contractual clauses of a supervisory authority',
    gdpr: 'Art. 46(2)(d)',
    dpvGdpr: 'eu-gdpr:A46-2-d',
  },
  { id: 'bcr', label: 'Binding corporate rules', gdpr: 'Art. 46(2)(b)', dpvGdpr: 'eu-gdpr:A46-2-b' },
  { id: 'code_of_conduct', label: 'Code of conduct', gdpr: 'Art. 46(2)(e)', dpvGdpr: 'eu-gdpr:A46-2-e' },
  { id: 'certification', label: 'Certification', gdpr: 'Art. 46(2)(f)', dpvGdpr: 'eu-gdpr:A46-2-f' },
  { id: 'explicit_consent', label: 'Explicit consent', gdpr: 'Art. 49(1)(a)', dpvGdpr: 'eu-gdpr:A49-1-a' },
  { id: 'contract_with_subject', label: 'Contract with the person', gdpr: 'Art. 49(1)(b)', dpvGdpr: 'eu-gdpr:A49-1-b' },
] as const satisfies readonly TransferBasisRecord[];

/** The id of a transfer basis, as written in a policy. */
export type TransferBasisId = (typeof records)[number]['id'];

/** A ground of GDPR chapter V on which data may leave the EEA. */
export interface TransferBasis extends TransferBasisRecord {
  readonly id: TransferBasisId;
}

/** The transfer bases that a policy can name. */
export const transferBases: readonly TransferBasis[] = records;
