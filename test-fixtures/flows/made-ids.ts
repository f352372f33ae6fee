/** @purpose essential.service */
export interface Member {
  id: string;
  /** @personalData user.contact.email */
  email: string;
  /** @personalData user.government_id */
  nationalId: string;
}

export interface Payload {
  memberId?: string;
  reference?: string;
  member: Member;
}

function mergedInto(error: unknown): string {
  return JSON.parse(JSON.stringify(error)).details;
}

function rows(member: Member): string {
  return JSON.stringify([member]);
}

/** The id of what was made from a person's data is no more than an id, unless it was put together from that data. */
export function merge(payload: Payload, create: (member: Member) => void): void {
  const result = mergedInto({ details: payload.member.email });
  payload.memberId = result;
  payload.reference = result;
  console.log(payload.memberId);
  console.log(payload.reference); // ✗ no-plaintext-logging: 'payload.reference' (user.contact.email, declared on Member) reaches 'console.log' in the clear.
  payload.memberId = `member-${payload.member.email}`;
  console.log(payload.memberId); // ✗ no-plaintext-logging: 'payload.memberId' (user.contact.email, declared on Member) reaches 'console.log' in the clear.
  payload.memberId = payload.member.email;
  console.log(payload.memberId); // ✗ no-plaintext-logging: 'payload.memberId' (user.contact.email, declared on Member) reaches 'console.log' in the clear.
}

export function found(member: Member): void {
  for (const row of JSON.parse(rows(member))) {
    console.log(row.memberId, row.uuid);
    console.log(row.nationalId); // ✗ no-plaintext-logging: 'row.nationalId' (user.government_id, declared on Member) reaches 'console.log' in the clear.
    console.log(row); // ✗ no-plaintext-logging: 'row' (user.government_id and user.contact.email, declared on Member) reaches 'console.log' in the clear.
  }
}
