import { collected, CommandError, defineCommand, EXIT } from './program/index.ts';

export const init = defineCommand({
  name: 'init',
  does: 'makes a contract out of an OpenAPI document: finds its lists, guesses what they mean, and says why',
  example: 'openapi.yaml --endpoint https://api.example.com',
  takes: (command) =>
    command
      .argument('<openapi>', 'an OpenAPI document: a file, or its URL')
      .option('--endpoint <url>', 'looks at the service there; it only reads')
      .option('--token <text>', 'signs in there, with a token or name:password; it is sent nowhere else')
      .option(
        '--value <name=text>',
        'the value of a parameter that every request needs; give it several times',
        collected,
      )
      .option('--env', 'writes endpoint, values and token into .env')
      .option(
        '--list <path>',
        'keeps only these lists, by path or operationId; * stands for any text; give it several times',
        collected,
      )
      .option('--name <api>', 'names the folder of the contract; without it the title of the document does')
      .option('--yes', 'asks nothing, and marks what stays open')
      .option('--force', 'writes over an overlay that is there already'),
  run: async ({ endpoint, token, value = [], env = false, list, name, yes = false, force = false }, openapi) => {
    if (name !== undefined && !/^[a-z][\w-]*$/i.test(name))
      throw new CommandError(`--name is "${name}". Write letters, digits and dashes: it names a folder and variables.`);
    const { initContract } = await import('./init/init-contract.ts');
    await initContract(openapi, {
      ...(endpoint !== undefined && { endpoint }),
      ...(token !== undefined && { token }),
      ...(name !== undefined && { name }),
      ...(list !== undefined && { chosen: list }),
      values: Object.fromEntries(value.map(pairOf)),
      isKeeping: env,
      isAsking: !yes && process.stdin.isTTY && process.stdout.isTTY,
      force,
    });
    return EXIT.kept;
  },
});

function pairOf(text: string): readonly [string, string] {
  const at = text.indexOf('=');
  if (at < 1) throw new CommandError(`--value is "${text}". Write name=text, as --value project_id=p-1.`);
  return [text.slice(0, at), text.slice(at + 1)];
}
