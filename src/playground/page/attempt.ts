import type { Session } from "./session.ts";

export const PROBLEM_TITLE = "There was a problem";

/** Whatever fails, in the add-on or in a file, is told instead of lost. */
export async function attempt(
	session: Pick<Session, "problem">,
	work: () => void | Promise<void>,
): Promise<void> {
	try {
		await work();
	} catch (error) {
		session.problem.set({ title: PROBLEM_TITLE, message: messageOf(error) });
	}
}

/** Errors may come from another realm, so `instanceof` does not know them. */
export function messageOf(error: unknown): string {
	const { message } = (error ?? {}) as { message?: unknown };
	return typeof message === "string" ? message : String(error);
}
