export { type GuessInOverlay, guessesIn, overlayDocument } from './guess-in-overlay.ts';
export { CONFIRMED, confirmGuess, removeGuess } from './settle-guess.ts';
