import AsyncStorage from '@react-native-async-storage/async-storage';

interface Entry<Value> {
  value: Value;
  keptAt: number;
}

/** What may be lost, for as long as it is fresh. */
export class Cache<Value> {
  constructor(
    private readonly key: string,
    private readonly maxAgeMs: number,
  ) {}

  async put(value: Value): Promise<void> {
    const entry: Entry<Value> = { value, keptAt: Date.now() };
    await AsyncStorage.setItem(this.key, JSON.stringify(entry));
  }

  async get(): Promise<Value | undefined> {
    const stored = await AsyncStorage.getItem(this.key);
    if (stored === null) return undefined;
    const { value, keptAt } = JSON.parse(stored) as Entry<Value>;
    return Date.now() - keptAt < this.maxAgeMs ? value : undefined;
  }

  clear(): Promise<void> {
    return AsyncStorage.removeItem(this.key);
  }
}
