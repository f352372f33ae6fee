import { z } from 'zod';

const contactSchema = z.object({
  /** @personalData user.contact.phone_number
   * @purpose essential.service */
  phone: z.string().optional(),
  language: z.string(),
});

const memberSchema = z.object({
  id: z.string(),
  /** @personalData user.contact.email
   * @purpose essential.service.account */
  email: z.string(),
  contact: contactSchema,
});

type Member = z.infer<typeof memberSchema>;

export function read(input: unknown): void {
  const member = memberSchema.parse(input);
  console.log(member.id);
  console.log(member.contact.language);
  console.log(member.email); // ✗ no-plaintext-logging: 'member.email' (user.contact.email, declared on memberSchema) reaches 'console.log' in the clear.
  console.log(member.contact); // ✗ no-plaintext-logging: 'member.contact' (user.contact.phone_number, declared on contactSchema) reaches 'console.log' in the clear.

  const result = memberSchema.pick({ id: true }).safeParse(input);
  console.log(result.success);
  console.log(result.data);
  const publicPart = memberSchema.omit({ email: true, contact: true }).parse(input);
  console.log(publicPart);
}

export function greet(member: Member): void {
  console.log(member.contact.phone); // ✗ no-plaintext-logging: 'member.contact.phone' (user.contact.phone_number, declared on contactSchema) reaches 'console.log' in the clear.
  console.log(member.contact.phone === undefined);
}

export function importMember(row: Member): Member | undefined {
  const parsed = memberSchema.safeParse(row);
  if (!parsed.success) {
    console.warn(parsed.error.issues);
    return undefined;
  }
  console.log(parsed.data); // ✗ no-plaintext-logging: 'parsed.data' (user.contact.email and user.contact.phone_number, declared on memberSchema) reaches 'console.log' in the clear.
  return parsed.data;
}

const visitSchema = z.object({ path: z.string(), latitude: z.string(), browser: z.string() });

/** What a check gives back lies in it, whatever was checked. */
export function visited(path: string, geo: { readonly latitude: string }, browser: string): void {
  const visit = { path, latitude: geo.latitude, browser };
  const checked = visitSchema.safeParse(visit);
  if (!checked.success) {
    console.log(checked.error);
    return;
  }
  console.log(checked.data.path, checked.success);
  console.log(checked.data); // ✗ no-plaintext-logging: 'checked.data' (user.location.precise, inferred from the name 'latitude' beside 'browser') reaches 'console.log' in the clear.
}
