/** @purpose essential.service */
interface Pupil {
  number: string;
  /** @personalData user.contact.phone_number */
  guardianPhone: string;
}

function display(pupil: Pupil, detailed: boolean): string {
  if (!detailed) return pupil.number;
  if (pupil.guardianPhone === '') return 'no phone';
  return `call ${pupil.guardianPhone}`;
}

function masked(pupil: Pupil): string {
  if (pupil.guardianPhone.length < 4) return '';
  return pupil.number;
}

export function absent(pupil: Pupil): void {
  console.log(masked(pupil));
  const text = display(pupil, true);
  console.log(text); // ✗ no-plaintext-logging: 'text' (user.contact.phone_number, declared on Pupil) reaches 'console.log' in the clear.
  let note = pupil.guardianPhone;
  try {
    note = 'called';
  } finally {
    console.log('done');
  }
  console.log(note);
}

export function waiting(pupil: Pupil): void {
  let note = 'nothing';
  try {
    note = pupil.guardianPhone;
    JSON.parse(note);
  } catch {
    console.log(note); // ✗ no-plaintext-logging: 'note' (user.contact.phone_number, declared on Pupil) reaches 'console.log' in the clear.
  }
  note = 'over';
  console.log(note);
}
