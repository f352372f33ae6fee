import { useEffect, useState } from 'react';
import { Button, Text, View } from 'react-native';
import { trackScreen } from '../analytics';
import { StatTile } from '../components/stat-tile';
import { useWorkout } from '../hooks/use-workout';
import { weatherNow, type Weather } from '../location';

export function RunScreen() {
  const [weather, setWeather] = useState<Weather>();
  const { isRunning, distanceM, start, finish } = useWorkout();

  useEffect(() => {
    trackScreen('run');
    void weatherNow().then(setWeather);
  }, []);

  return (
    <View>
      {weather && <Text>{`${weather.celsius} °C`}</Text>}
      <StatTile label="Distance" value={`${(distanceM / 1000).toFixed(2)} km`} />
      <Button title={isRunning ? 'Finish' : 'Start'} onPress={() => (isRunning ? finish() : start())} />
    </View>
  );
}
