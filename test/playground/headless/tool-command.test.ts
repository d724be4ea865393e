import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Workbook } from "@cj-tech-master/excelts";
import { beforeAll, expect, test, vi } from "vitest";
import { writeXlsx } from "../../../src/playground/files/xlsx.ts";
import { inCommandWords } from "../../../src/playground/headless/in-command-words.ts";
import { runToolCommand } from "../../../src/playground/headless/tool-command.ts";
import { openWorkbookFile } from "../../../src/playground/headless/workbook-file.ts";
import { createWorkbook } from "../../../src/playground/model/workbook.ts";
import { FAKE_CODE } from "./fake-add-on.ts";

let folder: string;
const at = (name: string) => join(folder, name);

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), "tool-"));
	await writeFile(at("Code.js"), FAKE_CODE);
	await writeFile(at("Tools.html"), "<p>planner</p>");
	await writeFile(at("names.json"), '{"names": ["Mara", "Li"]}');
	await writeFile(at("list.csv"), "Noor;1\nMara;2\n");
	await writeFile(at("broken.json"), "{");
	const workbook = createWorkbook();
	workbook.setContents(workbook.sheets[0]!.id, 0, 0, [["Mara"]]);
	await writeFile(at("in.xlsx"), await writeXlsx(workbook));
	const lists = new Workbook();
	lists.addWorksheet("Names").addRow(["Ana"]);
	lists.addWorksheet("More").addRow(["Bo"]);
	await writeFile(at("lists.xlsx"), await lists.xlsx.writeBuffer());
});

async function run(...words: string[]): Promise<{ code: number; out: string; err: string }> {
	const out = vi.spyOn(console, "log").mockImplementation(() => {});
	const err = vi.spyOn(console, "error").mockImplementation(() => {});
	try {
		const code = await runToolCommand(words, folder);
		return { code, out: out.mock.calls.join("\n"), err: err.mock.calls.join("\n") };
	} finally {
		out.mockRestore();
		err.mockRestore();
	}
}

async function runForTokens(...words: string[]): Promise<string[]> {
	const { items } = JSON.parse((await run("add-names", ...words)).out) as { items: { token: string }[] };
	return items.map(({ token }) => token);
}

test("without --apply the preview is printed and nothing is saved as changed", async () => {
	const { code, out, err } = await run("add-names", "--input", at("names.json"), "--out", at("preview.json"));
	expect({ code, err }).toEqual({ code: 0, err: "" });
	expect(JSON.parse(out).items).toHaveLength(2);
	expect((await openWorkbookFile(at("preview.json"))).sheets[0]!.used().rows).toBe(0);
});

test.each(["out.xlsx", "out.csv", "out.json"])("--apply does it and --out saves %s", async (name) => {
	const { code, out } = await run(
		...["add-names", "--apply", "--workbook", at("in.xlsx"), "--input", at("names.json"), "--out", at(name)],
	);
	expect({ code, done: JSON.parse(out).done }).toEqual({ code: 0, done: 1 });
	const sheet = (await openWorkbookFile(at(name))).sheets[0]!;
	expect([sheet.content(0, 0), sheet.content(1, 0), sheet.used().rows]).toEqual(["Mara", "Li", 2]);
});

test("documents and what the add-on remembers are saved with a .json workbook, and read again with it", async () => {
	await writeFile(at("docs.json"), '{"names": ["doc 1"]}');
	const { code } = await run("add-names", "--apply", "--input", at("docs.json"), "--out", at("kept.json"));
	expect(code).toBe(0);
	await run(
		"add-names",
		"--workbook",
		at("kept.json"),
		"--input",
		at("names.json"),
		"--out",
		at("again.json"),
	);
	const { addOn } = JSON.parse(await readFile(at("again.json"), "utf8"));
	expect(addOn.documents.map(({ title }: { title: string }) => title)).toEqual(["doc 1"]);
	expect(addOn.properties).toEqual([["document", [["document", "doc 1"]]]]);
});

test("documents that no other kind of file would keep are not written", async () => {
	await writeFile(at("docs.json"), '{"names": ["doc 1"]}');
	const words = ["add-names", "--apply", "--input", at("docs.json"), "--out", at("docs.xlsx")];
	const { code, out, err } = await run(...words);
	expect({ code, out }).toEqual({ code: 1, out: "" });
	expect(err).toContain("only a .json file keeps them beside the sheets");
	await expect(openWorkbookFile(at("docs.xlsx"))).rejects.toThrow();
});

test("what was done is saved when a limit stops the rest, and that is told", async () => {
	await writeFile(at("many.json"), '{"names": ["Ana", "stop", "Bo"]}');
	const { code, out, err } = await run(
		...["add-names", "--apply", "--input", at("many.json"), "--out", at("some.csv")],
	);
	expect({ code, done: JSON.parse(out).done }).toEqual({ code: 1, done: 1 });
	expect(err).toMatch(/^It stopped with 2 changes left to do: Enough for today\. What was done is kept/);
	expect(await readFile(at("some.csv"), "utf8")).toBe("\uFEFFAna\r\n");
});

test("what the preview refused is told by --apply too", async () => {
	await writeFile(at("refused.json"), '{"names": ["none"]}');
	const { out } = await run("add-names", "--apply", "--input", at("refused.json"));
	expect(JSON.parse(out).refused).toEqual([{ label: "none", reason: "It is no name." }]);
});

test("--help tells what a tool does and takes", async () => {
	const { code, out, err } = await run("add-names", "--help");
	expect({ code, err }).toEqual({ code: 0, err: "" });
	expect(out).toMatch(/^add-names: Adds names\n/);
	expect((await run("--help")).out).toContain("\nTools:\n");
});

test("--file reads a list as the sidebar does, and --tab picks a sheet of it", async () => {
	expect(await runForTokens("--file", at("list.csv"))).toEqual(["Noor", "Mara"]);
	expect(await runForTokens("--file", at("lists.xlsx"))).toEqual(["Ana"]);
	expect(await runForTokens("--file", at("lists.xlsx"), "--tab", "More")).toEqual(["Bo"]);
});

test("what a tool's input lacks is said in the command's words, with an example", () => {
	const message =
		"What was asked for is not complete or not understood (from). In the sidebar, close it and open it again.";
	expect(inCommandWords(message, "check-captions")).toMatch(
		/^The input of check-captions is not complete: "from" is missing or not understood\. Give it with --input FILE\. It needs JSON such as\n\{\n {2}"from": \{"tab": "Deliverables"\}/,
	);
	expect(inCommandWords(message, "add-names")).toMatch(/Give it with --input FILE\.$/);
	expect(inCommandWords("The tab is gone.", "check-captions")).toBe("The tab is gone.");
});

test.each([
	{ words: ["no-such-tool"], message: 'There is no tool "no-such-tool".' },
	{ words: ["add-names", "--input", "broken.json"], message: /broken\.json" is not JSON: / },
	{ words: ["add-names", "--input", "none.json"], message: /none\.json" cannot be opened\. Check/ },
	{
		words: ["add-names", "--workbook", "Code.js"],
		message: /Unknown kind of workbook ".*Code\.js"\. Use \.xlsx, \.csv or \.json\./,
	},
	{
		words: ["add-names", "--workbook", "names.json"],
		message: /names\.json" is no snapshot of the playground\./,
	},
	{
		words: ["add-names", "--file", "lists.xlsx", "--tab", "None"],
		message: '"lists.xlsx" has no sheet "None". It has Names, More.',
	},
	{
		words: ["add-names", "--file", "list.csv", "--tab", "None"],
		message: '"list.csv" has one sheet only. Leave out --tab.',
	},
])("$words fails with a message on stderr and nothing on stdout", async ({ words, message }) => {
	const { code, out, err } = await run(...words.map((word) => (word.includes(".") ? at(word) : word)));
	expect({ code, out }).toEqual({ code: 1, out: "" });
	expect(err).toMatch(message);
});

test.each([
	{ words: ["--apply"] },
	{ words: ["a", "b"] },
	{ words: ["a", "--nope"] },
	{ words: ["a", "--out"] },
])("$words is answered with the usage and exit code 2", async ({ words }) => {
	const { code, out, err } = await run(...words);
	expect({ code, out }).toEqual({ code: 2, out: "" });
	expect(err).toContain("Usage: npm run tool -- <id> [options]");
});

test("without words it lists the tools and how they are run", async () => {
	const { code, out, err } = await run();
	expect({ code, err }).toEqual({ code: 0, err: "" });
	expect(out).toContain("Usage: npm run tool -- <id> [options]");
	expect(out).toMatch(/\nTools:\n {2}add-names {2}Adds names$/);
});

test("an import without a list is told how to give one", async () => {
	const { code, err } = await run("import-creators");
	expect({ code, err }).toEqual({
		code: 1,
		err: "import-creators needs a list. Give a file with --file, or a tab of the spreadsheet with --tab.",
	});
});

test("a saved .csv is text that other programs read", async () => {
	await run("add-names", "--apply", "--input", at("names.json"), "--out", at("saved.csv"));
	expect(await readFile(at("saved.csv"), "utf8")).toBe("\uFEFFMara\r\nLi\r\n");
});
