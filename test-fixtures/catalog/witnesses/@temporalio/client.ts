import { Client } from '@temporalio/client';
import { defineSignal, setHandler } from '@temporalio/workflow';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
  locale: string;
}

const renamed = defineSignal<[string]>('renamed');

export async function greeting(address: string, locale: string): Promise<void> {
  setHandler(renamed, (name) => console.log(name));
  console.log(address, locale.length);
  await Promise.resolve();
}

export async function start({ workflow }: Client, customer: Customer): Promise<void> {
  const options = { taskQueue: 'main', workflowId: 'greeting' };
  await workflow.start(greeting, { ...options, args: [customer.email, customer.locale] }); // ✗ no-plaintext-logging
  await workflow.start(greeting, { ...options, args: [customer.locale, customer.email] });
  await workflow.execute('greeting', { ...options, args: [customer.email, customer.locale] }); // ✗ no-plaintext-logging
  await workflow.signalWithStart('greeting', { ...options, args: [customer.locale, customer.locale], signal: 'renamed', signalArgs: [customer.email] }); // ✗ no-plaintext-logging
  await workflow.getHandle('greeting').signal(renamed, customer.email); // ✗ no-plaintext-logging
  await workflow.getHandle('greeting').signal(renamed, customer.locale);
}
