import sendgrid from '@sendgrid/mail';

export interface Letter {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** Hands letters to the mail processor; addresses are declared for it. */
export async function sendLetter(letter: Letter): Promise<void> {
  await sendgrid.send({ from: 'shop@example.com', to: letter.to, subject: letter.subject, text: letter.text });
}
