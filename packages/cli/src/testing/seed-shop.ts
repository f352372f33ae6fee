import type { FolderFiles } from './project-folder.ts';

/** A small shop that hands data to parties known by package, by host, and not at all. */
export const seedShop: FolderFiles = {
  'package.json': JSON.stringify({
    name: 'seed-shop',
    author: 'Lindenhof: Versand <dev@lindenhof.example>',
    type: 'module',
    dependencies: { mixpanel: '0.24.0', stripe: '22.0.0', 'posthog-node': '5.0.0' },
  }),
  'src/customer.ts': `export interface Customer {
  /** @personalData user.contact.email
   * @purpose essential.service.account */
  email: string;
  /** @personalData user.contact.phone_number */
  phone: string;
}
`,
  'src/analytics/track.ts': `import mixpanel from 'mixpanel';
import type { Customer } from '../customer.ts';
const client = mixpanel.init('token');
export function track(customer: Customer): void {
  client.track('login', { phone: customer.phone });
}
`,
  'src/billing.ts': `import Stripe from 'stripe';
import type { Customer } from './customer.ts';
const stripe = new Stripe('key');
export const pay = (customer: Customer) => stripe.customers.create({ email: customer.email });
export function announce(customer: Customer, host: string): void {
  void fetch('https://hooks.parcels.example/new', { method: 'POST', body: customer.email });
  void fetch('https://api.' + host + '/new', { method: 'POST', body: customer.email });
}
`,
  'src/draft.ts': `import type { Customer } from './customer.ts';
export const keep = (customer: Customer): void => localStorage.setItem('phone', customer.phone);
`,
};

/** The policy that `privet init` writes for it. */
export const seedShopPolicy = `# yaml-language-server: $schema=./node_modules/@privet/policy/schema/privacy.schema.json
#
# A first draft: it declares what the code does, and not what it may do. Judge each entry before you keep it, and delete
# this paragraph then. What Privet has inferred says where it was seen. A line behind '#' is to be completed.

version: 1

# From the author in package.json: name the company or person that decides why data is processed.
controller:
  name: 'Lindenhof: Versand'
  # contact: where people write to about their data
  # country: two letters

# Why data is processed, as annotations say and as is usual for the recipients below. Give each a meaning in words of
# yours, and the legal basis that you have; what is missing here, nobody has told Privet.
purposes:
  # Inferred: usual for Mixpanel.
  analytics.reporting:
    title: Reporting
    # meaning: Aggregate statistics and dashboards.
    # legalBasis: consent
    # retention: P2Y after account.closed

  # Inferred: data is stored, src/draft.ts:2.
  essential.service:
    title: Provide the service
    # meaning: Deliver the requested feature.
    # legalBasis: contract
    # retention: P2Y after account.closed

  # Declared by annotations: src/customer.ts:4.
  essential.service.account:
    title: Account management
    # meaning: Create and keep the account.
    # legalBasis: contract
    # retention: P2Y after account.closed

  # Inferred: usual for Stripe.
  essential.service.payment_processing:
    title: Payment processing
    # meaning: Take payment, refund, invoice.
    # legalBasis: contract
    # retention: P2Y after account.closed

# Who receives data, and what reaches them. A recipient that stands here is declared: delete those that shall not receive
# anything, and the categories that they shall not have. Roles are guesses: a contract of processing makes a processor.
# transferBasis is the ground on which data may go to the country:
# adequacy, scc_commission, scc_authority, bcr, code_of_conduct,
# certification, explicit_consent, contract_with_subject, none.
recipients:
  # Seen: src/billing.ts:6.
  # Inferred from the address alone: find out who it is, and whether there is a contract.
  hooks.parcels.example:
    name: hooks.parcels.example
    role: third_party
    hosts: [hooks.parcels.example]
    purposes: [essential.service.account]
    categories: [user.contact.email]
    # country: two letters
    # transferBasis: see above

  # Seen: src/analytics/track.ts:5.
  mixpanel:
    name: Mixpanel
    role: processor
    kind: analytics
    packages: [mixpanel]
    purposes: [analytics.reporting]
    categories: [user.contact.phone_number]
    country: US
    # transferBasis: see above

  # Seen: src/billing.ts:4.
  stripe:
    name: Stripe
    role: processor
    kind: payment
    packages: [stripe]
    purposes: [essential.service.account, essential.service.payment_processing]
    categories: [user.contact.email]
    country: US
    # transferBasis: see above

# What the code in some files works for, by the name of the folder and its recipients. Data that was collected for another
# purpose may not be used there.
contexts:
  # Inferred: src/analytics/track.ts:5.
  src/analytics/**:
    purposes: analytics.reporting

# Where data is kept. Databases that Privet does not know are missing.
stores:
  # Seen: src/draft.ts:2.
  web-storage:
    kind: browser
    packages: platform:web-storage
    # encryptedAtRest: true or false
    # retention: P2Y after account.closed
    # erasedBy: src/privacy/erase.ts#eraseCustomer
    # exportedBy: src/privacy/export.ts#exportCustomer

# Not listed: a recipient whose address is made at run time, src/billing.ts:7.
# Not listed: PostHog, since no data was seen to reach it; package.json has posthog-node.
`;
