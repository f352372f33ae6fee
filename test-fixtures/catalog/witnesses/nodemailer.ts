import nodemailer from 'nodemailer';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

const transporter = nodemailer.createTransport({ host: 'smtp.example.com', port: 465, secure: true });

export async function welcome(customer: Customer): Promise<void> {
  const sent = await transporter.sendMail({ to: customer.email, subject: 'Welcome' }); // ✗ no-undeclared-recipient
  console.log('sent', sent.messageId);
  console.log('sent to', customer.email); // ✗ no-plaintext-logging
}

export async function report(count: number): Promise<void> {
  await transporter.sendMail({ to: 'ops@example.com', subject: 'Report', text: `${count} customers` });
}

export const talkative = nodemailer.createTransport({
  host: 'smtp.example.com',
  logger: true,
  debug: true, // ✗ no-leaky-sdk-options
});
