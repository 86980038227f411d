/** The oldest Node that this package runs on, as `engines` says. */
const OLDEST = [22, 18] as const;

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1])) {
  console.error(
    `api-contract-suite needs Node ${OLDEST.join('.')} or newer, and this is ${process.version}: install a newer one from https://nodejs.org.`,
  );
  process.exit(2);
}
