'use server';

import { redirect } from 'next/navigation';
import { endSession, requireViewer } from '@/lib/auth';
import { changeProfile, profileChange } from '@/server/customers';
import { eraseCustomer } from '@/server/privacy';

export async function saveProfile(form: FormData): Promise<void> {
  const viewer = await requireViewer();
  await changeProfile(viewer, profileChange.parse({ fullName: form.get('fullName'), phone: form.get('phone') }));
  redirect('/account?saved=1');
}

export async function deleteAccount(): Promise<void> {
  const { customerId } = await requireViewer();
  await eraseCustomer(customerId);
  await endSession();
  redirect('/');
}
