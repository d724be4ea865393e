import { afterEach, describe, expect, test, vi } from "vitest";
import type { Applied, Preview } from "../../src/core/answers.ts";
import type { Host } from "../../src/core/host.ts";
import { type ApplyRequest, apply } from "../../src/core/runs/apply.ts";
import { tracker } from "../../src/core/tracker/index.ts";
import { createDocumentFiles } from "../../src/playground/docs/document-files.ts";
import { insertText } from "../../src/playground/docs/edit-document.ts";
import { loadWorkbook } from "../../src/playground/model/workbook.ts";
import { writeBriefs } from "../../src/tools/write-briefs.ts";
import {
	copyOf,
	expectWhole,
	failAt,
	LINK,
	leanWorkbook,
	linksIn,
	manyCreators,
	openPlace,
	type Place,
	previewOf,
	sampleWorkbook,
	textIn,
	write,
} from "./briefs-place.ts";
import { openHost } from "./open-host.ts";

afterEach(() => vi.unstubAllGlobals());

/** What a call to Docs or Drive takes, roughly. */
const DOCS_MS = 800;
const ALL = ["Couch to Cara", "Kilometre Kai", "Mara Eats", "Run Mum Rae"];

describe("a service call that fails while briefs are written", () => {
	const two = { creators: ["instagram/@mara.eats", "youtube/@kilometre.kai"] };
	const both = ["Kilometre Kai", "Mara Eats"];
	const start = leanWorkbook();
	const calm = openPlace(start);
	const shown = previewOf(openHost(calm).host, two);
	const request: ApplyRequest = { accept: shown.items.map(({ token }) => token), run: "briefs-run" };
	let total = 0;
	const { host: counted } = openHost({ ...openPlace(start), onCall: () => total++ });
	total = 0;
	apply(counted, tracker, writeBriefs, two, request);

	test("there are enough calls to make the test worth its name", () => {
		expect(shown.items.map(({ kind }) => kind)).toEqual(["write-document", "write-document"]);
		expect(total).toBeGreaterThan(40);
	});

	test("leaves what the same request completes: no orphan, no second document, every post linked", () => {
		for (let position = 0; position < total; position++) {
			const place = openPlace(start);
			failAt(place, position, (host) => apply(host, tracker, writeBriefs, two, request));
			const answer = apply(openHost(place).host, tracker, writeBriefs, two, request) as Applied;
			expect(answer.refused, `call ${position}`).toEqual([]);
			expectWhole(place, both, `call ${position}`);
			expect(previewOf(openHost(place).host, two).items, `call ${position}`).toEqual([]);
		}
	});

	test("leaves what a new preview completes too, as after closing the sidebar", () => {
		for (let position = 0; position < total; position += 7) {
			const place = openPlace(start);
			failAt(place, position, (host) => apply(host, tracker, writeBriefs, two, request));
			write(openHost(place).host, two, "another-run");
			expectWhole(place, both, `call ${position}`);
		}
	});

	test("loses nothing a person wrote, whichever call of a later run it was", () => {
		const before = openPlace(start);
		write(openHost(before).host, two, "first-run-1");
		const { workbook } = before;
		const campaign = workbook.sheet("Campaign")!;
		workbook.setContents(campaign.id, 6, 1, [["A lighter shoe."]]);
		const [mara] = before.documents.all;
		before.documents.change(mara!.id, (state) =>
			insertText(state, textIn(state).indexOf("190 grams") + 1, "Just "),
		);
		const kept = JSON.stringify(before.documents.all);
		let later = 0;
		for (let position = 0; ; position += 3) {
			const place: Place = {
				workbook: loadWorkbook(workbook.snapshot()),
				stores: copyOf(before.stores),
				documents: createDocumentFiles(JSON.parse(kept)),
			};
			const { items } = previewOf(openHost(place).host, two);
			const again = { accept: items.map(({ token }) => token), run: "second-run" };
			const failed = failAt(place, position, (host) => apply(host, tracker, writeBriefs, two, again));
			apply(openHost(place).host, tracker, writeBriefs, two, again);
			const texts = place.documents.all.map(textIn);
			expect(texts[0], `call ${position}`).toContain("Just 190 grams");
			for (const text of texts) expect(text.split("A lighter shoe.")).toHaveLength(2);
			later = position;
			if (!failed) break;
		}
		expect(later).toBeGreaterThan(30);
	});
});

describe("two people at once", () => {
	test("who applies second makes no second document, and is told", () => {
		const place = openPlace(sampleWorkbook());
		const ana = previewOf(openHost({ ...place, user: "ana" }).host);
		const ben = previewOf(openHost({ ...place, user: "ben" }).host);
		const requestOf = (shown: Preview, run: string) => ({
			accept: shown.items.map(({ token }) => token),
			run,
		});
		apply(openHost({ ...place, user: "ana" }).host, tracker, writeBriefs, {}, requestOf(ana, "run-of-ana"));
		const { host } = openHost({ ...place, user: "ben" });
		const answer = apply(host, tracker, writeBriefs, {}, requestOf(ben, "run-of-ben")) as Applied;
		expect(answer.done).toBe(0);
		expect(answer.refused.map(({ label }) => label)).toContain("Brief for @mara.eats · Instagram");
		expectWhole(place, ALL, "ben");
	});

	test("a link that somebody types while the brief is written stays", () => {
		const place = openPlace(sampleWorkbook());
		const shown = previewOf(openHost(place).host);
		let typed = false;
		const { host } = openHost({
			...place,
			onCall(name) {
				if (typed || !name.startsWith("Docs.Documents.batchUpdate")) return;
				typed = true;
				const { id } = place.workbook.sheet("Deliverables")!;
				place.workbook.setContents(id, 1, LINK, [["https://example.com/my-own"]]);
			},
		});
		const request = { accept: shown.items.map(({ token }) => token), run: "typing-run" };
		const answer = apply(host, tracker, writeBriefs, {}, request) as Applied;
		expect(typed).toBe(true);
		expect(linksIn(place)[0]).toBe("https://example.com/my-own");
		expect(answer.refused.map(({ label }) => label)).toEqual([
			"Brief for @mara.eats · Instagram, brief link",
		]);
	});
});

test("300 briefs are written in slices under 20 seconds, each once, with few calls to the sheet", () => {
	const place = openPlace(manyCreators(300));
	const accept = previewOf(openHost(place).host).items.map(({ token }) => token);
	const request = { accept, run: "long-run-300" };
	const slices: { seconds: number; sheetCalls: number }[] = [];
	let remaining = accept.length;
	while (remaining > 0) {
		let [spent, sheetCalls] = [0, 0];
		const { host } = openHost({
			...place,
			onCall(name) {
				if (/^(Docs|Drive)\./.test(name)) spent += DOCS_MS;
				else if (/\.(getValues|setValues|getFormulas|getDisplayValues)$/.test(name)) sheetCalls++;
			},
		});
		const timed: Host = { ...host, elapsed: () => spent };
		const answer = apply(timed, tracker, writeBriefs, {}, request) as Applied;
		expect(answer.refused).toEqual([]);
		expect(answer.remaining).toBeLessThan(remaining);
		remaining = answer.remaining;
		slices.push({ seconds: spent / 1000, sheetCalls });
	}
	expect(Math.max(...slices.map(({ seconds }) => seconds))).toBeLessThan(20);
	expect(Math.max(...slices.map(({ sheetCalls }) => sheetCalls))).toBeLessThan(60);
	expect(place.documents.all).toHaveLength(300);
	expect(new Set(linksIn(place)).size).toBe(300);
	expect(previewOf(openHost(place).host).items).toEqual([]);
});
