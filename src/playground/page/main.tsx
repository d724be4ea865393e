import "./styles.css";
import { render } from "preact";
import { sampleTracker } from "../sample-tracker.ts";
import { App } from "./app.tsx";
import { attempt, type NewWorkbook, SAMPLE_NAME } from "./commands.ts";
import { goToTab } from "./grid/selection.ts";
import { type AddOn, type OpenedSession, openSession } from "./open-session.ts";
import { readSavedState, type SavedState } from "./saved-state.ts";

/** `?fresh=1` starts with the sample tracker again; `?tab=Roster` opens that tab. */
const query = new URLSearchParams(location.search);
const page = document.getElementById("page")!;
let opened: OpenedSession | undefined;

async function start(): Promise<void> {
	const [code, Sidebar, Tools, saved] = await Promise.all([
		readText("./Code.js"),
		readText("./Sidebar.html"),
		readText("./Tools.html"),
		query.has("fresh") ? undefined : readSavedState(),
	]);
	const addOn = { code, htmlFiles: { Sidebar, Tools } };
	show(addOn, saved ?? { name: SAMPLE_NAME, snapshot: await sampleTracker() });
	document.addEventListener("visibilitychange", () => opened?.saver.now());
}

function show(addOn: AddOn, workbook: NewWorkbook | SavedState): void {
	opened?.saver.stop();
	opened = openSession(addOn, workbook);
	const { session } = opened;
	goToTab(session, query.get("tab"));
	render(null, page);
	render(<App session={session} show={(next) => show(addOn, next)} />, page);
	attempt(session, () => session.runtime.open());
}

async function readText(path: string): Promise<string> {
	const response = await fetch(path);
	if (!response.ok) throw new Error(`The file ${path} is missing. Build the add-on first.`);
	return response.text();
}

start().catch((error: Error) => {
	const message = document.createElement("p");
	message.textContent = `The playground cannot start. ${error.message}`;
	page.replaceChildren(message);
});
