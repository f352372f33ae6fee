interface Employee {
  id: string;
  fullName: string;
  email: string;
}

interface Shift {
  id: string;
  employee: Employee;
  employeeId: string;
  site?: Site;
  siteId?: string;
  approver?: Employee;
  approverId?: string;
  breaks?: Break[];
  minutes: number;
}

interface Break {
  id: string;
  shift?: Shift;
  shiftId: string;
  employee?: Employee;
  employeeId: string;
}

interface Site {
  id: string;
  label: string;
}

/** Says that a query has joined its employee. */
interface LoadedShift extends Shift {
  employee: Employee;
}

/** No table's: the one relation that it has may come with it. */
interface Parcel {
  id: string;
  receiver?: Employee;
  receiverId?: string;
}

/** Keeps whose it is beside its relations. */
interface Badge {
  id: string;
  fullName: string;
  employee?: Employee;
  employeeId?: string;
  site?: Site;
  siteId?: string;
}

/** What is declared counts, wherever a query would have to look for it. */
interface Patient {
  /**
   * @personalData user.health_and_medical
   * @purpose essential.service
   */
  diagnosis: string;
}

interface Visit {
  id: string;
  patient?: Patient;
  patientId?: string;
  site?: Site;
  siteId?: string;
}

export function started(shift: Shift, shifts: readonly Shift[]): void {
  console.log('started', shift);
  console.log('of', JSON.stringify(shifts));
  refuse(shift);
}

export function paused(pause: Break): void {
  console.log('paused', pause);
  console.log('of', pause.employee); // ✗ no-plaintext-logging: 'pause.employee' (user.name and user.contact.email, inferred from the name 'fullName') reaches 'console.log' in the clear.
}

export function told(shift: Shift): void {
  console.log('by', shift.employeeId);
  console.log('by', shift.employee.email); // ✗ no-plaintext-logging: 'shift.employee.email' (user.contact.email, inferred from the name 'email') reaches 'console.log' in the clear.
}

export function loaded(shift: LoadedShift, parcel: Parcel): void {
  console.log('loaded', shift); // ✗ no-plaintext-logging: 'shift' (user.name and user.contact.email, inferred from the name 'fullName') reaches 'console.log' in the clear.
  console.log('loaded', parcel); // ✗ no-plaintext-logging: 'parcel' (user.name and user.contact.email, inferred from the name 'fullName') reaches 'console.log' in the clear.
}

export function printed(badge: Badge, visit: Visit): void {
  console.log('printed', badge); // ✗ no-plaintext-logging: 'badge' (user.name, inferred from the name 'fullName') reaches 'console.log' in the clear.
  console.log('visited', visit); // ✗ no-plaintext-logging: 'visit' (user.health_and_medical, declared on Patient) reaches 'console.log' in the clear.
}

function refuse(shift: Shift): void {
  throw new Error(`refused ${JSON.stringify(shift)}`);
}
