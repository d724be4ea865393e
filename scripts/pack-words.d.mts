export function packWords(scores: { readonly [word: string]: number }): string;
export function unpackWords(text: string): { [word: string]: number };
