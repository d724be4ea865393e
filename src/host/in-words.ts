/** Does something to a tab or a document; what Google objects to becomes a message for the user. `limit`: the daily one, in words. */
export function inWords<T>(what: string, work: () => T, limit?: string): T {
	try {
		return work();
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		if (/protected/i.test(reason)) {
			throw new Error(`You may not edit ${what}: it is protected. Ask its owner to let you, then try again.`);
		}
		if (/required revision/i.test(reason)) {
			throw new Error(`Somebody changed ${what} at this very moment, so nothing was written. Try again.`);
		}
		if (/too many times for one day/i.test(reason)) {
			const told = limit === undefined ? "" : `: ${limit}`;
			throw new Error(
				`Google's limit for today is reached${told}. What is written stays, and is not written twice. Go on tomorrow.`,
			);
		}
		throw error;
	}
}

/** Keeps something beside the cells, where Google allows 9 KB a value and 500 KB in all. */
export function keepingInWords(work: () => void): void {
	try {
		work();
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		if (/too large/i.test(reason))
			throw new Error("It is more than the 9 KB that Google keeps with a workbook.");
		if (/property storage quota/i.test(reason)) {
			throw new Error(
				"What Google keeps with this workbook is full (500 KB). Choose File ▸ Make a copy and go on in the copy, which starts empty.",
			);
		}
		throw error;
	}
}

/** As a message names it. */
export function named(tab: string): string {
	return `the tab "${tab}"`;
}
