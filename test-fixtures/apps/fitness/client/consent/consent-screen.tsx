import { useState } from 'react';
import { Button, Switch, Text, View } from 'react-native';
import { grant, type Topic } from './consent';

export function ConsentScreen({ onDone }: { onDone: () => void }) {
  const [topics, setTopics] = useState<readonly Topic[]>([]);
  const toggle = (topic: Topic) => (isOn: boolean) =>
    setTopics(isOn ? [...topics, topic] : topics.filter((one) => one !== topic));

  const save = async (): Promise<void> => {
    await grant(topics);
    onDone();
  };
  return (
    <View>
      <Text>May we count how the app is used?</Text>
      <Switch value={topics.includes('statistics')} onValueChange={toggle('statistics')} />
      <Text>May partners learn which advertisement brought you here?</Text>
      <Switch value={topics.includes('advertising')} onValueChange={toggle('advertising')} />
      <Button title="Continue" onPress={save} />
    </View>
  );
}
