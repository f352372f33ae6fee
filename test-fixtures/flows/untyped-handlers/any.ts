interface Session {
  id: string;
  jwt: string;
}

/** @purpose essential.service */
interface Member {
  id: string;
  /** @personalData user.contact.email */
  email: string;
}

/** What stands behind `any` is known by what is done with it, as where no type is written. */
export function enter(isNew: boolean, { id, jwt }: Session, res: any): void {
  const path = isNew ? `#/welcome?id=${id}&jwt=${jwt}` : '#/home';
  res.redirect(`https://app.acme.example/${path}`); // ✗ no-personal-data-in-url: 'path' (user.authorization.credentials, inferred from the parameter 'jwt' of an address) reaches a URL through 'res.redirect'.
}

export function known(member: Member, res: any): void {
  res.redirect(`https://app.acme.example/known/${member.email}`); // ✗ no-personal-data-in-url: 'member.email' (user.contact.email, declared on Member) reaches a URL through 'res.redirect'.
  res.redirect(`https://app.acme.example/known/${member.id}`);
}

export function passed(member: Member, route: any): void {
  route.redirect(`https://app.acme.example/known/${member.email}`);
}
