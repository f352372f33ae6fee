import type { CategoryId, DataSelector, SlotModel } from '@privet/model';

function receivers(
  category: CategoryId,
  as: string,
  argument: DataSelector['argument'],
  paths: readonly string[],
): readonly SlotModel[] {
  return paths.map((path) => ({ data: { argument, path }, category, as }));
}

/** Where a call that sends mail takes the addresses of those who get it: dotted paths in an argument. */
export function mailReceivers(argument: DataSelector['argument'], ...paths: readonly string[]): readonly SlotModel[] {
  return receivers('user.contact.email', 'the receiver of a mail', argument, paths);
}

/** Where a call that sends a text message, or rings, takes the numbers of those who get it: dotted paths in an argument. */
export function phoneReceivers(argument: DataSelector['argument'], ...paths: readonly string[]): readonly SlotModel[] {
  return receivers('user.contact.phone_number', 'the receiver of a text message', argument, paths);
}
