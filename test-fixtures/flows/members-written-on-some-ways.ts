/** @purpose essential.service */
interface Walker {
  id: string;
  /** @personalData user.contact.email */
  email: string;
  /** @personalData user.contact.phone_number */
  phone?: string;
}

export function overwritten(walker: Walker, isMasked: boolean): void {
  if (isMasked) walker.email = 'hidden';
  console.log(walker.email); // ✗ no-plaintext-logging: 'walker.email' (user.contact.email, declared on Walker) reaches 'console.log' in the clear.
}

export function overwrittenAlways(walker: Walker, isMasked: boolean): void {
  if (isMasked) walker.email = 'hidden';
  else walker.email = 'not shown';
  console.log(walker.email);
}

export function overwrittenWhereThere(walker: Walker): void {
  if (walker.phone) walker.phone = 'hidden';
  console.log(walker.phone);
}

export function overwrittenUnlessMissing(walker: Walker): void {
  if (walker.phone !== undefined) {
    walker.phone = 'hidden';
  }
  console.log(walker.phone);
}

export function copied(walker: Walker, isMasked: boolean): void {
  const copy = { ...walker };
  if (isMasked) copy.email = 'hidden';
  console.log(copy.email); // ✗ no-plaintext-logging: 'copy.email' (user.contact.email, declared on Walker) reaches 'console.log' in the clear.
}

export function copiedAlways(walker: Walker): void {
  const copy = { ...walker };
  copy.email = 'hidden';
  console.log(copy.email);
}

export function optional(walker: Walker, isQuiet: boolean): void {
  const options: { level?: string } = {};
  if (isQuiet) options.level = 'quiet';
  if (!options.level) console.log(walker.email); // ✗ no-plaintext-logging: 'walker.email' (user.contact.email, declared on Walker) reaches 'console.log' in the clear.
}

function mask(walker: Walker, isMasked: boolean): void {
  if (!isMasked) return;
  walker.email = 'hidden';
}

function maskAlways(walker: Walker): void {
  walker.email = 'hidden';
}

function maskPhone(walker: Walker): void {
  if (!walker.phone) return;
  walker.phone = 'hidden';
}

export function overwrittenElsewhere(walker: Walker, isMasked: boolean): void {
  mask(walker, isMasked);
  console.log(walker.email); // ✗ no-plaintext-logging: 'walker.email' (user.contact.email, declared on Walker) reaches 'console.log' in the clear.
  maskPhone(walker);
  console.log(walker.phone);
  maskAlways(walker);
  console.log(walker.email);
}

function shown(walker: Walker, isMasked: boolean): Walker {
  if (isMasked) return { ...walker, email: 'hidden' };
  return { ...walker };
}

export function returned(walker: Walker, isMasked: boolean): void {
  console.log(shown(walker, isMasked).email); // ✗ no-plaintext-logging: 'shown(walker, isMasked).email' (user.contact.email, declared on Walker) reaches 'console.log' in the clear.
}

export function tried(walker: Walker): void {
  try {
    walker.email = JSON.parse(walker.id) as string;
  } catch {
    console.log(walker.email); // ✗ no-plaintext-logging: 'walker.email' (user.contact.email, declared on Walker) reaches 'console.log' in the clear.
  }
}
