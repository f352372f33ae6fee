'use server';

import { redirect } from 'next/navigation';
import { requireViewer } from '@/lib/auth';
import { breadcrumb } from '@/lib/monitoring';
import { profileOf } from '@/server/customers';
import { orderRequest, placeOrder } from '@/server/orders';

export async function pay(body: unknown): Promise<void> {
  const viewer = await requireViewer();
  const request = orderRequest.parse(body);
  breadcrumb('pay', { lines: request.lines.length });
  redirect(await placeOrder(viewer, request));
}

/** Leads to the page that thanks people by their name. */
export async function thank(orderNumber: number): Promise<void> {
  const profile = await profileOf(await requireViewer());
  redirect(`/checkout/thanks?order=${orderNumber}&name=${encodeURIComponent(profile.fullName)}`); // ✗ no-personal-data-in-url: 'profile.fullName' (user.name, declared on Customer) reaches a URL through 'redirect'.
}
