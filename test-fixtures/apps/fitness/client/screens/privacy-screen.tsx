import { Alert, Button, View } from 'react-native';
import { deleteAccount, requestExport } from '../api';
import { lastRunner, summaries } from '../storage/caches';
import { forgetSession } from '../storage/secure';

/** @erasesData Runner */
async function forgetEverything(): Promise<void> {
  await deleteAccount();
  await Promise.all([lastRunner.clear(), summaries.clear(), forgetSession()]);
}

export function PrivacyScreen({ leave }: { leave: () => void }) {
  const ask = (): void =>
    Alert.alert('Delete everything?', 'There is no way back.', [
      { text: 'Keep' },
      { text: 'Delete', style: 'destructive', onPress: () => void forgetEverything().then(leave) },
    ]);
  return (
    <View>
      <Button title="Send me my data" onPress={() => void requestExport()} />
      <Button title="Delete my account" onPress={ask} />
    </View>
  );
}
