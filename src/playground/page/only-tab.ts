const LOCK = "creator-campaign-planner/workbook";
/** In milliseconds, between one try and the next. */
const PAUSE = 100;
/**
 * If nobody lets go while this often asked, another tab is at work with the workbook. Tries are counted, not time: a
 * busy page hears late that it has the lock.
 */
const TRIES = 15;
/** Whoever takes the place of a window knows that it lets go, but not how busy the computer is. */
const TRIES_OF_SUCCESSOR = 300;

/** Whether this tab is the one that keeps the workbook in the browser: of several, the one opened first is. */
export interface OnlyTab {
	readonly keeps: Promise<boolean>;
	/** Another tab may keep it from now on. */
	letGo(): void;
}

/** `succeeds`: this tab takes the place of one that kept it until now and was closed; a reloaded tab takes its own. */
export function becomeOnlyTab(succeeds: boolean): OnlyTab {
	let letGo = (): void => {};
	const held = new Promise<void>((done) => {
		letGo = done;
	});
	const keeps = takeLock(succeeds || isReloaded() ? TRIES_OF_SUCCESSOR : TRIES, held);
	return { keeps, letGo };
}

async function takeLock(tries: number, held: Promise<void>): Promise<boolean> {
	if (!navigator.locks) return true;
	for (let tried = 0; tried < tries; tried++) {
		if (tried > 0) await new Promise((done) => setTimeout(done, PAUSE));
		if (await takeFreeLock(held)) return true;
	}
	return false;
}

function takeFreeLock(held: Promise<void>): Promise<boolean> {
	return new Promise((decide) => {
		navigator.locks
			.request(LOCK, { ifAvailable: true }, (lock) => {
				decide(lock !== null);
				return lock ? held : undefined;
			})
			.catch(() => decide(false));
	});
}

function isReloaded(): boolean {
	const [navigation] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
	return navigation?.type === "reload";
}
