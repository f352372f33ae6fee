/** @purpose essential.service.account */
interface Member {
  id: string;
  /** @personalData user.contact.email */
  email: string;
}

function logged(_target: object, name: string, descriptor: PropertyDescriptor): void {
  console.log('decorated', name, typeof descriptor.value);
}

function retry(times: number) {
  return (_target: object, name: string): void => console.log(name, times);
}

export class Members {
  @logged
  invite(member: Member): void {
    console.log('inviting', member.id);
    console.log('inviting', member.email); // ✗ no-plaintext-logging: 'member.email' (user.contact.email, declared on Member) reaches 'console.log' in the clear.
  }

  @retry(3)
  remind(line: string): void {
    console.log(line);
  }
}

export function start(members: Members, member: Member): void {
  members.invite(member);
  members.remind(member.id);
  members.remind(member.email); // ✗ no-plaintext-logging: 'member.email' (user.contact.email, declared on Member) reaches 'console.log' in the clear, by way of remind().
}
