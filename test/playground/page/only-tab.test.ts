import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { becomeOnlyTab, type OnlyTab } from "../../../src/playground/page/only-tab.ts";

/** The browser's locks and channels, between tabs that are all in this process. */
function createBrowser(delays: { readonly answer?: number } = {}) {
	const channels = new Set<FakeChannel>();
	const queue: { grant: () => void }[] = [];
	let holder: object | undefined;

	class FakeChannel {
		onmessage: ((event: { data: unknown }) => void) | null = null;
		constructor() {
			channels.add(this);
		}
		postMessage(data: unknown) {
			for (const other of channels) if (other !== this) setTimeout(() => other.onmessage?.({ data }));
		}
		close() {
			channels.delete(this);
			this.onmessage = null;
		}
	}

	function release(): void {
		holder = undefined;
		queue.shift()?.grant();
	}

	async function run(callback: (lock: object | null) => unknown): Promise<void> {
		holder = {};
		await callback(holder);
		release();
	}

	function request(
		_name: string,
		options: { readonly ifAvailable?: boolean; readonly signal?: AbortSignal },
		callback: (lock: object | null) => unknown,
	): Promise<void> {
		return new Promise((done, fail) => {
			options.signal?.addEventListener("abort", () => fail(options.signal?.reason));
			setTimeout(() => {
				if (options.signal?.aborted) return;
				if (holder === undefined) done(run(callback));
				else if (options.ifAvailable) done(Promise.resolve(callback(null)).then(() => {}));
				else queue.push({ grant: () => (options.signal?.aborted ? release() : done(run(callback))) });
			}, delays.answer ?? 0);
		});
	}

	vi.stubGlobal("navigator", { locks: { request } });
	vi.stubGlobal("BroadcastChannel", FakeChannel);
	/** A tab that is gone without a word, or stuck: it answers nothing. */
	return { silence: () => channels.clear() };
}

async function keeps(tab: OnlyTab, within: number): Promise<boolean | undefined> {
	let answer: boolean | undefined;
	void tab.keeps.then((value) => {
		answer = value;
	});
	await vi.advanceTimersByTimeAsync(within);
	return answer;
}

beforeEach(() => {
	vi.useFakeTimers();
});
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

describe("the tab that keeps the workbook", () => {
	it("is the only one there is, however late the browser answers", async () => {
		createBrowser({ answer: 5000 });
		expect(await keeps(becomeOnlyTab(), 5001)).toBe(true);
	});

	it("is the first of two; the second learns of it from the first", async () => {
		createBrowser();
		const first = becomeOnlyTab();
		expect(await keeps(first, 10)).toBe(true);
		expect(await keeps(becomeOnlyTab(), 3000)).toBe(false);
	});

	it("is the next one when the first is closed or reloaded meanwhile", async () => {
		createBrowser();
		const first = becomeOnlyTab();
		await keeps(first, 10);
		const next = becomeOnlyTab();
		expect(await keeps(next, 1000)).toBeUndefined();
		first.letGo();
		expect(await keeps(next, 10)).toBe(true);
	});

	it("is the next one when the first takes its time to go and answers nothing", async () => {
		const browser = createBrowser();
		const first = becomeOnlyTab();
		await keeps(first, 10);
		browser.silence();
		const next = becomeOnlyTab();
		expect(await keeps(next, 20_000)).toBeUndefined();
		first.letGo();
		expect(await keeps(next, 10)).toBe(true);
	});

	it("is not one that waited half a minute for a tab that hangs", async () => {
		const browser = createBrowser();
		await keeps(becomeOnlyTab(), 10);
		browser.silence();
		expect(await keeps(becomeOnlyTab(), 40_000)).toBe(false);
	});

	it("answers for itself after it waited", async () => {
		createBrowser();
		const first = becomeOnlyTab();
		await keeps(first, 10);
		const second = becomeOnlyTab();
		await keeps(second, 100);
		first.letGo();
		expect(await keeps(second, 10)).toBe(true);
		expect(await keeps(becomeOnlyTab(), 3000)).toBe(false);
	});

	it("is every tab where the browser knows no locks, or refuses them", async () => {
		vi.stubGlobal("navigator", {});
		expect(await keeps(becomeOnlyTab(), 1)).toBe(true);
		vi.stubGlobal("navigator", { locks: { request: () => Promise.reject(new Error("not here")) } });
		expect(await keeps(becomeOnlyTab(), 1)).toBe(true);
	});
});
