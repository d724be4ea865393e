export function withoutTexts(code: string): string;
