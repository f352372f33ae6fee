/** @purpose research */
interface Respondent {
  id: string;
  /** @personalData user.contact.email */
  email: string;
  /** @personalData user.demographic.date_of_birth */
  birthDate: string;
  answers: readonly string[];
}

export function answered(respondent: Respondent, other: Respondent): void {
  console.log(respondent.email.length);
  console.log(respondent.email === other.email);
  console.log(respondent.email.localeCompare(other.email));
  console.log(Boolean(respondent.email));
  console.log(!respondent.email, !!respondent.birthDate);
  console.log(respondent.email.includes('+'), respondent.email.startsWith('test'));
  console.log(/@example\.org$/.test(respondent.email));
  console.log(typeof respondent.email);
  console.log('email' in respondent, respondent instanceof Object);
  console.log(Object.keys(respondent));
  console.log(respondent.answers.length);
  console.log(respondent.email ? 'reachable' : 'unreachable');
  console.log([respondent, other].length);
  console.log(respondent.email ? respondent.email : 'none'); // ✗ no-plaintext-logging: 'respondent.email' (user.contact.email, declared on Respondent) reaches 'console.log' in the clear.
  console.log(respondent.birthDate.replaceAll('-', '/')); // ✗ no-plaintext-logging: 'respondent.birthDate' (user.demographic.date_of_birth, declared on Respondent) reaches 'console.log' in the clear.
  const values = Object.values(respondent);
  console.log(values); // ✗ no-plaintext-logging: 'values' (user.demographic.date_of_birth and user.contact.email, declared on Respondent) reaches 'console.log' in the clear.
}
