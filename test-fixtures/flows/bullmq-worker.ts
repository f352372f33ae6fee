import { Queue, Worker, type Job } from 'bullmq';

/** @purpose essential.service.notifications.email */
interface WelcomeMail {
  /** @personalData user.contact.email */
  userEmail: string;
  template: string;
}

const queue = new Queue<WelcomeMail>('welcome');

export async function enqueue(mail: WelcomeMail): Promise<void> {
  await queue.add('send', mail);
  console.log('queued', mail.template);
  console.log('queued', mail); // ✗ no-plaintext-logging: 'mail' (user.contact.email, declared on WelcomeMail) reaches 'console.log' in the clear.
}

export const worker = new Worker<WelcomeMail>('welcome', async (job: Job<WelcomeMail>) => {
  console.log('sending', job.id, job.data.template);
  console.log('sending to', job.data.userEmail); // ✗ no-plaintext-logging: 'job.data.userEmail' (user.contact.email, declared on WelcomeMail) reaches 'console.log' in the clear.
  await Promise.resolve();
});

worker.on('failed', (job, error) => {
  console.error(error.name, job?.id);
  console.error('failed for', job?.data); // ✗ no-plaintext-logging: 'job?.data' (user.contact.email, declared on WelcomeMail) reaches 'console.error' in the clear.
});
