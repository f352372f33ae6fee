interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
  plan: string;
}

export function example(customer: Customer): void {
  const socket = new WebSocket(`wss://chat.example.com/?email=${customer.email}`); // ✗ no-personal-data-in-url
  const events = new EventSource(`/events?email=${customer.email}`); // ✗ no-personal-data-in-url
  socket.send(customer.email); // ✗ no-undeclared-recipient
  events.close();
}
