import axios from 'axios';
import slugify from 'slugify';
import stringWidth from 'string-width';

/** @purpose essential.service */
interface Sensor {
  code: string;
  /** @personalData user.contact.email */
  ownerEmail: string;
  reading: number;
}

export async function report(sensor: Sensor): Promise<void> {
  const line = slugify(sensor.ownerEmail);
  console.log(line); // ✗ no-plaintext-logging: 'line' (user.contact.email, declared on Sensor) reaches 'console.log' in the clear.
  console.log(stringWidth(sensor.ownerEmail));
  console.log(slugify(sensor.code));
  const answer = await axios.post('/api/readings', { code: sensor.code, contact: sensor.ownerEmail });
  console.log(answer.status);
  await axios.get(`/api/owners?mail=${sensor.ownerEmail}`); // ✗ no-personal-data-in-url: 'sensor.ownerEmail' (user.contact.email, declared on Sensor) reaches a URL through 'axios.get'.
  await axios.get(`/api/sensors?code=${sensor.code}`);
}
