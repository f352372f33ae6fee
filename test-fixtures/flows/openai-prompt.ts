import OpenAI from 'openai';
import { zodResponseFormat } from 'openai/helpers/zod';
import { z } from 'zod';

/** @purpose essential.service */
interface Review {
  product: string;
  /** @personalData user.name */
  authorName: string;
  /** @personalData user.content.private */
  body: string;
}

const openai = new OpenAI();

export async function summarise(review: Review): Promise<string | null> {
  console.log('summarising', review.product);
  const answer = await openai.chat.completions.create({
    model: 'gpt-4o-mini',
    messages: [
      { role: 'system', content: `Summarise a review of ${review.product}` },
      { role: 'user', content: review.body }, // ✗ no-undeclared-recipient: 'review.body' (user.content.private, declared on Review) reaches the recipient OpenAI through 'openai.chat.completions.create' undeclared.
      { role: 'user', content: `signed ${review.authorName}` }, // ✗ no-undeclared-recipient: 'review.authorName' (user.name, declared on Review) reaches the recipient OpenAI through 'openai.chat.completions.create' undeclared.
    ],
  });
  await openai.chat.completions.create({
    model: 'gpt-4o-mini',
    messages: [{ role: 'user', content: `${review.body.length} characters about ${review.product}` }],
  });
  // The form of an answer is a schema of data, and no data.
  const Signature = z.object({ email: z.string().email(), name: z.string() });
  await openai.chat.completions.create({
    model: 'gpt-4o-mini',
    messages: [{ role: 'user', content: `Who signs reviews of ${review.product}?` }],
    response_format: zodResponseFormat(Signature, 'signature'),
  });
  return answer.choices[0]?.message.content ?? null;
}
