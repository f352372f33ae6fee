import type { Sailor } from './sailor';
import { Refund, Voyage } from './voyages';

export async function register({ email }: Sailor): Promise<void> {
  await Voyage.create({ email });
  await Refund.create({ email }); // ✗ require-retention: 'email' (user.contact.email, declared on Sailor) is kept in 'Refund' of sequelize through 'Refund.create', and nothing says for how long.
}
