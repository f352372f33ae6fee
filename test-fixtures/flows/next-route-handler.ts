// privet-fixture: keep-names
import { NextResponse, type NextRequest } from 'next/server';

/** @purpose marketing.communications.email */
interface NewsletterRequest {
  /** @personalData user.contact.email */
  email: string;
  topic: string;
}

async function subscribe(request: NewsletterRequest): Promise<string> {
  await Promise.resolve();
  return `subscription to ${request.topic}`;
}

export async function POST(request: NextRequest): Promise<NextResponse> {
  const body = (await request.json()) as NewsletterRequest;
  console.log('topic', body.topic);
  console.log('subscribing', body); // ✗ no-plaintext-logging: 'body' (user.contact.email, declared on NewsletterRequest) reaches 'console.log' in the clear.
  const id = await subscribe(body);
  console.log('subscribed', id);
  return NextResponse.json({ id, email: body.email });
}

export async function GET(request: NextRequest): Promise<NextResponse> {
  console.log(request.nextUrl.pathname);
  try {
    const body: NewsletterRequest = await request.json();
    if (body.topic === '') throw new Error(`no topic for ${body.email}`); // ✗ no-personal-data-in-errors: 'body.email' (user.contact.email, declared on NewsletterRequest) reaches an error message through 'new Error'.
    return NextResponse.json({});
  } catch (error) {
    console.error(error); // ✗ no-plaintext-logging: 'error' (user.contact.email, declared on NewsletterRequest) reaches 'console.error' in the clear.
    return NextResponse.json({}, { status: 400 });
  }
}
