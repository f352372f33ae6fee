/** @purpose essential.service */
interface Form {
  id: string;
  title: string;
  revision: number;
  fields: { key: string }[];
  owner: {
    id: string;
    /** @personalData user.contact.email */
    email: string;
  };
}

type Published = Omit<Form, 'revision'>;

function withoutRevision(form: Form): Published {
  const { revision, ...rest } = form;
  return revision > 0 ? rest : { ...rest, title: 'first' };
}

function withoutOwner(form: Form): Omit<Form, 'owner'> {
  const { owner, ...rest } = form;
  return rest;
}

export function publish(id: string, owner: Form['owner']): void {
  const form = { id, title: 'new', revision: 1, fields: [{ key: 'a' }], owner };
  const published: Published = withoutRevision(form);
  console.log(published.id);
  console.log(published.fields);
  console.log(published.owner.id);
  console.log(published.owner); // ✗ no-plaintext-logging: 'published.owner' (user.contact.email, declared on Form) reaches 'console.log' in the clear.
  console.log(published); // ✗ no-plaintext-logging: 'published' (user.contact.email, declared on Form) reaches 'console.log' in the clear.
  console.log(withoutOwner(form));
}
