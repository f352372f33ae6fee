import { useState } from 'react';
import { Button, TextInput, View } from 'react-native';
import type { Credentials } from '@stride/contract';

export function LoginScreen({ enter }: { enter: (credentials: Credentials) => Promise<void> }) {
  const [credentials, setCredentials] = useState<Credentials>({ email: '', password: '' });
  return (
    <View>
      <TextInput
        autoComplete="email"
        value={credentials.email}
        onChangeText={(email) => setCredentials({ ...credentials, email })}
      />
      <TextInput
        secureTextEntry
        value={credentials.password}
        onChangeText={(password) => setCredentials({ ...credentials, password })}
      />
      <Button title="Sign in" onPress={() => enter(credentials)} />
    </View>
  );
}
