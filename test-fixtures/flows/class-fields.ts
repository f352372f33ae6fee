/** @purpose essential.service.account */
export class Profile {
  readonly id: string;
  /** @personalData user.contact.email */
  email: string;
  /** @personalData user.contact.phone_number */
  phone = '';
  visits = 0;

  constructor(id: string, contact: string) {
    this.id = id;
    this.email = contact;
  }

  visited(): void {
    this.visits += 1;
    console.log('visit', this.visits, this.id);
    console.log('by', this.email); // ✗ no-plaintext-logging: 'this.email' (user.contact.email, declared on Profile) reaches 'console.log' in the clear.
  }

  debug(): void {
    console.log(this); // ✗ no-plaintext-logging: 'this' (user.contact.email and user.contact.phone_number, declared on Profile) reaches 'console.log' in the clear.
  }
}

class Draft {
  readonly title: string;
  body = '';

  constructor(title: string) {
    this.title = title;
  }
}

export function describe(profile: Profile): void {
  const draft = new Draft('welcome');
  console.log(draft.title);
  draft.body = profile.phone;
  console.log(draft.body); // ✗ no-plaintext-logging: 'draft.body' (user.contact.phone_number, declared on Profile) reaches 'console.log' in the clear.
  console.log(draft.title, profile.id);
  const empty = new Draft('later');
  console.log(empty.body);
}
