/** @purpose essential.service.delivery */
interface Courier {
  van: string;
  /** @personalData user.contact.phone_number */
  phone: string;
}

export function viewOf(courier: Courier): { readonly van: string; readonly line: string } {
  return {
    get van() {
      return courier.van;
    },
    get line() {
      return courier.phone;
    },
  };
}

export function tracked(courier: Courier): void {
  const view = viewOf(courier);
  console.log(view.van);
  console.log(view.line); // ✗ no-plaintext-logging: 'view.line' (user.contact.phone_number, declared on Courier) reaches 'console.log' in the clear.
  const box = {
    text: '',
    set content(value: string) {
      this.text = value;
    },
  };
  box.content = courier.van;
  console.log(box.text);
  box.content = courier.phone;
  console.log(box.text); // ✗ no-plaintext-logging: 'box.text' (user.contact.phone_number, declared on Courier) reaches 'console.log' in the clear.
}
