import { StyleSheet, Text, View } from 'react-native';

export function StatTile({ label, value }: { label: string; value: string }) {
  return (
    <View style={styles.tile}>
      <Text>{label}</Text>
      <Text style={styles.value}>{value}</Text>
    </View>
  );
}

const styles = StyleSheet.create({ tile: { padding: 12 }, value: { fontSize: 28 } });
