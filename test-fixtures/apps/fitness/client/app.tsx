import { useEffect, useState } from 'react';
import { SafeAreaView } from 'react-native';
import { startAttribution } from './ads';
import { ConsentScreen, loadConsent } from './consent';
import { useSession } from './hooks/use-session';
import { OnboardingScreen } from './onboarding/onboarding-screen';
import { HistoryScreen } from './screens/history-screen';
import { LoginScreen } from './screens/login-screen';
import { PrivacyScreen } from './screens/privacy-screen';
import { RunScreen } from './screens/run-screen';

type Tab = 'run' | 'history' | 'privacy';

export default function App() {
  const [isAsked, setAsked] = useState(false);
  const [isPlanned, setPlanned] = useState(false);
  const [tab] = useState<Tab>('run');
  const { runner, enter, leave } = useSession();

  useEffect(() => {
    void loadConsent().then(startAttribution);
  }, []);

  if (!isAsked) return <ConsentScreen onDone={() => setAsked(true)} />;
  if (!isPlanned) return <OnboardingScreen onDone={() => setPlanned(true)} />;
  if (!runner) return <LoginScreen enter={enter} />;
  return (
    <SafeAreaView>
      {tab === 'run' && <RunScreen />}
      {tab === 'history' && <HistoryScreen />}
      {tab === 'privacy' && <PrivacyScreen leave={() => void leave()} />}
    </SafeAreaView>
  );
}
