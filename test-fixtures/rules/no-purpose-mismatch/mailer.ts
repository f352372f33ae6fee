import sendgrid from '@sendgrid/mail';

export async function send(to: string, subject: string): Promise<void> {
  await sendgrid.send({ to, from: 'shop@shop.example', subject, text: 'Hello.' });
}
