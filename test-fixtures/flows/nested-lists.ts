/** @purpose essential.service.delivery */
interface Parcel {
  weight: number;
  /** @personalData user.name */
  recipient: string;
}

interface Shipment {
  depot: string;
  parcels: Parcel[];
}

declare function planned(): Promise<Shipment[]>;

async function shipmentsOfToday(): Promise<Shipment[]> {
  return planned();
}

const labelOf = ({ parcels, depot }: Shipment) => ({ depot, names: parcels.map(({ recipient }) => recipient) });
const loadOf = ({ parcels, depot }: Shipment) => ({ depot, weights: parcels.map(({ weight }) => weight) });

function note(message: string, fields: unknown): void {
  console.info(message, fields);
}

export async function announce(): Promise<void> {
  const shipments = await shipmentsOfToday();
  note('loads', shipments.map(loadOf));
  note('depots', shipments.map(({ depot }) => depot));
  note('labels', shipments.map(labelOf)); // ✗ no-plaintext-logging: 'shipments' (user.name, declared on Parcel) reaches 'console.info' in the clear, by way of note().
}
