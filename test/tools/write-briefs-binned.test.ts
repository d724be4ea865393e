import { describe, expect, test } from "vitest";
import { isProblem } from "../../src/core/problem.ts";
import { apply } from "../../src/core/runs/apply.ts";
import { lookAtDocuments } from "../../src/core/runs/look-at-documents.ts";
import { preview } from "../../src/core/runs/preview.ts";
import { tracker } from "../../src/core/tracker/index.ts";
import { planDeliverables } from "../../src/tools/plan-deliverables.ts";
import { writeBriefs } from "../../src/tools/write-briefs.ts";
import type { MemoryDocuments } from "../core/runs/memory-documents.ts";
import type { MemoryHost } from "../core/runs/memory-host.ts";
import { columnOf, previewOf, sampleTracker, setting, type, write } from "./briefs-tracker.ts";

const MARA = "brief/instagram/@mara.eats";
const RENEW = { creators: ["instagram/@mara.eats"], renew: [MARA] };

/** All briefs written, and Mara's put into the bin. */
function binnedTracker(): MemoryHost {
	const host = sampleTracker();
	write(host);
	fileOf(host, "document-1").binned = true;
	return host;
}

const fileOf = (host: MemoryHost, id: string) => (host.documents as MemoryDocuments).files.get(id)!;
const links = (host: MemoryHost) => columnOf(host, "Deliverables", "brief link").slice(0, 3);
const stateOf = (host: MemoryHost, input = {}) =>
	previewOf(host, input).details.documents.find(({ name }) => name === MARA)!.state;

describe("a document in Drive's bin", () => {
	test("is told, and not written to, though its campaign changed", () => {
		const host = binnedTracker();
		setting(host, "goals", "300 orders");
		const { items, left } = previewOf(host);
		expect(items).toHaveLength(3);
		expect(left).toEqual([
			{
				label: "Brief for @mara.eats · Instagram",
				reason: expect.stringContaining("It lies in Drive's bin. Restore it there"),
			},
		]);
		expect(stateOf(host)).toBe("binned");
	});

	test("is made anew if asked for, and its link takes the place of the old one", () => {
		const host = binnedTracker();
		const [item] = previewOf(host, RENEW).items;
		expect(item).toMatchObject({ reason: expect.stringContaining("lies in Drive's bin") });
		const answer = write(host, RENEW);
		expect(answer.summary).toBe("Wrote 1 document, updated 3 cells.");
		expect(answer.written).toMatchObject([{ name: MARA, isNew: true, kept: [] }]);
		expect(new Set(links(host))).toEqual(new Set(["https://docs.example/document-5"]));
		expect(previewOf(host).items).toEqual([]);
		expect(previewOf(host, RENEW).items).toEqual([]);
		// What was asked for once stays true: the old one does not come back by itself.
		fileOf(host, "document-1").binned = false;
		expect(previewOf(host).items).toEqual([]);
	});

	test("goes on as it was once it is restored", () => {
		const host = binnedTracker();
		fileOf(host, "document-1").binned = false;
		expect(stateOf(host)).toBe("current");
		setting(host, "goals", "300 orders");
		write(host, RENEW);
		expect(links(host)).toEqual(Array(3).fill("https://docs.example/document-1"));
	});

	test("is made anew without asking where its links were cleared", () => {
		const host = binnedTracker();
		for (const id of ["MARA-IG-01", "MARA-IG-02", "MARA-IG-03"])
			type(host, "Deliverables", id, "brief link", "");
		expect(stateOf(host)).toBe("new");
		write(host);
		expect(links(host)).toEqual(Array(3).fill("https://docs.example/document-5"));
	});

	test("that was put there after the preview is refused, not written to", () => {
		const host = sampleTracker();
		write(host);
		setting(host, "goals", "300 orders");
		const accept = previewOf(host).items.map(({ token }) => token);
		fileOf(host, "document-1").binned = true;
		const answer = apply(host, tracker, writeBriefs, {}, { accept, run: "late-run" });
		if (isProblem(answer)) throw new Error(answer.problem);
		expect(answer.refused.map(({ label }) => label)).toEqual(["Brief for @mara.eats · Instagram"]);
		expect(fileOf(host, "document-1").sections.some(({ text }) => text.includes("300 orders"))).toBe(false);
	});

	test("is replaced once, wherever the run that makes it anew breaks off", () => {
		const calm = binnedTracker();
		const accept = previewOf(calm, RENEW).items.map(({ token }) => token);
		for (let failing = 1; failing < 40; failing++) {
			const host = binnedTracker();
			const { documents } = host;
			let calls = 0;
			const counted = new Proxy(documents, {
				get(target, name) {
					const member = Reflect.get(target, name);
					if (typeof member !== "function") return member;
					return (...args: unknown[]) => {
						if (++calls === failing) throw new Error("Service unavailable");
						return member(...args);
					};
				},
			});
			Object.assign(host, { documents: counted });
			const once = () => apply(host, tracker, writeBriefs, RENEW, { accept, run: "renew-run" });
			try {
				once();
			} catch {}
			const done = calls < failing;
			Object.assign(host, { documents });
			const answer = once();
			if (isProblem(answer)) throw new Error(answer.problem);
			expect(fileOf(host, "document-6")).toBe(undefined);
			expect(new Set(links(host))).toEqual(new Set(["https://docs.example/document-5"]));
			expect(previewOf(host).items).toEqual([]);
			if (done) return;
		}
		throw new Error("The run never came to its end.");
	});
});

describe("a creator who left the plan", () => {
	test("is not written to unless named", () => {
		const host = sampleTracker();
		type(host, "Plan", "Mara Eats", "in plan", "no");
		expect(stateOf(host)).toBe("not planned");
		expect(previewOf(host).items).toHaveLength(4);
		expect(previewOf(host, { creators: ["instagram/@mara.eats"] }).items).toHaveLength(2);
	});

	test("is written to as long as nobody can tell, or the handle alone differs", () => {
		const host = sampleTracker();
		type(host, "Plan", "Mara Eats", "package", "whatever she likes");
		expect(stateOf(host)).toBe("new");
		type(host, "Plan", "Mara Eats", "handle", "mara.cooks");
		expect(stateOf(host)).toBe("new");
	});

	test("has posts dropped that nothing but our link stands beside, and no brief to write then", () => {
		const host = sampleTracker();
		write(host);
		type(host, "Plan", "Mara Eats", "in plan", "no");
		const dropped = () => {
			const shown = preview(host, planDeliverables, {});
			if (isProblem(shown)) throw new Error(shown.problem);
			return shown.items.filter(({ cells }) => cells.some(({ after }) => after === "dropped"));
		};
		// The others have captions.
		expect(dropped().map(({ label }) => label.slice(0, 10))).toEqual(["MARA-IG-03"]);
		type(host, "Deliverables", "MARA-IG-03", "brief link", "https://docs.google.com/document/d/her-own/edit");
		expect(dropped()).toHaveLength(0);
		for (const id of ["MARA-IG-01", "MARA-IG-02", "MARA-IG-03"])
			type(host, "Deliverables", id, "status", "dropped");
		expect(previewOf(host).details.documents.some(({ name }) => name === MARA)).toBe(false);
	});
});

test("what would change is told section by section before the run, and what was changed and kept after it", () => {
	const host = sampleTracker();
	write(host);
	const mara = fileOf(host, "document-1");
	const edit = (id: string, text: string) => {
		const at = mara.sections.findIndex(({ name }) => name.startsWith(`ccp/${id}/`));
		mara.sections[at] = { ...mara.sections[at]!, text };
	};
	edit("goals", "Goals\nHave fun");
	edit("freedom", "Do as you like.");
	setting(host, "goals", "300 orders");
	setting(host, "summary", "A lighter shoe.");
	const look = lookAtDocuments(host, writeBriefs, {}, [MARA]);
	if (isProblem(look)) throw new Error(look.problem);
	expect(look.documents).toEqual([{ document: MARA, changed: ["campaign"], unchanged: 10 }]);
	const { written } = write(host, { creators: ["instagram/@mara.eats"] });
	expect(written).toMatchObject([{ isNew: false, updated: ["campaign"], kept: ["goals", "freedom"] }]);
	(host.documents as MemoryDocuments).files.delete("document-1");
	setting(host, "summary", "A shoe.");
	const gone = lookAtDocuments(host, writeBriefs, {}, [MARA]);
	expect(gone).toMatchObject({ documents: [{ document: MARA, gone: true }] });
});
