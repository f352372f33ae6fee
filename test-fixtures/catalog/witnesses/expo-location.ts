import * as Location from 'expo-location';

export async function example(): Promise<void> {
  const position = await Location.getCurrentPositionAsync();
  console.log(position.coords.latitude); // ✗ no-plaintext-logging
  console.log(`at ${position.coords.longitude}`); // ✗ no-plaintext-logging
  console.log(position.timestamp);
}
