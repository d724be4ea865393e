const LOCK = "creator-campaign-planner/workbook";
/** A tab that is being reloaded lets go within this time, in milliseconds. */
const PATIENCE = 1500;

/** Whether this tab is the one that keeps the workbook in the browser: of several, the one opened first is. */
export interface OnlyTab {
	readonly keeps: Promise<boolean>;
	/** Another tab may keep it from now on. */
	letGo(): void;
}

export function becomeOnlyTab(): OnlyTab {
	let letGo = (): void => {};
	const held = new Promise<void>((done) => {
		letGo = done;
	});
	const keeps = new Promise<boolean>((decide) => {
		if (!navigator.locks) return decide(true);
		const signal = AbortSignal.timeout(PATIENCE);
		navigator.locks
			.request(LOCK, { signal }, () => {
				decide(true);
				return held;
			})
			.catch(() => decide(false));
	});
	return { keeps, letGo };
}
