import { spawnSync } from "node:child_process";

const PLACEHOLDER = "PUT-YOUR-OWN-SCRIPT-ID-HERE";
const HOW = 'docs/publishing.md says how: "Into a new spreadsheet" or "Into a spreadsheet you have".';

/**
 * Why there is nowhere to push to, in words with what to do; `undefined` if all is there.
 *
 * @param {string | undefined} text of .clasp.json; `undefined` if there is none
 * @param {() => boolean} isLoggedIn asked last, since it takes a moment
 * @returns {string | undefined}
 */
export function whyNotPushed(text, isLoggedIn) {
	if (text === undefined) return `There is no .clasp.json, which names the script to push to. ${HOW}`;
	const project = parse(text);
	if (project === undefined)
		return ".clasp.json cannot be read: it is not valid JSON. Mend it or make it anew.";
	const { scriptId, rootDir } = project;
	if (typeof scriptId !== "string" || scriptId.trim() === "") return `.clasp.json has no scriptId. ${HOW}`;
	if (scriptId === PLACEHOLDER) return `.clasp.json still has "${PLACEHOLDER}" as its scriptId. ${HOW}`;
	if (typeof rootDir !== "string" || !/^(\.\/)?dist\/?$/.test(rootDir)) {
		return `.clasp.json has ${rootDir === undefined ? "no rootDir" : `"${rootDir}" as its rootDir`}. Set "rootDir": "dist", where the built script is.`;
	}
	if (!isLoggedIn()) return "You are not logged in to Google. Run: npx clasp login";
	return undefined;
}

function parse(text) {
	try {
		const project = JSON.parse(text);
		return typeof project === "object" && project !== null ? project : undefined;
	} catch {
		return undefined;
	}
}

/** @returns {boolean} whether clasp has a login */
export function isLoggedIn() {
	const { stdout } = spawnSync("npx", ["clasp", "show-authorized-user", "--json"], {
		encoding: "utf8",
		shell: process.platform === "win32",
	});
	return parse(stdout ?? "")?.loggedIn === true;
}
