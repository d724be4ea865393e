import { describe, expect, test } from "vitest";
import type { DocumentsLook } from "../../src/core/answers.ts";
import { lookAtDocuments } from "../../src/core/runs/look-at-documents.ts";
import { writeBriefs } from "../../src/tools/write-briefs.ts";
import type { MemoryDocuments } from "../core/runs/memory-documents.ts";
import type { MemoryHost } from "../core/runs/memory-host.ts";
import { previewOf, sampleTracker, setting, write } from "./briefs-tracker.ts";

const MARA = "brief/instagram/@mara.eats";

/** All briefs written, Mara's goals edited and her timeline deleted, and then other goals set. */
function editedTracker(): MemoryHost {
	const host = sampleTracker();
	write(host);
	const mara = maraOf(host);
	const at = mara.sections.findIndex(({ name }) => name.startsWith("ccp/goals/"));
	mara.sections[at] = { ...mara.sections[at]!, text: "Goals\nHave fun" };
	mara.sections = mara.sections.filter(({ name }) => !name.startsWith("ccp/timeline/"));
	setting(host, "goals", "300 orders");
	return host;
}

const look = (host: MemoryHost, names: readonly string[]) =>
	lookAtDocuments(host, writeBriefs, {}, names) as DocumentsLook;
const overwriteOf = ({ sections }: DocumentsLook) =>
	sections.map(({ document, section, digest }) => ({ document, section, digest }));

describe("what people edited", () => {
	test("is told before the run, with both texts", () => {
		const { looked, sections } = look(editedTracker(), [MARA]);
		expect(looked).toBe(1);
		const label = "Brief for @mara.eats · Instagram";
		expect(sections).toMatchObject([
			{ document: MARA, section: "goals", label, text: "Goals\nHave fun", wanted: "Goals\n300 orders" },
			{ document: MARA, section: "timeline", label, text: "", wanted: expect.stringContaining("Timeline") },
		]);
	});

	test("is looked for document by document, as long as there is time", () => {
		const host = editedTracker();
		const names = previewOf(host).details.documents.map(({ name }) => name);
		let calls = 0;
		host.elapsed = () => calls++ * 10_000;
		expect(look(host, names).looked).toBe(3);
		host.elapsed = () => 60_000;
		expect(look(host, names).looked).toBe(1);
	});

	test("is not looked for in documents that nobody would write", () => {
		expect(look(editedTracker(), ["brief/instagram/@somebody"])).toEqual({
			looked: 1,
			sections: [],
			documents: [],
		});
	});

	test("is still told of a document that is otherwise up to date", () => {
		const host = editedTracker();
		write(host);
		const { details, left } = previewOf(host);
		expect(details.documents.map(({ state, kept }) => [state, kept])).toEqual([
			["current", ["goals", "timeline"]],
			...Array(3).fill(["current", []]),
		]);
		expect(left[0]!.reason).toBe(
			"Says already what it should, but for what people edited, which stays: goals, timeline.",
		);
	});

	test("gives way where the planner says so, by the tokens of the preview", () => {
		const host = editedTracker();
		const overwrite = overwriteOf(look(host, [MARA]));
		const tokens = (input = {}) => previewOf(host, input).items.map(({ token }) => token);
		expect(tokens({ overwrite })).toEqual(tokens());
		const { kept } = write(host, { overwrite });
		expect(kept).toBe(undefined);
		const texts = maraOf(host).sections.map(({ text }) => text);
		expect(texts).toContain("Goals\n300 orders");
		expect(texts.some((text) => text.startsWith("Timeline"))).toBe(true);
		expect(previewOf(host).items).toEqual([]);
	});

	test("stays where it was edited again since", () => {
		const host = editedTracker();
		const overwrite = overwriteOf(look(host, [MARA]));
		const mara = maraOf(host);
		const at = mara.sections.findIndex(({ name }) => name.startsWith("ccp/goals/"));
		mara.sections[at] = { ...mara.sections[at]!, text: "Goals\nHave more fun" };
		const { kept } = write(host, { overwrite });
		expect(kept?.map(({ reason }) => reason)).toEqual([expect.stringContaining("Have more fun")]);
	});

	test("can give way later too, when nothing else of the document is new", () => {
		const host = editedTracker();
		write(host);
		expect(previewOf(host).items).toEqual([]);
		const overwrite = [{ document: MARA, section: "timeline", digest: "" }];
		write(host, { creators: ["instagram/@mara.eats"], overwrite });
		expect(maraOf(host).sections.some(({ text }) => text.startsWith("Timeline"))).toBe(true);
	});
});

function maraOf(host: MemoryHost) {
	return [...(host.documents as MemoryDocuments).files.values()].find(({ key }) => key === MARA)!;
}
