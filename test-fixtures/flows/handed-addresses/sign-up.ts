import { post, postUntilDone, request } from './request.ts';

/** @purpose essential.service.account */
interface Person {
  id: string;
  /** @personalData user.contact.email */
  email: string;
}

const LICENSE_SERVER_URL = process.env['LICENSE_SERVER_URL'] || 'https://licenses.vendor.example/';

async function startTrial(person: Person): Promise<void> {
  const url = `${LICENSE_SERVER_URL}trials`;
  await request({ url, body: JSON.stringify({ email: person.email }) }); // ✗ no-undeclared-recipient: 'person.email' (user.contact.email, declared on Person) reaches the recipient licenses.vendor.example through 'fetch' undeclared, by way of request().
  await request({ url, body: JSON.stringify({ id: person.id }) });
}

async function announce(person: Person): Promise<void> {
  await post('https://hooks.partner.example/joined', { email: person.email }); // ✗ no-undeclared-recipient: 'person.email' (user.contact.email, declared on Person) reaches the recipient hooks.partner.example through 'fetch' undeclared, by way of post() and request().
  await post('https://hooks.partner.example/joined', { id: person.id });
  await postUntilDone(person, { address: process.env['SLACK_WEBHOOK_URL'] ?? '', tries: 3 }); // ✗ no-undeclared-recipient: 'person' (user.contact.email, declared on Person) reaches the recipient Slack through 'fetch' undeclared, by way of postUntilDone().
}

async function keep(person: Person, hook: string): Promise<void> {
  await post('/api/people', person);
  await post(process.env['API_BASE_URL'] ?? '', person);
  await request({ url: hook, body: JSON.stringify(person) });
  await postUntilDone(person, { address: hook, tries: 3 });
}

export { announce, keep, startTrial };
