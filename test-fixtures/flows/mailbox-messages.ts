interface ReceivedMessage {
  id: string;
  threadId: string;
  subject: string;
  snippet: string;
  textHtml?: string;
  labelIds: string[];
}

interface Thread {
  id: string;
  messages: ReceivedMessage[];
}

interface Letter {
  to: string;
  subject: string;
  html: string;
}

interface LetterTemplate {
  threadId: string;
  from: string;
  subject: string;
  snippet: string;
}

export function keep(message: ReceivedMessage): void {
  localStorage.setItem('open', JSON.stringify(message)); // ✗ no-plaintext-storage: 'message' (user.content.private, inferred from the name 'subject' beside 'threadId') reaches 'localStorage.setItem' in the clear.
  localStorage.setItem('open', message.threadId);
  localStorage.setItem('labels', message.labelIds.join());
  console.log(`read ${message.subject}`); // ✗ no-plaintext-logging: 'message.subject' (user.content.private, inferred from the name 'subject' beside 'threadId') reaches 'console.log' in the clear.
}

async function store<Item>(item: Item): Promise<void> {
  sessionStorage.setItem('thread', JSON.stringify(item));
}

export async function keepAll(thread: Thread): Promise<void> {
  await store(thread); // ✗ no-plaintext-storage: 'thread' (user.content.private, inferred from the name 'subject' beside 'threadId') reaches 'sessionStorage.setItem' in the clear, by way of store().
  await store(thread.id);
}

// What a service writes is no message of anybody's.
export function send(letter: Letter, template: LetterTemplate): void {
  console.log(letter.subject, letter.html);
  console.log(template.subject, template.snippet);
}
