import express, { type Request, type Response } from 'express';

/** @purpose essential.service.account */
interface SignupBody {
  /** @personalData user.contact.email */
  email: string;
  /** @personalData user.authorization.password */
  password: string;
  plan: string;
}

async function createAccount(body: SignupBody): Promise<string> {
  await Promise.resolve();
  return `account on ${body.plan}`;
}

const app = express();

app.post('/signup', async (request: Request<object, unknown, SignupBody>, response: Response) => {
  console.log('signup', request.path);
  console.log('plan', request.body.plan);
  console.log('body', request.body); // ✗ no-plaintext-logging: 'request.body' (user.authorization.password and user.contact.email, declared on SignupBody) reaches 'console.log' in the clear.
  const { email, plan } = request.body;
  console.log(`${email} wants ${plan}`); // ✗ no-plaintext-logging: 'email' (user.contact.email, declared on SignupBody) reaches 'console.log' in the clear.
  const id = await createAccount(request.body);
  console.log('created', id);
  response.status(201).json({ id, email });
});

export async function login(request: Request, response: Response): Promise<void> {
  const body = request.body as SignupBody;
  console.log('login with', body.email); // ✗ no-plaintext-logging: 'body.email' (user.contact.email, declared on SignupBody) reaches 'console.log' in the clear.
  console.log('login on', body.plan);
  response.json({ ok: true });
}

app.post('/login', login);
