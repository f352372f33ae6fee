import { FEEDBACK_HOOK, PUBLIC_API } from './env.ts';

/** @purpose essential.service */
interface Ticket {
  id: string;
  /** @personalData user.contact.email */
  email: string;
  text: string;
}

interface Settings {
  get(name: string): string;
}

const env = process.env as Record<string, string>;
const config = { licenseServerUrl: env['LICENSE_SERVER'] ?? '', api: { url: env['API_URL'] ?? '' } };
const analyticsUrl = env['NEXT_PUBLIC_ANALYTICS_ENDPOINT'] || 'https://stats.partner.example';
const crmUrl = env['CRM_ENDPOINT'] || '';

async function send(ticket: Ticket): Promise<void> {
  const body = JSON.stringify({ email: ticket.email });
  const method = 'POST';
  await fetch(env['FEEDBACK_WEBHOOK_URL'] ?? '', { method, body }); // ✗ no-undeclared-recipient: 'body' (user.contact.email, declared on Ticket) reaches the recipient FEEDBACK_WEBHOOK_URL through 'fetch' undeclared.
  await fetch(process.env['SLACK_WEBHOOK_URL']!, { method, body }); // ✗ no-undeclared-recipient: 'body' (user.contact.email, declared on Ticket) reaches the recipient Slack through 'fetch' undeclared.
  await fetch(`${config.licenseServerUrl}/activate`, { method, body }); // ✗ no-undeclared-recipient: 'body' (user.contact.email, declared on Ticket) reaches the recipient licenseServerUrl through 'fetch' undeclared.
  await fetch(analyticsUrl, { method, body }); // ✗ no-undeclared-recipient: 'body' (user.contact.email, declared on Ticket) reaches the recipient stats.partner.example through 'fetch' undeclared.
  await fetch(crmUrl, { method, body }); // ✗ no-undeclared-recipient: 'body' (user.contact.email, declared on Ticket) reaches the recipient CRM_ENDPOINT through 'fetch' undeclared.
  await fetch(new URL('/v1/track', env['TELEMETRY_URL']), { method, body }); // ✗ no-undeclared-recipient: 'body' (user.contact.email, declared on Ticket) reaches the recipient TELEMETRY_URL through 'fetch' undeclared.
  await fetch(FEEDBACK_HOOK, { method, body }); // ✗ no-undeclared-recipient: 'body' (user.contact.email, declared on Ticket) reaches the recipient FEEDBACK_WEBHOOK through 'fetch' undeclared.
  await fetch(env['FEEDBACK_WEBHOOK_URL'] ?? '', { method, body: JSON.stringify({ text: ticket.text }) });
}

class Notifier {
  readonly #settings: Settings;
  readonly #partner = env['PARTNER_ENDPOINT'] ?? '';

  constructor(settings: Settings) {
    this.#settings = settings;
  }

  async notify(ticket: Ticket): Promise<void> {
    const address = this.#settings.get('DISCORD_WEBHOOK_URL');
    await fetch(address, { method: 'POST', body: ticket.email }); // ✗ no-undeclared-recipient: 'ticket.email' (user.contact.email, declared on Ticket) reaches the recipient Discord through 'fetch' undeclared.
    await fetch(this.#partner, { method: 'POST', body: ticket.email }); // ✗ no-undeclared-recipient: 'ticket.email' (user.contact.email, declared on Ticket) reaches the recipient PARTNER_ENDPOINT through 'fetch' undeclared.
    await fetch(this.#settings.get('TICKETS_URL'), { method: 'POST', body: ticket.email });
  }
}

interface Hook {
  url: string;
  analytics: string;
  slackIncomingWebHook: string;
}

async function post(body: string, address: string): Promise<void> {
  await fetch(address, { method: 'POST', body });
}

async function keep(ticket: Ticket, hook: Hook): Promise<void> {
  const init = { method: 'POST', body: JSON.stringify(ticket) };
  await fetch(env['NEXT_PUBLIC_API_URL'] ?? '', init);
  await fetch(`${env['API_BASE_URL']}/analytics/tickets`, init);
  await fetch(`${env['BACKEND_URL']}/api/webhook`, init);
  await fetch(`${config.api.url}/tickets`, init);
  await fetch(env['APP_URL'] + '/api/partners', init);
  await fetch(PUBLIC_API, init);
  // The application's own address, at which others call it.
  await fetch(`${env['WEBHOOK_URL']}/tickets`, init);
  await fetch(`${env['WEBHOOK_URL'] || env['APP_URL']}`, init);
  await fetch(env['INTERNAL_ANALYTICS_URL'] ?? 'http://localhost:4000', init);
  // Whoever a customer has asked to be told is somebody else.
  await fetch(hook.url, init); // ✗ no-undeclared-recipient: 'init' (user.contact.email, declared on Ticket) reaches the recipient hook.url through 'fetch' undeclared.
  await fetch(hook.analytics, init);
  await post(ticket.email, hook.url); // ✗ no-undeclared-recipient: 'ticket.email' (user.contact.email, declared on Ticket) reaches the recipient hook.url through 'fetch' undeclared, by way of post().
  await post(ticket.email, hook.slackIncomingWebHook); // ✗ no-undeclared-recipient: 'ticket.email' (user.contact.email, declared on Ticket) reaches the recipient Slack through 'fetch' undeclared, by way of post().
}

export { keep, Notifier, send };

interface Connection {
  apiUrl: string;
  callbackUrl: string;
  webhookUrl: string;
}

declare const FRESHDESK_SUPPORT_CONFIG: Connection;
declare const slackSettings: Connection;
declare const WEBHOOK_CONFIG: Connection;
declare const customerSettings: Connection;

/** The settings of one party: its name stands before the word for settings. */
export async function forward(ticket: Ticket): Promise<void> {
  const init = { method: 'POST', body: ticket.email };
  await fetch(`${FRESHDESK_SUPPORT_CONFIG.apiUrl}/tickets`, init); // ✗ no-undeclared-recipient: 'init' (user.contact.email, declared on Ticket) reaches the recipient FRESHDESK_SUPPORT.apiUrl through 'fetch' undeclared.
  await fetch(slackSettings.apiUrl, init); // ✗ no-undeclared-recipient: 'init' (user.contact.email, declared on Ticket) reaches the recipient Slack through 'fetch' undeclared.
  await fetch(slackSettings.callbackUrl, init);
  await fetch(WEBHOOK_CONFIG.webhookUrl, init); // ✗ no-undeclared-recipient: 'init' (user.contact.email, declared on Ticket) reaches the recipient webhookUrl through 'fetch' undeclared.
  await fetch(`${customerSettings.apiUrl}/analytics`, init);
}
