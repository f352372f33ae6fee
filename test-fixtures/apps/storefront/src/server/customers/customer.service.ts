import type { CustomerProfile, Viewer } from '@/domain';
import { hashPassword, isPassword } from '@/lib/auth';
import { cachedProfile, dropProfile } from '@/lib/cache';
import { Problem } from '@/lib/http/problem';
import { loggerFor, maskEmail } from '@/lib/logging';
import { countSignIn } from '@/lib/analytics/server';
import { customerRepository } from './customer.repository';
import type { ProfileChange, Registration } from './customer.schema';

const log = loggerFor('customers');

export async function register({ password, ...person }: Registration): Promise<Viewer> {
  const taken = await customerRepository.byEmail(person.email);
  if (taken) {
    log.info('address is taken', { email: maskEmail(person.email) });
    throw new Problem(409, 'there is an account with this address');
  }
  const { id, role } = await customerRepository.insert({ ...person, passwordHash: hashPassword(password) });
  log.info('registered', { customer: id });
  return { customerId: id, role };
}

export async function signIn(email: string, password: string): Promise<Viewer | undefined> {
  const customer = await customerRepository.byEmail(email);
  if (!customer || !isPassword(password, customer.passwordHash)) {
    log.warn('sign-in failed', { address: customer?.email }); // ✗ no-plaintext-logging: 'customer?.email' (user.contact.email, declared on Customer) reaches 'logger.warn' in the clear, by way of warn().
    return undefined;
  }
  const viewer = { customerId: customer.id, role: customer.role };
  countSignIn(viewer);
  return viewer;
}

/** For mails that come in: support looks people up by the address that they write from. */
export async function customerWriting(from: string): Promise<CustomerProfile> {
  const customer = await customerRepository.byEmail(from);
  if (customer === null) throw new Problem(404, `nobody writes from ${maskEmail(from)}`);
  if (customer.phone === null) throw new Problem(422, `${maskEmail(customer.email)} left no number to call`);
  return customer;
}

export function profileOf(viewer: Viewer): Promise<CustomerProfile> {
  return cachedProfile(viewer.customerId, () => customerRepository.profile(viewer.customerId));
}

export async function changeProfile(viewer: Viewer, { fullName, phone }: ProfileChange): Promise<void> {
  await customerRepository.rename(viewer.customerId, fullName, phone);
  await dropProfile(viewer.customerId);
  log.info('profile changed', { customer: viewer.customerId, hasPhone: phone !== null });
}
