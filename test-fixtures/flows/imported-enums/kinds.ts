export enum MemberIdentityType {
  USERNAME = 'username',
  EMAIL = 'email',
}

export enum AttributeSource {
  Custom,
  Email,
}
