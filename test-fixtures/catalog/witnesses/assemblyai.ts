import { AssemblyAI } from 'assemblyai';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

const client = new AssemblyAI({ apiKey: 'key' });

export async function example(customer: Customer): Promise<void> {
  await client.transcripts.transcribe({ audio: 'https://example.com/a.mp3', speech_models: ['universal-2'], keyterms_prompt: [customer.email] }); // ✗ no-undeclared-recipient
  await client.transcripts.list({ limit: 10 });
}
