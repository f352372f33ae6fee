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
