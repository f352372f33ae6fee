interface DataSubjectRecord {
  readonly id: string;
  readonly label: string;
  /** The fideslang key; absent where fideslang has none. */
  readonly fideslang?: string;
  /** Term of the W3C Data Privacy Vocabulary. */
  readonly dpv: string;
}

const records = [
  { id: 'customer', label: 'Customer', fideslang: 'customer', dpv: 'dpv:Customer' },
  { id: 'employee', label: 'Employee', fideslang: 'employee', dpv: 'dpv:Employee' },
  { id: 'job_applicant', label: 'Job applicant', fideslang: 'job_applicant', dpv: 'dpv:JobApplicant' },
  { id: 'patient', label: 'Patient', fideslang: 'patient', dpv: 'dpv:Patient' },
  { id: 'visitor', label: 'Visitor', fideslang: 'visitor', dpv: 'dpv:Visitor' },
  { id: 'anonymous_user', label: 'Anonymous user', fideslang: 'anonymous_user', dpv: 'dpv:User' },
  { id: 'prospect', label: 'Prospect', fideslang: 'prospect', dpv: 'dpv:Consumer' },
  { id: 'citizen_voter', label: 'Citizen or voter', fideslang: 'citizen_voter', dpv: 'dpv:Citizen' },
  { id: 'trainee', label: 'Trainee', fideslang: 'trainee', dpv: 'dpv:Student' },
  { id: 'next_of_kin', label: 'Next of kin', fideslang: 'next_of_kin', dpv: 'dpv:HumanSubject' },
  { id: 'supplier_vendor', label: 'Supplier or vendor', fideslang: 'supplier_vendor', dpv: 'dpv:HumanSubject' },
  { id: 'shareholder', label: 'Shareholder', fideslang: 'shareholder', dpv: 'dpv:HumanSubject' },
  { id: 'passenger', label: 'Passenger', fideslang: 'passenger', dpv: 'dpv:HumanSubject' },
  { id: 'commuter', label: 'Commuter', fideslang: 'commuter', dpv: 'dpv:HumanSubject' },
  { id: 'consultant', label: 'Consultant', fideslang: 'consultant', dpv: 'dpv:HumanSubject' },
  { id: 'child', label: 'Child', dpv: 'dpv:Child' },
] as const satisfies readonly DataSubjectRecord[];

/** The id of a group of people that Privet knows, as written behind `@dataSubject`. */
export type KnownDataSubjectId = (typeof records)[number]['id'];

/** A group of people whose data is processed. */
export interface DataSubject extends DataSubjectRecord {
  readonly id: KnownDataSubjectId;
}

/** The groups of people of fideslang, and children. */
export const dataSubjects: readonly DataSubject[] = records;
