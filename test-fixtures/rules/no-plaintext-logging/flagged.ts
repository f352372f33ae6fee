interface Patient {
  /** @personalData user.contact.email */
  email: string;
  /** @personalData user.name */
  name: string;
}

interface Lead {
  phoneNumber: string;
}

function audit(event: string, details: object): void {
  console.info(event, details);
}

export function admit(patient: Patient, lead: Lead): void {
  console.log(patient.email, patient.name); // ✗ no-plaintext-logging: 'patient.email' (user.contact.email, declared on Patient) reaches 'console.log' in the clear. ✗ no-plaintext-logging: 'patient.name' (user.name, declared on Patient) reaches 'console.log' in the clear.
  console.warn({ patient: { address: patient.email } }); // ✗ no-plaintext-logging: 'patient.email' (user.contact.email, declared on Patient) reaches 'console.warn' in the clear.
  console.error(JSON.stringify(patient)); // ✗ no-plaintext-logging: 'patient' (user.contact.email and user.name, declared on Patient) reaches 'console.error' in the clear.
  audit('admitted', { patient }); // ✗ no-plaintext-logging: 'patient' (user.contact.email and user.name, declared on Patient) reaches 'console.info' in the clear, by way of audit().
  console.debug(lead.phoneNumber); // ✗ no-plaintext-logging: 'lead.phoneNumber' (user.contact.phone_number, inferred from the name 'phoneNumber') reaches 'console.debug' in the clear.
}
