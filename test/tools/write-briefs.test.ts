import { describe, expect, test } from "vitest";
import { isProblem } from "../../src/core/problem.ts";
import { preview } from "../../src/core/runs/preview.ts";
import { undoRun } from "../../src/core/runs/undo.ts";
import { tracker } from "../../src/core/tracker/index.ts";
import { writeBriefs } from "../../src/tools/write-briefs.ts";
import type { MemoryDocuments } from "../core/runs/memory-documents.ts";
import type { MemoryHost } from "../core/runs/memory-host.ts";
import { columnOf, previewOf, sampleTracker, setting, textOf, type, write } from "./briefs-tracker.ts";

const MARA = "brief/instagram/@mara.eats";

describe("writing briefs", () => {
	test("makes a document for each creator, links it beside all their posts, and a second run has nothing to do", () => {
		const host = sampleTracker();
		expect(write(host).summary).toBe("Made 1 tab, wrote 4 documents, filled 9 cells.");
		const links = columnOf(host, "Deliverables", "brief link");
		expect(new Set(links).size).toBe(4);
		expect(links.slice(0, 3)).toEqual(Array(3).fill(links[0]));
		const { items, left } = previewOf(host);
		expect(items).toEqual([]);
		expect(left.map(({ reason }) => reason)).toEqual(Array(4).fill("Says already what it should."));
	});

	test("brings those up to date that say something else by now, and no others", () => {
		const host = sampleTracker();
		write(host);
		type(host, "Deliverables", "MARA-IG-02", "post date", { date: "2027-03-30" });
		expect(previewOf(host).items.map(({ label }) => label)).toEqual(["Brief for @mara.eats · Instagram"]);
		write(host);
		expect(files(host)).toHaveLength(4);
		expect(sectionOf(host, 0, "deliverables")).toContain("MARA-IG-02\t30 Mar 2027");
	});

	test("leaves a formula, an unknown column and a typed link as they are", () => {
		const host = sampleTracker();
		const column = columnAt(host, "Brief link");
		host.write([{ tab: "Deliverables", row: 1, column, cells: [[{ formula: "=A2" }]] }]);
		type(host, "Deliverables", "COUCH-TT-01", "brief link", "https://example.com/our-own");
		const width = host.readTab("Deliverables")!.values[0]!.length;
		host.write([{ tab: "Deliverables", row: 0, column: width, cells: [["Mood"], ["sunny"]] }]);
		write(host);
		expect(host.readTab("Deliverables")!.formulas[1]![column]).toBe("=A2");
		expect(columnOf(host, "Deliverables", "mood")[0]).toBe("sunny");
		expect(columnOf(host, "Deliverables", "brief link").slice(3, 5)).toEqual([
			"https://example.com/our-own",
			"",
		]);
		expect(previewOf(host).left).toContainEqual({
			label: "Brief for @couch2cara · TikTok",
			reason: expect.stringContaining("a link already, to a document that was not made here"),
		});
		expect(previewOf(host).items).toEqual([]);
	});

	test("takes only the creators asked for", () => {
		const host = sampleTracker();
		const { items, details } = previewOf(host, { creators: ["instagram/@mara.eats"] });
		expect(items.map(({ kind }) => kind)).toEqual(["add-tab", "write-document"]);
		expect(details.newDocuments).toBe(1);
	});

	test("puts the link beside a post added later", () => {
		const host = sampleTracker();
		write(host);
		const rows = host.readTab("Deliverables")!.values.length;
		const cells = [["MARA-IG-04", "Mara Eats", "mara.eats", "Instagram", "reel"]];
		host.write([{ tab: "Deliverables", row: rows, column: 0, cells }]);
		write(host);
		const links = columnOf(host, "Deliverables", "brief link");
		expect(links[links.length - 1]).toBe(links[0]);
		expect(files(host)).toHaveLength(4);
	});

	test("keeps the document of a creator whose handle changed", () => {
		const host = sampleTracker();
		write(host);
		for (const id of ["MARA-IG-01", "MARA-IG-02", "MARA-IG-03"]) {
			type(host, "Deliverables", id, "handle", "mara.cooks");
		}
		const { details } = previewOf(host);
		expect(details.documents[0]).toMatchObject({
			name: MARA,
			label: "@mara.cooks · Instagram",
			state: "update",
		});
		write(host);
		expect(files(host)).toHaveLength(4);
		expect(previewOf(host).items).toEqual([]);
	});

	test("is undone but for the documents, which the next run links again", () => {
		const host = sampleTracker();
		write(host);
		expect(undoRun(host, tracker)).toMatchObject({
			summary: expect.stringMatching(/ The 4 documents it wrote stay in Drive\.$/),
		});
		expect(columnOf(host, "Deliverables", "brief link")).toEqual(Array(9).fill(""));
		write(host);
		expect(files(host)).toHaveLength(4);
		expect(columnOf(host, "Deliverables", "brief link")).not.toContain("");
	});

	test("tells both texts of a section that a person edited", () => {
		const host = sampleTracker();
		write(host);
		const [mara] = files(host);
		const at = mara!.sections.findIndex(({ name }) => name.startsWith("ccp/goals/"));
		mara!.sections[at] = { ...mara!.sections[at]!, text: "Goals\nHave fun" };
		setting(host, "goals", "300 orders");
		const { kept, refused, done } = write(host);
		expect(kept).toEqual([
			{
				label: "Stridelab, Spring launch: brief for Mara Eats: goals",
				reason:
					"Someone edited this section, so it stays: “Goals Have fun”. It would now say: “Goals 300 orders”.",
			},
		]);
		expect([refused, done]).toEqual([[], 4]);
		expect(sectionOf(host, 0, "goals")).toBe("Goals\nHave fun");
		expect(sectionOf(host, 1, "goals")).toBe("Goals\n300 orders");
	});
});

describe("other documents", () => {
	test("have link columns of their own, and the Templates tab is made once for all kinds", () => {
		const host = sampleTracker();
		const kinds = ["brief", "agreement-terms"];
		const { items } = previewOf(host, { kinds });
		expect(items.filter(({ kind }) => kind === "add-tab")).toHaveLength(1);
		write(host, { kinds });
		expect(columnOf(host, "Deliverables", "agreement link")).not.toContain("");
		expect(new Set(columnOf(host, "Templates", "template"))).toEqual(new Set(["Brief", "Agreement terms"]));
		expect(previewOf(host, { kinds }).items).toEqual([]);
	});

	test("that ask for feedback wait for a post to be live", () => {
		const host = sampleTracker();
		const kinds = ["feedback-request"];
		expect(previewOf(host, { kinds }).left.map(({ reason }) => reason)).toEqual(
			Array(4).fill("None of their posts is live yet."),
		);
		type(host, "Deliverables", "MARA-IG-01", "status", "live");
		expect(previewOf(host, { kinds }).details.newDocuments).toBe(1);
		write(host, { kinds });
		expect(columnOf(host, "Deliverables", "feedback link").filter((link) => link !== "")).toHaveLength(3);
	});

	test("need their column, and say how to get it", () => {
		const host = sampleTracker();
		type(host, "Deliverables", "Agreement link", "Agreement link", "Contract");
		const { refused, items } = previewOf(host, { kinds: ["agreement-terms"] });
		expect(items).toEqual([]);
		expect(refused[0]!.reason).toBe(
			'Deliverables has no column "Agreement link". Run "Set up tracker", which adds it.',
		);
	});

	test("say that terms are no legal advice, and until when rights hold", () => {
		const host = sampleTracker();
		type(host, "Deliverables", "MARA-IG-02", "rights", "Paid ads");
		type(host, "Deliverables", "MARA-IG-02", "rights until", { date: "2027-09-30" });
		const text = textOf(host, "agreement-terms/instagram/@mara.eats", ["agreement-terms"]);
		expect(text).toContain("It is not legal advice");
		expect(text).toContain("as follows: Paid ads.");
		expect(text).toContain("These rights end on 30 September 2027.");
	});
});

describe("what is refused", () => {
	test("no tracker", () => {
		const host = sampleTracker();
		host.deleteTab("Deliverables");
		expect(preview(host, writeBriefs, {})).toEqual({
			problem: 'There is no Deliverables tab yet. Run "Set up tracker" first.',
		});
	});

	test("a kind nobody knows", () => {
		const answer = preview(sampleTracker(), writeBriefs, { kinds: ["novel"] });
		expect(isProblem(answer) && answer.problem).toContain('Unknown document "novel"');
	});

	test("no posts at all, and somebody in the Plan without posts", () => {
		const host = sampleTracker();
		for (const tab of ["Deliverables", "Plan"]) {
			const { values } = host.readTab(tab)!;
			const blank = values.slice(1).map((row) => row.map(() => ""));
			if (tab === "Plan") blank[0] = ["Mara Eats", "mara.eats", "Instagram", "1 reel"];
			host.write([{ tab, row: 1, column: 0, cells: blank }]);
		}
		expect(previewOf(host)).toMatchObject({
			items: [],
			refused: [
				{ label: "Mara Eats · Instagram", reason: expect.stringContaining("no posts in Deliverables") },
			],
		});
		host.write([{ tab: "Plan", row: 1, column: 0, cells: [["", "", "", ""]] }]);
		expect(previewOf(host).refused).toEqual([
			{ label: "Deliverables", reason: 'The tab has no posts yet. Run "Plan deliverables" first.' },
		]);
	});

	test("settings without which no document is written, by their cells", () => {
		const host = sampleTracker();
		setting(host, "brand", "");
		setting(host, "sender", "-");
		const { items, refused } = previewOf(host);
		expect(items).toEqual([]);
		expect(refused.map(({ label }) => label)).toEqual(["Campaign, brand", "Campaign, sender"]);
		expect(refused[0]!.reason).toContain("Fill in brand in Campaign (cell B3).");
	});

	test("a misspelt placeholder in the team's texts", () => {
		const host = sampleTracker();
		write(host);
		type(host, "Templates", "goals", "text", "## Goals\n{{gaols}}");
		const { items, refused, details } = previewOf(host, { kinds: ["brief", "agreement-terms"] });
		expect(refused).toContainEqual({
			label: "Texts of Brief",
			reason: expect.stringContaining("Did you mean {{goals}}?"),
		});
		expect(new Set(details.documents.map(({ name }) => name.split("/")[0]))).toEqual(
			new Set(["agreement-terms"]),
		);
		expect(items.every(({ document }) => !document?.startsWith("brief/"))).toBe(true);
		expect(previewOf(host).details).toMatchObject({ documents: [], kinds: [{ id: "brief" }, {}, {}] });
	});

	test("posts without an id", () => {
		const host = sampleTracker();
		type(host, "Deliverables", "KILOMETRE-YT-01", "id", "");
		expect(previewOf(host).refused).toEqual([
			{ label: "Brief for @kilometre.kai · YouTube", reason: expect.stringContaining("have no ids") },
		]);
	});
});

function files(host: MemoryHost) {
	return [...(host.documents as MemoryDocuments).files.values()];
}

function sectionOf(host: MemoryHost, file: number, id: string): string | undefined {
	return files(host)[file]!.sections.find(({ name }) => name.startsWith(`ccp/${id}/`))?.text;
}

function columnAt(host: MemoryHost, header: string): number {
	return host.readTab("Deliverables")!.values[0]!.indexOf(header);
}
