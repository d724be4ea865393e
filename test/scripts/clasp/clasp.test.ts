import { spawn } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type GoogleStandIn, startGoogleStandIn } from "./google-stand-in.ts";

/** What docs/publishing.md says of clasp, tried on clasp itself; only Google is a stand-in. */
const CLASP = resolve("node_modules/@google/clasp/build/src/index.js");
const LOGIN = {
	tokens: {
		default: {
			type: "authorized_user",
			client_id: "id",
			client_secret: "secret",
			refresh_token: "refresh",
			access_token: "access",
			expiry_date: 4_000_000_000_000,
		},
	},
};
const NEW_SHEET = ["create-script", "--type", "sheets", "--title", "Creator Campaign Planner"];

let clone: string;
let google: GoogleStandIn;

beforeAll(async () => {
	google = await startGoogleStandIn();
	clone = mkdtempSync(join(tmpdir(), "clasp-"));
	writeFileSync(join(clone, "login.json"), JSON.stringify(LOGIN));
	restore();
});
afterAll(async () => {
	await google.close();
	rmSync(clone, { recursive: true, force: true });
});

function restore(): void {
	for (const file of ["appsscript.json", ".claspignore"]) cpSync(file, join(clone, file));
	rmSync(join(clone, ".clasp.json"), { force: true });
}

function clasp(...args: readonly string[]): Promise<{ status: number | null; said: string }> {
	const env = {
		...process.env,
		STAND_IN: google.url,
		NODE_OPTIONS: `--import ${resolve("test/scripts/clasp/to-stand-in.mjs")}`,
		clasp_config_auth: join(clone, "login.json"),
	};
	const started = spawn(process.execPath, [CLASP, ...args], { cwd: clone, env });
	let said = "";
	for (const stream of [started.stdout, started.stderr]) stream.on("data", (text) => (said += text));
	return new Promise((done) => started.on("close", (status) => done({ status, said })));
}

const manifest = () => readFileSync(join(clone, "appsscript.json"), "utf8");

it("a new script without --rootDir overwrites the manifest in the repository", async () => {
	await clasp(...NEW_SHEET);
	expect(manifest()).toContain("America/New_York");
	restore();
	expect(manifest()).toBe(readFileSync("appsscript.json", "utf8"));
});

it("with --rootDir dist it leaves the repository alone, and knows its script and spreadsheet", async () => {
	expect(await clasp(...NEW_SHEET, "--rootDir", "dist")).toMatchObject({ status: 0 });
	expect(manifest()).toBe(readFileSync("appsscript.json", "utf8"));
	expect(existsSync(join(clone, "dist/appsscript.json"))).toBe(true);
	expect(JSON.parse(readFileSync(join(clone, ".clasp.json"), "utf8"))).toMatchObject({
		scriptId: "the-script",
		parentId: "the-spreadsheet",
		rootDir: "dist",
	});
});

it("a second script is refused while .clasp.json names one", async () => {
	const { said } = await clasp(...NEW_SHEET, "--rootDir", "dist");
	expect(said).toContain("Project file already exists.");
});

it("a push without --force skips a changed manifest and ends as if all were well", async () => {
	rmSync(join(clone, "dist"), { recursive: true });
	cpSync("dist", join(clone, "dist"), { recursive: true });
	const { status, said } = await clasp("push");
	expect(said).toContain("Skipping push.");
	expect(status).toBe(0);
	expect(google.pushes).toEqual([]);
});

it("a push with --force sends what was built, and nothing of the script that was there", async () => {
	expect(await clasp("push", "--force")).toMatchObject({ status: 0 });
	const sent = Object.fromEntries(google.pushes[0]!.map((file) => [file.name, file]));
	expect(sent.appsscript!.source).toBe(readFileSync("dist/appsscript.json", "utf8"));
	expect(sent.Code).toMatchObject({
		type: "SERVER_JS",
		source: readFileSync("dist/Code.js", "utf8"),
	});
	expect(sent.Sidebar!.type).toBe("HTML");
	const { said } = await clasp("push", "--force");
	expect(said).toContain("Script is already up to date.");
});

it("has every command and option that the documents name", async () => {
	const { said: commands } = await clasp("--help");
	const named = namedInDocuments();
	expect(Object.keys(named).length).toBeGreaterThan(5);
	for (const [command, options] of Object.entries(named)) {
		expect(commands).toMatch(new RegExp(`^ {2}${command}\\b`, "m"));
		const help = options.size > 0 ? (await clasp(command, "--help")).said : "";
		for (const option of options) expect(help, command).toContain(option);
	}
});

/** Commands of clasp with their options, wherever a document says `npx clasp …`. */
function namedInDocuments(): { readonly [command: string]: ReadonlySet<string> } {
	const text = ["README.md", "docs/publishing.md"].map((file) => readFileSync(file, "utf8")).join("\n");
	const named: { [command: string]: Set<string> } = {};
	for (const [, command, rest] of text.matchAll(/npx clasp\s+([a-z-]+)([^`\n]*)/g)) {
		named[command!] ??= new Set();
		for (const [option] of rest!.matchAll(/--[a-zA-Z-]+/g)) named[command!]!.add(option);
	}
	return named;
}
