/** @purpose employment.recruitment */
interface Applicant {
  /** @personalData user.contact.email */
  email: string;
  /** @personalData user.name */
  fullName: string;
  position: string;
}

export function received(applicant: Applicant): void {
  console.log(applicant.email.trim()); // ✗ no-plaintext-logging: 'applicant.email' (user.contact.email, declared on Applicant) reaches 'console.log' in the clear.
  console.log(applicant.email.toLowerCase().padEnd(40)); // ✗ no-plaintext-logging: 'applicant.email' (user.contact.email, declared on Applicant) reaches 'console.log' in the clear.
  console.log(applicant.position.toUpperCase());
  console.log(applicant.email.length);
  console.log(applicant.email.includes('@'));
  console.log(applicant.email.endsWith('.edu'));
  console.log(applicant.email.indexOf('@'));

  const initials = applicant.fullName.split(' ').map((part) => part.charAt(0));
  console.log('initials', initials.length);
  const parts = applicant.fullName.split(' ');
  console.log(parts[0]); // ✗ no-plaintext-logging: 'parts[0]' (user.name, declared on Applicant) reaches 'console.log' in the clear.
  console.log(parts.length);
  const shortened = applicant.fullName.slice(0, 12);
  console.log(shortened); // ✗ no-plaintext-logging: 'shortened' (user.name, declared on Applicant) reaches 'console.log' in the clear.
  const text = 'candidate: '.concat(applicant.fullName);
  console.log(text); // ✗ no-plaintext-logging: 'text' (user.name, declared on Applicant) reaches 'console.log' in the clear.
}
