const LOCK = "creator-campaign-planner/workbook";
/** In milliseconds: if nobody lets go within this time, another tab is at work with the workbook. */
const PATIENCE = 1500;
/** Whoever takes the place of a window knows that it lets go, but not how busy the computer is. */
const PATIENCE_OF_SUCCESSOR = 30_000;

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
	const keeps = new Promise<boolean>((decide) => {
		if (!navigator.locks) return decide(true);
		const signal = AbortSignal.timeout(succeeds || isReloaded() ? PATIENCE_OF_SUCCESSOR : PATIENCE);
		navigator.locks
			.request(LOCK, { signal }, () => {
				decide(true);
				return held;
			})
			.catch(() => decide(false));
	});
	return { keeps, letGo };
}

function isReloaded(): boolean {
	const [navigation] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
	return navigation?.type === "reload";
}
