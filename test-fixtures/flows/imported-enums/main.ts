import * as kinds from './index.ts';
import { AttributeSource, MemberIdentityType } from './index.ts';

/** @purpose essential.service.operations.support */
interface Member {
  /** @personalData user.contact.email */
  email: string;
  source: AttributeSource;
}

const sources = [AttributeSource.Custom, AttributeSource.Email];

function check(source: string | AttributeSource, known: readonly unknown[] = sources): void {
  if (!known.includes(source)) throw new Error(`Unknown source ${source}, try ${MemberIdentityType.EMAIL}`);
}

/** What the author of an enum in another file calls its members is nobody's data. */
export function store(member: Member): void {
  try {
    check(member.source);
    check(MemberIdentityType.USERNAME, [kinds.MemberIdentityType.EMAIL]);
    console.info(MemberIdentityType.EMAIL, MemberIdentityType['USERNAME'], sources);
    check(member.email); // ✗ no-personal-data-in-errors: 'member.email' (user.contact.email, declared on Member) reaches an error message through 'new Error', by way of check().
  } catch (error) {
    console.error(error); // ✗ no-plaintext-logging: 'error' (user.contact.email, declared on Member) reaches 'console.error' in the clear.
  }
}
