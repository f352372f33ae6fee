import { ElevenLabsClient } from '@elevenlabs/elevenlabs-js';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

const voice = new ElevenLabsClient({ apiKey: 'key' });

export async function example(customer: Customer): Promise<void> {
  await voice.textToSpeech.convert('voice', { text: `Hello ${customer.email}` }); // ✗ no-undeclared-recipient
  await voice.textToSpeech.convert('voice', { text: 'Hello' });
}
