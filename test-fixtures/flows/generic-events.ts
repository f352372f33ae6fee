interface Events {
  /** Whoever looks at a profile. */
  viewed: { fullName: string; seconds: number };
  opened: { tab: string };
  left: undefined;
}

interface Contact {
  fullName: string;
  account: `0x${string}`;
  postalAddress: string;
}

class Analytics {
  track<Name extends keyof Events>(name: Name, details?: Events[Name]): void {
    console.log(name, { at: 0, ...details });
  }
}

function traceAny<Subject extends Contact>(subject: Subject): void {
  console.log(subject); // ✗ no-plaintext-logging: 'subject' (user.name and user.contact.address, inferred from the name 'fullName') reaches 'console.log' in the clear.
}

const analytics = new Analytics();

export function view(contact: Contact): void {
  analytics.track('viewed', { fullName: contact.fullName, seconds: 3 }); // ✗ no-plaintext-logging: 'contact.fullName' (user.name, inferred from the name 'fullName') reaches 'console.log' in the clear, by way of track().
  analytics.track('opened', { tab: 'profile' });
  analytics.track('left');
  traceAny(contact);
}

interface Owner {
  address: `0x${string}`;
}

interface Heir {
  address: string;
}

export function inherit(owner: Owner, heir: Heir): void {
  console.log(owner.address);
  console.log(heir.address);
}
