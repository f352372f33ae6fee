import { BedrockRuntimeClient, ConverseCommand } from '@aws-sdk/client-bedrock-runtime';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

const client = new BedrockRuntimeClient({ region: 'eu-central-1' });

export async function summarise(customer: Customer): Promise<void> {
  const asked = [{ role: 'user' as const, content: [{ text: customer.email }] }];
  await client.send(new ConverseCommand({ modelId: 'nova', messages: asked })); // ✗ no-undeclared-recipient
  const poem = [{ role: 'user' as const, content: [{ text: 'Write a poem' }] }];
  await client.send(new ConverseCommand({ modelId: 'nova', messages: poem }));
}
