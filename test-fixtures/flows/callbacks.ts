/** @purpose essential.service */
interface Donor {
  id: string;
  /** @personalData user.contact.email */
  email: string;
}

function withDonor(donor: Donor, use: (donor: Donor) => void): void {
  use(donor);
}

function withText(text: string, use: (text: string) => void): void {
  use(text);
}

function print(text: string): void {
  console.log(text);
}

function measure(text: string): void {
  console.log(text.length);
}

export function thank(donor: Donor): void {
  withDonor(donor, (someone) => {
    console.log(someone.id);
    console.log(someone.email); // ✗ no-plaintext-logging: 'someone.email' (user.contact.email, declared on Donor) reaches 'console.log' in the clear.
  });
  withText(donor.email, measure);
  withText(donor.id, print);
  withText(donor.email, print); // ✗ no-plaintext-logging: 'donor.email' (user.contact.email, declared on Donor) reaches 'console.log' in the clear, by way of withText() and print().
}

export function later(donor: Donor): void {
  setTimeout(() => console.log(donor.id), 10);
  setTimeout(() => console.log(donor.email), 10); // ✗ no-plaintext-logging: 'donor.email' (user.contact.email, declared on Donor) reaches 'console.log' in the clear.
  setTimeout(print, 10, donor.email); // ✗ no-plaintext-logging: 'donor.email' (user.contact.email, declared on Donor) reaches 'console.log' in the clear, by way of print().
}
