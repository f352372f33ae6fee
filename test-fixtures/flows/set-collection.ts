/** @purpose essential.legal_obligation */
interface Voter {
  ballot: string;
  /** @personalData user.government_id.national_identification_number */
  natid: string;
  district: string;
}

export function counted(voters: readonly Voter[]): void {
  const seen = new Set<string>();
  const districts = new Set<string>();
  for (const voter of voters) {
    if (seen.has(voter.natid)) console.log('twice', voter.ballot);
    seen.add(voter.natid);
    districts.add(voter.district);
  }
  console.log(seen.size);
  console.log(districts);
  console.log([...districts].join());
  console.log(seen); // ✗ no-plaintext-logging: 'seen' (user.government_id.national_identification_number, declared on Voter) reaches 'console.log' in the clear.
  for (const number of seen) console.log(number); // ✗ no-plaintext-logging: 'number' (user.government_id.national_identification_number, declared on Voter) reaches 'console.log' in the clear.
  const list = Array.from(seen);
  console.log(list); // ✗ no-plaintext-logging: 'list' (user.government_id.national_identification_number, declared on Voter) reaches 'console.log' in the clear.
  seen.forEach((value) => console.log(value)); // ✗ no-plaintext-logging: 'value' (user.government_id.national_identification_number, declared on Voter) reaches 'console.log' in the clear.
  districts.forEach((value) => console.log(value));
}
