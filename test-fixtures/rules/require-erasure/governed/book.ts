import { PrismaClient } from '@prisma/client';

interface Guest {
  /** @personalData user.contact.email */
  email: string;
}

const prisma = new PrismaClient();

export async function book(guest: Guest): Promise<void> {
  await prisma.guest.create({ data: { email: guest.email } });
  await prisma.reservation.create({ data: { email: guest.email } }); // ✗ require-erasure: 'guest.email' (user.contact.email, declared on Guest) is kept in 'reservation' of @prisma/client through 'prisma.reservation.create', and erase.ts#Erasure.eraseGuest, which privacy.yaml names for that, does not erase it there.
  await prisma.invoice.create({ data: { email: guest.email } }); // ✗ require-erasure: 'guest.email' (user.contact.email, declared on Guest) is kept in 'invoice' of @prisma/client through 'prisma.invoice.create', and erase.ts#eraseInvoices, which privacy.yaml names to erase it, does not exist.
}
