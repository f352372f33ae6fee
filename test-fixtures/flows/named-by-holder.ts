// What was made of an expression that tells nothing is told by what it is called then.

interface Field {
  readonly target: { readonly value: string };
}

interface Row {
  readonly cells: readonly string[];
}

export function remember(field: Field): void {
  const newEmail = field.target.value.toLowerCase().trim();
  localStorage.setItem('shop.contact', newEmail); // ✗ no-plaintext-storage: 'newEmail' (user.contact.email, inferred from the name 'newEmail') reaches 'localStorage.setItem' in the clear.
}

/** As found in a text. */
function addressIn(line: string): string {
  return line.slice(line.indexOf('<') + 1, line.indexOf('>'));
}

export function imported(line: string): void {
  const senderEmail = addressIn(line);
  console.log(`imported ${senderEmail}`); // ✗ no-plaintext-logging: 'senderEmail' (user.contact.email, inferred from the name 'senderEmail') reaches 'console.log' in the clear.
}

export class Draft {
  phoneNumber = '';

  fill(field: Field): void {
    this.phoneNumber = field.target.value.replace(/\s+/g, '');
    console.log('draft', this.phoneNumber); // ✗ no-plaintext-logging: 'this.phoneNumber' (user.contact.phone_number, inferred from the name 'phoneNumber') reaches 'console.log' in the clear.
  }
}

// Look-alikes.

export function moved(field: Field): void {
  const nextPage = field.target.value.trim();
  console.log(nextPage);
}

/** Its name says what became of it. */
export function sealed(field: Field, seal: (text: string) => string): void {
  const encryptedEmail = seal(field.target.value.trim()).toUpperCase();
  console.log(encryptedEmail);
  const emailDomain = field.target.value.slice(field.target.value.indexOf('@') + 1);
  console.log(emailDomain);
}

/** A token is made by a program, for itself as often as for somebody. */
export function signed(rows: readonly Row[], sign: (text: string) => string): void {
  const jwtToken = sign(`${rows[0]?.cells[0]}`).trim();
  console.log(jwtToken);
}

/** Whether there is one, and how many. */
export function counted(rows: readonly Row[]): void {
  const emails = rows.map(({ cells }) => cells.join(' ')).length;
  const hasEmail = rows.some(({ cells }) => cells.includes('email'));
  console.log(emails, hasEmail);
}

/** What a record was made from has other members than the record. */
export function listed(rows: readonly Row[]): void {
  const users = rows.map(({ cells }) => ({ cell: `${cells.length}` }));
  console.log(users[0]?.cell);
}

/** What was made of an argument in a function is told by no name of the argument. */
function pathOf(contactEmails: Row): string {
  return `/rows/${contactEmails.cells.length}/${contactEmails.cells[0]}`;
}

export function opened(row: Row): void {
  const contactEmails = row;
  console.log(pathOf(contactEmails));
}
