import { snakeCaseOf } from './snake-case.ts';

/** Fields of an e-mail that say to whom it goes. Who sends it is as often the service itself. */
const addressees = /^(to|cc|bcc)(_list)?$/;
/** What nothing but an e-mail has beside them. */
const ofEmail = /^subject(_line)?$/;
/** Who wrote an e-mail, and to whom. */
const correspondents = /^(from|to|cc|sender|recipients?)(_(address|e_?mail|name|recipients|header))?$/;
/** What an e-mail says. */
const contents =
  /^(subject(_line)?|(decoded_)?snippet|body(_(text|html|plain|preview|content))?|text(_(plain|html|body|content))?|plain_text|html(_(body|content))?|content)$/;
/** What only an e-mail has that lies in somebody's mailbox; the templates and orders by which a service sends have none. */
const ofMailbox =
  /^((decoded_)?snippet|body_preview|text_plain|text_html|thread_id|conversation_id|in_reply_to|internal_date|history_id|label_ids|received_(at|on|date|date_time)|date_received|list_unsubscribe|raw_recipients|mailbox(_id)?|is_read)$/;

/** The sibling by which a field in lower snake case is known to hold the addressees of an e-mail: `to` beside `subject`. */
export function emailAround(name: string, siblings: readonly string[] | undefined): string | undefined {
  if (!addressees.test(name)) return undefined;
  return siblings?.find((sibling) => ofEmail.test(snakeCaseOf(sibling)));
}

/** The sibling by which a field in lower snake case is known to be what somebody's e-mail says: `body` beside `threadId`. */
export function mailboxAround(name: string, siblings: readonly string[] | undefined): string | undefined {
  if (siblings === undefined || !contents.test(name)) return undefined;
  const names = [name, ...siblings.map(snakeCaseOf)];
  if (!names.some((one) => ofEmail.test(one))) return undefined;
  const signs = names.filter((one) => ofMailbox.test(one)).length;
  const isMail = signs > 1 || (signs === 1 && names.some((one) => correspondents.test(one)));
  if (!isMail) return undefined;
  const isSign = (sibling: string): boolean => ofMailbox.test(snakeCaseOf(sibling));
  return siblings.find(isSign) ?? siblings.find((sibling) => correspondents.test(snakeCaseOf(sibling)));
}
