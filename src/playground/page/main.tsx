import "./styles.css";
import { render } from "preact";
import { sampleTracker } from "../sample-tracker.ts";
import { App } from "./app.tsx";
import { attempt, messageOf } from "./attempt.ts";
import { goToTab } from "./grid/selection.ts";
import { createHost, type Host, isOpenerClosed, openersHost, passOn } from "./host-window.ts";
import { withUsersOf } from "./kept-stores.ts";
import { becomeOnlyTab } from "./only-tab.ts";
import { leaveSession, openSession } from "./open-session.ts";
import { FIRST_USER } from "./people.ts";
import { type NewWorkbook, SAMPLE_NAME } from "./sample-entries.ts";
import { keepState, readSavedState, type SavedState } from "./saved-state.ts";
import { activeSheet, type Session } from "./session.ts";
import { type AddOn, openWorkbook, type SharedWorkbook } from "./shared-workbook.ts";
import { StartTrouble } from "./start-trouble.tsx";
import { hasState, stateIn } from "./state-link.ts";

/** `?fresh=1` starts with the sample tracker again; `?tab=Roster` opens that tab; `?user=Ben` is a teammate's window. */
const query = new URLSearchParams(location.search);
const page = document.getElementById("page")!;
const userName = query.get("user") ?? FIRST_USER.name;
const RETRY_AFTER = 150;
const LOOK_EVERY = 1000;
const PAGES = ["Sidebar", "Tools", "Panels", "Readers", "Help"] as const;
/** Shown to whoever opens the playground once more. */
const COPY = {
	title: "This is a copy",
	message:
		"The workbook is open in another tab, which saves it. What you do here is not saved: use File ▸ Save as .xlsx to keep it, or File ▸ Open as another user there to work on one workbook.",
	seconds: 20,
};
let session: Session | undefined;
/** The tab to show first; then the one at which this window lost the workbook. */
let tab = query.get("tab");

async function start(): Promise<void> {
	window.addEventListener("pageshow", ({ persisted }) => persisted && location.reload());
	const host = query.has("user") ? openersHost() : undefined;
	if (host) return join(host);
	window.addEventListener("hashchange", () => hasState(location.hash) && location.reload());
	const addOn = loadAddOn();
	let saved: SavedState | undefined;
	try {
		saved = (await linkedState()) ?? (query.has("fresh") ? undefined : await readSavedState());
	} catch (error) {
		return offer(await addOn, messageOf(error));
	}
	hold(await addOn, saved ?? { name: SAMPLE_NAME, snapshot: await sampleTracker() });
}

/** Says why there is no sheet, and offers others in its place. */
async function offer(addOn: AddOn, message: string): Promise<void> {
	const isLink = hasState(location.hash);
	const kept = isLink ? await readSavedState().catch(() => undefined) : undefined;
	const open = (workbook: () => Promise<NewWorkbook>) =>
		void workbook().then((next) => {
			history.replaceState(null, "", location.pathname + location.search);
			render(null, page);
			hold(addOn, next);
		}, cannotStart);
	const title = isLink ? "This link cannot be opened" : "Your workbook cannot be opened";
	render(<StartTrouble title={title} message={message} kept={kept} open={open} />, page);
}

/** What a link brings; it does not take the place of the workbook kept here without asking. */
async function linkedState(): Promise<SavedState | undefined> {
	const linked = await stateIn(location.hash);
	if (!linked) return undefined;
	const kept = await readSavedState().catch(() => undefined);
	history.replaceState(null, "", location.pathname + location.search);
	const question = `Open "${linked.name}" from the link? It takes the place of "${kept?.name}", which is kept in this browser.`;
	return !kept || window.confirm(question) ? linked : undefined;
}

async function loadAddOn(): Promise<AddOn> {
	const code = await readText("Code.js");
	const htmlFiles: Record<string, string> = {};
	return {
		code,
		htmlFiles,
		async loadPages() {
			const missing = PAGES.filter((name) => htmlFiles[name] === undefined);
			const texts = await Promise.all(missing.map((name) => readText(`${name}.html`)));
			for (const [index, name] of missing.entries()) htmlFiles[name] = texts[index]!;
		},
	};
}

/** This window holds the workbook. */
function hold(addOn: AddOn, workbook: NewWorkbook | SavedState): void {
	const onlyTab = becomeOnlyTab();
	const host = createHost((next) => {
		const present = host.shared.get();
		present?.saver.stop();
		const properties = withUsersOf(present?.stores.snapshot() ?? [], next.properties ?? []);
		const shared = openWorkbook(addOn, { ...next, properties }, onlyTab.keeps);
		draw(shared, host.show);
		host.shared.set(shared);
	});
	host.show(workbook);
	document.addEventListener("visibilitychange", () => host.shared.get()?.saver.now());
	window.addEventListener("pagehide", () => {
		host.shared.get()?.saver.now();
		host.shared.set(null);
		leave();
		onlyTab.letGo();
	});
	void onlyTab.keeps.then((keeps) => keeps || session?.toast.set(COPY));
}

/** The window that this one was opened from holds it. */
function join(host: Host): void {
	passOn(host);
	let shared = host.shared.get()!;
	const unsubscribe = host.shared.subscribe(() => {
		const next = host.shared.get();
		if (next) {
			shared = next;
			draw(next, host.show);
			return;
		}
		takeOver();
	});
	// A window that is closed in a hurry does not always say so.
	const watch = setInterval(() => isOpenerClosed() && takeOver(), LOOK_EVERY);
	const stop = () => {
		clearInterval(watch);
		unsubscribe();
	};
	const takeOver = () => {
		stop();
		tab = session ? activeSheet(session).name : null;
		leave();
		void goOn(shared.state());
	};
	draw(shared, host.show);
	window.addEventListener("pagehide", () => {
		stop();
		leave();
	});
}

/** The window that held the workbook was reloaded, and holds it again soon, or was closed: then this one holds it. */
async function goOn(state: SavedState): Promise<void> {
	await keepState(state);
	while (!isOpenerClosed()) {
		const host = openersHost();
		if (host) return join(host);
		await new Promise((done) => setTimeout(done, RETRY_AFTER));
	}
	hold(await loadAddOn(), state);
}

function draw(shared: SharedWorkbook, show: (next: NewWorkbook) => void): void {
	leave();
	const opened = openSession(shared, userName);
	session = opened;
	goToTab(opened, tab);
	tab = null;
	render(<App session={opened} show={show} />, page);
	attempt(opened, () => opened.runtime.open());
}

function leave(): void {
	render(null, page);
	if (session) leaveSession(session);
	session = undefined;
}

async function readText(path: string): Promise<string> {
	const response = await fetch(path);
	if (!response.ok) throw new Error(`The file ${path} is missing. Build the add-on first.`);
	return response.text();
}

function cannotStart(error: unknown): void {
	const message = document.createElement("p");
	message.textContent = `The playground cannot start. ${messageOf(error)}`;
	page.replaceChildren(message);
}

start().catch(cannotStart);
