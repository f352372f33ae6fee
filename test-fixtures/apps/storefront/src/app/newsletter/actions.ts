'use server';

import { env } from '@/config/env';
import { NewsletterSignup, subscribe } from '@/server/newsletter';

export async function join(form: FormData): Promise<{ ok: boolean }> {
  const signup = NewsletterSignup.safeParse(Object.fromEntries(form));
  if (!signup.success) return { ok: false };
  await subscribe(signup.data, `${env.PUBLIC_URL}/newsletter/confirm`);
  return { ok: true };
}
