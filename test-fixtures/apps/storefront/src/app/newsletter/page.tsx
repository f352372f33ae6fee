import { join } from './actions';

async function submit(form: FormData): Promise<void> {
  'use server';
  await join(form);
}

export default function NewsletterPage() {
  return (
    <form action={submit}>
      <input name="email" type="email" autoComplete="email" required />
      <input name="birthday" type="date" />
      <button>Write to me</button>
    </form>
  );
}
