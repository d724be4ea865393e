/**
 * Something the user can put right: a value that cannot be read, a header that is not there. It is returned, never
 * thrown, so that one bad cell does not stop a column. `message` says what is wrong, shows the value, says what is
 * allowed and what to do: `Unknown platform "tik tok". Use one of: Instagram, TikTok, YouTube.`
 */
export interface Problem {
	readonly problem: string;
}

export function problem(message: string): Problem {
	return { problem: message };
}

export function isProblem(value: unknown): value is Problem {
	return typeof value === "object" && value !== null && "problem" in value;
}

/** A value as it is shown inside a message: quoted, on one line, at most 40 characters. */
export function quote(value: unknown): string {
	const text = String(value).replace(/\s+/g, " ").trim();
	return `"${text.length > 40 ? `${text.slice(0, 39)}…` : text}"`;
}
