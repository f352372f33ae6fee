import { describe, expect, it } from 'vitest';

import { suggestedForRecipient } from './suggestions.test-support.ts';

describe('declaring a recipient', () => {
  it('adds it to the comment of the declaration', () => {
    const source = `interface User {
  /** Login e-mail.
   * @personalData user.contact.email
   */
  email: string;
}
export const track = (user: User) => mixpanel.track('in', user.email);
declare const mixpanel: { track(event: string, mail: string): void };
`;
    expect(suggestedForRecipient(source, 'user.email', [{ name: 'email' }])).toEqual([
      {
        title: "Declare Mixpanel as a recipient of 'email'",
        text: source.replace('email\n   */', 'email\n   * @recipient mixpanel\n   */'),
      },
    ]);
  });

  it('keeps the recipients that the holder declares', () => {
    const source = `/** @recipient sendgrid
 * @purpose essential.service.account */
interface User {
  /** @personalData user.contact.email */
  email: string;
}
export const track = (user: User) => console.log(user.email);
`;
    const [suggested] = suggestedForRecipient(source, 'user.email', [{ name: 'email', recipients: ['sendgrid'] }]);
    expect(suggested?.text).toBe(
      source.replace(
        '  /** @personalData user.contact.email */',
        '  /**\n   * @personalData user.contact.email\n   * @recipient sendgrid, mixpanel\n   */',
      ),
    );
  });

  it('says the category where only the type said it', () => {
    const source = `type Mail<Value> = Value;
interface User {
  email: string;
  phone: string;
}
export const track = (user: User) => console.log(user);
`;
    expect(suggestedForRecipient(source, 'user', [{ name: 'email' }, { name: 'phone' }])).toEqual([
      {
        title: "Declare Mixpanel as a recipient of 'email' and 'phone'",
        text: source
          .replace('  email', '  /**\n   * @personalData user.contact.email\n   * @recipient mixpanel\n   */\n  email')
          .replace('  phone', '  /**\n   * @personalData user.contact.email\n   * @recipient mixpanel\n   */\n  phone'),
      },
    ]);
  });

  it('is silent where data is declared in another file, or for the recipient', () => {
    const source = `interface User {\n  email: string;\n}\nexport const track = (user: User) => console.log(user.email);\n`;
    expect(suggestedForRecipient(source, 'user.email', [{ name: 'email', file: '/app/src/user.ts' }])).toEqual([]);
    expect(suggestedForRecipient(source, 'user.email', [{ name: 'email', recipients: ['mixpanel'] }])).toEqual([]);
  });
});
