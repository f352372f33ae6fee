export enum MemberIdentityType {
  USERNAME = 'username',
  EMAIL = 'email',
}

/** @purpose essential.service.operations.support */
export interface Identity {
  /** @personalData user.account.username */
  value: string;
  type: MemberIdentityType;
}

function describe(type: MemberIdentityType, platform: string): void {
  console.info(`${platform}: ${type}`);
}

function keyOf(type: MemberIdentityType): string {
  if (type === MemberIdentityType.EMAIL) throw new Error(`no ${type} on this platform`);
  return `identity:${type}`;
}

export function index(identities: readonly Identity[]): void {
  console.info(MemberIdentityType.EMAIL, MemberIdentityType['USERNAME']);
  describe(MemberIdentityType.USERNAME, 'forum');
  const kinds = [{ type: MemberIdentityType.EMAIL }, { type: MemberIdentityType.USERNAME }];
  console.info(JSON.stringify(kinds), kinds.map(({ type }) => keyOf(type)));
  for (const identity of identities) {
    console.info(identity.type);
    console.info(identity.value); // ✗ no-plaintext-logging: 'identity.value' (user.account.username, declared on Identity) reaches 'console.info' in the clear.
  }
}
