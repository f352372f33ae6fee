import pino from 'pino';

/** @purpose essential.service */
interface Tenant {
  id: string;
  /** @personalData user.contact.email */
  contactEmail: string;
  region: string;
}

const root = pino({ level: 'info' });

export function handle(tenant: Tenant): void {
  const log = root.child({ tenant: tenant.id, region: tenant.region });
  log.info('started');
  log.info({ region: tenant.region }, 'region');
  log.info({ contact: tenant.contactEmail }, 'contact'); // ✗ no-plaintext-logging: 'tenant.contactEmail' (user.contact.email, declared on Tenant) reaches 'log.info' in the clear.

  const named = root.child({ contact: tenant.contactEmail }); // ✗ no-plaintext-logging: 'tenant.contactEmail' (user.contact.email, declared on Tenant) reaches 'root.child' in the clear.
  named.warn('started');
  const step = log.child({ step: 1 });
  const nested = step.child({ tenant }); // ✗ no-plaintext-logging: 'tenant' (user.contact.email, declared on Tenant) reaches 'step.child' in the clear.
  nested.error('failed');
}
