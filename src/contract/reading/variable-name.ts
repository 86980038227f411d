/** The usual name of a variable: `SHOP_` and `clientId` → `SHOP_CLIENT_ID`. */
export function variableName(prefix: string, name: string): string {
  const words = `${prefix}${name}`
    .replaceAll(/([a-z\d])([A-Z])/g, '$1_$2')
    .replaceAll(/[^A-Za-z\d]+/g, '_')
    .replaceAll(/^_+|_+$/g, '');
  return /^\d/.test(words) ? `API_${words.toUpperCase()}` : words.toUpperCase();
}
