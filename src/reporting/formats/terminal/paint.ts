import { styleText } from 'node:util';

/** What a text tells, which a console shows as a colour. */
export type Tone = 'bad' | 'doubtful' | 'good' | 'title';

const STYLES: Readonly<Record<Tone, Parameters<typeof styleText>[0]>> = {
  bad: ['bold', 'red'],
  doubtful: 'yellow',
  good: ['bold', 'green'],
  title: 'bold',
};

/** Gives a text its colour, or leaves it as it is. */
export type Paint = (tone: Tone, text: string) => string;

export const PLAIN: Paint = (_, text) => text;

const COLOURED: Paint = (tone, text) => styleText(STYLES[tone], text, { validateStream: false });

/**
 * Whether texts on a stream have colours: on a terminal that knows them. `FORCE_COLOR` asks for them anywhere and weighs more than `NO_COLOR`, which forbids
 * them; 0 and false ask for none.
 */
export function paintFor(stream: { readonly isTTY?: boolean }, environment: NodeJS.ProcessEnv): Paint {
  const { FORCE_COLOR: forced, NO_COLOR: forbidden, TERM: terminal } = environment as Partial<Record<string, string>>;
  if (forced !== undefined) return forced === '0' || forced === 'false' ? PLAIN : COLOURED;
  return stream.isTTY === true && !forbidden && terminal !== 'dumb' ? COLOURED : PLAIN;
}
