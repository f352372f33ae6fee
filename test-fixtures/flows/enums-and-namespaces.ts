/** @purpose essential.service.operations.support */
export interface Ticket {
  number: string;
  /** @personalData user.contact.email */
  email: string;
}

export enum Level {
  Low = 'low',
  High = 'high',
}

export enum Task {
  ProcessEmails,
  ResetPassword,
}

const labels: Record<Task, string> = { [Task.ProcessEmails]: 'Process e-mails', [Task.ResetPassword]: 'Reset' };

/** What an enum calls its members is nobody's data. */
export function run(task = Task.ProcessEmails): string {
  if (!(task in labels)) throw new Error(`No task ${task}, try ${Task.ResetPassword}`);
  console.log('running', Task.ProcessEmails, task);
  return labels[task];
}

export namespace Support {
  export const queue = 'support';

  export function label(ticket: Ticket): string {
    return `${queue}-${ticket.number}`;
  }

  export namespace Contact {
    export function line(ticket: Ticket): string {
      return `${queue} ${ticket.email}`;
    }

    export function write(text: string): void {
      console.log(text);
    }
  }
}

export function open(ticket: Ticket, level: Level): void {
  console.log(level, Level.High, Object.values(Level));
  console.log(Support.label(ticket));
  const line = Support.Contact.line(ticket);
  console.log(line); // ✗ no-plaintext-logging: 'line' (user.contact.email, declared on Ticket) reaches 'console.log' in the clear.
  Support.Contact.write(Support.queue);
  Support.Contact.write(ticket.email); // ✗ no-plaintext-logging: 'ticket.email' (user.contact.email, declared on Ticket) reaches 'console.log' in the clear, by way of write().
}
