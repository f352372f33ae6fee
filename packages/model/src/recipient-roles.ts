interface RecipientRoleRecord {
  readonly id: string;
  readonly label: string;
  readonly dpv: string;
}

const records = [
  { id: 'processor', label: 'Processor', dpv: 'dpv:DataProcessor' },
  { id: 'controller', label: 'Controller in its own right', dpv: 'dpv:DataController' },
  { id: 'third_party', label: 'Third party', dpv: 'dpv:ThirdParty' },
  { id: 'joint_controller', label: 'Joint controller', dpv: 'dpv:DataController' },
  { id: 'authority', label: 'Authority', dpv: 'dpv:Recipient' },
  { id: 'data_subject', label: 'Data subject', dpv: 'dpv:HumanSubject' },
] as const satisfies readonly RecipientRoleRecord[];

/** The id of a recipient's role, as written in a policy. */
export type RecipientRoleId = (typeof records)[number]['id'];

/** What a recipient is in law. */
export interface RecipientRole extends RecipientRoleRecord {
  readonly id: RecipientRoleId;
}

/** The roles that a recipient can have. */
export const recipientRoles: readonly RecipientRole[] = records;
