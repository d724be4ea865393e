import { describe, expect, test } from "vitest";
import type { GeneratedDocument } from "../../../src/core/docs/blocks.ts";
import { sectionText } from "../../../src/core/docs/blocks.ts";
import { sectionName, textDigest } from "../../../src/core/docs/section-name.ts";
import { editedRemarks, updateDocument } from "../../../src/core/docs/update-document.ts";

function documentOf(sections: { readonly [id: string]: string }): GeneratedDocument {
	return {
		kind: "brief",
		key: "instagram/@mara",
		title: "Brief for Mara",
		sections: Object.entries(sections).map(([id, text]) => ({ id, blocks: [{ kind: "paragraph", text }] })),
	};
}

function written(sections: { readonly [id: string]: string }, now: { readonly [id: string]: string } = {}) {
	return documentOf(sections).sections.map((section) => ({
		name: sectionName(section.id, sectionText(section)),
		text: `${now[section.id] ?? sectionText(section)}\n`,
	}));
}

const before = { goals: "Sell 100 pairs.", timeline: "Post on 1 Dec." };

describe("another run", () => {
	test.each([
		["of the same says nothing new", before, {}, { same: 2, edits: 0, edited: 0, deleted: [] }],
		[
			"brings up to date what nobody touched",
			{ ...before, goals: "Sell 200 pairs." },
			{},
			{ same: 1, edits: 1, edited: 0, deleted: [] },
		],
		[
			"keeps what a person wrote",
			{ ...before, goals: "Sell 200 pairs." },
			{ goals: "Sell a lot." },
			{ same: 1, edits: 0, edited: 1, deleted: [] },
		],
		[
			"does not mind an edit of a section that stays",
			before,
			{ goals: "Sell a lot." },
			{ same: 2, edits: 0, edited: 0, deleted: [] },
		],
		[
			"adds a section that is new",
			{ ...before, offer: "10% off." },
			{},
			{ same: 2, edits: 1, edited: 0, deleted: [] },
		],
		[
			"takes blank lines for no edit",
			{ ...before, goals: "Sell 200 pairs." },
			{ goals: " Sell 100 pairs. \n\n" },
			{ same: 1, edits: 1, edited: 0, deleted: [] },
		],
	])("%s", (_, wanted, now, expected) => {
		const update = updateDocument(written(before, now), documentOf(wanted), Object.keys(before));
		const { same, edits, edited, deleted } = update;
		expect({ same, edits: edits.length, edited: edited.length, deleted }).toEqual(expected);
	});

	test("writes ours over an edit the planner gave up, but not over what was written there since", () => {
		const wanted = documentOf({ ...before, goals: "Sell 200 pairs." });
		const overwrite = [{ section: "goals", digest: textDigest("Sell a lot.") }];
		const run = (now: string) => updateDocument(written(before, { goals: now }), wanted, [], overwrite);
		expect(run("Sell a lot.")).toMatchObject({
			edits: [{ blocks: [{ text: "Sell 200 pairs." }] }],
			edited: [],
		});
		expect(run("Sell even more.")).toMatchObject({ edits: [], edited: [{ text: "Sell even more.\n" }] });
	});

	test("puts a deleted section back if the planner says so", () => {
		const [goals] = written(before);
		const overwrite = [{ section: "timeline", digest: "" }];
		const update = updateDocument([goals!], documentOf(before), ["goals", "timeline"], overwrite);
		expect(update).toMatchObject({ deleted: [], edits: [{ after: goals!.name }] });
	});

	test("leaves a section away that a person deleted", () => {
		const [goals] = written(before);
		const update = updateDocument([goals!], documentOf(before), ["goals", "timeline"]);
		expect(update).toMatchObject({
			deleted: [{ id: "timeline", wanted: "Post on 1 Dec." }],
			edits: [],
			same: 1,
		});
	});

	test("tells both texts of what was edited", () => {
		const wanted = documentOf({ ...before, goals: "Sell 200 pairs." });
		const update = updateDocument(written(before, { goals: "Sell a lot." }), wanted, []);
		expect(editedRemarks("Brief for Mara", update)).toEqual([
			{
				label: "Brief for Mara: goals",
				reason:
					"Someone edited this section, so it stays: “Sell a lot.”. It would now say: “Sell 200 pairs.”.",
			},
		]);
	});
});

test("a new section comes after the one before it that is in the document", () => {
	const update = updateDocument(
		written(before),
		documentOf({ goals: before.goals, offer: "New.", timeline: before.timeline }),
		[],
	);
	expect(update.edits).toEqual([
		{
			name: sectionName("offer", "New."),
			after: sectionName("goals", before.goals),
			blocks: [{ kind: "paragraph", text: "New." }],
		},
	]);
});
