import { put } from '@vercel/blob';
import { upload } from '@vercel/blob/client';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

export async function example(customer: Customer): Promise<void> {
  await put('customer.json', JSON.stringify({ email: customer.email }), { access: 'private' }); // ✗ no-undeclared-recipient
  await upload(`${customer.email}.png`, new Blob(), { access: 'public', handleUploadUrl: '/upload' }); // ✗ no-undeclared-recipient
  await put('plans.json', JSON.stringify({ plan: 'free' }), { access: 'public' });
}
