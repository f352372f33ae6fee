// Arithmetic and checks, which most code of a program is: it has no personal data, or looks at it and hands on none.

/** The file of the feature's folder, by name. */
export function rulesFiles(feature) {
  return [['rules.ts', rules(feature)]];
}

function rules({ Name, words, random }) {
  const steps = Array.from({ length: 3 + random.below(4) }, (_, step) => ({
    from: (step + 1) * (10 + random.below(10)),
    percent: 2 + step * (1 + random.below(3)),
  }));
  const limit = 2 + random.below(9);
  return `import { fail, groupedBy, type Result, succeed } from '../../platform';
import type { ${Name}, ${Name}Booking, ${Name}Status, New${Name} } from './model';

interface Step {
  readonly from: number;
  readonly percent: number;
}

const steps: readonly Step[] = [
${steps.map(({ from, percent }) => `  { from: ${from}, percent: ${percent} },`).join('\n')}
];

/** Where a ${words} may go from where it is. */
const transitions: Readonly<Record<${Name}Status, readonly ${Name}Status[]>> = {
  draft: ['active', 'closed'],
  active: ['paused', 'closed'],
  paused: ['active', 'closed'],
  closed: [],
};

function isBlank(text: string): boolean {
  return text.trim().length === 0;
}

export function canBecome(from: ${Name}Status, to: ${Name}Status): boolean {
  return transitions[from].includes(to);
}

/** What is wrong with what somebody entered; the answer names fields, not what they hold. */
export function validate${Name}(input: New${Name}): Result<New${Name}, readonly string[]> {
  const wrong: string[] = [];
  if (!/^[^@\\s]+@[^@\\s]+$/u.test(input.email)) wrong.push('email');
  if (isBlank(input.fullName) || input.fullName.length > 120) wrong.push('fullName');
  if (input.phone !== null && !/^\\+?[\\d\\s-]{6,}$/u.test(input.phone)) wrong.push('phone');
  return wrong.length === 0 ? succeed(input) : fail(wrong);
}

export function discountFor(bookings: readonly ${Name}Booking[]): number {
  const days = bookings.reduce((sum, { days: each }) => sum + each, 0);
  let percent = 0;
  for (const step of steps) {
    if (days < step.from) break;
    percent = step.percent;
  }
  return percent / 100;
}

export interface Totals {
  readonly gross: number;
  readonly discount: number;
  readonly net: number;
}

export function totalsOf(bookings: readonly ${Name}Booking[]): Partial<Record<${Name}Booking['currency'], Totals>> {
  const share = discountFor(bookings);
  const totals: Partial<Record<${Name}Booking['currency'], Totals>> = {};
  for (const [currency, group] of Object.entries(groupedBy(bookings, (booking) => booking.currency))) {
    const gross = (group ?? []).reduce((sum, { amount }) => sum + amount, 0);
    const discount = Math.round(gross * share);
    totals[currency as ${Name}Booking['currency']] = { gross, discount, net: gross - discount };
  }
  return totals;
}

export function mayBook(row: Pick<${Name}, 'status'>, bookings: readonly ${Name}Booking[]): boolean {
  const coming = bookings.filter(({ startsAt }) => startsAt.getTime() > Date.now());
  return row.status === 'active' && coming.length < ${limit};
}

export function ageInDays(row: Pick<${Name}, 'createdAt'>, now = new Date()): number {
  return Math.floor((now.getTime() - row.createdAt.getTime()) / 86_400_000);
}

export function statusCounts(rows: readonly Pick<${Name}, 'status'>[]): Readonly<Record<${Name}Status, number>> {
  const counts: Record<${Name}Status, number> = { draft: 0, active: 0, paused: 0, closed: 0 };
  for (const { status } of rows) counts[status] += 1;
  return counts;
}
`;
}
