import { useCopilotAdditionalInstructions, useCopilotReadable } from '@copilotkit/react-core';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
  plan: string;
}

export function useCustomer(customer: Customer): void {
  useCopilotReadable({ description: 'The customer', value: { email: customer.email } }); // ✗ no-undeclared-recipient
  useCopilotAdditionalInstructions({ instructions: `You talk to ${customer.email}` }); // ✗ no-undeclared-recipient
  useCopilotReadable({ description: 'The plan', value: customer.plan });
}
