export function writeLog(fields) {
  console.info(fields);
}
