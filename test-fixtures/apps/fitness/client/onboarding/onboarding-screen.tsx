import { useEffect, useState } from 'react';
import { Button, Text, TextInput, View } from 'react-native';
import { keepAnswers, keptAnswers, planFor, type OnboardingAnswers } from './answers';

const blank: OnboardingAnswers = { goal: 'first-5k', weeklyKm: 0, occupation: '' };

export function OnboardingScreen({ onDone }: { onDone: () => void }) {
  const [answers, setAnswers] = useState(blank);

  useEffect(() => {
    void keptAnswers().then((kept) => kept && setAnswers(kept));
  }, []);

  const change = (part: Partial<OnboardingAnswers>): void => {
    const next = { ...answers, ...part };
    setAnswers(next);
    void keepAnswers(next);
  };
  return (
    <View>
      <TextInput placeholder="Kilometres a week" onChangeText={(text) => change({ weeklyKm: Number(text) })} />
      <TextInput placeholder="What do you do?" onChangeText={(occupation) => change({ occupation })} />
      <Text>{planFor(answers)}</Text>
      <Button title="Start" onPress={onDone} />
    </View>
  );
}
