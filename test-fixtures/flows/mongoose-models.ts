import mongoose, { Schema } from 'mongoose';

/** @purpose essential.service */
export interface Adopter {
  /** @personalData user.contact.email */
  email: string;
  /** @personalData user.contact.phone_number */
  phone: string;
  animal: string;
}

const adopterSchema = new Schema<Adopter>({
  email: { type: String, required: true },
  phone: String,
  animal: String,
});

const AdopterModel = mongoose.model<Adopter>('Adopter', adopterSchema);

export async function adopted(animal: string): Promise<void> {
  const adopter = await AdopterModel.findOne({ animal }).orFail();
  console.log(adopter.animal);
  console.log(adopter.email); // ✗ no-plaintext-logging: 'adopter.email' (user.contact.email, declared on Adopter) reaches 'console.log' in the clear.
  const plain: Adopter = adopter.toObject();
  console.log(plain); // ✗ no-plaintext-logging: 'plain' (user.contact.email and user.contact.phone_number, declared on Adopter) reaches 'console.log' in the clear.
  const count = await AdopterModel.countDocuments({ animal });
  console.log(count);
  const all = await AdopterModel.find().lean();
  for (const one of all) {
    console.log(one.animal);
    console.log(one.phone); // ✗ no-plaintext-logging: 'one.phone' (user.contact.phone_number, declared on Adopter) reaches 'console.log' in the clear.
  }
}

/** What a projection leaves out does not come. */
export async function listed(animal: string): Promise<void> {
  const shown = await AdopterModel.findOne({ animal }).select('-email -phone').lean();
  console.log(shown);
  const also = await AdopterModel.findOne({ animal }, { email: 0, phone: 0 });
  console.log(also);
  const called = await AdopterModel.findOne({ animal }).select('-email').lean();
  console.log(called); // ✗ no-plaintext-logging: 'called' (user.contact.phone_number, declared on Adopter) reaches 'console.log' in the clear.
}

const SHOWN = 'animal email';

/** Where a query names what it brings, nothing else comes. */
export async function named(animal: string): Promise<void> {
  const only = await AdopterModel.findOne({ animal }).select('animal').lean();
  console.log(only);
  const some = await AdopterModel.find({ animal }).select(['animal', 'email']).sort('animal');
  console.log(some); // ✗ no-plaintext-logging: 'some' (user.contact.email, declared on Adopter) reaches 'console.log' in the clear.
  const [first] = await AdopterModel.find({ animal }).select({ animal: 1 }).limit(1);
  console.log(first);
  const shown = await AdopterModel.find({ animal }, SHOWN).lean();
  console.log(shown); // ✗ no-plaintext-logging: 'shown' (user.contact.email, declared on Adopter) reaches 'console.log' in the clear.
  const copied = await AdopterModel.findById('a1', { phone: 1 }).orFail();
  console.log(copied.toObject()); // ✗ no-plaintext-logging: 'copied.toObject()' (user.contact.phone_number, declared on Adopter) reaches 'console.log' in the clear.
  const more = await AdopterModel.findOne({ animal }).select('+phone').lean();
  console.log(more); // ✗ no-plaintext-logging: 'more' (user.contact.email and user.contact.phone_number, declared on Adopter) reaches 'console.log' in the clear.
}

/** What callers select is not known here, and what a query leaves out is left out of every row. */
export async function chosen(animal: string, fields: string): Promise<void> {
  const rows = await AdopterModel.find({ animal }).select(fields).lean();
  console.log(rows); // ✗ no-plaintext-logging: 'rows' (user.contact.email and user.contact.phone_number, declared on Adopter) reaches 'console.log' in the clear.
  const without = await AdopterModel.find({ animal }).select('-email -phone').lean();
  console.log(without);
  for (const one of without) console.log(one);
}

interface Directory {
  find(animal: string, kind: string): Promise<Adopter>;
  findOne(animal: string, page: { limit: number; page: number }): Promise<Adopter>;
}

/** What a word means to others, only they know; where another collection is filled in, more comes than was named. */
export async function looked(directory: Directory, animal: string): Promise<void> {
  const one = await AdopterModel.findById(animal, 'animal').orFail();
  console.log(one);
  const other = await directory.find(animal, 'animal');
  console.log(other); // ✗ no-plaintext-logging: 'other' (user.contact.email and user.contact.phone_number, declared on Adopter) reaches 'console.log' in the clear.
  const paged = await directory.findOne(animal, { limit: 1, page: 1 });
  console.log(paged); // ✗ no-plaintext-logging: 'paged' (user.contact.email and user.contact.phone_number, declared on Adopter) reaches 'console.log' in the clear.
  const filled = await AdopterModel.findOne({ animal }).select('animal').populate('phone').lean();
  console.log(filled); // ✗ no-plaintext-logging: 'filled' (user.contact.phone_number, declared on Adopter) reaches 'console.log' in the clear.
}

async function animalsOf(): Promise<readonly Adopter[]> {
  return AdopterModel.find().select('animal').lean();
}

async function addressesOf(): Promise<readonly Adopter[]> {
  return AdopterModel.find().select('animal email').lean();
}

export async function report(): Promise<void> {
  console.log(await animalsOf());
  const addresses = await addressesOf();
  console.log(addresses); // ✗ no-plaintext-logging: 'addresses' (user.contact.email, declared on Adopter) reaches 'console.log' in the clear.
}
