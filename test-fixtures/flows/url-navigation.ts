/** @purpose essential.service */
interface Buyer {
  id: string;
  /** @personalData user.contact.email */
  email: string;
  plan: string;
}

export function checkout(buyer: Buyer): void {
  const target = new URL(`https://shop.example/plans/${buyer.plan}`);
  target.searchParams.set('plan', buyer.plan);
  target.searchParams.set('mail', buyer.email); // ✗ no-personal-data-in-url: 'buyer.email' (user.contact.email, declared on Buyer) reaches a URL through 'target.searchParams.set'.
  location.assign(`/checkout/${buyer.id}`);
  location.assign(`/checkout?mail=${buyer.email}`); // ✗ no-personal-data-in-url: 'buyer.email' (user.contact.email, declared on Buyer) reaches a URL through 'location.assign'.
  window.location.href = `/checkout?plan=${buyer.plan}`;
  window.location.href = `/checkout?mail=${buyer.email}`; // ✗ no-personal-data-in-url: 'buyer.email' (user.contact.email, declared on Buyer) reaches a URL through 'window.location.href'.
  history.pushState({}, '', `/step?plan=${buyer.plan}`);
}
