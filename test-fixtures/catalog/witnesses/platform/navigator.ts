interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
  plan: string;
}

export function example(customer: Customer): void {
  navigator.sendBeacon('https://stats.example.net/collect', customer.email); // ✗ no-undeclared-recipient
  navigator.sendBeacon(`/collect?email=${customer.email}`); // ✗ no-personal-data-in-url
  console.log(navigator.userAgent); // ✗ no-plaintext-logging
  navigator.geolocation.getCurrentPosition((position) => {
    console.log(position.coords.latitude); // ✗ no-plaintext-logging
    console.log(position.timestamp);
  });
  navigator.sendBeacon('/collect', customer.email);
}
