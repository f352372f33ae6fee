/** Whom the firm that runs this sells to: firms. */
interface Renter {
  name: string;
  email: string;
  contactName: string;
  addressLine1: string;
  vatNumber: string;
  industry: string;
  employeeCount: number;
}

/** Whoever signs up names a firm, and is none. */
interface Lead {
  name: string;
  companyName: string;
  industry: string;
  companySize: string;
}

interface Patient {
  name: string;
  industry: string;
}

interface Team {
  name: string;
  email: string;
}

export function greetFirm(renter: Renter): void {
  console.log(renter.name, renter.addressLine1, renter.vatNumber);
  console.log(renter.email); // ✗ no-plaintext-logging: 'renter.email' (user.contact.email, inferred from the name 'email') reaches 'console.log' in the clear.
  console.log(renter.contactName); // ✗ no-plaintext-logging: 'renter.contactName' (user.name, inferred from the name 'contactName') reaches 'console.log' in the clear.
}

export function remind(invoice: { renterName: string; patientName: string; number: string }): void {
  console.log(invoice.renterName, invoice.number);
  console.log(invoice.patientName); // ✗ no-plaintext-logging: 'invoice.patientName' (user.name, inferred from the name 'patientName') reaches 'console.log' in the clear.
}

export function greet(lead: Lead, patient: Patient): void {
  console.log(lead.name); // ✗ no-plaintext-logging: 'lead.name' (user.name, inferred from the name 'name' of a person 'Lead') reaches 'console.log' in the clear.
  console.log(lead.companyName);
  console.log(patient.name); // ✗ no-plaintext-logging: 'patient.name' (user.name, inferred from the name 'name' of a person 'Patient') reaches 'console.log' in the clear.
  console.log(patient.industry);
}

function detailsOf(team: Team, patient: Patient) {
  return { team: { name: team.name, email: team.email }, patient: { name: patient.name, email: '' } };
}

export function showDetails(team: Team, patient: Patient): void {
  const details = detailsOf(team, patient);
  console.log(details.team.name);
  console.log(details.patient.name); // ✗ no-plaintext-logging: 'details.patient.name' (user.name, inferred from the name 'name' of a person 'patient') reaches 'console.log' in the clear.
}

export function showRows(team: Team, patient: Patient, email: string): void {
  const ofTeam = { name: team.name, email };
  const ofPatient = { name: patient.name, email };
  console.log(ofTeam.name);
  console.log(ofPatient.name); // ✗ no-plaintext-logging: 'ofPatient.name' (user.name, inferred from the name 'name' of a person 'patient') reaches 'console.log' in the clear.
}
