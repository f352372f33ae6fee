interface TechnicalMeasureRecord {
  readonly id: string;
  readonly label: string;
  readonly dpv: string;
}

const records = [
  { id: 'encryption_at_rest', label: 'Encryption at rest', dpv: 'dpv:EncryptionAtRest' },
  { id: 'encryption_in_transit', label: 'Encryption in transit', dpv: 'dpv:EncryptionInTransfer' },
  { id: 'end_to_end_encryption', label: 'End-to-end encryption', dpv: 'dpv:EndToEndEncryption' },
  { id: 'hashing', label: 'Hashing', dpv: 'dpv:HashFunctions' },
  { id: 'hmac', label: 'Keyed hashing (HMAC)', dpv: 'dpv:HashMessageAuthenticationCode' },
  { id: 'pseudonymisation', label: 'Pseudonymisation', dpv: 'dpv:Pseudonymisation' },
  { id: 'anonymisation', label: 'Anonymisation', dpv: 'dpv:Anonymisation' },
  { id: 'redaction', label: 'Redaction', dpv: 'dpv:DataRedaction' },
  { id: 'access_control', label: 'Access control', dpv: 'dpv:AccessControlMethod' },
  { id: 'information_flow_control', label: 'Information flow control', dpv: 'dpv:InformationFlowControl' },
  { id: 'differential_privacy', label: 'Differential privacy', dpv: 'dpv:DifferentialPrivacy' },
  { id: 'deidentification', label: 'De-identification', dpv: 'dpv:Deidentification' },
] as const satisfies readonly TechnicalMeasureRecord[];

/** The id of a technical measure. */
export type TechnicalMeasureId = (typeof records)[number]['id'];

/** A technical measure that protects personal data. */
export interface TechnicalMeasure extends TechnicalMeasureRecord {
  readonly id: TechnicalMeasureId;
}

/** The technical measures that code can show. */
export const technicalMeasures: readonly TechnicalMeasure[] = records;
