interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

declare global {
  var googletag: { pubads(): PubAdsService };
}

interface PubAdsService {
  setTargeting(key: string, value: string): PubAdsService;
  setPublisherProvidedId(id: string): PubAdsService;
}

export function target(customer: Customer): void {
  googletag.pubads().setPublisherProvidedId(customer.email); // ✗ no-undeclared-recipient
  googletag.pubads().setTargeting('plan', 'free');
}
export {};
