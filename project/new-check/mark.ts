/** Stands before a sentence, with a colon between them, that says what an author has to write in its place. */
export const MARK = 'WRITE HERE';
