/** Does something to a tab; what Sheets objects to becomes a message for the user. */
export function inWords<T>(tab: string, work: () => T): T {
	try {
		return work();
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		if (/protected/i.test(reason)) {
			throw new Error(`You may not edit ${tab}: it is protected. Ask its owner to let you, then try again.`);
		}
		throw new Error(`Sheets did not accept the change to ${tab}: ${reason}`);
	}
}

/** As a message names it. */
export function named(tab: string): string {
	return `the tab "${tab}"`;
}
