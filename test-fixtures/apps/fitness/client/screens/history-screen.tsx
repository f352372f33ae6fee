import { useEffect, useState } from 'react';
import { FlatList, Text } from 'react-native';
import { paceOf, type WorkoutSummary } from '@stride/contract';
import { history } from '../api';
import { keepSummaries, summaries } from '../storage/caches';

export function HistoryScreen() {
  const [workouts, setWorkouts] = useState<readonly WorkoutSummary[]>([]);

  useEffect(() => {
    void summaries.get().then((kept) => kept && setWorkouts(kept));
    void history().then(async (loaded) => {
      setWorkouts(loaded.workouts);
      await keepSummaries(loaded.workouts);
    });
  }, []);

  return (
    <FlatList
      data={workouts}
      keyExtractor={({ id }) => id}
      renderItem={({ item }) => <Text>{`${item.startedAt}: ${paceOf(item).toFixed(1)} min/km`}</Text>}
    />
  );
}
