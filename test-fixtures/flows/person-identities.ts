export type Channel = 'email' | 'username';

export interface MemberIdentity {
  platform: string;
  type: Channel;
  value: string;
  verified: boolean;
}

export interface FeatureIdentity {
  type: string;
  value: string;
}

export interface MemberAttribute {
  type: string;
  value: string;
}

interface Profile {
  id: string;
  identities: MemberIdentity[];
}

function prompt(text: string): void {
  console.info(text);
}

export function suggest(profile: Profile, features: FeatureIdentity[], attributes: MemberAttribute[]): void {
  console.info(JSON.stringify(features), JSON.stringify(attributes));
  console.info(profile.identities.map(({ platform, type }) => `${platform}: ${type}`));
  console.info(profile.identities); // ✗ no-plaintext-logging: 'profile.identities' (user.account.username, inferred from the name 'value' of a person 'MemberIdentity') reaches 'console.info' in the clear.
  prompt(`Is it the same person? ${JSON.stringify(profile)}`); // ✗ no-plaintext-logging: 'profile' (user.account.username, inferred from the name 'value' of a person 'MemberIdentity') reaches 'console.info' in the clear, by way of prompt().
}
