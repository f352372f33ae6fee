export type StaffRole = 'reception' | 'nurse' | 'physician' | 'researcher' | 'privacy-officer';

/** Who works here, as the identity provider says.
 * @purpose access
 * @dataSubject employee
 */
export interface StaffMember {
  /** @personalData user.unique_id */
  staffId: string;
  roles: readonly StaffRole[];
}
