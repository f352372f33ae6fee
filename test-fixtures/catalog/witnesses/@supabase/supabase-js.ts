import { createClient } from '@supabase/supabase-js';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

const supabase = createClient('https://shop.supabase.co', 'key');

export async function register(customer: Customer): Promise<void> {
  await supabase.from('customers').insert({ email: customer.email }); // ✗ no-undeclared-recipient
  await supabase.auth.resetPasswordForEmail(customer.email); // ✗ no-undeclared-recipient
  await supabase.from('customers').insert({ plan: 'free' });
  const { data } = await supabase.auth.getUser();
  console.log(data.user?.email); // ✗ no-plaintext-logging
}
