// privet-fixture: keep-names
import { redirect } from 'next/navigation';
import type { ReactNode } from 'react';

/** @purpose employment.recruitment */
interface Applicant {
  id: string;
  /** @personalData user.contact.email */
  email: string;
  role: string;
}

declare function applicantById(id: string): Promise<Applicant>;

export async function invite(applicant: Applicant): Promise<void> {
  'use server';
  console.log('inviting for', applicant.role);
  console.log('inviting', applicant.email); // ✗ no-plaintext-logging: 'applicant.email' (user.contact.email, declared on Applicant) reaches 'console.log' in the clear.
  if (applicant.role === '') redirect(`/applicants/${applicant.id}`);
  await fetch(`/api/invite?mail=${applicant.email}`); // ✗ no-personal-data-in-url: 'applicant.email' (user.contact.email, declared on Applicant) reaches a URL through 'fetch'.
}

export default async function Page({ params }: { readonly params: Promise<{ id: string }> }): Promise<ReactNode> {
  const { id } = await params;
  const applicant = await applicantById(id);
  console.log('page of', applicant.id);
  console.log('page of', applicant); // ✗ no-plaintext-logging: 'applicant' (user.contact.email, declared on Applicant) reaches 'console.log' in the clear.
  return <form action={() => invite(applicant)}>{applicant.email}</form>;
}
