const LOCK = "creator-campaign-planner/workbook";
/** In milliseconds: a tab that is being closed or reloaded lets go within this time, and is not asked before. */
const PATIENCE = 1500;
const ASK_EVERY = 500;
/** Whoever holds the workbook and answers nothing for so long hangs: it may save yet. */
const LONGEST_WAIT = 30_000;
const QUESTION = "Does anybody keep the workbook?";
const ANSWER = "I do.";

/** Whether this tab is the one that keeps the workbook in the browser: of several, the one opened first is. */
export interface OnlyTab {
	readonly keeps: Promise<boolean>;
	/** Another tab may keep it from now on. */
	letGo(): void;
}

/**
 * The browser's lock says who keeps the workbook. How long its answer takes says nothing: a tab is a copy only once
 * another one has answered that it holds the lock, or has held it for long without an answer.
 */
export function becomeOnlyTab(): OnlyTab {
	const channel = createChannel();
	let letGo = (): void => {};
	const held = new Promise<void>((done) => {
		letGo = done;
	});
	const keeps = new Promise<boolean>((decide) => {
		if (!navigator.locks) return decide(true);
		const keep = () => {
			if (channel) channel.onmessage = ({ data }) => data === QUESTION && channel.postMessage(ANSWER);
			decide(true);
			return held;
		};
		navigator.locks
			.request(LOCK, { ifAvailable: true }, (lock) => {
				if (lock) return keep();
				void waitForLock(channel, keep).catch(() => decide(false));
				return undefined;
			})
			.catch(() => decide(true));
	});
	return {
		keeps,
		letGo() {
			channel?.close();
			letGo();
		},
	};
}

/** Rejects when the tab that holds the lock means to go on doing so. */
async function waitForLock(channel: BroadcastChannel | undefined, keep: () => Promise<void>): Promise<void> {
	const waiting = new AbortController();
	const start = Date.now();
	const asking = setInterval(() => {
		const waited = Date.now() - start;
		if (waited >= LONGEST_WAIT) waiting.abort();
		else if (waited >= PATIENCE) channel?.postMessage(QUESTION);
	}, ASK_EVERY);
	if (channel) channel.onmessage = ({ data }) => data === ANSWER && waiting.abort();
	const stop = () => clearInterval(asking);
	waiting.signal.addEventListener("abort", stop);
	await navigator.locks.request(LOCK, { signal: waiting.signal }, () => {
		stop();
		return keep();
	});
}

function createChannel(): BroadcastChannel | undefined {
	return typeof BroadcastChannel === "undefined" ? undefined : new BroadcastChannel(LOCK);
}
