// privet-fixture: keep-names
/** @purpose essential.service */
interface Rider {
  id: string;
  /** @personalData user.contact.email */
  email: string;
  /** @personalData user.contact.address.street */
  street: string;
  horse: string;
}

interface Options {
  attributes?: readonly string[] | readonly (readonly [string, string])[];
  projection?: Readonly<Record<string, number>>;
  include?: readonly object[];
  where?: object;
}

/** A library's, which is known by its words. */
interface Riders {
  findAll(options: Options): Promise<Rider[]>;
  findAndCountAll(options: Options): Promise<{ rows: Rider[]; count: number }>;
  one(options: Options): Promise<Rider>;
}

/** Queries of any library, by the words for what they bring. */
export async function list(riders: Riders, horse: string): Promise<void> {
  const horses = await riders.findAll({ attributes: ['horse'], where: { horse } });
  console.log(horses);
  const reached = await riders.findAll({ attributes: ['horse', 'email'] });
  console.log(reached); // ✗ no-plaintext-logging: 'reached' (user.contact.email, declared on Rider) reaches 'console.log' in the clear.
  console.log(reached.map((rider) => rider.horse));
  const projected = await riders.findAll({ projection: { horse: 1, street: 1 } });
  console.log(projected); // ✗ no-plaintext-logging: 'projected' (user.contact.address.street, declared on Rider) reaches 'console.log' in the clear.
  const hidden = await riders.findAll({ projection: { street: 0, email: 0 } });
  console.log(hidden.length);
}

/** What is renamed, joined or counted beside comes under names that were not asked for. */
export async function beside(riders: Riders): Promise<void> {
  const renamed = await riders.findAll({ attributes: [['mail', 'email']] });
  console.log(renamed); // ✗ no-plaintext-logging: 'renamed' (user.contact.email, declared on Rider) reaches 'console.log' in the clear.
  const joined = await riders.findAll({ attributes: ['horse'], include: [{ as: 'street' }] });
  console.log(joined); // ✗ no-plaintext-logging: 'joined' (user.contact.email and user.contact.address.street, declared on Rider) reaches 'console.log' in the clear.
  const { rows } = await riders.findAndCountAll({ attributes: ['horse'] });
  console.log(rows); // ✗ no-plaintext-logging: 'rows' (user.contact.email and user.contact.address.street, declared on Rider) reaches 'console.log' in the clear.
  const one = await riders.one({ attributes: ['horse'] });
  console.log(one); // ✗ no-plaintext-logging: 'one' (user.contact.email and user.contact.address.street, declared on Rider) reaches 'console.log' in the clear.
}
