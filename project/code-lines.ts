/** Lines that say something to the machine: blank ones and comments do not count. */
export function codeLines(text: string): number {
  return text
    .replaceAll(/^\s*\/\*[\s\S]*?\*\/[ \t]*$/gm, '')
    .split('\n')
    .filter((line) => !/^\s*(?:\/\/.*)?$/.test(line)).length;
}
