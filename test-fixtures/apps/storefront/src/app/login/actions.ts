'use server';

import { redirect } from 'next/navigation';
import { startSession } from '@/lib/auth';
import { issueSignInLink } from '@/lib/cache';
import { send } from '@/lib/mail';
import { env } from '@/config/env';
import { customerRepository, registration, register, signIn } from '@/server/customers';

export async function logIn(form: FormData): Promise<void> {
  const viewer = await signIn(String(form.get('email')), String(form.get('password')));
  if (viewer === undefined) redirect('/login?failed=1');
  await startSession(viewer);
  redirect('/account');
}

export async function signUp(form: FormData): Promise<void> {
  const viewer = await register(registration.parse(Object.fromEntries(form)));
  await startSession(viewer);
  redirect('/account');
}

export async function mailSignInLink(form: FormData): Promise<void> {
  const customer = await customerRepository.byEmail(String(form.get('email')));
  if (customer) {
    const token = await issueSignInLink(customer);
    await send({ to: customer.email, subject: 'Sign in', html: `${env.PUBLIC_URL}/login/${token}` });
  }
  redirect('/login?mailed=1');
}
