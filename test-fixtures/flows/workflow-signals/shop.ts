import { Client } from '@temporalio/client';

import { farewell, letters } from './workflows.js';

interface User {
  email: string;
  fullName: string;
  locale: string;
}

class Temporal {
  getRawClient(): Client | undefined {
    return undefined;
  }
}

export class Post {
  constructor(private readonly temporal: Temporal) {}

  /** The workflow and the name of its signal join what is sent with who hears it. */
  async send(to: string, subject: string, html: string): Promise<void> {
    await this.temporal.getRawClient()?.workflow.signalWithStart(letters, {
      taskQueue: 'main',
      workflowId: 'letters',
      args: [{ queue: [] }],
      signal: 'letter',
      signalArgs: [{ to, subject, html }],
    });
  }
}

export async function welcome(post: Post, user: User): Promise<void> {
  await post.send(user.email, 'Welcome', `<p>${user.locale}</p>`); // ✗ no-undeclared-recipient: 'user.email' (user.contact.email, inferred from the name 'email') reaches the recipient Resend through 'resend.emails.send' undeclared, by way of send() and deliver().
  await post.send('sales@example.com', 'New customer', `<p>${user.locale}</p>`);
}

export async function leave(client: Client, user: User, order: string): Promise<void> {
  await client.workflow.start(farewell, { taskQueue: 'main', workflowId: order, args: [user.fullName, order] }); // ✗ no-plaintext-logging: 'user.fullName' (user.name, inferred from the name 'fullName') reaches 'console.log' in the clear, by way of farewell().
  await client.workflow.start(farewell, { taskQueue: 'main', workflowId: order, args: [order, user.fullName] }); // ✗ no-undeclared-recipient: 'user.fullName' (user.name, inferred from the name 'fullName') reaches the recipient Resend through 'resend.emails.send' undeclared, by way of farewell() and deliver().
  await client.workflow.getHandle(order).signal('paid', user.email);
}
